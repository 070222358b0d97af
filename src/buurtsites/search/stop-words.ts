/** Dutch words that say nothing about what somebody looks for, question words among them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `aan al alle als altijd andere ben bij daar dan dat de der deze die dit doch doe doen dus een eens elke en er ergens
   ge geen geweest graag haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je jij jou jouw
   kan kunnen kun mag me meer men met mij mijn moet moeten mogen na naar niet niets nog nu of om omdat ons onze ook op
   over reeds te tegen toch toen tot u uit uw van veel voor waar waarmee wanneer want waren was wat welke werd wie wil
   willen worden wordt zal ze zelf zich zij zijn zo zonder zou`.split(/\s+/),
);
