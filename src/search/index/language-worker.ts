import { parentPort, workerData } from 'node:worker_threads';
import { indexLanguage, type LanguageTask } from './index-language.ts';

parentPort?.postMessage(await indexLanguage(workerData as LanguageTask));
