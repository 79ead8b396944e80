// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'd496da4665'
