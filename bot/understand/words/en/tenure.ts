import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

export type Tenure = 'council' | 'housing-association' | 'private' | 'owner';

/** From whom a home is held, where the words around the name say that it is: "rent it off the council", "Trident flat". */
export const LANDLORDS: PhraseBook<'council' | 'housing-association'> = {
  council: phraseList(`council; the council; sddc; south derbyshire council`),
  'housing-association': phraseList(`
    housing association; the ha; the association; housing trust; trident; trent dove; platform; platform housing; emh;
    emh homes; futures; futures housing; derwent living; trent and dove; longhurst; waterloo housing; stonewater;
    metropolitan thames valley
  `),
};

/** What is held. */
export const HOMES: ReadonlySet<string> = new Set(
  phraseList(
    `flat; house; bungalow; home; place; property; maisonette; block; estate; building; scheme; tenant; tenants`,
  ),
);

/** Says that it is held from somebody else. */
export const RENTING: ReadonlySet<string> = new Set(phraseList(`rent; rents; renting; rented; tenant; tenants`));

/** How residents say how they hold their home. */
export const TENURE: PhraseBook<Tenure> = {
  council: [
    ...phraseList(`
    councils bungalows; councils flats; councils houses; councils properties; one of the councils; you lot own; you own the flat; you own the house; one of your flats; one of your houses; one of your properties; one of your bungalows; tenant of south derbyshire; south derbyshire council tenant; south derbyshire tenant; district council tenant; rent from south derbyshire; rent from sddc; rent off sddc; your tenant; your tenants; yous own;
    council tenant; council house; council flat; council bungalow; council property; council home; rent from the council;
    rent off the council; renting from the council; rented from the council; rent from council; council tenancy; tenant of the council;
    council landlord; landlord is the council; council is my landlord; council are my landlord; council owned; owned by the council;
    council is our landlord; councils tenant; im with the council; im council; were council; its council; council rented; council let; council is landlord;
    council are our landlord; rent of the council; rents from the council; rents off the council; council maisonette; live in council; landlord council; it is council; council own my; council owns my; council own our; council owns our; council own the; from council; its council owned; house of council;
    south derbyshire district council are my landlord; secure tenant; local authority tenant; sddc tenant; house belongs to the council; house is council; flat is council; house from council; flat from council
  `),
  ],
  'housing-association': [
    ...phraseList(`
    housing association block; housing association estate; housing association building; housing association scheme; housing association complex; housing association flats; housing association houses; under the housing association;
    housing association flat; housing association house; housing association tenant; housing association property; housing association bungalow;
    housing association home; our housing association; my housing association; rent from a housing association; rent off a housing association; ha flat; ha tenant; ha house; ha property;
    rent from the housing association; rent off the housing association; rents from a housing association; renting from a housing association; housing association landlord; landlord is a housing association;
    landlord is the housing association; under the same association; same association; tenant of a housing association; housing association place; housing assoc; housing trust;
    its housing association; were housing association; im housing association; with a housing association; with the housing association; housing association owns; owned by a housing association; owned by the housing association;
    through a housing association; housing association tenancy; rent with a housing association; social housing; shared ownership; housing association let; housing association one; landlord housing association;
    housing association is my landlord; housing association are my landlord; housing association maisonette; from housing association; from a housing association; off a housing association; housing association rented; is housing association; belongs to the housing association; belongs to a housing association; ha landlord; the ha
  `),
  ],
  private: phraseList(`
    through an agency; via an agency; from an agency; rent through; renting through; landlord lives; pay him rent; pay her rent; i pay rent to; rent room; rent a flat from a; rent a house from a; rent from my uncle; private letting; lettings lot; lettings people; rent from a lady; rent from one; room from one; rents from a bloke; rents off a bloke; rents off a man; rent off a woman; rent from a woman;
    private landlord; private landlady; private rented; private rent; private rental; privately rented; rent privately; renting privately; privately rent; private tenant; private renter; private let; private tenancy;
    rent it private; rent private; renting private; rented private; landlord is private; landlord whos private; landlord who is private; letting agent; letting agents; letting agency; rent from a man; rent off a bloke; rent off a man;
    rent from a bloke; rent from a private; rent off a private; private house rented; its private; were private; im private; private owner; assured shorthold; landlords private; buy to let; estate agent rents; rent a room; its a private let; lanlord private; landlord private; rents privately; rent from a couple; landlord lives abroad; lodger; private one; landlord private; renting off a private; private rentals; private rented sector
  `),
  owner: phraseList(`
    i own; we own; she owns; he owns; they own; own my home; own my own home; own my house; own our home; own our own home; own our house; own the house; own the flat; own the place; owner occupier; owner occupiers; owner occupied; home owner; homeowner; homeowners; homeowner;
    mortgage; house is mine; flat is mine; bungalow is mine; home is mine; its my own house; my own house; my own home; our own house; our own home; bought the house; bought our house; bought my house; bought this house; bought the flat; bought my flat; bought it; bought this place; leaseholder; leasehold; freehold; freeholder; paid off; house belongs to me;
    own it; own it outright; own outright; owns her; owns his; owns their; its ours; house is ours; home is ours; my house i own; i am owner; im the owner; owned; owner; mortgaged; no landlord
  `),
};

/** What is owned is not the home. */
export const NOT_THE_HOME: readonly string[] = phraseList(`
    i own a; we own a; i own you; i own up; i own the shop; we own the shop; i own the pub; we own the pub; i own the business; owner of the; the owner; dog owner; shop owner; owner wont; its owner; car owner; own a dog; who owns; bought it from; bought it off; bought it online; pub owner;
    business owner; owners; my own house keys; bought it for; owned by the council; owned by a housing association; owned by the housing association; council owned; owned by; council own my house; council own our house; council own my; council owns my; owner is; owner was; registered owner; i bought it; owns a; owns the; he bought it; she bought it; bought it on; own fault; own shop; own the salon; own a shop; owner says; an owner; private owner; landowner; cafe owner; owner said; bought it in; he owns; they own; just bought it; takes it off
  `);

/** Real words that a slip of spelling must not turn into one of how a home is held. */
export const TENURE_GUARDS: readonly string[] = phraseList(
  `brought; scared; longer; though; shaped; shaved; stared; horses; resting; property; properly`,
);
