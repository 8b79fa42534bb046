/** Where the last answer is kept, in the words beside it. */
export const savedWords = {
	saving: 'Saving…',
	saved: 'Saved',
	local: 'Saved in this browser',
	mirror: 'Saved in this browser’s database',
	memory: 'Not stored: kept in this tab only'
};
