// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'ea0d07461f'
