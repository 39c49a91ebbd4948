import type { Content } from '#content/model.ts';
import { onceFor } from '#domain/once-for.ts';
import { datasets } from '#domain/open-data/datasets.ts';
import { settings } from '#settings.ts';

/** All open data of the site, computed once for its files and its pages. */
export const datasetsOf = onceFor((content: Content) => datasets(content, settings.today));
