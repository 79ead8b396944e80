// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'c6dbad0896'
