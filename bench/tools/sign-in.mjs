/** Signs in as a demo person, as a browser does. @returns the Cookie header of the signed-in browser */
export async function signIn(url, email, password = 'samen-in-de-buurt') {
  const jar = new Map();
  const page = await fetch(`${url}/inloggen`);
  keep(jar, page);
  const token = /name="_csrf" value="([^"]*)"/.exec(await page.text())[1];
  const body = new URLSearchParams({ _csrf: token, email, wachtwoord: password });
  const answer = await fetch(`${url}/inloggen`, { method: 'POST', body, headers: { cookie: header(jar) }, redirect: 'manual' });
  keep(jar, answer);
  if (answer.status !== 303) throw new Error(`signing in as ${email} answered ${answer.status}`);
  return header(jar);
}

function keep(jar, answer) {
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
    jar.set(name, value);
  }
}

const header = (jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
