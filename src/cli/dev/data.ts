/** Where the development server answers with the problems of the content. */
export const panelAddress = '/@content-problems';

/** What the development server tells the page when the content has changed. */
export const panelEvent = 'content-problems';

/** The problems of the content, ready to be shown on a page. */
export interface PanelData {
  language: string;
  summary: string;
  problems: {
    severity: 'error' | 'warning';
    /** `projects/soite-2-0/index.fi.md:4:9` */
    place: string;
    /** The same with the whole path, for the editor. */
    file: string;
    message: string;
  }[];
}
