interface Pair {
	readonly text: Text;
	/** What the translator put in its place. */
	readonly font: ChildNode;
	/** What the text said. */
	readonly words: string;
}

/** By the text, and by the element. */
const pairs = new WeakMap<Node, Pair>();

let observer: MutationObserver | undefined;

/**
 * Keeps a page right while a translator, such as that of Chrome, replaces its texts by elements.
 * Svelte goes on writing to the texts that it made, and it removes a piece of the page from its
 * first node to its last. So each text goes back to its place, empty, beside its translation. Once
 * Svelte writes to it, the old translation goes, and the translator finds the new words. Call it as
 * the page begins to be hydrated; later calls change nothing.
 */
export function followTranslator(root: Element): void {
	if (observer) return;
	// Hydration looks for texts where texts were.
	for (const font of root.querySelectorAll('font:not(font *)')) font.replaceWith(font.textContent);
	observer = new MutationObserver(follow);
	observer.observe(root, { subtree: true, childList: true, characterData: true });
}

function follow(records: readonly MutationRecord[]): void {
	const joined: Pair[] = [];
	for (const { target, addedNodes, removedNodes, previousSibling } of records) {
		const written = pairs.get(target);
		// Only new words have a text as their target.
		if (written?.text === target) {
			part(written);
			// Not every translator looks at words that change; all look at what is added.
			if (target.isConnected) written.font.replaceWith(target);
			else written.font.remove();
		}
		for (const node of removedNodes) {
			const pair = pairs.get(node);
			if (node.isConnected) {
				if (pair?.font.isConnected) pair.text.after(pair.font);
				continue;
			}
			if (pair) part(pair);
			if (node === pair?.text) {
				pair.font.remove();
				continue;
			}
			// The translator takes its words back, or has others.
			if (pair) pair.text.data ||= pair.words;
			const text = pair?.text ?? node;
			const font = (addedNodes[0] ?? previousSibling) as ChildNode | null;
			if (text instanceof Text && font?.nodeName === 'FONT' && !pairs.has(font)) {
				joined.push(join(text, font));
			}
		}
	}
	// What Svelte wrote meanwhile stays.
	for (const pair of joined) if (pairs.has(pair.text)) pair.text.data = '';
	// What was done here is no news.
	observer?.takeRecords();
}

function join(text: Text, font: ChildNode): Pair {
	const pair = { text, font, words: text.data };
	pairs.set(text, pair).set(font, pair);
	font.before(text);
	return pair;
}

function part({ text, font }: Pair): void {
	pairs.delete(text);
	pairs.delete(font);
}
