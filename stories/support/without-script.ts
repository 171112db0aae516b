import type {Decorator, StoryObj} from '@storybook/web-components-vite';

interface Found {
  fallback: string;
}

const page = async (component: string, language: string): Promise<Found> => {
  const response = await fetch(new URL(`dist/hospital/${language}.html`, document.baseURI));
  const {body} = new DOMParser().parseFromString(await response.text(), 'text/html');
  const element = body.querySelector(component);
  if (!element) throw new Error(`<${component}> is not on dist/hospital/${language}.html. Run "npm run build".`);
  return {fallback: element.outerHTML};
};

const fit = (frame: HTMLIFrameElement): void => {
  const root = frame.contentDocument!.documentElement;
  const measure = () => {
    frame.style.blockSize = `${root.scrollHeight}px`;
  };
  new ResizeObserver(measure).observe(root.querySelector('body')!);
  measure();
};

/** The page of the brand in a frame of its own, where no script runs: there an element stays what the HTML says. */
const inFrame: Decorator = (_, {loaded, component, globals}) => {
  const {fallback} = loaded as Found;
  const {language, scheme} = globals as {language: string; scheme: string};
  const frame = document.createElement('iframe');
  const {dir} = document.documentElement;
  const href = (name: string) => new URL(name, document.baseURI).href;
  frame.title = component ?? '';
  frame.className = 'without-script';
  frame.srcdoc = `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : dir}">
<title>${frame.title}</title>
<link rel="stylesheet" href="${href('dist/miscarriage-elements.css')}">
<style>:root { color-scheme: ${scheme} } body { margin: 0 }</style>
<style>${document.querySelector('style[data-brand]')?.textContent ?? ''}</style>
<body class="page">${fallback}`;
  frame.addEventListener('load', () => {
    fit(frame);
  });
  return frame;
};

/** What a reader gets where the script is blocked or has not come: the prerendered children, with the classed style sheet. */
export const withoutScript: Pick<StoryObj, 'decorators' | 'loaders' | 'parameters'> = {
  loaders: [({component, globals}) => page(component!, String(globals.language))],
  decorators: [inFrame],
  parameters: {controls: {disable: true}},
};
