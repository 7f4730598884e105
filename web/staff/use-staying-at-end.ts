import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const NEAR = 160;

/** Keeps the newest words in view for somebody who reads the end; whoever has scrolled up stays where they are. Focus never moves. */
export function useStayingAtEnd(
  scroller: { readonly current: HTMLDivElement | null },
  conversationId: string,
  lines: number,
): void {
  const atEnd = useRef(true);
  useEffect(() => {
    const box = scroller.current;
    const look = (): void => {
      if (box) atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
    };
    box?.addEventListener('scroll', look, { passive: true });
    return () => box?.removeEventListener('scroll', look);
  }, []);
  useLayoutEffect(() => {
    atEnd.current = true;
  }, [conversationId]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box && atEnd.current) box.scrollTop = box.scrollHeight;
  }, [conversationId, lines]);
}
