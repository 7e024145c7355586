import styles from './Icon.module.css';

/**
 * Small drawings beside a word, never instead of one (they are hidden from screen readers). Those that
 * point along the line turn round in right-to-left languages.
 */
const PATHS = {
  home: 'M3 11 12 4l9 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c.3-4 3-6 6.5-6s6.200 2 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.500m2 3.500c2.200.8 3.400 2.700 3.500 5.500',
  map: 'M12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM12 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 20a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Zm14 0a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM12 6v3.500M10 13.700 7 16m7-2.300L17 16',
  flyer: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  answers: 'M4 5h16v12h-9l-4 3.500V17H4zM8 11l2.500 2.500L16 8.500',
  settings: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M15 5v4M9 10v4M13 15v4',
  learn: 'M12 6c-2-1.500-4.500-2-8-2v14c3.500 0 6 .5 8 2 2-1.500 4.500-2 8-2V4c-3.500 0-6 .5-8 2Zm0 0v14',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM15.500 15.500 20 20',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  forward: 'M9 6l6 6-6 6',
  check: 'M5 12.500 10 17.500 19 7',
  warn: 'M12 4 21 20H3zM12 10v5M12 17.500v.5',
  note: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.500M12 7.500V8',
  dot: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={name === 'forward' ? styles.turns : styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
