export type { DoubtNote } from './advice/doubt-notes.ts';
export type { Handover, Precision, Progress, Referent } from './advice/handover.ts';
export type { Moment } from './advice/moment.ts';
export type { OtherReading } from './advice/other-readings.ts';
export { adviceParts } from './advice/parts.ts';
export type { AdviceParts, QuotedCaption } from './advice/parts.ts';
export type { Prohibition } from './advice/prohibition.ts';
export { textOf } from './advice/segments.ts';
export type { Segment, SegmentRole } from './advice/segments.ts';
export { spokenAdvice } from './advice/spoken.ts';
export type { Spoken } from './advice/spoken.ts';
export type { NextStep } from './advice/steps.ts';
export { whyBeside } from './advice/why.ts';
export type { Cited } from './advice/why.ts';
export { calendarEvents } from './calendar-events.ts';
export type { CalendarEvent, EventKind } from './calendar-events.ts';
export { calendarFile, fetchCalendarWriter } from './calendar-file.ts';
export { doubts } from './doubts.ts';
export type { Doubt } from './doubts.ts';
export {
  clockChangeText,
  dayMissingText,
  dayProblemText,
  hourProblemText,
  occurrenceTexts,
  proposedDayText,
  timeText,
} from './entry.ts';
export { factSentences } from './fact-sentences.ts';
export { figureFacts, figureText, fillFigures, isFigureTextId } from './figure-text.ts';
export type { FigureTextId } from './figure-text.ts';
export { letterParts } from './letter/letter-parts.ts';
export type { LetterParts } from './letter/letter-parts.ts';
export { lookForMail, lookForParts, lookForSms } from './look-for/look-for.ts';
export type { LookForParts } from './look-for/look-for.ts';
export { lookForSentence } from './look-for/look-for-sentence.ts';
export type { LookForHandover } from './look-for/look-for-sentence.ts';
export { mail } from './mail.ts';
export type { Mail } from './mail.ts';
export { paperSheet } from './paper.ts';
export type { PaperDate, PaperSheet } from './paper.ts';
export { phoneSentence } from './phone.ts';
export { smsLength } from './sms/gsm-7.ts';
export type { SmsLength } from './sms/gsm-7.ts';
export { sms } from './sms/sms.ts';
export type { Sms } from './sms/sms.ts';
export { unsaid } from './unsaid.ts';
export type { Unsaid } from './unsaid.ts';
export {
  correctionText,
  ignoredText,
  outsideText,
  nothingText,
  resultCountText,
  searchTexts,
  userNumberName,
} from './search.ts';
export { fullTextTexts, nearestTexts } from './search-full-text.ts';
export { numberLinkTexts, suspectText } from './search-number.ts';
export { referenceLinkText } from './search-reference.ts';
export { swappedText, toComeText } from './timeline/date-warnings.ts';
export { daySentence } from './timeline/day-sentence.ts';
export { dayTimeline } from './timeline/day-timeline.ts';
export type { DayDelivery, DayStage, DayTimeline } from './timeline/day-timeline.ts';
export { barText, drawingAlternative, lockTexts, nowLabel } from './timeline/drawing-texts.ts';
export { eventText, nowText, seriesText, validityFigures } from './timeline/event-texts.ts';
export type { EventCode, EventText } from './timeline/event-texts.ts';
export { exactSentence } from './timeline/exact-sentence.ts';
export { exactTimeline } from './timeline/exact-timeline.ts';
export type { ExactDelivery, ExactTimeline, Stage } from './timeline/exact-timeline.ts';
export { firstTryAt, seriesStarts } from './timeline/series-starts.ts';
export { mixedSentence } from './timeline/mixed-sentence.ts';
export { mixedTimeline, startOfDay } from './timeline/mixed-timeline.ts';
export type { MixedDelivery, MixedStage, MixedTimeline } from './timeline/mixed-timeline.ts';
export { timelineNote, windowText } from './timeline/notes.ts';
export type { TimelineNote } from './timeline/notes.ts';
export { remainingDaysText, remainingMixedText, remainingText } from './timeline/remaining.ts';
export { dayDoubts, exactDoubts, literalText, mixedDoubts } from './timeline/timeline-doubts.ts';
export type { KnownDates } from './timeline/timeline-doubts.ts';
export { missingPartsText, partLabels, zerosAddedText } from './user-number-parts.ts';
export {
  composeProblemText,
  otherCodeCafText,
  partsText,
  readAloudText,
  readProblemText,
  suggestionReasons,
  suggestionsText,
} from './user-number.ts';
export type { ProblemText } from './user-number.ts';
export { dictation, doubtfulDictation } from './variant-dictation.ts';
export type { Dictated } from './variant-dictation.ts';
export { exhausted, exhaustedText, idleTexts, pauseText, rankText, resumeText } from './variant-tries.ts';
export { warningText } from './variant-warnings.ts';
export { pace, starExample } from './variant-pace.ts';
export { formCount, paper, planText, seriesHeading, textProblemText, tooManyText } from './variants.ts';
