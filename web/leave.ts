// Leaving at once, for somebody who must not be seen here: the chat is forgotten, the page goes blank, and another takes its place.

/** As GOV.UK's "exit this page" does it: three times within five seconds. https://design-system.service.gov.uk/components/exit-this-page/ */
const PRESSES = 3;
const WITHIN = 5000;

export const quickExit = (
  button: HTMLElement,
  to: string,
  isOpen: () => boolean,
  forget: () => void,
): void => {
  const leave = () => {
    forget();
    document.title = '';
    document.documentElement.style.setProperty('display', 'none', 'important');
    // Takes the place of this page in the history, so that "back" does not lead here.
    location.replace(to);
  };
  let presses: number[] = [];
  button.addEventListener('click', leave);
  addEventListener('keydown', (event) => {
    if (event.repeat) return;
    presses =
      event.key === 'Shift'
        ? [...presses.filter((at) => event.timeStamp - at < WITHIN), event.timeStamp]
        : [];
    if (presses.length >= PRESSES && isOpen()) leave();
  });
};
