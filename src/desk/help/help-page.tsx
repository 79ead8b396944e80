/** Help in one page: what the words mean and how to do the common things. */
export function HelpPage() {
  return (
    <div class="ar-narrow">
      <h1 class="govuk-heading-l">Help</h1>
      <h2 class="govuk-heading-m">Leaving at once</h2>
      <p class="govuk-body">
        The button “Leave this page” opens a weather page in place of this one. With a keyboard, press Shift
        three times. It does not clear the browser’s history.
      </p>
      <h2 class="govuk-heading-m">From a docket to a plan</h2>
      <ol class="govuk-list govuk-list--number">
        <li>
          <strong>Import the docket.</strong> Save the docket report from CM/ECF as a web page, or copy a
          Notice of Electronic Filing. Compare each reading with the clerk’s words and accept it.
        </li>
        <li>
          <strong>Add the witnesses</strong> by reference, such as W-3. Names and addresses go into the vault
          and nowhere else.
        </li>
        <li>
          <strong>Record what each person wants</strong> at each hearing, then hold the room, the equipment
          and the people.
        </li>
        <li>
          <strong>Draft the motion.</strong> It is ready when no finding lacks its facts and nothing in it
          names a person.
        </li>
        <li>
          <strong>Give a release</strong> when a person wants her own advocate to see her hearings. The
          advocate subscribes in her own calendar.
        </li>
      </ol>
      <h2 class="govuk-heading-m">A case by hand</h2>
      <p class="govuk-body">
        Where no docket can be imported, choose “Enter a case by hand” on the page of cases: court, number and
        caption are enough, and the rest can follow. “Correct the case” on its overview changes what was
        entered. A federal docket imported later meets the same case.
      </p>
      <h2 class="govuk-heading-m">What the law counts from a hearing</h2>
      <p class="govuk-body">
        It is read from the hearing’s name where that can mean one thing. A hearing ahead whose name tells
        nothing is listed under the case’s deadlines. To say what it is, open the hearing and choose “Change”
        beside “The law counts from it”, tick what happens there, and choose “Save”. To undo that, choose
        “Change” again and then “Read it from the name again”. Deadlines follow both ways.
      </p>
      <h2 class="govuk-heading-m">Telling people</h2>
      <p class="govuk-body">
        “To tell” in a case lists, person by person, what she has to hear. Tick what the conversation was
        about, open “Record a conversation”, and choose “Keep”. “Take back” beside what was said undoes it: it
        counts as not said. When a hearing moves after it was told, it waits again, with what the person was
        told before.
      </p>
      <h2 class="govuk-heading-m">The office’s own targets</h2>
      <p class="govuk-body">
        Where the law has no number of days, the office may promise itself one: “The office’s own targets” at
        the foot of “To tell”. Coordinators and administrators set it, from 1 to 60; an empty field means no
        target. It gives each thing to tell a day, and is never shown as law.
      </p>
      <h2 class="govuk-heading-m">Court closures</h2>
      <p class="govuk-body">
        Weekends and holidays come from the law. Snow, an outage or another day that it does not name is
        recorded under “Court closures”, which the deadlines of a case lead to. Every deadline of that court’s
        cases is recalculated; “Remove” undoes it.
      </p>
      <h2 class="govuk-heading-m">Speedy Trial clock</h2>
      <p class="govuk-body">
        In a federal case, the deadlines lead to the clock of each defendant: the days that went by, less the
        time the law leaves out. What the docket says of either waits to be recorded; the rest is entered by
        hand. “Effect of a continuance” shows what one would do before anybody asks for it.
      </p>
      <h2 class="govuk-heading-m">Can this still be asked for?</h2>
      <p class="govuk-body">
        The page of each accommodation answers it: the last lawful day or, where that is earlier, the day that
        leaves time to arrange it, and of each thing needed how many are free. Below stand the provisions,
        what each asks to be shown, and what a late application needs. Where nothing was read, it says so.
      </p>
      <h2 class="govuk-heading-m">Words</h2>
      <dl class="ar-words">
        <dt>Sitting</dt>
        <dd>
          One day of a hearing, from a start to an end on the clock of the courthouse. A trial has several.
        </dd>
        <dt>Accommodation</dt>
        <dd>
          What makes testimony bearable or possible: a screen, a live link, a support person and 25 more.
        </dd>
        <dt>Held, confirmed</dt>
        <dd>
          A booking is held from the moment it is asked for. It is confirmed only when the court’s order
          allows it.
        </dd>
        <dt>Deadline, proof</dt>
        <dd>
          A day by which the law or the court wants something. Each opens to its counting: the rule, every day
          counted and skipped, and where it is written.
        </dd>
        <dt>Clock</dt>
        <dd>
          The Speedy Trial days of a defendant: those that went by, less those the law leaves out. Each day is
          left out once.
        </dd>
        <dt>To tell</dt>
        <dd>
          What a person of the case has to hear of: a hearing set, moved or off, a ruling on what was asked
          for, what the law says is to be told. The law’s “timely” stays a word; a day comes from a number in
          the law, from the day in court, or from the office’s own target. What was said is recorded, and
          whatever changes afterwards waits again.
        </dd>
        <dt>Coded feed</dt>
        <dd>A calendar that says only “Appointment A-14”: no place, no case, no name.</dd>
      </dl>
      <h2 class="govuk-heading-m">Keyboard</h2>
      <p class="govuk-body">
        Every page works with Tab and Enter alone. The first Tab offers to skip to the content. Tables that
        are wider than the screen can be focused and scrolled with the arrow keys.
      </p>
      <h2 class="govuk-heading-m">What Anteroom does not do</h2>
      <p class="govuk-body">
        It files nothing, keeps no evidence, gives no legal advice and sends no message to anyone. It
        computes, drafts and reminds.
      </p>
    </div>
  )
}
