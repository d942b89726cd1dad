<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
    <name>IntakePage</name>
    <message>
        <source>Next question</source>
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
    <name>PatientFileDesk</name>
    <message>
        <source>Save my drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing was saved before, as {name}. Put the new one in its place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you painted is not saved yet. Save it first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep painting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub with your finger over the places that hurt. You can turn the head below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Rub out what was painted (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new, empty drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth</source>
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
