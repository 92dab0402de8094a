// Words of the door area (welcome, sign-in, invitations, the people of a board) in bokmål, nynorsk and English.
import { area } from './language.ts';

export const door = area({
  nb: {
    failure: {
      notFound: 'Vi finner ikke denne siden',
      notFoundHelp: 'Den er flyttet eller slettet, eller den er for andre enn deg.',
      broken: 'Noe gikk galt hos oss',
      brokenHelp: 'Det du har lagret, ligger trygt. Last siden på nytt, eller prøv igjen om litt.',
      home: 'Gå til tavla',
    },
  },
  nn: {
    failure: {
      notFound: 'Vi finn ikkje denne sida',
      notFoundHelp: 'Ho er flytt eller sletta, eller ho er for andre enn deg.',
      broken: 'Noko gjekk gale hos oss',
      brokenHelp: 'Det du har lagra, ligg trygt. Last sida på nytt, eller prøv igjen om litt.',
      home: 'Gå til tavla',
    },
  },
  en: {
    failure: {
      notFound: 'We cannot find this page',
      notFoundHelp: 'It has been moved or deleted, or it is for others than you.',
      broken: 'Something went wrong on our side',
      brokenHelp: 'What you have saved is safe. Reload the page, or try again in a while.',
      home: 'Go to the board',
    },
  },
});
