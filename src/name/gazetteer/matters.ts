/** Capitalised words for substances and illnesses. Source: WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved (WordNet licence). Made by scripts/gazetteer.ts; do not edit. */
export const MATTERS = `
ADHD AIDS ARDS Alnico Alzheimers Ballistite Botox Ceylonite DNA Daltonism EDTA Ebola Eskalith GABA GCSE GHRF HAZMAT HCFC ICSH IDDM Kendal Lithane Lithonate Lysol NADP NIDDM NREM PABA PTSD Parkinsonism Permalloy RNA RNase SARS SCID SIDS SSPE VLDL Zeitgeist
`;
