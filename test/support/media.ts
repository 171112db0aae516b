import {executeServerCommand} from '@web/test-runner-commands';

/** Media features for one test, such as {'forced-colors': 'active'}. False where the engine cannot emulate them. */
export const media = async (features: Record<string, string>): Promise<boolean> => {
  const list = Object.entries(features).map(([name, value]) => ({name, value}));
  return executeServerCommand<boolean, typeof list>('media-features', list);
};

/** The media features of this machine again. */
export const noMedia = (): Promise<boolean> => media({});
