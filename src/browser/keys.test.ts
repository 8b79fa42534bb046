import { expect, test } from 'vitest';
import { deedOf, type Press } from './keys.ts';

const plain: Press = {
	...{ key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
	...{ isComposing: false, repeat: false, target: { matches: () => false } }
};
const page = { querySelector: () => null };
const deed = (press: Partial<Press>, singles = true) =>
	deedOf({ ...plain, ...press }, singles, page);

test.each<[string, Partial<Press>, ReturnType<typeof deed>]>([
	['u', { key: 'u', code: 'KeyU' }, 'undo'],
	['u with Caps Lock', { key: 'U', code: 'KeyU' }, 'undo'],
	['u on Dvorak', { key: 'u', code: 'KeyF' }, 'undo'],
	['g in the place of u on Dvorak', { key: 'g', code: 'KeyU' }, undefined],
	['г', { key: 'г', code: 'KeyU' }, 'undo'],
	['Г with Caps Lock', { key: 'Г', code: 'KeyU' }, 'undo'],
	['θ', { key: 'θ', code: 'KeyU' }, 'undo'],
	['Hebrew ו', { key: 'ו', code: 'KeyU' }, 'undo'],
	['Arabic ع', { key: 'ع', code: 'KeyU' }, 'undo'],
	['a Thai vowel sign', { key: 'ี', code: 'KeyU' }, 'undo'],
	['я alone', { key: 'я', code: 'KeyZ' }, undefined],
	['ų in the place of 7 in Lithuanian', { key: 'ų', code: 'Digit7' }, 7],
	['Ctrl+Z', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'undo'],
	['Command+Z', { key: 'z', code: 'KeyZ', metaKey: true }, 'undo'],
	['Ctrl+Z with Caps Lock', { key: 'Z', code: 'KeyZ', ctrlKey: true }, 'undo'],
	['Ctrl+Shift+Z', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, undefined],
	['Ctrl+Z where a German has it', { key: 'z', code: 'KeyY', ctrlKey: true }, 'undo'],
	['Ctrl+Y where a German has it', { key: 'y', code: 'KeyZ', ctrlKey: true }, undefined],
	['Ctrl+W where a Frenchman has it', { key: 'w', code: 'KeyZ', ctrlKey: true }, undefined],
	['Ctrl+; in the place of Z on Dvorak', { key: ';', code: 'KeyZ', ctrlKey: true }, undefined],
	['Ctrl+я', { key: 'я', code: 'KeyZ', ctrlKey: true }, 'undo'],
	['Ctrl+Я with Caps Lock', { key: 'Я', code: 'KeyZ', ctrlKey: true }, 'undo'],
	['Ctrl+ζ', { key: 'ζ', code: 'KeyZ', ctrlKey: true }, 'undo'],
	['Ctrl+ז', { key: 'ז', code: 'KeyZ', ctrlKey: true }, 'undo'],
	['Ctrl+г', { key: 'г', code: 'KeyU', ctrlKey: true }, undefined],
	['Ctrl+1', { key: '1', code: 'Digit1', ctrlKey: true }, undefined],
	['3', { key: '3', code: 'Digit3' }, 3],
	['0', { key: '0', code: 'Digit0' }, undefined],
	['é in the place of 2 in French', { key: 'é', code: 'Digit2' }, 2],
	['2 with Shift in French', { key: '2', code: 'Digit2', shiftKey: true }, 2],
	['@ with Shift', { key: '@', code: 'Digit2', shiftKey: true }, undefined],
	['Arabic ٤', { key: '٤', code: 'Digit4' }, 4],
	['Devanagari ९', { key: '९', code: 'Digit9' }, 9],
	['5 on the number pad', { key: '5', code: 'Numpad5' }, 5],
	['Arabic ٥ on the number pad', { key: '٥', code: 'Numpad5' }, 5],
	['End on the number pad', { key: 'End', code: 'Numpad1' }, undefined],
	['?', { key: '?', code: 'Slash', shiftKey: true }, 'list'],
	['? over 7 in Russian', { key: '?', code: 'Digit7', shiftKey: true }, 'list'],
	['؟', { key: '؟', code: 'Slash', shiftKey: true }, 'list'],
	['Enter', { key: 'Enter', code: 'NumpadEnter' }, 'main'],
	['Space', { key: ' ', code: 'Space' }, 'main'],
	['a dead key', { key: 'Dead', code: 'KeyU' }, undefined],
	['a key that an input method takes', { key: 'Process', code: 'KeyU' }, undefined],
	['nothing known', { key: 'Unidentified', code: '' }, undefined]
])('%s', (_, press, expected) => {
	expect(deed(press)).toBe(expected);
});

test('a key held down acts once', () => {
	expect(deed({ key: 'u', code: 'KeyU', repeat: true })).toBeUndefined();
	expect(deed({ key: '1', code: 'Digit1', repeat: true })).toBeUndefined();
	expect(deed({ key: 'z', code: 'KeyZ', ctrlKey: true, repeat: true })).toBeUndefined();
});

test('single keys can be turned off, and Ctrl+Z and Enter remain', () => {
	expect(deed({ key: 'u', code: 'KeyU' }, false)).toBeUndefined();
	expect(deed({ key: '1', code: 'Digit1' }, false)).toBeUndefined();
	expect(deed({ key: '?', code: 'Slash' }, false)).toBeUndefined();
	expect(deed({ key: 'я', code: 'KeyZ', ctrlKey: true }, false)).toBe('undo');
	expect(deed({ key: 'Enter' }, false)).toBe('main');
});

test('who types, composes, reads a dialog or holds Alt asks for nothing', () => {
	const presses = [
		{ key: 'u', code: 'KeyU' },
		{ key: '1', code: 'Digit1' },
		{ key: '&', code: 'Digit1' },
		{ key: '?', code: 'Slash' },
		{ key: 'я', code: 'KeyZ', ctrlKey: true }
	];
	for (const press of presses) {
		expect(deed({ ...press, target: { matches: () => true } }), press.key).toBeUndefined();
		expect(deed({ ...press, isComposing: true }), press.key).toBeUndefined();
		expect(deed({ ...press, altKey: true }), press.key).toBeUndefined();
		const open = { querySelector: () => ({}) };
		expect(deedOf({ ...plain, ...press }, true, open), press.key).toBeUndefined();
	}
});
