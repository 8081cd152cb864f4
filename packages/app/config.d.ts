export interface Config {
  auth?: {
    providers?: {
      /**
       * Whoever enters without an account. That it is there makes the sign-in
       * page offer it, as with the two below.
       * @visibility frontend
       */
      guest?: {
        /**
         * Whom one is signed in as.
         * @visibility frontend
         */
        userEntityRef?: string;
      };
      /**
       * The lead of a team, without a password; for demonstrations only.
       * @visibility frontend
       */
      'demo-lead'?: {
        /**
         * @default user:default/budi.santoso
         * @visibility frontend
         */
        userEntityRef?: string;
      };
      /**
       * Somebody who leads no team, without a password; for demonstrations
       * only.
       * @visibility frontend
       */
      'demo-user'?: {
        /**
         * @default user:default/dewi.lestari
         * @visibility frontend
         */
        userEntityRef?: string;
      };
    };
  };
}
