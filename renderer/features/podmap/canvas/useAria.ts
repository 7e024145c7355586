import { useEffect } from 'react';

/**
 * Says what the picture is to those who listen: a list of circles to choose from. React Flow calls itself an
 * application, which would hide the rest of the page, and offers no way to say otherwise.
 */
export function useAria(page: React.RefObject<HTMLElement | null>, label: string, describedBy: string): void {
  useEffect(() => {
    page.current?.querySelector('.react-flow')?.removeAttribute('role');
    const list = page.current?.querySelector('.react-flow__nodes');
    list?.setAttribute('role', 'listbox');
    list?.setAttribute('aria-multiselectable', 'true');
    list?.setAttribute('aria-label', label);
    list?.setAttribute('aria-describedby', describedBy);
  }, [page, label, describedBy]);
}
