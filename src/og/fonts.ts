import { createRequire } from 'node:module';
import { readFont, type Font } from './font.ts';

const package_ = '@expo-google-fonts/inter';
const fileOf = (style: string) =>
	createRequire(import.meta.url).resolve(`${package_}/${style}/Inter_${style}.ttf`);

/** The files of the font. Never one of the machine, so that the images are the same on any. */
export const fontFiles = ['400Regular', '700Bold'].map(fileOf);
export const fontFamily = 'Inter';

const [regular, bold] = fontFiles.map(readFont) as [Font, Font];
export { bold, regular };
