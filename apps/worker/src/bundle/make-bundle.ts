import { bundleWorkflowCode } from '@temporalio/worker';

/** What webpack is told; its own type is not exported by the SDK. */
type WebpackConfig = Parameters<NonNullable<Parameters<typeof bundleWorkflowCode>[0]['webpackConfigHook']>>[0];

const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/**
 * The workflows as one file for the sandbox. From what was built (`from: 'dist'`, the build step) or from the sources
 * (tests, which need no build).
 *
 * @param workflowsPath the module that exports the workflows
 * @throws Error when a workflow imports what the sandbox does not have
 */
export async function makeBundle(workflowsPath: string, from: 'dist' | 'sources'): Promise<string> {
  const conditionNames = ['webpack', 'import', 'module', 'require', 'default'];
  if (from === 'sources') conditionNames.unshift('development');
  const webpackConfigHook = (config: WebpackConfig): WebpackConfig => ({
    ...config,
    resolve: { ...config.resolve, conditionNames },
  });
  const { code } = await bundleWorkflowCode({ workflowsPath, webpackConfigHook, logger: silent });
  return code;
}
