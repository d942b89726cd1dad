<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this: show the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it with the waiting drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the report; kept while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed under the patient&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File under this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the patient answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions were asked on the tablet at this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient ticked what may need a medical check. The muscles come after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs the patient ticked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient did not come to these questions for warning signs: {pages}. Ask them yourself: no answer does not mean that there is no sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning sign was ticked; every question for them was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one. Ask before you rely on the side of the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient did not come to the end of the questions.</source>
        <translation type="unfinished"></translation>
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
    <name>ControlBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step on (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the speed (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual speed (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the speed (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle before in the list (arrow up, page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next muscle of the list (arrow down, page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger point before (arrow left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next trigger point (arrow right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the demonstration (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
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
        <source>Not in this drawing&apos;s list</source>
        <translation>Nicht in der Liste zu dieser Zeichnung</translation>
    </message>
    <message>
        <source>None of the muscles that fit the drawing matches the search.</source>
        <translation>Keiner der zur Zeichnung passenden Muskeln entspricht der Suche.</translation>
    </message>
    <message>
        <source>Search all muscles</source>
        <translation>In allen Muskeln suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try the muscle&apos;s name, a region (“temple”) or a symptom (“dizziness”).</source>
        <translation>Suchen Sie nach dem Namen des Muskels oder, auf Englisch, nach einer Region („temple“) oder einem Symptom („dizziness“).</translation>
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
        <source>Pressing this trigger point: {finding}. Click again for not examined</source>
        <translation>Druck auf diesen Triggerpunkt: {finding}. Erneut klicken für „nicht untersucht“</translation>
    </message>
    <message>
        <source>Palpation found: {finding}</source>
        <translation>Palpationsbefund: {finding}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on the tablet and not opened yet; those with warning signs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawing waits. One appears here by itself as soon as a patient is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation type="unfinished"></translation>
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
        <source>Now paint your other pain, and choose how strong it is.</source>
        <translation>Zeichnen Sie jetzt Ihren anderen Schmerz ein, und wählen Sie, wie stark er ist.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted by you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted at the earlier visit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted at the later visit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted both times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>Triggerpunkt</translation>
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
        <source> · not saved</source>
        <translation> · nicht gespeichert</translation>
    </message>
    <message>
        <source>The drawing on the screen is unchanged.</source>
        <translation>Die Zeichnung auf dem Bildschirm ist unverändert.</translation>
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
        <source>For trained hands: gently, and not where a pulse is felt.</source>
        <translation>Nur für geübte Hände: sanft, und nicht dort, wo ein Puls zu tasten ist.</translation>
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
        <source>The muscle</source>
        <translation>Der Muskel</translation>
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
    <name>PaintPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
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
        <source>Touch anywhere to begin.</source>
        <translation>Tippen Sie irgendwohin, um zu beginnen.</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>✓ {part}</source>
        <extracomment>A body part of which at least one place is ticked.</extracomment>
        <translation>✓ {part}</translation>
    </message>
    <message>
        <source>Go to: {part}. Something is ticked there.</source>
        <translation>Gehe zu: {part}. Dort ist etwas angekreuzt.</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation>Gehe zu: {part}</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen last first. A code stands for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on the tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is kept of this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits}; kept since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next drawing on the tablet is filed under this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation type="unfinished"></translation>
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
    <name>Presentation</name>
    <message>
        <source>Demonstration – bodymap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation type="unfinished">Zur Information und für das Gespräch. Keine Diagnose.</translation>
    </message>
    <message>
        <source>Press here: {muscle}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typical pattern reported for this point is not on this drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: felt here most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: now and then felt here, too.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>RemovalPage</name>
    <message>
        <source>Delete {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {code} for good: {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s code and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    and the older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tablet kept of these visits, stroke by stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail: the code, and when it was opened, changed and deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were exported or printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These backups still hold the patient. A backup that is put back does not bring the patient back, and old backups go by themselves:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup holds this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>This passphrase does not open the backup. Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records as they are now become a backup themselves before. Patients deleted since then stay deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put nothing back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty where this machine keeps the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the chosen backup</source>
        <translation type="unfinished"></translation>
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
        <source>Is this right?</source>
        <translation>Stimmt das so?</translation>
    </message>
    <message>
        <source>Look at the places and at the sides. You can change everything.</source>
        <translation>Bitte prüfen Sie die Stellen und die Seiten. Sie können alles noch ändern.</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
    <message>
        <source>Yes, that is right: done</source>
        <translation>Ja, das stimmt: fertig</translation>
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
    <name>SetUpPage</name>
    <message>
        <source>Set up the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients&apos; visits are kept encrypted on this machine and nowhere else. What the tablet kept so far comes in, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An educator never sees patients: the records stay closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} letters; a few words are easy to keep in mind. Without it nobody can open the records or their backups: write it down and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is enough for everything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} digits; staff leave the patient&apos;s mode with it. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Educators: teach, no patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without asking: this machine&apos;s keyring keeps the key, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep codes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep names beside the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation type="unfinished"></translation>
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
        <source>I have told someone</source>
        <translation>Ich habe Bescheid gesagt</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse straight away. Please do not wait for your turn.</source>
        <translation>Etwas, das Sie angegeben haben, sollte sofort ärztlich oder von einer Pflegekraft geprüft werden. Bitte warten Sie nicht, bis Sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Is nobody here? Call the local emergency number, or ask somebody near you to call it.</source>
        <translation>Ist niemand hier? Rufen Sie den Notruf an, oder bitten Sie jemanden in Ihrer Nähe, das zu tun.</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse today, before anything else is done.</source>
        <translation>Etwas, das Sie angegeben haben, sollte heute noch, vor allem anderen, ärztlich oder von einer Pflegekraft geprüft werden.</translation>
    </message>
    <message>
        <source>Is nobody here at the moment? Tell the first person you see. If you feel worse, call the local emergency number.</source>
        <translation>Ist gerade niemand hier? Sagen Sie es der ersten Person, die Sie sehen. Wenn es Ihnen schlechter geht, rufen Sie den Notruf an.</translation>
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
        <translation type="unfinished">Ansicht: {name}</translation>
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
    <name>StoredPage</name>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that this program keeps. It lies on this machine and is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: who was opened, changed, exported, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients: export or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep patients&apos; names beside their codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the records when nothing is done for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN for the patient&apos;s tablet is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN for the patient&apos;s tablet is set: everybody can leave its mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, each with its strokes and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, who works here; and files you save or export yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet; one is made each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
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
    <name>TriggerPointChips</name>
    <message>
        <source>Trigger point {label}</source>
        <translation>Triggerpunkt {label}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Too many wrong PINs: wait a while, or use the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was opened or changed. Check capital letters and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients and visits are shown once the records are open. The open visit waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients and visits are encrypted until the clinic&apos;s passphrase is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work without records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation type="unfinished"></translation>
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
    <name>explain</name>
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
        <source>The picture looks at you as another person would: your left hand is on its right. Think of your own body and touch the shoulder on that side. A mistake does no harm.</source>
        <translation>Die Figur im Bild schaut Sie an wie ein Mensch, der Ihnen gegenübersteht: Ihre linke Seite ist im Bild also rechts. Denken Sie an Ihren eigenen Körper, und tippen Sie auf die Schulter dieser Seite. Ein Fehler schadet nicht.</translation>
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
        <source>One of your answers should be talked about soon. Please tell a member of staff now; then you can go on here.</source>
        <translation>Über eine Ihrer Antworten sollte bald gesprochen werden. Bitte sagen Sie jetzt dem Personal Bescheid; danach können Sie hier weitermachen.</translation>
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
        <source>An arm, a leg or one side of my body is newly weak or numb.</source>
        <translation>Ein Arm, ein Bein oder eine Körperseite ist seit Kurzem schwach oder taub.</translation>
    </message>
    <message>
        <source>I newly have trouble speaking or swallowing.</source>
        <translation>Ich habe seit Kurzem Mühe beim Sprechen oder Schlucken.</translation>
    </message>
    <message>
        <source>I newly see double or blurred, or part of my sight is gone.</source>
        <translation>Ich sehe seit Kurzem doppelt oder verschwommen, oder ein Teil meines Blickfelds fehlt.</translation>
    </message>
    <message>
        <source>When I exert myself my jaw, chest or arm hurts, or my chest feels tight.</source>
        <translation>Bei Anstrengung schmerzt der Kiefer, die Brust oder ein Arm, oder die Brust wird eng.</translation>
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
        <source>My neck has hurt since a fall, a blow, a crash or a sudden wrench.</source>
        <translation>Mein Nacken schmerzt seit einem Sturz, Schlag, Unfall oder plötzlichen Ruck.</translation>
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
        <source>My scalp is sore, as when I comb my hair.</source>
        <translation>Meine Kopfhaut tut weh, zum Beispiel beim Kämmen.</translation>
    </message>
    <message>
        <source>A light touch or chewing sets off pain like an electric shock in my face.</source>
        <translation>Leichte Berührung oder Kauen löst im Gesicht Schmerzen wie einen Stromschlag aus.</translation>
    </message>
    <message>
        <source>My gum or cheek is swollen, or my ear runs: it may be infected.</source>
        <translation>Zahnfleisch oder Wange ist geschwollen, oder aus dem Ohr kommt Flüssigkeit: Vielleicht ist etwas entzündet.</translation>
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
        <source>What makes the pain worse?</source>
        <translation>Was macht den Schmerz schlimmer?</translation>
    </message>
    <message>
        <source>What makes the pain better?</source>
        <translation>Was macht den Schmerz besser?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Wie alt sind Sie?</translation>
    </message>
    <message>
        <source>Is any of this true for you?</source>
        <translation>Trifft etwas davon auf Sie zu?</translation>
    </message>
    <message>
        <source>Is any of this true for your pain?</source>
        <translation>Trifft etwas davon auf Ihren Schmerz zu?</translation>
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
        <source>{pain} – {known}</source>
        <translation>{pain} – {known}</translation>
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
    <name>records</name>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at it, or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Warning signs: look at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs: today, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs: at this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted {extent} cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain {rating} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
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
        <translation>bodymap {version}</translation>
    </message>
    <message>
        <source>atlas {atlas}</source>
        <translation>Atlas {atlas}</translation>
    </message>
    <message>
        <source>scoring policy {policy}</source>
        <translation>Bewertungsregel {policy}</translation>
    </message>
    <message>
        <source>figure {figure}</source>
        <translation>Figur {figure}</translation>
    </message>
    <message>
        <source>weighed by published frequency ({prior})</source>
        <translation>nach veröffentlichter Häufigkeit gewichtet ({prior})</translation>
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
    <name>words</name>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number} %</translation>
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
