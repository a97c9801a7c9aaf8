import { AuthenticationPage } from 'decap-cms-backend-github';

/** Where editors and contributors sign in. */
export const SignInPage = AuthenticationPage;
