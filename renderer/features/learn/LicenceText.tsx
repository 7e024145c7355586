import styles from './Learn.module.css';

/** A licence as it was written: in English, whatever language the app speaks. */
export function LicenceText({ text }: { readonly text: string }) {
  return (
    <pre className={styles.licence} lang="en" dir="ltr">
      {text}
    </pre>
  );
}
