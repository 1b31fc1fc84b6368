// Which numbers are typed into prose? The same rule for passages, records and claims: it stands in geo/model.
export { typedNumbers as bareDigits } from '../../geo/model/typed-numbers';
