<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgreementStrip</name>
    <message>
        <source>Hide differences</source>
        <translation>Unterschiede ausblenden</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Show what only the patient painted, what only you did, and what both did</source>
        <translation>Zeigt, was nur der Patient, was nur Sie und was beide eingezeichnet haben</translation>
    </message>
</context>
<context>
    <name>AlternativeCard</name>
    <message>
        <source>Beside the muscles</source>
        <translation>Neben den Muskeln</translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation>Beschriebenes Schmerzgebiet</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation>{name}, {side}</translation>
    </message>
    <message>
        <source>{name} · {kind}</source>
        <translation>{name} · {kind}</translation>
    </message>
    <message>
        <source>Its area covers {covered} of what was painted; {painted} of it was painted.</source>
        <translation>Das Gebiet deckt {covered} der eingezeichneten Fläche ab; {painted} des Gebiets sind eingezeichnet.</translation>
    </message>
    <message>
        <source>No muscle, so it stands apart from the list. Its area is a dashed outline.</source>
        <translation>Kein Muskel, daher nicht in der Liste. Das Gebiet ist gestrichelt umrandet.</translation>
    </message>
    <message>
        <source>{citation} ({strength})</source>
        <translation>{citation} ({strength})</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>I have read this: show the drawing</source>
        <translation>Gelesen: Zeichnung zeigen</translation>
    </message>
    <message>
        <source>Leave it with the waiting drawings</source>
        <translation>Bei den wartenden Zeichnungen lassen</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Besuch schließen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Stands in the report; kept while you type.</source>
        <translation>Steht im Bericht; wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Filed under the patient&apos;s code</source>
        <translation>Abgelegt unter dem Patientencode</translation>
    </message>
    <message>
        <source>Patient&apos;s code</source>
        <translation>Patientencode</translation>
    </message>
    <message>
        <source>File under this code</source>
        <translation>Unter diesem Code ablegen</translation>
    </message>
    <message>
        <source>What the patient answered</source>
        <translation>Antworten aus der Befragung</translation>
    </message>
    <message>
        <source>Check this first</source>
        <translation>Dies zuerst prüfen</translation>
    </message>
    <message>
        <source>Not everything was answered</source>
        <translation>Nicht alles wurde beantwortet</translation>
    </message>
    <message>
        <source>Answers and plan</source>
        <translation>Antworten und Plan</translation>
    </message>
    <message>
        <source>No questions were asked on the tablet at this visit.</source>
        <translation>Bei diesem Besuch wurden auf dem Tablet keine Fragen gestellt.</translation>
    </message>
    <message>
        <source>The patient ticked what may need a medical check. The muscles come after it.</source>
        <translation>Es wurde etwas angekreuzt, das ärztlich abgeklärt werden sollte. Die Muskeln kommen danach.</translation>
    </message>
    <message>
        <source>Warning signs the patient ticked:</source>
        <translation>Angekreuzte Warnzeichen:</translation>
    </message>
    <message>
        <source>The patient did not come to these questions for warning signs: {pages}. Ask them yourself: no answer does not mean that there is no sign.</source>
        <translation>Diese Fragen nach Warnzeichen wurden nicht erreicht: {pages}. Fragen Sie selbst danach: Keine Antwort heißt nicht, dass kein Warnzeichen vorliegt.</translation>
    </message>
    <message>
        <source>No warning sign was ticked; every question for them was answered.</source>
        <translation>Kein Warnzeichen wurde angekreuzt; alle Fragen danach wurden beantwortet.</translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one. Ask before you rely on the side of the drawing.</source>
        <translation>Links und rechts sind möglicherweise verwechselt: Gefragt war die linke Schulter, angetippt wurde die rechte. Fragen Sie nach, bevor Sie sich auf die Seite der Zeichnung verlassen.</translation>
    </message>
    <message>
        <source>The patient did not come to the end of the questions.</source>
        <translation>Die Befragung wurde nicht bis zum Ende beantwortet.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation>{where}: {what}.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Comparing the two…</source>
        <translation>Beide werden verglichen…</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>nur {name}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Drawing: {name}</source>
        <translation>Zeichnung: {name}</translation>
    </message>
    <message>
        <source>Back to one muscle</source>
        <translation>Zurück zu einem Muskel</translation>
    </message>
    <message>
        <source>Show one muscle with its layers</source>
        <translation>Einen Muskel mit seinen Ebenen zeigen</translation>
    </message>
    <message>
        <source>First muscle</source>
        <translation>Erster Muskel</translation>
    </message>
    <message>
        <source>Second muscle</source>
        <translation>Zweiter Muskel</translation>
    </message>
    <message>
        <source>What the two share and what tells them apart</source>
        <translation>Was beide gemeinsam haben und was sie unterscheidet</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Together, and what else to consider</source>
        <translation>Zusammen, und was sonst noch infrage kommt</translation>
    </message>
    <message>
        <source>Show or hide what stands below the list</source>
        <translation>Zeigt oder verbirgt, was unter der Liste steht</translation>
    </message>
    <message>
        <source>Also to consider</source>
        <translation>Auch zu bedenken</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>In der Zeichnung zeigen</translation>
    </message>
    <message>
        <source>Show which painted places these patterns cover, and which none of them does</source>
        <translation>Zeigt, welche eingezeichneten Stellen diese Muster abdecken und welche keines davon</translation>
    </message>
    <message>
        <source>covers {share}</source>
        <translation>deckt {share} ab</translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation>{name}, {side}</translation>
    </message>
    <message>
        <source>{name}: pattern painted {painted}</source>
        <translation>{name}: Muster zu {painted} eingezeichnet</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>Bild verkleinern</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
</context>
<context>
    <name>BrokenScreen</name>
    <message>
        <source>This tablet is not ready</source>
        <translation>Dieses Tablet ist nicht bereit</translation>
    </message>
    <message>
        <source>Please call a member of staff. For staff: what patients answer cannot be kept at the moment.</source>
        <translation>Bitte rufen Sie das Personal. Für das Personal: Antworten können zurzeit nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close bodymap</source>
        <translation>bodymap beenden</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Drawing of the body</source>
        <translation>Zeichnung des Körpers</translation>
    </message>
    <message>
        <source>Arrow keys move the drawing, plus and minus zoom, 1 to 6 turn it.</source>
        <translation>Pfeiltasten verschieben die Zeichnung, Plus und Minus zoomen, 1 bis 6 drehen sie.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Reviewed {day}. For education, not a diagnosis.</source>
        <translation>Geprüft am {day}. Zur Information, keine Diagnose.</translation>
    </message>
    <message>
        <source>**Sources disagree here; the card says where.**</source>
        <translation>**Die Quellen sind sich hier nicht einig; die Karte sagt, wo.**</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Save as a page to hand out</source>
        <translation>Als Seite zum Mitgeben speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>ein oder zwei Wörter</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>Karten durchsuchen</translation>
    </message>
    <message>
        <source>Search the cards (/)</source>
        <translation>Karten durchsuchen (/)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Vorige Karte</translation>
    </message>
    <message>
        <source>Back to the card read before</source>
        <translation>Zurück zur zuvor gelesenen Karte</translation>
    </message>
    <message>
        <source>Page to hand out…</source>
        <translation>Seite zum Mitgeben…</translation>
    </message>
    <message>
        <source>Save this card as PDF</source>
        <translation>Diese Karte als PDF speichern</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Too many wrong PINs: wait a while.</source>
        <translation>Zu viele falsche PINs: Warten Sie etwas.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was changed.</source>
        <translation>Diese PIN ist falsch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was changed.</source>
        <translation>Diese Passphrase öffnet die Akten nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing changes before it is confirmed here.</source>
        <translation>Es ändert sich nichts, bevor es hier bestätigt wird.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation>PIN des Patiententablets</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
        <source>{least} to {most} digits.</source>
        <translation>{least} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>Leave the new one empty to have no PIN any more.</source>
        <translation>Lassen Sie die neue leer, wenn es keine PIN mehr geben soll.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Whoever sees the code can open the records.</source>
        <translation>Wer den Code sieht, kann die Akten öffnen.</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Wiederherstellungscode zeigen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Passphrase until now, or the recovery code</source>
        <translation>Bisherige Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>At least {count} letters. The new one opens the backups, too; the old one opens nothing any more. The recovery code stays as it is.</source>
        <translation>Mindestens {count} Zeichen. Die neue öffnet auch die Sicherungen; die alte öffnet nichts mehr. Der Wiederherstellungscode bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Is needed.</source>
        <translation>Wird benötigt.</translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation>Stimmt nicht mit der ersten Eingabe überein.</translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation>Mindestens {count} Zeichen erforderlich.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation>{least} bis {most} Ziffern erforderlich.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Key {number}</source>
        <translation>Taste {number}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
</context>
<context>
    <name>ChoosePinScreen</name>
    <message>
        <source>Choose a PIN for your clinic</source>
        <translation>PIN für Ihre Einrichtung wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try without a PIN</source>
        <translation>Ohne PIN ausprobieren</translation>
    </message>
    <message>
        <source>Please enter the same digits once more.</source>
        <translation>Bitte geben Sie dieselben Ziffern noch einmal ein.</translation>
    </message>
    <message>
        <source>These were not the same digits. Please choose the PIN again.</source>
        <translation>Das waren nicht dieselben Ziffern. Bitte wählen Sie die PIN noch einmal.</translation>
    </message>
    <message>
        <source>Patients cannot leave their questions without it. Enter {least} to {most} digits that only staff know.</source>
        <translation>Ohne sie lässt sich die Befragung nicht verlassen. Geben Sie {least} bis {most} Ziffern ein, die nur das Personal kennt.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Take the last letter back</source>
        <translation>Letztes Zeichen zurücknehmen</translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation>Code der nächsten Person</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare visits – bodymap</source>
        <translation>Besuche vergleichen – bodymap</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both drawings on one body: what is new, what is gone, what stayed</source>
        <translation>Beide Zeichnungen auf einem Körper: was neu ist, was weg ist, was geblieben ist</translation>
    </message>
    <message>
        <source>Each drawing on a body of its own</source>
        <translation>Jede Zeichnung auf einem eigenen Körper</translation>
    </message>
    <message>
        <source>How both drawings are shown</source>
        <translation>Wie beide Zeichnungen gezeigt werden</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Both drawings are being compared …</source>
        <translation>Beide Zeichnungen werden verglichen …</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>Eingezeichnete Haut</translation>
    </message>
    <message>
        <source>Same place?</source>
        <translation>Gleiche Stelle?</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No finding changed.</source>
        <translation>Kein Befund hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>{action} (space)</source>
        <translation>{action} (Leertaste)</translation>
    </message>
    <message>
        <source>muscle {number} of {count}</source>
        <translation>Muskel {number} von {count}</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>Einen Schritt zurück (,)</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Schritt weiter</translation>
    </message>
    <message>
        <source>One step on (.)</source>
        <translation>Einen Schritt weiter (.)</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Half the speed (1)</source>
        <translation>Halbe Geschwindigkeit (1)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>The usual speed (2)</source>
        <translation>Normale Geschwindigkeit (2)</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Twice the speed (3)</source>
        <translation>Doppelte Geschwindigkeit (3)</translation>
    </message>
    <message>
        <source>Previous muscle</source>
        <translation>Voriger Muskel</translation>
    </message>
    <message>
        <source>The muscle before in the list (arrow up, page up)</source>
        <translation>Der vorige Muskel der Liste (Pfeil hoch, Bild auf)</translation>
    </message>
    <message>
        <source>Next muscle</source>
        <translation>Nächster Muskel</translation>
    </message>
    <message>
        <source>The next muscle of the list (arrow down, page down)</source>
        <translation>Der nächste Muskel der Liste (Pfeil runter, Bild ab)</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>The trigger point before (arrow left)</source>
        <translation>Der vorige Triggerpunkt (Pfeil links)</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>The next trigger point (arrow right)</source>
        <translation>Der nächste Triggerpunkt (Pfeil rechts)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the demonstration (Esc)</source>
        <translation>Demonstration beenden (Esc)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>felt here</source>
        <translation>hier gespürt</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Schritt weiter</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>Let the signals travel, or stop them</source>
        <translation>Die Signale laufen lassen oder anhalten</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>List every muscle of the atlas</source>
        <translation>Alle Muskeln des Atlas auflisten</translation>
    </message>
    <message>
        <source>Or look at a sample drawing</source>
        <translation>Oder eine Beispielzeichnung ansehen</translation>
    </message>
    <message>
        <source>Open the sample drawing {name}</source>
        <translation>Beispielzeichnung {name} öffnen</translation>
    </message>
    <message>
        <source>The atlas is being read.</source>
        <translation>Der Atlas wird geladen.</translation>
    </message>
    <message>
        <source>Nothing painted yet</source>
        <translation>Noch nichts eingezeichnet</translation>
    </message>
    <message>
        <source>Paint where it hurts on the drawing. The muscles whose typical pattern fits then stand here, the ones most worth examining first.</source>
        <translation>Zeichnen Sie ein, wo es wehtut. Hier stehen dann die Muskeln, deren typisches Muster passt; zuerst die, deren Untersuchung sich am meisten lohnt.</translation>
    </message>
    <message>
        <source>Look through all muscles</source>
        <translation>Alle Muskeln durchsehen</translation>
    </message>
    <message>
        <source>No pattern of the atlas touches what was painted</source>
        <translation>Kein Muster des Atlas berührt die eingezeichnete Fläche</translation>
    </message>
    <message>
        <source>Other explanations are worth considering.</source>
        <translation>Andere Erklärungen sollten in Betracht gezogen werden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try the muscle&apos;s name, a region (“temple”) or a symptom (“dizziness”).</source>
        <translation>Suchen Sie nach dem Namen des Muskels, einer Region („Schläfe“) oder einem Symptom („Schwindel“).</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation>Die linke Körperseite</translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation>Die rechte Körperseite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Choose a muscle, touch a place on the body, or choose a symptom.</source>
        <translation>Wählen Sie einen Muskel, tippen Sie eine Stelle am Körper an, oder wählen Sie ein Symptom.</translation>
    </message>
    <message>
        <source>Layers are shown and hidden below the list. Keys 1 to 6 turn the body, plus and minus zoom, P shows it full screen.</source>
        <translation>Ebenen lassen sich unter der Liste ein- und ausblenden. Die Tasten 1 bis 6 drehen den Körper, Plus und Minus zoomen, P zeigt ihn im Vollbild.</translation>
    </message>
    <message>
        <source>Hide the layers</source>
        <translation>Ebenen ausblenden</translation>
    </message>
    <message>
        <source>Show the layers</source>
        <translation>Ebenen zeigen</translation>
    </message>
    <message>
        <source>What is shown on the drawing, and its key</source>
        <translation>Was die Zeichnung zeigt, und die Legende dazu</translation>
    </message>
    <message>
        <source>Two muscles…</source>
        <translation>Zwei Muskeln…</translation>
    </message>
    <message>
        <source>Two muscles beside each other: what they share, what tells them apart</source>
        <translation>Zwei Muskeln nebeneinander: was sie gemeinsam haben, was sie unterscheidet</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save this view as SVG or PNG</source>
        <translation>Diese Ansicht als SVG oder PNG speichern</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Show it full screen (P)</source>
        <translation>Im Vollbild zeigen (P)</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Open a drawing</source>
        <translation>Zeichnung öffnen</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>zeichnung</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>There already is a file {name}. Replace it?</source>
        <translation>Eine Datei {name} gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>Zeichnung nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the changes to this drawing?</source>
        <translation>Änderungen an dieser Zeichnung speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drawings (*{suffix});;All files (*)</source>
        <translation>Zeichnungen (*{suffix});;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FindingChips</name>
    <message>
        <source>What did palpation find?</source>
        <translation>Was ergab die Palpation?</translation>
    </message>
    <message>
        <source>Pressing this trigger point: {finding} (key {key}). Click again for not examined</source>
        <translation>Druck auf diesen Triggerpunkt: {finding} (Taste {key}). Erneut klicken: nicht untersucht</translation>
    </message>
    <message>
        <source>Palpation found: {finding}</source>
        <translation>Palpationsbefund: {finding}</translation>
    </message>
</context>
<context>
    <name>FindingPopover</name>
    <message>
        <source>What did pressing here bring about?</source>
        <translation>Was hat der Druck hier ausgelöst?</translation>
    </message>
    <message>
        <source>{key}   {words}</source>
        <extracomment>A choice with the key that chooses it: &quot;1 Familiar pain&quot;.</extracomment>
        <translation>{key}   {words}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>FindingsOnCanvas</name>
    <message>
        <source>{muscle}, {point}, {side}</source>
        <translation>{muscle}, {point}, {side}</translation>
    </message>
    <message>
        <source>Trigger point: {finding}. Tap to note what pressing found.</source>
        <translation>Triggerpunkt: {finding}. Antippen, um den Palpationsbefund festzuhalten.</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Show or hide what stands below</source>
        <translation>Zeigt oder verbirgt, was darunter steht</translation>
    </message>
    <message>
        <source>open; press to fold</source>
        <translation>aufgeklappt; zum Zuklappen drücken</translation>
    </message>
    <message>
        <source>folded; press to open</source>
        <translation>zugeklappt; zum Aufklappen drücken</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What to do here</source>
        <translation>Was Sie hier tun können</translation>
    </message>
    <message>
        <source>Back to my answer</source>
        <translation>Zurück zu meiner Antwort</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation>Nur für das Personal. Hier wird eine Nummer verlangt.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>Noch {seconds} Sekunden</translation>
    </message>
    <message>
        <source>If not, your answers are kept for the clinic, and this screen closes.</source>
        <translation>Wenn nicht, werden Ihre Antworten für Ihre Behandlung gespeichert, und diese Seite schließt sich.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Patients&apos; drawings</source>
        <translation>Patientenzeichnungen</translation>
    </message>
    <message>
        <source>Drawn on the tablet and not opened yet; those with warning signs first.</source>
        <translation>Auf dem Tablet gezeichnet und noch nicht geöffnet; die mit Warnzeichen zuerst.</translation>
    </message>
    <message>
        <source>No drawing waits. One appears here by itself as soon as a patient is done.</source>
        <translation>Keine Zeichnung wartet. Sobald eine Befragung fertig ist, erscheint sie hier von selbst.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>Delete the chosen drawing…</source>
        <translation>Gewählte Zeichnung löschen…</translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation>Tablet übergeben</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
</context>
<context>
    <name>KioskBanner</name>
    <message>
        <source>The tablet could not keep your last touch. Everything before it is safe. Please call a member of staff.</source>
        <translation>Das Tablet konnte Ihre letzte Eingabe nicht speichern. Alles davor ist gespeichert. Bitte rufen Sie das Personal.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Fibres near the skin</source>
        <translation>Oberflächliche Fasern</translation>
    </message>
    <message>
        <source>Deep fibres</source>
        <translation>Tiefe Fasern</translation>
    </message>
    <message>
        <source>Its trigger points</source>
        <translation>Seine Triggerpunkte</translation>
    </message>
    <message>
        <source>All trigger points</source>
        <translation>Alle Triggerpunkte</translation>
    </message>
    <message>
        <source>Core of the pattern</source>
        <translation>Kernzone des Musters</translation>
    </message>
    <message>
        <source>Spillover</source>
        <translation>Spillover-Zone</translation>
    </message>
    <message>
        <source>Nerve territories</source>
        <translation>Versorgungsgebiete der Nerven</translation>
    </message>
    <message>
        <source>Neck joints</source>
        <translation>Halswirbelgelenke</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Show or hide: {name}</source>
        <translation>Zeigen oder verbergen: {name}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
</context>
<context>
    <name>LayersRow</name>
    <message>
        <source>Another pain</source>
        <translation>Weiterer Schmerz</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>Wie fühlt er sich an?</translation>
    </message>
    <message>
        <source>Paint a second pain that is stronger, weaker or of another kind</source>
        <translation>Einen zweiten Schmerz einzeichnen, der stärker, schwächer oder anders ist</translation>
    </message>
    <message>
        <source>What is pain {number} like?</source>
        <translation>Wie ist Schmerz {number}?</translation>
    </message>
    <message>
        <source>What is this pain like?</source>
        <translation>Wie ist dieser Schmerz?</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>painted by the patient</source>
        <translation>eingezeichneter Schmerz</translation>
    </message>
    <message>
        <source>your own drawing</source>
        <translation>Ihre eigene Zeichnung</translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation>Kernzone des Musters</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>Spillover-Zone</translation>
    </message>
    <message>
        <source>pattern, painted</source>
        <translation>Muster, eingezeichnet</translation>
    </message>
    <message>
        <source>pattern, not painted</source>
        <translation>Muster, nicht eingezeichnet</translation>
    </message>
    <message>
        <source>painted outside it</source>
        <translation>außerhalb eingezeichnet</translation>
    </message>
    <message>
        <source>painted, explained</source>
        <translation>eingezeichnet, erklärt</translation>
    </message>
    <message>
        <source>painted, not explained</source>
        <translation>eingezeichnet, nicht erklärt</translation>
    </message>
    <message>
        <source>painted by the patient only</source>
        <translation>nur vom Patienten eingezeichnet</translation>
    </message>
    <message>
        <source>painted by you only</source>
        <translation>nur von Ihnen eingezeichnet</translation>
    </message>
    <message>
        <source>painted at the earlier visit only</source>
        <translation>nur beim früheren Besuch eingezeichnet</translation>
    </message>
    <message>
        <source>painted at the later visit only</source>
        <translation>nur beim späteren Besuch eingezeichnet</translation>
    </message>
    <message>
        <source>painted by both</source>
        <translation>von beiden eingezeichnet</translation>
    </message>
    <message>
        <source>painted both times</source>
        <translation>beide Male eingezeichnet</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <source>found: familiar pain</source>
        <translation>Befund: bekannter Schmerz</translation>
    </message>
    <message>
        <source>found: referred, not familiar</source>
        <translation>Befund: übertragen, nicht bekannt</translation>
    </message>
    <message>
        <source>found: tender here only</source>
        <translation>Befund: nur lokal druckschmerzhaft</translation>
    </message>
    <message>
        <source>found: not tender</source>
        <translation>Befund: nicht druckschmerzhaft</translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation>Muskelfasern</translation>
    </message>
    <message>
        <source>nerve or joint</source>
        <translation>Nerv oder Gelenk</translation>
    </message>
    <message>
        <source>pattern not seen from here</source>
        <translation>Muster von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show or hide what the textures on the drawing mean</source>
        <translation>Zeigt oder verbirgt, was die Schraffuren in der Zeichnung bedeuten</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>muscle, symptom or region</source>
        <translation>Muskel, Symptom oder Region</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation>Muskeln, Symptome oder Regionen suchen</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions (/)</source>
        <translation>Muskeln, Symptome oder Regionen suchen (/)</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>Diese Zeichnung</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Alle Muskeln</translation>
    </message>
    <message>
        <source>Muscles whose typical pattern fits what was painted</source>
        <translation>Muskeln, deren typisches Muster zur eingezeichneten Fläche passt</translation>
    </message>
    <message>
        <source>Every muscle of the atlas</source>
        <translation>Alle Muskeln des Atlas</translation>
    </message>
    <message>
        <source>Which muscles are listed</source>
        <translation>Welche Muskeln aufgelistet sind</translation>
    </message>
    <message>
        <source>Weigh by how often a muscle was reported</source>
        <translation>Nach publizierter Häufigkeit gewichten</translation>
    </message>
    <message>
        <source>Rank the few muscles higher for which studies say how often they were active in people with headache. Off, the drawing alone ranks.</source>
        <translation>Stuft die wenigen Muskeln höher ein, für die Studien angeben, wie oft sie bei Menschen mit Kopfschmerz aktiv waren. Ausgeschaltet zählt nur die Zeichnung.</translation>
    </message>
    <message>
        <source>Options of the list</source>
        <translation>Optionen der Liste</translation>
    </message>
    <message>
        <source>Painted: {size} cm² of skin</source>
        <translation>Eingezeichnet: {size} cm² Haut</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Untitled drawing</source>
        <translation>Unbenannte Zeichnung</translation>
    </message>
    <message>
        <source>{name}[*] – bodymap</source>
        <translation>{name}[*] – bodymap</translation>
    </message>
    <message>
        <source>Compare with an earlier drawing</source>
        <translation>Mit einer früheren Zeichnung vergleichen</translation>
    </message>
    <message>
        <source> · not saved</source>
        <translation> · nicht gespeichert</translation>
    </message>
    <message>
        <source>The drawing on the screen is unchanged.</source>
        <translation>Die Zeichnung auf dem Bildschirm ist unverändert.</translation>
    </message>
</context>
<context>
    <name>MarkKey</name>
    <message>
        <source>{what}: {share}</source>
        <translation>{what}: {share}</translation>
    </message>
    <message>
        <source>Key to the marked painting</source>
        <translation>Legende zur ausgewerteten Zeichnung</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Once more from memory</source>
        <translation>Noch einmal aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Please paint once more where it hurts, without looking at the first. There is no right or wrong.</source>
        <translation>Bitte zeichnen Sie noch einmal ein, wo es wehtut, ohne die erste Zeichnung anzusehen. Es gibt kein Richtig oder Falsch.</translation>
    </message>
    <message>
        <source>Done: finish</source>
        <translation>Fertig: abschließen</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation>Die linke Körperseite</translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation>Die rechte Körperseite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Why it ranks here</source>
        <translation>Warum dieser Rang</translation>
    </message>
    <message>
        <source>Compare with the paint</source>
        <translation>Mit der Zeichnung vergleichen</translation>
    </message>
    <message>
        <source>Show what of the pattern was painted, what was not, and the paint outside (C)</source>
        <translation>Zeigt, was vom Muster eingezeichnet ist, was nicht, und was außerhalb liegt (C)</translation>
    </message>
    <message>
        <source>What tells the first apart</source>
        <translation>Was die ersten unterscheidet</translation>
    </message>
    <message>
        <source>Press here</source>
        <translation>Hier drücken</translation>
    </message>
    <message>
        <source>Worked out from the X on the drawing. People vary: feel for the tender band.</source>
        <translation>Aus dem X in der Zeichnung abgeleitet. Menschen unterscheiden sich: Tasten Sie nach dem druckschmerzhaften Strang.</translation>
    </message>
    <message>
        <source>A finger breadth is taken as 18 mm.</source>
        <translation>Eine Fingerbreite gilt als 18 mm.</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>In der Zeichnung zeigen</translation>
    </message>
    <message>
        <source>Turn the drawing to where the X is seen best (F)</source>
        <translation>Zeichnung so drehen, dass das X am besten zu sehen ist (F)</translation>
    </message>
    <message>
        <source>For trained hands: gently, and not where a pulse is felt.</source>
        <translation>Nur für geübte Hände: sanft, und nicht dort, wo ein Puls zu tasten ist.</translation>
    </message>
    <message>
        <source>Take care here</source>
        <translation>Hier ist Vorsicht geboten</translation>
    </message>
    <message>
        <source>Often reported with it</source>
        <translation>Häufig zusammen beschrieben</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>The muscle: function, nerve, attachments</source>
        <translation>Der Muskel: Funktion, Nerv, Ursprung und Ansatz</translation>
    </message>
    <message>
        <source>About the chosen muscle</source>
        <translation>Zum ausgewählten Muskel</translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation>Zur Information und für das Gespräch. Keine Diagnose.</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>{latin} · {point}</source>
        <translation>{latin} · {point}</translation>
    </message>
    <message>
        <source>How well this was checked: {strength}.</source>
        <extracomment>{strength} is such as &quot;standard reference&quot;; which source that is stands below.</extracomment>
        <translation>Wie gut dies geprüft ist: {strength}.</translation>
    </message>
    <message>
        <source>Shown, but not ranked: its pattern is too weakly supported.</source>
        <translation>Gezeigt, aber ohne Rang: Das Muster ist zu schwach belegt.</translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation>Das Muster berührt die eingezeichnete Fläche nicht.</translation>
    </message>
    <message>
        <source>The pattern of this trigger point does not touch what was painted.</source>
        <translation>Das Muster dieses Triggerpunkts berührt die eingezeichnete Fläche nicht.</translation>
    </message>
    <message>
        <source>This muscle ranks by its {point}, which fits better: it covers {covered} of what was painted.</source>
        <translation>Den Rang dieses Muskels bestimmt {point}; das Muster passt besser und deckt {covered} der eingezeichneten Fläche ab.</translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation>Bleibt in {count} von {all} simulierten Wiederholungen der Zeichnung unter den ersten drei.</translation>
    </message>
    <message>
        <source>Ask about these places, then press each of their trigger points: the one that brings the familiar pain decides.</source>
        <translation>Fragen Sie nach diesen Stellen und drücken Sie dann jeden der Triggerpunkte: Es entscheidet der, der den bekannten Schmerz auslöst.</translation>
    </message>
    <message>
        <source>A typical pattern reported by clinicians; people vary and patterns overlap.</source>
        <translation>Ein typisches Muster, wie es klinisch beschrieben ist; Menschen unterscheiden sich, und Muster überlappen.</translation>
    </message>
    <message>
        <source>Sizes on the drawing are drawing estimates.</source>
        <translation>Die Größen in der Zeichnung sind zeichnerische Schätzungen.</translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation>Funktion: {text}.</translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation>Innervation: {text}.</translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation>Ursprung und Ansatz: {text}.</translation>
    </message>
    <message>
        <source>How to read the list</source>
        <translation>So lesen Sie die Liste</translation>
    </message>
    <message>
        <source>Each muscle has a typical pattern: the skin where pressing its trigger points is reported to be felt.</source>
        <translation>Jeder Muskel hat ein typisches Muster: das Hautgebiet, in dem Druck auf seine Triggerpunkte laut Literatur zu spüren ist.</translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted lies in that pattern.</source>
        <translation>Schmerz abgedeckt: wie viel der eingezeichneten Fläche in diesem Muster liegt.</translation>
    </message>
    <message>
        <source>Pattern painted: how much of that pattern was painted.</source>
        <translation>Muster eingezeichnet: wie viel dieses Musters eingezeichnet wurde.</translation>
    </message>
    <message>
        <source>A muscle high in the list is worth examining. Patterns overlap and people vary: palpation decides, not the list.</source>
        <translation>Bei einem Muskel weit oben in der Liste lohnt sich die Untersuchung. Muster überlappen, und Menschen unterscheiden sich: Die Palpation entscheidet, nicht die Liste.</translation>
    </message>
    <message>
        <source>Choose a muscle to see its pattern on the drawing and where to press.</source>
        <translation>Wählen Sie einen Muskel, um sein Muster in der Zeichnung zu sehen und wo zu drücken ist.</translation>
    </message>
</context>
<context>
    <name>MuscleList</name>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
</context>
<context>
    <name>NoFitPanel</name>
    <message>
        <source>No typical pattern fits</source>
        <translation>Kein typisches Muster passt</translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation>Kein typisches Muster passt zu dieser Zeichnung</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>no code yet</source>
        <translation>noch kein Code</translation>
    </message>
    <message>
        <source>Patient {code} · visit {number} · {day}</source>
        <translation>Patient {code} · Besuch {number} · {day}</translation>
    </message>
    <message>
        <source> · not kept yet</source>
        <translation> · noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>The last changes of this visit could not be written. Close all the same?</source>
        <translation>Die letzten Änderungen dieses Besuchs konnten nicht gespeichert werden. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>It is tried again until it is kept.</source>
        <translation>Das Speichern wird wiederholt, bis es gelingt.</translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation>Noch einmal: Tippen Sie auf IHRE linke Schulter</translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation>Tippen Sie auf IHRE linke Schulter</translation>
    </message>
    <message>
        <source>This is to be sure which side your pain is on.</source>
        <translation>So wissen wir sicher, auf welcher Seite Ihr Schmerz ist.</translation>
    </message>
    <message>
        <source>The shoulder on the side of your left hand. Just touch it in the picture.</source>
        <translation>Gemeint ist die Schulter auf der Seite Ihrer linken Hand. Tippen Sie sie einfach im Bild an.</translation>
    </message>
    <message>
        <source>✓ Yes, that is your left. The drawing looks at you, like a person facing you.</source>
        <translation>✓ Ja, das ist Ihre linke Schulter. Die Figur im Bild schaut Sie an wie ein Mensch, der Ihnen gegenübersteht.</translation>
    </message>
    <message>
        <source>Not quite: that is your RIGHT shoulder. The drawing looks at you, like a person facing you, so your LEFT is on the other side of the picture.
Touch your left shoulder now, or go on.</source>
        <translation>Nicht ganz: Das ist Ihre RECHTE Schulter. Die Figur im Bild schaut Sie an wie ein Mensch, der Ihnen gegenübersteht. Ihre LINKE Schulter ist also auf der anderen Seite des Bildes.
Tippen Sie jetzt auf Ihre linke Schulter, oder gehen Sie weiter.</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>{muscle}, {point}, {side}</source>
        <translation>{muscle}, {point}, {side}</translation>
    </message>
    <message>
        <source>{atlas}, version {version}.</source>
        <translation>{atlas}, Version {version}.</translation>
    </message>
</context>
<context>
    <name>OwnOnStage</name>
    <message>
        <source>Paint where you think it is.</source>
        <translation>Zeichnen Sie ein, wo Sie es vermuten.</translation>
    </message>
</context>
<context>
    <name>PaintPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Now paint your other pain, and choose how strong it is.</source>
        <translation>Zeichnen Sie jetzt den anderen Schmerz ein, und wählen Sie, wie stark er ist.</translation>
    </message>
    <message>
        <source>Rub over the paint that is to go away.</source>
        <translation>Streichen Sie über das, was weg soll.</translation>
    </message>
    <message>
        <source>Touch the place where it starts.</source>
        <translation>Tippen Sie auf die Stelle, wo es beginnt.</translation>
    </message>
    <message>
        <source>Draw from where it starts to where it goes.</source>
        <translation>Ziehen Sie von dort, wo es beginnt, dorthin, wo es hinwandert.</translation>
    </message>
    <message>
        <source>Rub with your finger where it hurts. The small pictures turn the head.</source>
        <translation>Streichen Sie mit dem Finger über die Stellen, die wehtun. Die kleinen Bilder drehen den Kopf.</translation>
    </message>
    <message>
        <source>Done: next question</source>
        <translation>Fertig: nächste Frage</translation>
    </message>
</context>
<context>
    <name>PaintRow</name>
    <message>
        <source>Paint</source>
        <translation>Einzeichnen</translation>
    </message>
    <message>
        <source>Paint (B)</source>
        <translation>Einzeichnen (B)</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Rub out (E)</source>
        <translation>Radieren (E)</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Dünnerer Pinsel</translation>
    </message>
    <message>
        <source>A finer brush ([)</source>
        <translation>Ein dünnerer Pinsel ([)</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Dickerer Pinsel</translation>
    </message>
    <message>
        <source>A wider brush (])</source>
        <translation>Ein dickerer Pinsel (])</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Den letzten Strich zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation>Alles Eingezeichnete entfernen (kann rückgängig gemacht werden)</translation>
    </message>
</context>
<context>
    <name>PaintTools</name>
    <message>
        <source>Thin brush</source>
        <translation>Dünner Pinsel</translation>
    </message>
    <message>
        <source>Middle brush</source>
        <translation>Mittlerer Pinsel</translation>
    </message>
    <message>
        <source>Thick brush</source>
        <translation>Dicker Pinsel</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Aus Liste wählen</translation>
    </message>
    <message>
        <source>More ways to show your pain</source>
        <translation>Weitere Möglichkeiten, Ihren Schmerz zu zeigen</translation>
    </message>
    <message>
        <source>It starts here</source>
        <translation>Hier beginnt es</translation>
    </message>
    <message>
        <source>It moves</source>
        <translation>Es wandert</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>My pain is not on these pictures</source>
        <translation>Mein Schmerz ist nicht auf diesen Bildern</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Den letzten Schritt zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Take everything away; Undo brings it back</source>
        <translation>Alles entfernen; „Rückgängig“ holt es zurück</translation>
    </message>
    <message>
        <source>Set a point on the picture where the pain starts</source>
        <translation>Einen Punkt ins Bild setzen, wo der Schmerz beginnt</translation>
    </message>
    <message>
        <source>Draw an arrow on the picture from where the pain starts to where it moves</source>
        <translation>Einen Pfeil ins Bild zeichnen: von dort, wo der Schmerz beginnt, dorthin, wo er hinwandert</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>PaintingHint</name>
    <message>
        <source>Rub with your finger over the places that hurt.</source>
        <translation>Streichen Sie mit dem Finger über die Stellen, die wehtun.</translation>
    </message>
    <message>
        <source>Begin at any time: this picture goes away.</source>
        <translation>Sie können jederzeit beginnen: Dieses Bild verschwindet dann.</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>✓ {part}</source>
        <extracomment>A body part of which at least one place is ticked or painted.</extracomment>
        <translation>✓ {part}</translation>
    </message>
    <message>
        <source>Go to: {part}. Something is marked there.</source>
        <translation>Gehe zu: {part}. Dort ist etwas markiert.</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation>Gehe zu: {part}</translation>
    </message>
</context>
<context>
    <name>PatientsDesk</name>
    <message>
        <source>Written to {file}. That file is not encrypted: keep it safe.</source>
        <translation>Gespeichert in {file}. Diese Datei ist nicht verschlüsselt: Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>Export a patient</source>
        <translation>Patientendaten exportieren</translation>
    </message>
    <message>
        <source>Everything of a patient (*.json)</source>
        <translation>Alle Daten eines Patienten (*.json)</translation>
    </message>
    <message>
        <source>The patient is being deleted from the backups…</source>
        <translation>Die Person wird aus den Sicherungen gelöscht…</translation>
    </message>
    <message>
        <source>The patient was deleted from all backups.</source>
        <translation>Die Person wurde aus allen Sicherungen gelöscht.</translation>
    </message>
    <message>
        <source>These backups could not be changed and may still hold the patient:</source>
        <translation>Diese Sicherungen ließen sich nicht ändern und enthalten die Person möglicherweise noch:</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Seen last first. A code stands for each of them.</source>
        <translation>Zuletzt gesehene zuerst. Für jede Person steht ein Code.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code oder Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>Next on the tablet</source>
        <translation>Als Nächstes ans Tablet</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No visit is kept of this patient.</source>
        <translation>Zu dieser Person ist kein Besuch gespeichert.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>No patient yet.</source>
        <translation>Noch keine Patienten.</translation>
    </message>
    <message>
        <source>{visits}; kept since {day}</source>
        <translation>{visits}; gespeichert seit {day}</translation>
    </message>
    <message>
        <source>The next drawing on the tablet is filed under this code.</source>
        <translation>Die nächste Zeichnung auf dem Tablet wird unter diesem Code abgelegt.</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Besuch {number}</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG: for every slide program</source>
        <translation>PNG: für jedes Präsentationsprogramm</translation>
    </message>
    <message>
        <source>SVG: sharp at any size</source>
        <translation>SVG: scharf in jeder Größe</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Number of the clinic</source>
        <extracomment>Read out: a pad of ten digits for the clinic&apos;s secret number.</extracomment>
        <translation>Nummer des Personals</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Letzte Ziffer zurücknehmen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Digits entered: {count}</source>
        <translation>Eingegebene Ziffern: {count}</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>For the clinic only</source>
        <translation>Nur für das Personal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {minutes} min {seconds} s.</source>
        <translation>Zu viele Fehlversuche. Bitte warten Sie: {minutes} min {seconds} s.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {seconds} s.</source>
        <translation>Zu viele Fehlversuche. Bitte warten Sie: {seconds} s.</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Bitte geben Sie die PIN ein.</translation>
    </message>
    <message>
        <source>That is not the PIN. One more try before you have to wait.</source>
        <translation>Das ist nicht die PIN. Noch ein Versuch, dann müssen Sie warten.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation>Das ist nicht die PIN. Versuche übrig: {count}.</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Back to painting</source>
        <translation>Zurück zum Bild</translation>
    </message>
    <message>
        <source>Touch every place that hurts.</source>
        <translation>Tippen Sie jede Stelle an, die wehtut.</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Choose a muscle</source>
        <translation>Einen Muskel wählen</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>Presentation – bodymap</source>
        <translation>Präsentation – bodymap</translation>
    </message>
    <message>
        <source>Frozen picture</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Leerer Bildschirm</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Demonstration – bodymap</source>
        <translation>Demonstration – bodymap</translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation>Zur Information und für das Gespräch. Keine Diagnose.</translation>
    </message>
    <message>
        <source>Press here: {muscle}, {side}</source>
        <translation>Hier drücken: {muscle}, {side}</translation>
    </message>
    <message>
        <source>The typical pattern reported for this point is not on this drawing.</source>
        <translation>Das für diesen Punkt beschriebene typische Muster liegt nicht auf dieser Zeichnung.</translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: felt here most often.</source>
        <translation>Für diesen Punkt beschriebenes typisches Muster: hier am häufigsten gespürt.</translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: now and then felt here, too.</source>
        <translation>Für diesen Punkt beschriebenes typisches Muster: gelegentlich auch hier gespürt.</translation>
    </message>
</context>
<context>
    <name>PriorLine</name>
    <message>
        <source>Weighed by published frequency – off is the drawing alone</source>
        <translation>Nach publizierter Häufigkeit gewichtet – aus: nur die Zeichnung</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>Zahlen und Quellen</translation>
    </message>
    <message>
        <source>Show or hide what was found, and in which publication</source>
        <translation>Zeigt oder verbirgt, was gefunden wurde und in welcher Publikation</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Rank by the drawing alone again (W)</source>
        <translation>Wieder nur nach der Zeichnung einstufen (W)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Seite {number} von {all}</translation>
    </message>
</context>
<context>
    <name>QuizHome</name>
    <message>
        <source>Nobody: nothing is kept</source>
        <translation>Niemand: nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Choose at least one kind of question.</source>
        <translation>Wählen Sie mindestens eine Frageart.</translation>
    </message>
    <message>
        <source>Due today: {due}. New: {new}.</source>
        <translation>Heute fällig: {due}. Neu: {new}.</translation>
    </message>
    <message>
        <source>Known: {known} of {total}. Being learnt: {learning}.</source>
        <translation>Gekonnt: {known} von {total}. In Arbeit: {learning}.</translation>
    </message>
    <message>
        <source>{days} days of practice in this run.</source>
        <translation>{days} Übungstage in Folge.</translation>
    </message>
    <message>
        <source>Without a profile nothing is remembered after this window closes.</source>
        <translation>Ohne Profil bleibt nach dem Schließen dieses Fensters nichts gespeichert.</translation>
    </message>
    <message>
        <source>No mistakes to look at.</source>
        <translation>Keine Fehler zum Ansehen.</translation>
    </message>
    <message>
        <source>story {number}</source>
        <translation>Fallgeschichte {number}</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>A name for your own progress on this machine. No patient&apos;s name.</source>
        <translation>Ein Name für Ihren eigenen Lernstand auf diesem Gerät. Kein Patientenname.</translation>
    </message>
    <message>
        <source>Remove the profile of {name} and all its progress?</source>
        <translation>Das Profil von {name} mit dem ganzen Lernstand entfernen?</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who learns?</source>
        <translation>Wer lernt?</translation>
    </message>
    <message>
        <source>Which muscles?</source>
        <translation>Welche Muskeln?</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Was wird gefragt?</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>Wie schwer?</translation>
    </message>
    <message>
        <source>How many, and how long for each?</source>
        <translation>Wie viele, und wie viel Zeit für jede?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Lernstand</translation>
    </message>
    <message>
        <source>Mistakes to look at again</source>
        <translation>Fehler zum Wiederholen</translation>
    </message>
    <message>
        <source>How much alike the choices are, how exact a place must be</source>
        <translation>Wie ähnlich die Auswahl ist und wie genau eine Stelle sein muss</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <source>Keep your own progress</source>
        <translation>Eigenen Lernstand speichern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the profile in use</source>
        <translation>Das verwendete Profil entfernen</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Neue Auswahl…</translation>
    </message>
    <message>
        <source>Choose muscles of your own</source>
        <translation>Eigene Muskeln auswählen</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Auswahl entfernen</translation>
    </message>
    <message>
        <source>Forget this set of your own</source>
        <translation>Diese eigene Auswahl entfernen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>Die erste Frage stellen (Eingabetaste)</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} Fragen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Zeitlimit</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>je {seconds} s</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>Zeit für jede Frage</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>{share} of the points</source>
        <translation>{share} der Punkte</translation>
    </message>
    <message>
        <source>Asked: {asked}. Right: {right}, half right: {half}, not right: {wrong}.</source>
        <translation>Gefragt: {asked}. Richtig: {right}, halb richtig: {half}, nicht richtig: {wrong}.</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>Alles war richtig.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Noch eine Runde</translation>
    </message>
    <message>
        <source>The same choice, what is due first</source>
        <translation>Dieselbe Auswahl, Fälliges zuerst</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>Neu auswählen</translation>
    </message>
    <message>
        <source>Other muscles or questions</source>
        <translation>Andere Muskeln oder Fragen</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>Was nicht richtig war</translation>
    </message>
</context>
<context>
    <name>RecordsBar</name>
    <message>
        <source>Unlock the records</source>
        <translation>Akten entsperren</translation>
    </message>
    <message>
        <source>Records are not set up</source>
        <translation>Akten sind nicht eingerichtet</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Patients&apos; drawings</source>
        <translation>Patientenzeichnungen</translation>
    </message>
    <message>
        <source>Patients&apos; drawings  {count}</source>
        <translation>Patientenzeichnungen  {count}</translation>
    </message>
    <message>
        <source>Inbox  {count}</source>
        <translation>Eingang  {count}</translation>
    </message>
    <message>
        <source>{words}, {count} with warning signs</source>
        <translation>{words}, {count} mit Warnzeichen</translation>
    </message>
    <message>
        <source>Work as clinician…</source>
        <translation>Klinisch arbeiten…</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Lock the records now</source>
        <translation>Akten jetzt sperren</translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation>Tablet übergeben</translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation>Zum Lehren nutzen</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>Sicherung zurückspielen…</translation>
    </message>
    <message>
        <source>Set up the records…</source>
        <translation>Akten einrichten…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write this down and lock it away</source>
        <translation>Schreiben Sie dies auf, und schließen Sie es weg</translation>
    </message>
    <message>
        <source>This is the recovery code. It opens the records and their backups if the passphrase is forgotten.</source>
        <translation>Das ist der Wiederherstellungscode. Er öffnet die Akten und ihre Sicherungen, falls die Passphrase vergessen wird.</translation>
    </message>
    <message>
        <source>Whoever has this code can open the records: keep it on paper, away from this machine. The spaces need not be typed. With the passphrase you can see it again under “What is stored”.</source>
        <translation>Wer diesen Code hat, kann die Akten öffnen: Bewahren Sie ihn auf Papier auf, nicht bei diesem Gerät. Die Leerzeichen müssen nicht eingegeben werden. Mit der Passphrase können Sie ihn unter „Was gespeichert ist“ wieder ansehen.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Group {place} of {count}: {letters}</source>
        <translation>Gruppe {place} von {count}: {letters}</translation>
    </message>
</context>
<context>
    <name>RemovalPage</name>
    <message>
        <source>Delete {who}?</source>
        <translation>{who} löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Delete {code} for good: {visits}</source>
        <translation>{code} endgültig löschen: {visits}</translation>
    </message>
    <message>
        <source>The patient&apos;s code and name</source>
        <translation>Code und Name der Person</translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation>{visits}: Zeichnungen, Antworten, Befunde, Pläne</translation>
    </message>
    <message>
        <source>    and the older ones</source>
        <translation>    und die älteren</translation>
    </message>
    <message>
        <source>What the tablet kept of these visits, stroke by stroke</source>
        <translation>Was das Tablet von diesen Besuchen aufgezeichnet hat, Strich für Strich</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>The audit trail: the code, and when it was opened, changed and deleted</source>
        <translation>Das Protokoll: der Code und wann geöffnet, geändert und gelöscht wurde</translation>
    </message>
    <message>
        <source>Files that were exported or printed</source>
        <translation>Exportierte oder gedruckte Dateien</translation>
    </message>
    <message>
        <source>These backups still hold the patient. A backup that is put back does not bring the patient back, and old backups go by themselves:</source>
        <translation>Diese Sicherungen enthalten die Person noch. Wird eine Sicherung zurückgespielt, kommt die Person nicht wieder, und alte Sicherungen werden von selbst entfernt:</translation>
    </message>
    <message>
        <source>No backup holds this patient.</source>
        <translation>Keine Sicherung enthält diese Person.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Delete the patient from these backups, too</source>
        <translation>Die Person auch aus diesen Sicherungen löschen</translation>
    </message>
    <message>
        <source>Delete this drawing?</source>
        <translation>Diese Zeichnung löschen?</translation>
    </message>
    <message>
        <source>Delete the drawing for good</source>
        <translation>Zeichnung endgültig löschen</translation>
    </message>
    <message>
        <source>The drawing and answers of {code}, {when}</source>
        <translation>Zeichnung und Antworten von {code}, {when}</translation>
    </message>
    <message>
        <source>Backups that were made since then; old ones go by themselves</source>
        <translation>Seitdem angelegte Sicherungen; alte werden von selbst entfernt</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg)</source>
        <translation>PNG (*.png);;SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Stands on both pages; kept with the visit.</source>
        <translation>Steht auf beiden Seiten; wird mit dem Besuch gespeichert.</translation>
    </message>
    <message>
        <source>Stands on both pages.</source>
        <translation>Steht auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A page for the patient, in everyday words, and one for a colleague.</source>
        <translation>Eine Seite für die Patientin oder den Patienten, in Alltagssprache, und eine Seite für Fachleute.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the patient&apos;s page</source>
        <translation>Sprache der Patientenseite</translation>
    </message>
    <message>
        <source>Language of the colleague&apos;s page</source>
        <translation>Sprache der Fachseite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breite des Bildes</translation>
    </message>
    <message>
        <source>Both pages</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>The patient&apos;s page</source>
        <translation>Patientenseite</translation>
    </message>
    <message>
        <source>The colleague&apos;s page</source>
        <translation>Fachseite</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>Pixels of a picture.</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Picture of the view on the screen</source>
        <translation>Bild der Ansicht auf dem Bildschirm</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Die Seiten werden erstellt…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Preview of sheet {number}</source>
        <translation>Vorschau von Blatt {number}</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>This passphrase does not open the backup. Nothing was touched.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>The records as they are now become a backup themselves before. Patients deleted since then stay deleted.</source>
        <translation>Der jetzige Stand der Akten wird vorher selbst gesichert. Seitdem gelöschte Patienten bleiben gelöscht.</translation>
    </message>
    <message>
        <source>Put nothing back</source>
        <translation>Nichts zurückspielen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day of use.</source>
        <translation>Es gibt noch keine Sicherung. An jedem Nutzungstag wird eine angelegt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>May stay empty where this machine keeps the key.</source>
        <translation>Darf leer bleiben, wenn dieses Gerät den Schlüssel speichert.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Wird zurückgespielt…</translation>
    </message>
    <message>
        <source>Put back the chosen backup</source>
        <translation>Gewählte Sicherung zurückspielen</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>The tablet had to start again</source>
        <translation>Das Tablet musste neu starten</translation>
    </message>
    <message>
        <source>Nothing is lost. Were you answering the questions before? Then you can go on where you stopped.</source>
        <translation>Nichts ist verloren. Haben Sie vorhin die Fragen beantwortet? Dann können Sie dort weitermachen, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>Weitermachen, wo ich war</translation>
    </message>
    <message>
        <source>Somebody else is here now: start new</source>
        <translation>Jetzt ist jemand anders hier: neu beginnen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Look at the places and at the sides. You can change everything.</source>
        <translation>Bitte prüfen Sie die Stellen und die Seiten. Sie können alles noch ändern.</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translation>Ist das richtig?</translation>
    </message>
    <message>
        <source>Yes, that is correct</source>
        <translation>Ja, das ist richtig</translation>
    </message>
    <message>
        <source>Yes, that is correct: done</source>
        <translation>Ja, das ist richtig: fertig</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Stellen ändern</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>You set points or arrows on the drawings.</source>
        <translation>Sie haben Punkte oder Pfeile in die Bilder gesetzt.</translation>
    </message>
    <message>
        <source>You marked nothing on the drawings.</source>
        <translation>Sie haben in den Bildern nichts markiert.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>What tells them apart:</source>
        <translation>Was sie unterscheidet:</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>richtige Antwort</translation>
    </message>
    <message>
        <source>chosen, not right</source>
        <translation>gewählt, nicht richtig</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>Noch {seconds} s</translation>
    </message>
    <message>
        <source>From: {source}.</source>
        <translation>Aus: {source}.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Arrow keys move a place, Space presses there, Enter answers, 1 to 6 turn the body.</source>
        <translation>Pfeiltasten bewegen eine Markierung, die Leertaste tippt dort, die Eingabetaste antwortet, 1 bis 6 drehen den Körper.</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabetaste)</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>Antworten (Eingabetaste)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Be told, and be asked again soon</source>
        <translation>Lösung ansehen und bald wieder gefragt werden</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Runde beenden</translation>
    </message>
    <message>
        <source>What was answered is kept</source>
        <translation>Die gegebenen Antworten bleiben gespeichert</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Describe what is shown (W)</source>
        <translation>Beschreiben, was gezeigt wird (W)</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>pain covered</source>
        <translation>Schmerz abgedeckt</translation>
    </message>
    <message>
        <source>pattern painted</source>
        <translation>Muster eingezeichnet</translation>
    </message>
    <message>
        <source>Drawn again, these may change places: the numbers do not decide between them.</source>
        <translation>Bei erneutem Zeichnen könnten diese die Plätze tauschen: Die Zahlen entscheiden nicht zwischen ihnen.</translation>
    </message>
    <message>
        <source>Worth examining — the drawing cannot tell these apart</source>
        <translation>Untersuchenswert – nach der Zeichnung nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>Worth examining first</source>
        <translation>Am ehesten untersuchenswert</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>Nearest patterns</source>
        <translation>Nächstliegende Muster</translation>
    </message>
    <message>
        <source>By drawing and palpation</source>
        <translation>Nach Zeichnung und Palpation</translation>
    </message>
    <message>
        <source>Not in this drawing&apos;s list</source>
        <translation>Nicht in der Liste zu dieser Zeichnung</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>{muscle}, {latin}</source>
        <translation>{muscle}, {latin}</translation>
    </message>
    <message>
        <source>{rank}: {muscle}, {side}. Pain covered {covered}, pattern painted {painted}</source>
        <translation>{rank}: {muscle}, {side}. Schmerz zu {covered} abgedeckt, Muster zu {painted} eingezeichnet</translation>
    </message>
    <message>
        <source>. The drawing cannot tell it from others at the top</source>
        <translation>. Nach der Zeichnung nicht von anderen weit oben zu unterscheiden</translation>
    </message>
    <message>
        <source>by the drawing alone: {rank}</source>
        <translation>nur nach der Zeichnung: {rank}</translation>
    </message>
    <message>
        <source>not in the drawing&apos;s list</source>
        <translation>nicht in der Liste zur Zeichnung</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>stärkster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}: {number}</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>New set of muscles</source>
        <translation>Neue Auswahl von Muskeln</translation>
    </message>
    <message>
        <source>name of the set</source>
        <translation>Name der Auswahl</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name der Auswahl</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Tick the muscles you want to be asked about.</source>
        <translation>Haken Sie die Muskeln an, nach denen Sie gefragt werden möchten.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up the records</source>
        <translation>Akten einrichten</translation>
    </message>
    <message>
        <source>Patients&apos; visits are kept encrypted on this machine and nowhere else. What the tablet kept so far comes in, too.</source>
        <translation>Die Besuche werden verschlüsselt auf diesem Gerät gespeichert und nirgendwo sonst. Was das Tablet bisher gespeichert hat, kommt hinzu.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>The clinic&apos;s passphrase</source>
        <translation>Passphrase der Einrichtung</translation>
    </message>
    <message>
        <source>Patients&apos; names</source>
        <translation>Patientennamen</translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation>PIN des Patiententablets</translation>
    </message>
    <message>
        <source>An educator never sees patients: the records stay closed.</source>
        <translation>Lehrende sehen nie Patientendaten: Die Akten bleiben geschlossen.</translation>
    </message>
    <message>
        <source>At least {count} letters; a few words are easy to keep in mind. Without it nobody can open the records or their backups: write it down and lock it away.</source>
        <translation>Mindestens {count} Zeichen; einige Wörter lassen sich leicht merken. Ohne sie kann niemand die Akten oder ihre Sicherungen öffnen: Schreiben Sie sie auf, und schließen Sie sie weg.</translation>
    </message>
    <message>
        <source>A code is enough for everything here.</source>
        <translation>Ein Code genügt hier für alles.</translation>
    </message>
    <message>
        <source>{least} to {most} digits; staff leave the patient&apos;s mode with it. May stay empty.</source>
        <translation>{least} bis {most} Ziffern; damit verlässt das Personal den Patientenmodus. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Behandelnde</translation>
    </message>
    <message>
        <source>Educators</source>
        <translation>Lehrende</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Nur Codes</translation>
    </message>
    <message>
        <source>Names, too</source>
        <translation>Auch Namen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Open without asking: this machine&apos;s keyring keeps the key, too</source>
        <translation>Ohne Abfrage öffnen: Der Schlüsselbund dieses Geräts speichert den Schlüssel ebenfalls</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet…</translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation>Zum Lehren nutzen</translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation>Mindestens {count} Zeichen erforderlich.</translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation>Stimmt nicht mit der ersten Eingabe überein.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation>{least} bis {most} Ziffern erforderlich.</translation>
    </message>
</context>
<context>
    <name>ShoulderPicture</name>
    <message>
        <source>The shoulder on the left of the picture</source>
        <extracomment>Left and right of the picture on the screen, not of the body: this is the question.</extracomment>
        <translation>Die Schulter links im Bild</translation>
    </message>
    <message>
        <source>The shoulder on the right of the picture</source>
        <translation>Die Schulter rechts im Bild</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Show or hide the sources</source>
        <translation>Quellen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kernzone</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>Spillover-Zone</translation>
    </message>
    <message>
        <source>{citation} ({strength}: {note})</source>
        <translation>{citation} ({strength}: {note})</translation>
    </message>
    <message>
        <source>The trigger point and the muscle</source>
        <translation>Triggerpunkt und Muskel</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Quellen verbergen</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Please speak to a member of staff now</source>
        <translation>Bitte sprechen Sie jetzt mit dem Personal</translation>
    </message>
    <message>
        <source>Please tell a member of staff today</source>
        <translation>Bitte sagen Sie heute dem Personal Bescheid</translation>
    </message>
    <message>
        <source>Call the emergency number {number}, or ask anyone near you to call it.</source>
        <translation>Rufen Sie die Notrufnummer {number} an, oder bitten Sie jemanden in Ihrer Nähe darum.</translation>
    </message>
    <message>
        <source>Call the local emergency number, or ask anyone near you to call it.</source>
        <translation>Rufen Sie den örtlichen Notruf an, oder bitten Sie jemanden in Ihrer Nähe darum.</translation>
    </message>
    <message>
        <source>Tell the first person you see. If you feel worse, call the emergency number {number}, or ask anyone near you to call it.</source>
        <translation>Sagen Sie es der ersten Person, die Sie sehen. Wenn es Ihnen schlechter geht, rufen Sie die Notrufnummer {number} an, oder bitten Sie jemanden in Ihrer Nähe darum.</translation>
    </message>
    <message>
        <source>Tell the first person you see. If you feel worse, call the local emergency number, or ask anyone near you to call it.</source>
        <translation>Sagen Sie es der ersten Person, die Sie sehen. Wenn es Ihnen schlechter geht, rufen Sie den örtlichen Notruf an, oder bitten Sie jemanden in Ihrer Nähe darum.</translation>
    </message>
    <message>
        <source>I have told someone</source>
        <translation>Ich habe Bescheid gesagt</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Niemand ist hier</translation>
    </message>
    <message>
        <source>I have asked for help: go on</source>
        <translation>Ich habe um Hilfe gebeten: weiter</translation>
    </message>
    <message>
        <source>I touched this by mistake</source>
        <translation>Das habe ich aus Versehen angetippt</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse straight away. Please do not wait for your turn.</source>
        <translation>Etwas, das Sie angegeben haben, sollte sofort ärztlich oder von einer Pflegekraft geprüft werden. Bitte warten Sie nicht, bis Sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse today, before anything else is done.</source>
        <translation>Etwas, das Sie angegeben haben, sollte heute noch, vor allem anderen, ärztlich oder von einer Pflegekraft geprüft werden.</translation>
    </message>
    <message>
        <source>This is what you told us:</source>
        <translation>Das haben Sie angegeben:</translation>
    </message>
</context>
<context>
    <name>SpreadPicture</name>
    <message>
        <source>View: {name}</source>
        <translation>Ansicht: {name}</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the clinic</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>No PIN is set: everybody can come here and leave the patient mode.</source>
        <translation>Keine PIN festgelegt: Jeder kann hierher gelangen und den Patientenmodus verlassen.</translation>
    </message>
    <message>
        <source>Let the last patient change something</source>
        <translation>Letzte Befragung noch ändern lassen</translation>
    </message>
    <message>
        <source>Possible for five minutes after a patient is done, while nobody else began.</source>
        <translation>Möglich bis fünf Minuten nach dem Abschluss, solange niemand anders begonnen hat.</translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation>Code der nächsten Person</translation>
    </message>
    <message>
        <source>Emergency number for patients who are alone with a warning sign</source>
        <translation>Notrufnummer für Personen, die mit einem Warnzeichen allein sind</translation>
    </message>
    <message>
        <source>Ask whether somebody is still there after</source>
        <translation>Nachfragen, ob noch jemand da ist, nach</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>Ask for a second drawing from memory</source>
        <translation>Um zweite Zeichnung aus dem Gedächtnis bitten</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Like this machine</source>
        <translation>Wie dieses Gerät</translation>
    </message>
    <message>
        <source>Language of the start page</source>
        <translation>Sprache der Startseite</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Leave patient mode</source>
        <translation>Patientenmodus verlassen</translation>
    </message>
    <message>
        <source>Back to the patient</source>
        <translation>Zurück zur Befragung</translation>
    </message>
    <message>
        <source>Ready for the next patient</source>
        <translation>Bereit für die nächste Person</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Thank you: everything is kept.</source>
        <translation>Vielen Dank: Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Mark my pain</source>
        <translation>Meinen Schmerz zeigen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation>Nur für das Personal. Hier wird eine Nummer verlangt.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
</context>
<context>
    <name>StoredDesk</name>
    <message>
        <source>The names were erased.</source>
        <translation>Die Namen wurden gelöscht.</translation>
    </message>
    <message>
        <source>{patients} have a name in the records. Erase the names for good? Backups hold them until they are thinned out; one that is put back loses them, too.</source>
        <translation>{patients} haben einen Namen in den Akten. Die Namen endgültig löschen? Sicherungen enthalten sie, bis sie ausgedünnt werden; wird eine zurückgespielt, verliert auch sie die Namen.</translation>
    </message>
    <message>
        <source>{patients} has a name in the records. Erase it for good? Backups hold it until they are thinned out; one that is put back loses it, too.</source>
        <translation>{patients} hat einen Namen in den Akten. Den Namen endgültig löschen? Sicherungen enthalten ihn, bis sie ausgedünnt werden; wird eine zurückgespielt, verliert auch sie den Namen.</translation>
    </message>
    <message>
        <source>Names that are kept already</source>
        <translation>Schon gespeicherte Namen</translation>
    </message>
    <message>
        <source>Keep them, but hide them</source>
        <translation>Behalten, aber ausblenden</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one opens nothing any more.</source>
        <translation>Die Passphrase wurde geändert. Die alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The PIN was changed.</source>
        <translation>Die PIN wurde geändert.</translation>
    </message>
    <message>
        <source>The PIN was taken away.</source>
        <translation>Die PIN wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>All that this program keeps. It lies on this machine and is sent nowhere.</source>
        <translation>Alles, was dieses Programm speichert. Es liegt auf diesem Gerät und wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Audit trail: who was opened, changed, exported, deleted</source>
        <translation>Protokoll: wer geöffnet, geändert, exportiert, gelöscht wurde</translation>
    </message>
    <message>
        <source>Patients: export or delete</source>
        <translation>Patienten: exportieren oder löschen</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>Sicherung zurückspielen…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Show the recovery code…</source>
        <translation>Wiederherstellungscode zeigen…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN festlegen…</translation>
    </message>
    <message>
        <source>Keep patients&apos; names beside their codes</source>
        <translation>Patientennamen neben den Codes speichern</translation>
    </message>
    <message>
        <source>Lock the records when nothing is done for</source>
        <translation>Akten sperren bei Untätigkeit nach</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>A PIN for the patient&apos;s tablet is set.</source>
        <translation>Für das Patiententablet ist eine PIN festgelegt.</translation>
    </message>
    <message>
        <source>No PIN for the patient&apos;s tablet is set: everybody can leave its mode.</source>
        <translation>Für das Patiententablet ist keine PIN festgelegt: Jeder kann den Patientenmodus verlassen.</translation>
    </message>
    <message>
        <source>The last backup could not be made: {where}: {what}.</source>
        <translation>Die letzte Sicherung konnte nicht angelegt werden: {where}: {what}.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation>{visits}: Zeichnungen, Antworten, Befunde, Pläne</translation>
    </message>
    <message>
        <source>From the tablet</source>
        <translation>Vom Tablet</translation>
    </message>
    <message>
        <source>{count}, each with its strokes and answers</source>
        <translation>{count}, jeweils mit Strichen und Antworten</translation>
    </message>
    <message>
        <source>Lines of the audit trail</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Outside the records</source>
        <translation>Außerhalb der Akten</translation>
    </message>
    <message>
        <source>Light or dark, who works here; and files you save or export yourself.</source>
        <translation>Hell oder dunkel, wer hier arbeitet; und Dateien, die Sie selbst speichern oder exportieren.</translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation>und {count} ältere</translation>
    </message>
    <message>
        <source>None yet; one is made each day.</source>
        <translation>Noch keine; an jedem Nutzungstag wird eine angelegt.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>StrengthButton</name>
    <message>
        <source>How strong the pain is here</source>
        <translation>Wie stark der Schmerz hier ist</translation>
    </message>
    <message>
        <source>What kind of pain</source>
        <translation>Art des Schmerzes</translation>
    </message>
    <message>
        <source>How strong the pain is that is painted next, and what kind</source>
        <translation>Stärke und Art des Schmerzes, der als Nächstes eingezeichnet wird</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>0 – no pain</source>
        <translation>0 – kein Schmerz</translation>
    </message>
    <message>
        <source>10 – worst imaginable</source>
        <translation>10 – stärkster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength of pain: {strength}</source>
        <translation>Schmerzstärke: {strength}</translation>
    </message>
    <message>
        <source>{strength}, {quality}</source>
        <translation>{strength}, {quality}</translation>
    </message>
</context>
<context>
    <name>StrengthPage</name>
    <message>
        <source>Is your worst pain less than the others?</source>
        <translation>Ist Ihr stärkster Schmerz schwächer als die anderen Angaben?</translation>
    </message>
    <message>
        <source>No: at its worst it is {number}</source>
        <translation>Nein: Am stärksten ist er {number}</translation>
    </message>
</context>
<context>
    <name>StrengthRow</name>
    <message>
        <source>How strong is the pain here?</source>
        <translation>Wie stark ist der Schmerz hier?</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, kein Schmerz</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10, der stärkste Schmerz, den Sie sich vorstellen können</translation>
    </message>
    <message>
        <source>{number} out of 10</source>
        <translation>{number} von 10</translation>
    </message>
</context>
<context>
    <name>TextSizeScreen</name>
    <message>
        <source>How large should the letters be?</source>
        <translation>Wie groß soll die Schrift sein?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>{name} ({percent})</source>
        <translation>{name} ({percent})</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>On the button that closes the last page and brings back the first one.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now, and wait until you are called.</source>
        <translation>Ihre Zeichnung und Ihre Antworten sind für Ihre Behandlung gespeichert.
Bitte geben Sie das Tablet jetzt zurück, und warten Sie, bis Sie aufgerufen werden.</translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now.</source>
        <translation>Ihre Zeichnung und Ihre Antworten sind für Ihre Behandlung gespeichert.
Bitte geben Sie das Tablet jetzt zurück.</translation>
    </message>
    <message>
        <source>Please speak to a member of staff now. One of your answers should be looked at straight away.</source>
        <translation>Bitte sprechen Sie jetzt mit dem Personal. Eine Ihrer Antworten sollte sofort geprüft werden.</translation>
    </message>
    <message>
        <source>When you give the tablet back, please tell a member of staff that one of your answers should be looked at today.</source>
        <translation>Bitte sagen Sie dem Personal, wenn Sie das Tablet zurückgeben, dass eine Ihrer Antworten heute geprüft werden sollte.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>View: {name}</source>
        <translation>Ansicht: {name}</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (Taste {key})</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>Views of the body</source>
        <translation>Ansichten des Körpers</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Painted skin and strength over time</source>
        <translation>Eingezeichnete Haut und Stärke im Verlauf</translation>
    </message>
    <message>
        <source>The table below gives the same figures.</source>
        <translation>Die Tabelle darunter zeigt dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Painted skin (cm²)</source>
        <translation>Eingezeichnete Haut (cm²)</translation>
    </message>
    <message>
        <source>Worst pain (0 to 10)</source>
        <translation>Stärkster Schmerz (0 bis 10)</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>All visits</source>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>Enter opens a visit. Mark two (Ctrl and click, Shift and arrow) to compare.</source>
        <translation>Die Eingabetaste öffnet einen Besuch. Markieren Sie zwei (Strg und Klick, Umschalt und Pfeil), um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Painted skin (cm²)</source>
        <translation>Eingezeichnete Haut (cm²)</translation>
    </message>
    <message>
        <source>Worst pain (0 to 10)</source>
        <translation>Stärkster Schmerz (0 bis 10)</translation>
    </message>
    <message>
        <source>Compare the two marked</source>
        <translation>Die zwei markierten vergleichen</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Drawing tools</source>
        <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Paint where it hurts (B)</source>
        <translation>Einzeichnen, wo es wehtut (B)</translation>
    </message>
    <message>
        <source>Rub out paint (E)</source>
        <translation>Eingezeichnetes radieren (E)</translation>
    </message>
    <message>
        <source>Brush or eraser</source>
        <translation>Pinsel oder Radierer</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <source>Brush size in millimetres</source>
        <translation>Pinselgröße in Millimetern</translation>
    </message>
    <message>
        <source>Width of the brush on the skin ([ smaller, ] larger)</source>
        <translation>Breite des Pinsels auf der Haut ([ kleiner, ] größer)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Was die Zeichnung zeigt</translation>
    </message>
    <message>
        <source>Referral zones</source>
        <translation>Übertragungszonen</translation>
    </message>
    <message>
        <source>Muscle fibres</source>
        <translation>Muskelfasern</translation>
    </message>
    <message>
        <source>Trigger point marks</source>
        <translation>Triggerpunkte</translation>
    </message>
    <message>
        <source>Shaded drawing</source>
        <translation>Schattierte Zeichnung</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Strichzeichnung</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>Die ganze Zeichnung zeigen</translation>
    </message>
    <message>
        <source>Show the whole drawing (0)</source>
        <translation>Die ganze Zeichnung zeigen (0)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Patient&apos;s</source>
        <extracomment>Whose drawing is being painted: that of the patient, or the clinician&apos;s own.</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Paint on the patient&apos;s drawing</source>
        <translation>In der Patientenzeichnung einzeichnen</translation>
    </message>
    <message>
        <source>Paint your own drawing beside it; it is never ranked</source>
        <translation>Daneben Ihre eigene Zeichnung anlegen; für sie gibt es keine Rangliste</translation>
    </message>
    <message>
        <source>Whose drawing</source>
        <translation>Wessen Zeichnung</translation>
    </message>
    <message>
        <source>Demonstrate</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Show full screen where to press and where it is reported to be felt (D)</source>
        <translation>Im Vollbild zeigen, wo zu drücken ist und wo es laut Literatur gespürt wird (D)</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>{action} (Ctrl+{number})</source>
        <translation>{action} (Strg+{number})</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Follow the system, light or dark</source>
        <translation>Wie das System, hell oder dunkel</translation>
    </message>
    <message>
        <source>Learn and teach – bodymap</source>
        <translation>Lernen und Lehren – bodymap</translation>
    </message>
    <message>
        <source>Reading the atlas…</source>
        <translation>Der Atlas wird geladen…</translation>
    </message>
</context>
<context>
    <name>TriggerPointChips</name>
    <message>
        <source>Trigger point {label}</source>
        <translation>Triggerpunkt {label}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The records are locked</source>
        <translation>Die Akten sind gesperrt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>What patients draw is kept encrypted: the clinic&apos;s passphrase opens it.</source>
        <translation>Patientenzeichnungen werden verschlüsselt gespeichert: Die Passphrase der Einrichtung öffnet sie.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Too many wrong PINs: wait a while, or use the passphrase.</source>
        <translation>Zu viele falsche PINs: Warten Sie etwas, oder verwenden Sie die Passphrase.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was opened or changed.</source>
        <translation>Diese PIN ist falsch. Nichts wurde geöffnet oder geändert.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was opened or changed. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Diese Passphrase öffnet die Akten nicht. Nichts wurde geöffnet oder geändert. Prüfen Sie Großschreibung und Tastatursprache.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Die Akten sind gesperrt</translation>
    </message>
    <message>
        <source>Patients and visits are shown once the records are open. The open visit waits.</source>
        <translation>Patienten und Besuche erscheinen, sobald die Akten geöffnet sind. Der offene Besuch wartet.</translation>
    </message>
    <message>
        <source>Patients and visits are encrypted until the clinic&apos;s passphrase is given.</source>
        <translation>Patienten und Besuche bleiben verschlüsselt, bis die Passphrase der Einrichtung eingegeben wird.</translation>
    </message>
    <message>
        <source>Work without records</source>
        <translation>Ohne Akten arbeiten</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Akten öffnen</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Stattdessen die Passphrase verwenden</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Answers and plan</source>
        <translation>Antworten und Plan</translation>
    </message>
    <message>
        <source>1 warning sign</source>
        <translation>1 Warnzeichen</translation>
    </message>
    <message>
        <source>{count} warning signs</source>
        <translation>{count} Warnzeichen</translation>
    </message>
    <message>
        <source>1 sign</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>{count} signs</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What the patient answered, and the plan</source>
        <translation>Antworten aus der Befragung und der Plan</translation>
    </message>
</context>
<context>
    <name>VisitPicture</name>
    <message>
        <source>View: {name}</source>
        <translation>Ansicht: {name}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Patient {code} over time</source>
        <translation>Patient {code} im Verlauf</translation>
    </message>
    <message>
        <source>Painted skin and worst pain at each visit.</source>
        <translation>Eingezeichnete Haut und stärkster Schmerz bei jedem Besuch.</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Zurück zu den Patienten</translation>
    </message>
</context>
<context>
    <name>WalkScreen</name>
    <message>
        <source>Back to my answers</source>
        <translation>Zurück zu meinen Antworten</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>{kind} · covers {spot} of the place · {pattern} of its pattern</source>
        <translation>{kind} · deckt {spot} der Stelle ab · {pattern} des Musters</translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <translation>Nerven und Gelenke</translation>
    </message>
    <message>
        <source>{kind} · covers {spot} of the place · {pattern} of its area</source>
        <translation>{kind} · deckt {spot} der Stelle ab · {pattern} des Gebiets</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Touch a place on the body: what reaches it is listed here.</source>
        <translation>Tippen Sie eine Stelle am Körper an: Was sie erreicht, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>That was beside the body. Touch a place on it.</source>
        <translation>Das war neben dem Körper. Tippen Sie eine Stelle am Körper an.</translation>
    </message>
    <message>
        <source>Muscles whose pattern reaches this place: {count}.</source>
        <translation>Muskeln, deren Muster diese Stelle erreicht: {count}.</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Choose a muscle by its name</source>
        <translation>Einen Muskel nach Namen wählen</translation>
    </message>
    <message>
        <source>Touch a place on the body</source>
        <translation>Eine Stelle am Körper antippen</translation>
    </message>
    <message>
        <source>Choose what people complain of</source>
        <translation>Beschwerden wählen</translation>
    </message>
    <message>
        <source>muscle, symptom or region</source>
        <translation>Muskel, Symptom oder Region</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation>Muskeln, Symptome oder Regionen suchen</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>What reaches this place</source>
        <translation>Was diese Stelle erreicht</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Muscles that go with the symptom</source>
        <translation>Muskeln, die zum Symptom gehören</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Touch the middle of the picture (T)</source>
        <translation>Die Bildmitte antippen (T)</translation>
    </message>
    <message>
        <source>For those who work without a pointer</source>
        <translation>Zum Arbeiten ohne Maus oder Touchscreen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation>Alles Eingezeichnete entfernen (kann rückgängig gemacht werden)</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>ZoomColumn</name>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Bild bewegen</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>Bild verkleinern</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Move the picture instead of painting</source>
        <translation>Das Bild bewegen, statt einzuzeichnen</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Agree {share} (Jaccard), yours {own} cm², the patient&apos;s {patients} cm².</source>
        <translation>Übereinstimmung {share} (Jaccard), Ihre Zeichnung {own} cm², die des Patienten {patients} cm².</translation>
    </message>
    <message>
        <source>Centres {shift} mm apart.</source>
        <translation>Mittelpunkte {shift} mm voneinander entfernt.</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Left side of the forehead</source>
        <translation>Stirn links</translation>
    </message>
    <message>
        <source>Right side of the forehead</source>
        <translation>Stirn rechts</translation>
    </message>
    <message>
        <source>the LEFT side of your forehead</source>
        <translation>Ihre Stirn LINKS</translation>
    </message>
    <message>
        <source>the RIGHT side of your forehead</source>
        <translation>Ihre Stirn RECHTS</translation>
    </message>
    <message>
        <source>your forehead on BOTH sides</source>
        <translation>Ihre Stirn auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation>Linke Schläfe</translation>
    </message>
    <message>
        <source>Right temple</source>
        <translation>Rechte Schläfe</translation>
    </message>
    <message>
        <source>your LEFT temple</source>
        <translation>Ihre LINKE Schläfe</translation>
    </message>
    <message>
        <source>your RIGHT temple</source>
        <translation>Ihre RECHTE Schläfe</translation>
    </message>
    <message>
        <source>your temples on BOTH sides</source>
        <translation>BEIDE Schläfen</translation>
    </message>
    <message>
        <source>Top of the head, front left</source>
        <translation>Kopf oben, vorne links</translation>
    </message>
    <message>
        <source>Top of the head, front right</source>
        <translation>Kopf oben, vorne rechts</translation>
    </message>
    <message>
        <source>the front part of the top of your head on the LEFT</source>
        <translation>Ihren Kopf oben vorne LINKS</translation>
    </message>
    <message>
        <source>the front part of the top of your head on the RIGHT</source>
        <translation>Ihren Kopf oben vorne RECHTS</translation>
    </message>
    <message>
        <source>the front part of the top of your head on BOTH sides</source>
        <translation>Ihren Kopf oben vorne auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Top of the head, back left</source>
        <translation>Kopf oben, hinten links</translation>
    </message>
    <message>
        <source>Top of the head, back right</source>
        <translation>Kopf oben, hinten rechts</translation>
    </message>
    <message>
        <source>the back part of the top of your head on the LEFT</source>
        <translation>Ihren Kopf oben hinten LINKS</translation>
    </message>
    <message>
        <source>the back part of the top of your head on the RIGHT</source>
        <translation>Ihren Kopf oben hinten RECHTS</translation>
    </message>
    <message>
        <source>the back part of the top of your head on BOTH sides</source>
        <translation>Ihren Kopf oben hinten auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Head above the left ear</source>
        <translation>Kopf über dem linken Ohr</translation>
    </message>
    <message>
        <source>Head above the right ear</source>
        <translation>Kopf über dem rechten Ohr</translation>
    </message>
    <message>
        <source>your head above the LEFT ear</source>
        <translation>Ihren Kopf über dem LINKEN Ohr</translation>
    </message>
    <message>
        <source>your head above the RIGHT ear</source>
        <translation>Ihren Kopf über dem RECHTEN Ohr</translation>
    </message>
    <message>
        <source>your head above the ears on BOTH sides</source>
        <translation>Ihren Kopf über BEIDEN Ohren</translation>
    </message>
    <message>
        <source>Back of the head, left</source>
        <translation>Hinterkopf links</translation>
    </message>
    <message>
        <source>Back of the head, right</source>
        <translation>Hinterkopf rechts</translation>
    </message>
    <message>
        <source>the back of your head on the LEFT</source>
        <translation>Ihren Hinterkopf LINKS</translation>
    </message>
    <message>
        <source>the back of your head on the RIGHT</source>
        <translation>Ihren Hinterkopf RECHTS</translation>
    </message>
    <message>
        <source>the back of your head on BOTH sides</source>
        <translation>Ihren Hinterkopf auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Just above the neck, left</source>
        <translation>Dicht über dem Nacken, links</translation>
    </message>
    <message>
        <source>Just above the neck, right</source>
        <translation>Dicht über dem Nacken, rechts</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the LEFT</source>
        <translation>Ihren Hinterkopf dicht über dem Nacken LINKS</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the RIGHT</source>
        <translation>Ihren Hinterkopf dicht über dem Nacken RECHTS</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on BOTH sides</source>
        <translation>Ihren Hinterkopf dicht über dem Nacken auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Left eyebrow</source>
        <translation>Linke Augenbraue</translation>
    </message>
    <message>
        <source>Right eyebrow</source>
        <translation>Rechte Augenbraue</translation>
    </message>
    <message>
        <source>your LEFT eyebrow</source>
        <translation>Ihre LINKE Augenbraue</translation>
    </message>
    <message>
        <source>your RIGHT eyebrow</source>
        <translation>Ihre RECHTE Augenbraue</translation>
    </message>
    <message>
        <source>your eyebrows on BOTH sides</source>
        <translation>BEIDE Augenbrauen</translation>
    </message>
    <message>
        <source>Left eye, or behind it</source>
        <translation>Linkes Auge oder dahinter</translation>
    </message>
    <message>
        <source>Right eye, or behind it</source>
        <translation>Rechtes Auge oder dahinter</translation>
    </message>
    <message>
        <source>your LEFT eye</source>
        <translation>Ihr LINKES Auge</translation>
    </message>
    <message>
        <source>your RIGHT eye</source>
        <translation>Ihr RECHTES Auge</translation>
    </message>
    <message>
        <source>your eyes on BOTH sides</source>
        <translation>BEIDE Augen</translation>
    </message>
    <message>
        <source>Left of the nose, below the eye</source>
        <translation>Links neben der Nase, unter dem Auge</translation>
    </message>
    <message>
        <source>Right of the nose, below the eye</source>
        <translation>Rechts neben der Nase, unter dem Auge</translation>
    </message>
    <message>
        <source>your face beside the nose on the LEFT</source>
        <translation>Ihr Gesicht LINKS neben der Nase</translation>
    </message>
    <message>
        <source>your face beside the nose on the RIGHT</source>
        <translation>Ihr Gesicht RECHTS neben der Nase</translation>
    </message>
    <message>
        <source>your face beside the nose on BOTH sides</source>
        <translation>Ihr Gesicht auf BEIDEN Seiten der Nase</translation>
    </message>
    <message>
        <source>Left cheekbone</source>
        <translation>Linker Wangenknochen</translation>
    </message>
    <message>
        <source>Right cheekbone</source>
        <translation>Rechter Wangenknochen</translation>
    </message>
    <message>
        <source>your LEFT cheekbone</source>
        <translation>Ihren LINKEN Wangenknochen</translation>
    </message>
    <message>
        <source>your RIGHT cheekbone</source>
        <translation>Ihren RECHTEN Wangenknochen</translation>
    </message>
    <message>
        <source>your cheekbones on BOTH sides</source>
        <translation>BEIDE Wangenknochen</translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation>Linke Wange</translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation>Rechte Wange</translation>
    </message>
    <message>
        <source>your LEFT cheek</source>
        <translation>Ihre LINKE Wange</translation>
    </message>
    <message>
        <source>your RIGHT cheek</source>
        <translation>Ihre RECHTE Wange</translation>
    </message>
    <message>
        <source>your cheeks on BOTH sides</source>
        <translation>BEIDE Wangen</translation>
    </message>
    <message>
        <source>Lower jaw, left</source>
        <translation>Unterkiefer links</translation>
    </message>
    <message>
        <source>Lower jaw, right</source>
        <translation>Unterkiefer rechts</translation>
    </message>
    <message>
        <source>your lower jaw on the LEFT</source>
        <translation>Ihren Unterkiefer LINKS</translation>
    </message>
    <message>
        <source>your lower jaw on the RIGHT</source>
        <translation>Ihren Unterkiefer RECHTS</translation>
    </message>
    <message>
        <source>your lower jaw on BOTH sides</source>
        <translation>Ihren Unterkiefer auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Back of the jaw, left</source>
        <translation>Kiefer hinten, links</translation>
    </message>
    <message>
        <source>Back of the jaw, right</source>
        <translation>Kiefer hinten, rechts</translation>
    </message>
    <message>
        <source>the back of your jaw on the LEFT</source>
        <translation>Ihren Kiefer hinten LINKS</translation>
    </message>
    <message>
        <source>the back of your jaw on the RIGHT</source>
        <translation>Ihren Kiefer hinten RECHTS</translation>
    </message>
    <message>
        <source>the back of your jaw on BOTH sides</source>
        <translation>Ihren Kiefer hinten auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Left jaw joint</source>
        <translation>Linkes Kiefergelenk</translation>
    </message>
    <message>
        <source>Right jaw joint</source>
        <translation>Rechtes Kiefergelenk</translation>
    </message>
    <message>
        <source>your LEFT jaw joint</source>
        <translation>Ihr LINKES Kiefergelenk</translation>
    </message>
    <message>
        <source>your RIGHT jaw joint</source>
        <translation>Ihr RECHTES Kiefergelenk</translation>
    </message>
    <message>
        <source>your jaw joints on BOTH sides</source>
        <translation>BEIDE Kiefergelenke</translation>
    </message>
    <message>
        <source>Left ear, or inside it</source>
        <translation>Linkes Ohr oder im Ohr</translation>
    </message>
    <message>
        <source>Right ear, or inside it</source>
        <translation>Rechtes Ohr oder im Ohr</translation>
    </message>
    <message>
        <source>your LEFT ear</source>
        <translation>Ihr LINKES Ohr</translation>
    </message>
    <message>
        <source>your RIGHT ear</source>
        <translation>Ihr RECHTES Ohr</translation>
    </message>
    <message>
        <source>your ears on BOTH sides</source>
        <translation>BEIDE Ohren</translation>
    </message>
    <message>
        <source>In front of the left ear</source>
        <translation>Vor dem linken Ohr</translation>
    </message>
    <message>
        <source>In front of the right ear</source>
        <translation>Vor dem rechten Ohr</translation>
    </message>
    <message>
        <source>the place in front of your LEFT ear</source>
        <translation>die Stelle vor Ihrem LINKEN Ohr</translation>
    </message>
    <message>
        <source>the place in front of your RIGHT ear</source>
        <translation>die Stelle vor Ihrem RECHTEN Ohr</translation>
    </message>
    <message>
        <source>the place in front of your ears on BOTH sides</source>
        <translation>die Stelle vor BEIDEN Ohren</translation>
    </message>
    <message>
        <source>Behind the left ear</source>
        <translation>Hinter dem linken Ohr</translation>
    </message>
    <message>
        <source>Behind the right ear</source>
        <translation>Hinter dem rechten Ohr</translation>
    </message>
    <message>
        <source>the place behind your LEFT ear</source>
        <translation>die Stelle hinter Ihrem LINKEN Ohr</translation>
    </message>
    <message>
        <source>the place behind your RIGHT ear</source>
        <translation>die Stelle hinter Ihrem RECHTEN Ohr</translation>
    </message>
    <message>
        <source>the place behind your ears on BOTH sides</source>
        <translation>die Stelle hinter BEIDEN Ohren</translation>
    </message>
    <message>
        <source>Upper back teeth, left</source>
        <translation>Obere Backenzähne, links</translation>
    </message>
    <message>
        <source>Upper back teeth, right</source>
        <translation>Obere Backenzähne, rechts</translation>
    </message>
    <message>
        <source>your upper back teeth on the LEFT</source>
        <translation>Ihre oberen Backenzähne LINKS</translation>
    </message>
    <message>
        <source>your upper back teeth on the RIGHT</source>
        <translation>Ihre oberen Backenzähne RECHTS</translation>
    </message>
    <message>
        <source>your upper back teeth on BOTH sides</source>
        <translation>Ihre oberen Backenzähne auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Lower back teeth, left</source>
        <translation>Untere Backenzähne, links</translation>
    </message>
    <message>
        <source>Lower back teeth, right</source>
        <translation>Untere Backenzähne, rechts</translation>
    </message>
    <message>
        <source>your lower back teeth on the LEFT</source>
        <translation>Ihre unteren Backenzähne LINKS</translation>
    </message>
    <message>
        <source>your lower back teeth on the RIGHT</source>
        <translation>Ihre unteren Backenzähne RECHTS</translation>
    </message>
    <message>
        <source>your lower back teeth on BOTH sides</source>
        <translation>Ihre unteren Backenzähne auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Under the jaw, left</source>
        <translation>Unter dem Kiefer, links</translation>
    </message>
    <message>
        <source>Under the jaw, right</source>
        <translation>Unter dem Kiefer, rechts</translation>
    </message>
    <message>
        <source>the place under your jaw on the LEFT</source>
        <translation>die Stelle unter Ihrem Kiefer LINKS</translation>
    </message>
    <message>
        <source>the place under your jaw on the RIGHT</source>
        <translation>die Stelle unter Ihrem Kiefer RECHTS</translation>
    </message>
    <message>
        <source>the place under your jaw on BOTH sides</source>
        <translation>die Stelle unter Ihrem Kiefer auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Front of the neck, left</source>
        <translation>Hals vorne, links</translation>
    </message>
    <message>
        <source>Front of the neck, right</source>
        <translation>Hals vorne, rechts</translation>
    </message>
    <message>
        <source>the front of your neck on the LEFT</source>
        <translation>Ihren Hals vorne LINKS</translation>
    </message>
    <message>
        <source>the front of your neck on the RIGHT</source>
        <translation>Ihren Hals vorne RECHTS</translation>
    </message>
    <message>
        <source>the front of your neck on BOTH sides</source>
        <translation>Ihren Hals vorne auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Left side of the neck</source>
        <translation>Linke Seite des Halses</translation>
    </message>
    <message>
        <source>Right side of the neck</source>
        <translation>Rechte Seite des Halses</translation>
    </message>
    <message>
        <source>the LEFT side of your neck</source>
        <translation>die LINKE Seite Ihres Halses</translation>
    </message>
    <message>
        <source>the RIGHT side of your neck</source>
        <translation>die RECHTE Seite Ihres Halses</translation>
    </message>
    <message>
        <source>your neck at the side on BOTH sides</source>
        <translation>BEIDE Seiten Ihres Halses</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, left</source>
        <translation>Nacken oben, links</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, right</source>
        <translation>Nacken oben, rechts</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the LEFT</source>
        <translation>Ihren Nacken oben LINKS</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the RIGHT</source>
        <translation>Ihren Nacken oben RECHTS</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on BOTH sides</source>
        <translation>Ihren Nacken oben auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, left</source>
        <translation>Nacken unten, links</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, right</source>
        <translation>Nacken unten, rechts</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the LEFT</source>
        <translation>Ihren Nacken unten LINKS</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the RIGHT</source>
        <translation>Ihren Nacken unten RECHTS</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on BOTH sides</source>
        <translation>Ihren Nacken unten auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Top of the left shoulder</source>
        <translation>Linke Schulter oben</translation>
    </message>
    <message>
        <source>Top of the right shoulder</source>
        <translation>Rechte Schulter oben</translation>
    </message>
    <message>
        <source>the top of your LEFT shoulder</source>
        <translation>Ihre LINKE Schulter oben</translation>
    </message>
    <message>
        <source>the top of your RIGHT shoulder</source>
        <translation>Ihre RECHTE Schulter oben</translation>
    </message>
    <message>
        <source>the top of your shoulders on BOTH sides</source>
        <translation>BEIDE Schultern oben</translation>
    </message>
    <message>
        <source>Left collar bone</source>
        <translation>Linkes Schlüsselbein</translation>
    </message>
    <message>
        <source>Right collar bone</source>
        <translation>Rechtes Schlüsselbein</translation>
    </message>
    <message>
        <source>your LEFT collar bone</source>
        <translation>Ihr LINKES Schlüsselbein</translation>
    </message>
    <message>
        <source>your RIGHT collar bone</source>
        <translation>Ihr RECHTES Schlüsselbein</translation>
    </message>
    <message>
        <source>your collar bones on BOTH sides</source>
        <translation>BEIDE Schlüsselbeine</translation>
    </message>
    <message>
        <source>Front of the left shoulder</source>
        <translation>Linke Schulter vorne</translation>
    </message>
    <message>
        <source>Front of the right shoulder</source>
        <translation>Rechte Schulter vorne</translation>
    </message>
    <message>
        <source>the front of your LEFT shoulder</source>
        <translation>Ihre LINKE Schulter vorne</translation>
    </message>
    <message>
        <source>the front of your RIGHT shoulder</source>
        <translation>Ihre RECHTE Schulter vorne</translation>
    </message>
    <message>
        <source>the front of your shoulders on BOTH sides</source>
        <translation>BEIDE Schultern vorne</translation>
    </message>
    <message>
        <source>Outer tip of the left shoulder</source>
        <translation>Linke Schulter, ganz außen</translation>
    </message>
    <message>
        <source>Outer tip of the right shoulder</source>
        <translation>Rechte Schulter, ganz außen</translation>
    </message>
    <message>
        <source>the outer tip of your LEFT shoulder</source>
        <translation>Ihre LINKE Schulter ganz außen</translation>
    </message>
    <message>
        <source>the outer tip of your RIGHT shoulder</source>
        <translation>Ihre RECHTE Schulter ganz außen</translation>
    </message>
    <message>
        <source>the outer tip of your shoulders on BOTH sides</source>
        <translation>BEIDE Schultern ganz außen</translation>
    </message>
    <message>
        <source>Back of the left shoulder</source>
        <translation>Linke Schulter hinten</translation>
    </message>
    <message>
        <source>Back of the right shoulder</source>
        <translation>Rechte Schulter hinten</translation>
    </message>
    <message>
        <source>the back of your LEFT shoulder</source>
        <translation>Ihre LINKE Schulter hinten</translation>
    </message>
    <message>
        <source>the back of your RIGHT shoulder</source>
        <translation>Ihre RECHTE Schulter hinten</translation>
    </message>
    <message>
        <source>the back of your shoulders on BOTH sides</source>
        <translation>BEIDE Schultern hinten</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>Linkes Schulterblatt</translation>
    </message>
    <message>
        <source>Right shoulder blade</source>
        <translation>Rechtes Schulterblatt</translation>
    </message>
    <message>
        <source>your LEFT shoulder blade</source>
        <translation>Ihr LINKES Schulterblatt</translation>
    </message>
    <message>
        <source>your RIGHT shoulder blade</source>
        <translation>Ihr RECHTES Schulterblatt</translation>
    </message>
    <message>
        <source>your shoulder blades on BOTH sides</source>
        <translation>BEIDE Schulterblätter</translation>
    </message>
    <message>
        <source>Between spine and left shoulder blade</source>
        <translation>Zwischen Wirbelsäule und linkem Schulterblatt</translation>
    </message>
    <message>
        <source>Between spine and right shoulder blade</source>
        <translation>Zwischen Wirbelsäule und rechtem Schulterblatt</translation>
    </message>
    <message>
        <source>the place between your spine and your LEFT shoulder blade</source>
        <translation>die Stelle zwischen Wirbelsäule und LINKEM Schulterblatt</translation>
    </message>
    <message>
        <source>the place between your spine and your RIGHT shoulder blade</source>
        <translation>die Stelle zwischen Wirbelsäule und RECHTEM Schulterblatt</translation>
    </message>
    <message>
        <source>the place between your shoulder blades on BOTH sides</source>
        <translation>die Stelle zwischen den Schulterblättern auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Upper chest, left</source>
        <translation>Oberer Brustkorb, links</translation>
    </message>
    <message>
        <source>Upper chest, right</source>
        <translation>Oberer Brustkorb, rechts</translation>
    </message>
    <message>
        <source>your upper chest on the LEFT</source>
        <translation>Ihren oberen Brustkorb LINKS</translation>
    </message>
    <message>
        <source>your upper chest on the RIGHT</source>
        <translation>Ihren oberen Brustkorb RECHTS</translation>
    </message>
    <message>
        <source>your upper chest on BOTH sides</source>
        <translation>Ihren oberen Brustkorb auf BEIDEN Seiten</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Linker Oberarm</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Rechter Oberarm</translation>
    </message>
    <message>
        <source>your LEFT upper arm</source>
        <translation>Ihren LINKEN Oberarm</translation>
    </message>
    <message>
        <source>your RIGHT upper arm</source>
        <translation>Ihren RECHTEN Oberarm</translation>
    </message>
    <message>
        <source>your upper arms on BOTH sides</source>
        <translation>BEIDE Oberarme</translation>
    </message>
    <message>
        <source>Middle of the forehead</source>
        <translation>Mitte der Stirn</translation>
    </message>
    <message>
        <source>the middle of your forehead</source>
        <translation>die Mitte Ihrer Stirn</translation>
    </message>
    <message>
        <source>Top of the head, front middle</source>
        <translation>Kopf oben, vorne Mitte</translation>
    </message>
    <message>
        <source>the middle of the top of your head in front</source>
        <translation>Ihren Kopf oben vorne in der Mitte</translation>
    </message>
    <message>
        <source>Top of the head, back middle</source>
        <translation>Kopf oben, hinten Mitte</translation>
    </message>
    <message>
        <source>the middle of the top of your head at the back</source>
        <translation>Ihren Kopf oben hinten in der Mitte</translation>
    </message>
    <message>
        <source>Back of the head, middle</source>
        <translation>Hinterkopf Mitte</translation>
    </message>
    <message>
        <source>the middle of the back of your head</source>
        <translation>die Mitte Ihres Hinterkopfs</translation>
    </message>
    <message>
        <source>Just above the neck, middle</source>
        <translation>Dicht über dem Nacken, Mitte</translation>
    </message>
    <message>
        <source>the middle of the back of your head just above the neck</source>
        <translation>Ihren Hinterkopf dicht über dem Nacken in der Mitte</translation>
    </message>
    <message>
        <source>Between the eyebrows</source>
        <translation>Zwischen den Augenbrauen</translation>
    </message>
    <message>
        <source>the place between your eyebrows</source>
        <translation>die Stelle zwischen Ihren Augenbrauen</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>your nose</source>
        <translation>Ihre Nase</translation>
    </message>
    <message>
        <source>Lips and around the mouth</source>
        <translation>Lippen und um den Mund</translation>
    </message>
    <message>
        <source>your lips or the skin around them</source>
        <translation>Ihre Lippen oder die Haut um den Mund</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>your chin</source>
        <translation>Ihr Kinn</translation>
    </message>
    <message>
        <source>Upper front teeth</source>
        <translation>Obere Vorderzähne</translation>
    </message>
    <message>
        <source>your upper front teeth</source>
        <translation>Ihre oberen Vorderzähne</translation>
    </message>
    <message>
        <source>Lower front teeth</source>
        <translation>Untere Vorderzähne</translation>
    </message>
    <message>
        <source>your lower front teeth</source>
        <translation>Ihre unteren Vorderzähne</translation>
    </message>
    <message>
        <source>Roof of the mouth</source>
        <translation>Gaumen</translation>
    </message>
    <message>
        <source>the roof of your mouth</source>
        <translation>Ihren Gaumen</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Zunge</translation>
    </message>
    <message>
        <source>your tongue</source>
        <translation>Ihre Zunge</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>Rachen</translation>
    </message>
    <message>
        <source>your throat</source>
        <translation>Ihren Rachen</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>Unter dem Kinn</translation>
    </message>
    <message>
        <source>the place under your chin</source>
        <translation>die Stelle unter Ihrem Kinn</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, middle</source>
        <translation>Nacken oben, Mitte</translation>
    </message>
    <message>
        <source>the middle of the upper part of the back of your neck</source>
        <translation>Ihren Nacken oben in der Mitte</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, middle</source>
        <translation>Nacken unten, Mitte</translation>
    </message>
    <message>
        <source>the middle of the lower part of the back of your neck</source>
        <translation>Ihren Nacken unten in der Mitte</translation>
    </message>
    <message>
        <source>Spine between the shoulder blades</source>
        <translation>Wirbelsäule zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>your spine between the shoulder blades</source>
        <translation>Ihre Wirbelsäule zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>Middle of the upper chest</source>
        <translation>Oberer Brustkorb, Mitte</translation>
    </message>
    <message>
        <source>the middle of your upper chest</source>
        <translation>die Mitte Ihres oberen Brustkorbs</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Ohren</translation>
    </message>
    <message>
        <source>Inside the mouth</source>
        <translation>Im Mund</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals und Nacken</translation>
    </message>
    <message>
        <source>Shoulders and upper back</source>
        <translation>Schultern und oberer Rücken</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Ihre RECHTE Seite</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Ihre LINKE Seite</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>You marked many places, mostly {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation>Sie haben viele Stellen markiert, vor allem {places}.</translation>
    </message>
    <message>
        <source>You marked {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation>Sie haben markiert: {places}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>The end of a list of places.</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <extracomment>A list of places; {rest} is the list after the first one.</extracomment>
        <translation>{first}, {rest}</translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>{muscle} ({side})</source>
        <translation>{muscle} ({side})</translation>
    </message>
    <message>
        <source>{names} alone explains {share}.</source>
        <translation>{names} allein erklärt {share}.</translation>
    </message>
    <message>
        <source>{names} explain {share}.</source>
        <translation>{names} erklären zusammen {share}.</translation>
    </message>
    <message>
        <source>{rest} of the painted area lies outside.</source>
        <translation>{rest} der eingezeichneten Fläche liegen außerhalb.</translation>
    </message>
    <message>
        <source>{rest} of the painted area fits none of them.</source>
        <translation>{rest} der eingezeichneten Fläche passen zu keinem davon.</translation>
    </message>
</context>
<context>
    <name>card_pages</name>
    <message>
        <source>felt here</source>
        <translation>hier gespürt</translation>
    </message>
    <message>
        <source>Reviewed {day}. For education, not a diagnosis.</source>
        <translation>Geprüft am {day}. Zur Information, keine Diagnose.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Passed. It was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>Nicht beantwortet. Es war {name}.</translation>
    </message>
    <message>
        <source>Yes: {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>Ja: {name}.</translation>
    </message>
    <message>
        <source>It was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>Es war {name}.</translation>
    </message>
    <message>
        <source>{chosen} is another part of the same muscle; asked for was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} ist ein anderer Teil desselben Muskels; gefragt war {name}.</translation>
    </message>
    <message>
        <source>{chosen} has a pattern much like it; asked for was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} hat ein sehr ähnliches Muster; gefragt war {name}.</translation>
    </message>
    <message>
        <source>{chosen} is possible as well; the source names {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} ist auch möglich; die Quelle nennt {name}.</translation>
    </message>
    <message>
        <source>{name} is right. What tells the two apart: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>{name} ist richtig. Was die beiden unterscheidet: {words}.</translation>
    </message>
    <message>
        <source>Right pattern, other side: asked for was the {side}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {side}: a text</extracomment>
        <translation>Richtiges Muster, andere Seite: Gefragt war {side}.</translation>
    </message>
    <message>
        <source>On the spot: {mm} mm from it.</source>
        <extracomment>A sentence about a drawing, for the clinician. {mm}: a text</extracomment>
        <translation>Getroffen: {mm} mm daneben.</translation>
    </message>
    <message>
        <source>Near: {mm} mm from it, {allowed} mm would do.</source>
        <extracomment>A sentence about a drawing, for the clinician. {allowed}: a text; {mm}: a text</extracomment>
        <translation>Nah dran: {mm} mm daneben, {allowed} mm würden genügen.</translation>
    </message>
    <message>
        <source>{mm} mm from it along the skin.</source>
        <extracomment>A sentence about a drawing, for the clinician. {mm}: a text</extracomment>
        <translation>{mm} mm daneben, auf der Haut gemessen.</translation>
    </message>
    <message>
        <source>That was beside the body.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Das war neben dem Körper.</translation>
    </message>
    <message>
        <source>That is nearest to {label}, another point of the same muscle.</source>
        <extracomment>A sentence about a drawing, for the clinician. {label}: a text</extracomment>
        <translation>Am nächsten liegt {label}, ein anderer Punkt desselben Muskels.</translation>
    </message>
    <message>
        <source>{share} of the core found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>{share} der Kernzone gefunden.</translation>
    </message>
    <message>
        <source>{share} of the spillover found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>{share} der Spillover-Zone gefunden.</translation>
    </message>
    <message>
        <source>{share} of what was painted lies outside.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>{share} der eingezeichneten Fläche liegen außerhalb.</translation>
    </message>
    <message>
        <source>Nothing was painted outside.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Außerhalb wurde nichts eingezeichnet.</translation>
    </message>
    <message>
        <source>Not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>Nicht eingezeichnet: {words}.</translation>
    </message>
    <message>
        <source>Nothing was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Nichts wurde eingezeichnet.</translation>
    </message>
    <message>
        <source>{right} of {all} regions found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {all}: a text; {right}: a text</extracomment>
        <translation>{right} von {all} Regionen gefunden.</translation>
    </message>
    <message>
        <source>{wrong} chosen that the pattern does not reach.</source>
        <extracomment>A sentence about a drawing, for the clinician. {wrong}: a text</extracomment>
        <translation>{wrong} gewählt, die das Muster nicht erreicht.</translation>
    </message>
    <message>
        <source>The five muscles of headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Die fünf Kopfschmerzmuskeln</translation>
    </message>
    <message>
        <source>Muscles of the head</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Muskeln des Kopfes</translation>
    </message>
    <message>
        <source>Muscles of neck and shoulder</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Muskeln von Nacken und Schulter</translation>
    </message>
    <message>
        <source>All muscles</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Alle Muskeln</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>Toothache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Zahnschmerz</translation>
    </message>
    <message>
        <source>Teeth that do not meet</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Zähne passen nicht aufeinander</translation>
    </message>
    <message>
        <source>Mouth hard to open</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Mund schwer zu öffnen</translation>
    </message>
    <message>
        <source>Clicking jaw joint</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Kiefergelenkknacken</translation>
    </message>
    <message>
        <source>Earache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Ohrenschmerz</translation>
    </message>
    <message>
        <source>Stuffy ear</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Druck im Ohr</translation>
    </message>
    <message>
        <source>Noise in the ear, change of hearing</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Ohrgeräusch, verändertes Hören</translation>
    </message>
    <message>
        <source>Watering or red eye</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Tränendes oder rotes Auge</translation>
    </message>
    <message>
        <source>Blurred sight, jumping print</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Verschwommenes Sehen, hüpfende Schrift</translation>
    </message>
    <message>
        <source>Narrow or twitching eyelid</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Enge Lidspalte oder zuckendes Lid</translation>
    </message>
    <message>
        <source>Pain in or behind the eye</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Schmerz im oder hinter dem Auge</translation>
    </message>
    <message>
        <source>As from a sinus: runny nose, full cheek</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Wie von der Nebenhöhle: laufende Nase, volle Wange</translation>
    </message>
    <message>
        <source>Trouble or pain on swallowing</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Beschwerden oder Schmerz beim Schlucken</translation>
    </message>
    <message>
        <source>Sore throat, a lump in the throat</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Halsschmerz, Kloßgefühl</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Steifer Nacken</translation>
    </message>
    <message>
        <source>The head cannot bear the pillow</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Kopf verträgt das Kissen nicht</translation>
    </message>
    <message>
        <source>Sore, numb or tingling scalp</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Kopfhaut schmerzt, ist taub oder kribbelt</translation>
    </message>
    <message>
        <source>Sweating of the forehead</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Schwitzen an der Stirn</translation>
    </message>
    <message>
        <source>Numb hand, things dropped</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Taube Hand, Gegenstände fallen herunter</translation>
    </message>
    <message>
        <source>Misjudging weights in the hand</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Gewichte in der Hand falsch eingeschätzt</translation>
    </message>
    <message>
        <source>Snapping shoulder blade</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Schnappendes Schulterblatt</translation>
    </message>
    <message>
        <source>Clicking or stiff shoulder</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Knackende oder steife Schulter</translation>
    </message>
    <message>
        <source>Typical only of {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>Nur für {name} typisch: {words}.</translation>
    </message>
    <message>
        <source>Sometimes, and only with {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>Manchmal, und nur bei {name}: {words}.</translation>
    </message>
    <message>
        <source>{name}: all of its pattern lies in the others&apos;; only pressing tells.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>{name}: Das ganze Muster liegt in den Mustern der anderen; nur die Palpation unterscheidet.</translation>
    </message>
    <message>
        <source>Its typical pattern covers {covered} of what was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation>Das typische Muster deckt {covered} der eingezeichneten Fläche ab.</translation>
    </message>
    <message>
        <source>Most of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Der größte Teil des Musters ist eingezeichnet ({painted}).</translation>
    </message>
    <message>
        <source>More than half of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Mehr als die Hälfte des Musters ist eingezeichnet ({painted}).</translation>
    </message>
    <message>
        <source>{painted} of that pattern was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>{painted} des Musters sind eingezeichnet.</translation>
    </message>
    <message>
        <source>Only a small part of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Nur ein kleiner Teil des Musters ist eingezeichnet ({painted}).</translation>
    </message>
    <message>
        <source>Typically felt as well, but not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>Typischerweise auch schmerzhaft, aber nicht eingezeichnet: {words}.</translation>
    </message>
    <message>
        <source>May also be felt, but was not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>Kann auch schmerzhaft sein, ist aber nicht eingezeichnet: {words}.</translation>
    </message>
    <message>
        <source>Too little is painted ({extent}) to compare it with typical patterns.</source>
        <extracomment>A sentence about a drawing, for the clinician. {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation>Es ist zu wenig eingezeichnet ({extent}), um es mit typischen Mustern zu vergleichen.</translation>
    </message>
    <message>
        <source>The paint stops along the midline for {length}. Patterns reported for muscles do not; the territory of a nerve may.</source>
        <extracomment>A sentence about a drawing, for the clinician. {length}: a length, 40 mm</extracomment>
        <translation>Die eingezeichnete Fläche endet auf {length} Länge an der Mittellinie. Für Muskeln beschriebene Muster tun das nicht; das Versorgungsgebiet eines Nervs kann es.</translation>
    </message>
    <message>
        <source>So much is painted ({extent}) that no typical pattern stands out: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation>Es ist so viel eingezeichnet ({extent}), dass kein typisches Muster hervortritt: Die beiden mit der größten Abdeckung decken zusammen {covered} ab.</translation>
    </message>
    <message>
        <source>The {patches} painted places do not belong to one typical pattern, nor to two: the best two cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {patches}: a number</extracomment>
        <translation>Die {patches} eingezeichneten Stellen gehören weder zu einem noch zu zwei typischen Mustern: Die beiden besten decken zusammen {covered} ab.</translation>
    </message>
    <message>
        <source>Typical patterns reach little of what is painted: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation>Typische Muster erreichen wenig von der eingezeichneten Fläche: Die beiden mit der größten Abdeckung decken zusammen {covered} ab.</translation>
    </message>
    <message>
        <source>Why not first: it covers {second_share} of what was painted, {first} covers {first_share}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_share}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Warum nicht an erster Stelle: Das Muster deckt {second_share} der eingezeichneten Fläche ab, das von {first} {first_share}.</translation>
    </message>
    <message>
        <source>Why not first: {second_painted} of its pattern was painted, of that of {first} {first_painted}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {second_painted}: a percentage</extracomment>
        <translation>Warum nicht an erster Stelle: Vom Muster sind {second_painted} eingezeichnet, von dem von {first} {first_painted}.</translation>
    </message>
    <message>
        <source>Why not first: {first} covers more of what was painted ({first_share} to {second_share}), and more of its pattern was painted ({first_painted} to {second_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Warum nicht an erster Stelle: {first} deckt mehr der eingezeichneten Fläche ab ({first_share} gegenüber {second_share}), und von seinem Muster ist mehr eingezeichnet ({first_painted} gegenüber {second_painted}).</translation>
    </message>
    <message>
        <source>Why not first: it covers more of what was painted ({second_share}, {first} {first_share}), but less of its pattern was painted ({second_painted} to {first_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Warum nicht an erster Stelle: Das Muster deckt zwar mehr der eingezeichneten Fläche ab ({second_share}, {first} {first_share}), aber es ist weniger davon eingezeichnet ({second_painted} gegenüber {first_painted}).</translation>
    </message>
    <message>
        <source>Why not first: more of its pattern was painted ({second_painted} to {first_painted}), but it covers less of what was painted ({second_share}, {first} {first_share}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Warum nicht an erster Stelle: Vom Muster ist zwar mehr eingezeichnet ({second_painted} gegenüber {first_painted}), aber es deckt weniger der eingezeichneten Fläche ab ({second_share}, {first} {first_share}).</translation>
    </message>
    <message>
        <source>Why not first: it meets the paint more where its pattern is felt less often, {first} where it is felt most.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation>Warum nicht an erster Stelle: Das Muster trifft die eingezeichnete Fläche eher dort, wo es seltener gespürt wird, das von {first} dort, wo es am häufigsten gespürt wird.</translation>
    </message>
    <message>
        <source>This drawing does not tell it from {first}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation>Nach dieser Zeichnung nicht von {first} zu unterscheiden.</translation>
    </message>
    <message>
        <source>The size drawn is an estimate.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Die gezeichnete Größe ist eine Schätzung.</translation>
    </message>
    <message>
        <source>Read in the source: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>In der Quelle nachgelesen: {source}.</translation>
    </message>
    <message>
        <source>From a standard reference, not read again: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>Aus einem Standardwerk, nicht erneut nachgelesen: {source}.</translation>
    </message>
    <message>
        <source>Weakly supported, our estimate: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>Schwach belegt, unsere Schätzung: {source}.</translation>
    </message>
    <message>
        <source>active in 65 % of people with chronic tension-type headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>aktiv bei 65 % der Personen mit chronischem Kopfschmerz vom Spannungstyp</translation>
    </message>
    <message>
        <source>active in 45 % of people with chronic tension-type headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>aktiv bei 45 % der Personen mit chronischem Kopfschmerz vom Spannungstyp</translation>
    </message>
    <message>
        <source>referral in 86 % with chronic and 60 % with episodic tension-type headache, their mean; in 27 % of controls</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Übertragungsschmerz bei 86 % mit chronischem und 60 % mit episodischem Kopfschmerz vom Spannungstyp (Mittelwert beider); bei 27 % der Kontrollen</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Familiar pain</source>
        <translation>Bekannter Schmerz</translation>
    </message>
    <message>
        <source>Referred, not familiar</source>
        <translation>Übertragen, nicht bekannt</translation>
    </message>
    <message>
        <source>Tender here only</source>
        <translation>Nur lokal druckschmerzhaft</translation>
    </message>
    <message>
        <source>Not tender</source>
        <translation>Nicht druckschmerzhaft</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Nicht untersucht</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Touch the answer that fits you best. You can change it at any time. If none fits well, take the nearest one.</source>
        <translation>Tippen Sie die Antwort an, die am besten passt. Sie können sie jederzeit ändern. Wenn keine gut passt, nehmen Sie die, die am nächsten kommt.</translation>
    </message>
    <message>
        <source>Touch every answer that fits you; touch it again to take it back. Then touch the green button at the bottom.</source>
        <translation>Tippen Sie jede Antwort an, die passt. Tippen Sie noch einmal darauf, um sie zurückzunehmen. Tippen Sie dann auf den grünen Knopf unten.</translation>
    </message>
    <message>
        <source>Touch everything that is true for you. If nothing is, touch the answer that says so. If you are not sure, ask a member of staff.</source>
        <translation>Tippen Sie alles an, was auf Sie zutrifft. Wenn nichts zutrifft, tippen Sie auf „Nichts davon“. Wenn Sie unsicher sind, fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Rub with your finger over every place that hurts, as large as the pain is. The small pictures show you from other sides: touch one to turn. What went wrong can be undone or rubbed out.</source>
        <translation>Streichen Sie mit dem Finger über jede Stelle, die wehtut, so groß, wie der Schmerz ist. Die kleinen Bilder zeigen den Körper von anderen Seiten: Tippen Sie eines an, um zu drehen. Was nicht gelungen ist, können Sie rückgängig machen oder radieren.</translation>
    </message>
    <message>
        <source>Please draw your pain once more, without looking at the first drawing. It need not be the same. It shows how exact a drawing can be.</source>
        <translation>Bitte zeichnen Sie Ihren Schmerz noch einmal ein, ohne die erste Zeichnung anzusehen. Es muss nicht gleich werden. So sehen wir, wie genau eine Zeichnung sein kann.</translation>
    </message>
    <message>
        <source>0 means no pain, 10 means the worst pain you can think of. Touch one number in each row.</source>
        <translation>0 heißt kein Schmerz, 10 heißt der stärkste Schmerz, den Sie sich vorstellen können. Tippen Sie in jeder Reihe eine Zahl an.</translation>
    </message>
    <message>
        <source>Your LEFT is on the right side of the screen, as if you looked at another person. Touch the shoulder of your left hand. A mistake does no harm.</source>
        <translation>Ihre LINKE Seite ist rechts auf dem Bildschirm, so als ob Sie einen anderen Menschen ansehen. Tippen Sie auf die Schulter Ihrer linken Hand. Ein Fehler macht nichts.</translation>
    </message>
    <message>
        <source>Look whether the places are right, and on the right side. If not, touch the button to change them. Then go on.</source>
        <translation>Prüfen Sie, ob die Stellen stimmen und ob die Seite stimmt. Wenn nicht, tippen Sie auf „Stellen ändern“. Gehen Sie dann weiter.</translation>
    </message>
    <message>
        <source>You are done. Please give the tablet back to a member of staff.</source>
        <translation>Sie sind fertig. Bitte geben Sie das Tablet dem Personal zurück.</translation>
    </message>
    <message>
        <source>Please touch one answer first.</source>
        <translation>Bitte tippen Sie zuerst eine Antwort an.</translation>
    </message>
    <message>
        <source>Please touch at least one answer first.</source>
        <translation>Bitte tippen Sie zuerst mindestens eine Antwort an.</translation>
    </message>
    <message>
        <source>Please touch what is true for you, or the answer that nothing is.</source>
        <translation>Bitte tippen Sie an, was auf Sie zutrifft, oder „Nichts davon“.</translation>
    </message>
    <message>
        <source>Please touch a shoulder first.</source>
        <translation>Bitte tippen Sie zuerst auf eine Schulter.</translation>
    </message>
    <message>
        <source>Please mark at least one place that hurts first.</source>
        <translation>Bitte markieren Sie zuerst mindestens eine Stelle, die wehtut.</translation>
    </message>
    <message>
        <source>Please touch one number in each row first.</source>
        <translation>Bitte tippen Sie zuerst in jeder Reihe eine Zahl an.</translation>
    </message>
    <message>
        <source>Please answer the question first.</source>
        <translation>Bitte beantworten Sie zuerst die Frage.</translation>
    </message>
    <message>
        <source>One of your answers should be checked straight away. Please tell a member of staff now; then you can go on here.</source>
        <translation>Eine Ihrer Antworten sollte sofort geprüft werden. Bitte sagen Sie jetzt dem Personal Bescheid; danach können Sie hier weitermachen.</translation>
    </message>
    <message>
        <source>One of your answers should be checked today. Please tell a member of staff; then you can go on here.</source>
        <translation>Eine Ihrer Antworten sollte heute geprüft werden. Bitte sagen Sie dem Personal Bescheid; danach können Sie hier weitermachen.</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>Your pain drawing</source>
        <translation>Ihre Schmerzzeichnung</translation>
    </message>
    <message>
        <source>Your pain drawing (continued)</source>
        <translation>Ihre Schmerzzeichnung (Fortsetzung)</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>For learning and for talking it over. Not a diagnosis.</source>
        <translation>Zur Information und für das Gespräch. Keine Diagnose.</translation>
    </message>
    <message>
        <source>First: get medical help now</source>
        <translation>Zuerst: Holen Sie sofort ärztliche Hilfe</translation>
    </message>
    <message>
        <source>First: speak to a doctor today</source>
        <translation>Zuerst: Sprechen Sie heute mit einem Arzt oder einer Ärztin</translation>
    </message>
    <message>
        <source>Please talk about this at your visit</source>
        <translation>Bitte sprechen Sie dies bei Ihrem Besuch an</translation>
    </message>
    <message>
        <source>You ticked this on the tablet. It comes before all else on this page.</source>
        <translation>Das haben Sie auf dem Tablet angekreuzt. Es geht allem anderen auf dieser Seite vor.</translation>
    </message>
    <message>
        <source>You ticked this on the tablet.</source>
        <translation>Das haben Sie auf dem Tablet angekreuzt.</translation>
    </message>
    <message>
        <source>The pain is new, and I am 50 or older.</source>
        <translation>Der Schmerz ist neu, und ich bin 50 oder älter.</translation>
    </message>
    <message>
        <source>What you marked</source>
        <translation>Was Sie markiert haben</translation>
    </message>
    <message>
        <source>Nothing is marked on the drawing.</source>
        <translation>Auf der Zeichnung ist nichts markiert.</translation>
    </message>
    <message>
        <source>what you marked</source>
        <translation>von Ihnen markiert</translation>
    </message>
    <message>
        <source>often felt here</source>
        <translation>oft hier zu spüren</translation>
    </message>
    <message>
        <source>sometimes felt here</source>
        <translation>manchmal hier zu spüren</translation>
    </message>
    <message>
        <source>the muscle</source>
        <translation>der Muskel</translation>
    </message>
    <message>
        <source>the spot to examine</source>
        <translation>die Stelle zum Untersuchen</translation>
    </message>
    <message>
        <source>What your drawing resembles</source>
        <translation>Wem Ihre Zeichnung ähnelt</translation>
    </message>
    <message>
        <source>The pattern on the picture</source>
        <translation>Das Muster auf dem Bild</translation>
    </message>
    <message>
        <source>The picture shows the typical pattern reported for this muscle:</source>
        <translation>Das Bild zeigt das typische Muster, das für diesen Muskel beschrieben ist:</translation>
    </message>
    <message>
        <source>Your drawing resembles the typical patterns reported for these muscles. From the drawing alone they look alike; the picture shows the first:</source>
        <translation>Ihre Zeichnung ähnelt den typischen Mustern, die für diese Muskeln beschrieben sind. Allein nach der Zeichnung sehen sie gleich aus; das Bild zeigt den ersten:</translation>
    </message>
    <message>
        <source>Your drawing resembles the typical pattern reported for this muscle:</source>
        <translation>Ihre Zeichnung ähnelt dem typischen Muster, das für diesen Muskel beschrieben ist:</translation>
    </message>
    <message>
        <source>{muscle}, on your LEFT</source>
        <extracomment>{muscle} is a muscle&apos;s name; on the patient&apos;s own side.</extracomment>
        <translation>{muscle}, auf Ihrer LINKEN Seite</translation>
    </message>
    <message>
        <source>{muscle}, on your RIGHT</source>
        <extracomment>{muscle} is a muscle&apos;s name; on the patient&apos;s own side.</extracomment>
        <translation>{muscle}, auf Ihrer RECHTEN Seite</translation>
    </message>
    <message>
        <source>The X marks {place}.</source>
        <extracomment>{place} is a place such as &quot;your LEFT temple&quot;, as in &quot;You marked {places}.&quot;</extracomment>
        <translation>Das X markiert {place}.</translation>
    </message>
    <message>
        <source>When that spot is pressed, some people feel it where the red dots are.</source>
        <translation>Wird auf diese Stelle gedrückt, spüren manche Menschen es dort, wo die roten Punkte sind.</translation>
    </message>
    <message>
        <source>The dense dots cover {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple and your nose&quot;, as in &quot;You marked {places}.&quot;</extracomment>
        <translation>Die dichten Punkte bedecken {places}.</translation>
    </message>
    <message>
        <source>This pattern covers {covered} of what you marked, and you marked {painted} of the pattern.</source>
        <extracomment>{covered} and {painted} are percentages.</extracomment>
        <translation>Dieses Muster deckt {covered} von dem ab, was Sie markiert haben, und Sie haben {painted} des Musters markiert.</translation>
    </message>
    <message>
        <source>When it was pressed today, you felt the pain you know.</source>
        <translation>Als heute darauf gedrückt wurde, spürten Sie den Schmerz, den Sie kennen.</translation>
    </message>
    <message>
        <source>No typical pattern fits your drawing</source>
        <translation>Kein typisches Muster passt zu Ihrer Zeichnung</translation>
    </message>
    <message>
        <source>That happens often, and it says nothing against your pain: it is real. Many things other than muscles can hurt there. Your doctor or therapist can look for them with you.</source>
        <translation>Das kommt oft vor und spricht nicht gegen Ihren Schmerz: Er ist wirklich da. Vieles andere als Muskeln kann dort wehtun. Ihre Ärztin, Ihr Arzt oder Ihre Therapie kann mit Ihnen danach suchen.</translation>
    </message>
    <message>
        <source>What this does not mean</source>
        <translation>Was das nicht bedeutet</translation>
    </message>
    <message>
        <source>This is not a diagnosis. Only an examination can show where a pain comes from.</source>
        <translation>Das ist keine Diagnose. Nur eine Untersuchung kann zeigen, woher ein Schmerz kommt.</translation>
    </message>
    <message>
        <source>Joints, nerves, teeth, eyes, ears, blood vessels and other kinds of headache can hurt in the same places.</source>
        <translation>Gelenke, Nerven, Zähne, Augen, Ohren, Blutgefäße und andere Arten von Kopfschmerz können an denselben Stellen wehtun.</translation>
    </message>
    <message>
        <source>People differ, and the patterns of muscles overlap.</source>
        <translation>Menschen sind verschieden, und die Muster der Muskeln überschneiden sich.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>{meaning} Needs a medical check before any muscle is considered.</source>
        <translation>{meaning} Ärztlich abklären, bevor ein Muskel in Betracht gezogen wird.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Today, before anything else</source>
        <translation>Heute, vor allem anderen</translation>
    </message>
    <message>
        <source>At this visit</source>
        <translation>Bei diesem Termin</translation>
    </message>
    <message>
        <source>The pain came suddenly and was at its worst within a minute.</source>
        <translation>Der Schmerz kam plötzlich und war innerhalb einer Minute am stärksten.</translation>
    </message>
    <message>
        <source>I am confused or very sleepy, I fainted or had a fit.</source>
        <translation>Ich bin verwirrt oder sehr schläfrig, war ohnmächtig oder hatte einen Krampfanfall.</translation>
    </message>
    <message>
        <source>I have a fever or shivers.</source>
        <translation>Ich habe Fieber oder Schüttelfrost.</translation>
    </message>
    <message>
        <source>My neck is so stiff that I cannot bring my chin to my chest.</source>
        <translation>Mein Nacken ist so steif, dass ich das Kinn nicht auf die Brust bringe.</translation>
    </message>
    <message>
        <source>I have a new rash or new spots on my skin.</source>
        <translation>Ich habe einen neuen Ausschlag oder neue Flecken auf der Haut.</translation>
    </message>
    <message>
        <source>It began after a fall or a blow to my head.</source>
        <translation>Es begann nach einem Sturz oder einem Schlag auf den Kopf.</translation>
    </message>
    <message>
        <source>My legs gave way all at once and I fell.</source>
        <translation>Meine Beine haben plötzlich nachgegeben, und ich bin gestürzt.</translation>
    </message>
    <message>
        <source>My neck feels as if it cannot hold my head.</source>
        <translation>Mein Hals fühlt sich an, als könnte er den Kopf nicht halten.</translation>
    </message>
    <message>
        <source>I wake up with a headache and have to vomit.</source>
        <translation>Ich wache mit Kopfschmerzen auf und muss mich übergeben.</translation>
    </message>
    <message>
        <source>Coughing, sneezing or straining sets it off or makes it much worse, or exercise sets it off.</source>
        <translation>Husten, Niesen oder Pressen löst es aus oder macht es viel schlimmer, oder körperliche Anstrengung löst es aus.</translation>
    </message>
    <message>
        <source>My sight goes grey for seconds, or a doctor saw a swollen nerve in my eye.</source>
        <translation>Mir wird sekundenlang grau vor Augen, oder am Auge wurde ein geschwollener Sehnerv festgestellt.</translation>
    </message>
    <message>
        <source>The headache comes when I stand up or lie down, and goes when I change back.</source>
        <translation>Der Kopfschmerz kommt beim Aufstehen oder beim Hinlegen und geht weg, wenn ich die Lage wieder ändere.</translation>
    </message>
    <message>
        <source>It gets worse from week to week.</source>
        <translation>Es wird von Woche zu Woche schlimmer.</translation>
    </message>
    <message>
        <source>It is new, or different from pain I had before.</source>
        <translation>Der Schmerz ist neu oder anders als frühere Schmerzen.</translation>
    </message>
    <message>
        <source>One eyelid droops, or one pupil is smaller.</source>
        <translation>Ein Augenlid hängt, oder eine Pupille ist kleiner.</translation>
    </message>
    <message>
        <source>One side of my face is weak or hangs down.</source>
        <translation>Eine Gesichtshälfte ist schwach oder hängt herab.</translation>
    </message>
    <message>
        <source>One eye is red and hurts, or I see coloured rings around lights.</source>
        <translation>Ein Auge ist rot und tut weh, oder ich sehe farbige Ringe um Lichter.</translation>
    </message>
    <message>
        <source>Part of my face is numb.</source>
        <translation>Ein Teil meines Gesichts ist taub.</translation>
    </message>
    <message>
        <source>When I chew, my jaw gets tired and aches until I stop.</source>
        <translation>Beim Kauen wird mein Kiefer müde und schmerzt, bis ich aufhöre.</translation>
    </message>
    <message>
        <source>A light touch or chewing sets off pain like an electric shock in my face.</source>
        <translation>Leichte Berührung oder Kauen löst im Gesicht Schmerzen wie einen Stromschlag aus.</translation>
    </message>
    <message>
        <source>An arm, a leg or one side of my body has become weak or numb.</source>
        <translation>Ein Arm, ein Bein oder eine Körperseite ist schwach oder taub geworden.</translation>
    </message>
    <message>
        <source>Speaking or swallowing has become difficult.</source>
        <translation>Das Sprechen oder Schlucken ist schwierig geworden.</translation>
    </message>
    <message>
        <source>I have begun to see double or blurred, or part of my sight is gone.</source>
        <translation>Ich sehe neuerdings doppelt oder verschwommen, oder einen Teil sehe ich gar nicht mehr.</translation>
    </message>
    <message>
        <source>When I walk fast, climb stairs or work hard, my jaw, chest or arm hurts, or my chest feels tight.</source>
        <translation>Wenn ich schnell gehe, Treppen steige oder mich anstrenge, tut mir der Kiefer, die Brust oder der Arm weh, oder die Brust fühlt sich eng an.</translation>
    </message>
    <message>
        <source>My neck has hurt since a fall, a blow, a crash or a sudden jerk.</source>
        <translation>Mein Nacken tut weh seit einem Sturz, einem Schlag, einem Unfall oder einem plötzlichen Ruck.</translation>
    </message>
    <message>
        <source>My scalp is sore, for example when I comb my hair.</source>
        <translation>Meine Kopfhaut tut weh, zum Beispiel beim Kämmen.</translation>
    </message>
    <message>
        <source>My gum or cheek is swollen, or fluid comes out of my ear.</source>
        <translation>Mein Zahnfleisch oder meine Wange ist geschwollen, oder aus meinem Ohr läuft Flüssigkeit.</translation>
    </message>
    <message>
        <source>With the pain, one eye waters, or my nose runs or blocks on that side.</source>
        <translation>Beim Schmerz tränt ein Auge, oder die Nase läuft oder ist auf dieser Seite verstopft.</translation>
    </message>
    <message>
        <source>I have a hard lump in my neck or in front of my ear that stays.</source>
        <translation>Ich habe einen harten Knoten am Hals oder vor dem Ohr, der nicht weggeht.</translation>
    </message>
    <message>
        <source>I have cancer, or had it before.</source>
        <translation>Ich habe Krebs oder hatte früher Krebs.</translation>
    </message>
    <message>
        <source>My body&apos;s defence is weak, for example from HIV or from medicines.</source>
        <translation>Meine Abwehrkräfte sind geschwächt, zum Beispiel durch HIV oder durch Medikamente.</translation>
    </message>
    <message>
        <source>I am pregnant, or gave birth in the last six weeks.</source>
        <translation>Ich bin schwanger oder habe in den letzten sechs Wochen entbunden.</translation>
    </message>
    <message>
        <source>I lose weight without wanting to, or sweat at night.</source>
        <translation>Ich nehme ungewollt ab oder schwitze nachts stark.</translation>
    </message>
    <message>
        <source>I take painkillers on 10 or more days a month.</source>
        <translation>Ich nehme an 10 oder mehr Tagen im Monat Schmerzmittel.</translation>
    </message>
    <message>
        <source>It began after I started a new medicine.</source>
        <translation>Es begann, nachdem ich ein neues Medikament bekommen hatte.</translation>
    </message>
    <message>
        <source>Sudden onset, worst within a minute</source>
        <translation>Plötzlicher Beginn, Maximum innerhalb einer Minute</translation>
    </message>
    <message>
        <source>Reduced consciousness, confusion or seizure</source>
        <translation>Bewusstseinsstörung, Verwirrtheit oder Krampfanfall</translation>
    </message>
    <message>
        <source>New weakness or numbness</source>
        <translation>Neue Schwäche oder Taubheit</translation>
    </message>
    <message>
        <source>New trouble speaking or swallowing</source>
        <translation>Neue Sprech-, Sprach- oder Schluckstörung</translation>
    </message>
    <message>
        <source>New double vision or loss of sight</source>
        <translation>Neue Doppelbilder oder Sehverlust</translation>
    </message>
    <message>
        <source>Jaw, chest or arm pain on exertion</source>
        <translation>Belastungsschmerz in Kiefer, Brust oder Arm</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation>Nackensteife</translation>
    </message>
    <message>
        <source>New rash</source>
        <translation>Neuer Ausschlag</translation>
    </message>
    <message>
        <source>Neck pain since an injury</source>
        <translation>Nackenschmerz seit einer Verletzung</translation>
    </message>
    <message>
        <source>Onset after a head injury</source>
        <translation>Beginn nach Kopfverletzung</translation>
    </message>
    <message>
        <source>Drop attack</source>
        <translation>Drop Attack (Sturzanfall)</translation>
    </message>
    <message>
        <source>Neck feels unstable</source>
        <translation>Gefühl der HWS-Instabilität</translation>
    </message>
    <message>
        <source>Morning headache with vomiting</source>
        <translation>Morgendlicher Kopfschmerz mit Erbrechen</translation>
    </message>
    <message>
        <source>Set off by coughing, sneezing, straining or exercise</source>
        <translation>Auslösung durch Husten, Niesen, Pressen oder Anstrengung</translation>
    </message>
    <message>
        <source>Sight goes grey, or papilloedema was seen</source>
        <translation>Visuelle Obskurationen oder bekannte Stauungspapille</translation>
    </message>
    <message>
        <source>Depends on standing or lying</source>
        <translation>Lageabhängig (Stehen oder Liegen)</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progredient</translation>
    </message>
    <message>
        <source>New pain or changed pattern</source>
        <translation>Neuer Schmerz oder verändertes Muster</translation>
    </message>
    <message>
        <source>Drooping lid or small pupil</source>
        <translation>Ptosis oder Miosis</translation>
    </message>
    <message>
        <source>Facial weakness</source>
        <translation>Fazialisschwäche</translation>
    </message>
    <message>
        <source>Painful red eye or halos</source>
        <translation>Schmerzhaftes rotes Auge oder Halos</translation>
    </message>
    <message>
        <source>Numb face</source>
        <translation>Taubheit im Gesicht</translation>
    </message>
    <message>
        <source>Jaw tires on chewing</source>
        <translation>Kieferclaudicatio</translation>
    </message>
    <message>
        <source>Tender scalp</source>
        <translation>Berührungsempfindliche Kopfhaut</translation>
    </message>
    <message>
        <source>Electric shocks in the face, set off by touch</source>
        <translation>Einschießender, durch Berührung auslösbarer Gesichtsschmerz</translation>
    </message>
    <message>
        <source>Tooth or ear infection</source>
        <translation>Zahn- oder Ohrinfektion</translation>
    </message>
    <message>
        <source>Watering eye or running nose on the side of the pain</source>
        <translation>Tränendes Auge oder laufende Nase auf der Schmerzseite</translation>
    </message>
    <message>
        <source>Hard lump in the neck or before the ear</source>
        <translation>Harter Knoten am Hals oder vor dem Ohr</translation>
    </message>
    <message>
        <source>History of cancer</source>
        <translation>Krebs in der Anamnese</translation>
    </message>
    <message>
        <source>Weakened immunity</source>
        <translation>Immunschwäche</translation>
    </message>
    <message>
        <source>Pregnancy or recent birth</source>
        <translation>Schwangerschaft oder kürzliche Geburt</translation>
    </message>
    <message>
        <source>Weight loss or night sweats</source>
        <translation>Gewichtsverlust oder Nachtschweiß</translation>
    </message>
    <message>
        <source>Painkillers on 10 or more days a month</source>
        <translation>Schmerzmittel an 10 oder mehr Tagen im Monat</translation>
    </message>
    <message>
        <source>Onset with a new medicine</source>
        <translation>Beginn mit einem neuen Medikament</translation>
    </message>
    <message>
        <source>Two or more of: fever, stiff neck, new rash</source>
        <translation>Zwei oder mehr von: Fieber, Nackensteife, neuer Ausschlag</translation>
    </message>
    <message>
        <source>Injury with a nerve or vessel sign</source>
        <translation>Verletzung mit Nerven- oder Gefäßzeichen</translation>
    </message>
    <message>
        <source>From age 50: jaw, scalp or sight signs</source>
        <translation>Ab 50 Jahren: Zeichen an Kiefer, Kopfhaut oder Augen</translation>
    </message>
    <message>
        <source>Several signs of raised pressure or a growth</source>
        <translation>Mehrere Zeichen für Hirndruck oder eine Raumforderung</translation>
    </message>
    <message>
        <source>New pain from age 50</source>
        <translation>Neuer Schmerz ab 50 Jahren</translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head or of a torn or narrowed artery.</source>
        <translation>Kann auf eine intrakranielle Blutung oder auf die Dissektion oder Verengung einer Arterie hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, bleeding, infection or pressure in the head.</source>
        <translation>Kann auf einen Schlaganfall, eine Blutung, eine Infektion oder Druck im Schädelinneren hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of pressure on the spinal cord or a nerve.</source>
        <translation>Kann auf einen Schlaganfall oder eine Kompression des Rückenmarks oder eines Nervs hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke or of a disorder of the brain stem.</source>
        <translation>Kann auf einen Schlaganfall oder eine Erkrankung des Hirnstamms hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the eye, its nerves or its vessels, or of a stroke.</source>
        <translation>Kann auf eine Erkrankung des Auges, seiner Nerven oder Gefäße oder auf einen Schlaganfall hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a heart disorder felt in the jaw.</source>
        <translation>Kann auf eine Herzerkrankung mit Schmerz im Kiefer hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of an infection, of the brain&apos;s linings too.</source>
        <translation>Kann auf eine Infektion hinweisen, auch der Hirnhäute.</translation>
    </message>
    <message>
        <source>With fever or rash it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation>Kann mit Fieber oder Ausschlag auf eine Infektion der Hirnhäute hinweisen.</translation>
    </message>
    <message>
        <source>With fever or a stiff neck it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation>Kann mit Fieber oder Nackensteife auf eine Infektion der Hirnhäute hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a torn artery, a fracture or a torn ligament of the neck.</source>
        <translation>Kann auf eine Gefäßdissektion, eine Fraktur oder eine Bandruptur am Hals hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head.</source>
        <translation>Kann auf eine intrakranielle Blutung hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of poor blood flow to the brain stem or of an unstable neck.</source>
        <translation>Kann auf eine Minderdurchblutung des Hirnstamms oder eine HWS-Instabilität hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of an unstable neck; it must not be moved by hand before.</source>
        <translation>Kann auf eine HWS-Instabilität hinweisen; vorher keine manuelle Bewegung der HWS.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head.</source>
        <translation>Kann auf erhöhten Hirndruck hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder at the back of the skull or of raised pressure.</source>
        <translation>Kann auf eine Erkrankung der hinteren Schädelgrube oder auf erhöhten Hirndruck hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head that endangers sight.</source>
        <translation>Kann auf erhöhten Hirndruck hinweisen, der das Sehen gefährdet.</translation>
    </message>
    <message>
        <source>May be a sign of too low or too high pressure in the head.</source>
        <translation>Kann auf zu niedrigen oder zu hohen Liquordruck hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a growth or another disorder in the head or neck.</source>
        <translation>Kann auf eine Raumforderung oder eine andere Erkrankung in Kopf oder Hals hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a new disorder behind the pain, whatever its pattern.</source>
        <translation>Kann auf eine neue Erkrankung als Ursache hinweisen, gleich welches Muster der Schmerz hat.</translation>
    </message>
    <message>
        <source>May be a sign of a torn neck artery or a growth; the sternocleidomastoid muscle does not explain it away.</source>
        <translation>Kann auf eine Dissektion einer Halsarterie oder eine Raumforderung hinweisen; der M. sternocleidomastoideus erklärt das nicht.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of a disorder of the facial nerve or parotid.</source>
        <translation>Kann auf einen Schlaganfall oder eine Erkrankung des N. facialis oder der Parotis hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of acute glaucoma or an inflamed eye, which endangers sight.</source>
        <translation>Kann auf ein akutes Glaukom oder eine Augenentzündung hinweisen; beides gefährdet das Sehen.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the trigeminal nerve or the brain stem.</source>
        <translation>Kann auf eine Erkrankung des N. trigeminus oder des Hirnstamms hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight, from age 50.</source>
        <translation>Kann ab 50 Jahren auf eine Riesenzellarteriitis hinweisen, die das Sehen gefährdet.</translation>
    </message>
    <message>
        <source>May be a sign of trigeminal neuralgia.</source>
        <translation>Kann auf eine Trigeminusneuralgie hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of an infection that spreads.</source>
        <translation>Kann auf eine sich ausbreitende Infektion hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of cluster headache or a related type, or of an eye disorder.</source>
        <translation>Kann auf Clusterkopfschmerz, eine verwandte Kopfschmerzart oder eine Augenerkrankung hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a growth in the neck or parotid.</source>
        <translation>Kann auf eine Raumforderung am Hals oder in der Parotis hinweisen.</translation>
    </message>
    <message>
        <source>The pain may be a sign that a cancer has come back.</source>
        <translation>Der Schmerz kann auf ein Krebsrezidiv hinweisen.</translation>
    </message>
    <message>
        <source>The pain may be a sign of an infection.</source>
        <translation>Der Schmerz kann auf eine Infektion hinweisen.</translation>
    </message>
    <message>
        <source>The pain may be a sign of high blood pressure or of a clot in a vein of the brain.</source>
        <translation>Der Schmerz kann auf Bluthochdruck oder eine Hirnvenenthrombose hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of an infection, an inflammation or a growth.</source>
        <translation>Kann auf eine Infektion, eine Entzündung oder eine Raumforderung hinweisen.</translation>
    </message>
    <message>
        <source>The painkillers may keep the headache going (medication overuse).</source>
        <translation>Die Schmerzmittel können den Kopfschmerz unterhalten (Medikamentenübergebrauch).</translation>
    </message>
    <message>
        <source>The pain may be an effect of the medicine.</source>
        <translation>Der Schmerz kann durch das Medikament bedingt sein.</translation>
    </message>
    <message>
        <source>May be a sign of meningitis or another infection.</source>
        <translation>Kann auf eine Meningitis oder eine andere Infektion hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of a torn artery in the neck, of bleeding in the head, or of an unstable neck.</source>
        <translation>Kann auf eine Dissektion einer Halsarterie, eine intrakranielle Blutung oder eine HWS-Instabilität hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight.</source>
        <translation>Kann auf eine Riesenzellarteriitis hinweisen, die das Sehen gefährdet.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure or of a growth in the head.</source>
        <translation>Kann auf erhöhten Hirndruck oder eine intrakranielle Raumforderung hinweisen.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, a growth or another new disorder.</source>
        <translation>Kann auf eine Riesenzellarteriitis, eine Raumforderung oder eine andere neue Erkrankung hinweisen.</translation>
    </message>
    <message>
        <source>How strong is your pain?</source>
        <translation>Wie stark ist Ihr Schmerz?</translation>
    </message>
    <message>
        <source>Touch one number in each row. 0 is no pain. 10 is the worst pain you can imagine.</source>
        <translation>Tippen Sie in jeder Reihe eine Zahl an. 0 heißt kein Schmerz. 10 heißt der stärkste Schmerz, den Sie sich vorstellen können.</translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation>Tippen Sie auf IHRE linke Schulter</translation>
    </message>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation>Noch einmal: Tippen Sie auf IHRE linke Schulter</translation>
    </message>
    <message>
        <source>Is your pain on these drawings?</source>
        <translation>Ist Ihr Schmerz auf diesen Bildern?</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In front of a row of numbers: how strong the pain is now.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Meistens</translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <translation>Wie fühlt sich der Schmerz an?</translation>
    </message>
    <message>
        <source>Is the pain deep or near the skin?</source>
        <translation>Ist der Schmerz tief innen oder nahe der Haut?</translation>
    </message>
    <message>
        <source>Since when have you had this pain?</source>
        <translation>Seit wann haben Sie diesen Schmerz?</translation>
    </message>
    <message>
        <source>How often do you have this pain?</source>
        <translation>Wie oft haben Sie diesen Schmerz?</translation>
    </message>
    <message>
        <source>How long does the pain last?</source>
        <translation>Wie lange dauert der Schmerz?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Wie alt sind Sie?</translation>
    </message>
    <message>
        <source>Face, eyes, jaw: is any of this true?</source>
        <translation>Gesicht, Augen, Kiefer: Trifft etwas davon zu?</translation>
    </message>
    <message>
        <source>Your health: is any of this true?</source>
        <translation>Ihre Gesundheit: Trifft etwas davon zu?</translation>
    </message>
    <message>
        <source>Touch everything that fits.</source>
        <translation>Tippen Sie alles an, was passt.</translation>
    </message>
    <message>
        <source>Touch what is true; if nothing is, touch “None of these”.</source>
        <translation>Tippen Sie an, was zutrifft. Trifft nichts zu, tippen Sie auf „Nichts davon“.</translation>
    </message>
    <message>
        <source>If it comes and goes: since it first came.</source>
        <translation>Wenn er kommt und geht: seit dem ersten Mal.</translation>
    </message>
    <message>
        <source>Think of a usual time when you take nothing for it.</source>
        <translation>So, wie es meistens ist, wenn Sie nichts dagegen einnehmen.</translation>
    </message>
    <message>
        <source>Some kinds of pain depend on age.</source>
        <translation>Manche Schmerzen hängen mit dem Alter zusammen.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What makes the pain WORSE?</source>
        <translation>Wodurch wird der Schmerz SCHLIMMER?</translation>
    </message>
    <message>
        <source>What makes the pain BETTER?</source>
        <translation>Wodurch wird der Schmerz BESSER?</translation>
    </message>
    <message>
        <source>Right now: is any of this true?</source>
        <translation>Gerade jetzt: Trifft etwas davon zu?</translation>
    </message>
    <message>
        <source>About your headache: is any of this true?</source>
        <translation>Ihre Kopfschmerzen: Trifft etwas davon zu?</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} von {most}</translation>
    </message>
    <message>
        <source>Asked for the left shoulder, touched</source>
        <translation>Gefragt nach der linken Schulter, angetippt</translation>
    </message>
    <message>
        <source>Asked again for the left shoulder, touched</source>
        <translation>Erneut gefragt nach der linken Schulter, angetippt</translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation>Ort des Schmerzes</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation>Üblicher Schmerz</translation>
    </message>
    <message>
        <source>Feels like</source>
        <translation>Schmerzqualität</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>A short name for the clinician; the time follows.</extracomment>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>A short name for the clinician; how long one attack lasts follows.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Worse with</source>
        <translation>Schlimmer durch</translation>
    </message>
    <message>
        <source>Better with</source>
        <translation>Besser durch</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Signs now</source>
        <translation>Akute Zeichen</translation>
    </message>
    <message>
        <source>Beginning and course</source>
        <translation>Beginn und Verlauf</translation>
    </message>
    <message>
        <source>Face, eyes, jaw</source>
        <translation>Gesicht, Augen, Kiefer</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>I cannot describe it</source>
        <translation>Ich kann es nicht beschreiben</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Das möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation>Das kann ich nicht sagen</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Das weiß ich nicht</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>My pain is not on these drawings</source>
        <translation>Mein Schmerz ist nicht auf diesen Bildern</translation>
    </message>
    <message>
        <source>Pressing or heavy</source>
        <translation>Drückend oder schwer</translation>
    </message>
    <message>
        <source>Like a tight band</source>
        <translation>Wie ein enges Band</translation>
    </message>
    <message>
        <source>Dull, aching</source>
        <translation>Dumpf</translation>
    </message>
    <message>
        <source>Throbbing, like a pulse</source>
        <translation>Pochend, wie der Puls</translation>
    </message>
    <message>
        <source>Stabbing, sharp</source>
        <translation>Stechend, scharf</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brennend</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <translation>Kribbelnd, wie Ameisenlaufen</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <translation>Wie ein Stromschlag</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Deep inside</source>
        <translation>Tief innen</translation>
    </message>
    <message>
        <source>Near the skin</source>
        <translation>Nahe der Haut</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Deep inside and near the skin.</extracomment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Seit heute</translation>
    </message>
    <message>
        <source>For some days, up to a week</source>
        <translation>Seit einigen Tagen, bis zu einer Woche</translation>
    </message>
    <message>
        <source>For 1 to 4 weeks</source>
        <translation>Seit 1 bis 4 Wochen</translation>
    </message>
    <message>
        <source>For 1 to 3 months</source>
        <translation>Seit 1 bis 3 Monaten</translation>
    </message>
    <message>
        <source>For 3 to 12 months</source>
        <translation>Seit 3 bis 12 Monaten</translation>
    </message>
    <message>
        <source>For more than a year</source>
        <translation>Seit mehr als einem Jahr</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Ständig</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <translation>Mehrmals am Tag</translation>
    </message>
    <message>
        <source>On most days (15 or more in a month)</source>
        <translation>An den meisten Tagen (15 oder mehr im Monat)</translation>
    </message>
    <message>
        <source>On some days (4 to 14 in a month)</source>
        <translation>An manchen Tagen (4 bis 14 im Monat)</translation>
    </message>
    <message>
        <source>On few days (1 to 3 in a month)</source>
        <translation>An wenigen Tagen (1 bis 3 im Monat)</translation>
    </message>
    <message>
        <source>Less often than once a month</source>
        <translation>Seltener als einmal im Monat</translation>
    </message>
    <message>
        <source>This is the first time</source>
        <translation>Es ist das erste Mal</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Some minutes, up to 15</source>
        <translation>Einige Minuten, bis zu 15</translation>
    </message>
    <message>
        <source>15 minutes to 3 hours</source>
        <translation>15 Minuten bis 3 Stunden</translation>
    </message>
    <message>
        <source>More than 3 hours, up to 3 days</source>
        <translation>Mehr als 3 Stunden, bis zu 3 Tage</translation>
    </message>
    <message>
        <source>More than 3 days, then it stops</source>
        <translation>Mehr als 3 Tage, dann hört er auf</translation>
    </message>
    <message>
        <source>It never stops</source>
        <translation>Er hört nie auf</translation>
    </message>
    <message>
        <source>Moving my head or neck</source>
        <translation>Kopf oder Nacken bewegen</translation>
    </message>
    <message>
        <source>Changing my position</source>
        <translation>Die Lage wechseln</translation>
    </message>
    <message>
        <source>Sitting long at a desk, computer or book</source>
        <translation>Langes Sitzen am Tisch, am Computer oder mit einem Buch</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <source>Nothing changes it</source>
        <translation>Nichts ändert etwas daran</translation>
    </message>
    <message>
        <source>Pressing on certain spots of my neck</source>
        <translation>Druck auf bestimmte Stellen am Nacken</translation>
    </message>
    <message>
        <source>Chewing</source>
        <translation>Kauen</translation>
    </message>
    <message>
        <source>A light touch on my face</source>
        <translation>Leichte Berührung im Gesicht</translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation>Helles Licht</translation>
    </message>
    <message>
        <source>Loud sounds</source>
        <translation>Laute Geräusche</translation>
    </message>
    <message>
        <source>Looking at a screen</source>
        <translation>Auf einen Bildschirm schauen</translation>
    </message>
    <message>
        <source>Worry or stress</source>
        <translation>Sorgen oder Stress</translation>
    </message>
    <message>
        <source>Pressing or rubbing certain spots</source>
        <translation>Bestimmte Stellen drücken oder reiben</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>A dark, quiet room</source>
        <translation>Ein dunkler, ruhiger Raum</translation>
    </message>
    <message>
        <source>Painkillers</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Unter 18</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>18 bis 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 bis 64</translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65 oder älter</translation>
    </message>
</context>
<context>
    <name>pains</name>
    <message>
        <source>Pain {number}</source>
        <translation>Schmerz {number}</translation>
    </message>
    <message>
        <source>{strength}, {quality}</source>
        <translation>{strength}, {quality}</translation>
    </message>
    <message>
        <source>{pain}: {known}</source>
        <translation>{pain}: {known}</translation>
    </message>
    <message>
        <source>Your pain: {known}</source>
        <extracomment>How strong the only pain was rated while painting, and what it is like.</extracomment>
        <translation>Ihr Schmerz: {known}</translation>
    </message>
    <message>
        <source>Please answer for your strongest pain.</source>
        <translation>Bitte antworten Sie für Ihren stärksten Schmerz.</translation>
    </message>
    <message>
        <source>While painting, you said: {strength}.</source>
        <translation>Beim Einzeichnen haben Sie angegeben: {strength}.</translation>
    </message>
    <message>
        <source>Please answer for your strongest pain. {pain}</source>
        <translation>Bitte antworten Sie für Ihren stärksten Schmerz. {pain}</translation>
    </message>
    <message>
        <source>{pain} ({places})</source>
        <translation>{pain} ({places})</translation>
    </message>
</context>
<context>
    <name>press</name>
    <message>
        <source>the middle of the eyebrow</source>
        <translation>der Mitte der Augenbraue</translation>
    </message>
    <message>
        <source>the inner end of the eyebrow</source>
        <translation>dem inneren Ende der Augenbraue</translation>
    </message>
    <message>
        <source>the outer end of the eyebrow</source>
        <translation>dem äußeren Ende der Augenbraue</translation>
    </message>
    <message>
        <source>the root of the nose</source>
        <translation>der Nasenwurzel</translation>
    </message>
    <message>
        <source>the corner of the mouth</source>
        <translation>dem Mundwinkel</translation>
    </message>
    <message>
        <source>the wing of the nose</source>
        <translation>dem Nasenflügel</translation>
    </message>
    <message>
        <source>the point of the chin</source>
        <translation>der Kinnspitze</translation>
    </message>
    <message>
        <source>the outer corner of the eye socket</source>
        <translation>dem äußeren Rand der Augenhöhle</translation>
    </message>
    <message>
        <source>the prominence of the cheek bone</source>
        <translation>dem höchsten Punkt des Jochbeins</translation>
    </message>
    <message>
        <source>the angle of the jaw</source>
        <translation>dem Kieferwinkel</translation>
    </message>
    <message>
        <source>the flap in front of the ear canal</source>
        <translation>dem Knorpel vor dem Gehörgang (Tragus)</translation>
    </message>
    <message>
        <source>the ear lobe</source>
        <translation>dem Ohrläppchen</translation>
    </message>
    <message>
        <source>the scalp just above the ear</source>
        <translation>der Kopfhaut dicht über dem Ohr</translation>
    </message>
    <message>
        <source>the bony knob behind the ear lobe</source>
        <translation>dem Knochenhöcker hinter dem Ohrläppchen (Mastoid)</translation>
    </message>
    <message>
        <source>the bump at the back of the skull</source>
        <translation>dem Höcker am Hinterkopf (Inion)</translation>
    </message>
    <message>
        <source>the first bone felt below the skull, in the midline</source>
        <translation>dem ersten tastbaren Dornfortsatz unter dem Schädel, in der Mittellinie</translation>
    </message>
    <message>
        <source>the bump at the base of the neck</source>
        <translation>dem vorspringenden Wirbel am Halsansatz (C7)</translation>
    </message>
    <message>
        <source>the angle where the neck meets the shoulder</source>
        <translation>dem Winkel zwischen Hals und Schulter</translation>
    </message>
    <message>
        <source>the upper inner corner of the shoulder blade</source>
        <translation>dem oberen inneren Winkel des Schulterblatts</translation>
    </message>
    <message>
        <source>the inner end of the ridge on the shoulder blade</source>
        <translation>dem inneren Ende der Schulterblattgräte</translation>
    </message>
    <message>
        <source>the middle of the shoulder blade&apos;s inner border</source>
        <translation>der Mitte des inneren Schulterblattrands</translation>
    </message>
    <message>
        <source>the middle of the shoulder blade&apos;s outer border</source>
        <translation>der Mitte des äußeren Schulterblattrands</translation>
    </message>
    <message>
        <source>the lower tip of the shoulder blade</source>
        <translation>der unteren Spitze des Schulterblatts</translation>
    </message>
    <message>
        <source>the bony tip of the shoulder</source>
        <translation>dem knöchernen Schulterdach (Akromion)</translation>
    </message>
    <message>
        <source>the inner end of the collar bone</source>
        <translation>dem inneren Ende des Schlüsselbeins</translation>
    </message>
    <message>
        <source>the middle of the collar bone</source>
        <translation>der Mitte des Schlüsselbeins</translation>
    </message>
    <message>
        <source>the hollow above the breast bone</source>
        <translation>der Grube über dem Brustbein</translation>
    </message>
    <message>
        <source>At this place: {place}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;.</extracomment>
        <translation>Direkt an dieser Stelle: an {place}.</translation>
    </message>
    <message>
        <source>From {place}: {step}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;, {step} &quot;2 finger breadths down&quot;.</extracomment>
        <translation>Von {place} aus: {step}.</translation>
    </message>
    <message>
        <source>From {place}: {step}, then {next}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;, a step &quot;2 finger breadths down&quot;.</extracomment>
        <translation>Von {place} aus: {step}, dann {next}.</translation>
    </message>
    <message>
        <source>half a finger breadth up</source>
        <translation>eine halbe Fingerbreite nach oben</translation>
    </message>
    <message>
        <source>one finger breadth up</source>
        <translation>eine Fingerbreite nach oben</translation>
    </message>
    <message>
        <source>{count} finger breadths up</source>
        <translation>{count} Fingerbreiten nach oben</translation>
    </message>
    <message>
        <source>half a finger breadth down</source>
        <translation>eine halbe Fingerbreite nach unten</translation>
    </message>
    <message>
        <source>one finger breadth down</source>
        <translation>eine Fingerbreite nach unten</translation>
    </message>
    <message>
        <source>{count} finger breadths down</source>
        <translation>{count} Fingerbreiten nach unten</translation>
    </message>
    <message>
        <source>half a finger breadth forward</source>
        <translation>eine halbe Fingerbreite nach vorne</translation>
    </message>
    <message>
        <source>one finger breadth forward</source>
        <translation>eine Fingerbreite nach vorne</translation>
    </message>
    <message>
        <source>{count} finger breadths forward</source>
        <translation>{count} Fingerbreiten nach vorne</translation>
    </message>
    <message>
        <source>half a finger breadth back</source>
        <translation>eine halbe Fingerbreite nach hinten</translation>
    </message>
    <message>
        <source>one finger breadth back</source>
        <translation>eine Fingerbreite nach hinten</translation>
    </message>
    <message>
        <source>{count} finger breadths back</source>
        <translation>{count} Fingerbreiten nach hinten</translation>
    </message>
    <message>
        <source>half a finger breadth outward</source>
        <translation>eine halbe Fingerbreite nach außen</translation>
    </message>
    <message>
        <source>one finger breadth outward</source>
        <translation>eine Fingerbreite nach außen</translation>
    </message>
    <message>
        <source>{count} finger breadths outward</source>
        <translation>{count} Fingerbreiten nach außen</translation>
    </message>
    <message>
        <source>half a finger breadth towards the midline</source>
        <translation>eine halbe Fingerbreite zur Mittellinie</translation>
    </message>
    <message>
        <source>one finger breadth towards the midline</source>
        <translation>eine Fingerbreite zur Mittellinie</translation>
    </message>
    <message>
        <source>{count} finger breadths towards the midline</source>
        <translation>{count} Fingerbreiten zur Mittellinie</translation>
    </message>
    <message>
        <source>A quarter of the way from {start} to {end}.</source>
        <translation>Auf einem Viertel der Strecke von {start} zu {end}.</translation>
    </message>
    <message>
        <source>A third of the way from {start} to {end}.</source>
        <translation>Auf einem Drittel der Strecke von {start} zu {end}.</translation>
    </message>
    <message>
        <source>Half-way from {start} to {end}.</source>
        <translation>Auf halber Strecke von {start} zu {end}.</translation>
    </message>
    <message>
        <source>Two thirds of the way from {start} to {end}.</source>
        <translation>Auf zwei Dritteln der Strecke von {start} zu {end}.</translation>
    </message>
    <message>
        <source>Three quarters of the way from {start} to {end}.</source>
        <translation>Auf drei Vierteln der Strecke von {start} zu {end}.</translation>
    </message>
</context>
<context>
    <name>prior</name>
    <message>
        <source>Published frequency: {words} ({people} people). Its score counts {factor} times.</source>
        <translation>Publizierte Häufigkeit: {words} ({people} Personen). Die Punktzahl zählt {factor}-fach.</translation>
    </message>
    <message>
        <source>Why not first: by the drawing alone it stands before {first}; published frequency turns that round.</source>
        <translation>Warum nicht an erster Stelle: Nach der Zeichnung allein steht der Muskel vor {first}; die publizierte Häufigkeit kehrt das um.</translation>
    </message>
    <message>
        <source>{muscle} {share}</source>
        <translation>{muscle} {share}</translation>
    </message>
    <message>
        <source>Reported in {fewest} to {most} people with headache: {list}.</source>
        <translation>Berichtet bei {fewest} bis {most} Personen mit Kopfschmerz: {list}.</translation>
    </message>
    <message>
        <source>{muscle}, × {factor}: {words}. {source}</source>
        <translation>{muscle}, × {factor}: {words}. {source}</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>Which muscle has this typical pattern?</source>
        <translation>Welcher Muskel hat dieses typische Muster?</translation>
    </message>
    <message>
        <source>Which muscle is this?</source>
        <translation>Welcher Muskel ist das?</translation>
    </message>
    <message>
        <source>Which muscle would you examine first?</source>
        <translation>Welchen Muskel würden Sie zuerst untersuchen?</translation>
    </message>
    <message>
        <source>Which of the two is it, and which place tells them apart?</source>
        <translation>Welcher der beiden ist es, und welche Stelle unterscheidet sie?</translation>
    </message>
    <message>
        <source>Which of the two has this pattern?</source>
        <translation>Welcher der beiden hat dieses Muster?</translation>
    </message>
    <message>
        <source>{muscle}, {point}</source>
        <translation>{muscle}, {point}</translation>
    </message>
    <message>
        <source>Where is the trigger point? {name}, {side}. Touch the place.</source>
        <translation>Wo liegt der Triggerpunkt? {name}, {side}. Tippen Sie auf die Stelle.</translation>
    </message>
    <message>
        <source>Paint where pain from this trigger point is felt: {name}, {side}.</source>
        <translation>Zeichnen Sie ein, wo Schmerz von diesem Triggerpunkt gespürt wird: {name}, {side}.</translation>
    </message>
    <message>
        <source>Where is pain from this trigger point felt? {name}, {side}. Tick all.</source>
        <translation>Wo wird Schmerz von diesem Triggerpunkt gespürt? {name}, {side}. Haken Sie alles Zutreffende an.</translation>
    </message>
    <message>
        <source>core, found</source>
        <translation>Kernzone, gefunden</translation>
    </message>
    <message>
        <source>spillover, found</source>
        <translation>Spillover-Zone, gefunden</translation>
    </message>
    <message>
        <source>painted outside</source>
        <translation>außerhalb eingezeichnet</translation>
    </message>
    <message>
        <source>core, not painted</source>
        <translation>Kernzone, nicht eingezeichnet</translation>
    </message>
    <message>
        <source>spillover, not painted</source>
        <translation>Spillover-Zone, nicht eingezeichnet</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Still at it, or cut off</source>
        <translation>Läuft noch oder abgebrochen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Warning signs: look at once</source>
        <translation>Warnzeichen: sofort ansehen</translation>
    </message>
    <message>
        <source>Warning signs: today, first</source>
        <translation>Warnzeichen: heute, zuerst</translation>
    </message>
    <message>
        <source>Warning signs: at this visit</source>
        <translation>Warnzeichen: bei diesem Besuch</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>painted {extent} cm²</source>
        <translation>{extent} cm² eingezeichnet</translation>
    </message>
    <message>
        <source>worst pain {rating} of 10</source>
        <translation>stärkster Schmerz {rating} von 10</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} Besuche</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patient</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} Patienten</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>all names erased</source>
        <translation>alle Namen gelöscht</translation>
    </message>
    <message>
        <source>warning signs read</source>
        <translation>Warnzeichen gelesen</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>clinician&apos;s drawing</source>
        <translation>Zeichnung der Fachperson</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>visit moved to another code</source>
        <translation>Besuch unter anderen Code verschoben</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>bodymap {version}</source>
        <extracomment>A program and its version.</extracomment>
        <translation>bodymap {version}</translation>
    </message>
    <message>
        <source>atlas {atlas}</source>
        <extracomment>{atlas} is an id with a version.</extracomment>
        <translation>Atlas {atlas}</translation>
    </message>
    <message>
        <source>scoring policy {policy}</source>
        <extracomment>{policy} is an id: by which rule the list is made.</extracomment>
        <translation>Bewertungsregel {policy}</translation>
    </message>
    <message>
        <source>figure {figure}</source>
        <extracomment>{figure} is an id: the body that is drawn.</extracomment>
        <translation>Figur {figure}</translation>
    </message>
    <message>
        <source>weighed by published frequency ({prior})</source>
        <extracomment>{prior} is an id.</extracomment>
        <translation>nach veröffentlichter Häufigkeit gewichtet ({prior})</translation>
    </message>
    <message>
        <source>Patient {code}</source>
        <translation>Patient {code}</translation>
    </message>
    <message>
        <source>Patient code: ____________</source>
        <translation>Patientencode: ____________</translation>
    </message>
    <message>
        <source>Date: ____________</source>
        <translation>Datum: ____________</translation>
    </message>
    <message>
        <source>Pain drawing: report</source>
        <translation>Schmerzzeichnung: Bericht</translation>
    </message>
    <message>
        <source>Pain drawing: report (continued)</source>
        <translation>Schmerzzeichnung: Bericht (Fortsetzung)</translation>
    </message>
    <message>
        <source>For education, demonstration and conversation between clinician and patient. Not a diagnosis.</source>
        <translation>Zur Information, zur Demonstration und für das Gespräch bei der Behandlung. Keine Diagnose.</translation>
    </message>
    <message>
        <source>Warning signs were not asked for with this drawing: ask before examining any muscle.</source>
        <translation>Zu dieser Zeichnung wurde nicht nach Warnzeichen gefragt: Fragen Sie danach, bevor Sie einen Muskel untersuchen.</translation>
    </message>
    <message>
        <source>Warning signs: a medical check comes before any muscle</source>
        <translation>Warnzeichen: ärztliche Abklärung geht jedem Muskel vor</translation>
    </message>
    <message>
        <source>{urgency}: {sign}.</source>
        <translation>{urgency}: {sign}.</translation>
    </message>
    <message>
        <source>Not answered, so not ruled out: {pages}.</source>
        <extracomment>{pages} is a list of short names of pages of warning signs.</extracomment>
        <translation>Nicht beantwortet, also nicht ausgeschlossen: {pages}.</translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one.</source>
        <translation>Links und rechts sind möglicherweise verwechselt: Gefragt war die linke Schulter, angetippt wurde die rechte.</translation>
    </message>
    <message>
        <source>Warning signs: the patient ticked none of those asked for.</source>
        <translation>Warnzeichen: Keines der erfragten wurde angekreuzt.</translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation>Kein typisches Muster passt zu dieser Zeichnung</translation>
    </message>
    <message>
        <source>Shown: typical pattern reported for {pattern}.</source>
        <translation>Gezeigt: beschriebenes typisches Muster für {pattern}.</translation>
    </message>
    <message>
        <source>Painted: {extent} cm² of skin. {places}</source>
        <translation>Eingezeichnet: {extent} cm² Haut. {places}</translation>
    </message>
    <message>
        <source>Nothing is painted.</source>
        <translation>Nichts ist eingezeichnet.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <extracomment>A question&apos;s short name and the answer to it.</extracomment>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>Worth examining, by the drawing</source>
        <translation>Nach der Zeichnung untersuchenswert</translation>
    </message>
    <message>
        <source>Nearest patterns, none of which fits well</source>
        <translation>Nächstliegende Muster, von denen keines gut passt</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pain covered</source>
        <translation>Schmerz abgedeckt</translation>
    </message>
    <message>
        <source>Pattern painted</source>
        <translation>Muster eingezeichnet</translation>
    </message>
    <message>
        <source>Stays in top 3</source>
        <extracomment>Head of a column: in how many of a hundred redraws a muscle stays among the first three.</extracomment>
        <translation>Bleibt in Top 3</translation>
    </message>
    <message>
        <source>Tinted: the drawing alone cannot tell these apart from the first.</source>
        <translation>Getönt: Die Zeichnung allein kann diese nicht vom ersten unterscheiden.</translation>
    </message>
    <message>
        <source>Tinted: the drawing tells this one apart from the others.</source>
        <translation>Getönt: Die Zeichnung unterscheidet diesen von den anderen.</translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted the pattern covers. Pattern painted: how much of the pattern was painted. The list is no order of probability.</source>
        <translation>Schmerz abgedeckt: wie viel der eingezeichneten Fläche das Muster abdeckt. Muster eingezeichnet: wie viel des Musters eingezeichnet wurde. Die Liste ist keine Rangfolge nach Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Palpation findings</source>
        <translation>Palpationsbefunde</translation>
    </message>
    <message>
        <source>Pressing it</source>
        <translation>Auf Druck</translation>
    </message>
    <message>
        <source>Rank by drawing</source>
        <translation>Rang nach Zeichnung</translation>
    </message>
    <message>
        <source>Rank with findings</source>
        <translation>Rang mit Befunden</translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation>Das Muster berührt die eingezeichnete Fläche nicht.</translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation>Bleibt in {count} von {all} simulierten Wiederholungen der Zeichnung unter den ersten drei.</translation>
    </message>
    <message>
        <source>Where to press: {place}.</source>
        <translation>Wo zu drücken ist: {place}.</translation>
    </message>
    <message>
        <source>Together:</source>
        <translation>Zusammen:</translation>
    </message>
    <message>
        <source>{name} ({kind}, {side}; covers {covered}, of it painted {painted})</source>
        <extracomment>A nerve or joint, its kind and side, and two percentages.</extracomment>
        <translation>{name} ({kind}, {side}; deckt {covered} ab, davon eingezeichnet {painted})</translation>
    </message>
    <message>
        <source>Also to consider, besides muscles:</source>
        <translation>Auch zu bedenken, außer Muskeln:</translation>
    </message>
    <message>
        <source>Together, and what else to consider</source>
        <translation>Zusammen, und was sonst noch infrage kommt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>So lesen Sie diesen Bericht</translation>
    </message>
    <message>
        <source>The zones are typical patterns reported by clinicians. They vary between people, overlap heavily, and are not a diagnosis. The list says what is worth examining first. Joints, nerves, teeth, eyes, sinuses, blood vessels and primary headaches can hurt in the same places. Sizes of zones are drawing estimates.</source>
        <translation>Die Zonen sind typische Muster, wie sie klinisch beschrieben sind. Sie unterscheiden sich von Mensch zu Mensch, überlappen stark und sind keine Diagnose. Die Liste sagt, was sich zuerst zu untersuchen lohnt. Gelenke, Nerven, Zähne, Augen, Nasennebenhöhlen, Blutgefäße und primäre Kopfschmerzen können an denselben Stellen wehtun. Die Größen der Zonen sind zeichnerische Schätzungen.</translation>
    </message>
    <message>
        <source>Sources of what is said above</source>
        <translation>Quellen zu den obigen Angaben</translation>
    </message>
    <message>
        <source>{citation} ({strength})</source>
        <extracomment>A publication, and how well it was checked.</extracomment>
        <translation>{citation} ({strength})</translation>
    </message>
    <message>
        <source>painted by the patient</source>
        <translation>eingezeichneter Schmerz</translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation>Kernzone des Musters</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>Spillover-Zone</translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation>Muskelfasern</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <source>{muscle} {point}, {side}</source>
        <extracomment>A muscle, one of its trigger points, and left or right.</extracomment>
        <translation>{muscle} {point}, {side}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{question}: {answer}</source>
        <extracomment>One rating of several, such as &quot;At its worst: 7 of 10&quot;.</extracomment>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>Signs to tell the staff about</source>
        <translation>Wichtig für das Personal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts angegeben</translation>
    </message>
    <message>
        <source>Is it really your LEFT side? At the start, you touched the other shoulder.</source>
        <translation>Ist es wirklich Ihre LINKE Seite? Am Anfang haben Sie die andere Schulter angetippt.</translation>
    </message>
    <message>
        <source>Is it really your RIGHT side? At the start, you touched the other shoulder.</source>
        <translation>Ist es wirklich Ihre RECHTE Seite? Am Anfang haben Sie die andere Schulter angetippt.</translation>
    </message>
    <message>
        <source>Are LEFT and RIGHT really as you feel them? At the start, you touched the other shoulder.</source>
        <translation>Stimmen LINKS und RECHTS wirklich so, wie Sie es spüren? Am Anfang haben Sie die andere Schulter angetippt.</translation>
    </message>
    <message>
        <source>Exchange LEFT and RIGHT</source>
        <translation>LINKS und RECHTS tauschen</translation>
    </message>
    <message>
        <source>Move this mark to the other side</source>
        <translation>Diese Markierung auf die andere Seite setzen</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, changed sight or speech: refer at once.</source>
        <translation>Plötzlicher, neuer oder ungewöhnlicher Schmerz, Fieber, Taubheit, Schwäche, Seh- oder Sprechstörung: sofort ärztlich abklären lassen.</translation>
    </message>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, trouble seeing or speaking: see a clinician at once.</source>
        <translation>Bei plötzlichem, neuem oder ungewöhnlichem Schmerz, Fieber, Taubheit, Schwäche, Problemen beim Sehen oder Sprechen: sofort ärztliche Hilfe suchen.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>headache</source>
        <extracomment>What people type into a search, all forms of it, with commas between. No sentence.</extracomment>
        <translation>Kopfschmerz, Kopfschmerzen, Kopfweh</translation>
    </message>
    <message>
        <source>toothache, tooth, teeth</source>
        <translation>Zahnschmerz, Zahnschmerzen, Zahnweh, Zahn, Zähne</translation>
    </message>
    <message>
        <source>earache, ear</source>
        <translation>Ohrenschmerz, Ohrenschmerzen, Ohrschmerzen, Ohrenweh, Ohr, Ohren</translation>
    </message>
    <message>
        <source>eye, behind the eye</source>
        <translation>Auge, Augen, Augenschmerz, Augenschmerzen, hinter dem Auge</translation>
    </message>
    <message>
        <source>dizziness, dizzy, vertigo</source>
        <translation>Schwindel, schwindlig, schwindelig, Drehschwindel, Vertigo</translation>
    </message>
    <message>
        <source>tinnitus, ringing in the ears</source>
        <translation>Tinnitus, Ohrgeräusch, Ohrgeräusche, Ohrensausen</translation>
    </message>
    <message>
        <source>nausea</source>
        <translation>Übelkeit, übel, Brechreiz</translation>
    </message>
    <message>
        <source>blurred sight</source>
        <translation>verschwommenes Sehen, verschwommen, unscharfes Sehen, Sehstörung</translation>
    </message>
    <message>
        <source>swallowing, sore throat</source>
        <translation>Schlucken, Schluckbeschwerden, Schluckschmerz, Halsschmerz, Halsschmerzen, Halsweh</translation>
    </message>
    <message>
        <source>jaw, jaw joint</source>
        <translation>Kiefer, Kiefergelenk, Kieferschmerz, Kieferschmerzen, CMD</translation>
    </message>
    <message>
        <source>mouth opening, trismus</source>
        <translation>Mundöffnung, Kieferklemme, Trismus</translation>
    </message>
    <message>
        <source>stiff neck</source>
        <translation>steifer Nacken, Nackensteife, Nackensteifigkeit, steifer Hals</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Nacken, Hals, HWS, Nackenschmerz, Nackenschmerzen</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>Schulter, Schultern, Schulterschmerz, Schulterschmerzen</translation>
    </message>
    <message>
        <source>arm, hand</source>
        <translation>Arm, Arme, Hand, Hände, Armschmerz, Armschmerzen</translation>
    </message>
    <message>
        <source>numbness, tingling</source>
        <translation>Taubheit, Taubheitsgefühl, taub, Kribbeln, Ameisenlaufen</translation>
    </message>
    <message>
        <source>refers to: {place}</source>
        <extracomment>Why a search found a muscle: {place} is where its pain is felt.</extracomment>
        <translation>strahlt aus nach: {place}</translation>
    </message>
    <message>
        <source>reported with it: {symptom}</source>
        <extracomment>Why a search found a muscle: {symptom} is reported with it.</extracomment>
        <translation>damit beschrieben: {symptom}</translation>
    </message>
    <message>
        <source>also called: {name}</source>
        <extracomment>Why a search found a muscle: {name} is another name of it.</extracomment>
        <translation>auch genannt: {name}</translation>
    </message>
    <message>
        <source>pressed at: {place}</source>
        <extracomment>Why a search found a muscle: {place} is where to press it.</extracomment>
        <translation>Druckstelle: {place}</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Trigger points</source>
        <translation>Triggerpunkte</translation>
    </message>
    <message>
        <source>Press here</source>
        <translation>Hier drücken</translation>
    </message>
    <message>
        <source>Typical pattern reported</source>
        <translation>Beschriebenes typisches Muster</translation>
    </message>
    <message>
        <source>May also come with it</source>
        <translation>Kann auch damit auftreten</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation>Funktion: {text}.</translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation>Innervation: {text}.</translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation>Ursprung und Ansatz: {text}.</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation>Beschriebenes Schmerzgebiet</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{share} of the pattern of {first} lies in that of {second}.</source>
        <translation>{share} des Musters von {first} liegen im Muster von {second}.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>bei beiden gleich</translation>
    </message>
    <message>
        <source>Symptoms of both</source>
        <translation>Symptome von beiden</translation>
    </message>
    <message>
        <source>Symptoms of {name} only</source>
        <translation>Symptome nur von {name}</translation>
    </message>
    <message>
        <source>Facts beside each other</source>
        <translation>Fakten im Vergleich</translation>
    </message>
    <message>
        <source>Typical patterns reported by clinicians; people differ. For education, not a diagnosis.</source>
        <translation>Typische Muster, wie sie klinisch beschrieben sind; Menschen unterscheiden sich. Zur Information, keine Diagnose.</translation>
    </message>
    <message>
        <source>Speaks for {name}</source>
        <translation>Spricht für {name}</translation>
    </message>
    <message>
        <source>Nothing in its pattern alone.</source>
        <translation>Nichts, was nur in diesem Muster liegt.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kernzone</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>Spillover-Zone</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>Toothache</source>
        <translation>Zahnschmerz</translation>
    </message>
    <message>
        <source>Teeth that do not meet</source>
        <translation>Zähne passen nicht aufeinander</translation>
    </message>
    <message>
        <source>Mouth hard to open</source>
        <translation>Mund schwer zu öffnen</translation>
    </message>
    <message>
        <source>Clicking jaw joint</source>
        <translation>Kiefergelenkknacken</translation>
    </message>
    <message>
        <source>Earache</source>
        <translation>Ohrenschmerz</translation>
    </message>
    <message>
        <source>Stuffy ear</source>
        <translation>Druck im Ohr</translation>
    </message>
    <message>
        <source>Noise in the ear, change of hearing</source>
        <translation>Ohrgeräusch, verändertes Hören</translation>
    </message>
    <message>
        <source>Watering or red eye</source>
        <translation>Tränendes oder rotes Auge</translation>
    </message>
    <message>
        <source>Blurred sight, jumping print</source>
        <translation>Verschwommenes Sehen, hüpfende Schrift</translation>
    </message>
    <message>
        <source>Narrow or twitching eyelid</source>
        <translation>Enge Lidspalte oder zuckendes Lid</translation>
    </message>
    <message>
        <source>Pain in or behind the eye</source>
        <translation>Schmerz im oder hinter dem Auge</translation>
    </message>
    <message>
        <source>As from a sinus: runny nose, full cheek</source>
        <translation>Wie von der Nebenhöhle: laufende Nase, volle Wange</translation>
    </message>
    <message>
        <source>Trouble or pain on swallowing</source>
        <translation>Beschwerden oder Schmerz beim Schlucken</translation>
    </message>
    <message>
        <source>Sore throat, a lump in the throat</source>
        <translation>Halsschmerz, Kloßgefühl</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation>Steifer Nacken</translation>
    </message>
    <message>
        <source>The head cannot bear the pillow</source>
        <translation>Kopf verträgt das Kissen nicht</translation>
    </message>
    <message>
        <source>Sore, numb or tingling scalp</source>
        <translation>Kopfhaut schmerzt, ist taub oder kribbelt</translation>
    </message>
    <message>
        <source>Sweating of the forehead</source>
        <translation>Schwitzen an der Stirn</translation>
    </message>
    <message>
        <source>Numb hand, things dropped</source>
        <translation>Taube Hand, Gegenstände fallen herunter</translation>
    </message>
    <message>
        <source>Misjudging weights in the hand</source>
        <translation>Gewichte in der Hand falsch eingeschätzt</translation>
    </message>
    <message>
        <source>Snapping shoulder blade</source>
        <translation>Schnappendes Schulterblatt</translation>
    </message>
    <message>
        <source>Clicking or stiff shoulder</source>
        <translation>Knackende oder steife Schulter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Innervation</source>
        <translation>Innervation</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Ursprung und Ansatz</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Support of the pattern</source>
        <translation>Belegstärke des Musters</translation>
    </message>
    <message>
        <source>The basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Kinds of headache</source>
        <translation>Kopfschmerzarten</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Dry Needling</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>What people can do themselves</source>
        <translation>Was man selbst tun kann</translation>
    </message>
    <message>
        <source>How bodymap works</source>
        <translation>Wie bodymap arbeitet</translation>
    </message>
    <message>
        <source>Name the muscle: from its pattern</source>
        <translation>Muskel benennen: nach dem Muster</translation>
    </message>
    <message>
        <source>Name the muscle: from its fibres</source>
        <translation>Muskel benennen: nach den Fasern</translation>
    </message>
    <message>
        <source>Name the muscle: from a patient&apos;s story</source>
        <translation>Muskel benennen: nach einer Fallgeschichte</translation>
    </message>
    <message>
        <source>Find the trigger point</source>
        <translation>Triggerpunkt finden</translation>
    </message>
    <message>
        <source>Draw the referral</source>
        <translation>Übertragungsschmerz einzeichnen</translation>
    </message>
    <message>
        <source>Which of two muscles</source>
        <translation>Welcher von zwei Muskeln</translation>
    </message>
    <message>
        <source>Which regions it reaches</source>
        <translation>Welche Regionen es betrifft</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Half right</source>
        <translation>Halb richtig</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>The five muscles of headache</source>
        <translation>Die fünf Kopfschmerzmuskeln</translation>
    </message>
    <message>
        <source>Muscles of the head</source>
        <translation>Muskeln des Kopfes</translation>
    </message>
    <message>
        <source>Muscles of neck and shoulder</source>
        <translation>Muskeln von Nacken und Schulter</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Alle Muskeln</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>the drawing on the screen</source>
        <translation>die Zeichnung auf dem Bildschirm</translation>
    </message>
    <message>
        <source>{before} cm² before, {after} cm² now</source>
        <translation>vorher {before} cm², jetzt {after} cm²</translation>
    </message>
    <message>
        <source>{extents}: the same.</source>
        <translation>{extents}: gleich.</translation>
    </message>
    <message>
        <source>{extents}: {share} less.</source>
        <translation>{extents}: {share} weniger.</translation>
    </message>
    <message>
        <source>{extents}: {share} more.</source>
        <translation>{extents}: {share} mehr.</translation>
    </message>
    <message>
        <source>Nothing was painted either time.</source>
        <translation>Beide Male wurde nichts eingezeichnet.</translation>
    </message>
    <message>
        <source>{share} of the skin painted at either visit was painted at both (Jaccard).</source>
        <translation>{share} der bei einem der Besuche eingezeichneten Haut war bei beiden eingezeichnet (Jaccard).</translation>
    </message>
    <message>
        <source>The centre moved by {shift} mm.</source>
        <translation>Der Mittelpunkt hat sich um {shift} mm verschoben.</translation>
    </message>
    <message>
        <source>Not said at both visits.</source>
        <translation>Nicht bei beiden Besuchen angegeben.</translation>
    </message>
    <message>
        <source>{before} of {most} before, {after} of {most} now</source>
        <translation>vorher {before} von {most}, jetzt {after} von {most}</translation>
    </message>
    <message>
        <source>{strengths}: the same.</source>
        <translation>{strengths}: gleich.</translation>
    </message>
    <message>
        <source>{strengths}: weaker.</source>
        <translation>{strengths}: schwächer.</translation>
    </message>
    <message>
        <source>{strengths}: stronger.</source>
        <translation>{strengths}: stärker.</translation>
    </message>
    <message>
        <source>{point}, {side}: {before} before, {after} now</source>
        <translation>{point}, {side}: vorher {before}, jetzt {after}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>A picture of the body: seen from the front.</extracomment>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A picture of the body: its right side.</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A picture of the body: its left side.</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Back of head</source>
        <extracomment>A picture of the patient&apos;s body: seen from behind.</extracomment>
        <translation>Hinterkopf</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A picture of the patient&apos;s body: seen from the front.</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Your right</source>
        <extracomment>A picture of the patient&apos;s body: its right side.</extracomment>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Your left</source>
        <extracomment>A picture of the patient&apos;s body: its left side.</extracomment>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A picture of the body: seen from behind. Not &quot;go back&quot;.</extracomment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A picture of the body: the head seen from above.</extracomment>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>A picture of the open mouth.</extracomment>
        <translation>Mund</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>words read in a copy of the source</source>
        <translation>Wortlaut in der Quelle nachgelesen</translation>
    </message>
    <message>
        <source>standard reference, recalled</source>
        <translation>Standardwerk, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>The pattern as a whole is well supported.</source>
        <translation>Das Muster als Ganzes ist gut belegt.</translation>
    </message>
    <message>
        <source>The pattern as a whole is moderately supported.</source>
        <translation>Das Muster als Ganzes ist mäßig belegt.</translation>
    </message>
    <message>
        <source>The pattern as a whole is weakly supported.</source>
        <translation>Das Muster als Ganzes ist schwach belegt.</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Ihre LINKE Seite</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Ihre RECHTE Seite</translation>
    </message>
    <message>
        <source>Patient&apos;s LEFT</source>
        <translation>LINKS (Pat.)</translation>
    </message>
    <message>
        <source>Patient&apos;s RIGHT</source>
        <translation>RECHTS (Pat.)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>dumpf</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>drückend</translation>
    </message>
    <message>
        <source>like a tight band</source>
        <translation>wie ein enges Band</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brennend</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pochend</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>kribbelnd</translation>
    </message>
    <message>
        <source>familiar pain</source>
        <translation>bekannter Schmerz</translation>
    </message>
    <message>
        <source>referred, not familiar</source>
        <translation>übertragen, nicht bekannt</translation>
    </message>
    <message>
        <source>local only</source>
        <translation>nur lokal</translation>
    </message>
    <message>
        <source>not tender</source>
        <translation>nicht druckschmerzhaft</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>Gelenk</translation>
    </message>
</context>
</TS>
