// What is said of photos and other files that were sent. Welsh is a draft until a translator has approved it.
import type { PhraseOfFile, Phrases } from '../bot/content.ts';

export const phrasesOfFiles: Pick<Phrases, PhraseOfFile> = {
  photoKept: {
    en: "Thank you. I've received this and kept it with this chat for our staff, but I can't see what is in it.",
    cy: "Diolch. Rydw i wedi derbyn hwn a'i gadw gyda'r sgwrs hon i'n staff, ond alla i ddim gweld beth sydd ynddo.",
  },
  fileEmpty: {
    en: 'The file you sent is empty. Send it again.',
    cy: "Mae'r ffeil a anfonoch yn wag. Anfonwch hi eto.",
  },
  fileTooLarge: {
    en: 'The file you sent is too big for me. Send a smaller one, or a screenshot of it.',
    cy: "Mae'r ffeil a anfonoch yn rhy fawr i mi. Anfonwch un llai, neu lun o'r sgrin.",
  },
  fileType: {
    en: "I can only take photos and PDF files, so I haven't kept what you sent. Send a photo, or tell me in words.",
    cy: 'Dim ond lluniau a ffeiliau PDF y gallaf eu cymryd, felly wnes i ddim cadw yr hyn a anfonoch. Anfonwch lun, neu dywedwch wrthyf mewn geiriau.',
  },
  fileBroken: {
    en: "The photo you sent is damaged and I can't open it. Take it again, or send a screenshot of it.",
    cy: "Mae'r llun a anfonoch wedi'i ddifrodi ac alla i ddim ei agor. Tynnwch ef eto, neu anfonwch lun o'r sgrin.",
  },
  fileUnavailable: {
    en: "Sorry, I couldn't get the file you sent. Send it again.",
    cy: "Mae'n ddrwg gen i, allwn i ddim cael y ffeil a anfonoch. Anfonwch hi eto.",
  },
  fileTooMany: {
    en: "I can keep 10 files from one message, so I haven't kept the others. Send them in another message.",
    cy: "Gallaf gadw 10 ffeil o un neges, felly wnes i ddim cadw'r lleill. Anfonwch nhw mewn neges arall.",
  },
  unreadable: {
    en: "Sorry, I can't open that kind of message.",
    cy: "Mae'n ddrwg gen i, alla i ddim agor y math hwnnw o neges.",
  },
};
