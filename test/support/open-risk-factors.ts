import {MiscarriageRiskFactors} from '../../src/index.js';

/** The checklist with an open root: in its closed one, a test would see nothing and pass. */
export class OpenRiskFactors extends MiscarriageRiskFactors {
  static override shadowRootOptions: ShadowRootInit = {...MiscarriageRiskFactors.shadowRootOptions, mode: 'open'};
}
