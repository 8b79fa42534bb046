declare global {
	namespace App {
		/** What a link within the site says beside its address. */
		interface PageState {
			/** A new attempt at the quiz is wanted, whatever was taken before. */
			anew?: true;
		}
	}
}

export {};
