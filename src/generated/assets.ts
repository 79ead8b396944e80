// Written by src/web/build-assets.ts.
export const assetsFingerprint = '86f7c11aec'
