<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlternativeCard</name>
    <message>
        <source>Beside the muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its area covers {covered} of what was painted; {painted} of it was painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No muscle, so it stands apart from the list. Its area is a dashed outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{citation} ({strength})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Together, and what else to consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what stands below the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also to consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which painted places these patterns cover, and which none of them does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: pattern painted {painted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenScreen</name>
    <message>
        <source>This tablet is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please call a member of staff. For staff: what patients answer cannot be kept at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close bodymap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Drawing of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the drawing, plus and minus zoom, 1 to 6 turn it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePinScreen</name>
    <message>
        <source>Choose a PIN for your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the same digits once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were not the same digits. Please choose the PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients cannot leave their questions without it. Enter {least} to {most} digits that only staff know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Take the last letter back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>List every muscle of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look at a sample drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample drawing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The atlas is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing painted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint where it hurts on the drawing. The muscles whose typical pattern fits then stand here, the ones most worth examining first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through all muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern of the atlas touches what was painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other explanations are worth considering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this drawing&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the muscles that fit the drawing matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the muscle&apos;s name, a region (“temple”) or a symptom (“dizziness”).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Open a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a file {name}. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to this drawing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingChips</name>
    <message>
        <source>What did palpation find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing this trigger point: {finding}. Click again for not examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palpation found: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What to do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, your answers are kept for the clinic, and this screen closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskBanner</name>
    <message>
        <source>The tablet could not keep your last touch. Everything before it is safe. Please call a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersRow</name>
    <message>
        <source>Another pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint a second pain that is stronger, weaker or of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now paint your other pain, and choose how strong it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>painted by the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spillover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern, painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern, not painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted outside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted, not explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nerve or joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern not seen from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what the textures on the drawing mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>muscle, symptom or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles whose typical pattern fits what was painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every muscle of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which muscles are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted: {size} cm² of skin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Untitled drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}[*] – bodymap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing on the screen is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Once more from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please paint once more where it hurts, without looking at the first. There is no right or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ranks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what of the pattern was painted, what was not, and the paint outside (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells the first apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trained hands: gently, and not where a pulse is felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often reported with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latin} · {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, but not ranked: its pattern is too weakly supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of this trigger point does not touch what was painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This muscle ranks by its {point}, which fits better: it covers {covered} of what was painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about these places, then press each of their trigger points: the one that brings the familiar pain decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typical pattern reported by clinicians; people vary and patterns overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes on the drawing are drawing estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each muscle has a typical pattern: the skin where pressing its trigger points is reported to be felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted lies in that pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern painted: how much of that pattern was painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A muscle high in the list is worth examining. Patterns overlap and people vary: palpation decides, not the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a muscle to see its pattern on the drawing and where to press.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuscleList</name>
    <message>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoFitPanel</name>
    <message>
        <source>No typical pattern fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is to be sure which side your pain is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulder on the side of your left hand. Just touch it in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Yes, that is your left. The drawing looks at you, like a person facing you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite: that is your RIGHT shoulder. The drawing looks at you, like a person facing you, so your LEFT is on the other side of the picture.
Touch your left shoulder now, or go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaintPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub with your finger where it hurts. The small pictures turn the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: next question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaintTools</name>
    <message>
        <source>Thin brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pain is not on these pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything away; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a point on the picture where the pain starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an arrow on the picture from where the pain starts to where it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaintingHint</name>
    <message>
        <source>Rub with your finger over the places that hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch anywhere to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>✓ {part}</source>
        <extracomment>A body part of which at least one place is ticked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {part}. Something is ticked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Number of the clinic</source>
        <extracomment>Read out: a pad of ten digits for the clinic&apos;s secret number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits entered: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>For the clinic only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {minutes} min {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. One more try before you have to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Back to painting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch every place that hurts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Page {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>The tablet had to start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Were you answering the questions before? Then you can go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is here now: start new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the places and at the sides. You can change everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is right: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set points or arrows on the drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked nothing on the drawings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>pain covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn again, these may change places: the numbers do not decide between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth examining — the drawing cannot tell these apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth examining first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By drawing and palpation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>{muscle}, {latin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank}: {muscle}, {side}. Pain covered {covered}, pattern painted {painted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. The drawing cannot tell it from others at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the drawing alone: {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the drawing&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShoulderPicture</name>
    <message>
        <source>The shoulder on the left of the picture</source>
        <extracomment>Left and right of the picture on the screen, not of the body: this is the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulder on the right of the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Show or hide the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spillover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{citation} ({strength}: {note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger point and the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Please speak to a member of staff now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have told someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse straight away. Please do not wait for your turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is nobody here? Call the local emergency number, or ask somebody near you to call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse today, before anything else is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is nobody here at the moment? Tell the first person you see. If you feel worse, call the local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you told us:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set: everybody can come here and leave the patient mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the last patient change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible for five minutes after a patient is done, while nobody else began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether somebody is still there after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a second drawing from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave patient mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the next patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Mark my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthButton</name>
    <message>
        <source>How strong the pain is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the pain is that is painted next, and what kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 – no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 – worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of pain: {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength}, {quality}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthRow</name>
    <message>
        <source>How strong is the pain here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} out of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>On the button that closes the last page and brings back the first one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now, and wait until you are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please speak to a member of staff now. One of your answers should be looked at straight away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you give the tablet back, please tell a member of staff that one of your answers should be looked at today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>View: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>Views of the body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Drawing tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint where it hurts (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out paint (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush or eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the brush on the skin ([ smaller, ] larger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger point marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole drawing (0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriggerPointChips</name>
    <message>
        <source>Trigger point {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomColumn</name>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture instead of painting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Left side of the forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side of the forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the LEFT side of your forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the RIGHT side of your forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your forehead on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your temples on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the head, front left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the head, front right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front part of the top of your head on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front part of the top of your head on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front part of the top of your head on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the head, back left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the head, back right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back part of the top of your head on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back part of the top of your head on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back part of the top of your head on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head above the left ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head above the right ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your head above the LEFT ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your head above the RIGHT ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your head above the ears on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the head, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the head, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your head on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your head on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your head on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the neck, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the neck, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your head just above the neck on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your eyebrows on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left eye, or behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right eye, or behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your eyes on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the nose, below the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of the nose, below the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your face beside the nose on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your face beside the nose on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your face beside the nose on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left cheekbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right cheekbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT cheekbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT cheekbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your cheekbones on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your cheeks on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower jaw, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower jaw, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lower jaw on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lower jaw on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lower jaw on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the jaw, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the jaw, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your jaw on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your jaw on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your jaw on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your jaw joints on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left ear, or inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right ear, or inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your ears on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of the left ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of the right ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place in front of your LEFT ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place in front of your RIGHT ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place in front of your ears on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the left ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the right ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place behind your LEFT ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place behind your RIGHT ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place behind your ears on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back teeth, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back teeth, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper back teeth on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper back teeth on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper back teeth on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back teeth, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back teeth, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lower back teeth on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lower back teeth on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lower back teeth on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the jaw, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the jaw, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place under your jaw on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place under your jaw on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place under your jaw on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the neck, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the neck, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front of your neck on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front of your neck on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front of your neck on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the LEFT side of your neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the RIGHT side of your neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your neck at the side on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the neck, upper part, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the neck, upper part, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the neck, lower part, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the neck, lower part, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top of your LEFT shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top of your RIGHT shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top of your shoulders on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left collar bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right collar bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT collar bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT collar bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your collar bones on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front of your LEFT shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front of your RIGHT shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front of your shoulders on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer tip of the left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer tip of the right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outer tip of your LEFT shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outer tip of your RIGHT shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outer tip of your shoulders on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your LEFT shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your RIGHT shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back of your shoulders on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your shoulder blades on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between spine and left shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between spine and right shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place between your spine and your LEFT shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place between your spine and your RIGHT shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place between your shoulder blades on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper chest, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper chest, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper chest on the LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper chest on the RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper chest on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your LEFT upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your RIGHT upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper arms on BOTH sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of your forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the head, front middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the top of your head in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the head, back middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the top of your head at the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the head, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the back of your head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the neck, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the back of your head just above the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the eyebrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place between your eyebrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lips and around the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lips or the skin around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper front teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper front teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower front teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lower front teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof of the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roof of your mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your throat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place under your chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the neck, upper part, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the upper part of the back of your neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the neck, lower part, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the lower part of the back of your neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine between the shoulder blades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your spine between the shoulder blades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the upper chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of your upper chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders and upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked many places, mostly {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>The end of a list of places.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <extracomment>A list of places; {rest} is the list after the first one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>{muscle} ({side})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} alone explains {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} explain {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} of the painted area lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} of the painted area fits none of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Typical only of {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes, and only with {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: all of its pattern lies in the others&apos;; only pressing tells.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its typical pattern covers {covered} of what was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{painted} of that pattern was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a small part of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typically felt as well, but not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May also be felt, but was not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is painted ({extent}) to compare it with typical patterns.</source>
        <extracomment>A sentence about a drawing, for the clinician. {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paint stops along the midline for {length}. Patterns reported for muscles do not; the territory of a nerve may.</source>
        <extracomment>A sentence about a drawing, for the clinician. {length}: a length, 40 mm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much is painted ({extent}) that no typical pattern stands out: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {patches} painted places do not belong to one typical pattern, nor to two: the best two cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {patches}: a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical patterns reach little of what is painted: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not first: it covers {second_share} of what was painted, {first} covers {first_share}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_share}: a percentage; {second_share}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not first: {second_painted} of its pattern was painted, of that of {first} {first_painted}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {second_painted}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not first: {first} covers more of what was painted ({first_share} to {second_share}), and more of its pattern was painted ({first_painted} to {second_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not first: it covers more of what was painted ({second_share}, {first} {first_share}), but less of its pattern was painted ({second_painted} to {first_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not first: more of its pattern was painted ({second_painted} to {first_painted}), but it covers less of what was painted ({second_share}, {first} {first_share}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not first: it meets the paint more where its pattern is felt less often, {first} where it is felt most.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing does not tell it from {first}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size drawn is an estimate.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the source: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a standard reference, not read again: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakly supported, our estimate: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Touch the answer that fits you best. You can change it at any time. If none fits well, take the nearest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch every answer that fits you; touch it again to take it back. Then touch the green button at the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch everything that is true for you. If nothing is, touch the answer that says so. If you are not sure, ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture looks at you as another person would: your left hand is on its right. Think of your own body and touch the shoulder on that side. A mistake does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub with your finger over every place that hurts, as large as the pain is. The small pictures show you from other sides: touch one to turn. What went wrong can be undone or rubbed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please draw your pain once more, without looking at the first drawing. It need not be the same. It shows how exact a drawing can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means no pain, 10 means the worst pain you can think of. Touch one number in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your answers should be talked about soon. Please tell a member of staff now; then you can go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the places are right, and on the right side. If not, touch the button to change them. Then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are done. Please give the tablet back to a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please touch one answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please touch at least one answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please touch what is true for you, or the answer that nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please touch a shoulder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please mark at least one place that hurts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please touch one number in each row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer the question first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>{meaning} Needs a medical check before any muscle is considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, before anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain came suddenly and was at its worst within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am confused or very sleepy, I fainted or had a fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arm, a leg or one side of my body is newly weak or numb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I newly have trouble speaking or swallowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I newly see double or blurred, or part of my sight is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I exert myself my jaw, chest or arm hurts, or my chest feels tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a fever or shivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My neck is so stiff that I cannot bring my chin to my chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a new rash or new spots on my skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My neck has hurt since a fall, a blow, a crash or a sudden wrench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began after a fall or a blow to my head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My legs gave way all at once and I fell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My neck feels as if it cannot hold my head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wake up with a headache and have to vomit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coughing, sneezing or straining sets it off or makes it much worse, or exercise sets it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sight goes grey for seconds, or a doctor saw a swollen nerve in my eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headache comes when I stand up or lie down, and goes when I change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets worse from week to week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is new, or different from pain I had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One eyelid droops, or one pupil is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side of my face is weak or hangs down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One eye is red and hurts, or I see coloured rings around lights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of my face is numb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I chew, my jaw gets tired and aches until I stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scalp is sore, as when I comb my hair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light touch or chewing sets off pain like an electric shock in my face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My gum or cheek is swollen, or my ear runs: it may be infected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pain, one eye waters, or my nose runs or blocks on that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a hard lump in my neck or in front of my ear that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have cancer, or had it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My body&apos;s defence is weak, for example from HIV or from medicines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am pregnant, or gave birth in the last six weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lose weight without wanting to, or sweat at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take painkillers on 10 or more days a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began after I started a new medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden onset, worst within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced consciousness, confusion or seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weakness or numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trouble speaking or swallowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New double vision or loss of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw, chest or arm pain on exertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck pain since an injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset after a head injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck feels unstable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning headache with vomiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set off by coughing, sneezing, straining or exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sight goes grey, or papilloedema was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on standing or lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pain or changed pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drooping lid or small pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facial weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painful red eye or halos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw tires on chewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric shocks in the face, set off by touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tooth or ear infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watering eye or running nose on the side of the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard lump in the neck or before the ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakened immunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy or recent birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight loss or night sweats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painkillers on 10 or more days a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset with a new medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more of: fever, stiff neck, new rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury with a nerve or vessel sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From age 50: jaw, scalp or sight signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several signs of raised pressure or a growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pain from age 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head or of a torn or narrowed artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a stroke, bleeding, infection or pressure in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of pressure on the spinal cord or a nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a stroke or of a disorder of the brain stem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the eye, its nerves or its vessels, or of a stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a heart disorder felt in the jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of an infection, of the brain&apos;s linings too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fever or rash it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fever or a stiff neck it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a torn artery, a fracture or a torn ligament of the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of poor blood flow to the brain stem or of an unstable neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of an unstable neck; it must not be moved by hand before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a disorder at the back of the skull or of raised pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head that endangers sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of too low or too high pressure in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a growth or another disorder in the head or neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a new disorder behind the pain, whatever its pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a torn neck artery or a growth; the sternocleidomastoid muscle does not explain it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of a disorder of the facial nerve or parotid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of acute glaucoma or an inflamed eye, which endangers sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the trigeminal nerve or the brain stem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight, from age 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of trigeminal neuralgia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of an infection that spreads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of cluster headache or a related type, or of an eye disorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a growth in the neck or parotid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain may be a sign that a cancer has come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain may be a sign of an infection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain may be a sign of high blood pressure or of a clot in a vein of the brain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of an infection, an inflammation or a growth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The painkillers may keep the headache going (medication overuse).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain may be an effect of the medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of meningitis or another infection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of a torn artery in the neck, of bleeding in the head, or of an unstable neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of raised pressure or of a growth in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, a growth or another new disorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong is your pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch one number in each row. 0 is no pain. 10 is the worst pain you can imagine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your pain on these drawings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In front of a row of numbers: how strong the pain is now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the pain deep or near the skin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when have you had this pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often do you have this pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does the pain last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the pain worse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the pain better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any of this true for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any of this true for your pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face, eyes, jaw: is any of this true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health: is any of this true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch everything that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch what is true; if nothing is, touch “None of these”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes and goes: since it first came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of a usual time when you take nothing for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some kinds of pain depend on age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for the left shoulder, touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again for the left shoulder, touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feels like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>A short name for the clinician; the time follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>A short name for the clinician; how long one attack lasts follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face, eyes, jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot describe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pain is not on these drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing or heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like a tight band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dull, aching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throbbing, like a pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabbing, sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Deep inside and near the skin.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some days, up to a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 to 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 to 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 3 to 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On most days (15 or more in a month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On some days (4 to 14 in a month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On few days (1 to 3 in a month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often than once a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some minutes, up to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes to 3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 hours, up to 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 days, then it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving my head or neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing my position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting long at a desk, computer or book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing on certain spots of my neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light touch on my face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry or stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing or rubbing certain spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark, quiet room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painkillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pains</name>
    <message>
        <source>Pain {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength}, {quality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain} – {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{question}: {answer}</source>
        <extracomment>One rating of several, such as &quot;At its worst: 7 of 10&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs to tell the staff about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really your LEFT side? At the start, you touched the other shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really your RIGHT side? At the start, you touched the other shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are LEFT and RIGHT really as you feel them? At the start, you touched the other shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, changed sight or speech: refer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, trouble seeing or speaking: see a clinician at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>A picture of the body: seen from the front.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A picture of the body: its right side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A picture of the body: its left side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A picture of the patient&apos;s body: seen from the front.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right</source>
        <extracomment>A picture of the patient&apos;s body: its right side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left</source>
        <extracomment>A picture of the patient&apos;s body: its left side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A picture of the body: seen from behind. Not &quot;go back&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A picture of the body: the head seen from above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>A picture of the open mouth.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words read in a copy of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard reference, recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern as a whole is well supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern as a whole is moderately supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern as a whole is weakly supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like a tight band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tingling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>familiar pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred, not familiar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
