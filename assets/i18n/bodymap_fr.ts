<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementStrip</name>
    <message>
        <source>Hide differences</source>
        <translation>Masquer les différences</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Montrer les différences</translation>
    </message>
    <message>
        <source>Show what only the patient painted, what only you did, and what both did</source>
        <translation>Montrer ce que seul le patient a colorié, ce que vous seul avez colorié et ce qui l’a été par les deux</translation>
    </message>
</context>
<context>
    <name>AlternativeCard</name>
    <message>
        <source>Beside the muscles</source>
        <translation>En dehors des muscles</translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation>Ressenti rapporté</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Quel degré de certitude&#xa0;?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <translation>Son territoire couvre {covered} de la zone coloriée&#xa0;; il est lui-même colorié à {painted}.</translation>
    </message>
    <message>
        <source>No muscle, so it stands apart from the list. Its area is a dashed outline.</source>
        <translation>Ce n’est pas un muscle&#xa0;: il figure donc à part de la liste. Son territoire est un contour en tirets.</translation>
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
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>I have read this: show the drawing</source>
        <translation>J’ai lu ceci&#xa0;: afficher le dessin</translation>
    </message>
    <message>
        <source>Leave it with the waiting drawings</source>
        <translation>Laisser parmi les dessins en attente</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Clore la visite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Conduite à tenir</translation>
    </message>
    <message>
        <source>Stands in the report; kept while you type.</source>
        <translation>Figure dans le compte rendu&#xa0;; enregistré pendant la saisie.</translation>
    </message>
    <message>
        <source>Filed under the patient&apos;s code</source>
        <translation>Classé sous le code du patient</translation>
    </message>
    <message>
        <source>Patient&apos;s code</source>
        <translation>Code du patient</translation>
    </message>
    <message>
        <source>File under this code</source>
        <translation>Classer sous ce code</translation>
    </message>
    <message>
        <source>What the patient answered</source>
        <translation>Réponses du patient</translation>
    </message>
    <message>
        <source>Check this first</source>
        <translation>À vérifier d’abord</translation>
    </message>
    <message>
        <source>Not everything was answered</source>
        <translation>Certaines questions sont sans réponse</translation>
    </message>
    <message>
        <source>Answers and plan</source>
        <translation>Réponses et conduite à tenir</translation>
    </message>
    <message>
        <source>No questions were asked on the tablet at this visit.</source>
        <translation>Aucune question n’a été posée sur la tablette lors de cette visite.</translation>
    </message>
    <message>
        <source>The patient ticked what may need a medical check. The muscles come after it.</source>
        <translation>Le patient a coché ce qui peut exiger un examen médical. Les muscles viennent après.</translation>
    </message>
    <message>
        <source>Warning signs the patient ticked:</source>
        <translation>Signes d’alerte cochés par le patient&#xa0;:</translation>
    </message>
    <message>
        <source>The patient did not come to these questions for warning signs: {pages}. Ask them yourself: no answer does not mean that there is no sign.</source>
        <translation>Le patient n’est pas arrivé à ces questions sur les signes d’alerte&#xa0;: {pages}. Posez-les vous-même&#xa0;: l’absence de réponse ne veut pas dire l’absence de signe.</translation>
    </message>
    <message>
        <source>No warning sign was ticked; every question for them was answered.</source>
        <translation>Aucun signe d’alerte coché&#xa0;; toutes les questions à leur sujet ont une réponse.</translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one. Ask before you rely on the side of the drawing.</source>
        <translation>Gauche et droite sont peut-être confondues&#xa0;: invité à toucher l’épaule gauche, le patient a touché la droite. Interrogez-le avant de vous fier au côté du dessin.</translation>
    </message>
    <message>
        <source>The patient did not come to the end of the questions.</source>
        <translation>Le patient n’est pas arrivé à la fin des questions.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation>{where}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Comparing the two…</source>
        <translation>Comparaison des deux…</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>seulement {name}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Drawing: {name}</source>
        <translation>Dessin&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Back to one muscle</source>
        <translation>Retour à un seul muscle</translation>
    </message>
    <message>
        <source>Show one muscle with its layers</source>
        <translation>Afficher un seul muscle avec ses calques</translation>
    </message>
    <message>
        <source>First muscle</source>
        <translation>Premier muscle</translation>
    </message>
    <message>
        <source>Second muscle</source>
        <translation>Deuxième muscle</translation>
    </message>
    <message>
        <source>What the two share and what tells them apart</source>
        <translation>Ce que les deux ont en commun et ce qui les distingue</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Together, and what else to consider</source>
        <translation>Ensemble, et autres pistes à envisager</translation>
    </message>
    <message>
        <source>Show or hide what stands below the list</source>
        <translation>Afficher ou masquer ce qui figure sous la liste</translation>
    </message>
    <message>
        <source>Also to consider</source>
        <translation>À envisager aussi (part couverte)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>Montrer sur le dessin</translation>
    </message>
    <message>
        <source>Show which painted places these patterns cover, and which none of them does</source>
        <translation>Montrer quelles zones coloriées ces schémas couvrent, et lesquelles aucun ne couvre</translation>
    </message>
    <message>
        <source>covers {share}</source>
        <translation>{share}</translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation>{name}, {side}</translation>
    </message>
    <message>
        <source>{name}: pattern painted {painted}</source>
        <translation>{name}&#xa0;: territoire colorié à {painted}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>Agrandir l’image</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>Réduire l’image</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher l’image entière</translation>
    </message>
</context>
<context>
    <name>BrokenScreen</name>
    <message>
        <source>This tablet is not ready</source>
        <translation>Cette tablette n’est pas prête</translation>
    </message>
    <message>
        <source>Please call a member of staff. For staff: what patients answer cannot be kept at the moment.</source>
        <translation>Veuillez appeler le personnel. Pour le personnel&#xa0;: les réponses des patients ne peuvent pas être enregistrées pour le moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close bodymap</source>
        <translation>Fermer bodymap</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Drawing of the body</source>
        <translation>Dessin du corps</translation>
    </message>
    <message>
        <source>Arrow keys move the drawing, plus and minus zoom, 1 to 6 turn it.</source>
        <translation>Les flèches déplacent le dessin, plus et moins changent le zoom, 1 à 6 le tournent.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Reviewed {day}. For education, not a diagnosis.</source>
        <translation>Relu le {day}. Pour la formation, ceci n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>**Sources disagree here; the card says where.**</source>
        <translation>**Ici, les sources divergent&#xa0;; la fiche dit où.**</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Aucun résultat. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Save as a page to hand out</source>
        <translation>Enregistrer comme feuille à remettre</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>un mot ou deux</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>Chercher dans les fiches</translation>
    </message>
    <message>
        <source>Search the cards (/)</source>
        <translation>Chercher dans les fiches (/)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Back to the card read before</source>
        <translation>Revenir à la fiche lue avant</translation>
    </message>
    <message>
        <source>Page to hand out…</source>
        <translation>Feuille à remettre…</translation>
    </message>
    <message>
        <source>Save this card as PDF</source>
        <translation>Enregistrer cette fiche en PDF</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Too many wrong PINs: wait a while.</source>
        <translation>Trop de codes PIN erronés&#xa0;: attendez un moment.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was changed.</source>
        <translation>Ce code PIN est erroné. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was changed.</source>
        <translation>Cette phrase secrète n’ouvre pas les dossiers. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing changes before it is confirmed here.</source>
        <translation>Rien ne change avant votre confirmation ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation>Code PIN de la tablette des patients</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nouveau code PIN, encore une fois</translation>
    </message>
    <message>
        <source>{least} to {most} digits.</source>
        <translation>{least} à {most} chiffres.</translation>
    </message>
    <message>
        <source>Leave the new one empty to have no PIN any more.</source>
        <translation>Laissez le nouveau vide pour ne plus avoir de code PIN.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le code PIN</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Whoever sees the code can open the records.</source>
        <translation>Quiconque voit ce code peut ouvrir les dossiers.</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Afficher le code de récupération</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase until now, or the recovery code</source>
        <translation>Phrase secrète actuelle, ou code de récupération</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>At least {count} letters. The new one opens the backups, too; the old one opens nothing any more. The recovery code stays as it is.</source>
        <translation>Au moins {count} lettres. La nouvelle ouvre aussi les sauvegardes&#xa0;; l’ancienne n’ouvre plus rien. Le code de récupération reste le même.</translation>
    </message>
    <message>
        <source>Is needed.</source>
        <translation>Ce champ est requis.</translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation>Ce n’est pas identique à la première saisie.</translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation>Il faut au moins {count} lettres.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation>Il faut {least} à {most} chiffres.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Key {number}</source>
        <translation>Touche {number}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ChoosePinScreen</name>
    <message>
        <source>Choose a PIN for your clinic</source>
        <translation>Choisissez un code PIN pour votre équipe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try without a PIN</source>
        <translation>Essayer sans code PIN</translation>
    </message>
    <message>
        <source>Please enter the same digits once more.</source>
        <translation>Veuillez saisir les mêmes chiffres encore une fois.</translation>
    </message>
    <message>
        <source>These were not the same digits. Please choose the PIN again.</source>
        <translation>Ce n’étaient pas les mêmes chiffres. Veuillez choisir à nouveau le code PIN.</translation>
    </message>
    <message>
        <source>Patients cannot leave their questions without it. Enter {least} to {most} digits that only staff know.</source>
        <translation>Sans lui, les patients ne peuvent pas quitter leurs questions. Saisissez {least} à {most} chiffres que seul le personnel connaît.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Take the last letter back</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation>Code du prochain patient</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare visits – bodymap</source>
        <translation>Comparer des visites – bodymap</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Superposés</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Both drawings on one body: what is new, what is gone, what stayed</source>
        <translation>Les deux dessins sur un même corps&#xa0;: ce qui est nouveau, ce qui a disparu, ce qui est resté</translation>
    </message>
    <message>
        <source>Each drawing on a body of its own</source>
        <translation>Chaque dessin sur son propre corps</translation>
    </message>
    <message>
        <source>How both drawings are shown</source>
        <translation>Mode d’affichage des deux dessins</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Both drawings are being compared …</source>
        <translation>Comparaison des deux dessins en cours…</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>Peau coloriée</translation>
    </message>
    <message>
        <source>Same place?</source>
        <translation>Même endroit&#xa0;?</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Douleur maximale</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Palpation</translation>
    </message>
    <message>
        <source>No finding changed.</source>
        <translation>Aucun résultat de palpation n’a changé.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>{action} (space)</source>
        <translation>{action} (espace)</translation>
    </message>
    <message>
        <source>muscle {number} of {count}</source>
        <translation>muscle {number} sur {count}</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>Une étape en arrière (,)</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>One step on (.)</source>
        <translation>Une étape en avant (.)</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Half the speed (1)</source>
        <translation>Moitié de la vitesse (1)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>The usual speed (2)</source>
        <translation>Vitesse normale (2)</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Twice the speed (3)</source>
        <translation>Double de la vitesse (3)</translation>
    </message>
    <message>
        <source>Previous muscle</source>
        <translation>Muscle précédent</translation>
    </message>
    <message>
        <source>The muscle before in the list (arrow up, page up)</source>
        <translation>Le muscle précédent de la liste (flèche haut, page préc.)</translation>
    </message>
    <message>
        <source>Next muscle</source>
        <translation>Muscle suivant</translation>
    </message>
    <message>
        <source>The next muscle of the list (arrow down, page down)</source>
        <translation>Le muscle suivant de la liste (flèche bas, page suiv.)</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>The trigger point before (arrow left)</source>
        <translation>Le point gâchette précédent (flèche gauche)</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>The next trigger point (arrow right)</source>
        <translation>Le point gâchette suivant (flèche droite)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the demonstration (Esc)</source>
        <translation>Terminer la démonstration (Échap)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>felt here</source>
        <translation>ressenti ici</translation>
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
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Schéma explicatif</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Une étape en avant</translation>
    </message>
    <message>
        <source>Let the signals travel, or stop them</source>
        <translation>Laisser circuler les signaux, ou les arrêter</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>List every muscle of the atlas</source>
        <translation>Afficher tous les muscles de l’atlas</translation>
    </message>
    <message>
        <source>Or look at a sample drawing</source>
        <translation>Ou regardez un exemple de dessin</translation>
    </message>
    <message>
        <source>Open the sample drawing {name}</source>
        <translation>Ouvrir l’exemple de dessin {name}</translation>
    </message>
    <message>
        <source>The atlas is being read.</source>
        <translation>Lecture de l’atlas en cours.</translation>
    </message>
    <message>
        <source>Nothing painted yet</source>
        <translation>Rien n’est encore colorié</translation>
    </message>
    <message>
        <source>Paint where it hurts on the drawing. The muscles whose typical pattern fits then stand here, the ones most worth examining first.</source>
        <translation>Coloriez sur le dessin les zones douloureuses. Les muscles dont le schéma typique correspond s’affichent ensuite ici, en commençant par ceux qu’il est le plus utile d’examiner.</translation>
    </message>
    <message>
        <source>Look through all muscles</source>
        <translation>Parcourir tous les muscles</translation>
    </message>
    <message>
        <source>No pattern of the atlas touches what was painted</source>
        <translation>Aucun schéma de l’atlas ne touche la zone coloriée</translation>
    </message>
    <message>
        <source>Other explanations are worth considering.</source>
        <translation>D’autres explications sont à envisager.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try the muscle&apos;s name, a region (“temple”) or a symptom (“dizziness”).</source>
        <translation>Essayez, en anglais, le nom du muscle, une région («&#xa0;temple&#xa0;») ou un symptôme («&#xa0;dizziness&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation>Le côté gauche du patient</translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation>Le côté droit du patient</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Choose a muscle, touch a place on the body, or choose a symptom.</source>
        <translation>Choisissez un muscle, touchez un endroit du corps ou choisissez un symptôme.</translation>
    </message>
    <message>
        <source>Layers are shown and hidden below the list. Keys 1 to 6 turn the body, plus and minus zoom, P shows it full screen.</source>
        <translation>Les calques s’affichent et se masquent sous la liste. Les touches 1 à 6 tournent le corps, plus et moins changent le zoom, P l’affiche en plein écran.</translation>
    </message>
    <message>
        <source>Hide the layers</source>
        <translation>Masquer les calques</translation>
    </message>
    <message>
        <source>Show the layers</source>
        <translation>Afficher les calques</translation>
    </message>
    <message>
        <source>What is shown on the drawing, and its key</source>
        <translation>Ce que montre le dessin, et sa légende</translation>
    </message>
    <message>
        <source>Two muscles…</source>
        <translation>Deux muscles…</translation>
    </message>
    <message>
        <source>Two muscles beside each other: what they share, what tells them apart</source>
        <translation>Deux muscles côte à côte&#xa0;: ce qu’ils ont en commun, ce qui les distingue</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save this view as SVG or PNG</source>
        <translation>Enregistrer cette vue en SVG ou PNG</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Show it full screen (P)</source>
        <translation>Afficher en plein écran (P)</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ce que l’on en sait</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Open a drawing</source>
        <translation>Ouvrir un dessin</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>There already is a file {name}. Replace it?</source>
        <translation>Le fichier {name} existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>Dessin non enregistré</translation>
    </message>
    <message>
        <source>Save the changes to this drawing?</source>
        <translation>Enregistrer les modifications de ce dessin&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Drawings (*{suffix});;All files (*)</source>
        <translation>Dessins (*{suffix});;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FindingChips</name>
    <message>
        <source>What did palpation find?</source>
        <translation>Qu’a montré la palpation&#xa0;?</translation>
    </message>
    <message>
        <source>Pressing this trigger point: {finding} (key {key}). Click again for not examined</source>
        <translation>À la pression de ce point gâchette&#xa0;: {finding} (touche {key}). Cliquez à nouveau pour «&#xa0;non examiné&#xa0;»</translation>
    </message>
    <message>
        <source>Palpation found: {finding}</source>
        <translation>Résultat de la palpation&#xa0;: {finding}</translation>
    </message>
</context>
<context>
    <name>FindingPopover</name>
    <message>
        <source>What did pressing here bring about?</source>
        <translation>Qu’a provoqué la pression ici&#xa0;?</translation>
    </message>
    <message>
        <source>{key}   {words}</source>
        <extracomment>A choice with the key that chooses it: &quot;1 Familiar pain&quot;.</extracomment>
        <translation>{key}   {words}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
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
        <translation>Point gâchette&#xa0;: {finding}. Touchez pour noter ce que la pression a montré.</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Show or hide what stands below</source>
        <translation>Afficher ou masquer ce qui suit</translation>
    </message>
    <message>
        <source>open; press to fold</source>
        <translation>ouvert&#xa0;; appuyez pour replier</translation>
    </message>
    <message>
        <source>folded; press to open</source>
        <translation>replié&#xa0;; appuyez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What to do here</source>
        <translation>Que faire ici&#xa0;?</translation>
    </message>
    <message>
        <source>Back to my answer</source>
        <translation>Retour à ma réponse</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation>Pour le personnel. Un code est demandé.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>Encore {seconds} secondes</translation>
    </message>
    <message>
        <source>If not, your answers are kept for the clinic, and this screen closes.</source>
        <translation>Sinon, vos réponses sont gardées pour l’équipe soignante et cet écran se ferme.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Patients&apos; drawings</source>
        <translation>Dessins des patients</translation>
    </message>
    <message>
        <source>Drawn on the tablet and not opened yet; those with warning signs first.</source>
        <translation>Dessinés sur la tablette et pas encore ouverts&#xa0;; ceux avec des signes d’alerte en premier.</translation>
    </message>
    <message>
        <source>No drawing waits. One appears here by itself as soon as a patient is done.</source>
        <translation>Aucun dessin en attente. Il en apparaît un ici de lui-même dès qu’un patient a terminé.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>Delete the chosen drawing…</source>
        <translation>Supprimer le dessin choisi…</translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation>Donner la tablette au patient</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
</context>
<context>
    <name>KioskBanner</name>
    <message>
        <source>The tablet could not keep your last touch. Everything before it is safe. Please call a member of staff.</source>
        <translation>La tablette n’a pas pu garder votre dernier geste. Tout le reste est bien gardé. Veuillez appeler le personnel.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Fibres near the skin</source>
        <translation>Fibres superficielles</translation>
    </message>
    <message>
        <source>Deep fibres</source>
        <translation>Fibres profondes</translation>
    </message>
    <message>
        <source>Its trigger points</source>
        <translation>Ses points gâchettes</translation>
    </message>
    <message>
        <source>All trigger points</source>
        <translation>Tous les points gâchettes</translation>
    </message>
    <message>
        <source>Core of the pattern</source>
        <translation>Zone principale du schéma</translation>
    </message>
    <message>
        <source>Spillover</source>
        <translation>Zone de débordement</translation>
    </message>
    <message>
        <source>Nerve territories</source>
        <translation>Territoires des nerfs</translation>
    </message>
    <message>
        <source>Neck joints</source>
        <translation>Articulations du cou</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Show or hide: {name}</source>
        <translation>Afficher ou masquer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
</context>
<context>
    <name>LayersRow</name>
    <message>
        <source>Another pain</source>
        <translation>Une autre douleur</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>Comment est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Paint a second pain that is stronger, weaker or of another kind</source>
        <translation>Colorier une deuxième douleur, plus forte, moins forte ou d’un autre genre</translation>
    </message>
    <message>
        <source>What is pain {number} like?</source>
        <translation>Comment est la douleur {number}&#xa0;?</translation>
    </message>
    <message>
        <source>What is this pain like?</source>
        <translation>Comment est cette douleur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>painted by the patient</source>
        <translation>colorié par le patient</translation>
    </message>
    <message>
        <source>your own drawing</source>
        <translation>votre propre dessin</translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation>zone principale du schéma</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>zone de débordement</translation>
    </message>
    <message>
        <source>pattern, painted</source>
        <translation>schéma, colorié</translation>
    </message>
    <message>
        <source>pattern, not painted</source>
        <translation>schéma, non colorié</translation>
    </message>
    <message>
        <source>painted outside it</source>
        <translation>colorié hors du schéma</translation>
    </message>
    <message>
        <source>painted, explained</source>
        <translation>colorié, expliqué</translation>
    </message>
    <message>
        <source>painted, not explained</source>
        <translation>colorié, non expliqué</translation>
    </message>
    <message>
        <source>painted by the patient only</source>
        <translation>colorié par le patient seul</translation>
    </message>
    <message>
        <source>painted by you only</source>
        <translation>colorié par vous seul</translation>
    </message>
    <message>
        <source>painted at the earlier visit only</source>
        <translation>colorié seulement à la visite précédente</translation>
    </message>
    <message>
        <source>painted at the later visit only</source>
        <translation>colorié seulement à la visite suivante</translation>
    </message>
    <message>
        <source>painted by both</source>
        <translation>colorié par les deux</translation>
    </message>
    <message>
        <source>painted both times</source>
        <translation>colorié les deux fois</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>point gâchette</translation>
    </message>
    <message>
        <source>found: familiar pain</source>
        <translation>palpation&#xa0;: douleur familière</translation>
    </message>
    <message>
        <source>found: referred, not familiar</source>
        <translation>palpation&#xa0;: référée, non familière</translation>
    </message>
    <message>
        <source>found: tender here only</source>
        <translation>palpation&#xa0;: sensible ici seulement</translation>
    </message>
    <message>
        <source>found: not tender</source>
        <translation>palpation&#xa0;: non sensible</translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation>fibres musculaires</translation>
    </message>
    <message>
        <source>nerve or joint</source>
        <translation>nerf ou articulation</translation>
    </message>
    <message>
        <source>pattern not seen from here</source>
        <translation>schéma non visible d’ici</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Show or hide what the textures on the drawing mean</source>
        <translation>Afficher ou masquer la signification des motifs du dessin</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>muscle, symptom or region</source>
        <translation>muscle, symptôme ou région</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation>Rechercher un muscle, un symptôme ou une région</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions (/)</source>
        <translation>Rechercher un muscle, un symptôme ou une région (/)</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>Ce dessin</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Tous les muscles</translation>
    </message>
    <message>
        <source>Muscles whose typical pattern fits what was painted</source>
        <translation>Muscles dont le schéma typique correspond à la zone coloriée</translation>
    </message>
    <message>
        <source>Every muscle of the atlas</source>
        <translation>Tous les muscles de l’atlas</translation>
    </message>
    <message>
        <source>Which muscles are listed</source>
        <translation>Muscles affichés dans la liste</translation>
    </message>
    <message>
        <source>Weigh by how often a muscle was reported</source>
        <translation>Pondérer par la fréquence rapportée</translation>
    </message>
    <message>
        <source>Rank the few muscles higher for which studies say how often they were active in people with headache. Off, the drawing alone ranks.</source>
        <translation>Classer plus haut les quelques muscles dont des études indiquent la fréquence d’activité chez des personnes souffrant de céphalées. Désactivé&#xa0;: seul le dessin classe.</translation>
    </message>
    <message>
        <source>Options of the list</source>
        <translation>Options de la liste</translation>
    </message>
    <message>
        <source>Painted: {size} cm² of skin</source>
        <translation>Colorié&#xa0;: {size}&#xa0;cm² de peau</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Untitled drawing</source>
        <translation>Dessin sans titre</translation>
    </message>
    <message>
        <source>{name}[*] – bodymap</source>
        <translation>{name}[*] – bodymap</translation>
    </message>
    <message>
        <source>Compare with an earlier drawing</source>
        <translation>Comparer avec un dessin antérieur</translation>
    </message>
    <message>
        <source> · not saved</source>
        <translation> · non enregistré</translation>
    </message>
    <message>
        <source>The drawing on the screen is unchanged.</source>
        <translation>Le dessin à l’écran est inchangé.</translation>
    </message>
</context>
<context>
    <name>MarkKey</name>
    <message>
        <source>{what}: {share}</source>
        <translation>{what}&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Key to the marked painting</source>
        <translation>Légende du dessin corrigé</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Once more from memory</source>
        <translation>Encore une fois, de mémoire</translation>
    </message>
    <message>
        <source>Please paint once more where it hurts, without looking at the first. There is no right or wrong.</source>
        <translation>Veuillez colorier à nouveau les endroits qui font mal, sans regarder le premier dessin. Il n’y a pas de bonne ou de mauvaise réponse.</translation>
    </message>
    <message>
        <source>Done: finish</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Passer cette page</translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation>Le côté gauche du patient</translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation>Le côté droit du patient</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Why it ranks here</source>
        <translation>Pourquoi ce rang</translation>
    </message>
    <message>
        <source>Compare with the paint</source>
        <translation>Comparer avec la zone coloriée</translation>
    </message>
    <message>
        <source>Show what of the pattern was painted, what was not, and the paint outside (C)</source>
        <translation>Montrer les parties du schéma coloriées, celles qui ne le sont pas, et ce qui est colorié hors du schéma (C)</translation>
    </message>
    <message>
        <source>What tells the first apart</source>
        <translation>Ce qui distingue les premiers</translation>
    </message>
    <message>
        <source>Press here</source>
        <translation>Appuyer ici</translation>
    </message>
    <message>
        <source>Worked out from the X on the drawing. People vary: feel for the tender band.</source>
        <translation>Calculé d’après la croix du dessin. Les personnes diffèrent&#xa0;: cherchez le cordon sensible.</translation>
    </message>
    <message>
        <source>A finger breadth is taken as 18 mm.</source>
        <translation>Un travers de doigt est compté pour 18 mm.</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>Montrer sur le dessin</translation>
    </message>
    <message>
        <source>Turn the drawing to where the X is seen best (F)</source>
        <translation>Tourner le dessin là où la croix se voit le mieux (F)</translation>
    </message>
    <message>
        <source>For trained hands: gently, and not where a pulse is felt.</source>
        <translation>Réservé aux mains formées&#xa0;: avec douceur, jamais là où l’on sent un pouls.</translation>
    </message>
    <message>
        <source>Take care here</source>
        <translation>Prudence ici</translation>
    </message>
    <message>
        <source>Often reported with it</source>
        <translation>Souvent rapporté en même temps</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Quel degré de certitude&#xa0;?</translation>
    </message>
    <message>
        <source>The muscle: function, nerve, attachments</source>
        <translation>Le muscle&#xa0;: fonction, nerf, insertions</translation>
    </message>
    <message>
        <source>About the chosen muscle</source>
        <translation>À propos du muscle choisi</translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation>Pour la formation et le dialogue. Ceci n’est pas un diagnostic.</translation>
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
        <translation>Fiabilité de la vérification&#xa0;: {strength}.</translation>
    </message>
    <message>
        <source>Shown, but not ranked: its pattern is too weakly supported.</source>
        <translation>Affiché, mais non classé&#xa0;: son schéma est trop peu étayé.</translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation>Son schéma ne touche pas la zone coloriée.</translation>
    </message>
    <message>
        <source>The pattern of this trigger point does not touch what was painted.</source>
        <translation>Le schéma de ce point gâchette ne touche pas la zone coloriée.</translation>
    </message>
    <message>
        <source>This muscle ranks by its {point}, which fits better: it covers {covered} of what was painted.</source>
        <translation>Ce muscle est classé d’après son point «&#xa0;{point}&#xa0;», qui correspond mieux&#xa0;: il couvre {covered} de la zone coloriée.</translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation>Reste parmi les trois premiers dans {count} variantes du dessin sur {all}.</translation>
    </message>
    <message>
        <source>Ask about these places, then press each of their trigger points: the one that brings the familiar pain decides.</source>
        <translation>Interrogez sur ces endroits, puis palpez chacun de leurs points gâchettes&#xa0;: celui qui réveille la douleur familière tranche.</translation>
    </message>
    <message>
        <source>A typical pattern reported by clinicians; people vary and patterns overlap.</source>
        <translation>Schéma typique rapporté par des cliniciens&#xa0;; les personnes diffèrent et les schémas se chevauchent.</translation>
    </message>
    <message>
        <source>Sizes on the drawing are drawing estimates.</source>
        <translation>Les dimensions sur le dessin sont des estimations graphiques.</translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation>Fonction&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation>Innervation&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation>Insertions&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>How to read the list</source>
        <translation>Comment lire la liste</translation>
    </message>
    <message>
        <source>Each muscle has a typical pattern: the skin where pressing its trigger points is reported to be felt.</source>
        <translation>Chaque muscle a un schéma typique&#xa0;: la zone de peau où la pression sur ses points gâchettes est ressentie, d’après les observations publiées.</translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted lies in that pattern.</source>
        <translation>Douleur couverte&#xa0;: part de la zone coloriée comprise dans ce schéma.</translation>
    </message>
    <message>
        <source>Pattern painted: how much of that pattern was painted.</source>
        <translation>Schéma colorié&#xa0;: part de ce schéma qui a été coloriée.</translation>
    </message>
    <message>
        <source>A muscle high in the list is worth examining. Patterns overlap and people vary: palpation decides, not the list.</source>
        <translation>Un muscle en haut de la liste mérite d’être examiné. Les schémas se chevauchent et les personnes diffèrent&#xa0;: c’est la palpation qui tranche, pas la liste.</translation>
    </message>
    <message>
        <source>Choose a muscle to see its pattern on the drawing and where to press.</source>
        <translation>Choisissez un muscle pour voir son schéma sur le dessin et l’endroit où appuyer.</translation>
    </message>
</context>
<context>
    <name>MuscleList</name>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
</context>
<context>
    <name>NoFitPanel</name>
    <message>
        <source>No typical pattern fits</source>
        <translation>Aucun schéma typique ne correspond</translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation>Aucun schéma typique ne correspond à ce dessin</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>no code yet</source>
        <translation>pas encore de code</translation>
    </message>
    <message>
        <source>Patient {code} · visit {number} · {day}</source>
        <translation>Patient {code} · visite {number} · {day}</translation>
    </message>
    <message>
        <source> · not kept yet</source>
        <translation> · pas encore enregistré</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>The last changes of this visit could not be written. Close all the same?</source>
        <translation>Les dernières modifications de cette visite n’ont pas pu être écrites. Fermer malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>It is tried again until it is kept.</source>
        <translation>De nouveaux essais sont faits jusqu’à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation>Encore une fois&#xa0;: touchez VOTRE épaule gauche</translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation>Touchez VOTRE épaule gauche</translation>
    </message>
    <message>
        <source>This is to be sure which side your pain is on.</source>
        <translation>C’est pour être sûr du côté de votre douleur.</translation>
    </message>
    <message>
        <source>The shoulder on the side of your left hand. Just touch it in the picture.</source>
        <translation>L’épaule du côté de votre main gauche. Touchez-la simplement sur l’image.</translation>
    </message>
    <message>
        <source>✓ Yes, that is your left. The drawing looks at you, like a person facing you.</source>
        <translation>✓ Oui, c’est votre gauche. Le dessin vous regarde, comme une personne en face de vous.</translation>
    </message>
    <message>
        <source>Not quite: that is your RIGHT shoulder. The drawing looks at you, like a person facing you, so your LEFT is on the other side of the picture.
Touch your left shoulder now, or go on.</source>
        <translation>Pas tout à fait&#xa0;: c’est votre épaule DROITE. Le dessin vous regarde, comme une personne en face de vous&#xa0;: votre GAUCHE est donc de l’autre côté de l’image.
Touchez maintenant votre épaule gauche, ou continuez.</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>{muscle}, {point}, {side}</source>
        <translation>{muscle}, {point}, {side}</translation>
    </message>
    <message>
        <source>{atlas}, version {version}.</source>
        <translation>{atlas}, version {version}.</translation>
    </message>
</context>
<context>
    <name>OwnOnStage</name>
    <message>
        <source>Paint where you think it is.</source>
        <translation>Coloriez là où vous pensez que c’est.</translation>
    </message>
</context>
<context>
    <name>PaintPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>Où avez-vous mal&#xa0;?</translation>
    </message>
    <message>
        <source>Now paint your other pain, and choose how strong it is.</source>
        <translation>Coloriez maintenant votre autre douleur et choisissez sa force.</translation>
    </message>
    <message>
        <source>Rub over the paint that is to go away.</source>
        <translation>Frottez sur la couleur à effacer.</translation>
    </message>
    <message>
        <source>Touch the place where it starts.</source>
        <translation>Touchez l’endroit où elle commence.</translation>
    </message>
    <message>
        <source>Draw from where it starts to where it goes.</source>
        <translation>Tracez depuis l’endroit où elle commence jusqu’à celui où elle va.</translation>
    </message>
    <message>
        <source>Rub with your finger where it hurts. The small pictures turn the head.</source>
        <translation>Frottez avec le doigt là où vous avez mal. Les petites images font tourner la tête.</translation>
    </message>
    <message>
        <source>Done: next question</source>
        <translation>J’ai fini&#xa0;: suite</translation>
    </message>
</context>
<context>
    <name>PaintRow</name>
    <message>
        <source>Paint</source>
        <translation>Colorier</translation>
    </message>
    <message>
        <source>Paint (B)</source>
        <translation>Colorier (B)</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Rub out (E)</source>
        <translation>Effacer ce qui est colorié (E)</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Pinceau plus fin</translation>
    </message>
    <message>
        <source>A finer brush ([)</source>
        <translation>Un pinceau plus fin ([)</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Pinceau plus large</translation>
    </message>
    <message>
        <source>A wider brush (])</source>
        <translation>Un pinceau plus large (])</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Annuler le dernier trait (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation>Effacer tout ce qui est colorié (annulable)</translation>
    </message>
</context>
<context>
    <name>PaintTools</name>
    <message>
        <source>Thin brush</source>
        <translation>Pinceau fin</translation>
    </message>
    <message>
        <source>Middle brush</source>
        <translation>Pinceau moyen</translation>
    </message>
    <message>
        <source>Thick brush</source>
        <translation>Gros pinceau</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Choisir dans une liste</translation>
    </message>
    <message>
        <source>More ways to show your pain</source>
        <translation>Autres façons de montrer votre douleur</translation>
    </message>
    <message>
        <source>It starts here</source>
        <translation>Elle commence ici</translation>
    </message>
    <message>
        <source>It moves</source>
        <translation>Elle se déplace</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>My pain is not on these pictures</source>
        <translation>Ma douleur n’est pas sur ces images</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Annuler le dernier geste (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take everything away; Undo brings it back</source>
        <translation>Tout enlever&#xa0;; «&#xa0;Annuler&#xa0;» le fait revenir</translation>
    </message>
    <message>
        <source>Set a point on the picture where the pain starts</source>
        <translation>Placer un point sur l’image là où la douleur commence</translation>
    </message>
    <message>
        <source>Draw an arrow on the picture from where the pain starts to where it moves</source>
        <translation>Tracer une flèche sur l’image, de l’endroit où la douleur commence à celui où elle va</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins d’outils</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres outils</translation>
    </message>
</context>
<context>
    <name>PaintingHint</name>
    <message>
        <source>Rub with your finger over the places that hurt.</source>
        <translation>Frottez avec le doigt sur les endroits qui font mal.</translation>
    </message>
    <message>
        <source>Begin at any time: this picture goes away.</source>
        <translation>Commencez quand vous voulez&#xa0;: cette image disparaîtra.</translation>
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
        <translation>Aller à&#xa0;: {part}. Quelque chose y est indiqué.</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation>Aller à&#xa0;: {part}</translation>
    </message>
</context>
<context>
    <name>PatientsDesk</name>
    <message>
        <source>Written to {file}. That file is not encrypted: keep it safe.</source>
        <translation>Écrit dans {file}. Ce fichier n’est pas chiffré&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Export a patient</source>
        <translation>Exporter un patient</translation>
    </message>
    <message>
        <source>Everything of a patient (*.json)</source>
        <translation>Toutes les données d’un patient (*.json)</translation>
    </message>
    <message>
        <source>The patient is being deleted from the backups…</source>
        <translation>Suppression du patient dans les sauvegardes…</translation>
    </message>
    <message>
        <source>The patient was deleted from all backups.</source>
        <translation>Le patient a été supprimé de toutes les sauvegardes.</translation>
    </message>
    <message>
        <source>These backups could not be changed and may still hold the patient:</source>
        <translation>Ces sauvegardes n’ont pas pu être modifiées et contiennent peut-être encore le patient&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Seen last first. A code stands for each of them.</source>
        <translation>Les derniers vus en premier. Chacun est désigné par un code.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code ou nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Rechercher un patient</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>Next on the tablet</source>
        <translation>Prochain sur la tablette</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No visit is kept of this patient.</source>
        <translation>Aucune visite n’est conservée pour ce patient.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Aucun patient trouvé.</translation>
    </message>
    <message>
        <source>No patient yet.</source>
        <translation>Pas encore de patient.</translation>
    </message>
    <message>
        <source>{visits}; kept since {day}</source>
        <translation>{visits}&#xa0;; conservé depuis le {day}</translation>
    </message>
    <message>
        <source>The next drawing on the tablet is filed under this code.</source>
        <translation>Le prochain dessin sur la tablette sera classé sous ce code.</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Visite {number}</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG: for every slide program</source>
        <translation>PNG&#xa0;: pour tout logiciel de présentation</translation>
    </message>
    <message>
        <source>SVG: sharp at any size</source>
        <translation>SVG&#xa0;: net à toutes les tailles</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Number of the clinic</source>
        <extracomment>Read out: a pad of ten digits for the clinic&apos;s secret number.</extracomment>
        <translation>Code du personnel</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Digits entered: {count}</source>
        <translation>Chiffres saisis&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>For the clinic only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {minutes} min {seconds} s.</source>
        <translation>Trop d’essais erronés. Veuillez attendre&#xa0;: {minutes}&#xa0;min {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {seconds} s.</source>
        <translation>Trop d’essais erronés. Veuillez attendre&#xa0;: {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Veuillez saisir le code PIN.</translation>
    </message>
    <message>
        <source>That is not the PIN. One more try before you have to wait.</source>
        <translation>Ce n’est pas le code PIN. Encore un essai, puis il faudra attendre.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation>Ce n’est pas le code PIN. Essais restants&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Back to painting</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>Touch every place that hurts.</source>
        <translation>Touchez tous les endroits qui font mal.</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Choose a muscle</source>
        <translation>Choisissez un muscle</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>Presentation – bodymap</source>
        <translation>Présentation – bodymap</translation>
    </message>
    <message>
        <source>Frozen picture</source>
        <translation>Image figée</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Écran vide</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Demonstration – bodymap</source>
        <translation>Démonstration – bodymap</translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation>Pour la formation et le dialogue. Ceci n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>Press here: {muscle}, {side}</source>
        <translation>Appuyer ici&#xa0;: {muscle}, {side}</translation>
    </message>
    <message>
        <source>The typical pattern reported for this point is not on this drawing.</source>
        <translation>Le schéma typique rapporté pour ce point n’est pas sur ce dessin.</translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: felt here most often.</source>
        <translation>Schéma typique rapporté pour ce point&#xa0;: ressenti ici le plus souvent.</translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: now and then felt here, too.</source>
        <translation>Schéma typique rapporté pour ce point&#xa0;: parfois ressenti ici aussi.</translation>
    </message>
</context>
<context>
    <name>PriorLine</name>
    <message>
        <source>Weighed by published frequency – off is the drawing alone</source>
        <translation>Pondéré par la fréquence publiée – désactivé&#xa0;: le dessin seul</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>Chiffres et sources</translation>
    </message>
    <message>
        <source>Show or hide what was found, and in which publication</source>
        <translation>Afficher ou masquer les résultats et les publications</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Rank by the drawing alone again (W)</source>
        <translation>Classer à nouveau selon le dessin seul (W)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Page {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>QuizHome</name>
    <message>
        <source>Nobody: nothing is kept</source>
        <translation>Personne&#xa0;: rien n’est conservé</translation>
    </message>
    <message>
        <source>Choose at least one kind of question.</source>
        <translation>Choisissez au moins un type de question.</translation>
    </message>
    <message>
        <source>Due today: {due}. New: {new}.</source>
        <translation>À revoir aujourd’hui&#xa0;: {due}. Nouvelles&#xa0;: {new}.</translation>
    </message>
    <message>
        <source>Known: {known} of {total}. Being learnt: {learning}.</source>
        <translation>Acquises&#xa0;: {known} sur {total}. En cours&#xa0;: {learning}.</translation>
    </message>
    <message>
        <source>{days} days of practice in this run.</source>
        <translation>{days} jours d’entraînement d’affilée.</translation>
    </message>
    <message>
        <source>Without a profile nothing is remembered after this window closes.</source>
        <translation>Sans profil, rien n’est retenu après la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>No mistakes to look at.</source>
        <translation>Aucune erreur à revoir.</translation>
    </message>
    <message>
        <source>story {number}</source>
        <translation>récit {number}</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>A name for your own progress on this machine. No patient&apos;s name.</source>
        <translation>Un nom pour vos propres progrès sur cet appareil. Pas de nom de patient.</translation>
    </message>
    <message>
        <source>Remove the profile of {name} and all its progress?</source>
        <translation>Supprimer le profil de {name} et tous ses progrès&#xa0;?</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Who learns?</source>
        <translation>Qui apprend&#xa0;?</translation>
    </message>
    <message>
        <source>Which muscles?</source>
        <translation>Quels muscles&#xa0;?</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Que demander&#xa0;?</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>Quelle difficulté&#xa0;?</translation>
    </message>
    <message>
        <source>How many, and how long for each?</source>
        <translation>Combien, et combien de temps par question&#xa0;?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Mistakes to look at again</source>
        <translation>Erreurs à revoir</translation>
    </message>
    <message>
        <source>How much alike the choices are, how exact a place must be</source>
        <translation>Ressemblance des choix, précision exigée pour un endroit</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>Keep your own progress</source>
        <translation>Conserver vos propres progrès</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the profile in use</source>
        <translation>Supprimer le profil actuel</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>Choose muscles of your own</source>
        <translation>Choisir vous-même les muscles</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Forget this set of your own</source>
        <translation>Oublier cette liste personnelle</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>Poser la première question (Entrée)</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>{seconds} s chacune</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>Temps par question</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>{share} of the points</source>
        <translation>{share} des points</translation>
    </message>
    <message>
        <source>Asked: {asked}. Right: {right}, half right: {half}, not right: {wrong}.</source>
        <translation>Posées&#xa0;: {asked}. Justes&#xa0;: {right}, à moitié justes&#xa0;: {half}, fausses&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>Tout était juste.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Encore une série</translation>
    </message>
    <message>
        <source>The same choice, what is due first</source>
        <translation>Le même choix, en commençant par ce qui est à revoir</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>Nouveau choix</translation>
    </message>
    <message>
        <source>Other muscles or questions</source>
        <translation>D’autres muscles ou questions</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>Ce qui n’était pas juste</translation>
    </message>
</context>
<context>
    <name>RecordsBar</name>
    <message>
        <source>Unlock the records</source>
        <translation>Déverrouiller les dossiers</translation>
    </message>
    <message>
        <source>Records are not set up</source>
        <translation>Les dossiers ne sont pas configurés</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Patients&apos; drawings</source>
        <translation>Dessins des patients</translation>
    </message>
    <message>
        <source>Patients&apos; drawings  {count}</source>
        <translation>Dessins des patients  {count}</translation>
    </message>
    <message>
        <source>Inbox  {count}</source>
        <translation>Reçus  {count}</translation>
    </message>
    <message>
        <source>{words}, {count} with warning signs</source>
        <translation>{words}, {count} avec signes d’alerte</translation>
    </message>
    <message>
        <source>Work as clinician…</source>
        <translation>Travailler en clinicien…</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Lock the records now</source>
        <translation>Verrouiller les dossiers</translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation>Donner la tablette au patient</translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation>Travailler en formateur</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Set up the records…</source>
        <translation>Configurer les dossiers…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write this down and lock it away</source>
        <translation>Notez ceci et mettez-le sous clé</translation>
    </message>
    <message>
        <source>This is the recovery code. It opens the records and their backups if the passphrase is forgotten.</source>
        <translation>Voici le code de récupération. Il ouvre les dossiers et leurs sauvegardes si la phrase secrète est oubliée.</translation>
    </message>
    <message>
        <source>Whoever has this code can open the records: keep it on paper, away from this machine. The spaces need not be typed. With the passphrase you can see it again under “What is stored”.</source>
        <translation>Quiconque détient ce code peut ouvrir les dossiers&#xa0;: gardez-le sur papier, loin de cet appareil. Il n’est pas nécessaire de saisir les espaces. Avec la phrase secrète, vous pouvez le revoir sous «&#xa0;Ce qui est conservé&#xa0;».</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Group {place} of {count}: {letters}</source>
        <translation>Groupe {place} sur {count}&#xa0;: {letters}</translation>
    </message>
</context>
<context>
    <name>RemovalPage</name>
    <message>
        <source>Delete {who}?</source>
        <translation>Supprimer {who}&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Delete {code} for good: {visits}</source>
        <translation>Supprimer {code} définitivement&#xa0;: {visits}</translation>
    </message>
    <message>
        <source>The patient&apos;s code and name</source>
        <translation>Le code et le nom du patient</translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation>{visits}&#xa0;: dessins, réponses, palpations, conduites à tenir</translation>
    </message>
    <message>
        <source>    and the older ones</source>
        <translation>    et les plus anciennes</translation>
    </message>
    <message>
        <source>What the tablet kept of these visits, stroke by stroke</source>
        <translation>Ce que la tablette a gardé de ces visites, trait par trait</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>The audit trail: the code, and when it was opened, changed and deleted</source>
        <translation>Le journal d’audit&#xa0;: le code, et quand il a été ouvert, modifié et supprimé</translation>
    </message>
    <message>
        <source>Files that were exported or printed</source>
        <translation>Les fichiers exportés ou imprimés</translation>
    </message>
    <message>
        <source>These backups still hold the patient. A backup that is put back does not bring the patient back, and old backups go by themselves:</source>
        <translation>Ces sauvegardes contiennent encore le patient. Restaurer une sauvegarde ne fait pas revenir le patient, et les anciennes disparaissent d’elles-mêmes&#xa0;:</translation>
    </message>
    <message>
        <source>No backup holds this patient.</source>
        <translation>Aucune sauvegarde ne contient ce patient.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Delete the patient from these backups, too</source>
        <translation>Supprimer aussi le patient de ces sauvegardes</translation>
    </message>
    <message>
        <source>Delete this drawing?</source>
        <translation>Supprimer ce dessin&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the drawing for good</source>
        <translation>Supprimer le dessin définitivement</translation>
    </message>
    <message>
        <source>The drawing and answers of {code}, {when}</source>
        <translation>Le dessin et les réponses de {code}, {when}</translation>
    </message>
    <message>
        <source>Backups that were made since then; old ones go by themselves</source>
        <translation>Les sauvegardes faites depuis&#xa0;; les anciennes disparaissent d’elles-mêmes</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>report</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
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
        <translation>Figure sur les deux pages&#xa0;; conservé avec la visite.</translation>
    </message>
    <message>
        <source>Stands on both pages.</source>
        <translation>Figure sur les deux pages.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>A page for the patient, in everyday words, and one for a colleague.</source>
        <translation>Une page pour le patient, en mots de tous les jours, et une pour un confrère.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the patient&apos;s page</source>
        <translation>Langue de la page du patient</translation>
    </message>
    <message>
        <source>Language of the colleague&apos;s page</source>
        <translation>Langue de la page du confrère</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Conduite à tenir</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Largeur de l’image</translation>
    </message>
    <message>
        <source>Both pages</source>
        <translation>Les deux pages</translation>
    </message>
    <message>
        <source>The patient&apos;s page</source>
        <translation>La page du patient</translation>
    </message>
    <message>
        <source>The colleague&apos;s page</source>
        <translation>La page du confrère</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>Pixels of a picture.</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Picture of the view on the screen</source>
        <translation>Image de la vue à l’écran</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Preview of sheet {number}</source>
        <translation>Aperçu de la feuille {number}</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>This passphrase does not open the backup. Nothing was touched.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The records as they are now become a backup themselves before. Patients deleted since then stay deleted.</source>
        <translation>Les dossiers actuels sont d’abord sauvegardés à leur tour. Les patients supprimés depuis restent supprimés.</translation>
    </message>
    <message>
        <source>Put nothing back</source>
        <translation>Ne rien restaurer</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day of use.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une chaque jour d’utilisation.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>May stay empty where this machine keeps the key.</source>
        <translation>Peut rester vide si cet appareil garde la clé.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Put back the chosen backup</source>
        <translation>Restaurer la sauvegarde choisie</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>The tablet had to start again</source>
        <translation>La tablette a dû redémarrer</translation>
    </message>
    <message>
        <source>Nothing is lost. Were you answering the questions before? Then you can go on where you stopped.</source>
        <translation>Rien n’est perdu. Étiez-vous en train de répondre aux questions&#xa0;? Alors vous pouvez reprendre là où vous en étiez.</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>Reprendre où j’en étais</translation>
    </message>
    <message>
        <source>Somebody else is here now: start new</source>
        <translation>Je suis une autre personne&#xa0;: commencer</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Look at the places and at the sides. You can change everything.</source>
        <translation>Regardez les endroits et les côtés. Vous pouvez tout modifier.</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translation>Est-ce correct&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, that is correct</source>
        <translation>Oui, c’est correct</translation>
    </message>
    <message>
        <source>Yes, that is correct: done</source>
        <translation>Oui, c’est correct&#xa0;: terminer</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Modifier les endroits</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>You set points or arrows on the drawings.</source>
        <translation>Vous avez placé des points ou des flèches sur les dessins.</translation>
    </message>
    <message>
        <source>You marked nothing on the drawings.</source>
        <translation>Vous n’avez rien indiqué sur les dessins.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>What tells them apart:</source>
        <translation>Ce qui les distingue&#xa0;:</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>bonne réponse</translation>
    </message>
    <message>
        <source>chosen, not right</source>
        <translation>choisi, à tort</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>encore {seconds} s</translation>
    </message>
    <message>
        <source>From: {source}.</source>
        <translation>Source&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>Arrow keys move a place, Space presses there, Enter answers, 1 to 6 turn the body.</source>
        <translation>Les flèches déplacent un repère, Espace appuie à cet endroit, Entrée répond, 1 à 6 tournent le corps.</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>Valider (Entrée)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Be told, and be asked again soon</source>
        <translation>Voir la réponse, et retrouver la question bientôt</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminer la série</translation>
    </message>
    <message>
        <source>What was answered is kept</source>
        <translation>Les réponses données sont conservées</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>Dire en mots</translation>
    </message>
    <message>
        <source>Describe what is shown (W)</source>
        <translation>Décrire ce qui est montré (W)</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>pain covered</source>
        <translation>douleur couverte</translation>
    </message>
    <message>
        <source>pattern painted</source>
        <translation>schéma colorié</translation>
    </message>
    <message>
        <source>Drawn again, these may change places: the numbers do not decide between them.</source>
        <translation>Sur un nouveau dessin, leur ordre peut changer&#xa0;: les chiffres ne les départagent pas.</translation>
    </message>
    <message>
        <source>Worth examining — the drawing cannot tell these apart</source>
        <translation>À examiner — le dessin ne les départage pas</translation>
    </message>
    <message>
        <source>Worth examining first</source>
        <translation>À examiner en premier</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Moins probables</translation>
    </message>
    <message>
        <source>Nearest patterns</source>
        <translation>Schémas les plus proches</translation>
    </message>
    <message>
        <source>By drawing and palpation</source>
        <translation>Selon le dessin et la palpation</translation>
    </message>
    <message>
        <source>Not in this drawing&apos;s list</source>
        <translation>Hors de la liste de ce dessin</translation>
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
        <translation>{rank}&#xa0;: {muscle}, {side}. Douleur couverte {covered}, schéma colorié {painted}</translation>
    </message>
    <message>
        <source>. The drawing cannot tell it from others at the top</source>
        <translation>. Le dessin ne le départage pas d’autres en tête de liste</translation>
    </message>
    <message>
        <source>by the drawing alone: {rank}</source>
        <translation>selon le dessin seul&#xa0;: {rank}</translation>
    </message>
    <message>
        <source>not in the drawing&apos;s list</source>
        <translation>absent de la liste du dessin</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>no pain</source>
        <translation>aucune douleur</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>la pire imaginable</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>New set of muscles</source>
        <translation>Nouvelle liste de muscles</translation>
    </message>
    <message>
        <source>name of the set</source>
        <translation>nom de la liste</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Tick the muscles you want to be asked about.</source>
        <translation>Cochez les muscles sur lesquels vous voulez être interrogé.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up the records</source>
        <translation>Configurer les dossiers</translation>
    </message>
    <message>
        <source>Patients&apos; visits are kept encrypted on this machine and nowhere else. What the tablet kept so far comes in, too.</source>
        <translation>Les visites des patients sont conservées chiffrées sur cet appareil et nulle part ailleurs. Ce que la tablette a déjà gardé y est repris aussi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>The clinic&apos;s passphrase</source>
        <translation>La phrase secrète de l’équipe</translation>
    </message>
    <message>
        <source>Patients&apos; names</source>
        <translation>Noms des patients</translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation>Code PIN de la tablette des patients</translation>
    </message>
    <message>
        <source>An educator never sees patients: the records stay closed.</source>
        <translation>Un formateur ne voit jamais les patients&#xa0;: les dossiers restent fermés.</translation>
    </message>
    <message>
        <source>At least {count} letters; a few words are easy to keep in mind. Without it nobody can open the records or their backups: write it down and lock it away.</source>
        <translation>Au moins {count} lettres&#xa0;; quelques mots se retiennent facilement. Sans elle, personne ne peut ouvrir les dossiers ni leurs sauvegardes&#xa0;: notez-la et mettez-la sous clé.</translation>
    </message>
    <message>
        <source>A code is enough for everything here.</source>
        <translation>Un code suffit pour tout ce qui se fait ici.</translation>
    </message>
    <message>
        <source>{least} to {most} digits; staff leave the patient&apos;s mode with it. May stay empty.</source>
        <translation>{least} à {most} chiffres&#xa0;; il permet au personnel de quitter le mode patient. Peut rester vide.</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Cliniciens</translation>
    </message>
    <message>
        <source>Educators</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Codes seuls</translation>
    </message>
    <message>
        <source>Names, too</source>
        <translation>Noms aussi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Open without asking: this machine&apos;s keyring keeps the key, too</source>
        <translation>Ouvrir sans demander&#xa0;: le trousseau de cet appareil garde aussi la clé</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>Code PIN, encore une fois</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation>Travailler en formateur</translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation>Il faut au moins {count} lettres.</translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation>Ce n’est pas identique à la première saisie.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation>Il faut {least} à {most} chiffres.</translation>
    </message>
</context>
<context>
    <name>ShoulderPicture</name>
    <message>
        <source>The shoulder on the left of the picture</source>
        <extracomment>Left and right of the picture on the screen, not of the body: this is the question.</extracomment>
        <translation>L’épaule à gauche de l’image</translation>
    </message>
    <message>
        <source>The shoulder on the right of the picture</source>
        <translation>L’épaule à droite de l’image</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Show or hide the sources</source>
        <translation>Afficher ou masquer les sources</translation>
    </message>
    <message>
        <source>core</source>
        <translation>zone principale</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>zone de débordement</translation>
    </message>
    <message>
        <source>{citation} ({strength}: {note})</source>
        <translation>{citation} ({strength}&#xa0;: {note})</translation>
    </message>
    <message>
        <source>The trigger point and the muscle</source>
        <translation>Le point gâchette et le muscle</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Masquer les sources</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1&#xa0;source</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} sources</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Please speak to a member of staff now</source>
        <translation>Veuillez parler maintenant au personnel</translation>
    </message>
    <message>
        <source>Please tell a member of staff today</source>
        <translation>Veuillez le dire au personnel aujourd’hui</translation>
    </message>
    <message>
        <source>Call the emergency number {number}, or ask anyone near you to call it.</source>
        <translation>Appelez le numéro d’urgence {number}, ou demandez à quelqu’un près de vous de l’appeler.</translation>
    </message>
    <message>
        <source>Call the local emergency number, or ask anyone near you to call it.</source>
        <translation>Appelez le numéro d’urgence local, ou demandez à quelqu’un près de vous de l’appeler.</translation>
    </message>
    <message>
        <source>Tell the first person you see. If you feel worse, call the emergency number {number}, or ask anyone near you to call it.</source>
        <translation>Dites-le à la première personne que vous voyez. Si vous vous sentez plus mal, appelez le numéro d’urgence {number}, ou demandez à quelqu’un près de vous de l’appeler.</translation>
    </message>
    <message>
        <source>Tell the first person you see. If you feel worse, call the local emergency number, or ask anyone near you to call it.</source>
        <translation>Dites-le à la première personne que vous voyez. Si vous vous sentez plus mal, appelez le numéro d’urgence local, ou demandez à quelqu’un près de vous de l’appeler.</translation>
    </message>
    <message>
        <source>I have told someone</source>
        <translation>Je l’ai dit à quelqu’un</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Il n’y a personne ici</translation>
    </message>
    <message>
        <source>I have asked for help: go on</source>
        <translation>J’ai demandé de l’aide&#xa0;: continuer</translation>
    </message>
    <message>
        <source>I touched this by mistake</source>
        <translation>J’ai touché ceci par erreur</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse straight away. Please do not wait for your turn.</source>
        <translation>Une chose que vous nous avez dite doit être vérifiée tout de suite par un médecin ou un infirmier. N’attendez pas votre tour.</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse today, before anything else is done.</source>
        <translation>Une chose que vous nous avez dite doit être vérifiée aujourd’hui par un médecin ou un infirmier, avant toute autre chose.</translation>
    </message>
    <message>
        <source>This is what you told us:</source>
        <translation>Voici ce que vous nous avez dit&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SpreadPicture</name>
    <message>
        <source>View: {name}</source>
        <translation>Vue&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the clinic</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>No PIN is set: everybody can come here and leave the patient mode.</source>
        <translation>Aucun code PIN n’est défini&#xa0;: tout le monde peut venir ici et quitter le mode patient.</translation>
    </message>
    <message>
        <source>Let the last patient change something</source>
        <translation>Laisser le dernier patient corriger</translation>
    </message>
    <message>
        <source>Possible for five minutes after a patient is done, while nobody else began.</source>
        <translation>Possible pendant cinq minutes après la fin, tant que personne d’autre n’a commencé.</translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation>Code du prochain patient</translation>
    </message>
    <message>
        <source>Emergency number for patients who are alone with a warning sign</source>
        <translation>Numéro d’urgence pour les patients seuls avec un signe d’alerte</translation>
    </message>
    <message>
        <source>Ask whether somebody is still there after</source>
        <translation>Demander si quelqu’un est encore là après</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>Ask for a second drawing from memory</source>
        <translation>Demander un deuxième dessin de mémoire</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Like this machine</source>
        <translation>Comme l’appareil</translation>
    </message>
    <message>
        <source>Language of the start page</source>
        <translation>Langue de la page d’accueil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Définir un code PIN</translation>
    </message>
    <message>
        <source>Leave patient mode</source>
        <translation>Quitter le mode patient</translation>
    </message>
    <message>
        <source>Back to the patient</source>
        <translation>Retour au patient</translation>
    </message>
    <message>
        <source>Ready for the next patient</source>
        <translation>Prêt pour le patient suivant</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Thank you: everything is kept.</source>
        <translation>Merci&#xa0;: tout est enregistré.</translation>
    </message>
    <message>
        <source>Mark my pain</source>
        <translation>Indiquer ma douleur</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation>Pour le personnel. Un code est demandé.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>StoredDesk</name>
    <message>
        <source>The names were erased.</source>
        <translation>Les noms ont été effacés.</translation>
    </message>
    <message>
        <source>{patients} have a name in the records. Erase the names for good? Backups hold them until they are thinned out; one that is put back loses them, too.</source>
        <translation>{patients} ont un nom dans les dossiers. Effacer les noms définitivement&#xa0;? Les sauvegardes les gardent jusqu’à leur élimination progressive&#xa0;; une sauvegarde restaurée les perd aussi.</translation>
    </message>
    <message>
        <source>{patients} has a name in the records. Erase it for good? Backups hold it until they are thinned out; one that is put back loses it, too.</source>
        <translation>{patients} a un nom dans les dossiers. L’effacer définitivement&#xa0;? Les sauvegardes le gardent jusqu’à leur élimination progressive&#xa0;; une sauvegarde restaurée le perd aussi.</translation>
    </message>
    <message>
        <source>Names that are kept already</source>
        <translation>Noms déjà conservés</translation>
    </message>
    <message>
        <source>Keep them, but hide them</source>
        <translation>Les garder, mais les masquer</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Les effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one opens nothing any more.</source>
        <translation>La phrase secrète a été changée. L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The PIN was changed.</source>
        <translation>Le code PIN a été changé.</translation>
    </message>
    <message>
        <source>The PIN was taken away.</source>
        <translation>Le code PIN a été retiré.</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>All that this program keeps. It lies on this machine and is sent nowhere.</source>
        <translation>Tout ce que ce programme conserve. Ces données restent sur cet appareil et ne sont envoyées nulle part.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Les dossiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Audit trail: who was opened, changed, exported, deleted</source>
        <translation>Journal d’audit&#xa0;: ouvertures, modifications, exports, suppressions</translation>
    </message>
    <message>
        <source>Patients: export or delete</source>
        <translation>Patients&#xa0;: exporter ou supprimer</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Show the recovery code…</source>
        <translation>Afficher le code de récupération…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Changer le code PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Définir un code PIN…</translation>
    </message>
    <message>
        <source>Keep patients&apos; names beside their codes</source>
        <translation>Garder les noms des patients avec leurs codes</translation>
    </message>
    <message>
        <source>Lock the records when nothing is done for</source>
        <translation>Verrouiller les dossiers après une inactivité de</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>A PIN for the patient&apos;s tablet is set.</source>
        <translation>Un code PIN est défini pour la tablette des patients.</translation>
    </message>
    <message>
        <source>No PIN for the patient&apos;s tablet is set: everybody can leave its mode.</source>
        <translation>Aucun code PIN n’est défini pour la tablette des patients&#xa0;: tout le monde peut quitter le mode patient.</translation>
    </message>
    <message>
        <source>The last backup could not be made: {where}: {what}.</source>
        <translation>La dernière sauvegarde n’a pas pu être faite&#xa0;: {where}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation>{visits}&#xa0;: dessins, réponses, palpations, conduites à tenir</translation>
    </message>
    <message>
        <source>From the tablet</source>
        <translation>Venus de la tablette</translation>
    </message>
    <message>
        <source>{count}, each with its strokes and answers</source>
        <translation>{count}, chacun avec ses traits et ses réponses</translation>
    </message>
    <message>
        <source>Lines of the audit trail</source>
        <translation>Lignes du journal d’audit</translation>
    </message>
    <message>
        <source>Outside the records</source>
        <translation>Hors des dossiers</translation>
    </message>
    <message>
        <source>Light or dark, who works here; and files you save or export yourself.</source>
        <translation>Clair ou sombre, qui travaille ici&#xa0;; et les fichiers que vous enregistrez ou exportez vous-même.</translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation>et {count} plus anciennes</translation>
    </message>
    <message>
        <source>None yet; one is made each day.</source>
        <translation>Aucune pour l’instant&#xa0;; il s’en fait une chaque jour.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
</context>
<context>
    <name>StrengthButton</name>
    <message>
        <source>How strong the pain is here</source>
        <translation>Intensité de la douleur ici</translation>
    </message>
    <message>
        <source>What kind of pain</source>
        <translation>Type de douleur</translation>
    </message>
    <message>
        <source>How strong the pain is that is painted next, and what kind</source>
        <translation>Intensité et type de la douleur coloriée ensuite</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>0 – no pain</source>
        <translation>0 – aucune douleur</translation>
    </message>
    <message>
        <source>10 – worst imaginable</source>
        <translation>10 – la pire imaginable</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Strength of pain: {strength}</source>
        <translation>Intensité de la douleur&#xa0;: {strength}</translation>
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
        <translation>Votre pire douleur est-elle moins forte que les autres&#xa0;?</translation>
    </message>
    <message>
        <source>No: at its worst it is {number}</source>
        <translation>Non&#xa0;: au plus fort, elle est à {number}</translation>
    </message>
</context>
<context>
    <name>StrengthRow</name>
    <message>
        <source>How strong is the pain here?</source>
        <translation>Quelle est la force de la douleur ici&#xa0;?</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, aucune douleur</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10, la pire douleur imaginable</translation>
    </message>
    <message>
        <source>{number} out of 10</source>
        <translation>{number} sur 10</translation>
    </message>
</context>
<context>
    <name>TextSizeScreen</name>
    <message>
        <source>How large should the letters be?</source>
        <translation>Quelle taille de lettres voulez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
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
        <translation>Merci</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>On the button that closes the last page and brings back the first one.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now, and wait until you are called.</source>
        <translation>Votre dessin et vos réponses sont gardés pour l’équipe soignante.
Veuillez maintenant rendre la tablette et attendre que l’on vous appelle.</translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now.</source>
        <translation>Votre dessin et vos réponses sont gardés pour l’équipe soignante.
Veuillez maintenant rendre la tablette.</translation>
    </message>
    <message>
        <source>Please speak to a member of staff now. One of your answers should be looked at straight away.</source>
        <translation>Veuillez parler maintenant au personnel. Une de vos réponses doit être vérifiée tout de suite.</translation>
    </message>
    <message>
        <source>When you give the tablet back, please tell a member of staff that one of your answers should be looked at today.</source>
        <translation>En rendant la tablette, veuillez dire au personnel qu’une de vos réponses doit être vérifiée aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>View: {name}</source>
        <translation>Vue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (touche {key})</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>Views of the body</source>
        <translation>Vues du corps</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Painted skin and strength over time</source>
        <translation>Peau coloriée et intensité au fil du temps</translation>
    </message>
    <message>
        <source>The table below gives the same figures.</source>
        <translation>Le tableau ci-dessous donne les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Painted skin (cm²)</source>
        <translation>Peau coloriée (cm²)</translation>
    </message>
    <message>
        <source>Worst pain (0 to 10)</source>
        <translation>Douleur maximale (0 à 10)</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Enter opens a visit. Mark two (Ctrl and click, Shift and arrow) to compare.</source>
        <translation>Entrée ouvre une visite. Marquez-en deux (Ctrl et clic, Maj et flèche) pour les comparer.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Painted skin (cm²)</source>
        <translation>Peau coloriée (cm²)</translation>
    </message>
    <message>
        <source>Worst pain (0 to 10)</source>
        <translation>Douleur maximale (0 à 10)</translation>
    </message>
    <message>
        <source>Compare the two marked</source>
        <translation>Comparer les deux marquées</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Drawing tools</source>
        <translation>Outils de dessin</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Paint where it hurts (B)</source>
        <translation>Colorier là où cela fait mal (B)</translation>
    </message>
    <message>
        <source>Rub out paint (E)</source>
        <translation>Effacer ce qui est colorié (E)</translation>
    </message>
    <message>
        <source>Brush or eraser</source>
        <translation>Pinceau ou gomme</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size}&#xa0;mm</translation>
    </message>
    <message>
        <source>Brush size in millimetres</source>
        <translation>Taille du pinceau en millimètres</translation>
    </message>
    <message>
        <source>Width of the brush on the skin ([ smaller, ] larger)</source>
        <translation>Largeur du pinceau sur la peau ([ plus fin, ] plus large)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Ce que montre le dessin</translation>
    </message>
    <message>
        <source>Referral zones</source>
        <translation>Zones de douleur référée</translation>
    </message>
    <message>
        <source>Muscle fibres</source>
        <translation>Fibres musculaires</translation>
    </message>
    <message>
        <source>Trigger point marks</source>
        <translation>Points gâchettes</translation>
    </message>
    <message>
        <source>Shaded drawing</source>
        <translation>Dessin ombré</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Dessin au trait</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>Afficher le dessin entier</translation>
    </message>
    <message>
        <source>Show the whole drawing (0)</source>
        <translation>Afficher le dessin entier (0)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Patient&apos;s</source>
        <extracomment>Whose drawing is being painted: that of the patient, or the clinician&apos;s own.</extracomment>
        <translation>Du patient</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Paint on the patient&apos;s drawing</source>
        <translation>Colorier sur le dessin du patient</translation>
    </message>
    <message>
        <source>Paint your own drawing beside it; it is never ranked</source>
        <translation>Colorier votre propre dessin à côté&#xa0;; il n’est jamais classé</translation>
    </message>
    <message>
        <source>Whose drawing</source>
        <translation>À qui est le dessin</translation>
    </message>
    <message>
        <source>Demonstrate</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Show full screen where to press and where it is reported to be felt (D)</source>
        <translation>Montrer en plein écran où appuyer et où la douleur est rapportée (D)</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>{action} (Ctrl+{number})</source>
        <translation>{action} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Follow the system, light or dark</source>
        <translation>Comme le système, clair ou sombre</translation>
    </message>
    <message>
        <source>Learn and teach – bodymap</source>
        <translation>Apprendre et enseigner – bodymap</translation>
    </message>
    <message>
        <source>Reading the atlas…</source>
        <translation>Lecture de l’atlas…</translation>
    </message>
</context>
<context>
    <name>TriggerPointChips</name>
    <message>
        <source>Trigger point {label}</source>
        <translation>Point gâchette {label}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The records are locked</source>
        <translation>Les dossiers sont verrouillés</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What patients draw is kept encrypted: the clinic&apos;s passphrase opens it.</source>
        <translation>Ce que dessinent les patients est conservé chiffré&#xa0;: la phrase secrète de l’équipe l’ouvre.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Too many wrong PINs: wait a while, or use the passphrase.</source>
        <translation>Trop de codes PIN erronés&#xa0;: attendez un moment ou utilisez la phrase secrète.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was opened or changed.</source>
        <translation>Ce code PIN est erroné. Rien n’a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was opened or changed. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Cette phrase secrète n’ouvre pas les dossiers. Rien n’a été ouvert ni modifié. Vérifiez les majuscules et la langue du clavier.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Les dossiers sont verrouillés</translation>
    </message>
    <message>
        <source>Patients and visits are shown once the records are open. The open visit waits.</source>
        <translation>Les patients et les visites s’affichent une fois les dossiers ouverts. La visite ouverte attend.</translation>
    </message>
    <message>
        <source>Patients and visits are encrypted until the clinic&apos;s passphrase is given.</source>
        <translation>Les patients et les visites sont chiffrés tant que la phrase secrète de l’équipe n’est pas saisie.</translation>
    </message>
    <message>
        <source>Work without records</source>
        <translation>Travailler sans dossiers</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Ouvrir les dossiers</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Utiliser plutôt la phrase secrète</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Answers and plan</source>
        <translation>Réponses et conduite à tenir</translation>
    </message>
    <message>
        <source>1 warning sign</source>
        <translation>1 signe d’alerte</translation>
    </message>
    <message>
        <source>{count} warning signs</source>
        <translation>{count} signes d’alerte</translation>
    </message>
    <message>
        <source>1 sign</source>
        <translation>1 signe</translation>
    </message>
    <message>
        <source>{count} signs</source>
        <translation>{count} signes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What the patient answered, and the plan</source>
        <translation>Les réponses du patient et la conduite à tenir</translation>
    </message>
</context>
<context>
    <name>VisitPicture</name>
    <message>
        <source>View: {name}</source>
        <translation>Vue&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Patient {code} over time</source>
        <translation>Patient {code}&#xa0;: évolution</translation>
    </message>
    <message>
        <source>Painted skin and worst pain at each visit.</source>
        <translation>Peau coloriée et douleur maximale à chaque visite.</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Retour aux patients</translation>
    </message>
</context>
<context>
    <name>WalkScreen</name>
    <message>
        <source>Back to my answers</source>
        <translation>Revenir à mes réponses</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>{kind} · covers {spot} of the place · {pattern} of its pattern</source>
        <translation>{kind} · couvre {spot} de l’endroit · {pattern} de son schéma</translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <translation>Nerfs et articulations</translation>
    </message>
    <message>
        <source>{kind} · covers {spot} of the place · {pattern} of its area</source>
        <translation>{kind} · couvre {spot} de l’endroit · {pattern} de son territoire</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>Touch a place on the body: what reaches it is listed here.</source>
        <translation>Touchez un endroit du corps&#xa0;: ce qui l’atteint s’affiche ici.</translation>
    </message>
    <message>
        <source>That was beside the body. Touch a place on it.</source>
        <translation>C’était à côté du corps. Touchez un endroit du corps.</translation>
    </message>
    <message>
        <source>Muscles whose pattern reaches this place: {count}.</source>
        <translation>Muscles dont le schéma atteint cet endroit&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptôme</translation>
    </message>
    <message>
        <source>Choose a muscle by its name</source>
        <translation>Choisir un muscle par son nom</translation>
    </message>
    <message>
        <source>Touch a place on the body</source>
        <translation>Toucher un endroit du corps</translation>
    </message>
    <message>
        <source>Choose what people complain of</source>
        <translation>Choisir une plainte des patients</translation>
    </message>
    <message>
        <source>muscle, symptom or region</source>
        <translation>muscle, symptôme ou région</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation>Rechercher un muscle, un symptôme ou une région</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>What reaches this place</source>
        <translation>Ce qui atteint cet endroit</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Muscles that go with the symptom</source>
        <translation>Muscles associés au symptôme</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Aucun résultat. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Touch the middle of the picture (T)</source>
        <translation>Toucher le milieu de l’image (T)</translation>
    </message>
    <message>
        <source>For those who work without a pointer</source>
        <translation>Pour qui travaille sans souris</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Compte rendu…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation>Effacer tout ce qui est colorié (annulable)</translation>
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
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>Agrandir l’image</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>Réduire l’image</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher l’image entière</translation>
    </message>
    <message>
        <source>Move the picture instead of painting</source>
        <translation>Déplacer l’image au lieu de colorier</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Agree {share} (Jaccard), yours {own} cm², the patient&apos;s {patients} cm².</source>
        <translation>Concordance {share} (Jaccard), vous {own} cm², le patient {patients} cm².</translation>
    </message>
    <message>
        <source>Centres {shift} mm apart.</source>
        <translation>Centres distants de {shift} mm.</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Left side of the forehead</source>
        <translation>Côté gauche du front</translation>
    </message>
    <message>
        <source>Right side of the forehead</source>
        <translation>Côté droit du front</translation>
    </message>
    <message>
        <source>the LEFT side of your forehead</source>
        <translation>le côté GAUCHE de votre front</translation>
    </message>
    <message>
        <source>the RIGHT side of your forehead</source>
        <translation>le côté DROIT de votre front</translation>
    </message>
    <message>
        <source>your forehead on BOTH sides</source>
        <translation>les DEUX côtés de votre front</translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation>Tempe gauche</translation>
    </message>
    <message>
        <source>Right temple</source>
        <translation>Tempe droite</translation>
    </message>
    <message>
        <source>your LEFT temple</source>
        <translation>votre tempe GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT temple</source>
        <translation>votre tempe DROITE</translation>
    </message>
    <message>
        <source>your temples on BOTH sides</source>
        <translation>vos DEUX tempes</translation>
    </message>
    <message>
        <source>Top of the head, front left</source>
        <translation>Sommet de la tête, avant gauche</translation>
    </message>
    <message>
        <source>Top of the head, front right</source>
        <translation>Sommet de la tête, avant droit</translation>
    </message>
    <message>
        <source>the front part of the top of your head on the LEFT</source>
        <translation>l’avant du sommet de votre tête à GAUCHE</translation>
    </message>
    <message>
        <source>the front part of the top of your head on the RIGHT</source>
        <translation>l’avant du sommet de votre tête à DROITE</translation>
    </message>
    <message>
        <source>the front part of the top of your head on BOTH sides</source>
        <translation>l’avant du sommet de votre tête des DEUX côtés</translation>
    </message>
    <message>
        <source>Top of the head, back left</source>
        <translation>Sommet de la tête, arrière gauche</translation>
    </message>
    <message>
        <source>Top of the head, back right</source>
        <translation>Sommet de la tête, arrière droit</translation>
    </message>
    <message>
        <source>the back part of the top of your head on the LEFT</source>
        <translation>l’arrière du sommet de votre tête à GAUCHE</translation>
    </message>
    <message>
        <source>the back part of the top of your head on the RIGHT</source>
        <translation>l’arrière du sommet de votre tête à DROITE</translation>
    </message>
    <message>
        <source>the back part of the top of your head on BOTH sides</source>
        <translation>l’arrière du sommet de votre tête des DEUX côtés</translation>
    </message>
    <message>
        <source>Head above the left ear</source>
        <translation>Tête, au-dessus de l’oreille gauche</translation>
    </message>
    <message>
        <source>Head above the right ear</source>
        <translation>Tête, au-dessus de l’oreille droite</translation>
    </message>
    <message>
        <source>your head above the LEFT ear</source>
        <translation>votre tête au-dessus de l’oreille GAUCHE</translation>
    </message>
    <message>
        <source>your head above the RIGHT ear</source>
        <translation>votre tête au-dessus de l’oreille DROITE</translation>
    </message>
    <message>
        <source>your head above the ears on BOTH sides</source>
        <translation>votre tête au-dessus des DEUX oreilles</translation>
    </message>
    <message>
        <source>Back of the head, left</source>
        <translation>Arrière de la tête, à gauche</translation>
    </message>
    <message>
        <source>Back of the head, right</source>
        <translation>Arrière de la tête, à droite</translation>
    </message>
    <message>
        <source>the back of your head on the LEFT</source>
        <translation>l’arrière de votre tête à GAUCHE</translation>
    </message>
    <message>
        <source>the back of your head on the RIGHT</source>
        <translation>l’arrière de votre tête à DROITE</translation>
    </message>
    <message>
        <source>the back of your head on BOTH sides</source>
        <translation>l’arrière de votre tête des DEUX côtés</translation>
    </message>
    <message>
        <source>Just above the neck, left</source>
        <translation>Juste au-dessus de la nuque, à gauche</translation>
    </message>
    <message>
        <source>Just above the neck, right</source>
        <translation>Juste au-dessus de la nuque, à droite</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the LEFT</source>
        <translation>l’arrière de votre tête juste au-dessus de la nuque à GAUCHE</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the RIGHT</source>
        <translation>l’arrière de votre tête juste au-dessus de la nuque à DROITE</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on BOTH sides</source>
        <translation>l’arrière de votre tête juste au-dessus de la nuque des DEUX côtés</translation>
    </message>
    <message>
        <source>Left eyebrow</source>
        <translation>Sourcil gauche</translation>
    </message>
    <message>
        <source>Right eyebrow</source>
        <translation>Sourcil droit</translation>
    </message>
    <message>
        <source>your LEFT eyebrow</source>
        <translation>votre sourcil GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT eyebrow</source>
        <translation>votre sourcil DROIT</translation>
    </message>
    <message>
        <source>your eyebrows on BOTH sides</source>
        <translation>vos DEUX sourcils</translation>
    </message>
    <message>
        <source>Left eye, or behind it</source>
        <translation>Œil gauche, ou derrière</translation>
    </message>
    <message>
        <source>Right eye, or behind it</source>
        <translation>Œil droit, ou derrière</translation>
    </message>
    <message>
        <source>your LEFT eye</source>
        <translation>votre œil GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT eye</source>
        <translation>votre œil DROIT</translation>
    </message>
    <message>
        <source>your eyes on BOTH sides</source>
        <translation>vos DEUX yeux</translation>
    </message>
    <message>
        <source>Left of the nose, below the eye</source>
        <translation>À gauche du nez, sous l’œil</translation>
    </message>
    <message>
        <source>Right of the nose, below the eye</source>
        <translation>À droite du nez, sous l’œil</translation>
    </message>
    <message>
        <source>your face beside the nose on the LEFT</source>
        <translation>votre visage à GAUCHE du nez</translation>
    </message>
    <message>
        <source>your face beside the nose on the RIGHT</source>
        <translation>votre visage à DROITE du nez</translation>
    </message>
    <message>
        <source>your face beside the nose on BOTH sides</source>
        <translation>votre visage des DEUX côtés du nez</translation>
    </message>
    <message>
        <source>Left cheekbone</source>
        <translation>Pommette gauche</translation>
    </message>
    <message>
        <source>Right cheekbone</source>
        <translation>Pommette droite</translation>
    </message>
    <message>
        <source>your LEFT cheekbone</source>
        <translation>votre pommette GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT cheekbone</source>
        <translation>votre pommette DROITE</translation>
    </message>
    <message>
        <source>your cheekbones on BOTH sides</source>
        <translation>vos DEUX pommettes</translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation>Joue gauche</translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation>Joue droite</translation>
    </message>
    <message>
        <source>your LEFT cheek</source>
        <translation>votre joue GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT cheek</source>
        <translation>votre joue DROITE</translation>
    </message>
    <message>
        <source>your cheeks on BOTH sides</source>
        <translation>vos DEUX joues</translation>
    </message>
    <message>
        <source>Lower jaw, left</source>
        <translation>Mâchoire du bas, à gauche</translation>
    </message>
    <message>
        <source>Lower jaw, right</source>
        <translation>Mâchoire du bas, à droite</translation>
    </message>
    <message>
        <source>your lower jaw on the LEFT</source>
        <translation>votre mâchoire du bas à GAUCHE</translation>
    </message>
    <message>
        <source>your lower jaw on the RIGHT</source>
        <translation>votre mâchoire du bas à DROITE</translation>
    </message>
    <message>
        <source>your lower jaw on BOTH sides</source>
        <translation>votre mâchoire du bas des DEUX côtés</translation>
    </message>
    <message>
        <source>Back of the jaw, left</source>
        <translation>Arrière de la mâchoire, à gauche</translation>
    </message>
    <message>
        <source>Back of the jaw, right</source>
        <translation>Arrière de la mâchoire, à droite</translation>
    </message>
    <message>
        <source>the back of your jaw on the LEFT</source>
        <translation>l’arrière de votre mâchoire à GAUCHE</translation>
    </message>
    <message>
        <source>the back of your jaw on the RIGHT</source>
        <translation>l’arrière de votre mâchoire à DROITE</translation>
    </message>
    <message>
        <source>the back of your jaw on BOTH sides</source>
        <translation>l’arrière de votre mâchoire des DEUX côtés</translation>
    </message>
    <message>
        <source>Left jaw joint</source>
        <translation>Articulation gauche de la mâchoire</translation>
    </message>
    <message>
        <source>Right jaw joint</source>
        <translation>Articulation droite de la mâchoire</translation>
    </message>
    <message>
        <source>your LEFT jaw joint</source>
        <translation>l’articulation GAUCHE de votre mâchoire</translation>
    </message>
    <message>
        <source>your RIGHT jaw joint</source>
        <translation>l’articulation DROITE de votre mâchoire</translation>
    </message>
    <message>
        <source>your jaw joints on BOTH sides</source>
        <translation>les DEUX articulations de votre mâchoire</translation>
    </message>
    <message>
        <source>Left ear, or inside it</source>
        <translation>Oreille gauche, ou dedans</translation>
    </message>
    <message>
        <source>Right ear, or inside it</source>
        <translation>Oreille droite, ou dedans</translation>
    </message>
    <message>
        <source>your LEFT ear</source>
        <translation>votre oreille GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT ear</source>
        <translation>votre oreille DROITE</translation>
    </message>
    <message>
        <source>your ears on BOTH sides</source>
        <translation>vos DEUX oreilles</translation>
    </message>
    <message>
        <source>In front of the left ear</source>
        <translation>Devant l’oreille gauche</translation>
    </message>
    <message>
        <source>In front of the right ear</source>
        <translation>Devant l’oreille droite</translation>
    </message>
    <message>
        <source>the place in front of your LEFT ear</source>
        <translation>l’endroit devant votre oreille GAUCHE</translation>
    </message>
    <message>
        <source>the place in front of your RIGHT ear</source>
        <translation>l’endroit devant votre oreille DROITE</translation>
    </message>
    <message>
        <source>the place in front of your ears on BOTH sides</source>
        <translation>l’endroit devant vos DEUX oreilles</translation>
    </message>
    <message>
        <source>Behind the left ear</source>
        <translation>Derrière l’oreille gauche</translation>
    </message>
    <message>
        <source>Behind the right ear</source>
        <translation>Derrière l’oreille droite</translation>
    </message>
    <message>
        <source>the place behind your LEFT ear</source>
        <translation>l’endroit derrière votre oreille GAUCHE</translation>
    </message>
    <message>
        <source>the place behind your RIGHT ear</source>
        <translation>l’endroit derrière votre oreille DROITE</translation>
    </message>
    <message>
        <source>the place behind your ears on BOTH sides</source>
        <translation>l’endroit derrière vos DEUX oreilles</translation>
    </message>
    <message>
        <source>Upper back teeth, left</source>
        <translation>Dents du fond en haut, à gauche</translation>
    </message>
    <message>
        <source>Upper back teeth, right</source>
        <translation>Dents du fond en haut, à droite</translation>
    </message>
    <message>
        <source>your upper back teeth on the LEFT</source>
        <translation>vos dents du fond en haut à GAUCHE</translation>
    </message>
    <message>
        <source>your upper back teeth on the RIGHT</source>
        <translation>vos dents du fond en haut à DROITE</translation>
    </message>
    <message>
        <source>your upper back teeth on BOTH sides</source>
        <translation>vos dents du fond en haut des DEUX côtés</translation>
    </message>
    <message>
        <source>Lower back teeth, left</source>
        <translation>Dents du fond en bas, à gauche</translation>
    </message>
    <message>
        <source>Lower back teeth, right</source>
        <translation>Dents du fond en bas, à droite</translation>
    </message>
    <message>
        <source>your lower back teeth on the LEFT</source>
        <translation>vos dents du fond en bas à GAUCHE</translation>
    </message>
    <message>
        <source>your lower back teeth on the RIGHT</source>
        <translation>vos dents du fond en bas à DROITE</translation>
    </message>
    <message>
        <source>your lower back teeth on BOTH sides</source>
        <translation>vos dents du fond en bas des DEUX côtés</translation>
    </message>
    <message>
        <source>Under the jaw, left</source>
        <translation>Sous la mâchoire, à gauche</translation>
    </message>
    <message>
        <source>Under the jaw, right</source>
        <translation>Sous la mâchoire, à droite</translation>
    </message>
    <message>
        <source>the place under your jaw on the LEFT</source>
        <translation>le dessous de votre mâchoire à GAUCHE</translation>
    </message>
    <message>
        <source>the place under your jaw on the RIGHT</source>
        <translation>le dessous de votre mâchoire à DROITE</translation>
    </message>
    <message>
        <source>the place under your jaw on BOTH sides</source>
        <translation>le dessous de votre mâchoire des DEUX côtés</translation>
    </message>
    <message>
        <source>Front of the neck, left</source>
        <translation>Devant du cou, à gauche</translation>
    </message>
    <message>
        <source>Front of the neck, right</source>
        <translation>Devant du cou, à droite</translation>
    </message>
    <message>
        <source>the front of your neck on the LEFT</source>
        <translation>le devant de votre cou à GAUCHE</translation>
    </message>
    <message>
        <source>the front of your neck on the RIGHT</source>
        <translation>le devant de votre cou à DROITE</translation>
    </message>
    <message>
        <source>the front of your neck on BOTH sides</source>
        <translation>le devant de votre cou des DEUX côtés</translation>
    </message>
    <message>
        <source>Left side of the neck</source>
        <translation>Côté gauche du cou</translation>
    </message>
    <message>
        <source>Right side of the neck</source>
        <translation>Côté droit du cou</translation>
    </message>
    <message>
        <source>the LEFT side of your neck</source>
        <translation>le côté GAUCHE de votre cou</translation>
    </message>
    <message>
        <source>the RIGHT side of your neck</source>
        <translation>le côté DROIT de votre cou</translation>
    </message>
    <message>
        <source>your neck at the side on BOTH sides</source>
        <translation>les DEUX côtés de votre cou</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, left</source>
        <translation>Haut de la nuque, à gauche</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, right</source>
        <translation>Haut de la nuque, à droite</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the LEFT</source>
        <translation>le haut de votre nuque à GAUCHE</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the RIGHT</source>
        <translation>le haut de votre nuque à DROITE</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on BOTH sides</source>
        <translation>le haut de votre nuque des DEUX côtés</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, left</source>
        <translation>Bas de la nuque, à gauche</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, right</source>
        <translation>Bas de la nuque, à droite</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the LEFT</source>
        <translation>le bas de votre nuque à GAUCHE</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the RIGHT</source>
        <translation>le bas de votre nuque à DROITE</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on BOTH sides</source>
        <translation>le bas de votre nuque des DEUX côtés</translation>
    </message>
    <message>
        <source>Top of the left shoulder</source>
        <translation>Dessus de l’épaule gauche</translation>
    </message>
    <message>
        <source>Top of the right shoulder</source>
        <translation>Dessus de l’épaule droite</translation>
    </message>
    <message>
        <source>the top of your LEFT shoulder</source>
        <translation>le dessus de votre épaule GAUCHE</translation>
    </message>
    <message>
        <source>the top of your RIGHT shoulder</source>
        <translation>le dessus de votre épaule DROITE</translation>
    </message>
    <message>
        <source>the top of your shoulders on BOTH sides</source>
        <translation>le dessus de vos DEUX épaules</translation>
    </message>
    <message>
        <source>Left collar bone</source>
        <translation>Clavicule gauche</translation>
    </message>
    <message>
        <source>Right collar bone</source>
        <translation>Clavicule droite</translation>
    </message>
    <message>
        <source>your LEFT collar bone</source>
        <translation>votre clavicule GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT collar bone</source>
        <translation>votre clavicule DROITE</translation>
    </message>
    <message>
        <source>your collar bones on BOTH sides</source>
        <translation>vos DEUX clavicules</translation>
    </message>
    <message>
        <source>Front of the left shoulder</source>
        <translation>Devant de l’épaule gauche</translation>
    </message>
    <message>
        <source>Front of the right shoulder</source>
        <translation>Devant de l’épaule droite</translation>
    </message>
    <message>
        <source>the front of your LEFT shoulder</source>
        <translation>le devant de votre épaule GAUCHE</translation>
    </message>
    <message>
        <source>the front of your RIGHT shoulder</source>
        <translation>le devant de votre épaule DROITE</translation>
    </message>
    <message>
        <source>the front of your shoulders on BOTH sides</source>
        <translation>le devant de vos DEUX épaules</translation>
    </message>
    <message>
        <source>Outer tip of the left shoulder</source>
        <translation>Bout de l’épaule gauche</translation>
    </message>
    <message>
        <source>Outer tip of the right shoulder</source>
        <translation>Bout de l’épaule droite</translation>
    </message>
    <message>
        <source>the outer tip of your LEFT shoulder</source>
        <translation>le bout de votre épaule GAUCHE</translation>
    </message>
    <message>
        <source>the outer tip of your RIGHT shoulder</source>
        <translation>le bout de votre épaule DROITE</translation>
    </message>
    <message>
        <source>the outer tip of your shoulders on BOTH sides</source>
        <translation>le bout de vos DEUX épaules</translation>
    </message>
    <message>
        <source>Back of the left shoulder</source>
        <translation>Arrière de l’épaule gauche</translation>
    </message>
    <message>
        <source>Back of the right shoulder</source>
        <translation>Arrière de l’épaule droite</translation>
    </message>
    <message>
        <source>the back of your LEFT shoulder</source>
        <translation>l’arrière de votre épaule GAUCHE</translation>
    </message>
    <message>
        <source>the back of your RIGHT shoulder</source>
        <translation>l’arrière de votre épaule DROITE</translation>
    </message>
    <message>
        <source>the back of your shoulders on BOTH sides</source>
        <translation>l’arrière de vos DEUX épaules</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>Omoplate gauche</translation>
    </message>
    <message>
        <source>Right shoulder blade</source>
        <translation>Omoplate droite</translation>
    </message>
    <message>
        <source>your LEFT shoulder blade</source>
        <translation>votre omoplate GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT shoulder blade</source>
        <translation>votre omoplate DROITE</translation>
    </message>
    <message>
        <source>your shoulder blades on BOTH sides</source>
        <translation>vos DEUX omoplates</translation>
    </message>
    <message>
        <source>Between spine and left shoulder blade</source>
        <translation>Entre la colonne et l’omoplate gauche</translation>
    </message>
    <message>
        <source>Between spine and right shoulder blade</source>
        <translation>Entre la colonne et l’omoplate droite</translation>
    </message>
    <message>
        <source>the place between your spine and your LEFT shoulder blade</source>
        <translation>l’endroit entre votre colonne et votre omoplate GAUCHE</translation>
    </message>
    <message>
        <source>the place between your spine and your RIGHT shoulder blade</source>
        <translation>l’endroit entre votre colonne et votre omoplate DROITE</translation>
    </message>
    <message>
        <source>the place between your shoulder blades on BOTH sides</source>
        <translation>l’endroit entre vos omoplates des DEUX côtés</translation>
    </message>
    <message>
        <source>Upper chest, left</source>
        <translation>Haut de la poitrine, à gauche</translation>
    </message>
    <message>
        <source>Upper chest, right</source>
        <translation>Haut de la poitrine, à droite</translation>
    </message>
    <message>
        <source>your upper chest on the LEFT</source>
        <translation>le haut de votre poitrine à GAUCHE</translation>
    </message>
    <message>
        <source>your upper chest on the RIGHT</source>
        <translation>le haut de votre poitrine à DROITE</translation>
    </message>
    <message>
        <source>your upper chest on BOTH sides</source>
        <translation>le haut de votre poitrine des DEUX côtés</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Haut du bras gauche</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Haut du bras droit</translation>
    </message>
    <message>
        <source>your LEFT upper arm</source>
        <translation>le haut de votre bras GAUCHE</translation>
    </message>
    <message>
        <source>your RIGHT upper arm</source>
        <translation>le haut de votre bras DROIT</translation>
    </message>
    <message>
        <source>your upper arms on BOTH sides</source>
        <translation>le haut de vos DEUX bras</translation>
    </message>
    <message>
        <source>Middle of the forehead</source>
        <translation>Milieu du front</translation>
    </message>
    <message>
        <source>the middle of your forehead</source>
        <translation>le milieu de votre front</translation>
    </message>
    <message>
        <source>Top of the head, front middle</source>
        <translation>Sommet de la tête, avant, au milieu</translation>
    </message>
    <message>
        <source>the middle of the top of your head in front</source>
        <translation>l’avant du sommet de votre tête au milieu</translation>
    </message>
    <message>
        <source>Top of the head, back middle</source>
        <translation>Sommet de la tête, arrière, au milieu</translation>
    </message>
    <message>
        <source>the middle of the top of your head at the back</source>
        <translation>l’arrière du sommet de votre tête au milieu</translation>
    </message>
    <message>
        <source>Back of the head, middle</source>
        <translation>Arrière de la tête, au milieu</translation>
    </message>
    <message>
        <source>the middle of the back of your head</source>
        <translation>le milieu de l’arrière de votre tête</translation>
    </message>
    <message>
        <source>Just above the neck, middle</source>
        <translation>Juste au-dessus de la nuque, au milieu</translation>
    </message>
    <message>
        <source>the middle of the back of your head just above the neck</source>
        <translation>le milieu de l’arrière de votre tête juste au-dessus de la nuque</translation>
    </message>
    <message>
        <source>Between the eyebrows</source>
        <translation>Entre les sourcils</translation>
    </message>
    <message>
        <source>the place between your eyebrows</source>
        <translation>l’endroit entre vos sourcils</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nez</translation>
    </message>
    <message>
        <source>your nose</source>
        <translation>votre nez</translation>
    </message>
    <message>
        <source>Lips and around the mouth</source>
        <translation>Lèvres et tour de la bouche</translation>
    </message>
    <message>
        <source>your lips or the skin around them</source>
        <translation>vos lèvres ou la peau autour</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Menton</translation>
    </message>
    <message>
        <source>your chin</source>
        <translation>votre menton</translation>
    </message>
    <message>
        <source>Upper front teeth</source>
        <translation>Dents de devant en haut</translation>
    </message>
    <message>
        <source>your upper front teeth</source>
        <translation>vos dents de devant en haut</translation>
    </message>
    <message>
        <source>Lower front teeth</source>
        <translation>Dents de devant en bas</translation>
    </message>
    <message>
        <source>your lower front teeth</source>
        <translation>vos dents de devant en bas</translation>
    </message>
    <message>
        <source>Roof of the mouth</source>
        <translation>Palais</translation>
    </message>
    <message>
        <source>the roof of your mouth</source>
        <translation>votre palais</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>your tongue</source>
        <translation>votre langue</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>Gorge</translation>
    </message>
    <message>
        <source>your throat</source>
        <translation>votre gorge</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>Sous le menton</translation>
    </message>
    <message>
        <source>the place under your chin</source>
        <translation>le dessous de votre menton</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, middle</source>
        <translation>Haut de la nuque, au milieu</translation>
    </message>
    <message>
        <source>the middle of the upper part of the back of your neck</source>
        <translation>le milieu du haut de votre nuque</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, middle</source>
        <translation>Bas de la nuque, au milieu</translation>
    </message>
    <message>
        <source>the middle of the lower part of the back of your neck</source>
        <translation>le milieu du bas de votre nuque</translation>
    </message>
    <message>
        <source>Spine between the shoulder blades</source>
        <translation>Colonne entre les omoplates</translation>
    </message>
    <message>
        <source>your spine between the shoulder blades</source>
        <translation>votre colonne entre les omoplates</translation>
    </message>
    <message>
        <source>Middle of the upper chest</source>
        <translation>Haut de la poitrine, au milieu</translation>
    </message>
    <message>
        <source>the middle of your upper chest</source>
        <translation>le haut de votre poitrine au milieu</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Yeux</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Oreilles</translation>
    </message>
    <message>
        <source>Inside the mouth</source>
        <translation>Dans la bouche</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Shoulders and upper back</source>
        <translation>Épaules et haut du dos</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Bouche</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Votre DROITE</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Votre GAUCHE</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>You marked many places, mostly {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation>Vous avez indiqué beaucoup d’endroits, surtout {places}.</translation>
    </message>
    <message>
        <source>You marked {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation>Vous avez indiqué {places}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>The end of a list of places.</extracomment>
        <translation>{first} et {last}</translation>
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
        <translation>{names} explique à lui seul {share}.</translation>
    </message>
    <message>
        <source>{names} explain {share}.</source>
        <translation>{names} expliquent {share}.</translation>
    </message>
    <message>
        <source>{rest} of the painted area lies outside.</source>
        <translation>En dehors&#xa0;: {rest} de la zone coloriée.</translation>
    </message>
    <message>
        <source>{rest} of the painted area fits none of them.</source>
        <translation>Sans correspondance&#xa0;: {rest} de la zone coloriée.</translation>
    </message>
</context>
<context>
    <name>card_pages</name>
    <message>
        <source>felt here</source>
        <translation>ressenti ici</translation>
    </message>
    <message>
        <source>Reviewed {day}. For education, not a diagnosis.</source>
        <translation>Relu le {day}. Pour la formation, ceci n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Passed. It was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>Passé. C’était&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Yes: {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>Oui&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>It was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>C’était&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{chosen} is another part of the same muscle; asked for was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} est une autre partie du même muscle&#xa0;; il fallait trouver&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{chosen} has a pattern much like it; asked for was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} a un schéma très proche&#xa0;; il fallait trouver&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{chosen} is possible as well; the source names {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} est possible aussi&#xa0;; la source indique&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} is right. What tells the two apart: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>{name} est juste. Ce qui distingue les deux&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Right pattern, other side: asked for was the {side}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {side}: a text</extracomment>
        <translation>Bon schéma, mais autre côté. Côté demandé&#xa0;: {side}.</translation>
    </message>
    <message>
        <source>On the spot: {mm} mm from it.</source>
        <extracomment>A sentence about a drawing, for the clinician. {mm}: a text</extracomment>
        <translation>Au bon endroit&#xa0;: à {mm} mm.</translation>
    </message>
    <message>
        <source>Near: {mm} mm from it, {allowed} mm would do.</source>
        <extracomment>A sentence about a drawing, for the clinician. {allowed}: a text; {mm}: a text</extracomment>
        <translation>Proche&#xa0;: à {mm} mm&#xa0;; {allowed} mm auraient suffi.</translation>
    </message>
    <message>
        <source>{mm} mm from it along the skin.</source>
        <extracomment>A sentence about a drawing, for the clinician. {mm}: a text</extracomment>
        <translation>À {mm} mm, le long de la peau.</translation>
    </message>
    <message>
        <source>That was beside the body.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>C’était à côté du corps.</translation>
    </message>
    <message>
        <source>That is nearest to {label}, another point of the same muscle.</source>
        <extracomment>A sentence about a drawing, for the clinician. {label}: a text</extracomment>
        <translation>Le plus proche est {label}, un autre point du même muscle.</translation>
    </message>
    <message>
        <source>{share} of the core found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>Zone principale trouvée à {share}.</translation>
    </message>
    <message>
        <source>{share} of the spillover found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>Zone de débordement trouvée à {share}.</translation>
    </message>
    <message>
        <source>{share} of what was painted lies outside.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>{share} de la zone coloriée se trouve en dehors.</translation>
    </message>
    <message>
        <source>Nothing was painted outside.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Rien n’est colorié en dehors.</translation>
    </message>
    <message>
        <source>Not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>Non colorié&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Nothing was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Rien n’est colorié.</translation>
    </message>
    <message>
        <source>{right} of {all} regions found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {all}: a text; {right}: a text</extracomment>
        <translation>{right} régions trouvées sur {all}.</translation>
    </message>
    <message>
        <source>{wrong} chosen that the pattern does not reach.</source>
        <extracomment>A sentence about a drawing, for the clinician. {wrong}: a text</extracomment>
        <translation>Régions choisies que le schéma n’atteint pas&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>The five muscles of headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Les cinq muscles de la céphalée</translation>
    </message>
    <message>
        <source>Muscles of the head</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Muscles de la tête</translation>
    </message>
    <message>
        <source>Muscles of neck and shoulder</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Muscles du cou et de l’épaule</translation>
    </message>
    <message>
        <source>All muscles</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Tous les muscles</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Vertiges</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Nausées</translation>
    </message>
    <message>
        <source>Toothache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Mal de dents</translation>
    </message>
    <message>
        <source>Teeth that do not meet</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Dents qui ne s’emboîtent pas</translation>
    </message>
    <message>
        <source>Mouth hard to open</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Bouche difficile à ouvrir</translation>
    </message>
    <message>
        <source>Clicking jaw joint</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Claquement de la mâchoire</translation>
    </message>
    <message>
        <source>Earache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Mal d’oreille</translation>
    </message>
    <message>
        <source>Stuffy ear</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Oreille bouchée</translation>
    </message>
    <message>
        <source>Noise in the ear, change of hearing</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Bruit dans l’oreille, audition modifiée</translation>
    </message>
    <message>
        <source>Watering or red eye</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Œil larmoyant ou rouge</translation>
    </message>
    <message>
        <source>Blurred sight, jumping print</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Vue floue, lettres qui sautent</translation>
    </message>
    <message>
        <source>Narrow or twitching eyelid</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Paupière rétrécie ou qui tressaute</translation>
    </message>
    <message>
        <source>Pain in or behind the eye</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Douleur dans l’œil ou derrière</translation>
    </message>
    <message>
        <source>As from a sinus: runny nose, full cheek</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Comme une sinusite&#xa0;: nez qui coule, joue pleine</translation>
    </message>
    <message>
        <source>Trouble or pain on swallowing</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Gêne ou douleur en avalant</translation>
    </message>
    <message>
        <source>Sore throat, a lump in the throat</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Mal de gorge, boule dans la gorge</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Nuque raide</translation>
    </message>
    <message>
        <source>The head cannot bear the pillow</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>La tête ne supporte pas l’oreiller</translation>
    </message>
    <message>
        <source>Sore, numb or tingling scalp</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Cuir chevelu sensible, engourdi ou fourmillant</translation>
    </message>
    <message>
        <source>Sweating of the forehead</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Transpiration du front</translation>
    </message>
    <message>
        <source>Numb hand, things dropped</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Main engourdie, objets lâchés</translation>
    </message>
    <message>
        <source>Misjudging weights in the hand</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Poids mal estimés dans la main</translation>
    </message>
    <message>
        <source>Snapping shoulder blade</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Ressaut de l’omoplate</translation>
    </message>
    <message>
        <source>Clicking or stiff shoulder</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Épaule qui claque ou raide</translation>
    </message>
    <message>
        <source>Typical only of {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>Typique seulement de {name}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Sometimes, and only with {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>Parfois, et seulement avec {name}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{name}: all of its pattern lies in the others&apos;; only pressing tells.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>{name}&#xa0;: tout son schéma est compris dans ceux des autres&#xa0;; seule la palpation départage.</translation>
    </message>
    <message>
        <source>Its typical pattern covers {covered} of what was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation>Son schéma typique couvre {covered} de la zone coloriée.</translation>
    </message>
    <message>
        <source>Most of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>La plus grande partie de ce schéma est coloriée ({painted}).</translation>
    </message>
    <message>
        <source>More than half of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Plus de la moitié de ce schéma est coloriée ({painted}).</translation>
    </message>
    <message>
        <source>{painted} of that pattern was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Ce schéma est colorié à {painted}.</translation>
    </message>
    <message>
        <source>Only a small part of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Seule une petite partie de ce schéma est coloriée ({painted}).</translation>
    </message>
    <message>
        <source>Typically felt as well, but not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>Typiquement ressenti aussi, mais non colorié&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>May also be felt, but was not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>Parfois ressenti aussi, mais non colorié&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Too little is painted ({extent}) to compare it with typical patterns.</source>
        <extracomment>A sentence about a drawing, for the clinician. {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation>La zone coloriée ({extent}) est trop petite pour être comparée aux schémas typiques.</translation>
    </message>
    <message>
        <source>The paint stops along the midline for {length}. Patterns reported for muscles do not; the territory of a nerve may.</source>
        <extracomment>A sentence about a drawing, for the clinician. {length}: a length, 40 mm</extracomment>
        <translation>La zone coloriée s’arrête le long de la ligne médiane sur {length}. Les schémas rapportés pour les muscles ne s’y arrêtent pas&#xa0;; le territoire d’un nerf le peut.</translation>
    </message>
    <message>
        <source>So much is painted ({extent}) that no typical pattern stands out: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation>La zone coloriée est si étendue ({extent}) qu’aucun schéma typique ne se détache&#xa0;: les deux qui couvrent le plus couvrent ensemble {covered}.</translation>
    </message>
    <message>
        <source>The {patches} painted places do not belong to one typical pattern, nor to two: the best two cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {patches}: a number</extracomment>
        <translation>Les {patches} zones coloriées ne relèvent ni d’un seul schéma typique, ni de deux&#xa0;: les deux meilleurs couvrent ensemble {covered}.</translation>
    </message>
    <message>
        <source>Typical patterns reach little of what is painted: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation>Les schémas typiques atteignent peu la zone coloriée&#xa0;: les deux qui couvrent le plus couvrent ensemble {covered}.</translation>
    </message>
    <message>
        <source>Why not first: it covers {second_share} of what was painted, {first} covers {first_share}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_share}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Pourquoi pas premier&#xa0;: il couvre {second_share} de la zone coloriée, {first} en couvre {first_share}.</translation>
    </message>
    <message>
        <source>Why not first: {second_painted} of its pattern was painted, of that of {first} {first_painted}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {second_painted}: a percentage</extracomment>
        <translation>Pourquoi pas premier&#xa0;: son schéma est colorié à {second_painted}, celui de {first} à {first_painted}.</translation>
    </message>
    <message>
        <source>Why not first: {first} covers more of what was painted ({first_share} to {second_share}), and more of its pattern was painted ({first_painted} to {second_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Pourquoi pas premier&#xa0;: {first} couvre une plus grande part de la zone coloriée ({first_share} contre {second_share}), et son schéma est davantage colorié ({first_painted} contre {second_painted}).</translation>
    </message>
    <message>
        <source>Why not first: it covers more of what was painted ({second_share}, {first} {first_share}), but less of its pattern was painted ({second_painted} to {first_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Pourquoi pas premier&#xa0;: il couvre une plus grande part de la zone coloriée ({second_share}, {first} {first_share}), mais son schéma est moins colorié ({second_painted} contre {first_painted}).</translation>
    </message>
    <message>
        <source>Why not first: more of its pattern was painted ({second_painted} to {first_painted}), but it covers less of what was painted ({second_share}, {first} {first_share}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Pourquoi pas premier&#xa0;: son schéma est davantage colorié ({second_painted} contre {first_painted}), mais il couvre une moindre part de la zone coloriée ({second_share}, {first} {first_share}).</translation>
    </message>
    <message>
        <source>Why not first: it meets the paint more where its pattern is felt less often, {first} where it is felt most.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation>Pourquoi pas premier&#xa0;: il rejoint la zone coloriée surtout là où son schéma est moins souvent ressenti, {first} là où le sien l’est le plus.</translation>
    </message>
    <message>
        <source>This drawing does not tell it from {first}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation>Ce dessin ne le départage pas de {first}.</translation>
    </message>
    <message>
        <source>The size drawn is an estimate.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>La dimension dessinée est une estimation.</translation>
    </message>
    <message>
        <source>Read in the source: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>Lu dans la source&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>From a standard reference, not read again: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>Tiré d’un ouvrage de référence, non relu&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Weakly supported, our estimate: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>Peu étayé, notre estimation&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>active in 65 % of people with chronic tension-type headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>actif chez 65&#xa0;% des personnes ayant une céphalée de tension chronique</translation>
    </message>
    <message>
        <source>active in 45 % of people with chronic tension-type headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>actif chez 45&#xa0;% des personnes ayant une céphalée de tension chronique</translation>
    </message>
    <message>
        <source>referral in 86 % with chronic and 60 % with episodic tension-type headache, their mean; in 27 % of controls</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>douleur référée chez 86&#xa0;% des personnes ayant une céphalée de tension chronique et 60&#xa0;% de celles ayant une forme épisodique, moyenne des deux&#xa0;; chez 27&#xa0;% des témoins</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Familiar pain</source>
        <translation>Douleur familière</translation>
    </message>
    <message>
        <source>Referred, not familiar</source>
        <translation>Référée, non familière</translation>
    </message>
    <message>
        <source>Tender here only</source>
        <translation>Sensible ici seulement</translation>
    </message>
    <message>
        <source>Not tender</source>
        <translation>Non sensible</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Non examiné</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Touch the answer that fits you best. You can change it at any time. If none fits well, take the nearest one.</source>
        <translation>Touchez la réponse qui vous convient le mieux. Vous pouvez la changer à tout moment. Si aucune ne convient bien, prenez la plus proche.</translation>
    </message>
    <message>
        <source>Touch every answer that fits you; touch it again to take it back. Then touch the green button at the bottom.</source>
        <translation>Touchez toutes les réponses qui vous conviennent&#xa0;; touchez-en une à nouveau pour l’enlever. Touchez ensuite le bouton vert en bas.</translation>
    </message>
    <message>
        <source>Touch everything that is true for you. If nothing is, touch the answer that says so. If you are not sure, ask a member of staff.</source>
        <translation>Touchez tout ce qui est vrai pour vous. Si rien ne l’est, touchez la réponse qui le dit. En cas de doute, demandez au personnel.</translation>
    </message>
    <message>
        <source>Rub with your finger over every place that hurts, as large as the pain is. The small pictures show you from other sides: touch one to turn. What went wrong can be undone or rubbed out.</source>
        <translation>Frottez avec le doigt sur chaque endroit qui fait mal, aussi largement que la douleur s’étend. Les petites images vous montrent d’autres côtés&#xa0;: touchez-en une pour tourner. Une erreur peut s’annuler ou se gommer.</translation>
    </message>
    <message>
        <source>Please draw your pain once more, without looking at the first drawing. It need not be the same. It shows how exact a drawing can be.</source>
        <translation>Veuillez dessiner votre douleur encore une fois, sans regarder le premier dessin. Il n’a pas besoin d’être identique. Cela montre à quel point un dessin peut être précis.</translation>
    </message>
    <message>
        <source>0 means no pain, 10 means the worst pain you can think of. Touch one number in each row.</source>
        <translation>0 veut dire aucune douleur, 10 la pire douleur imaginable. Touchez un nombre dans chaque ligne.</translation>
    </message>
    <message>
        <source>Your LEFT is on the right side of the screen, as if you looked at another person. Touch the shoulder of your left hand. A mistake does no harm.</source>
        <translation>Votre GAUCHE est du côté droit de l’écran, comme si vous regardiez une autre personne. Touchez l’épaule de votre main gauche. Une erreur n’a rien de grave.</translation>
    </message>
    <message>
        <source>Look whether the places are right, and on the right side. If not, touch the button to change them. Then go on.</source>
        <translation>Vérifiez que les endroits sont justes, et du bon côté. Sinon, touchez le bouton pour les modifier. Puis continuez.</translation>
    </message>
    <message>
        <source>You are done. Please give the tablet back to a member of staff.</source>
        <translation>Vous avez terminé. Veuillez rendre la tablette au personnel.</translation>
    </message>
    <message>
        <source>Please touch one answer first.</source>
        <translation>Touchez d’abord une réponse.</translation>
    </message>
    <message>
        <source>Please touch at least one answer first.</source>
        <translation>Touchez d’abord au moins une réponse.</translation>
    </message>
    <message>
        <source>Please touch what is true for you, or the answer that nothing is.</source>
        <translation>Touchez ce qui est vrai pour vous, ou la réponse «&#xa0;Rien de tout cela&#xa0;».</translation>
    </message>
    <message>
        <source>Please touch a shoulder first.</source>
        <translation>Touchez d’abord une épaule.</translation>
    </message>
    <message>
        <source>Please mark at least one place that hurts first.</source>
        <translation>Indiquez d’abord au moins un endroit qui fait mal.</translation>
    </message>
    <message>
        <source>Please touch one number in each row first.</source>
        <translation>Touchez d’abord un nombre dans chaque ligne.</translation>
    </message>
    <message>
        <source>Please answer the question first.</source>
        <translation>Répondez d’abord à la question.</translation>
    </message>
    <message>
        <source>One of your answers should be checked straight away. Please tell a member of staff now; then you can go on here.</source>
        <translation>Une de vos réponses doit être vérifiée tout de suite. Veuillez le dire maintenant au personnel&#xa0;; vous pourrez ensuite continuer ici.</translation>
    </message>
    <message>
        <source>One of your answers should be checked today. Please tell a member of staff; then you can go on here.</source>
        <translation>Une de vos réponses doit être vérifiée aujourd’hui. Veuillez le dire au personnel&#xa0;; vous pourrez ensuite continuer ici.</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>Your pain drawing</source>
        <translation>Votre dessin de la douleur</translation>
    </message>
    <message>
        <source>Your pain drawing (continued)</source>
        <translation>Votre dessin de la douleur (suite)</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>For learning and for talking it over. Not a diagnosis.</source>
        <translation>Pour s’informer et en parler. Ceci n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>First: get medical help now</source>
        <translation>D’abord&#xa0;: demandez de l’aide médicale maintenant</translation>
    </message>
    <message>
        <source>First: speak to a doctor today</source>
        <translation>D’abord&#xa0;: parlez à un médecin aujourd’hui</translation>
    </message>
    <message>
        <source>Please talk about this at your visit</source>
        <translation>Parlez-en lors de votre visite, s’il vous plaît</translation>
    </message>
    <message>
        <source>You ticked this on the tablet. It comes before all else on this page.</source>
        <translation>Vous avez coché cela sur la tablette. Cela passe avant tout le reste de cette page.</translation>
    </message>
    <message>
        <source>You ticked this on the tablet.</source>
        <translation>Vous avez coché cela sur la tablette.</translation>
    </message>
    <message>
        <source>The pain is new, and I am 50 or older.</source>
        <translation>La douleur est nouvelle et j’ai 50 ans ou plus.</translation>
    </message>
    <message>
        <source>What you marked</source>
        <translation>Ce que vous avez indiqué</translation>
    </message>
    <message>
        <source>Nothing is marked on the drawing.</source>
        <translation>Rien n’est indiqué sur le dessin.</translation>
    </message>
    <message>
        <source>what you marked</source>
        <translation>ce que vous avez indiqué</translation>
    </message>
    <message>
        <source>often felt here</source>
        <translation>souvent ressenti ici</translation>
    </message>
    <message>
        <source>sometimes felt here</source>
        <translation>parfois ressenti ici</translation>
    </message>
    <message>
        <source>the muscle</source>
        <translation>le muscle</translation>
    </message>
    <message>
        <source>the spot to examine</source>
        <translation>le point à examiner</translation>
    </message>
    <message>
        <source>What your drawing resembles</source>
        <translation>À quoi ressemble votre dessin</translation>
    </message>
    <message>
        <source>The pattern on the picture</source>
        <translation>Le schéma sur l’image</translation>
    </message>
    <message>
        <source>The picture shows the typical pattern reported for this muscle:</source>
        <translation>L’image montre le schéma typique décrit pour ce muscle&#xa0;:</translation>
    </message>
    <message>
        <source>Your drawing resembles the typical patterns reported for these muscles. From the drawing alone they look alike; the picture shows the first:</source>
        <translation>Votre dessin ressemble aux schémas typiques décrits pour ces muscles. D’après le dessin seul, ils se ressemblent&#xa0;; l’image montre le premier&#xa0;:</translation>
    </message>
    <message>
        <source>Your drawing resembles the typical pattern reported for this muscle:</source>
        <translation>Votre dessin ressemble au schéma typique décrit pour ce muscle&#xa0;:</translation>
    </message>
    <message>
        <source>{muscle}, on your LEFT</source>
        <extracomment>{muscle} is a muscle&apos;s name; on the patient&apos;s own side.</extracomment>
        <translation>{muscle}, à votre GAUCHE</translation>
    </message>
    <message>
        <source>{muscle}, on your RIGHT</source>
        <extracomment>{muscle} is a muscle&apos;s name; on the patient&apos;s own side.</extracomment>
        <translation>{muscle}, à votre DROITE</translation>
    </message>
    <message>
        <source>The X marks {place}.</source>
        <extracomment>{place} is a place such as &quot;your LEFT temple&quot;, as in &quot;You marked {places}.&quot;</extracomment>
        <translation>Le X indique {place}.</translation>
    </message>
    <message>
        <source>When that spot is pressed, some people feel it where the red dots are.</source>
        <translation>Quand on appuie sur ce point, certaines personnes le ressentent là où sont les points rouges.</translation>
    </message>
    <message>
        <source>The dense dots cover {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple and your nose&quot;, as in &quot;You marked {places}.&quot;</extracomment>
        <translation>Les points serrés couvrent {places}.</translation>
    </message>
    <message>
        <source>This pattern covers {covered} of what you marked, and you marked {painted} of the pattern.</source>
        <extracomment>{covered} and {painted} are percentages.</extracomment>
        <translation>Ce schéma couvre {covered} de ce que vous avez indiqué, et vous avez indiqué {painted} du schéma.</translation>
    </message>
    <message>
        <source>When it was pressed today, you felt the pain you know.</source>
        <translation>Quand on a appuyé dessus aujourd’hui, vous avez senti la douleur que vous connaissez.</translation>
    </message>
    <message>
        <source>No typical pattern fits your drawing</source>
        <translation>Aucun schéma typique ne correspond à votre dessin</translation>
    </message>
    <message>
        <source>That happens often, and it says nothing against your pain: it is real. Many things other than muscles can hurt there. Your doctor or therapist can look for them with you.</source>
        <translation>Cela arrive souvent et n’enlève rien à votre douleur&#xa0;: elle est réelle. Bien d’autres choses que les muscles peuvent faire mal à cet endroit. Votre médecin ou thérapeute peut les chercher avec vous.</translation>
    </message>
    <message>
        <source>What this does not mean</source>
        <translation>Ce que cela ne veut pas dire</translation>
    </message>
    <message>
        <source>This is not a diagnosis. Only an examination can show where a pain comes from.</source>
        <translation>Ceci n’est pas un diagnostic. Seul un examen peut montrer d’où vient une douleur.</translation>
    </message>
    <message>
        <source>Joints, nerves, teeth, eyes, ears, blood vessels and other kinds of headache can hurt in the same places.</source>
        <translation>Les articulations, les nerfs, les dents, les yeux, les oreilles, les vaisseaux sanguins et d’autres sortes de maux de tête peuvent faire mal aux mêmes endroits.</translation>
    </message>
    <message>
        <source>People differ, and the patterns of muscles overlap.</source>
        <translation>Chaque personne est différente, et les schémas des muscles se chevauchent.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>{meaning} Needs a medical check before any muscle is considered.</source>
        <translation>{meaning} Examen médical nécessaire avant d’envisager un muscle.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Today, before anything else</source>
        <translation>Aujourd’hui, avant toute autre chose</translation>
    </message>
    <message>
        <source>At this visit</source>
        <translation>Lors de cette visite</translation>
    </message>
    <message>
        <source>The pain came suddenly and was at its worst within a minute.</source>
        <translation>La douleur est venue d’un coup et a atteint son maximum en moins d’une minute.</translation>
    </message>
    <message>
        <source>I am confused or very sleepy, I fainted or had a fit.</source>
        <translation>J’ai les idées confuses ou très envie de dormir, j’ai perdu connaissance ou fait une crise de convulsions.</translation>
    </message>
    <message>
        <source>I have a fever or shivers.</source>
        <translation>J’ai de la fièvre ou des frissons.</translation>
    </message>
    <message>
        <source>My neck is so stiff that I cannot bring my chin to my chest.</source>
        <translation>Ma nuque est si raide que je ne peux pas baisser le menton sur la poitrine.</translation>
    </message>
    <message>
        <source>I have a new rash or new spots on my skin.</source>
        <translation>J’ai depuis peu des boutons ou des taches sur la peau.</translation>
    </message>
    <message>
        <source>It began after a fall or a blow to my head.</source>
        <translation>La douleur a commencé après une chute ou un coup sur la tête.</translation>
    </message>
    <message>
        <source>My legs gave way all at once and I fell.</source>
        <translation>Mes jambes ont cédé d’un coup et j’ai fait une chute.</translation>
    </message>
    <message>
        <source>My neck feels as if it cannot hold my head.</source>
        <translation>J’ai l’impression que mon cou ne tient plus ma tête.</translation>
    </message>
    <message>
        <source>I wake up with a headache and have to vomit.</source>
        <translation>Je me réveille avec un mal de tête et je dois vomir.</translation>
    </message>
    <message>
        <source>Coughing, sneezing or straining sets it off or makes it much worse, or exercise sets it off.</source>
        <translation>Tousser, éternuer ou pousser déclenche la douleur ou l’aggrave beaucoup, ou l’effort physique la déclenche.</translation>
    </message>
    <message>
        <source>My sight goes grey for seconds, or a doctor saw a swollen nerve in my eye.</source>
        <translation>Ma vue se voile de gris pendant quelques secondes, ou un médecin a vu un nerf gonflé dans mon œil.</translation>
    </message>
    <message>
        <source>The headache comes when I stand up or lie down, and goes when I change back.</source>
        <translation>Le mal de tête vient quand je me lève ou me couche, et passe quand je reprends la position d’avant.</translation>
    </message>
    <message>
        <source>It gets worse from week to week.</source>
        <translation>La douleur s’aggrave de semaine en semaine.</translation>
    </message>
    <message>
        <source>It is new, or different from pain I had before.</source>
        <translation>La douleur est nouvelle, ou différente de celles d’avant.</translation>
    </message>
    <message>
        <source>One eyelid droops, or one pupil is smaller.</source>
        <translation>Une de mes paupières tombe, ou une pupille est plus petite.</translation>
    </message>
    <message>
        <source>One side of my face is weak or hangs down.</source>
        <translation>Un côté de mon visage est affaibli ou tombant.</translation>
    </message>
    <message>
        <source>One eye is red and hurts, or I see coloured rings around lights.</source>
        <translation>J’ai un œil rouge qui fait mal, ou je vois des cercles colorés autour des lumières.</translation>
    </message>
    <message>
        <source>Part of my face is numb.</source>
        <translation>Une partie de mon visage est engourdie.</translation>
    </message>
    <message>
        <source>When I chew, my jaw gets tired and aches until I stop.</source>
        <translation>Quand je mâche, ma mâchoire se fatigue et fait mal jusqu’à ce que je m’arrête.</translation>
    </message>
    <message>
        <source>A light touch or chewing sets off pain like an electric shock in my face.</source>
        <translation>Effleurer mon visage ou mâcher y déclenche une douleur comme une décharge électrique.</translation>
    </message>
    <message>
        <source>An arm, a leg or one side of my body has become weak or numb.</source>
        <translation>Un bras, une jambe ou un côté de mon corps est devenu faible ou engourdi.</translation>
    </message>
    <message>
        <source>Speaking or swallowing has become difficult.</source>
        <translation>Il m’est devenu difficile de parler ou d’avaler.</translation>
    </message>
    <message>
        <source>I have begun to see double or blurred, or part of my sight is gone.</source>
        <translation>Depuis peu, je vois double ou flou, ou une partie de ma vue a disparu.</translation>
    </message>
    <message>
        <source>When I walk fast, climb stairs or work hard, my jaw, chest or arm hurts, or my chest feels tight.</source>
        <translation>Quand je marche vite, monte un escalier ou fais un gros effort, ma mâchoire, ma poitrine ou mon bras me fait mal, ou je sens ma poitrine serrée.</translation>
    </message>
    <message>
        <source>My neck has hurt since a fall, a blow, a crash or a sudden jerk.</source>
        <translation>Mon cou fait mal depuis une chute, un coup, un accident ou une secousse brusque.</translation>
    </message>
    <message>
        <source>My scalp is sore, for example when I comb my hair.</source>
        <translation>Mon cuir chevelu est sensible, par exemple quand je me coiffe.</translation>
    </message>
    <message>
        <source>My gum or cheek is swollen, or fluid comes out of my ear.</source>
        <translation>Ma gencive ou ma joue est enflée, ou du liquide sort de mon oreille.</translation>
    </message>
    <message>
        <source>With the pain, one eye waters, or my nose runs or blocks on that side.</source>
        <translation>Avec la douleur, un œil pleure, ou mon nez coule ou se bouche de ce côté.</translation>
    </message>
    <message>
        <source>I have a hard lump in my neck or in front of my ear that stays.</source>
        <translation>J’ai une boule dure dans le cou ou devant l’oreille, qui ne part pas.</translation>
    </message>
    <message>
        <source>I have cancer, or had it before.</source>
        <translation>J’ai un cancer, ou j’en ai eu un.</translation>
    </message>
    <message>
        <source>My body&apos;s defence is weak, for example from HIV or from medicines.</source>
        <translation>Mes défenses sont affaiblies, par exemple par le VIH ou par des médicaments.</translation>
    </message>
    <message>
        <source>I am pregnant, or gave birth in the last six weeks.</source>
        <translation>Je suis enceinte, ou j’ai accouché dans les six dernières semaines.</translation>
    </message>
    <message>
        <source>I lose weight without wanting to, or sweat at night.</source>
        <translation>Je perds du poids sans le vouloir, ou je transpire beaucoup la nuit.</translation>
    </message>
    <message>
        <source>I take painkillers on 10 or more days a month.</source>
        <translation>Je prends des antidouleurs 10&#xa0;jours par mois ou plus.</translation>
    </message>
    <message>
        <source>It began after I started a new medicine.</source>
        <translation>La douleur a commencé après un nouveau médicament.</translation>
    </message>
    <message>
        <source>Sudden onset, worst within a minute</source>
        <translation>Début brutal, maximal en moins d’une minute</translation>
    </message>
    <message>
        <source>Reduced consciousness, confusion or seizure</source>
        <translation>Conscience altérée, confusion ou crise convulsive</translation>
    </message>
    <message>
        <source>New weakness or numbness</source>
        <translation>Déficit moteur ou sensitif récent</translation>
    </message>
    <message>
        <source>New trouble speaking or swallowing</source>
        <translation>Trouble récent de la parole ou de la déglutition</translation>
    </message>
    <message>
        <source>New double vision or loss of sight</source>
        <translation>Diplopie ou perte de vision récente</translation>
    </message>
    <message>
        <source>Jaw, chest or arm pain on exertion</source>
        <translation>Douleur à l’effort (mâchoire, poitrine ou bras)</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation>Raideur de la nuque</translation>
    </message>
    <message>
        <source>New rash</source>
        <translation>Éruption récente</translation>
    </message>
    <message>
        <source>Neck pain since an injury</source>
        <translation>Cervicalgie depuis un traumatisme</translation>
    </message>
    <message>
        <source>Onset after a head injury</source>
        <translation>Début après un traumatisme crânien</translation>
    </message>
    <message>
        <source>Drop attack</source>
        <translation>Drop attack (dérobement brutal des jambes)</translation>
    </message>
    <message>
        <source>Neck feels unstable</source>
        <translation>Sensation d’instabilité cervicale</translation>
    </message>
    <message>
        <source>Morning headache with vomiting</source>
        <translation>Céphalée matinale avec vomissements</translation>
    </message>
    <message>
        <source>Set off by coughing, sneezing, straining or exercise</source>
        <translation>Déclenchée par la toux, l’éternuement, la poussée ou l’effort</translation>
    </message>
    <message>
        <source>Sight goes grey, or papilloedema was seen</source>
        <translation>Éclipses visuelles, ou œdème papillaire constaté</translation>
    </message>
    <message>
        <source>Depends on standing or lying</source>
        <translation>Dépend de la position debout ou couchée</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Aggravation progressive</translation>
    </message>
    <message>
        <source>New pain or changed pattern</source>
        <translation>Douleur nouvelle ou modifiée</translation>
    </message>
    <message>
        <source>Drooping lid or small pupil</source>
        <translation>Ptosis ou myosis</translation>
    </message>
    <message>
        <source>Facial weakness</source>
        <translation>Parésie faciale</translation>
    </message>
    <message>
        <source>Painful red eye or halos</source>
        <translation>Œil rouge douloureux ou halos</translation>
    </message>
    <message>
        <source>Numb face</source>
        <translation>Engourdissement du visage</translation>
    </message>
    <message>
        <source>Jaw tires on chewing</source>
        <translation>Claudication de la mâchoire</translation>
    </message>
    <message>
        <source>Tender scalp</source>
        <translation>Cuir chevelu sensible</translation>
    </message>
    <message>
        <source>Electric shocks in the face, set off by touch</source>
        <translation>Décharges électriques faciales, déclenchées par le contact</translation>
    </message>
    <message>
        <source>Tooth or ear infection</source>
        <translation>Infection dentaire ou de l’oreille</translation>
    </message>
    <message>
        <source>Watering eye or running nose on the side of the pain</source>
        <translation>Larmoiement ou rhinorrhée du côté de la douleur</translation>
    </message>
    <message>
        <source>Hard lump in the neck or before the ear</source>
        <translation>Masse dure du cou ou en avant de l’oreille</translation>
    </message>
    <message>
        <source>History of cancer</source>
        <translation>Antécédent de cancer</translation>
    </message>
    <message>
        <source>Weakened immunity</source>
        <translation>Immunodépression</translation>
    </message>
    <message>
        <source>Pregnancy or recent birth</source>
        <translation>Grossesse ou accouchement récent</translation>
    </message>
    <message>
        <source>Weight loss or night sweats</source>
        <translation>Perte de poids ou sueurs nocturnes</translation>
    </message>
    <message>
        <source>Painkillers on 10 or more days a month</source>
        <translation>Antalgiques 10&#xa0;jours par mois ou plus</translation>
    </message>
    <message>
        <source>Onset with a new medicine</source>
        <translation>Début avec un nouveau médicament</translation>
    </message>
    <message>
        <source>Two or more of: fever, stiff neck, new rash</source>
        <translation>Au moins deux parmi&#xa0;: fièvre, raideur de la nuque, éruption récente</translation>
    </message>
    <message>
        <source>Injury with a nerve or vessel sign</source>
        <translation>Traumatisme avec signe neurologique ou vasculaire</translation>
    </message>
    <message>
        <source>From age 50: jaw, scalp or sight signs</source>
        <translation>À partir de 50&#xa0;ans&#xa0;: signes de la mâchoire, du cuir chevelu ou de la vue</translation>
    </message>
    <message>
        <source>Several signs of raised pressure or a growth</source>
        <translation>Plusieurs signes d’hypertension intracrânienne ou de tumeur</translation>
    </message>
    <message>
        <source>New pain from age 50</source>
        <translation>Douleur nouvelle à partir de 50&#xa0;ans</translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head or of a torn or narrowed artery.</source>
        <translation>Signe possible d’une hémorragie intracrânienne, ou d’une artère disséquée ou rétrécie.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, bleeding, infection or pressure in the head.</source>
        <translation>Signe possible d’un AVC, d’une hémorragie, d’une infection ou d’une hypertension intracrânienne.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of pressure on the spinal cord or a nerve.</source>
        <translation>Signe possible d’un AVC, ou d’une compression de la moelle épinière ou d’un nerf.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke or of a disorder of the brain stem.</source>
        <translation>Signe possible d’un AVC ou d’une atteinte du tronc cérébral.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the eye, its nerves or its vessels, or of a stroke.</source>
        <translation>Signe possible d’une atteinte de l’œil, de ses nerfs ou de ses vaisseaux, ou d’un AVC.</translation>
    </message>
    <message>
        <source>May be a sign of a heart disorder felt in the jaw.</source>
        <translation>Signe possible d’une affection cardiaque ressentie dans la mâchoire.</translation>
    </message>
    <message>
        <source>May be a sign of an infection, of the brain&apos;s linings too.</source>
        <translation>Signe possible d’une infection, y compris des méninges.</translation>
    </message>
    <message>
        <source>With fever or rash it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation>Avec de la fièvre ou une éruption, signe possible d’une infection des méninges.</translation>
    </message>
    <message>
        <source>With fever or a stiff neck it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation>Avec de la fièvre ou une raideur de la nuque, signe possible d’une infection des méninges.</translation>
    </message>
    <message>
        <source>May be a sign of a torn artery, a fracture or a torn ligament of the neck.</source>
        <translation>Signe possible d’une dissection artérielle, d’une fracture ou d’une rupture ligamentaire du cou.</translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head.</source>
        <translation>Signe possible d’une hémorragie intracrânienne.</translation>
    </message>
    <message>
        <source>May be a sign of poor blood flow to the brain stem or of an unstable neck.</source>
        <translation>Signe possible d’une mauvaise irrigation du tronc cérébral ou d’une instabilité cervicale.</translation>
    </message>
    <message>
        <source>May be a sign of an unstable neck; it must not be moved by hand before.</source>
        <translation>Signe possible d’une instabilité cervicale&#xa0;; aucune mobilisation manuelle du cou avant l’examen.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head.</source>
        <translation>Signe possible d’une hypertension intracrânienne.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder at the back of the skull or of raised pressure.</source>
        <translation>Signe possible d’une anomalie de la fosse postérieure ou d’une hypertension intracrânienne.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head that endangers sight.</source>
        <translation>Signe possible d’une hypertension intracrânienne, qui menace la vue.</translation>
    </message>
    <message>
        <source>May be a sign of too low or too high pressure in the head.</source>
        <translation>Signe possible d’une pression intracrânienne trop basse ou trop élevée.</translation>
    </message>
    <message>
        <source>May be a sign of a growth or another disorder in the head or neck.</source>
        <translation>Signe possible d’une tumeur ou d’une autre affection de la tête ou du cou.</translation>
    </message>
    <message>
        <source>May be a sign of a new disorder behind the pain, whatever its pattern.</source>
        <translation>Signe possible d’une nouvelle affection à l’origine de la douleur, quel que soit son schéma.</translation>
    </message>
    <message>
        <source>May be a sign of a torn neck artery or a growth; the sternocleidomastoid muscle does not explain it away.</source>
        <translation>Signe possible d’une dissection d’une artère du cou ou d’une tumeur&#xa0;; le muscle sterno-cléido-mastoïdien ne suffit pas à l’expliquer.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of a disorder of the facial nerve or parotid.</source>
        <translation>Signe possible d’un AVC, ou d’une atteinte du nerf facial ou de la parotide.</translation>
    </message>
    <message>
        <source>May be a sign of acute glaucoma or an inflamed eye, which endangers sight.</source>
        <translation>Signe possible d’un glaucome aigu ou d’une inflammation de l’œil, qui menace la vue.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the trigeminal nerve or the brain stem.</source>
        <translation>Signe possible d’une atteinte du nerf trijumeau ou du tronc cérébral.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight, from age 50.</source>
        <translation>À partir de 50&#xa0;ans, signe possible d’une artérite à cellules géantes, qui menace la vue.</translation>
    </message>
    <message>
        <source>May be a sign of trigeminal neuralgia.</source>
        <translation>Signe possible d’une névralgie du trijumeau.</translation>
    </message>
    <message>
        <source>May be a sign of an infection that spreads.</source>
        <translation>Signe possible d’une infection qui s’étend.</translation>
    </message>
    <message>
        <source>May be a sign of cluster headache or a related type, or of an eye disorder.</source>
        <translation>Signe possible d’une algie vasculaire de la face ou d’une forme apparentée, ou d’une affection de l’œil.</translation>
    </message>
    <message>
        <source>May be a sign of a growth in the neck or parotid.</source>
        <translation>Signe possible d’une tumeur du cou ou de la parotide.</translation>
    </message>
    <message>
        <source>The pain may be a sign that a cancer has come back.</source>
        <translation>La douleur peut être le signe d’une récidive de cancer.</translation>
    </message>
    <message>
        <source>The pain may be a sign of an infection.</source>
        <translation>La douleur peut être le signe d’une infection.</translation>
    </message>
    <message>
        <source>The pain may be a sign of high blood pressure or of a clot in a vein of the brain.</source>
        <translation>La douleur peut être le signe d’une hypertension artérielle ou d’une thrombose veineuse cérébrale.</translation>
    </message>
    <message>
        <source>May be a sign of an infection, an inflammation or a growth.</source>
        <translation>Signe possible d’une infection, d’une inflammation ou d’une tumeur.</translation>
    </message>
    <message>
        <source>The painkillers may keep the headache going (medication overuse).</source>
        <translation>Les antalgiques peuvent entretenir la céphalée (abus médicamenteux).</translation>
    </message>
    <message>
        <source>The pain may be an effect of the medicine.</source>
        <translation>La douleur peut être un effet du médicament.</translation>
    </message>
    <message>
        <source>May be a sign of meningitis or another infection.</source>
        <translation>Signe possible d’une méningite ou d’une autre infection.</translation>
    </message>
    <message>
        <source>May be a sign of a torn artery in the neck, of bleeding in the head, or of an unstable neck.</source>
        <translation>Signe possible d’une dissection d’une artère du cou, d’une hémorragie intracrânienne ou d’une instabilité cervicale.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight.</source>
        <translation>Signe possible d’une artérite à cellules géantes, qui menace la vue.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure or of a growth in the head.</source>
        <translation>Signe possible d’une hypertension intracrânienne ou d’une tumeur de la tête.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, a growth or another new disorder.</source>
        <translation>Signe possible d’une artérite à cellules géantes, d’une tumeur ou d’une autre affection nouvelle.</translation>
    </message>
    <message>
        <source>How strong is your pain?</source>
        <translation>Quelle est la force de votre douleur&#xa0;?</translation>
    </message>
    <message>
        <source>Touch one number in each row. 0 is no pain. 10 is the worst pain you can imagine.</source>
        <translation>Touchez un nombre dans chaque ligne. 0 veut dire aucune douleur. 10 est la pire douleur imaginable.</translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation>Touchez VOTRE épaule gauche</translation>
    </message>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation>Encore une fois&#xa0;: touchez VOTRE épaule gauche</translation>
    </message>
    <message>
        <source>Is your pain on these drawings?</source>
        <translation>Votre douleur est-elle sur ces dessins&#xa0;?</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In front of a row of numbers: how strong the pain is now.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>Au plus fort</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <translation>Comment ressentez-vous la douleur&#xa0;?</translation>
    </message>
    <message>
        <source>Is the pain deep or near the skin?</source>
        <translation>La douleur est-elle profonde ou près de la peau&#xa0;?</translation>
    </message>
    <message>
        <source>Since when have you had this pain?</source>
        <translation>Depuis quand avez-vous cette douleur&#xa0;?</translation>
    </message>
    <message>
        <source>How often do you have this pain?</source>
        <translation>Avez-vous souvent cette douleur&#xa0;?</translation>
    </message>
    <message>
        <source>How long does the pain last?</source>
        <translation>Combien de temps dure la douleur&#xa0;?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Quel âge avez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Face, eyes, jaw: is any of this true?</source>
        <translation>Visage, yeux, mâchoire&#xa0;: une de ces phrases est-elle vraie&#xa0;?</translation>
    </message>
    <message>
        <source>Your health: is any of this true?</source>
        <translation>Votre santé&#xa0;: une de ces phrases est-elle vraie&#xa0;?</translation>
    </message>
    <message>
        <source>Touch everything that fits.</source>
        <translation>Touchez tout ce qui convient.</translation>
    </message>
    <message>
        <source>Touch what is true; if nothing is, touch “None of these”.</source>
        <translation>Touchez ce qui est vrai&#xa0;; si rien ne l’est, touchez «&#xa0;Rien de tout cela&#xa0;».</translation>
    </message>
    <message>
        <source>If it comes and goes: since it first came.</source>
        <translation>Si elle va et vient&#xa0;: depuis la première fois.</translation>
    </message>
    <message>
        <source>Think of a usual time when you take nothing for it.</source>
        <translation>Pensez à une fois habituelle, quand vous ne prenez rien contre la douleur.</translation>
    </message>
    <message>
        <source>Some kinds of pain depend on age.</source>
        <translation>Certaines douleurs dépendent de l’âge.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What makes the pain WORSE?</source>
        <translation>Qu’est-ce qui AGGRAVE la douleur&#xa0;?</translation>
    </message>
    <message>
        <source>What makes the pain BETTER?</source>
        <translation>Qu’est-ce qui SOULAGE la douleur&#xa0;?</translation>
    </message>
    <message>
        <source>Right now: is any of this true?</source>
        <translation>En ce moment&#xa0;: une de ces phrases est-elle vraie&#xa0;?</translation>
    </message>
    <message>
        <source>About your headache: is any of this true?</source>
        <translation>Votre mal de tête&#xa0;: une de ces phrases est-elle vraie&#xa0;?</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} sur {most}</translation>
    </message>
    <message>
        <source>Asked for the left shoulder, touched</source>
        <translation>Épaule gauche demandée, touchée</translation>
    </message>
    <message>
        <source>Asked again for the left shoulder, touched</source>
        <translation>Épaule gauche redemandée, touchée</translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation>Siège de la douleur</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Douleur actuelle</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Douleur maximale</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation>Douleur habituelle</translation>
    </message>
    <message>
        <source>Feels like</source>
        <translation>Ressentie comme</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>A short name for the clinician; the time follows.</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>A short name for the clinician; how long one attack lasts follows.</extracomment>
        <translation>Durée d’une crise</translation>
    </message>
    <message>
        <source>Worse with</source>
        <translation>Aggravée par</translation>
    </message>
    <message>
        <source>Better with</source>
        <translation>Soulagée par</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Signs now</source>
        <translation>Signes actuels</translation>
    </message>
    <message>
        <source>Beginning and course</source>
        <translation>Début et évolution</translation>
    </message>
    <message>
        <source>Face, eyes, jaw</source>
        <translation>Visage, yeux, mâchoire</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>I cannot describe it</source>
        <translation>Je ne sais pas la décrire</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>J’ai un doute</translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation>Je ne saurais dire</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <source>My pain is not on these drawings</source>
        <translation>Ma douleur n’est pas sur ces dessins</translation>
    </message>
    <message>
        <source>Pressing or heavy</source>
        <translation>Pression ou lourdeur</translation>
    </message>
    <message>
        <source>Like a tight band</source>
        <translation>Comme un bandeau serré</translation>
    </message>
    <message>
        <source>Dull, aching</source>
        <translation>Douleur sourde</translation>
    </message>
    <message>
        <source>Throbbing, like a pulse</source>
        <translation>Battements, comme le pouls</translation>
    </message>
    <message>
        <source>Stabbing, sharp</source>
        <translation>Vive, comme un coup de couteau</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brûlure</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <translation>Picotements, fourmillements</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <translation>Comme une décharge électrique</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Deep inside</source>
        <translation>En profondeur</translation>
    </message>
    <message>
        <source>Near the skin</source>
        <translation>Près de la peau</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Deep inside and near the skin.</extracomment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>For some days, up to a week</source>
        <translation>Quelques jours, jusqu’à une semaine</translation>
    </message>
    <message>
        <source>For 1 to 4 weeks</source>
        <translation>1 à 4&#xa0;semaines</translation>
    </message>
    <message>
        <source>For 1 to 3 months</source>
        <translation>1 à 3&#xa0;mois</translation>
    </message>
    <message>
        <source>For 3 to 12 months</source>
        <translation>3 à 12&#xa0;mois</translation>
    </message>
    <message>
        <source>For more than a year</source>
        <translation>Plus d’un an</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Tout le temps</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <translation>Plusieurs fois par jour</translation>
    </message>
    <message>
        <source>On most days (15 or more in a month)</source>
        <translation>La plupart des jours (15 ou plus par mois)</translation>
    </message>
    <message>
        <source>On some days (4 to 14 in a month)</source>
        <translation>Certains jours (4 à 14 par mois)</translation>
    </message>
    <message>
        <source>On few days (1 to 3 in a month)</source>
        <translation>Peu de jours (1 à 3 par mois)</translation>
    </message>
    <message>
        <source>Less often than once a month</source>
        <translation>Moins d’une fois par mois</translation>
    </message>
    <message>
        <source>This is the first time</source>
        <translation>C’est la première fois</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Quelques secondes</translation>
    </message>
    <message>
        <source>Some minutes, up to 15</source>
        <translation>Quelques minutes, jusqu’à 15</translation>
    </message>
    <message>
        <source>15 minutes to 3 hours</source>
        <translation>De 15&#xa0;minutes à 3&#xa0;heures</translation>
    </message>
    <message>
        <source>More than 3 hours, up to 3 days</source>
        <translation>Plus de 3&#xa0;heures, jusqu’à 3&#xa0;jours</translation>
    </message>
    <message>
        <source>More than 3 days, then it stops</source>
        <translation>Plus de 3&#xa0;jours, puis elle s’arrête</translation>
    </message>
    <message>
        <source>It never stops</source>
        <translation>Elle ne s’arrête jamais</translation>
    </message>
    <message>
        <source>Moving my head or neck</source>
        <translation>Bouger la tête ou le cou</translation>
    </message>
    <message>
        <source>Changing my position</source>
        <translation>Changer de position</translation>
    </message>
    <message>
        <source>Sitting long at a desk, computer or book</source>
        <translation>Rester longtemps devant un bureau, un ordinateur ou un livre</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Marcher</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>S’allonger</translation>
    </message>
    <message>
        <source>Nothing changes it</source>
        <translation>Rien n’y change</translation>
    </message>
    <message>
        <source>Pressing on certain spots of my neck</source>
        <translation>Appuyer sur certains points du cou</translation>
    </message>
    <message>
        <source>Chewing</source>
        <translation>Mâcher</translation>
    </message>
    <message>
        <source>A light touch on my face</source>
        <translation>Effleurer mon visage</translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation>La lumière vive</translation>
    </message>
    <message>
        <source>Loud sounds</source>
        <translation>Les bruits forts</translation>
    </message>
    <message>
        <source>Looking at a screen</source>
        <translation>Regarder un écran</translation>
    </message>
    <message>
        <source>Worry or stress</source>
        <translation>Les soucis ou le stress</translation>
    </message>
    <message>
        <source>Pressing or rubbing certain spots</source>
        <translation>Appuyer ou frotter à certains endroits</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>La chaleur</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Le froid</translation>
    </message>
    <message>
        <source>A dark, quiet room</source>
        <translation>Une pièce sombre et calme</translation>
    </message>
    <message>
        <source>Painkillers</source>
        <translation>Les antidouleurs</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18&#xa0;ans</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>De 18 à 49&#xa0;ans</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>De 50 à 64&#xa0;ans</translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65&#xa0;ans ou plus</translation>
    </message>
</context>
<context>
    <name>pains</name>
    <message>
        <source>Pain {number}</source>
        <translation>Douleur {number}</translation>
    </message>
    <message>
        <source>{strength}, {quality}</source>
        <translation>{strength}, {quality}</translation>
    </message>
    <message>
        <source>{pain}: {known}</source>
        <translation>{pain}&#xa0;: {known}</translation>
    </message>
    <message>
        <source>Your pain: {known}</source>
        <extracomment>How strong the only pain was rated while painting, and what it is like.</extracomment>
        <translation>Votre douleur&#xa0;: {known}</translation>
    </message>
    <message>
        <source>Please answer for your strongest pain.</source>
        <translation>Veuillez répondre pour votre douleur la plus forte.</translation>
    </message>
    <message>
        <source>While painting, you said: {strength}.</source>
        <translation>En coloriant, vous avez indiqué&#xa0;: {strength}.</translation>
    </message>
    <message>
        <source>Please answer for your strongest pain. {pain}</source>
        <translation>Veuillez répondre pour votre douleur la plus forte. {pain}</translation>
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
        <translation>le milieu du sourcil</translation>
    </message>
    <message>
        <source>the inner end of the eyebrow</source>
        <translation>le bout interne du sourcil</translation>
    </message>
    <message>
        <source>the outer end of the eyebrow</source>
        <translation>le bout externe du sourcil</translation>
    </message>
    <message>
        <source>the root of the nose</source>
        <translation>la racine du nez</translation>
    </message>
    <message>
        <source>the corner of the mouth</source>
        <translation>le coin de la bouche</translation>
    </message>
    <message>
        <source>the wing of the nose</source>
        <translation>l’aile du nez</translation>
    </message>
    <message>
        <source>the point of the chin</source>
        <translation>la pointe du menton</translation>
    </message>
    <message>
        <source>the outer corner of the eye socket</source>
        <translation>le coin externe de l’orbite</translation>
    </message>
    <message>
        <source>the prominence of the cheek bone</source>
        <translation>la saillie de la pommette</translation>
    </message>
    <message>
        <source>the angle of the jaw</source>
        <translation>l’angle de la mâchoire</translation>
    </message>
    <message>
        <source>the flap in front of the ear canal</source>
        <translation>la languette devant le conduit de l’oreille</translation>
    </message>
    <message>
        <source>the ear lobe</source>
        <translation>le lobe de l’oreille</translation>
    </message>
    <message>
        <source>the scalp just above the ear</source>
        <translation>le cuir chevelu juste au-dessus de l’oreille</translation>
    </message>
    <message>
        <source>the bony knob behind the ear lobe</source>
        <translation>la bosse osseuse derrière le lobe de l’oreille</translation>
    </message>
    <message>
        <source>the bump at the back of the skull</source>
        <translation>la bosse à l’arrière du crâne</translation>
    </message>
    <message>
        <source>the first bone felt below the skull, in the midline</source>
        <translation>le premier os senti sous le crâne, sur la ligne médiane</translation>
    </message>
    <message>
        <source>the bump at the base of the neck</source>
        <translation>la bosse à la base de la nuque</translation>
    </message>
    <message>
        <source>the angle where the neck meets the shoulder</source>
        <translation>l’angle où le cou rejoint l’épaule</translation>
    </message>
    <message>
        <source>the upper inner corner of the shoulder blade</source>
        <translation>le coin supérieur interne de l’omoplate</translation>
    </message>
    <message>
        <source>the inner end of the ridge on the shoulder blade</source>
        <translation>le bout interne de l’arête de l’omoplate</translation>
    </message>
    <message>
        <source>the middle of the shoulder blade&apos;s inner border</source>
        <translation>le milieu du bord interne de l’omoplate</translation>
    </message>
    <message>
        <source>the middle of the shoulder blade&apos;s outer border</source>
        <translation>le milieu du bord externe de l’omoplate</translation>
    </message>
    <message>
        <source>the lower tip of the shoulder blade</source>
        <translation>la pointe inférieure de l’omoplate</translation>
    </message>
    <message>
        <source>the bony tip of the shoulder</source>
        <translation>le bout osseux de l’épaule</translation>
    </message>
    <message>
        <source>the inner end of the collar bone</source>
        <translation>le bout interne de la clavicule</translation>
    </message>
    <message>
        <source>the middle of the collar bone</source>
        <translation>le milieu de la clavicule</translation>
    </message>
    <message>
        <source>the hollow above the breast bone</source>
        <translation>le creux au-dessus du sternum</translation>
    </message>
    <message>
        <source>At this place: {place}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;.</extracomment>
        <translation>À cet endroit&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>From {place}: {step}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;, {step} &quot;2 finger breadths down&quot;.</extracomment>
        <translation>Depuis {place}&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>From {place}: {step}, then {next}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;, a step &quot;2 finger breadths down&quot;.</extracomment>
        <translation>Depuis {place}&#xa0;: {step}, puis {next}.</translation>
    </message>
    <message>
        <source>half a finger breadth up</source>
        <translation>un demi-travers de doigt vers le haut</translation>
    </message>
    <message>
        <source>one finger breadth up</source>
        <translation>un travers de doigt vers le haut</translation>
    </message>
    <message>
        <source>{count} finger breadths up</source>
        <translation>{count} travers de doigt vers le haut</translation>
    </message>
    <message>
        <source>half a finger breadth down</source>
        <translation>un demi-travers de doigt vers le bas</translation>
    </message>
    <message>
        <source>one finger breadth down</source>
        <translation>un travers de doigt vers le bas</translation>
    </message>
    <message>
        <source>{count} finger breadths down</source>
        <translation>{count} travers de doigt vers le bas</translation>
    </message>
    <message>
        <source>half a finger breadth forward</source>
        <translation>un demi-travers de doigt vers l’avant</translation>
    </message>
    <message>
        <source>one finger breadth forward</source>
        <translation>un travers de doigt vers l’avant</translation>
    </message>
    <message>
        <source>{count} finger breadths forward</source>
        <translation>{count} travers de doigt vers l’avant</translation>
    </message>
    <message>
        <source>half a finger breadth back</source>
        <translation>un demi-travers de doigt vers l’arrière</translation>
    </message>
    <message>
        <source>one finger breadth back</source>
        <translation>un travers de doigt vers l’arrière</translation>
    </message>
    <message>
        <source>{count} finger breadths back</source>
        <translation>{count} travers de doigt vers l’arrière</translation>
    </message>
    <message>
        <source>half a finger breadth outward</source>
        <translation>un demi-travers de doigt vers l’extérieur</translation>
    </message>
    <message>
        <source>one finger breadth outward</source>
        <translation>un travers de doigt vers l’extérieur</translation>
    </message>
    <message>
        <source>{count} finger breadths outward</source>
        <translation>{count} travers de doigt vers l’extérieur</translation>
    </message>
    <message>
        <source>half a finger breadth towards the midline</source>
        <translation>un demi-travers de doigt vers la ligne médiane</translation>
    </message>
    <message>
        <source>one finger breadth towards the midline</source>
        <translation>un travers de doigt vers la ligne médiane</translation>
    </message>
    <message>
        <source>{count} finger breadths towards the midline</source>
        <translation>{count} travers de doigt vers la ligne médiane</translation>
    </message>
    <message>
        <source>A quarter of the way from {start} to {end}.</source>
        <translation>Depuis {start} vers {end}, au quart du trajet.</translation>
    </message>
    <message>
        <source>A third of the way from {start} to {end}.</source>
        <translation>Depuis {start} vers {end}, au tiers du trajet.</translation>
    </message>
    <message>
        <source>Half-way from {start} to {end}.</source>
        <translation>Depuis {start} vers {end}, à mi-trajet.</translation>
    </message>
    <message>
        <source>Two thirds of the way from {start} to {end}.</source>
        <translation>Depuis {start} vers {end}, aux deux tiers du trajet.</translation>
    </message>
    <message>
        <source>Three quarters of the way from {start} to {end}.</source>
        <translation>Aux trois quarts du chemin entre {start} et {end}.</translation>
    </message>
</context>
<context>
    <name>prior</name>
    <message>
        <source>Published frequency: {words} ({people} people). Its score counts {factor} times.</source>
        <translation>Fréquence publiée&#xa0;: {words} ({people} personnes). Son score est multiplié par {factor}.</translation>
    </message>
    <message>
        <source>Why not first: by the drawing alone it stands before {first}; published frequency turns that round.</source>
        <translation>Pourquoi pas premier&#xa0;: selon le dessin seul, il est classé avant {first}&#xa0;; la fréquence publiée inverse cet ordre.</translation>
    </message>
    <message>
        <source>{muscle} {share}</source>
        <translation>{muscle} {share}</translation>
    </message>
    <message>
        <source>Reported in {fewest} to {most} people with headache: {list}.</source>
        <translation>Rapporté chez {fewest} à {most} personnes souffrant de céphalées&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>{muscle}, × {factor}: {words}. {source}</source>
        <translation>{muscle}, × {factor}&#xa0;: {words}. {source}</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>Which muscle has this typical pattern?</source>
        <translation>Quel muscle a ce schéma typique&#xa0;?</translation>
    </message>
    <message>
        <source>Which muscle is this?</source>
        <translation>Quel est ce muscle&#xa0;?</translation>
    </message>
    <message>
        <source>Which muscle would you examine first?</source>
        <translation>Quel muscle examineriez-vous en premier&#xa0;?</translation>
    </message>
    <message>
        <source>Which of the two is it, and which place tells them apart?</source>
        <translation>Lequel des deux est-ce, et quel endroit les distingue&#xa0;?</translation>
    </message>
    <message>
        <source>Which of the two has this pattern?</source>
        <translation>Lequel des deux a ce schéma&#xa0;?</translation>
    </message>
    <message>
        <source>{muscle}, {point}</source>
        <translation>{muscle}, {point}</translation>
    </message>
    <message>
        <source>Where is the trigger point? {name}, {side}. Touch the place.</source>
        <translation>Où est le point gâchette&#xa0;? {name}, {side}. Touchez l’endroit.</translation>
    </message>
    <message>
        <source>Paint where pain from this trigger point is felt: {name}, {side}.</source>
        <translation>Coloriez là où la douleur de ce point gâchette est ressentie&#xa0;: {name}, {side}.</translation>
    </message>
    <message>
        <source>Where is pain from this trigger point felt? {name}, {side}. Tick all.</source>
        <translation>Où la douleur de ce point gâchette est-elle ressentie&#xa0;? {name}, {side}. Cochez tout.</translation>
    </message>
    <message>
        <source>core, found</source>
        <translation>zone principale, trouvée</translation>
    </message>
    <message>
        <source>spillover, found</source>
        <translation>débordement, trouvé</translation>
    </message>
    <message>
        <source>painted outside</source>
        <translation>colorié en dehors</translation>
    </message>
    <message>
        <source>core, not painted</source>
        <translation>zone principale, non coloriée</translation>
    </message>
    <message>
        <source>spillover, not painted</source>
        <translation>débordement, non colorié</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Hier, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Still at it, or cut off</source>
        <translation>En cours, ou interrompu</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning signs: look at once</source>
        <translation>Signes d’alerte&#xa0;: à voir immédiatement</translation>
    </message>
    <message>
        <source>Warning signs: today, first</source>
        <translation>Signes d’alerte&#xa0;: aujourd’hui, en premier</translation>
    </message>
    <message>
        <source>Warning signs: at this visit</source>
        <translation>Signes d’alerte&#xa0;: lors de cette visite</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Pas encore de code</translation>
    </message>
    <message>
        <source>painted {extent} cm²</source>
        <translation>colorié&#xa0;: {extent} cm²</translation>
    </message>
    <message>
        <source>worst pain {rating} of 10</source>
        <translation>douleur maximale {rating} sur 10</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 visite</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} visites</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} patients</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>all names erased</source>
        <translation>tous les noms effacés</translation>
    </message>
    <message>
        <source>warning signs read</source>
        <translation>signes d’alerte lus</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>clinician&apos;s drawing</source>
        <translation>dessin du clinicien</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>résultats de palpation</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>conduite à tenir</translation>
    </message>
    <message>
        <source>visit moved to another code</source>
        <translation>visite déplacée sous un autre code</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>bodymap {version}</source>
        <extracomment>A program and its version.</extracomment>
        <translation>bodymap {version}</translation>
    </message>
    <message>
        <source>atlas {atlas}</source>
        <extracomment>{atlas} is an id with a version.</extracomment>
        <translation>atlas {atlas}</translation>
    </message>
    <message>
        <source>scoring policy {policy}</source>
        <extracomment>{policy} is an id: by which rule the list is made.</extracomment>
        <translation>règle de calcul {policy}</translation>
    </message>
    <message>
        <source>figure {figure}</source>
        <extracomment>{figure} is an id: the body that is drawn.</extracomment>
        <translation>figure {figure}</translation>
    </message>
    <message>
        <source>weighed by published frequency ({prior})</source>
        <extracomment>{prior} is an id.</extracomment>
        <translation>pondéré par la fréquence publiée ({prior})</translation>
    </message>
    <message>
        <source>Patient {code}</source>
        <translation>Patient {code}</translation>
    </message>
    <message>
        <source>Patient code: ____________</source>
        <translation>Code du patient&#xa0;: ____________</translation>
    </message>
    <message>
        <source>Date: ____________</source>
        <translation>Date&#xa0;: ____________</translation>
    </message>
    <message>
        <source>Pain drawing: report</source>
        <translation>Dessin de la douleur&#xa0;: compte rendu</translation>
    </message>
    <message>
        <source>Pain drawing: report (continued)</source>
        <translation>Dessin de la douleur&#xa0;: compte rendu (suite)</translation>
    </message>
    <message>
        <source>For education, demonstration and conversation between clinician and patient. Not a diagnosis.</source>
        <translation>Pour la formation, la démonstration et le dialogue entre clinicien et patient. Ceci n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>Warning signs were not asked for with this drawing: ask before examining any muscle.</source>
        <translation>Les signes d’alerte n’ont pas été recherchés avec ce dessin&#xa0;: interrogez avant d’examiner un muscle.</translation>
    </message>
    <message>
        <source>Warning signs: a medical check comes before any muscle</source>
        <translation>Signes d’alerte&#xa0;: un examen médical passe avant tout muscle</translation>
    </message>
    <message>
        <source>{urgency}: {sign}.</source>
        <translation>{urgency}&#xa0;: {sign}.</translation>
    </message>
    <message>
        <source>Not answered, so not ruled out: {pages}.</source>
        <extracomment>{pages} is a list of short names of pages of warning signs.</extracomment>
        <translation>Sans réponse, donc non exclus&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one.</source>
        <translation>Gauche et droite sont peut-être confondues&#xa0;: invité à toucher l’épaule gauche, le patient a touché la droite.</translation>
    </message>
    <message>
        <source>Warning signs: the patient ticked none of those asked for.</source>
        <translation>Signes d’alerte&#xa0;: le patient n’a coché aucun de ceux qui étaient demandés.</translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation>Aucun schéma typique ne correspond à ce dessin</translation>
    </message>
    <message>
        <source>Shown: typical pattern reported for {pattern}.</source>
        <translation>Affiché&#xa0;: schéma typique rapporté pour {pattern}.</translation>
    </message>
    <message>
        <source>Painted: {extent} cm² of skin. {places}</source>
        <translation>Colorié&#xa0;: {extent} cm² de peau. {places}</translation>
    </message>
    <message>
        <source>Nothing is painted.</source>
        <translation>Rien n’est colorié.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <extracomment>A question&apos;s short name and the answer to it.</extracomment>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Worth examining, by the drawing</source>
        <translation>À examiner, selon le dessin</translation>
    </message>
    <message>
        <source>Nearest patterns, none of which fits well</source>
        <translation>Schémas les plus proches, aucun ne correspond bien</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Point gâchette</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Pain covered</source>
        <translation>Douleur couverte</translation>
    </message>
    <message>
        <source>Pattern painted</source>
        <translation>Schéma colorié</translation>
    </message>
    <message>
        <source>Stays in top 3</source>
        <extracomment>Head of a column: in how many of a hundred redraws a muscle stays among the first three.</extracomment>
        <translation>Reste top 3</translation>
    </message>
    <message>
        <source>Tinted: the drawing alone cannot tell these apart from the first.</source>
        <translation>Lignes teintées&#xa0;: le dessin seul ne les départage pas du premier.</translation>
    </message>
    <message>
        <source>Tinted: the drawing tells this one apart from the others.</source>
        <translation>Ligne teintée&#xa0;: le dessin départage ce muscle des autres.</translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted the pattern covers. Pattern painted: how much of the pattern was painted. The list is no order of probability.</source>
        <translation>Douleur couverte&#xa0;: part de la zone coloriée comprise dans le schéma. Schéma colorié&#xa0;: part du schéma qui a été coloriée. La liste n’est pas un ordre de probabilité.</translation>
    </message>
    <message>
        <source>Palpation findings</source>
        <translation>Résultats de la palpation</translation>
    </message>
    <message>
        <source>Pressing it</source>
        <translation>À la pression</translation>
    </message>
    <message>
        <source>Rank by drawing</source>
        <translation>Rang selon le dessin</translation>
    </message>
    <message>
        <source>Rank with findings</source>
        <translation>Rang avec la palpation</translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation>Son schéma ne touche pas la zone coloriée.</translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation>Reste parmi les trois premiers dans {count} variantes du dessin sur {all}.</translation>
    </message>
    <message>
        <source>Where to press: {place}.</source>
        <translation>Où appuyer&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Together:</source>
        <translation>Ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>{name} ({kind}, {side}; covers {covered}, of it painted {painted})</source>
        <extracomment>A nerve or joint, its kind and side, and two percentages.</extracomment>
        <translation>{name} ({kind}, {side}&#xa0;; couvre {covered}, lui-même colorié à {painted})</translation>
    </message>
    <message>
        <source>Also to consider, besides muscles:</source>
        <translation>À envisager aussi, en dehors des muscles&#xa0;:</translation>
    </message>
    <message>
        <source>Together, and what else to consider</source>
        <translation>Ensemble, et autres pistes à envisager</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Conduite à tenir</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ce document</translation>
    </message>
    <message>
        <source>The zones are typical patterns reported by clinicians. They vary between people, overlap heavily, and are not a diagnosis. The list says what is worth examining first. Joints, nerves, teeth, eyes, sinuses, blood vessels and primary headaches can hurt in the same places. Sizes of zones are drawing estimates.</source>
        <translation>Les zones sont des schémas typiques rapportés par des cliniciens. Elles varient d’une personne à l’autre, se chevauchent largement et ne constituent pas un diagnostic. La liste indique ce qu’il est le plus utile d’examiner en premier. Articulations, nerfs, dents, yeux, sinus, vaisseaux sanguins et céphalées primaires peuvent faire mal aux mêmes endroits. Les dimensions des zones sont des estimations graphiques.</translation>
    </message>
    <message>
        <source>Sources of what is said above</source>
        <translation>Sources de ce qui précède</translation>
    </message>
    <message>
        <source>{citation} ({strength})</source>
        <extracomment>A publication, and how well it was checked.</extracomment>
        <translation>{citation} ({strength})</translation>
    </message>
    <message>
        <source>painted by the patient</source>
        <translation>colorié par le patient</translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation>zone principale du schéma</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>zone de débordement</translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation>fibres musculaires</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>point gâchette</translation>
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
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Signs to tell the staff about</source>
        <translation>Signes à signaler au personnel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Is it really your LEFT side? At the start, you touched the other shoulder.</source>
        <translation>Est-ce bien votre côté GAUCHE&#xa0;? Au début, vous avez touché l’autre épaule.</translation>
    </message>
    <message>
        <source>Is it really your RIGHT side? At the start, you touched the other shoulder.</source>
        <translation>Est-ce bien votre côté DROIT&#xa0;? Au début, vous avez touché l’autre épaule.</translation>
    </message>
    <message>
        <source>Are LEFT and RIGHT really as you feel them? At the start, you touched the other shoulder.</source>
        <translation>La GAUCHE et la DROITE sont-elles bien comme vous les sentez&#xa0;? Au début, vous avez touché l’autre épaule.</translation>
    </message>
    <message>
        <source>Exchange LEFT and RIGHT</source>
        <translation>Échanger GAUCHE et DROITE</translation>
    </message>
    <message>
        <source>Move this mark to the other side</source>
        <translation>Déplacer cette marque de l’autre côté</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, changed sight or speech: refer at once.</source>
        <translation>Douleur brutale, nouvelle ou inhabituelle, fièvre, engourdissement, faiblesse, trouble de la vue ou de la parole&#xa0;: adresser sans délai.</translation>
    </message>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, trouble seeing or speaking: see a clinician at once.</source>
        <translation>Douleur brutale, nouvelle ou inhabituelle, fièvre, engourdissement, faiblesse, mal à voir ou à parler&#xa0;: consultez un médecin sans attendre.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>headache</source>
        <extracomment>What people type into a search, all forms of it, with commas between. No sentence.</extracomment>
        <translation>mal de tête, maux de tête, céphalée, céphalées, migraine</translation>
    </message>
    <message>
        <source>toothache, tooth, teeth</source>
        <translation>mal de dents, dent, dents</translation>
    </message>
    <message>
        <source>earache, ear</source>
        <translation>mal d’oreille, oreille, otalgie</translation>
    </message>
    <message>
        <source>eye, behind the eye</source>
        <translation>œil, oeil, yeux, derrière l’œil, derrière l’oeil</translation>
    </message>
    <message>
        <source>dizziness, dizzy, vertigo</source>
        <translation>vertige, vertiges, étourdissement, étourdissements, qui tourne</translation>
    </message>
    <message>
        <source>tinnitus, ringing in the ears</source>
        <translation>acouphène, acouphènes, bourdonnement, sifflement, bruit, bruits</translation>
    </message>
    <message>
        <source>nausea</source>
        <translation>nausée, nausées, mal au cœur, mal au coeur, envie de vomir</translation>
    </message>
    <message>
        <source>blurred sight</source>
        <translation>vue floue, vision floue, vue trouble, voir flou</translation>
    </message>
    <message>
        <source>swallowing, sore throat</source>
        <translation>avaler, déglutition, mal de gorge, gorge</translation>
    </message>
    <message>
        <source>jaw, jaw joint</source>
        <translation>mâchoire, articulation de la mâchoire, ATM</translation>
    </message>
    <message>
        <source>mouth opening, trismus</source>
        <translation>ouverture de la bouche, ouvrir la bouche, bouche bloquée</translation>
    </message>
    <message>
        <source>stiff neck</source>
        <translation>nuque raide, raideur de la nuque, cou raide, torticolis</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cou, nuque</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>épaule, épaules</translation>
    </message>
    <message>
        <source>arm, hand</source>
        <translation>bras, main, mains</translation>
    </message>
    <message>
        <source>numbness, tingling</source>
        <translation>engourdissement, engourdi, engourdie, fourmillements, picotements</translation>
    </message>
    <message>
        <source>refers to: {place}</source>
        <extracomment>Why a search found a muscle: {place} is where its pain is felt.</extracomment>
        <translation>douleur référée&#xa0;: {place}</translation>
    </message>
    <message>
        <source>reported with it: {symptom}</source>
        <extracomment>Why a search found a muscle: {symptom} is reported with it.</extracomment>
        <translation>rapporté en même temps&#xa0;: {symptom}</translation>
    </message>
    <message>
        <source>also called: {name}</source>
        <extracomment>Why a search found a muscle: {name} is another name of it.</extracomment>
        <translation>aussi nommé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>pressed at: {place}</source>
        <extracomment>Why a search found a muscle: {place} is where to press it.</extracomment>
        <translation>appuyer ici&#xa0;: {place}</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Trigger points</source>
        <translation>Points gâchettes</translation>
    </message>
    <message>
        <source>Press here</source>
        <translation>Appuyer ici</translation>
    </message>
    <message>
        <source>Typical pattern reported</source>
        <translation>Schéma typique rapporté</translation>
    </message>
    <message>
        <source>May also come with it</source>
        <translation>Peut aussi s’y ajouter</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation>Fonction&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation>Innervation&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation>Insertions&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation>Ressenti rapporté</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{share} of the pattern of {first} lies in that of {second}.</source>
        <translation>{share} du schéma de {first} est compris dans celui de {second}.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>identique chez les deux</translation>
    </message>
    <message>
        <source>Symptoms of both</source>
        <translation>Symptômes des deux</translation>
    </message>
    <message>
        <source>Symptoms of {name} only</source>
        <translation>Symptômes de {name} seulement</translation>
    </message>
    <message>
        <source>Facts beside each other</source>
        <translation>Les faits côte à côte</translation>
    </message>
    <message>
        <source>Typical patterns reported by clinicians; people differ. For education, not a diagnosis.</source>
        <translation>Schémas typiques rapportés par des cliniciens&#xa0;; les personnes diffèrent. Pour la formation, ceci n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>Speaks for {name}</source>
        <translation>En faveur de {name}</translation>
    </message>
    <message>
        <source>Nothing in its pattern alone.</source>
        <translation>Rien dans son seul schéma.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>core</source>
        <translation>zone principale</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>zone de débordement</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Vertiges</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <translation>Nausées</translation>
    </message>
    <message>
        <source>Toothache</source>
        <translation>Mal de dents</translation>
    </message>
    <message>
        <source>Teeth that do not meet</source>
        <translation>Dents qui ne s’emboîtent pas</translation>
    </message>
    <message>
        <source>Mouth hard to open</source>
        <translation>Bouche difficile à ouvrir</translation>
    </message>
    <message>
        <source>Clicking jaw joint</source>
        <translation>Claquement de la mâchoire</translation>
    </message>
    <message>
        <source>Earache</source>
        <translation>Mal d’oreille</translation>
    </message>
    <message>
        <source>Stuffy ear</source>
        <translation>Oreille bouchée</translation>
    </message>
    <message>
        <source>Noise in the ear, change of hearing</source>
        <translation>Bruit dans l’oreille, audition modifiée</translation>
    </message>
    <message>
        <source>Watering or red eye</source>
        <translation>Œil larmoyant ou rouge</translation>
    </message>
    <message>
        <source>Blurred sight, jumping print</source>
        <translation>Vue floue, lettres qui sautent</translation>
    </message>
    <message>
        <source>Narrow or twitching eyelid</source>
        <translation>Paupière rétrécie ou qui tressaute</translation>
    </message>
    <message>
        <source>Pain in or behind the eye</source>
        <translation>Douleur dans l’œil ou derrière</translation>
    </message>
    <message>
        <source>As from a sinus: runny nose, full cheek</source>
        <translation>Comme une sinusite&#xa0;: nez qui coule, joue pleine</translation>
    </message>
    <message>
        <source>Trouble or pain on swallowing</source>
        <translation>Gêne ou douleur en avalant</translation>
    </message>
    <message>
        <source>Sore throat, a lump in the throat</source>
        <translation>Mal de gorge, boule dans la gorge</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation>Nuque raide</translation>
    </message>
    <message>
        <source>The head cannot bear the pillow</source>
        <translation>La tête ne supporte pas l’oreiller</translation>
    </message>
    <message>
        <source>Sore, numb or tingling scalp</source>
        <translation>Cuir chevelu sensible, engourdi ou fourmillant</translation>
    </message>
    <message>
        <source>Sweating of the forehead</source>
        <translation>Transpiration du front</translation>
    </message>
    <message>
        <source>Numb hand, things dropped</source>
        <translation>Main engourdie, objets lâchés</translation>
    </message>
    <message>
        <source>Misjudging weights in the hand</source>
        <translation>Poids mal estimés dans la main</translation>
    </message>
    <message>
        <source>Snapping shoulder blade</source>
        <translation>Ressaut de l’omoplate</translation>
    </message>
    <message>
        <source>Clicking or stiff shoulder</source>
        <translation>Épaule qui claque ou raide</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Innervation</source>
        <translation>Innervation</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Insertions</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Support of the pattern</source>
        <translation>Niveau de preuve du schéma</translation>
    </message>
    <message>
        <source>The basics</source>
        <translation>Les bases</translation>
    </message>
    <message>
        <source>Kinds of headache</source>
        <translation>Types de céphalées</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Puncture sèche (dry needling)</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Signes d’alerte</translation>
    </message>
    <message>
        <source>What people can do themselves</source>
        <translation>Ce que chacun peut faire soi-même</translation>
    </message>
    <message>
        <source>How bodymap works</source>
        <translation>Comment fonctionne bodymap</translation>
    </message>
    <message>
        <source>Name the muscle: from its pattern</source>
        <translation>Nommer le muscle&#xa0;: d’après son schéma</translation>
    </message>
    <message>
        <source>Name the muscle: from its fibres</source>
        <translation>Nommer le muscle&#xa0;: d’après ses fibres</translation>
    </message>
    <message>
        <source>Name the muscle: from a patient&apos;s story</source>
        <translation>Nommer le muscle&#xa0;: d’après le récit d’un patient</translation>
    </message>
    <message>
        <source>Find the trigger point</source>
        <translation>Trouver le point gâchette</translation>
    </message>
    <message>
        <source>Draw the referral</source>
        <translation>Dessiner la douleur référée</translation>
    </message>
    <message>
        <source>Which of two muscles</source>
        <translation>Lequel des deux muscles</translation>
    </message>
    <message>
        <source>Which regions it reaches</source>
        <translation>Quelles régions il atteint</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Half right</source>
        <translation>À moitié juste</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>The five muscles of headache</source>
        <translation>Les cinq muscles de la céphalée</translation>
    </message>
    <message>
        <source>Muscles of the head</source>
        <translation>Muscles de la tête</translation>
    </message>
    <message>
        <source>Muscles of neck and shoulder</source>
        <translation>Muscles du cou et de l’épaule</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Tous les muscles</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>the drawing on the screen</source>
        <translation>le dessin à l’écran</translation>
    </message>
    <message>
        <source>{before} cm² before, {after} cm² now</source>
        <translation>{before} cm² avant, {after} cm² maintenant</translation>
    </message>
    <message>
        <source>{extents}: the same.</source>
        <translation>{extents}&#xa0;: inchangé.</translation>
    </message>
    <message>
        <source>{extents}: {share} less.</source>
        <translation>{extents}&#xa0;: {share} de moins.</translation>
    </message>
    <message>
        <source>{extents}: {share} more.</source>
        <translation>{extents}&#xa0;: {share} de plus.</translation>
    </message>
    <message>
        <source>Nothing was painted either time.</source>
        <translation>Rien n’était colorié, ni avant ni maintenant.</translation>
    </message>
    <message>
        <source>{share} of the skin painted at either visit was painted at both (Jaccard).</source>
        <translation>{share} de la peau coloriée à l’une des visites l’était aux deux (Jaccard).</translation>
    </message>
    <message>
        <source>The centre moved by {shift} mm.</source>
        <translation>Le centre s’est déplacé de {shift} mm.</translation>
    </message>
    <message>
        <source>Not said at both visits.</source>
        <translation>Non précisé aux deux visites.</translation>
    </message>
    <message>
        <source>{before} of {most} before, {after} of {most} now</source>
        <translation>{before} sur {most} avant, {after} sur {most} maintenant</translation>
    </message>
    <message>
        <source>{strengths}: the same.</source>
        <translation>{strengths}&#xa0;: inchangée.</translation>
    </message>
    <message>
        <source>{strengths}: weaker.</source>
        <translation>{strengths}&#xa0;: moins forte.</translation>
    </message>
    <message>
        <source>{strengths}: stronger.</source>
        <translation>{strengths}&#xa0;: plus forte.</translation>
    </message>
    <message>
        <source>{point}, {side}: {before} before, {after} now</source>
        <translation>{point}, {side}&#xa0;: {before} avant, {after} maintenant</translation>
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
        <translation>De face</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A picture of the body: its right side.</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A picture of the body: its left side.</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Back of head</source>
        <extracomment>A picture of the patient&apos;s body: seen from behind.</extracomment>
        <translation>De dos</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A picture of the patient&apos;s body: seen from the front.</extracomment>
        <translation>De face</translation>
    </message>
    <message>
        <source>Your right</source>
        <extracomment>A picture of the patient&apos;s body: its right side.</extracomment>
        <translation>Votre droite</translation>
    </message>
    <message>
        <source>Your left</source>
        <extracomment>A picture of the patient&apos;s body: its left side.</extracomment>
        <translation>Votre gauche</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A picture of the body: seen from behind. Not &quot;go back&quot;.</extracomment>
        <translation>De dos</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A picture of the body: the head seen from above.</extracomment>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>A picture of the open mouth.</extracomment>
        <translation>Bouche</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>words read in a copy of the source</source>
        <translation>texte lu dans une copie de la source</translation>
    </message>
    <message>
        <source>standard reference, recalled</source>
        <translation>ouvrage de référence, cité de mémoire</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>The pattern as a whole is well supported.</source>
        <translation>Dans l’ensemble, le schéma est bien étayé.</translation>
    </message>
    <message>
        <source>The pattern as a whole is moderately supported.</source>
        <translation>Dans l’ensemble, le schéma est moyennement étayé.</translation>
    </message>
    <message>
        <source>The pattern as a whole is weakly supported.</source>
        <translation>Dans l’ensemble, le schéma est peu étayé.</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Votre GAUCHE</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Votre DROITE</translation>
    </message>
    <message>
        <source>Patient&apos;s LEFT</source>
        <translation>GAUCHE du patient</translation>
    </message>
    <message>
        <source>Patient&apos;s RIGHT</source>
        <translation>DROITE du patient</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>sourde</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>pression</translation>
    </message>
    <message>
        <source>like a tight band</source>
        <translation>bandeau serré</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brûlure</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>coups de poignard</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>battements</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>fourmillements</translation>
    </message>
    <message>
        <source>familiar pain</source>
        <translation>douleur familière</translation>
    </message>
    <message>
        <source>referred, not familiar</source>
        <translation>référée, non familière</translation>
    </message>
    <message>
        <source>local only</source>
        <translation>locale seulement</translation>
    </message>
    <message>
        <source>not tender</source>
        <translation>non sensible</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>nerve</source>
        <translation>nerf</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>articulation</translation>
    </message>
</context>
</TS>
