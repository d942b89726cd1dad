<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgreementStrip</name>
    <message>
        <source>Hide differences</source>
        <translation>Ocultar diferencias</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>Show what only the patient painted, what only you did, and what both did</source>
        <translation>Mostrar lo que pintó solo el paciente, lo que pintó solo usted y lo que pintaron ambos</translation>
    </message>
</context>
<context>
    <name>AlternativeCard</name>
    <message>
        <source>Beside the muscles</source>
        <translation>Aparte de los músculos</translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation>Dónde se describe que se siente</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>¿Qué certeza tiene?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
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
        <translation>Su zona cubre el {covered} de lo pintado; de ella se pintó el {painted}.</translation>
    </message>
    <message>
        <source>No muscle, so it stands apart from the list. Its area is a dashed outline.</source>
        <translation>No es un músculo, por eso está aparte de la lista. Su zona se ve con contorno discontinuo.</translation>
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
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Volver al dibujo</translation>
    </message>
    <message>
        <source>I have read this: show the drawing</source>
        <translation>Ya lo leí: mostrar el dibujo</translation>
    </message>
    <message>
        <source>Leave it with the waiting drawings</source>
        <translation>Dejarlo con los dibujos en espera</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Cerrar la visita</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Stands in the report; kept while you type.</source>
        <translation>Figura en el informe; se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Filed under the patient&apos;s code</source>
        <translation>Archivado con el código del paciente</translation>
    </message>
    <message>
        <source>Patient&apos;s code</source>
        <translation>Código del paciente</translation>
    </message>
    <message>
        <source>File under this code</source>
        <translation>Archivar con este código</translation>
    </message>
    <message>
        <source>What the patient answered</source>
        <translation>Qué respondió el paciente</translation>
    </message>
    <message>
        <source>Check this first</source>
        <translation>Revise esto primero</translation>
    </message>
    <message>
        <source>Not everything was answered</source>
        <translation>No se respondió todo</translation>
    </message>
    <message>
        <source>Answers and plan</source>
        <translation>Respuestas y plan</translation>
    </message>
    <message>
        <source>No questions were asked on the tablet at this visit.</source>
        <translation>En esta visita no se hicieron preguntas en la tableta.</translation>
    </message>
    <message>
        <source>The patient ticked what may need a medical check. The muscles come after it.</source>
        <translation>El paciente marcó algo que puede requerir una valoración médica. Los músculos van después.</translation>
    </message>
    <message>
        <source>Warning signs the patient ticked:</source>
        <translation>Signos de alarma que marcó el paciente:</translation>
    </message>
    <message>
        <source>The patient did not come to these questions for warning signs: {pages}. Ask them yourself: no answer does not mean that there is no sign.</source>
        <translation>El paciente no llegó a estas preguntas sobre signos de alarma: {pages}. Pregunte usted: que no haya respuesta no significa que no haya signo.</translation>
    </message>
    <message>
        <source>No warning sign was ticked; every question for them was answered.</source>
        <translation>No se marcó ningún signo de alarma; se respondieron todas las preguntas al respecto.</translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one. Ask before you rely on the side of the drawing.</source>
        <translation>Quizá se confundan izquierda y derecha: se pidió el hombro izquierdo y el paciente tocó el derecho. Pregunte antes de fiarse del lado del dibujo.</translation>
    </message>
    <message>
        <source>The patient did not come to the end of the questions.</source>
        <translation>El paciente no llegó al final de las preguntas.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation>{where}: {what}.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Comparing the two…</source>
        <translation>Comparando los dos…</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Drawing: {name}</source>
        <translation>Dibujo: {name}</translation>
    </message>
    <message>
        <source>Back to one muscle</source>
        <translation>Volver a un solo músculo</translation>
    </message>
    <message>
        <source>Show one muscle with its layers</source>
        <translation>Mostrar un solo músculo con sus capas</translation>
    </message>
    <message>
        <source>First muscle</source>
        <translation>Primer músculo</translation>
    </message>
    <message>
        <source>Second muscle</source>
        <translation>Segundo músculo</translation>
    </message>
    <message>
        <source>What the two share and what tells them apart</source>
        <translation>Qué comparten los dos y qué los distingue</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Together, and what else to consider</source>
        <translation>En conjunto y qué más considerar</translation>
    </message>
    <message>
        <source>Show or hide what stands below the list</source>
        <translation>Mostrar u ocultar lo que hay debajo de la lista</translation>
    </message>
    <message>
        <source>Also to consider</source>
        <translation>Considerar también</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>Mostrar en el dibujo</translation>
    </message>
    <message>
        <source>Show which painted places these patterns cover, and which none of them does</source>
        <translation>Mostrar qué lugares pintados cubren estos patrones y cuáles no cubre ninguno</translation>
    </message>
    <message>
        <source>covers {share}</source>
        <translation>cubre {share}</translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation>{name}, {side}</translation>
    </message>
    <message>
        <source>{name}: pattern painted {painted}</source>
        <translation>{name}: patrón pintado {painted}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>Ampliar la imagen</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>Reducir la imagen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen entera</translation>
    </message>
</context>
<context>
    <name>BrokenScreen</name>
    <message>
        <source>This tablet is not ready</source>
        <translation>Esta tableta no está lista</translation>
    </message>
    <message>
        <source>Please call a member of staff. For staff: what patients answer cannot be kept at the moment.</source>
        <translation>Por favor, avise a alguien del personal. Para el personal: por ahora no se puede guardar lo que responden los pacientes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close bodymap</source>
        <translation>Cerrar bodymap</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Drawing of the body</source>
        <translation>Dibujo del cuerpo</translation>
    </message>
    <message>
        <source>Arrow keys move the drawing, plus and minus zoom, 1 to 6 turn it.</source>
        <translation>Las flechas mueven el dibujo, más y menos cambian el tamaño, las teclas 1 a 6 lo giran.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Reviewed {day}. For education, not a diagnosis.</source>
        <translation>Revisado: {day}. Para la formación; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>**Sources disagree here; the card says where.**</source>
        <translation>**Aquí las fuentes no coinciden; la ficha dice dónde.**</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Save as a page to hand out</source>
        <translation>Guardar como hoja para entregar</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>una o dos palabras</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>Buscar en las fichas</translation>
    </message>
    <message>
        <source>Search the cards (/)</source>
        <translation>Buscar en las fichas (/)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Ficha anterior</translation>
    </message>
    <message>
        <source>Back to the card read before</source>
        <translation>Volver a la ficha leída antes</translation>
    </message>
    <message>
        <source>Page to hand out…</source>
        <translation>Hoja para entregar…</translation>
    </message>
    <message>
        <source>Save this card as PDF</source>
        <translation>Guardar esta ficha como PDF</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Too many wrong PINs: wait a while.</source>
        <translation>Demasiados PIN incorrectos: espere un rato.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was changed.</source>
        <translation>Este PIN es incorrecto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was changed.</source>
        <translation>Esta frase de contraseña no abre los registros. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing changes before it is confirmed here.</source>
        <translation>No cambia nada hasta que se confirme aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation>PIN de la tableta para pacientes</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Repita el PIN nuevo</translation>
    </message>
    <message>
        <source>{least} to {most} digits.</source>
        <translation>De {least} a {most} cifras.</translation>
    </message>
    <message>
        <source>Leave the new one empty to have no PIN any more.</source>
        <translation>Deje vacío el nuevo para quitar el PIN.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Whoever sees the code can open the records.</source>
        <translation>Quien vea el código puede abrir los registros.</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Mostrar el código de recuperación</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase until now, or the recovery code</source>
        <translation>Frase de contraseña actual o código de recuperación</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Repita la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>At least {count} letters. The new one opens the backups, too; the old one opens nothing any more. The recovery code stays as it is.</source>
        <translation>Al menos {count} letras. La nueva abre también las copias de seguridad; la antigua ya no abre nada. El código de recuperación no cambia.</translation>
    </message>
    <message>
        <source>Is needed.</source>
        <translation>Es necesario.</translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation>No es igual que la primera vez.</translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation>Necesita al menos {count} letras.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation>Necesita de {least} a {most} cifras.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Key {number}</source>
        <translation>Tecla {number}</translation>
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
        <translation>Elija un PIN para su clínica</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Try without a PIN</source>
        <translation>Probar sin PIN</translation>
    </message>
    <message>
        <source>Please enter the same digits once more.</source>
        <translation>Por favor, escriba otra vez las mismas cifras.</translation>
    </message>
    <message>
        <source>These were not the same digits. Please choose the PIN again.</source>
        <translation>No eran las mismas cifras. Por favor, elija el PIN de nuevo.</translation>
    </message>
    <message>
        <source>Patients cannot leave their questions without it. Enter {least} to {most} digits that only staff know.</source>
        <translation>Sin el PIN, los pacientes no pueden salir de sus preguntas. Escriba de {least} a {most} cifras que solo conozca el personal.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Take the last letter back</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation>Código del próximo paciente</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare visits – bodymap</source>
        <translation>Comparar visitas – bodymap</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Superpuestos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Both drawings on one body: what is new, what is gone, what stayed</source>
        <translation>Ambos dibujos sobre un mismo cuerpo: lo nuevo, lo que desapareció, lo que sigue</translation>
    </message>
    <message>
        <source>Each drawing on a body of its own</source>
        <translation>Cada dibujo sobre su propio cuerpo</translation>
    </message>
    <message>
        <source>How both drawings are shown</source>
        <translation>Cómo se muestran los dos dibujos</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>Both drawings are being compared …</source>
        <translation>Comparando los dos dibujos…</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>Piel pintada</translation>
    </message>
    <message>
        <source>Same place?</source>
        <translation>¿El mismo lugar?</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Dolor máximo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No finding changed.</source>
        <translation>Ningún hallazgo ha cambiado.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>{action} (space)</source>
        <translation>{action} (barra espaciadora)</translation>
    </message>
    <message>
        <source>muscle {number} of {count}</source>
        <translation>músculo {number} de {count}</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>Un paso atrás (,)</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>One step on (.)</source>
        <translation>Un paso adelante (.)</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Half the speed (1)</source>
        <translation>A la mitad de velocidad (1)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>The usual speed (2)</source>
        <translation>Velocidad normal (2)</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Twice the speed (3)</source>
        <translation>Al doble de velocidad (3)</translation>
    </message>
    <message>
        <source>Previous muscle</source>
        <translation>Músculo anterior</translation>
    </message>
    <message>
        <source>The muscle before in the list (arrow up, page up)</source>
        <translation>Músculo anterior de la lista (flecha arriba, Re Pág)</translation>
    </message>
    <message>
        <source>Next muscle</source>
        <translation>Músculo siguiente</translation>
    </message>
    <message>
        <source>The next muscle of the list (arrow down, page down)</source>
        <translation>Músculo siguiente de la lista (flecha abajo, Av Pág)</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>The trigger point before (arrow left)</source>
        <translation>Punto gatillo anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>The next trigger point (arrow right)</source>
        <translation>Punto gatillo siguiente (flecha derecha)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the demonstration (Esc)</source>
        <translation>Terminar la demostración (Esc)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>felt here</source>
        <translation>se siente aquí</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>paso {number} de {count}</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>Let the signals travel, or stop them</source>
        <translation>Dejar correr las señales o detenerlas</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>List every muscle of the atlas</source>
        <translation>Ver todos los músculos del atlas</translation>
    </message>
    <message>
        <source>Or look at a sample drawing</source>
        <translation>O mire un dibujo de ejemplo</translation>
    </message>
    <message>
        <source>Open the sample drawing {name}</source>
        <translation>Abrir el dibujo de ejemplo {name}</translation>
    </message>
    <message>
        <source>The atlas is being read.</source>
        <translation>Se está leyendo el atlas.</translation>
    </message>
    <message>
        <source>Nothing painted yet</source>
        <translation>Aún no hay nada pintado</translation>
    </message>
    <message>
        <source>Paint where it hurts on the drawing. The muscles whose typical pattern fits then stand here, the ones most worth examining first.</source>
        <translation>Pinte en el dibujo dónde duele. Aquí aparecerán los músculos cuyo patrón típico concuerda; primero, los que más conviene explorar.</translation>
    </message>
    <message>
        <source>Look through all muscles</source>
        <translation>Ver todos los músculos</translation>
    </message>
    <message>
        <source>No pattern of the atlas touches what was painted</source>
        <translation>Ningún patrón del atlas toca lo pintado</translation>
    </message>
    <message>
        <source>Other explanations are worth considering.</source>
        <translation>Conviene considerar otras explicaciones.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try the muscle&apos;s name, a region (“temple”) or a symptom (“dizziness”).</source>
        <translation>Pruebe con el nombre del músculo, una región (“temple”) o un síntoma (“dizziness”), en inglés.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation>Lado izquierdo de la persona</translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation>Lado derecho de la persona</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Choose a muscle, touch a place on the body, or choose a symptom.</source>
        <translation>Elija un músculo, toque un lugar del cuerpo o elija un síntoma.</translation>
    </message>
    <message>
        <source>Layers are shown and hidden below the list. Keys 1 to 6 turn the body, plus and minus zoom, P shows it full screen.</source>
        <translation>Las capas se muestran y se ocultan debajo de la lista. Las teclas 1 a 6 giran el cuerpo, más y menos cambian el tamaño, P lo muestra a pantalla completa.</translation>
    </message>
    <message>
        <source>Hide the layers</source>
        <translation>Ocultar las capas</translation>
    </message>
    <message>
        <source>Show the layers</source>
        <translation>Mostrar las capas</translation>
    </message>
    <message>
        <source>What is shown on the drawing, and its key</source>
        <translation>Qué muestra el dibujo, y su leyenda</translation>
    </message>
    <message>
        <source>Two muscles…</source>
        <translation>Dos músculos…</translation>
    </message>
    <message>
        <source>Two muscles beside each other: what they share, what tells them apart</source>
        <translation>Dos músculos uno junto al otro: qué comparten, qué los distingue</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save this view as SVG or PNG</source>
        <translation>Guardar esta vista como SVG o PNG</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Show it full screen (P)</source>
        <translation>Mostrar a pantalla completa (P)</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Qué se sabe de él</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Open a drawing</source>
        <translation>Abrir un dibujo</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>There already is a file {name}. Replace it?</source>
        <translation>Ya existe un archivo {name}. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>Dibujo sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to this drawing?</source>
        <translation>¿Guardar los cambios de este dibujo?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drawings (*{suffix});;All files (*)</source>
        <translation>Dibujos (*{suffix});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FindingChips</name>
    <message>
        <source>What did palpation find?</source>
        <translation>¿Qué mostró la palpación?</translation>
    </message>
    <message>
        <source>Pressing this trigger point: {finding} (key {key}). Click again for not examined</source>
        <translation>Al presionar este punto gatillo: {finding} (tecla {key}). Otro clic: no explorado</translation>
    </message>
    <message>
        <source>Palpation found: {finding}</source>
        <translation>Hallazgo de la palpación: {finding}</translation>
    </message>
</context>
<context>
    <name>FindingPopover</name>
    <message>
        <source>What did pressing here bring about?</source>
        <translation>¿Qué produjo la presión aquí?</translation>
    </message>
    <message>
        <source>{key}   {words}</source>
        <extracomment>A choice with the key that chooses it: &quot;1 Familiar pain&quot;.</extracomment>
        <translation>{key}   {words}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
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
        <translation>Punto gatillo: {finding}. Toque para anotar qué mostró la presión.</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Show or hide what stands below</source>
        <translation>Mostrar u ocultar lo que hay debajo</translation>
    </message>
    <message>
        <source>open; press to fold</source>
        <translation>abierto; pulse para plegar</translation>
    </message>
    <message>
        <source>folded; press to open</source>
        <translation>plegado; pulse para abrir</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What to do here</source>
        <translation>Qué hacer aquí</translation>
    </message>
    <message>
        <source>Back to my answer</source>
        <translation>Volver a mi respuesta</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation>Para la clínica. Pide el número secreto.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>Quedan {seconds} segundos</translation>
    </message>
    <message>
        <source>If not, your answers are kept for the clinic, and this screen closes.</source>
        <translation>Si no responde, sus respuestas se guardan para la clínica y esta pantalla se cierra.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Patients&apos; drawings</source>
        <translation>Dibujos de pacientes</translation>
    </message>
    <message>
        <source>Drawn on the tablet and not opened yet; those with warning signs first.</source>
        <translation>Dibujados en la tableta y aún sin abrir; primero, los que tienen signos de alarma.</translation>
    </message>
    <message>
        <source>No drawing waits. One appears here by itself as soon as a patient is done.</source>
        <translation>No hay dibujos en espera. En cuanto un paciente termina, el suyo aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Volver al dibujo</translation>
    </message>
    <message>
        <source>Delete the chosen drawing…</source>
        <translation>Eliminar el dibujo elegido…</translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation>Dar la tableta al paciente</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
</context>
<context>
    <name>KioskBanner</name>
    <message>
        <source>The tablet could not keep your last touch. Everything before it is safe. Please call a member of staff.</source>
        <translation>La tableta no pudo guardar lo último que tocó. Todo lo anterior está a salvo. Por favor, avise a alguien del personal.</translation>
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
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Fibres near the skin</source>
        <translation>Fibras superficiales</translation>
    </message>
    <message>
        <source>Deep fibres</source>
        <translation>Fibras profundas</translation>
    </message>
    <message>
        <source>Its trigger points</source>
        <translation>Sus puntos gatillo</translation>
    </message>
    <message>
        <source>All trigger points</source>
        <translation>Todos los puntos gatillo</translation>
    </message>
    <message>
        <source>Core of the pattern</source>
        <translation>Zona esencial del patrón</translation>
    </message>
    <message>
        <source>Spillover</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <source>Nerve territories</source>
        <translation>Territorios nerviosos</translation>
    </message>
    <message>
        <source>Neck joints</source>
        <translation>Articulaciones cervicales</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Show or hide: {name}</source>
        <translation>Mostrar u ocultar: {name}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>LayersRow</name>
    <message>
        <source>Another pain</source>
        <translation>Otro dolor</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>¿Cómo es?</translation>
    </message>
    <message>
        <source>Paint a second pain that is stronger, weaker or of another kind</source>
        <translation>Pintar un segundo dolor más fuerte, más leve o de otro tipo</translation>
    </message>
    <message>
        <source>What is pain {number} like?</source>
        <translation>¿Cómo es el dolor {number}?</translation>
    </message>
    <message>
        <source>What is this pain like?</source>
        <translation>¿Cómo es este dolor?</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>painted by the patient</source>
        <translation>pintado por el paciente</translation>
    </message>
    <message>
        <source>your own drawing</source>
        <translation>su propio dibujo</translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation>zona esencial del patrón</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>desbordamiento</translation>
    </message>
    <message>
        <source>pattern, painted</source>
        <translation>patrón pintado</translation>
    </message>
    <message>
        <source>pattern, not painted</source>
        <translation>patrón sin pintar</translation>
    </message>
    <message>
        <source>painted outside it</source>
        <translation>pintado fuera del patrón</translation>
    </message>
    <message>
        <source>painted, explained</source>
        <translation>pintado, explicado</translation>
    </message>
    <message>
        <source>painted, not explained</source>
        <translation>pintado, sin explicar</translation>
    </message>
    <message>
        <source>painted by the patient only</source>
        <translation>pintado solo por el paciente</translation>
    </message>
    <message>
        <source>painted by you only</source>
        <translation>pintado solo por usted</translation>
    </message>
    <message>
        <source>painted at the earlier visit only</source>
        <translation>pintado solo en la visita anterior</translation>
    </message>
    <message>
        <source>painted at the later visit only</source>
        <translation>pintado solo en la visita posterior</translation>
    </message>
    <message>
        <source>painted by both</source>
        <translation>pintado por ambos</translation>
    </message>
    <message>
        <source>painted both times</source>
        <translation>pintado las dos veces</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>punto gatillo</translation>
    </message>
    <message>
        <source>found: familiar pain</source>
        <translation>hallado: dolor familiar</translation>
    </message>
    <message>
        <source>found: referred, not familiar</source>
        <translation>hallado: referido, no familiar</translation>
    </message>
    <message>
        <source>found: tender here only</source>
        <translation>hallado: doloroso solo aquí</translation>
    </message>
    <message>
        <source>found: not tender</source>
        <translation>hallado: no doloroso</translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation>fibras musculares</translation>
    </message>
    <message>
        <source>nerve or joint</source>
        <translation>nervio o articulación</translation>
    </message>
    <message>
        <source>pattern not seen from here</source>
        <translation>patrón no visible desde aquí</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show or hide what the textures on the drawing mean</source>
        <translation>Mostrar u ocultar qué significan las texturas del dibujo</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>muscle, symptom or region</source>
        <translation>músculo, síntoma o región</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation>Buscar músculos, síntomas o regiones</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions (/)</source>
        <translation>Buscar músculos, síntomas o regiones (/)</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>Este dibujo</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Todos los músculos</translation>
    </message>
    <message>
        <source>Muscles whose typical pattern fits what was painted</source>
        <translation>Músculos cuyo patrón típico concuerda con lo pintado</translation>
    </message>
    <message>
        <source>Every muscle of the atlas</source>
        <translation>Todos los músculos del atlas</translation>
    </message>
    <message>
        <source>Which muscles are listed</source>
        <translation>Qué músculos aparecen en la lista</translation>
    </message>
    <message>
        <source>Weigh by how often a muscle was reported</source>
        <translation>Ponderar según la frecuencia descrita de cada músculo</translation>
    </message>
    <message>
        <source>Rank the few muscles higher for which studies say how often they were active in people with headache. Off, the drawing alone ranks.</source>
        <translation>Sube en la lista los pocos músculos de los que hay estudios sobre la frecuencia con que estaban activos en personas con cefalea. Desactivado, ordena solo el dibujo.</translation>
    </message>
    <message>
        <source>Options of the list</source>
        <translation>Opciones de la lista</translation>
    </message>
    <message>
        <source>Painted: {size} cm² of skin</source>
        <translation>Pintado: {size} cm² de piel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Untitled drawing</source>
        <translation>Dibujo sin título</translation>
    </message>
    <message>
        <source>{name}[*] – bodymap</source>
        <translation>{name}[*] – bodymap</translation>
    </message>
    <message>
        <source>Compare with an earlier drawing</source>
        <translation>Comparar con un dibujo anterior</translation>
    </message>
    <message>
        <source> · not saved</source>
        <translation> · sin guardar</translation>
    </message>
    <message>
        <source>The drawing on the screen is unchanged.</source>
        <translation>El dibujo en pantalla no ha cambiado.</translation>
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
        <translation>Leyenda del dibujo corregido</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Once more from memory</source>
        <translation>Una vez más, de memoria</translation>
    </message>
    <message>
        <source>Please paint once more where it hurts, without looking at the first. There is no right or wrong.</source>
        <translation>Por favor, pinte otra vez dónde le duele, sin mirar el primer dibujo. No hay nada correcto ni incorrecto.</translation>
    </message>
    <message>
        <source>Done: finish</source>
        <translation>Listo: terminar</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Omitir este paso</translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation>Lado izquierdo de la persona</translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation>Lado derecho de la persona</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Why it ranks here</source>
        <translation>Por qué ocupa este puesto</translation>
    </message>
    <message>
        <source>Compare with the paint</source>
        <translation>Comparar con lo pintado</translation>
    </message>
    <message>
        <source>Show what of the pattern was painted, what was not, and the paint outside (C)</source>
        <translation>Mostrar qué parte del patrón se pintó, cuál no y lo pintado fuera de él (C)</translation>
    </message>
    <message>
        <source>What tells the first apart</source>
        <translation>Qué distingue a los primeros</translation>
    </message>
    <message>
        <source>Press here</source>
        <translation>Presionar aquí</translation>
    </message>
    <message>
        <source>Worked out from the X on the drawing. People vary: feel for the tender band.</source>
        <translation>Calculado a partir de la X del dibujo. Las personas varían: busque al tacto la banda dolorosa.</translation>
    </message>
    <message>
        <source>A finger breadth is taken as 18 mm.</source>
        <translation>Un través de dedo se toma como 18 mm.</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>Mostrar en el dibujo</translation>
    </message>
    <message>
        <source>Turn the drawing to where the X is seen best (F)</source>
        <translation>Girar el dibujo hacia donde mejor se ve la X (F)</translation>
    </message>
    <message>
        <source>For trained hands: gently, and not where a pulse is felt.</source>
        <translation>Para manos expertas: con suavidad y nunca donde se note el pulso.</translation>
    </message>
    <message>
        <source>Take care here</source>
        <translation>Precaución aquí</translation>
    </message>
    <message>
        <source>Often reported with it</source>
        <translation>Descrito a menudo junto con él</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>¿Qué certeza tiene?</translation>
    </message>
    <message>
        <source>The muscle: function, nerve, attachments</source>
        <translation>El músculo: función, nervio, inserciones</translation>
    </message>
    <message>
        <source>About the chosen muscle</source>
        <translation>Acerca del músculo elegido</translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation>Para la formación y el diálogo. No es un diagnóstico.</translation>
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
        <translation>Hasta qué punto se comprobó: {strength}.</translation>
    </message>
    <message>
        <source>Shown, but not ranked: its pattern is too weakly supported.</source>
        <translation>Se muestra, pero sin puesto en la lista: su patrón tiene muy poco respaldo.</translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation>Su patrón no toca lo pintado.</translation>
    </message>
    <message>
        <source>The pattern of this trigger point does not touch what was painted.</source>
        <translation>El patrón de este punto gatillo no toca lo pintado.</translation>
    </message>
    <message>
        <source>This muscle ranks by its {point}, which fits better: it covers {covered} of what was painted.</source>
        <translation>El puesto de este músculo se debe a su {point}, que concuerda mejor: cubre el {covered} de lo pintado.</translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation>Sigue entre los tres primeros en {count} de {all} repeticiones del dibujo.</translation>
    </message>
    <message>
        <source>Ask about these places, then press each of their trigger points: the one that brings the familiar pain decides.</source>
        <translation>Pregunte por estos lugares y presione después cada uno de sus puntos gatillo: decide el que provoca el dolor familiar.</translation>
    </message>
    <message>
        <source>A typical pattern reported by clinicians; people vary and patterns overlap.</source>
        <translation>Patrón típico descrito por profesionales clínicos; las personas varían y los patrones se superponen.</translation>
    </message>
    <message>
        <source>Sizes on the drawing are drawing estimates.</source>
        <translation>Los tamaños en el dibujo son estimaciones gráficas.</translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation>Función: {text}.</translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation>Inervación: {text}.</translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation>Inserciones: {text}.</translation>
    </message>
    <message>
        <source>How to read the list</source>
        <translation>Cómo leer la lista</translation>
    </message>
    <message>
        <source>Each muscle has a typical pattern: the skin where pressing its trigger points is reported to be felt.</source>
        <translation>Cada músculo tiene un patrón típico: la zona de piel donde, según lo descrito, se siente la presión sobre sus puntos gatillo.</translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted lies in that pattern.</source>
        <translation>Dolor cubierto: qué parte de lo pintado queda dentro de ese patrón.</translation>
    </message>
    <message>
        <source>Pattern painted: how much of that pattern was painted.</source>
        <translation>Patrón pintado: qué parte de ese patrón se pintó.</translation>
    </message>
    <message>
        <source>A muscle high in the list is worth examining. Patterns overlap and people vary: palpation decides, not the list.</source>
        <translation>Conviene explorar los músculos que están arriba en la lista. Los patrones se superponen y las personas varían: decide la palpación, no la lista.</translation>
    </message>
    <message>
        <source>Choose a muscle to see its pattern on the drawing and where to press.</source>
        <translation>Elija un músculo para ver su patrón en el dibujo y dónde presionar.</translation>
    </message>
</context>
<context>
    <name>MuscleList</name>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
</context>
<context>
    <name>NoFitPanel</name>
    <message>
        <source>No typical pattern fits</source>
        <translation>Ningún patrón típico concuerda</translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation>Ningún patrón típico concuerda con este dibujo</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>no code yet</source>
        <translation>aún sin código</translation>
    </message>
    <message>
        <source>Patient {code} · visit {number} · {day}</source>
        <translation>Paciente {code} · visita {number} · {day}</translation>
    </message>
    <message>
        <source> · not kept yet</source>
        <translation> · aún sin guardar</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>The last changes of this visit could not be written. Close all the same?</source>
        <translation>No se pudieron escribir los últimos cambios de esta visita. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>It is tried again until it is kept.</source>
        <translation>Se vuelve a intentar hasta que quede guardado.</translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation>Una vez más: toque SU hombro izquierdo</translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation>Toque SU hombro izquierdo</translation>
    </message>
    <message>
        <source>This is to be sure which side your pain is on.</source>
        <translation>Así sabremos con seguridad de qué lado está su dolor.</translation>
    </message>
    <message>
        <source>The shoulder on the side of your left hand. Just touch it in the picture.</source>
        <translation>Es el hombro del lado de su mano izquierda. Solo tóquelo en la imagen.</translation>
    </message>
    <message>
        <source>✓ Yes, that is your left. The drawing looks at you, like a person facing you.</source>
        <translation>✓ Sí, esa es su izquierda. El dibujo está frente a usted, como una persona que tiene delante.</translation>
    </message>
    <message>
        <source>Not quite: that is your RIGHT shoulder. The drawing looks at you, like a person facing you, so your LEFT is on the other side of the picture.
Touch your left shoulder now, or go on.</source>
        <translation>No del todo: ese es su hombro DERECHO. El dibujo está frente a usted, como una persona que tiene delante; por eso su IZQUIERDA está al otro lado de la imagen.
Toque ahora su hombro izquierdo o siga adelante.</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>{muscle}, {point}, {side}</source>
        <translation>{muscle}, {point}, {side}</translation>
    </message>
    <message>
        <source>{atlas}, version {version}.</source>
        <translation>{atlas}, versión {version}.</translation>
    </message>
</context>
<context>
    <name>OwnOnStage</name>
    <message>
        <source>Paint where you think it is.</source>
        <translation>Pinte dónde cree que está.</translation>
    </message>
</context>
<context>
    <name>PaintPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Now paint your other pain, and choose how strong it is.</source>
        <translation>Ahora pinte el otro dolor y elija qué intensidad tiene.</translation>
    </message>
    <message>
        <source>Rub over the paint that is to go away.</source>
        <translation>Pase el dedo por lo pintado que quiera borrar.</translation>
    </message>
    <message>
        <source>Touch the place where it starts.</source>
        <translation>Toque el lugar donde empieza.</translation>
    </message>
    <message>
        <source>Draw from where it starts to where it goes.</source>
        <translation>Dibuje desde donde empieza hasta donde llega.</translation>
    </message>
    <message>
        <source>Rub with your finger where it hurts. The small pictures turn the head.</source>
        <translation>Pase el dedo por donde le duele. Las imágenes pequeñas hacen girar la cabeza.</translation>
    </message>
    <message>
        <source>Done: next question</source>
        <translation>Listo: siguiente pregunta</translation>
    </message>
</context>
<context>
    <name>PaintRow</name>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Paint (B)</source>
        <translation>Pintar (B)</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Rub out (E)</source>
        <translation>Borrar lo pintado (E)</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Pincel más fino</translation>
    </message>
    <message>
        <source>A finer brush ([)</source>
        <translation>Pincel más fino ([)</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Pincel más grueso</translation>
    </message>
    <message>
        <source>A wider brush (])</source>
        <translation>Pincel más grueso (])</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Deshacer el último trazo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation>Quitar todo lo pintado (se puede deshacer)</translation>
    </message>
</context>
<context>
    <name>PaintTools</name>
    <message>
        <source>Thin brush</source>
        <translation>Pincel fino</translation>
    </message>
    <message>
        <source>Middle brush</source>
        <translation>Pincel mediano</translation>
    </message>
    <message>
        <source>Thick brush</source>
        <translation>Pincel grueso</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Elegir de una lista</translation>
    </message>
    <message>
        <source>More ways to show your pain</source>
        <translation>Más formas de mostrar su dolor</translation>
    </message>
    <message>
        <source>It starts here</source>
        <translation>Empieza aquí</translation>
    </message>
    <message>
        <source>It moves</source>
        <translation>Se mueve</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>¿Cómo se hace?</translation>
    </message>
    <message>
        <source>My pain is not on these pictures</source>
        <translation>Mi dolor no está en estas imágenes</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Deshacer el último paso (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take everything away; Undo brings it back</source>
        <translation>Borrar todo; con “Deshacer” vuelve</translation>
    </message>
    <message>
        <source>Set a point on the picture where the pain starts</source>
        <translation>Poner un punto en la imagen donde empieza el dolor</translation>
    </message>
    <message>
        <source>Draw an arrow on the picture from where the pain starts to where it moves</source>
        <translation>Dibujar en la imagen una flecha desde donde empieza el dolor hasta donde se mueve</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>PaintingHint</name>
    <message>
        <source>Rub with your finger over the places that hurt.</source>
        <translation>Pase el dedo por los lugares que le duelen.</translation>
    </message>
    <message>
        <source>Begin at any time: this picture goes away.</source>
        <translation>Empiece cuando quiera: esta imagen desaparece.</translation>
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
        <translation>Ir a: {part}. Hay algo marcado ahí.</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation>Ir a: {part}</translation>
    </message>
</context>
<context>
    <name>PatientsDesk</name>
    <message>
        <source>Written to {file}. That file is not encrypted: keep it safe.</source>
        <translation>Escrito en {file}. Ese archivo no está cifrado: guárdelo en lugar seguro.</translation>
    </message>
    <message>
        <source>Export a patient</source>
        <translation>Exportar un paciente</translation>
    </message>
    <message>
        <source>Everything of a patient (*.json)</source>
        <translation>Todo lo de un paciente (*.json)</translation>
    </message>
    <message>
        <source>The patient is being deleted from the backups…</source>
        <translation>Eliminando al paciente de las copias de seguridad…</translation>
    </message>
    <message>
        <source>The patient was deleted from all backups.</source>
        <translation>Se eliminó al paciente de todas las copias de seguridad.</translation>
    </message>
    <message>
        <source>These backups could not be changed and may still hold the patient:</source>
        <translation>Estas copias de seguridad no se pudieron cambiar y quizá aún contengan al paciente:</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Seen last first. A code stands for each of them.</source>
        <translation>Primero, los vistos más recientemente. Cada uno se identifica con un código.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Volver al dibujo</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Código o nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Buscar pacientes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nueva</translation>
    </message>
    <message>
        <source>Next on the tablet</source>
        <translation>Siguiente en la tableta</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No visit is kept of this patient.</source>
        <translation>No hay ninguna visita guardada de este paciente.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>No patient yet.</source>
        <translation>Aún no hay pacientes.</translation>
    </message>
    <message>
        <source>{visits}; kept since {day}</source>
        <translation>{visits}; datos desde el {day}</translation>
    </message>
    <message>
        <source>The next drawing on the tablet is filed under this code.</source>
        <translation>El próximo dibujo de la tableta se archiva con este código.</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Visita {number}</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG: for every slide program</source>
        <translation>PNG: para cualquier programa de diapositivas</translation>
    </message>
    <message>
        <source>SVG: sharp at any size</source>
        <translation>SVG: nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondo</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Number of the clinic</source>
        <extracomment>Read out: a pad of ten digits for the clinic&apos;s secret number.</extracomment>
        <translation>Número secreto de la clínica</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Digits entered: {count}</source>
        <translation>Cifras escritas: {count}</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>For the clinic only</source>
        <translation>Solo para la clínica</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {minutes} min {seconds} s.</source>
        <translation>Demasiados intentos fallidos. Espere, por favor: {minutes} min {seconds} s.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {seconds} s.</source>
        <translation>Demasiados intentos fallidos. Espere, por favor: {seconds} s.</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Por favor, escriba el PIN.</translation>
    </message>
    <message>
        <source>That is not the PIN. One more try before you have to wait.</source>
        <translation>Ese no es el PIN. Queda un intento antes de tener que esperar.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation>Ese no es el PIN. Intentos restantes: {count}.</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Back to painting</source>
        <translation>Volver a pintar</translation>
    </message>
    <message>
        <source>Touch every place that hurts.</source>
        <translation>Toque cada lugar que le duele.</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Choose a muscle</source>
        <translation>Elija un músculo</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>Presentation – bodymap</source>
        <translation>Presentación – bodymap</translation>
    </message>
    <message>
        <source>Frozen picture</source>
        <translation>Imagen congelada</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Pantalla en blanco</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Demonstration – bodymap</source>
        <translation>Demostración – bodymap</translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation>Para la formación y el diálogo. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Press here: {muscle}, {side}</source>
        <translation>Presione aquí: {muscle}, {side}</translation>
    </message>
    <message>
        <source>The typical pattern reported for this point is not on this drawing.</source>
        <translation>El patrón típico descrito para este punto no está en este dibujo.</translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: felt here most often.</source>
        <translation>Patrón típico descrito para este punto: aquí se siente con más frecuencia.</translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: now and then felt here, too.</source>
        <translation>Patrón típico descrito para este punto: a veces también se siente aquí.</translation>
    </message>
</context>
<context>
    <name>PriorLine</name>
    <message>
        <source>Weighed by published frequency – off is the drawing alone</source>
        <translation>Ponderado por la frecuencia publicada; desactivado: solo el dibujo</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>Cifras y fuentes</translation>
    </message>
    <message>
        <source>Show or hide what was found, and in which publication</source>
        <translation>Mostrar u ocultar qué se halló y en qué publicación</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Rank by the drawing alone again (W)</source>
        <translation>Volver a ordenar solo por el dibujo (W)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
</context>
<context>
    <name>QuizHome</name>
    <message>
        <source>Nobody: nothing is kept</source>
        <translation>Nadie: no se guarda nada</translation>
    </message>
    <message>
        <source>Choose at least one kind of question.</source>
        <translation>Elija al menos un tipo de pregunta.</translation>
    </message>
    <message>
        <source>Due today: {due}. New: {new}.</source>
        <translation>Para hoy: {due}. Nuevas: {new}.</translation>
    </message>
    <message>
        <source>Known: {known} of {total}. Being learnt: {learning}.</source>
        <translation>Aprendidas: {known} de {total}. En aprendizaje: {learning}.</translation>
    </message>
    <message>
        <source>{days} days of practice in this run.</source>
        <translation>{days} días seguidos de práctica.</translation>
    </message>
    <message>
        <source>Without a profile nothing is remembered after this window closes.</source>
        <translation>Sin perfil, no se recuerda nada al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>No mistakes to look at.</source>
        <translation>No hay errores que repasar.</translation>
    </message>
    <message>
        <source>story {number}</source>
        <translation>caso {number}</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>A name for your own progress on this machine. No patient&apos;s name.</source>
        <translation>Un nombre para su propio progreso en este equipo. No ponga el nombre de un paciente.</translation>
    </message>
    <message>
        <source>Remove the profile of {name} and all its progress?</source>
        <translation>¿Quitar el perfil de {name} y todo su progreso?</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Who learns?</source>
        <translation>¿Quién aprende?</translation>
    </message>
    <message>
        <source>Which muscles?</source>
        <translation>¿Qué músculos?</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>¿Qué se pregunta?</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>¿Qué dificultad?</translation>
    </message>
    <message>
        <source>How many, and how long for each?</source>
        <translation>¿Cuántas preguntas y cuánto tiempo para cada una?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Mistakes to look at again</source>
        <translation>Errores que repasar</translation>
    </message>
    <message>
        <source>How much alike the choices are, how exact a place must be</source>
        <translation>Cuánto se parecen las opciones y con qué exactitud hay que acertar un lugar</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Perfil nuevo…</translation>
    </message>
    <message>
        <source>Keep your own progress</source>
        <translation>Guardar su propio progreso</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the profile in use</source>
        <translation>Quitar el perfil en uso</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <source>Choose muscles of your own</source>
        <translation>Elegir usted los músculos</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Quitar grupo</translation>
    </message>
    <message>
        <source>Forget this set of your own</source>
        <translation>Olvidar este grupo creado por usted</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>Hacer la primera pregunta (Intro)</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>{seconds} s cada una</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>Tiempo para cada pregunta</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>{share} of the points</source>
        <translation>{share} de los puntos</translation>
    </message>
    <message>
        <source>Asked: {asked}. Right: {right}, half right: {half}, not right: {wrong}.</source>
        <translation>Preguntadas: {asked}. Correctas: {right}; correctas a medias: {half}; incorrectas: {wrong}.</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>Todo fue correcto.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Otra ronda</translation>
    </message>
    <message>
        <source>The same choice, what is due first</source>
        <translation>La misma selección; primero, lo pendiente</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Other muscles or questions</source>
        <translation>Otros músculos u otras preguntas</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>Qué no fue correcto</translation>
    </message>
</context>
<context>
    <name>RecordsBar</name>
    <message>
        <source>Unlock the records</source>
        <translation>Desbloquear los registros</translation>
    </message>
    <message>
        <source>Records are not set up</source>
        <translation>Los registros no están configurados</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Patients&apos; drawings</source>
        <translation>Dibujos de pacientes</translation>
    </message>
    <message>
        <source>Patients&apos; drawings  {count}</source>
        <translation>Dibujos de pacientes  {count}</translation>
    </message>
    <message>
        <source>Inbox  {count}</source>
        <translation>Bandeja  {count}</translation>
    </message>
    <message>
        <source>{words}, {count} with warning signs</source>
        <translation>{words}, {count} con signos de alarma</translation>
    </message>
    <message>
        <source>Work as clinician…</source>
        <translation>Trabajar como profesional clínico…</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Lock the records now</source>
        <translation>Bloquear los registros ahora</translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation>Dar la tableta al paciente</translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation>Trabajar como docente</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Set up the records…</source>
        <translation>Configurar los registros…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write this down and lock it away</source>
        <translation>Anote esto y guárdelo bajo llave</translation>
    </message>
    <message>
        <source>This is the recovery code. It opens the records and their backups if the passphrase is forgotten.</source>
        <translation>Este es el código de recuperación. Abre los registros y sus copias de seguridad si se olvida la frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever has this code can open the records: keep it on paper, away from this machine. The spaces need not be typed. With the passphrase you can see it again under “What is stored”.</source>
        <translation>Quien tenga este código puede abrir los registros: guárdelo en papel, lejos de este equipo. No hace falta escribir los espacios. Con la frase de contraseña puede volver a verlo en “Qué se guarda”.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <source>Group {place} of {count}: {letters}</source>
        <translation>Grupo {place} de {count}: {letters}</translation>
    </message>
</context>
<context>
    <name>RemovalPage</name>
    <message>
        <source>Delete {who}?</source>
        <translation>¿Eliminar a {who}?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Delete {code} for good: {visits}</source>
        <translation>Eliminar {code} para siempre: {visits}</translation>
    </message>
    <message>
        <source>The patient&apos;s code and name</source>
        <translation>El código y el nombre del paciente</translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation>{visits}: dibujos, respuestas, hallazgos, planes</translation>
    </message>
    <message>
        <source>    and the older ones</source>
        <translation>    y los más antiguos</translation>
    </message>
    <message>
        <source>What the tablet kept of these visits, stroke by stroke</source>
        <translation>Lo que la tableta guardó de estas visitas, trazo a trazo</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>The audit trail: the code, and when it was opened, changed and deleted</source>
        <translation>El registro de auditoría: el código y cuándo se abrió, se cambió y se eliminó</translation>
    </message>
    <message>
        <source>Files that were exported or printed</source>
        <translation>Archivos exportados o impresos</translation>
    </message>
    <message>
        <source>These backups still hold the patient. A backup that is put back does not bring the patient back, and old backups go by themselves:</source>
        <translation>Estas copias de seguridad aún contienen al paciente. Restaurar una copia no devuelve al paciente, y las copias antiguas desaparecen por sí solas:</translation>
    </message>
    <message>
        <source>No backup holds this patient.</source>
        <translation>Ninguna copia de seguridad contiene a este paciente.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Delete the patient from these backups, too</source>
        <translation>Eliminar al paciente también de estas copias de seguridad</translation>
    </message>
    <message>
        <source>Delete this drawing?</source>
        <translation>¿Eliminar este dibujo?</translation>
    </message>
    <message>
        <source>Delete the drawing for good</source>
        <translation>Eliminar el dibujo para siempre</translation>
    </message>
    <message>
        <source>The drawing and answers of {code}, {when}</source>
        <translation>El dibujo y las respuestas de {code}, {when}</translation>
    </message>
    <message>
        <source>Backups that were made since then; old ones go by themselves</source>
        <translation>Copias de seguridad hechas desde entonces; las antiguas desaparecen por sí solas</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
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
        <translation>Figura en ambas páginas; se guarda con la visita.</translation>
    </message>
    <message>
        <source>Stands on both pages.</source>
        <translation>Figura en ambas páginas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>A page for the patient, in everyday words, and one for a colleague.</source>
        <translation>Una página para el paciente, en lenguaje corriente, y otra para un colega.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Volver al dibujo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language of the patient&apos;s page</source>
        <translation>Idioma de la página del paciente</translation>
    </message>
    <message>
        <source>Language of the colleague&apos;s page</source>
        <translation>Idioma de la página del colega</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Ancho de la imagen</translation>
    </message>
    <message>
        <source>Both pages</source>
        <translation>Ambas páginas</translation>
    </message>
    <message>
        <source>The patient&apos;s page</source>
        <translation>La página del paciente</translation>
    </message>
    <message>
        <source>The colleague&apos;s page</source>
        <translation>La página del colega</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>Pixels of a picture.</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Picture of the view on the screen</source>
        <translation>Imagen de la vista en pantalla</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Preview of sheet {number}</source>
        <translation>Vista previa de la hoja {number}</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>This passphrase does not open the backup. Nothing was touched.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad. No se tocó nada.</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The records as they are now become a backup themselves before. Patients deleted since then stay deleted.</source>
        <translation>Antes se hace una copia de seguridad de los registros tal como están ahora. Los pacientes eliminados desde entonces siguen eliminados.</translation>
    </message>
    <message>
        <source>Put nothing back</source>
        <translation>No restaurar nada</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day of use.</source>
        <translation>Aún no hay copias de seguridad. Se hace una cada día de uso.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>May stay empty where this machine keeps the key.</source>
        <translation>Puede quedar vacía si este equipo guarda la clave.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Put back the chosen backup</source>
        <translation>Restaurar la copia elegida</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>The tablet had to start again</source>
        <translation>La tableta tuvo que reiniciarse</translation>
    </message>
    <message>
        <source>Nothing is lost. Were you answering the questions before? Then you can go on where you stopped.</source>
        <translation>No se perdió nada. ¿Estaba usted respondiendo las preguntas? Entonces puede seguir donde se quedó.</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>Seguir donde me quedé</translation>
    </message>
    <message>
        <source>Somebody else is here now: start new</source>
        <translation>Ahora hay otra persona: empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Look at the places and at the sides. You can change everything.</source>
        <translation>Revise los lugares y los lados. Puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Yes, that is correct</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>Yes, that is correct: done</source>
        <translation>Sí, es correcto: listo</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Cambiar los lugares</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>You set points or arrows on the drawings.</source>
        <translation>Usted puso puntos o flechas en los dibujos.</translation>
    </message>
    <message>
        <source>You marked nothing on the drawings.</source>
        <translation>Usted no marcó nada en los dibujos.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>What tells them apart:</source>
        <translation>Qué los distingue:</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>respuesta correcta</translation>
    </message>
    <message>
        <source>chosen, not right</source>
        <translation>elegida, incorrecta</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>Quedan {seconds} s</translation>
    </message>
    <message>
        <source>From: {source}.</source>
        <translation>De: {source}.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Arrow keys move a place, Space presses there, Enter answers, 1 to 6 turn the body.</source>
        <translation>Las flechas mueven un lugar, Espacio pulsa ahí, Intro responde, 1 a 6 giran el cuerpo.</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>Responder (Intro)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Be told, and be asked again soon</source>
        <translation>Ver la respuesta; se vuelve a preguntar pronto</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar la ronda</translation>
    </message>
    <message>
        <source>What was answered is kept</source>
        <translation>Lo respondido se guarda</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>Decirlo con palabras</translation>
    </message>
    <message>
        <source>Describe what is shown (W)</source>
        <translation>Describir lo que se muestra (W)</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>pain covered</source>
        <translation>dolor cubierto</translation>
    </message>
    <message>
        <source>pattern painted</source>
        <translation>patrón pintado</translation>
    </message>
    <message>
        <source>Drawn again, these may change places: the numbers do not decide between them.</source>
        <translation>Al repetir el dibujo podrían cambiar de puesto: las cifras no deciden entre ellos.</translation>
    </message>
    <message>
        <source>Worth examining — the drawing cannot tell these apart</source>
        <translation>Conviene explorar: el dibujo no los distingue entre sí</translation>
    </message>
    <message>
        <source>Worth examining first</source>
        <translation>Conviene explorar primero</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Menos probables</translation>
    </message>
    <message>
        <source>Nearest patterns</source>
        <translation>Patrones más cercanos</translation>
    </message>
    <message>
        <source>By drawing and palpation</source>
        <translation>Por dibujo y palpación</translation>
    </message>
    <message>
        <source>Not in this drawing&apos;s list</source>
        <translation>No está en la lista de este dibujo</translation>
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
        <translation>{rank}: {muscle}, {side}. Dolor cubierto {covered}, patrón pintado {painted}</translation>
    </message>
    <message>
        <source>. The drawing cannot tell it from others at the top</source>
        <translation>. El dibujo no lo distingue de otros de los primeros puestos</translation>
    </message>
    <message>
        <source>by the drawing alone: {rank}</source>
        <translation>solo por el dibujo: {rank}</translation>
    </message>
    <message>
        <source>not in the drawing&apos;s list</source>
        <translation>no está en la lista del dibujo</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>el peor imaginable</translation>
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
        <translation>Grupo nuevo de músculos</translation>
    </message>
    <message>
        <source>name of the set</source>
        <translation>nombre del grupo</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Tick the muscles you want to be asked about.</source>
        <translation>Marque los músculos sobre los que quiere preguntas.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up the records</source>
        <translation>Configurar los registros</translation>
    </message>
    <message>
        <source>Patients&apos; visits are kept encrypted on this machine and nowhere else. What the tablet kept so far comes in, too.</source>
        <translation>Las visitas de los pacientes se guardan cifradas en este equipo y en ningún otro lugar. Se incorpora también lo que la tableta guardó hasta ahora.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>The clinic&apos;s passphrase</source>
        <translation>La frase de contraseña de la clínica</translation>
    </message>
    <message>
        <source>Patients&apos; names</source>
        <translation>Nombres de los pacientes</translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation>PIN de la tableta para pacientes</translation>
    </message>
    <message>
        <source>An educator never sees patients: the records stay closed.</source>
        <translation>Un docente nunca ve pacientes: los registros quedan cerrados.</translation>
    </message>
    <message>
        <source>At least {count} letters; a few words are easy to keep in mind. Without it nobody can open the records or their backups: write it down and lock it away.</source>
        <translation>Al menos {count} letras; unas pocas palabras se recuerdan con facilidad. Sin ella, nadie puede abrir los registros ni sus copias de seguridad: anótela y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>A code is enough for everything here.</source>
        <translation>Para todo lo de aquí basta un código.</translation>
    </message>
    <message>
        <source>{least} to {most} digits; staff leave the patient&apos;s mode with it. May stay empty.</source>
        <translation>De {least} a {most} cifras; con él, el personal sale del modo para pacientes. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Profesionales clínicos</translation>
    </message>
    <message>
        <source>Educators</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Solo códigos</translation>
    </message>
    <message>
        <source>Names, too</source>
        <translation>También nombres</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Repita la frase de contraseña</translation>
    </message>
    <message>
        <source>Open without asking: this machine&apos;s keyring keeps the key, too</source>
        <translation>Abrir sin preguntar: el llavero de este equipo también guarda la clave</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>Repita el PIN</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation>Trabajar como docente</translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation>Necesita al menos {count} letras.</translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation>No es igual que la primera vez.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation>Necesita de {least} a {most} cifras.</translation>
    </message>
</context>
<context>
    <name>ShoulderPicture</name>
    <message>
        <source>The shoulder on the left of the picture</source>
        <extracomment>Left and right of the picture on the screen, not of the body: this is the question.</extracomment>
        <translation>El hombro a la izquierda de la imagen</translation>
    </message>
    <message>
        <source>The shoulder on the right of the picture</source>
        <translation>El hombro a la derecha de la imagen</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Show or hide the sources</source>
        <translation>Mostrar u ocultar las fuentes</translation>
    </message>
    <message>
        <source>core</source>
        <translation>zona esencial</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>desbordamiento</translation>
    </message>
    <message>
        <source>{citation} ({strength}: {note})</source>
        <translation>{citation} ({strength}: {note})</translation>
    </message>
    <message>
        <source>The trigger point and the muscle</source>
        <translation>El punto gatillo y el músculo</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ocultar las fuentes</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} fuentes</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Please speak to a member of staff now</source>
        <translation>Por favor, hable ahora con alguien del personal</translation>
    </message>
    <message>
        <source>Please tell a member of staff today</source>
        <translation>Por favor, avise hoy a alguien del personal</translation>
    </message>
    <message>
        <source>Call the emergency number {number}, or ask anyone near you to call it.</source>
        <translation>Llame al número de emergencias {number}, o pida a alguien cercano que llame.</translation>
    </message>
    <message>
        <source>Call the local emergency number, or ask anyone near you to call it.</source>
        <translation>Llame al número de emergencias local, o pida a alguien cercano que llame.</translation>
    </message>
    <message>
        <source>Tell the first person you see. If you feel worse, call the emergency number {number}, or ask anyone near you to call it.</source>
        <translation>Avise a la primera persona que vea. Si se siente peor, llame al número de emergencias {number}, o pida a alguien cercano que llame.</translation>
    </message>
    <message>
        <source>Tell the first person you see. If you feel worse, call the local emergency number, or ask anyone near you to call it.</source>
        <translation>Avise a la primera persona que vea. Si se siente peor, llame al número de emergencias local, o pida a alguien cercano que llame.</translation>
    </message>
    <message>
        <source>I have told someone</source>
        <translation>Ya avisé a alguien</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Aquí no hay nadie</translation>
    </message>
    <message>
        <source>I have asked for help: go on</source>
        <translation>Ya pedí ayuda: seguir</translation>
    </message>
    <message>
        <source>I touched this by mistake</source>
        <translation>Toqué esto por error</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse straight away. Please do not wait for your turn.</source>
        <translation>Un médico o una enfermera debe revisar enseguida algo que usted nos dijo. Por favor, no espere su turno.</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse today, before anything else is done.</source>
        <translation>Un médico o una enfermera debe revisar hoy, antes de hacer nada más, algo que usted nos dijo.</translation>
    </message>
    <message>
        <source>This is what you told us:</source>
        <translation>Esto es lo que usted nos dijo:</translation>
    </message>
</context>
<context>
    <name>SpreadPicture</name>
    <message>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the clinic</source>
        <translation>Para la clínica</translation>
    </message>
    <message>
        <source>No PIN is set: everybody can come here and leave the patient mode.</source>
        <translation>No hay PIN: cualquiera puede entrar aquí y salir del modo para pacientes.</translation>
    </message>
    <message>
        <source>Let the last patient change something</source>
        <translation>Dejar que el último paciente cambie algo</translation>
    </message>
    <message>
        <source>Possible for five minutes after a patient is done, while nobody else began.</source>
        <translation>Es posible hasta cinco minutos después de que un paciente termina, mientras no empiece otra persona.</translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation>Código del próximo paciente</translation>
    </message>
    <message>
        <source>Emergency number for patients who are alone with a warning sign</source>
        <translation>Número de emergencias para pacientes que están solos y tienen un signo de alarma</translation>
    </message>
    <message>
        <source>Ask whether somebody is still there after</source>
        <translation>Preguntar si sigue alguien ahí después de</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>Ask for a second drawing from memory</source>
        <translation>Pedir un segundo dibujo de memoria</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Like this machine</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Language of the start page</source>
        <translation>Idioma de la página de inicio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Poner un PIN</translation>
    </message>
    <message>
        <source>Leave patient mode</source>
        <translation>Salir del modo para pacientes</translation>
    </message>
    <message>
        <source>Back to the patient</source>
        <translation>Volver al paciente</translation>
    </message>
    <message>
        <source>Ready for the next patient</source>
        <translation>Listo para el próximo paciente</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Thank you: everything is kept.</source>
        <translation>Gracias: todo está guardado.</translation>
    </message>
    <message>
        <source>Mark my pain</source>
        <translation>Marcar mi dolor</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation>Para la clínica. Pide el número secreto.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
</context>
<context>
    <name>StoredDesk</name>
    <message>
        <source>The names were erased.</source>
        <translation>Se borraron los nombres.</translation>
    </message>
    <message>
        <source>{patients} have a name in the records. Erase the names for good? Backups hold them until they are thinned out; one that is put back loses them, too.</source>
        <translation>{patients} tienen un nombre en los registros. ¿Borrar los nombres para siempre? Las copias de seguridad los contienen hasta que se eliminan por antiguas; la que se restaure también los pierde.</translation>
    </message>
    <message>
        <source>{patients} has a name in the records. Erase it for good? Backups hold it until they are thinned out; one that is put back loses it, too.</source>
        <translation>{patients} tiene un nombre en los registros. ¿Borrarlo para siempre? Las copias de seguridad lo contienen hasta que se eliminan por antiguas; la que se restaure también lo pierde.</translation>
    </message>
    <message>
        <source>Names that are kept already</source>
        <translation>Nombres ya guardados</translation>
    </message>
    <message>
        <source>Keep them, but hide them</source>
        <translation>Conservarlos, pero ocultos</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Borrarlos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one opens nothing any more.</source>
        <translation>Se cambió la frase de contraseña. La antigua ya no abre nada.</translation>
    </message>
    <message>
        <source>The PIN was changed.</source>
        <translation>Se cambió el PIN.</translation>
    </message>
    <message>
        <source>The PIN was taken away.</source>
        <translation>Se quitó el PIN.</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>All that this program keeps. It lies on this machine and is sent nowhere.</source>
        <translation>Todo lo que guarda este programa. Está en este equipo y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Volver al dibujo</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Los registros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Audit trail: who was opened, changed, exported, deleted</source>
        <translation>Registro de auditoría: qué se abrió, cambió, exportó o eliminó, y de quién</translation>
    </message>
    <message>
        <source>Patients: export or delete</source>
        <translation>Pacientes: exportar o eliminar</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Show the recovery code…</source>
        <translation>Mostrar el código de recuperación…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Cambiar el PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Poner un PIN…</translation>
    </message>
    <message>
        <source>Keep patients&apos; names beside their codes</source>
        <translation>Guardar los nombres de los pacientes junto a sus códigos</translation>
    </message>
    <message>
        <source>Lock the records when nothing is done for</source>
        <translation>Bloquear los registros si no se hace nada durante</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>A PIN for the patient&apos;s tablet is set.</source>
        <translation>La tableta para pacientes tiene PIN.</translation>
    </message>
    <message>
        <source>No PIN for the patient&apos;s tablet is set: everybody can leave its mode.</source>
        <translation>La tableta para pacientes no tiene PIN: cualquiera puede salir de su modo.</translation>
    </message>
    <message>
        <source>The last backup could not be made: {where}: {what}.</source>
        <translation>No se pudo hacer la última copia de seguridad: {where}: {what}.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation>{visits}: dibujos, respuestas, hallazgos, planes</translation>
    </message>
    <message>
        <source>From the tablet</source>
        <translation>De la tableta</translation>
    </message>
    <message>
        <source>{count}, each with its strokes and answers</source>
        <translation>{count}, con sus trazos y respuestas</translation>
    </message>
    <message>
        <source>Lines of the audit trail</source>
        <translation>Líneas del registro de auditoría</translation>
    </message>
    <message>
        <source>Outside the records</source>
        <translation>Fuera de los registros</translation>
    </message>
    <message>
        <source>Light or dark, who works here; and files you save or export yourself.</source>
        <translation>Claro u oscuro, quién trabaja aquí; y los archivos que usted guarda o exporta.</translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation>y {count} más antiguas</translation>
    </message>
    <message>
        <source>None yet; one is made each day.</source>
        <translation>Aún no hay ninguna; se hace una cada día.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún no hay nada.</translation>
    </message>
</context>
<context>
    <name>StrengthButton</name>
    <message>
        <source>How strong the pain is here</source>
        <translation>Qué intensidad tiene el dolor aquí</translation>
    </message>
    <message>
        <source>What kind of pain</source>
        <translation>Qué tipo de dolor</translation>
    </message>
    <message>
        <source>How strong the pain is that is painted next, and what kind</source>
        <translation>Qué intensidad tiene el dolor que se pinta a continuación, y de qué tipo es</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>0 – no pain</source>
        <translation>0 – sin dolor</translation>
    </message>
    <message>
        <source>10 – worst imaginable</source>
        <translation>10 – el peor imaginable</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Strength of pain: {strength}</source>
        <translation>Intensidad del dolor: {strength}</translation>
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
        <translation>¿Su peor dolor es menor que los otros?</translation>
    </message>
    <message>
        <source>No: at its worst it is {number}</source>
        <translation>No: en el peor momento es {number}</translation>
    </message>
</context>
<context>
    <name>StrengthRow</name>
    <message>
        <source>How strong is the pain here?</source>
        <translation>¿Cuánto le duele aquí?</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, sin dolor</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10, el peor dolor que pueda imaginar</translation>
    </message>
    <message>
        <source>{number} out of 10</source>
        <translation>{number} de 10</translation>
    </message>
</context>
<context>
    <name>TextSizeScreen</name>
    <message>
        <source>How large should the letters be?</source>
        <translation>¿De qué tamaño quiere la letra?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
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
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>On the button that closes the last page and brings back the first one.</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now, and wait until you are called.</source>
        <translation>Su dibujo y sus respuestas están guardados para la clínica.
Por favor, devuelva ahora la tableta y espere hasta que le llamen.</translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now.</source>
        <translation>Su dibujo y sus respuestas están guardados para la clínica.
Por favor, devuelva ahora la tableta.</translation>
    </message>
    <message>
        <source>Please speak to a member of staff now. One of your answers should be looked at straight away.</source>
        <translation>Por favor, hable ahora con alguien del personal. Conviene revisar enseguida una de sus respuestas.</translation>
    </message>
    <message>
        <source>When you give the tablet back, please tell a member of staff that one of your answers should be looked at today.</source>
        <translation>Cuando devuelva la tableta, por favor, diga a alguien del personal que conviene revisar hoy una de sus respuestas.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (tecla {key})</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>Views of the body</source>
        <translation>Vistas del cuerpo</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Painted skin and strength over time</source>
        <translation>Piel pintada e intensidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The table below gives the same figures.</source>
        <translation>La tabla de abajo da las mismas cifras.</translation>
    </message>
    <message>
        <source>Painted skin (cm²)</source>
        <translation>Piel pintada (cm²)</translation>
    </message>
    <message>
        <source>Worst pain (0 to 10)</source>
        <translation>Dolor máximo (de 0 a 10)</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Enter opens a visit. Mark two (Ctrl and click, Shift and arrow) to compare.</source>
        <translation>Intro abre una visita. Marque dos (Ctrl y clic, Mayús y flecha) para compararlas.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Painted skin (cm²)</source>
        <translation>Piel pintada (cm²)</translation>
    </message>
    <message>
        <source>Worst pain (0 to 10)</source>
        <translation>Dolor máximo (de 0 a 10)</translation>
    </message>
    <message>
        <source>Compare the two marked</source>
        <translation>Comparar las dos marcadas</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Drawing tools</source>
        <translation>Herramientas de dibujo</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Paint where it hurts (B)</source>
        <translation>Pintar dónde duele (B)</translation>
    </message>
    <message>
        <source>Rub out paint (E)</source>
        <translation>Borrar lo pintado (E)</translation>
    </message>
    <message>
        <source>Brush or eraser</source>
        <translation>Pincel o borrador</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <source>Brush size in millimetres</source>
        <translation>Tamaño del pincel en milímetros</translation>
    </message>
    <message>
        <source>Width of the brush on the skin ([ smaller, ] larger)</source>
        <translation>Ancho del pincel sobre la piel ([ menor, ] mayor)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Qué muestra el dibujo</translation>
    </message>
    <message>
        <source>Referral zones</source>
        <translation>Zonas de dolor referido</translation>
    </message>
    <message>
        <source>Muscle fibres</source>
        <translation>Fibras musculares</translation>
    </message>
    <message>
        <source>Trigger point marks</source>
        <translation>Marcas de puntos gatillo</translation>
    </message>
    <message>
        <source>Shaded drawing</source>
        <translation>Dibujo sombreado</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Dibujo de líneas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>Mostrar todo el dibujo</translation>
    </message>
    <message>
        <source>Show the whole drawing (0)</source>
        <translation>Mostrar todo el dibujo (0)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Patient&apos;s</source>
        <extracomment>Whose drawing is being painted: that of the patient, or the clinician&apos;s own.</extracomment>
        <translation>Del paciente</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Paint on the patient&apos;s drawing</source>
        <translation>Pintar en el dibujo del paciente</translation>
    </message>
    <message>
        <source>Paint your own drawing beside it; it is never ranked</source>
        <translation>Pintar al lado su propio dibujo; nunca cuenta para la lista</translation>
    </message>
    <message>
        <source>Whose drawing</source>
        <translation>De quién es el dibujo</translation>
    </message>
    <message>
        <source>Demonstrate</source>
        <translation>Demostrar</translation>
    </message>
    <message>
        <source>Show full screen where to press and where it is reported to be felt (D)</source>
        <translation>Mostrar a pantalla completa dónde presionar y dónde se describe que se siente (D)</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>{action} (Ctrl+{number})</source>
        <translation>{action} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Follow the system, light or dark</source>
        <translation>Como el sistema, claro u oscuro</translation>
    </message>
    <message>
        <source>Learn and teach – bodymap</source>
        <translation>Aprender y enseñar – bodymap</translation>
    </message>
    <message>
        <source>Reading the atlas…</source>
        <translation>Leyendo el atlas…</translation>
    </message>
</context>
<context>
    <name>TriggerPointChips</name>
    <message>
        <source>Trigger point {label}</source>
        <translation>Punto gatillo {label}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The records are locked</source>
        <translation>Los registros están bloqueados</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What patients draw is kept encrypted: the clinic&apos;s passphrase opens it.</source>
        <translation>Lo que dibujan los pacientes se guarda cifrado: se abre con la frase de contraseña de la clínica.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Too many wrong PINs: wait a while, or use the passphrase.</source>
        <translation>Demasiados PIN incorrectos: espere un rato o use la frase de contraseña.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was opened or changed.</source>
        <translation>Este PIN es incorrecto. No se abrió ni se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was opened or changed. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Esta frase de contraseña no abre los registros. No se abrió ni se cambió nada. Revise las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Los registros están bloqueados</translation>
    </message>
    <message>
        <source>Patients and visits are shown once the records are open. The open visit waits.</source>
        <translation>Los pacientes y las visitas se muestran cuando los registros están abiertos. La visita abierta espera.</translation>
    </message>
    <message>
        <source>Patients and visits are encrypted until the clinic&apos;s passphrase is given.</source>
        <translation>Los pacientes y las visitas están cifrados hasta que se escriba la frase de contraseña de la clínica.</translation>
    </message>
    <message>
        <source>Work without records</source>
        <translation>Trabajar sin registros</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Abrir los registros</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Answers and plan</source>
        <translation>Respuestas y plan</translation>
    </message>
    <message>
        <source>1 warning sign</source>
        <translation>1 signo de alarma</translation>
    </message>
    <message>
        <source>{count} warning signs</source>
        <translation>{count} signos de alarma</translation>
    </message>
    <message>
        <source>1 sign</source>
        <translation>1 signo</translation>
    </message>
    <message>
        <source>{count} signs</source>
        <translation>{count} signos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What the patient answered, and the plan</source>
        <translation>Qué respondió el paciente, y el plan</translation>
    </message>
</context>
<context>
    <name>VisitPicture</name>
    <message>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Patient {code} over time</source>
        <translation>Evolución del paciente {code}</translation>
    </message>
    <message>
        <source>Painted skin and worst pain at each visit.</source>
        <translation>Piel pintada y dolor máximo en cada visita.</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Volver a los pacientes</translation>
    </message>
</context>
<context>
    <name>WalkScreen</name>
    <message>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>{kind} · covers {spot} of the place · {pattern} of its pattern</source>
        <translation>{kind} · cubre {spot} del lugar · {pattern} de su patrón</translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <translation>Nervios y articulaciones</translation>
    </message>
    <message>
        <source>{kind} · covers {spot} of the place · {pattern} of its area</source>
        <translation>{kind} · cubre {spot} del lugar · {pattern} de su zona</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>Touch a place on the body: what reaches it is listed here.</source>
        <translation>Toque un lugar del cuerpo: aquí aparece lo que llega hasta él.</translation>
    </message>
    <message>
        <source>That was beside the body. Touch a place on it.</source>
        <translation>Eso quedó fuera del cuerpo. Toque un lugar dentro de él.</translation>
    </message>
    <message>
        <source>Muscles whose pattern reaches this place: {count}.</source>
        <translation>Músculos cuyo patrón llega a este lugar: {count}.</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Síntoma</translation>
    </message>
    <message>
        <source>Choose a muscle by its name</source>
        <translation>Elegir un músculo por su nombre</translation>
    </message>
    <message>
        <source>Touch a place on the body</source>
        <translation>Tocar un lugar del cuerpo</translation>
    </message>
    <message>
        <source>Choose what people complain of</source>
        <translation>Elegir de qué se queja la gente</translation>
    </message>
    <message>
        <source>muscle, symptom or region</source>
        <translation>músculo, síntoma o región</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation>Buscar músculos, síntomas o regiones</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>What reaches this place</source>
        <translation>Qué llega a este lugar</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Muscles that go with the symptom</source>
        <translation>Músculos relacionados con el síntoma</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Touch the middle of the picture (T)</source>
        <translation>Tocar el centro de la imagen (T)</translation>
    </message>
    <message>
        <source>For those who work without a pointer</source>
        <translation>Para quien trabaja sin puntero</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation>Quitar todo lo pintado (se puede deshacer)</translation>
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
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Mover imagen</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>Ampliar la imagen</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>Reducir la imagen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen entera</translation>
    </message>
    <message>
        <source>Move the picture instead of painting</source>
        <translation>Mover la imagen en vez de pintar</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Agree {share} (Jaccard), yours {own} cm², the patient&apos;s {patients} cm².</source>
        <translation>Coincidencia {share} (Jaccard), suyo {own} cm², del paciente {patients} cm².</translation>
    </message>
    <message>
        <source>Centres {shift} mm apart.</source>
        <translation>Centros a {shift} mm de distancia.</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Left side of the forehead</source>
        <translation>Lado izquierdo de la frente</translation>
    </message>
    <message>
        <source>Right side of the forehead</source>
        <translation>Lado derecho de la frente</translation>
    </message>
    <message>
        <source>the LEFT side of your forehead</source>
        <translation>el lado IZQUIERDO de su frente</translation>
    </message>
    <message>
        <source>the RIGHT side of your forehead</source>
        <translation>el lado DERECHO de su frente</translation>
    </message>
    <message>
        <source>your forehead on BOTH sides</source>
        <translation>los DOS lados de su frente</translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation>Sien izquierda</translation>
    </message>
    <message>
        <source>Right temple</source>
        <translation>Sien derecha</translation>
    </message>
    <message>
        <source>your LEFT temple</source>
        <translation>su sien IZQUIERDA</translation>
    </message>
    <message>
        <source>your RIGHT temple</source>
        <translation>su sien DERECHA</translation>
    </message>
    <message>
        <source>your temples on BOTH sides</source>
        <translation>sus sienes en los DOS lados</translation>
    </message>
    <message>
        <source>Top of the head, front left</source>
        <translation>Parte alta de la cabeza, delante a la izquierda</translation>
    </message>
    <message>
        <source>Top of the head, front right</source>
        <translation>Parte alta de la cabeza, delante a la derecha</translation>
    </message>
    <message>
        <source>the front part of the top of your head on the LEFT</source>
        <translation>la parte alta de la cabeza por delante en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the front part of the top of your head on the RIGHT</source>
        <translation>la parte alta de la cabeza por delante en el lado DERECHO</translation>
    </message>
    <message>
        <source>the front part of the top of your head on BOTH sides</source>
        <translation>la parte alta de la cabeza por delante en los DOS lados</translation>
    </message>
    <message>
        <source>Top of the head, back left</source>
        <translation>Parte alta de la cabeza, detrás a la izquierda</translation>
    </message>
    <message>
        <source>Top of the head, back right</source>
        <translation>Parte alta de la cabeza, detrás a la derecha</translation>
    </message>
    <message>
        <source>the back part of the top of your head on the LEFT</source>
        <translation>la parte alta de la cabeza por detrás en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the back part of the top of your head on the RIGHT</source>
        <translation>la parte alta de la cabeza por detrás en el lado DERECHO</translation>
    </message>
    <message>
        <source>the back part of the top of your head on BOTH sides</source>
        <translation>la parte alta de la cabeza por detrás en los DOS lados</translation>
    </message>
    <message>
        <source>Head above the left ear</source>
        <translation>Cabeza, encima de la oreja izquierda</translation>
    </message>
    <message>
        <source>Head above the right ear</source>
        <translation>Cabeza, encima de la oreja derecha</translation>
    </message>
    <message>
        <source>your head above the LEFT ear</source>
        <translation>la cabeza encima de su oreja IZQUIERDA</translation>
    </message>
    <message>
        <source>your head above the RIGHT ear</source>
        <translation>la cabeza encima de su oreja DERECHA</translation>
    </message>
    <message>
        <source>your head above the ears on BOTH sides</source>
        <translation>la cabeza encima de las orejas en los DOS lados</translation>
    </message>
    <message>
        <source>Back of the head, left</source>
        <translation>Parte de atrás de la cabeza, izquierda</translation>
    </message>
    <message>
        <source>Back of the head, right</source>
        <translation>Parte de atrás de la cabeza, derecha</translation>
    </message>
    <message>
        <source>the back of your head on the LEFT</source>
        <translation>la parte de atrás de la cabeza en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the back of your head on the RIGHT</source>
        <translation>la parte de atrás de la cabeza en el lado DERECHO</translation>
    </message>
    <message>
        <source>the back of your head on BOTH sides</source>
        <translation>la parte de atrás de la cabeza en los DOS lados</translation>
    </message>
    <message>
        <source>Just above the neck, left</source>
        <translation>Justo encima de la nuca, izquierda</translation>
    </message>
    <message>
        <source>Just above the neck, right</source>
        <translation>Justo encima de la nuca, derecha</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the LEFT</source>
        <translation>la parte de atrás de la cabeza justo encima de la nuca en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the RIGHT</source>
        <translation>la parte de atrás de la cabeza justo encima de la nuca en el lado DERECHO</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on BOTH sides</source>
        <translation>la parte de atrás de la cabeza justo encima de la nuca en los DOS lados</translation>
    </message>
    <message>
        <source>Left eyebrow</source>
        <translation>Ceja izquierda</translation>
    </message>
    <message>
        <source>Right eyebrow</source>
        <translation>Ceja derecha</translation>
    </message>
    <message>
        <source>your LEFT eyebrow</source>
        <translation>su ceja IZQUIERDA</translation>
    </message>
    <message>
        <source>your RIGHT eyebrow</source>
        <translation>su ceja DERECHA</translation>
    </message>
    <message>
        <source>your eyebrows on BOTH sides</source>
        <translation>sus cejas en los DOS lados</translation>
    </message>
    <message>
        <source>Left eye, or behind it</source>
        <translation>Ojo izquierdo, o detrás de él</translation>
    </message>
    <message>
        <source>Right eye, or behind it</source>
        <translation>Ojo derecho, o detrás de él</translation>
    </message>
    <message>
        <source>your LEFT eye</source>
        <translation>su ojo IZQUIERDO</translation>
    </message>
    <message>
        <source>your RIGHT eye</source>
        <translation>su ojo DERECHO</translation>
    </message>
    <message>
        <source>your eyes on BOTH sides</source>
        <translation>sus ojos en los DOS lados</translation>
    </message>
    <message>
        <source>Left of the nose, below the eye</source>
        <translation>Junto a la nariz, bajo el ojo izquierdo</translation>
    </message>
    <message>
        <source>Right of the nose, below the eye</source>
        <translation>Junto a la nariz, bajo el ojo derecho</translation>
    </message>
    <message>
        <source>your face beside the nose on the LEFT</source>
        <translation>la cara junto a la nariz en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>your face beside the nose on the RIGHT</source>
        <translation>la cara junto a la nariz en el lado DERECHO</translation>
    </message>
    <message>
        <source>your face beside the nose on BOTH sides</source>
        <translation>la cara junto a la nariz en los DOS lados</translation>
    </message>
    <message>
        <source>Left cheekbone</source>
        <translation>Pómulo izquierdo</translation>
    </message>
    <message>
        <source>Right cheekbone</source>
        <translation>Pómulo derecho</translation>
    </message>
    <message>
        <source>your LEFT cheekbone</source>
        <translation>su pómulo IZQUIERDO</translation>
    </message>
    <message>
        <source>your RIGHT cheekbone</source>
        <translation>su pómulo DERECHO</translation>
    </message>
    <message>
        <source>your cheekbones on BOTH sides</source>
        <translation>sus pómulos en los DOS lados</translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation>Mejilla izquierda</translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation>Mejilla derecha</translation>
    </message>
    <message>
        <source>your LEFT cheek</source>
        <translation>su mejilla IZQUIERDA</translation>
    </message>
    <message>
        <source>your RIGHT cheek</source>
        <translation>su mejilla DERECHA</translation>
    </message>
    <message>
        <source>your cheeks on BOTH sides</source>
        <translation>sus mejillas en los DOS lados</translation>
    </message>
    <message>
        <source>Lower jaw, left</source>
        <translation>Mandíbula, izquierda</translation>
    </message>
    <message>
        <source>Lower jaw, right</source>
        <translation>Mandíbula, derecha</translation>
    </message>
    <message>
        <source>your lower jaw on the LEFT</source>
        <translation>el lado IZQUIERDO de su mandíbula</translation>
    </message>
    <message>
        <source>your lower jaw on the RIGHT</source>
        <translation>el lado DERECHO de su mandíbula</translation>
    </message>
    <message>
        <source>your lower jaw on BOTH sides</source>
        <translation>los DOS lados de su mandíbula</translation>
    </message>
    <message>
        <source>Back of the jaw, left</source>
        <translation>Parte de atrás de la mandíbula, izquierda</translation>
    </message>
    <message>
        <source>Back of the jaw, right</source>
        <translation>Parte de atrás de la mandíbula, derecha</translation>
    </message>
    <message>
        <source>the back of your jaw on the LEFT</source>
        <translation>la parte de atrás de la mandíbula en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the back of your jaw on the RIGHT</source>
        <translation>la parte de atrás de la mandíbula en el lado DERECHO</translation>
    </message>
    <message>
        <source>the back of your jaw on BOTH sides</source>
        <translation>la parte de atrás de la mandíbula en los DOS lados</translation>
    </message>
    <message>
        <source>Left jaw joint</source>
        <translation>Articulación de la mandíbula, izquierda</translation>
    </message>
    <message>
        <source>Right jaw joint</source>
        <translation>Articulación de la mandíbula, derecha</translation>
    </message>
    <message>
        <source>your LEFT jaw joint</source>
        <translation>la articulación IZQUIERDA de su mandíbula</translation>
    </message>
    <message>
        <source>your RIGHT jaw joint</source>
        <translation>la articulación DERECHA de su mandíbula</translation>
    </message>
    <message>
        <source>your jaw joints on BOTH sides</source>
        <translation>las articulaciones de su mandíbula en los DOS lados</translation>
    </message>
    <message>
        <source>Left ear, or inside it</source>
        <translation>Oreja izquierda, o dentro del oído</translation>
    </message>
    <message>
        <source>Right ear, or inside it</source>
        <translation>Oreja derecha, o dentro del oído</translation>
    </message>
    <message>
        <source>your LEFT ear</source>
        <translation>su oreja u oído del lado IZQUIERDO</translation>
    </message>
    <message>
        <source>your RIGHT ear</source>
        <translation>su oreja u oído del lado DERECHO</translation>
    </message>
    <message>
        <source>your ears on BOTH sides</source>
        <translation>sus orejas u oídos en los DOS lados</translation>
    </message>
    <message>
        <source>In front of the left ear</source>
        <translation>Delante de la oreja izquierda</translation>
    </message>
    <message>
        <source>In front of the right ear</source>
        <translation>Delante de la oreja derecha</translation>
    </message>
    <message>
        <source>the place in front of your LEFT ear</source>
        <translation>la zona delante de su oreja IZQUIERDA</translation>
    </message>
    <message>
        <source>the place in front of your RIGHT ear</source>
        <translation>la zona delante de su oreja DERECHA</translation>
    </message>
    <message>
        <source>the place in front of your ears on BOTH sides</source>
        <translation>la zona delante de las orejas en los DOS lados</translation>
    </message>
    <message>
        <source>Behind the left ear</source>
        <translation>Detrás de la oreja izquierda</translation>
    </message>
    <message>
        <source>Behind the right ear</source>
        <translation>Detrás de la oreja derecha</translation>
    </message>
    <message>
        <source>the place behind your LEFT ear</source>
        <translation>la zona detrás de su oreja IZQUIERDA</translation>
    </message>
    <message>
        <source>the place behind your RIGHT ear</source>
        <translation>la zona detrás de su oreja DERECHA</translation>
    </message>
    <message>
        <source>the place behind your ears on BOTH sides</source>
        <translation>la zona detrás de las orejas en los DOS lados</translation>
    </message>
    <message>
        <source>Upper back teeth, left</source>
        <translation>Muelas de arriba, izquierda</translation>
    </message>
    <message>
        <source>Upper back teeth, right</source>
        <translation>Muelas de arriba, derecha</translation>
    </message>
    <message>
        <source>your upper back teeth on the LEFT</source>
        <translation>sus muelas de arriba en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>your upper back teeth on the RIGHT</source>
        <translation>sus muelas de arriba en el lado DERECHO</translation>
    </message>
    <message>
        <source>your upper back teeth on BOTH sides</source>
        <translation>sus muelas de arriba en los DOS lados</translation>
    </message>
    <message>
        <source>Lower back teeth, left</source>
        <translation>Muelas de abajo, izquierda</translation>
    </message>
    <message>
        <source>Lower back teeth, right</source>
        <translation>Muelas de abajo, derecha</translation>
    </message>
    <message>
        <source>your lower back teeth on the LEFT</source>
        <translation>sus muelas de abajo en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>your lower back teeth on the RIGHT</source>
        <translation>sus muelas de abajo en el lado DERECHO</translation>
    </message>
    <message>
        <source>your lower back teeth on BOTH sides</source>
        <translation>sus muelas de abajo en los DOS lados</translation>
    </message>
    <message>
        <source>Under the jaw, left</source>
        <translation>Debajo de la mandíbula, izquierda</translation>
    </message>
    <message>
        <source>Under the jaw, right</source>
        <translation>Debajo de la mandíbula, derecha</translation>
    </message>
    <message>
        <source>the place under your jaw on the LEFT</source>
        <translation>la zona debajo de la mandíbula en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the place under your jaw on the RIGHT</source>
        <translation>la zona debajo de la mandíbula en el lado DERECHO</translation>
    </message>
    <message>
        <source>the place under your jaw on BOTH sides</source>
        <translation>la zona debajo de la mandíbula en los DOS lados</translation>
    </message>
    <message>
        <source>Front of the neck, left</source>
        <translation>Parte de delante del cuello, izquierda</translation>
    </message>
    <message>
        <source>Front of the neck, right</source>
        <translation>Parte de delante del cuello, derecha</translation>
    </message>
    <message>
        <source>the front of your neck on the LEFT</source>
        <translation>la parte de delante del cuello en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the front of your neck on the RIGHT</source>
        <translation>la parte de delante del cuello en el lado DERECHO</translation>
    </message>
    <message>
        <source>the front of your neck on BOTH sides</source>
        <translation>la parte de delante del cuello en los DOS lados</translation>
    </message>
    <message>
        <source>Left side of the neck</source>
        <translation>Lado izquierdo del cuello</translation>
    </message>
    <message>
        <source>Right side of the neck</source>
        <translation>Lado derecho del cuello</translation>
    </message>
    <message>
        <source>the LEFT side of your neck</source>
        <translation>el lado IZQUIERDO de su cuello</translation>
    </message>
    <message>
        <source>the RIGHT side of your neck</source>
        <translation>el lado DERECHO de su cuello</translation>
    </message>
    <message>
        <source>your neck at the side on BOTH sides</source>
        <translation>los DOS lados de su cuello</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, left</source>
        <translation>Nuca, parte alta, izquierda</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, right</source>
        <translation>Nuca, parte alta, derecha</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the LEFT</source>
        <translation>la parte alta de la nuca en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the RIGHT</source>
        <translation>la parte alta de la nuca en el lado DERECHO</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on BOTH sides</source>
        <translation>la parte alta de la nuca en los DOS lados</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, left</source>
        <translation>Nuca, parte baja, izquierda</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, right</source>
        <translation>Nuca, parte baja, derecha</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the LEFT</source>
        <translation>la parte baja de la nuca en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the RIGHT</source>
        <translation>la parte baja de la nuca en el lado DERECHO</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on BOTH sides</source>
        <translation>la parte baja de la nuca en los DOS lados</translation>
    </message>
    <message>
        <source>Top of the left shoulder</source>
        <translation>Parte de arriba del hombro izquierdo</translation>
    </message>
    <message>
        <source>Top of the right shoulder</source>
        <translation>Parte de arriba del hombro derecho</translation>
    </message>
    <message>
        <source>the top of your LEFT shoulder</source>
        <translation>la parte de arriba de su hombro IZQUIERDO</translation>
    </message>
    <message>
        <source>the top of your RIGHT shoulder</source>
        <translation>la parte de arriba de su hombro DERECHO</translation>
    </message>
    <message>
        <source>the top of your shoulders on BOTH sides</source>
        <translation>la parte de arriba de los hombros en los DOS lados</translation>
    </message>
    <message>
        <source>Left collar bone</source>
        <translation>Clavícula izquierda</translation>
    </message>
    <message>
        <source>Right collar bone</source>
        <translation>Clavícula derecha</translation>
    </message>
    <message>
        <source>your LEFT collar bone</source>
        <translation>su clavícula IZQUIERDA</translation>
    </message>
    <message>
        <source>your RIGHT collar bone</source>
        <translation>su clavícula DERECHA</translation>
    </message>
    <message>
        <source>your collar bones on BOTH sides</source>
        <translation>sus clavículas en los DOS lados</translation>
    </message>
    <message>
        <source>Front of the left shoulder</source>
        <translation>Parte de delante del hombro izquierdo</translation>
    </message>
    <message>
        <source>Front of the right shoulder</source>
        <translation>Parte de delante del hombro derecho</translation>
    </message>
    <message>
        <source>the front of your LEFT shoulder</source>
        <translation>la parte de delante de su hombro IZQUIERDO</translation>
    </message>
    <message>
        <source>the front of your RIGHT shoulder</source>
        <translation>la parte de delante de su hombro DERECHO</translation>
    </message>
    <message>
        <source>the front of your shoulders on BOTH sides</source>
        <translation>la parte de delante de los hombros en los DOS lados</translation>
    </message>
    <message>
        <source>Outer tip of the left shoulder</source>
        <translation>Punta del hombro izquierdo</translation>
    </message>
    <message>
        <source>Outer tip of the right shoulder</source>
        <translation>Punta del hombro derecho</translation>
    </message>
    <message>
        <source>the outer tip of your LEFT shoulder</source>
        <translation>la punta de su hombro IZQUIERDO</translation>
    </message>
    <message>
        <source>the outer tip of your RIGHT shoulder</source>
        <translation>la punta de su hombro DERECHO</translation>
    </message>
    <message>
        <source>the outer tip of your shoulders on BOTH sides</source>
        <translation>la punta de los hombros en los DOS lados</translation>
    </message>
    <message>
        <source>Back of the left shoulder</source>
        <translation>Parte de atrás del hombro izquierdo</translation>
    </message>
    <message>
        <source>Back of the right shoulder</source>
        <translation>Parte de atrás del hombro derecho</translation>
    </message>
    <message>
        <source>the back of your LEFT shoulder</source>
        <translation>la parte de atrás de su hombro IZQUIERDO</translation>
    </message>
    <message>
        <source>the back of your RIGHT shoulder</source>
        <translation>la parte de atrás de su hombro DERECHO</translation>
    </message>
    <message>
        <source>the back of your shoulders on BOTH sides</source>
        <translation>la parte de atrás de los hombros en los DOS lados</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>Omóplato izquierdo</translation>
    </message>
    <message>
        <source>Right shoulder blade</source>
        <translation>Omóplato derecho</translation>
    </message>
    <message>
        <source>your LEFT shoulder blade</source>
        <translation>su omóplato IZQUIERDO</translation>
    </message>
    <message>
        <source>your RIGHT shoulder blade</source>
        <translation>su omóplato DERECHO</translation>
    </message>
    <message>
        <source>your shoulder blades on BOTH sides</source>
        <translation>sus omóplatos en los DOS lados</translation>
    </message>
    <message>
        <source>Between spine and left shoulder blade</source>
        <translation>Entre la columna y el omóplato izquierdo</translation>
    </message>
    <message>
        <source>Between spine and right shoulder blade</source>
        <translation>Entre la columna y el omóplato derecho</translation>
    </message>
    <message>
        <source>the place between your spine and your LEFT shoulder blade</source>
        <translation>la zona entre la columna y su omóplato IZQUIERDO</translation>
    </message>
    <message>
        <source>the place between your spine and your RIGHT shoulder blade</source>
        <translation>la zona entre la columna y su omóplato DERECHO</translation>
    </message>
    <message>
        <source>the place between your shoulder blades on BOTH sides</source>
        <translation>la zona entre los omóplatos en los DOS lados</translation>
    </message>
    <message>
        <source>Upper chest, left</source>
        <translation>Parte alta del pecho, izquierda</translation>
    </message>
    <message>
        <source>Upper chest, right</source>
        <translation>Parte alta del pecho, derecha</translation>
    </message>
    <message>
        <source>your upper chest on the LEFT</source>
        <translation>la parte alta del pecho en el lado IZQUIERDO</translation>
    </message>
    <message>
        <source>your upper chest on the RIGHT</source>
        <translation>la parte alta del pecho en el lado DERECHO</translation>
    </message>
    <message>
        <source>your upper chest on BOTH sides</source>
        <translation>la parte alta del pecho en los DOS lados</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Parte alta del brazo izquierdo</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Parte alta del brazo derecho</translation>
    </message>
    <message>
        <source>your LEFT upper arm</source>
        <translation>la parte alta de su brazo IZQUIERDO</translation>
    </message>
    <message>
        <source>your RIGHT upper arm</source>
        <translation>la parte alta de su brazo DERECHO</translation>
    </message>
    <message>
        <source>your upper arms on BOTH sides</source>
        <translation>la parte alta de los brazos en los DOS lados</translation>
    </message>
    <message>
        <source>Middle of the forehead</source>
        <translation>Centro de la frente</translation>
    </message>
    <message>
        <source>the middle of your forehead</source>
        <translation>el centro de su frente</translation>
    </message>
    <message>
        <source>Top of the head, front middle</source>
        <translation>Parte alta de la cabeza, delante al centro</translation>
    </message>
    <message>
        <source>the middle of the top of your head in front</source>
        <translation>el centro de la parte alta de la cabeza por delante</translation>
    </message>
    <message>
        <source>Top of the head, back middle</source>
        <translation>Parte alta de la cabeza, detrás al centro</translation>
    </message>
    <message>
        <source>the middle of the top of your head at the back</source>
        <translation>el centro de la parte alta de la cabeza por detrás</translation>
    </message>
    <message>
        <source>Back of the head, middle</source>
        <translation>Parte de atrás de la cabeza, centro</translation>
    </message>
    <message>
        <source>the middle of the back of your head</source>
        <translation>el centro de la parte de atrás de la cabeza</translation>
    </message>
    <message>
        <source>Just above the neck, middle</source>
        <translation>Justo encima de la nuca, centro</translation>
    </message>
    <message>
        <source>the middle of the back of your head just above the neck</source>
        <translation>el centro de la parte de atrás de la cabeza justo encima de la nuca</translation>
    </message>
    <message>
        <source>Between the eyebrows</source>
        <translation>Entre las cejas</translation>
    </message>
    <message>
        <source>the place between your eyebrows</source>
        <translation>la zona entre sus cejas</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>your nose</source>
        <translation>su nariz</translation>
    </message>
    <message>
        <source>Lips and around the mouth</source>
        <translation>Labios y alrededor de la boca</translation>
    </message>
    <message>
        <source>your lips or the skin around them</source>
        <translation>sus labios o la piel de alrededor</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Barbilla</translation>
    </message>
    <message>
        <source>your chin</source>
        <translation>su barbilla</translation>
    </message>
    <message>
        <source>Upper front teeth</source>
        <translation>Dientes de delante, arriba</translation>
    </message>
    <message>
        <source>your upper front teeth</source>
        <translation>sus dientes de delante de arriba</translation>
    </message>
    <message>
        <source>Lower front teeth</source>
        <translation>Dientes de delante, abajo</translation>
    </message>
    <message>
        <source>your lower front teeth</source>
        <translation>sus dientes de delante de abajo</translation>
    </message>
    <message>
        <source>Roof of the mouth</source>
        <translation>Paladar</translation>
    </message>
    <message>
        <source>the roof of your mouth</source>
        <translation>su paladar</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>your tongue</source>
        <translation>su lengua</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>Garganta</translation>
    </message>
    <message>
        <source>your throat</source>
        <translation>su garganta</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>Debajo de la barbilla</translation>
    </message>
    <message>
        <source>the place under your chin</source>
        <translation>la zona debajo de su barbilla</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, middle</source>
        <translation>Nuca, parte alta, centro</translation>
    </message>
    <message>
        <source>the middle of the upper part of the back of your neck</source>
        <translation>el centro de la parte alta de la nuca</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, middle</source>
        <translation>Nuca, parte baja, centro</translation>
    </message>
    <message>
        <source>the middle of the lower part of the back of your neck</source>
        <translation>el centro de la parte baja de la nuca</translation>
    </message>
    <message>
        <source>Spine between the shoulder blades</source>
        <translation>Columna entre los omóplatos</translation>
    </message>
    <message>
        <source>your spine between the shoulder blades</source>
        <translation>su columna entre los omóplatos</translation>
    </message>
    <message>
        <source>Middle of the upper chest</source>
        <translation>Centro de la parte alta del pecho</translation>
    </message>
    <message>
        <source>the middle of your upper chest</source>
        <translation>el centro de la parte alta del pecho</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Oídos</translation>
    </message>
    <message>
        <source>Inside the mouth</source>
        <translation>Dentro de la boca</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Shoulders and upper back</source>
        <translation>Hombros y parte alta de la espalda</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Su DERECHA</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Su IZQUIERDA</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>You marked many places, mostly {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation>Usted marcó muchos lugares, sobre todo {places}.</translation>
    </message>
    <message>
        <source>You marked {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation>Usted marcó {places}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>The end of a list of places.</extracomment>
        <translation>{first} y {last}</translation>
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
        <translation>{names} explica por sí solo el {share}.</translation>
    </message>
    <message>
        <source>{names} explain {share}.</source>
        <translation>{names} explican el {share}.</translation>
    </message>
    <message>
        <source>{rest} of the painted area lies outside.</source>
        <translation>El {rest} de la zona pintada queda fuera.</translation>
    </message>
    <message>
        <source>{rest} of the painted area fits none of them.</source>
        <translation>El {rest} de la zona pintada no concuerda con ninguno de ellos.</translation>
    </message>
</context>
<context>
    <name>card_pages</name>
    <message>
        <source>felt here</source>
        <translation>se siente aquí</translation>
    </message>
    <message>
        <source>Reviewed {day}. For education, not a diagnosis.</source>
        <translation>Revisado: {day}. Para la formación; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Passed. It was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>Sin responder. Era {name}.</translation>
    </message>
    <message>
        <source>Yes: {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>Sí: {name}.</translation>
    </message>
    <message>
        <source>It was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>Era {name}.</translation>
    </message>
    <message>
        <source>{chosen} is another part of the same muscle; asked for was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} es otra parte del mismo músculo; se preguntaba por {name}.</translation>
    </message>
    <message>
        <source>{chosen} has a pattern much like it; asked for was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} tiene un patrón muy parecido; se preguntaba por {name}.</translation>
    </message>
    <message>
        <source>{chosen} is possible as well; the source names {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>{chosen} también es posible; la fuente nombra {name}.</translation>
    </message>
    <message>
        <source>{name} is right. What tells the two apart: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>{name} es correcto. Qué distingue a los dos: {words}.</translation>
    </message>
    <message>
        <source>Right pattern, other side: asked for was the {side}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {side}: a text</extracomment>
        <translation>Patrón correcto, pero del otro lado: se preguntaba por el {side}.</translation>
    </message>
    <message>
        <source>On the spot: {mm} mm from it.</source>
        <extracomment>A sentence about a drawing, for the clinician. {mm}: a text</extracomment>
        <translation>En el punto: a {mm} mm de él.</translation>
    </message>
    <message>
        <source>Near: {mm} mm from it, {allowed} mm would do.</source>
        <extracomment>A sentence about a drawing, for the clinician. {allowed}: a text; {mm}: a text</extracomment>
        <translation>Cerca: a {mm} mm de él; bastaban {allowed} mm.</translation>
    </message>
    <message>
        <source>{mm} mm from it along the skin.</source>
        <extracomment>A sentence about a drawing, for the clinician. {mm}: a text</extracomment>
        <translation>A {mm} mm de él, medidos sobre la piel.</translation>
    </message>
    <message>
        <source>That was beside the body.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Eso quedó fuera del cuerpo.</translation>
    </message>
    <message>
        <source>That is nearest to {label}, another point of the same muscle.</source>
        <extracomment>A sentence about a drawing, for the clinician. {label}: a text</extracomment>
        <translation>Eso está más cerca de {label}, otro punto del mismo músculo.</translation>
    </message>
    <message>
        <source>{share} of the core found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>{share} de la zona esencial encontrado.</translation>
    </message>
    <message>
        <source>{share} of the spillover found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>{share} del desbordamiento encontrado.</translation>
    </message>
    <message>
        <source>{share} of what was painted lies outside.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>{share} de lo pintado queda fuera.</translation>
    </message>
    <message>
        <source>Nothing was painted outside.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>No se pintó nada fuera.</translation>
    </message>
    <message>
        <source>Not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>Sin pintar: {words}.</translation>
    </message>
    <message>
        <source>Nothing was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>No se pintó nada.</translation>
    </message>
    <message>
        <source>{right} of {all} regions found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {all}: a text; {right}: a text</extracomment>
        <translation>{right} de {all} regiones encontradas.</translation>
    </message>
    <message>
        <source>{wrong} chosen that the pattern does not reach.</source>
        <extracomment>A sentence about a drawing, for the clinician. {wrong}: a text</extracomment>
        <translation>Se eligieron {wrong} a las que el patrón no llega.</translation>
    </message>
    <message>
        <source>The five muscles of headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Los cinco músculos de la cefalea</translation>
    </message>
    <message>
        <source>Muscles of the head</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Músculos de la cabeza</translation>
    </message>
    <message>
        <source>Muscles of neck and shoulder</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Músculos del cuello y el hombro</translation>
    </message>
    <message>
        <source>All muscles</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Todos los músculos</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Mareo</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Náuseas</translation>
    </message>
    <message>
        <source>Toothache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Dolor de dientes</translation>
    </message>
    <message>
        <source>Teeth that do not meet</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Dientes que no encajan</translation>
    </message>
    <message>
        <source>Mouth hard to open</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Dificultad para abrir la boca</translation>
    </message>
    <message>
        <source>Clicking jaw joint</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Chasquido de la articulación mandibular</translation>
    </message>
    <message>
        <source>Earache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Dolor de oído</translation>
    </message>
    <message>
        <source>Stuffy ear</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Oído tapado</translation>
    </message>
    <message>
        <source>Noise in the ear, change of hearing</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Ruido en el oído, cambio en la audición</translation>
    </message>
    <message>
        <source>Watering or red eye</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Ojo lloroso o rojo</translation>
    </message>
    <message>
        <source>Blurred sight, jumping print</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Visión borrosa, letras que saltan</translation>
    </message>
    <message>
        <source>Narrow or twitching eyelid</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Párpado entrecerrado o con contracciones</translation>
    </message>
    <message>
        <source>Pain in or behind the eye</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Dolor en el ojo o detrás de él</translation>
    </message>
    <message>
        <source>As from a sinus: runny nose, full cheek</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Como de sinusitis: goteo nasal, mejilla congestionada</translation>
    </message>
    <message>
        <source>Trouble or pain on swallowing</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Dificultad o dolor al tragar</translation>
    </message>
    <message>
        <source>Sore throat, a lump in the throat</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Dolor o nudo en la garganta</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Rigidez de nuca</translation>
    </message>
    <message>
        <source>The head cannot bear the pillow</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>La cabeza no soporta la almohada</translation>
    </message>
    <message>
        <source>Sore, numb or tingling scalp</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Cuero cabelludo dolorido, dormido o con hormigueo</translation>
    </message>
    <message>
        <source>Sweating of the forehead</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Sudoración de la frente</translation>
    </message>
    <message>
        <source>Numb hand, things dropped</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Mano dormida, se caen las cosas</translation>
    </message>
    <message>
        <source>Misjudging weights in the hand</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Error al calcular pesos con la mano</translation>
    </message>
    <message>
        <source>Snapping shoulder blade</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Chasquido del omóplato</translation>
    </message>
    <message>
        <source>Clicking or stiff shoulder</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>Chasquido o rigidez del hombro</translation>
    </message>
    <message>
        <source>Typical only of {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>Típico solo de {name}: {words}.</translation>
    </message>
    <message>
        <source>Sometimes, and only with {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>A veces, y solo con {name}: {words}.</translation>
    </message>
    <message>
        <source>{name}: all of its pattern lies in the others&apos;; only pressing tells.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>{name}: todo su patrón queda dentro de los demás; solo la presión lo distingue.</translation>
    </message>
    <message>
        <source>Its typical pattern covers {covered} of what was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation>Su patrón típico cubre el {covered} de lo pintado.</translation>
    </message>
    <message>
        <source>Most of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Se pintó la mayor parte de ese patrón ({painted}).</translation>
    </message>
    <message>
        <source>More than half of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Se pintó más de la mitad de ese patrón ({painted}).</translation>
    </message>
    <message>
        <source>{painted} of that pattern was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Se pintó el {painted} de ese patrón.</translation>
    </message>
    <message>
        <source>Only a small part of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>Solo se pintó una pequeña parte de ese patrón ({painted}).</translation>
    </message>
    <message>
        <source>Typically felt as well, but not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>También suele sentirse, pero no se pintó: {words}.</translation>
    </message>
    <message>
        <source>May also be felt, but was not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>A veces también se siente, pero no se pintó: {words}.</translation>
    </message>
    <message>
        <source>Too little is painted ({extent}) to compare it with typical patterns.</source>
        <extracomment>A sentence about a drawing, for the clinician. {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation>Lo pintado es muy poco ({extent}) para compararlo con patrones típicos.</translation>
    </message>
    <message>
        <source>The paint stops along the midline for {length}. Patterns reported for muscles do not; the territory of a nerve may.</source>
        <extracomment>A sentence about a drawing, for the clinician. {length}: a length, 40 mm</extracomment>
        <translation>Lo pintado se detiene en la línea media a lo largo de {length}. Los patrones descritos para músculos no lo hacen; el territorio de un nervio puede hacerlo.</translation>
    </message>
    <message>
        <source>So much is painted ({extent}) that no typical pattern stands out: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation>Se pintó tanto ({extent}) que ningún patrón típico destaca: los dos que más cubren suman el {covered}.</translation>
    </message>
    <message>
        <source>The {patches} painted places do not belong to one typical pattern, nor to two: the best two cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {patches}: a number</extracomment>
        <translation>Los {patches} lugares pintados no corresponden a un solo patrón típico, ni a dos: los dos mejores cubren juntos el {covered}.</translation>
    </message>
    <message>
        <source>Typical patterns reach little of what is painted: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation>Los patrones típicos alcanzan poco de lo pintado: los dos que más cubren suman el {covered}.</translation>
    </message>
    <message>
        <source>Why not first: it covers {second_share} of what was painted, {first} covers {first_share}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_share}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Por qué no es el primero: cubre el {second_share} de lo pintado; {first} cubre el {first_share}.</translation>
    </message>
    <message>
        <source>Why not first: {second_painted} of its pattern was painted, of that of {first} {first_painted}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {second_painted}: a percentage</extracomment>
        <translation>Por qué no es el primero: se pintó el {second_painted} de su patrón; del de {first}, el {first_painted}.</translation>
    </message>
    <message>
        <source>Why not first: {first} covers more of what was painted ({first_share} to {second_share}), and more of its pattern was painted ({first_painted} to {second_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Por qué no es el primero: {first} cubre más de lo pintado ({first_share} frente a {second_share}) y se pintó más de su patrón ({first_painted} frente a {second_painted}).</translation>
    </message>
    <message>
        <source>Why not first: it covers more of what was painted ({second_share}, {first} {first_share}), but less of its pattern was painted ({second_painted} to {first_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Por qué no es el primero: cubre más de lo pintado ({second_share}; {first}, {first_share}), pero se pintó menos de su patrón ({second_painted} frente a {first_painted}).</translation>
    </message>
    <message>
        <source>Why not first: more of its pattern was painted ({second_painted} to {first_painted}), but it covers less of what was painted ({second_share}, {first} {first_share}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>Por qué no es el primero: se pintó más de su patrón ({second_painted} frente a {first_painted}), pero cubre menos de lo pintado ({second_share}; {first}, {first_share}).</translation>
    </message>
    <message>
        <source>Why not first: it meets the paint more where its pattern is felt less often, {first} where it is felt most.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation>Por qué no es el primero: coincide con lo pintado más bien donde su patrón se siente con menos frecuencia; {first}, donde el suyo se siente más.</translation>
    </message>
    <message>
        <source>This drawing does not tell it from {first}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation>Este dibujo no lo distingue de {first}.</translation>
    </message>
    <message>
        <source>The size drawn is an estimate.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>El tamaño dibujado es una estimación.</translation>
    </message>
    <message>
        <source>Read in the source: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>Leído en la fuente: {source}.</translation>
    </message>
    <message>
        <source>From a standard reference, not read again: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>De una obra de referencia, sin volver a leerla: {source}.</translation>
    </message>
    <message>
        <source>Weakly supported, our estimate: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>Con poco respaldo, estimación propia: {source}.</translation>
    </message>
    <message>
        <source>active in 65 % of people with chronic tension-type headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>activo en el 65&#xa0;% de las personas con cefalea tensional crónica</translation>
    </message>
    <message>
        <source>active in 45 % of people with chronic tension-type headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>activo en el 45&#xa0;% de las personas con cefalea tensional crónica</translation>
    </message>
    <message>
        <source>referral in 86 % with chronic and 60 % with episodic tension-type headache, their mean; in 27 % of controls</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>dolor referido en el 86&#xa0;% con cefalea tensional crónica y en el 60&#xa0;% con la episódica (se toma la media); en el 27&#xa0;% de los controles</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Familiar pain</source>
        <translation>Dolor familiar</translation>
    </message>
    <message>
        <source>Referred, not familiar</source>
        <translation>Referido, no familiar</translation>
    </message>
    <message>
        <source>Tender here only</source>
        <translation>Doloroso solo aquí</translation>
    </message>
    <message>
        <source>Not tender</source>
        <translation>No doloroso</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>No explorado</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Touch the answer that fits you best. You can change it at any time. If none fits well, take the nearest one.</source>
        <translation>Toque la respuesta que mejor le corresponda. Puede cambiarla en cualquier momento. Si ninguna corresponde del todo, elija la más parecida.</translation>
    </message>
    <message>
        <source>Touch every answer that fits you; touch it again to take it back. Then touch the green button at the bottom.</source>
        <translation>Toque todas las respuestas que le correspondan; para quitar una, tóquela otra vez. Luego toque el botón verde de abajo.</translation>
    </message>
    <message>
        <source>Touch everything that is true for you. If nothing is, touch the answer that says so. If you are not sure, ask a member of staff.</source>
        <translation>Toque todo lo que sea cierto en su caso. Si nada lo es, toque la respuesta que lo dice. Si tiene dudas, pregunte a alguien del personal.</translation>
    </message>
    <message>
        <source>Rub with your finger over every place that hurts, as large as the pain is. The small pictures show you from other sides: touch one to turn. What went wrong can be undone or rubbed out.</source>
        <translation>Pase el dedo por cada lugar que le duele hasta cubrir toda la zona del dolor. Las imágenes pequeñas muestran otros lados: toque una para girar. Lo que salga mal se puede deshacer o borrar.</translation>
    </message>
    <message>
        <source>Please draw your pain once more, without looking at the first drawing. It need not be the same. It shows how exact a drawing can be.</source>
        <translation>Por favor, dibuje su dolor otra vez, sin mirar el primer dibujo. No tiene que salir igual. Así se ve hasta qué punto un dibujo puede ser exacto.</translation>
    </message>
    <message>
        <source>0 means no pain, 10 means the worst pain you can think of. Touch one number in each row.</source>
        <translation>0 significa ningún dolor; 10, el peor dolor que pueda imaginar. Toque un número en cada fila.</translation>
    </message>
    <message>
        <source>Your LEFT is on the right side of the screen, as if you looked at another person. Touch the shoulder of your left hand. A mistake does no harm.</source>
        <translation>Su IZQUIERDA está a la derecha de la pantalla, como si mirara a otra persona. Toque el hombro de su mano izquierda. Si se equivoca, no pasa nada.</translation>
    </message>
    <message>
        <source>Look whether the places are right, and on the right side. If not, touch the button to change them. Then go on.</source>
        <translation>Mire si los lugares son correctos y si están en el lado correcto. Si no, toque el botón para cambiarlos. Después, siga adelante.</translation>
    </message>
    <message>
        <source>You are done. Please give the tablet back to a member of staff.</source>
        <translation>Ya terminó. Por favor, devuelva la tableta a alguien del personal.</translation>
    </message>
    <message>
        <source>Please touch one answer first.</source>
        <translation>Por favor, toque primero una respuesta.</translation>
    </message>
    <message>
        <source>Please touch at least one answer first.</source>
        <translation>Por favor, toque primero al menos una respuesta.</translation>
    </message>
    <message>
        <source>Please touch what is true for you, or the answer that nothing is.</source>
        <translation>Por favor, toque lo que sea cierto en su caso, o la respuesta que dice que nada lo es.</translation>
    </message>
    <message>
        <source>Please touch a shoulder first.</source>
        <translation>Por favor, toque primero un hombro.</translation>
    </message>
    <message>
        <source>Please mark at least one place that hurts first.</source>
        <translation>Por favor, marque primero al menos un lugar que le duela.</translation>
    </message>
    <message>
        <source>Please touch one number in each row first.</source>
        <translation>Por favor, toque primero un número en cada fila.</translation>
    </message>
    <message>
        <source>Please answer the question first.</source>
        <translation>Por favor, responda primero la pregunta.</translation>
    </message>
    <message>
        <source>One of your answers should be checked straight away. Please tell a member of staff now; then you can go on here.</source>
        <translation>Conviene revisar enseguida una de sus respuestas. Por favor, avise ahora a alguien del personal; después puede seguir aquí.</translation>
    </message>
    <message>
        <source>One of your answers should be checked today. Please tell a member of staff; then you can go on here.</source>
        <translation>Conviene revisar hoy una de sus respuestas. Por favor, avise a alguien del personal; después puede seguir aquí.</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>Your pain drawing</source>
        <translation>Su dibujo del dolor</translation>
    </message>
    <message>
        <source>Your pain drawing (continued)</source>
        <translation>Su dibujo del dolor (continuación)</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>For learning and for talking it over. Not a diagnosis.</source>
        <translation>Para informarse y conversar. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>First: get medical help now</source>
        <translation>Primero: busque ayuda médica ahora</translation>
    </message>
    <message>
        <source>First: speak to a doctor today</source>
        <translation>Primero: hable hoy con un médico</translation>
    </message>
    <message>
        <source>Please talk about this at your visit</source>
        <translation>Por favor, hable de esto en su visita</translation>
    </message>
    <message>
        <source>You ticked this on the tablet. It comes before all else on this page.</source>
        <translation>Usted marcó esto en la tableta. Va antes que todo lo demás de esta página.</translation>
    </message>
    <message>
        <source>You ticked this on the tablet.</source>
        <translation>Usted marcó esto en la tableta.</translation>
    </message>
    <message>
        <source>The pain is new, and I am 50 or older.</source>
        <translation>El dolor es nuevo y tengo 50 años o más.</translation>
    </message>
    <message>
        <source>What you marked</source>
        <translation>Lo que usted marcó</translation>
    </message>
    <message>
        <source>Nothing is marked on the drawing.</source>
        <translation>No hay nada marcado en el dibujo.</translation>
    </message>
    <message>
        <source>what you marked</source>
        <translation>lo que usted marcó</translation>
    </message>
    <message>
        <source>often felt here</source>
        <translation>se siente a menudo aquí</translation>
    </message>
    <message>
        <source>sometimes felt here</source>
        <translation>se siente a veces aquí</translation>
    </message>
    <message>
        <source>the muscle</source>
        <translation>el músculo</translation>
    </message>
    <message>
        <source>the spot to examine</source>
        <translation>el punto que examinar</translation>
    </message>
    <message>
        <source>What your drawing resembles</source>
        <translation>A qué se parece su dibujo</translation>
    </message>
    <message>
        <source>The pattern on the picture</source>
        <translation>El patrón de la imagen</translation>
    </message>
    <message>
        <source>The picture shows the typical pattern reported for this muscle:</source>
        <translation>La imagen muestra el patrón típico descrito para este músculo:</translation>
    </message>
    <message>
        <source>Your drawing resembles the typical patterns reported for these muscles. From the drawing alone they look alike; the picture shows the first:</source>
        <translation>Su dibujo se parece a los patrones típicos descritos para estos músculos. Solo por el dibujo parecen iguales; la imagen muestra el primero:</translation>
    </message>
    <message>
        <source>Your drawing resembles the typical pattern reported for this muscle:</source>
        <translation>Su dibujo se parece al patrón típico descrito para este músculo:</translation>
    </message>
    <message>
        <source>{muscle}, on your LEFT</source>
        <extracomment>{muscle} is a muscle&apos;s name; on the patient&apos;s own side.</extracomment>
        <translation>{muscle}, a su IZQUIERDA</translation>
    </message>
    <message>
        <source>{muscle}, on your RIGHT</source>
        <extracomment>{muscle} is a muscle&apos;s name; on the patient&apos;s own side.</extracomment>
        <translation>{muscle}, a su DERECHA</translation>
    </message>
    <message>
        <source>The X marks {place}.</source>
        <extracomment>{place} is a place such as &quot;your LEFT temple&quot;, as in &quot;You marked {places}.&quot;</extracomment>
        <translation>La X señala {place}.</translation>
    </message>
    <message>
        <source>When that spot is pressed, some people feel it where the red dots are.</source>
        <translation>Cuando se presiona ese punto, algunas personas lo sienten donde están los puntos rojos.</translation>
    </message>
    <message>
        <source>The dense dots cover {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple and your nose&quot;, as in &quot;You marked {places}.&quot;</extracomment>
        <translation>Los puntos densos cubren {places}.</translation>
    </message>
    <message>
        <source>This pattern covers {covered} of what you marked, and you marked {painted} of the pattern.</source>
        <extracomment>{covered} and {painted} are percentages.</extracomment>
        <translation>Este patrón cubre el {covered} de lo que usted marcó, y usted marcó el {painted} del patrón.</translation>
    </message>
    <message>
        <source>When it was pressed today, you felt the pain you know.</source>
        <translation>Cuando se presionó hoy, usted sintió el dolor que ya conoce.</translation>
    </message>
    <message>
        <source>No typical pattern fits your drawing</source>
        <translation>Ningún patrón típico encaja con su dibujo</translation>
    </message>
    <message>
        <source>That happens often, and it says nothing against your pain: it is real. Many things other than muscles can hurt there. Your doctor or therapist can look for them with you.</source>
        <translation>Eso pasa a menudo y no dice nada en contra de su dolor: es real. Muchas cosas que no son músculos pueden doler ahí. Su médico o terapeuta puede buscarlas con usted.</translation>
    </message>
    <message>
        <source>What this does not mean</source>
        <translation>Lo que esto no significa</translation>
    </message>
    <message>
        <source>This is not a diagnosis. Only an examination can show where a pain comes from.</source>
        <translation>Esto no es un diagnóstico. Solo una exploración puede mostrar de dónde viene un dolor.</translation>
    </message>
    <message>
        <source>Joints, nerves, teeth, eyes, ears, blood vessels and other kinds of headache can hurt in the same places.</source>
        <translation>Las articulaciones, los nervios, los dientes, los ojos, los oídos, los vasos sanguíneos y otros tipos de dolor de cabeza pueden doler en los mismos lugares.</translation>
    </message>
    <message>
        <source>People differ, and the patterns of muscles overlap.</source>
        <translation>Cada persona es distinta, y los patrones de los músculos se superponen.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Sus notas</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>{meaning} Needs a medical check before any muscle is considered.</source>
        <translation>{meaning} Requiere una valoración médica antes de considerar cualquier músculo.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Today, before anything else</source>
        <translation>Hoy, antes que nada</translation>
    </message>
    <message>
        <source>At this visit</source>
        <translation>En esta visita</translation>
    </message>
    <message>
        <source>The pain came suddenly and was at its worst within a minute.</source>
        <translation>El dolor empezó de repente y en menos de un minuto llegó a su máximo.</translation>
    </message>
    <message>
        <source>I am confused or very sleepy, I fainted or had a fit.</source>
        <translation>Siento confusión o mucho sueño, me desmayé o tuve una convulsión.</translation>
    </message>
    <message>
        <source>I have a fever or shivers.</source>
        <translation>Tengo fiebre o escalofríos.</translation>
    </message>
    <message>
        <source>My neck is so stiff that I cannot bring my chin to my chest.</source>
        <translation>Tengo el cuello tan rígido que no puedo llevar la barbilla al pecho.</translation>
    </message>
    <message>
        <source>I have a new rash or new spots on my skin.</source>
        <translation>Me salió un sarpullido o tengo manchas nuevas en la piel.</translation>
    </message>
    <message>
        <source>It began after a fall or a blow to my head.</source>
        <translation>Empezó después de una caída o de un golpe en la cabeza.</translation>
    </message>
    <message>
        <source>My legs gave way all at once and I fell.</source>
        <translation>De repente me fallaron las piernas y me caí.</translation>
    </message>
    <message>
        <source>My neck feels as if it cannot hold my head.</source>
        <translation>Siento como si el cuello no pudiera sostener la cabeza.</translation>
    </message>
    <message>
        <source>I wake up with a headache and have to vomit.</source>
        <translation>Me despierto con dolor de cabeza y tengo que vomitar.</translation>
    </message>
    <message>
        <source>Coughing, sneezing or straining sets it off or makes it much worse, or exercise sets it off.</source>
        <translation>Toser, estornudar o hacer fuerza lo provoca o lo empeora mucho, o el ejercicio lo provoca.</translation>
    </message>
    <message>
        <source>My sight goes grey for seconds, or a doctor saw a swollen nerve in my eye.</source>
        <translation>La vista se me pone gris unos segundos, o un médico me vio un nervio hinchado en el ojo.</translation>
    </message>
    <message>
        <source>The headache comes when I stand up or lie down, and goes when I change back.</source>
        <translation>El dolor de cabeza viene al levantarme o al acostarme, y se va al volver a la posición de antes.</translation>
    </message>
    <message>
        <source>It gets worse from week to week.</source>
        <translation>Empeora de semana en semana.</translation>
    </message>
    <message>
        <source>It is new, or different from pain I had before.</source>
        <translation>Es nuevo o distinto de los dolores que tuve antes.</translation>
    </message>
    <message>
        <source>One eyelid droops, or one pupil is smaller.</source>
        <translation>Tengo un párpado caído o una pupila más pequeña.</translation>
    </message>
    <message>
        <source>One side of my face is weak or hangs down.</source>
        <translation>Tengo un lado de la cara débil o caído.</translation>
    </message>
    <message>
        <source>One eye is red and hurts, or I see coloured rings around lights.</source>
        <translation>Tengo un ojo rojo y me duele, o veo anillos de colores alrededor de las luces.</translation>
    </message>
    <message>
        <source>Part of my face is numb.</source>
        <translation>Tengo dormida una parte de la cara.</translation>
    </message>
    <message>
        <source>When I chew, my jaw gets tired and aches until I stop.</source>
        <translation>Al masticar, la mandíbula se me cansa y me duele hasta que paro.</translation>
    </message>
    <message>
        <source>A light touch or chewing sets off pain like an electric shock in my face.</source>
        <translation>Un roce suave o masticar me provoca en la cara un dolor como una descarga eléctrica.</translation>
    </message>
    <message>
        <source>An arm, a leg or one side of my body has become weak or numb.</source>
        <translation>Se me ha debilitado o dormido un brazo, una pierna o un lado del cuerpo.</translation>
    </message>
    <message>
        <source>Speaking or swallowing has become difficult.</source>
        <translation>Se me ha vuelto difícil hablar o tragar.</translation>
    </message>
    <message>
        <source>I have begun to see double or blurred, or part of my sight is gone.</source>
        <translation>He empezado a ver doble o borroso, o me falta una parte de la vista.</translation>
    </message>
    <message>
        <source>When I walk fast, climb stairs or work hard, my jaw, chest or arm hurts, or my chest feels tight.</source>
        <translation>Al caminar rápido, subir escaleras o hacer un esfuerzo, me duele la mandíbula, el pecho o el brazo, o siento opresión en el pecho.</translation>
    </message>
    <message>
        <source>My neck has hurt since a fall, a blow, a crash or a sudden jerk.</source>
        <translation>El cuello me duele desde una caída, un golpe, un choque o un tirón brusco.</translation>
    </message>
    <message>
        <source>My scalp is sore, for example when I comb my hair.</source>
        <translation>Me duele el cuero cabelludo, por ejemplo al peinarme.</translation>
    </message>
    <message>
        <source>My gum or cheek is swollen, or fluid comes out of my ear.</source>
        <translation>Tengo hinchada la encía o la mejilla, o me sale líquido del oído.</translation>
    </message>
    <message>
        <source>With the pain, one eye waters, or my nose runs or blocks on that side.</source>
        <translation>Con el dolor me llora un ojo, o la nariz me gotea o se me tapa de ese lado.</translation>
    </message>
    <message>
        <source>I have a hard lump in my neck or in front of my ear that stays.</source>
        <translation>Tengo un bulto duro en el cuello o delante de la oreja que no se va.</translation>
    </message>
    <message>
        <source>I have cancer, or had it before.</source>
        <translation>Tengo cáncer o lo tuve antes.</translation>
    </message>
    <message>
        <source>My body&apos;s defence is weak, for example from HIV or from medicines.</source>
        <translation>Tengo las defensas bajas, por ejemplo por el VIH o por medicamentos.</translation>
    </message>
    <message>
        <source>I am pregnant, or gave birth in the last six weeks.</source>
        <translation>Estoy embarazada o di a luz en las últimas seis semanas.</translation>
    </message>
    <message>
        <source>I lose weight without wanting to, or sweat at night.</source>
        <translation>Bajo de peso sin quererlo o sudo por la noche.</translation>
    </message>
    <message>
        <source>I take painkillers on 10 or more days a month.</source>
        <translation>Tomo medicinas para el dolor 10 días al mes o más.</translation>
    </message>
    <message>
        <source>It began after I started a new medicine.</source>
        <translation>Empezó después de comenzar con un medicamento nuevo.</translation>
    </message>
    <message>
        <source>Sudden onset, worst within a minute</source>
        <translation>Inicio súbito, máximo en menos de un minuto</translation>
    </message>
    <message>
        <source>Reduced consciousness, confusion or seizure</source>
        <translation>Alteración de la conciencia, confusión o crisis convulsiva</translation>
    </message>
    <message>
        <source>New weakness or numbness</source>
        <translation>Debilidad o adormecimiento de nueva aparición</translation>
    </message>
    <message>
        <source>New trouble speaking or swallowing</source>
        <translation>Dificultad de nueva aparición para hablar o tragar</translation>
    </message>
    <message>
        <source>New double vision or loss of sight</source>
        <translation>Visión doble o pérdida de visión de nueva aparición</translation>
    </message>
    <message>
        <source>Jaw, chest or arm pain on exertion</source>
        <translation>Dolor mandibular, torácico o de brazo con el esfuerzo</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation>Rigidez de nuca</translation>
    </message>
    <message>
        <source>New rash</source>
        <translation>Exantema nuevo</translation>
    </message>
    <message>
        <source>Neck pain since an injury</source>
        <translation>Dolor cervical desde un traumatismo</translation>
    </message>
    <message>
        <source>Onset after a head injury</source>
        <translation>Inicio tras un traumatismo craneal</translation>
    </message>
    <message>
        <source>Drop attack</source>
        <translation>Drop attack (caída súbita)</translation>
    </message>
    <message>
        <source>Neck feels unstable</source>
        <translation>Sensación de inestabilidad cervical</translation>
    </message>
    <message>
        <source>Morning headache with vomiting</source>
        <translation>Cefalea matutina con vómitos</translation>
    </message>
    <message>
        <source>Set off by coughing, sneezing, straining or exercise</source>
        <translation>Provocado por tos, estornudo, maniobra de Valsalva o ejercicio</translation>
    </message>
    <message>
        <source>Sight goes grey, or papilloedema was seen</source>
        <translation>Oscurecimientos visuales transitorios o papiledema conocido</translation>
    </message>
    <message>
        <source>Depends on standing or lying</source>
        <translation>Depende de estar de pie o acostado</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>New pain or changed pattern</source>
        <translation>Dolor nuevo o cambio de patrón</translation>
    </message>
    <message>
        <source>Drooping lid or small pupil</source>
        <translation>Ptosis o miosis unilateral</translation>
    </message>
    <message>
        <source>Facial weakness</source>
        <translation>Debilidad facial</translation>
    </message>
    <message>
        <source>Painful red eye or halos</source>
        <translation>Ojo rojo doloroso o halos</translation>
    </message>
    <message>
        <source>Numb face</source>
        <translation>Adormecimiento facial</translation>
    </message>
    <message>
        <source>Jaw tires on chewing</source>
        <translation>Claudicación mandibular</translation>
    </message>
    <message>
        <source>Tender scalp</source>
        <translation>Cuero cabelludo doloroso</translation>
    </message>
    <message>
        <source>Electric shocks in the face, set off by touch</source>
        <translation>Descargas eléctricas en la cara provocadas por el roce</translation>
    </message>
    <message>
        <source>Tooth or ear infection</source>
        <translation>Infección dental u ótica</translation>
    </message>
    <message>
        <source>Watering eye or running nose on the side of the pain</source>
        <translation>Lagrimeo o rinorrea del lado del dolor</translation>
    </message>
    <message>
        <source>Hard lump in the neck or before the ear</source>
        <translation>Bulto duro en el cuello o delante de la oreja</translation>
    </message>
    <message>
        <source>History of cancer</source>
        <translation>Antecedente de cáncer</translation>
    </message>
    <message>
        <source>Weakened immunity</source>
        <translation>Inmunidad disminuida</translation>
    </message>
    <message>
        <source>Pregnancy or recent birth</source>
        <translation>Embarazo o parto reciente</translation>
    </message>
    <message>
        <source>Weight loss or night sweats</source>
        <translation>Pérdida de peso o sudores nocturnos</translation>
    </message>
    <message>
        <source>Painkillers on 10 or more days a month</source>
        <translation>Analgésicos 10 o más días al mes</translation>
    </message>
    <message>
        <source>Onset with a new medicine</source>
        <translation>Inicio con un medicamento nuevo</translation>
    </message>
    <message>
        <source>Two or more of: fever, stiff neck, new rash</source>
        <translation>Dos o más de: fiebre, rigidez de nuca, exantema nuevo</translation>
    </message>
    <message>
        <source>Injury with a nerve or vessel sign</source>
        <translation>Traumatismo con signo nervioso o vascular</translation>
    </message>
    <message>
        <source>From age 50: jaw, scalp or sight signs</source>
        <translation>Desde los 50 años: signos de mandíbula, cuero cabelludo o visión</translation>
    </message>
    <message>
        <source>Several signs of raised pressure or a growth</source>
        <translation>Varios signos de presión intracraneal elevada o de tumoración</translation>
    </message>
    <message>
        <source>New pain from age 50</source>
        <translation>Dolor nuevo desde los 50 años</translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head or of a torn or narrowed artery.</source>
        <translation>Puede ser signo de una hemorragia intracraneal o de una arteria disecada o estrechada.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, bleeding, infection or pressure in the head.</source>
        <translation>Puede ser signo de un accidente cerebrovascular, una hemorragia, una infección o presión intracraneal elevada.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of pressure on the spinal cord or a nerve.</source>
        <translation>Puede ser signo de un accidente cerebrovascular o de compresión de la médula espinal o de un nervio.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke or of a disorder of the brain stem.</source>
        <translation>Puede ser signo de un accidente cerebrovascular o de un trastorno del tronco encefálico.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the eye, its nerves or its vessels, or of a stroke.</source>
        <translation>Puede ser signo de un trastorno del ojo, de sus nervios o de sus vasos, o de un accidente cerebrovascular.</translation>
    </message>
    <message>
        <source>May be a sign of a heart disorder felt in the jaw.</source>
        <translation>Puede ser signo de un trastorno cardíaco que se siente en la mandíbula.</translation>
    </message>
    <message>
        <source>May be a sign of an infection, of the brain&apos;s linings too.</source>
        <translation>Puede ser signo de una infección, también de las meninges.</translation>
    </message>
    <message>
        <source>With fever or rash it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation>Con fiebre o exantema puede ser signo de una infección de las meninges.</translation>
    </message>
    <message>
        <source>With fever or a stiff neck it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation>Con fiebre o rigidez de nuca puede ser signo de una infección de las meninges.</translation>
    </message>
    <message>
        <source>May be a sign of a torn artery, a fracture or a torn ligament of the neck.</source>
        <translation>Puede ser signo de una disección arterial, una fractura o una rotura de ligamentos del cuello.</translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head.</source>
        <translation>Puede ser signo de una hemorragia intracraneal.</translation>
    </message>
    <message>
        <source>May be a sign of poor blood flow to the brain stem or of an unstable neck.</source>
        <translation>Puede ser signo de riego insuficiente del tronco encefálico o de inestabilidad cervical.</translation>
    </message>
    <message>
        <source>May be a sign of an unstable neck; it must not be moved by hand before.</source>
        <translation>Puede ser signo de inestabilidad cervical; antes no se debe movilizar ni manipular el cuello.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head.</source>
        <translation>Puede ser signo de presión intracraneal elevada.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder at the back of the skull or of raised pressure.</source>
        <translation>Puede ser signo de un trastorno de la unión craneocervical o de presión intracraneal elevada.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head that endangers sight.</source>
        <translation>Puede ser signo de presión intracraneal elevada que pone en peligro la visión.</translation>
    </message>
    <message>
        <source>May be a sign of too low or too high pressure in the head.</source>
        <translation>Puede ser signo de presión intracraneal demasiado baja o demasiado alta.</translation>
    </message>
    <message>
        <source>May be a sign of a growth or another disorder in the head or neck.</source>
        <translation>Puede ser signo de una tumoración u otro trastorno en la cabeza o el cuello.</translation>
    </message>
    <message>
        <source>May be a sign of a new disorder behind the pain, whatever its pattern.</source>
        <translation>Puede ser signo de un trastorno nuevo detrás del dolor, sea cual sea su patrón.</translation>
    </message>
    <message>
        <source>May be a sign of a torn neck artery or a growth; the sternocleidomastoid muscle does not explain it away.</source>
        <translation>Puede ser signo de una disección de una arteria del cuello o de una tumoración; el músculo esternocleidomastoideo no basta para explicarlo.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of a disorder of the facial nerve or parotid.</source>
        <translation>Puede ser signo de un accidente cerebrovascular o de un trastorno del nervio facial o de la parótida.</translation>
    </message>
    <message>
        <source>May be a sign of acute glaucoma or an inflamed eye, which endangers sight.</source>
        <translation>Puede ser signo de glaucoma agudo o de inflamación ocular, que ponen en peligro la visión.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the trigeminal nerve or the brain stem.</source>
        <translation>Puede ser signo de un trastorno del nervio trigémino o del tronco encefálico.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight, from age 50.</source>
        <translation>Puede ser signo de arteritis de células gigantes, que pone en peligro la visión, desde los 50 años.</translation>
    </message>
    <message>
        <source>May be a sign of trigeminal neuralgia.</source>
        <translation>Puede ser signo de neuralgia del trigémino.</translation>
    </message>
    <message>
        <source>May be a sign of an infection that spreads.</source>
        <translation>Puede ser signo de una infección que se extiende.</translation>
    </message>
    <message>
        <source>May be a sign of cluster headache or a related type, or of an eye disorder.</source>
        <translation>Puede ser signo de cefalea en racimos o de un tipo relacionado, o de un trastorno ocular.</translation>
    </message>
    <message>
        <source>May be a sign of a growth in the neck or parotid.</source>
        <translation>Puede ser signo de una tumoración en el cuello o la parótida.</translation>
    </message>
    <message>
        <source>The pain may be a sign that a cancer has come back.</source>
        <translation>El dolor puede ser signo de que un cáncer ha reaparecido.</translation>
    </message>
    <message>
        <source>The pain may be a sign of an infection.</source>
        <translation>El dolor puede ser signo de una infección.</translation>
    </message>
    <message>
        <source>The pain may be a sign of high blood pressure or of a clot in a vein of the brain.</source>
        <translation>El dolor puede ser signo de hipertensión arterial o de una trombosis venosa cerebral.</translation>
    </message>
    <message>
        <source>May be a sign of an infection, an inflammation or a growth.</source>
        <translation>Puede ser signo de una infección, una inflamación o una tumoración.</translation>
    </message>
    <message>
        <source>The painkillers may keep the headache going (medication overuse).</source>
        <translation>Los analgésicos pueden mantener la cefalea (uso excesivo de medicación).</translation>
    </message>
    <message>
        <source>The pain may be an effect of the medicine.</source>
        <translation>El dolor puede ser un efecto del medicamento.</translation>
    </message>
    <message>
        <source>May be a sign of meningitis or another infection.</source>
        <translation>Puede ser signo de meningitis u otra infección.</translation>
    </message>
    <message>
        <source>May be a sign of a torn artery in the neck, of bleeding in the head, or of an unstable neck.</source>
        <translation>Puede ser signo de una disección arterial cervical, de una hemorragia intracraneal o de inestabilidad cervical.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight.</source>
        <translation>Puede ser signo de arteritis de células gigantes, que pone en peligro la visión.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure or of a growth in the head.</source>
        <translation>Puede ser signo de presión intracraneal elevada o de una tumoración en la cabeza.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, a growth or another new disorder.</source>
        <translation>Puede ser signo de arteritis de células gigantes, de una tumoración o de otro trastorno nuevo.</translation>
    </message>
    <message>
        <source>How strong is your pain?</source>
        <translation>¿Cuánto le duele?</translation>
    </message>
    <message>
        <source>Touch one number in each row. 0 is no pain. 10 is the worst pain you can imagine.</source>
        <translation>Toque un número en cada fila. 0 es ningún dolor. 10 es el peor dolor que pueda imaginar.</translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation>Toque SU hombro izquierdo</translation>
    </message>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation>Una vez más: toque SU hombro izquierdo</translation>
    </message>
    <message>
        <source>Is your pain on these drawings?</source>
        <translation>¿Está su dolor en estos dibujos?</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In front of a row of numbers: how strong the pain is now.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>En el peor momento</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Por lo general</translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <translation>¿Cómo es el dolor?</translation>
    </message>
    <message>
        <source>Is the pain deep or near the skin?</source>
        <translation>¿El dolor es profundo o está cerca de la piel?</translation>
    </message>
    <message>
        <source>Since when have you had this pain?</source>
        <translation>¿Desde cuándo tiene este dolor?</translation>
    </message>
    <message>
        <source>How often do you have this pain?</source>
        <translation>¿Cada cuánto tiene este dolor?</translation>
    </message>
    <message>
        <source>How long does the pain last?</source>
        <translation>¿Cuánto dura el dolor?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>¿Qué edad tiene?</translation>
    </message>
    <message>
        <source>Face, eyes, jaw: is any of this true?</source>
        <translation>Cara, ojos, mandíbula: ¿es cierto algo de esto?</translation>
    </message>
    <message>
        <source>Your health: is any of this true?</source>
        <translation>Su salud: ¿es cierto algo de esto?</translation>
    </message>
    <message>
        <source>Touch everything that fits.</source>
        <translation>Toque todo lo que corresponda.</translation>
    </message>
    <message>
        <source>Touch what is true; if nothing is, touch “None of these”.</source>
        <translation>Toque lo que sea cierto; si nada lo es, toque “Nada de esto”.</translation>
    </message>
    <message>
        <source>If it comes and goes: since it first came.</source>
        <translation>Si va y viene: desde la primera vez.</translation>
    </message>
    <message>
        <source>Think of a usual time when you take nothing for it.</source>
        <translation>Piense en una vez normal, sin tomar nada para el dolor.</translation>
    </message>
    <message>
        <source>Some kinds of pain depend on age.</source>
        <translation>Algunos tipos de dolor dependen de la edad.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What makes the pain WORSE?</source>
        <translation>¿Qué EMPEORA el dolor?</translation>
    </message>
    <message>
        <source>What makes the pain BETTER?</source>
        <translation>¿Qué ALIVIA el dolor?</translation>
    </message>
    <message>
        <source>Right now: is any of this true?</source>
        <translation>En este momento: ¿es cierto algo de esto?</translation>
    </message>
    <message>
        <source>About your headache: is any of this true?</source>
        <translation>Sobre su dolor de cabeza: ¿es cierto algo de esto?</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} de {most}</translation>
    </message>
    <message>
        <source>Asked for the left shoulder, touched</source>
        <translation>Se pidió el hombro izquierdo; hombro tocado</translation>
    </message>
    <message>
        <source>Asked again for the left shoulder, touched</source>
        <translation>Se pidió otra vez el hombro izquierdo; hombro tocado</translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation>Lugar del dolor</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Dolor máximo</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation>Dolor habitual</translation>
    </message>
    <message>
        <source>Feels like</source>
        <translation>Tipo de dolor</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>A short name for the clinician; the time follows.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>A short name for the clinician; how long one attack lasts follows.</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Worse with</source>
        <translation>Empeora con</translation>
    </message>
    <message>
        <source>Better with</source>
        <translation>Mejora con</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Signs now</source>
        <translation>Signos actuales</translation>
    </message>
    <message>
        <source>Beginning and course</source>
        <translation>Inicio y evolución</translation>
    </message>
    <message>
        <source>Face, eyes, jaw</source>
        <translation>Cara, ojos, mandíbula</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>I cannot describe it</source>
        <translation>No sé describirlo</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No lo sé con seguridad</translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation>No sé decirlo</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation>derecho</translation>
    </message>
    <message>
        <source>My pain is not on these drawings</source>
        <translation>Mi dolor no está en estos dibujos</translation>
    </message>
    <message>
        <source>Pressing or heavy</source>
        <translation>Que aprieta o pesa</translation>
    </message>
    <message>
        <source>Like a tight band</source>
        <translation>Como una cinta apretada</translation>
    </message>
    <message>
        <source>Dull, aching</source>
        <translation>Sordo, molesto</translation>
    </message>
    <message>
        <source>Throbbing, like a pulse</source>
        <translation>Que late, como el pulso</translation>
    </message>
    <message>
        <source>Stabbing, sharp</source>
        <translation>Punzante, agudo</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Que quema</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <translation>Con hormigueo o pinchacitos</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <translation>Como una descarga eléctrica</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>De otra forma</translation>
    </message>
    <message>
        <source>Deep inside</source>
        <translation>Profundo, por dentro</translation>
    </message>
    <message>
        <source>Near the skin</source>
        <translation>Cerca de la piel</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Deep inside and near the skin.</extracomment>
        <translation>Las dos cosas</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>For some days, up to a week</source>
        <translation>Desde hace unos días, hasta una semana</translation>
    </message>
    <message>
        <source>For 1 to 4 weeks</source>
        <translation>Desde hace 1 a 4 semanas</translation>
    </message>
    <message>
        <source>For 1 to 3 months</source>
        <translation>Desde hace 1 a 3 meses</translation>
    </message>
    <message>
        <source>For 3 to 12 months</source>
        <translation>Desde hace 3 a 12 meses</translation>
    </message>
    <message>
        <source>For more than a year</source>
        <translation>Desde hace más de un año</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <translation>Varias veces al día</translation>
    </message>
    <message>
        <source>On most days (15 or more in a month)</source>
        <translation>Casi todos los días (15 o más al mes)</translation>
    </message>
    <message>
        <source>On some days (4 to 14 in a month)</source>
        <translation>Algunos días (de 4 a 14 al mes)</translation>
    </message>
    <message>
        <source>On few days (1 to 3 in a month)</source>
        <translation>Pocos días (de 1 a 3 al mes)</translation>
    </message>
    <message>
        <source>Less often than once a month</source>
        <translation>Menos de una vez al mes</translation>
    </message>
    <message>
        <source>This is the first time</source>
        <translation>Es la primera vez</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Some minutes, up to 15</source>
        <translation>Algunos minutos, hasta 15</translation>
    </message>
    <message>
        <source>15 minutes to 3 hours</source>
        <translation>De 15 minutos a 3 horas</translation>
    </message>
    <message>
        <source>More than 3 hours, up to 3 days</source>
        <translation>Más de 3 horas, hasta 3 días</translation>
    </message>
    <message>
        <source>More than 3 days, then it stops</source>
        <translation>Más de 3 días, y luego se va</translation>
    </message>
    <message>
        <source>It never stops</source>
        <translation>No se va nunca</translation>
    </message>
    <message>
        <source>Moving my head or neck</source>
        <translation>Mover la cabeza o el cuello</translation>
    </message>
    <message>
        <source>Changing my position</source>
        <translation>Cambiar de postura</translation>
    </message>
    <message>
        <source>Sitting long at a desk, computer or book</source>
        <translation>Pasar mucho tiempo ante un escritorio, una pantalla o un libro</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Acostarme</translation>
    </message>
    <message>
        <source>Nothing changes it</source>
        <translation>Nada lo cambia</translation>
    </message>
    <message>
        <source>Pressing on certain spots of my neck</source>
        <translation>Presionar ciertos puntos del cuello</translation>
    </message>
    <message>
        <source>Chewing</source>
        <translation>Masticar</translation>
    </message>
    <message>
        <source>A light touch on my face</source>
        <translation>Un roce suave en la cara</translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation>La luz fuerte</translation>
    </message>
    <message>
        <source>Loud sounds</source>
        <translation>Los ruidos fuertes</translation>
    </message>
    <message>
        <source>Looking at a screen</source>
        <translation>Mirar una pantalla</translation>
    </message>
    <message>
        <source>Worry or stress</source>
        <translation>Las preocupaciones o el estrés</translation>
    </message>
    <message>
        <source>Pressing or rubbing certain spots</source>
        <translation>Presionar o frotar ciertos puntos</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>El calor</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>El frío</translation>
    </message>
    <message>
        <source>A dark, quiet room</source>
        <translation>Una habitación oscura y tranquila</translation>
    </message>
    <message>
        <source>Painkillers</source>
        <translation>Medicinas para el dolor</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>De 18 a 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>De 50 a 64</translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65 o más</translation>
    </message>
</context>
<context>
    <name>pains</name>
    <message>
        <source>Pain {number}</source>
        <translation>Dolor {number}</translation>
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
        <translation>Su dolor: {known}</translation>
    </message>
    <message>
        <source>Please answer for your strongest pain.</source>
        <translation>Por favor, responda sobre su dolor más fuerte.</translation>
    </message>
    <message>
        <source>While painting, you said: {strength}.</source>
        <translation>Al pintar, usted dijo: {strength}.</translation>
    </message>
    <message>
        <source>Please answer for your strongest pain. {pain}</source>
        <translation>Por favor, responda sobre su dolor más fuerte. {pain}</translation>
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
        <translation>la mitad de la ceja</translation>
    </message>
    <message>
        <source>the inner end of the eyebrow</source>
        <translation>el extremo interno de la ceja</translation>
    </message>
    <message>
        <source>the outer end of the eyebrow</source>
        <translation>el extremo externo de la ceja</translation>
    </message>
    <message>
        <source>the root of the nose</source>
        <translation>la raíz de la nariz</translation>
    </message>
    <message>
        <source>the corner of the mouth</source>
        <translation>la comisura de la boca</translation>
    </message>
    <message>
        <source>the wing of the nose</source>
        <translation>el ala de la nariz</translation>
    </message>
    <message>
        <source>the point of the chin</source>
        <translation>la punta de la barbilla</translation>
    </message>
    <message>
        <source>the outer corner of the eye socket</source>
        <translation>el ángulo externo de la órbita</translation>
    </message>
    <message>
        <source>the prominence of the cheek bone</source>
        <translation>la prominencia del pómulo</translation>
    </message>
    <message>
        <source>the angle of the jaw</source>
        <translation>el ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>the flap in front of the ear canal</source>
        <translation>el trago (el relieve delante del conducto auditivo)</translation>
    </message>
    <message>
        <source>the ear lobe</source>
        <translation>el lóbulo de la oreja</translation>
    </message>
    <message>
        <source>the scalp just above the ear</source>
        <translation>el cuero cabelludo justo encima de la oreja</translation>
    </message>
    <message>
        <source>the bony knob behind the ear lobe</source>
        <translation>la prominencia ósea detrás del lóbulo de la oreja</translation>
    </message>
    <message>
        <source>the bump at the back of the skull</source>
        <translation>la protuberancia en la parte de atrás del cráneo</translation>
    </message>
    <message>
        <source>the first bone felt below the skull, in the midline</source>
        <translation>el primer hueso que se palpa debajo del cráneo, en la línea media</translation>
    </message>
    <message>
        <source>the bump at the base of the neck</source>
        <translation>la prominencia en la base del cuello</translation>
    </message>
    <message>
        <source>the angle where the neck meets the shoulder</source>
        <translation>el ángulo donde el cuello se une al hombro</translation>
    </message>
    <message>
        <source>the upper inner corner of the shoulder blade</source>
        <translation>el ángulo superior interno del omóplato</translation>
    </message>
    <message>
        <source>the inner end of the ridge on the shoulder blade</source>
        <translation>el extremo interno de la cresta del omóplato</translation>
    </message>
    <message>
        <source>the middle of the shoulder blade&apos;s inner border</source>
        <translation>la mitad del borde interno del omóplato</translation>
    </message>
    <message>
        <source>the middle of the shoulder blade&apos;s outer border</source>
        <translation>la mitad del borde externo del omóplato</translation>
    </message>
    <message>
        <source>the lower tip of the shoulder blade</source>
        <translation>la punta inferior del omóplato</translation>
    </message>
    <message>
        <source>the bony tip of the shoulder</source>
        <translation>la punta ósea del hombro</translation>
    </message>
    <message>
        <source>the inner end of the collar bone</source>
        <translation>el extremo interno de la clavícula</translation>
    </message>
    <message>
        <source>the middle of the collar bone</source>
        <translation>la mitad de la clavícula</translation>
    </message>
    <message>
        <source>the hollow above the breast bone</source>
        <translation>el hueco encima del esternón</translation>
    </message>
    <message>
        <source>At this place: {place}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;.</extracomment>
        <translation>En este lugar: {place}.</translation>
    </message>
    <message>
        <source>From {place}: {step}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;, {step} &quot;2 finger breadths down&quot;.</extracomment>
        <translation>Desde {place}: {step}.</translation>
    </message>
    <message>
        <source>From {place}: {step}, then {next}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;, a step &quot;2 finger breadths down&quot;.</extracomment>
        <translation>Desde {place}: {step}, después {next}.</translation>
    </message>
    <message>
        <source>half a finger breadth up</source>
        <translation>medio través de dedo hacia arriba</translation>
    </message>
    <message>
        <source>one finger breadth up</source>
        <translation>un través de dedo hacia arriba</translation>
    </message>
    <message>
        <source>{count} finger breadths up</source>
        <translation>{count} traveses de dedo hacia arriba</translation>
    </message>
    <message>
        <source>half a finger breadth down</source>
        <translation>medio través de dedo hacia abajo</translation>
    </message>
    <message>
        <source>one finger breadth down</source>
        <translation>un través de dedo hacia abajo</translation>
    </message>
    <message>
        <source>{count} finger breadths down</source>
        <translation>{count} traveses de dedo hacia abajo</translation>
    </message>
    <message>
        <source>half a finger breadth forward</source>
        <translation>medio través de dedo hacia delante</translation>
    </message>
    <message>
        <source>one finger breadth forward</source>
        <translation>un través de dedo hacia delante</translation>
    </message>
    <message>
        <source>{count} finger breadths forward</source>
        <translation>{count} traveses de dedo hacia delante</translation>
    </message>
    <message>
        <source>half a finger breadth back</source>
        <translation>medio través de dedo hacia atrás</translation>
    </message>
    <message>
        <source>one finger breadth back</source>
        <translation>un través de dedo hacia atrás</translation>
    </message>
    <message>
        <source>{count} finger breadths back</source>
        <translation>{count} traveses de dedo hacia atrás</translation>
    </message>
    <message>
        <source>half a finger breadth outward</source>
        <translation>medio través de dedo hacia fuera</translation>
    </message>
    <message>
        <source>one finger breadth outward</source>
        <translation>un través de dedo hacia fuera</translation>
    </message>
    <message>
        <source>{count} finger breadths outward</source>
        <translation>{count} traveses de dedo hacia fuera</translation>
    </message>
    <message>
        <source>half a finger breadth towards the midline</source>
        <translation>medio través de dedo hacia la línea media</translation>
    </message>
    <message>
        <source>one finger breadth towards the midline</source>
        <translation>un través de dedo hacia la línea media</translation>
    </message>
    <message>
        <source>{count} finger breadths towards the midline</source>
        <translation>{count} traveses de dedo hacia la línea media</translation>
    </message>
    <message>
        <source>A quarter of the way from {start} to {end}.</source>
        <translation>A un cuarto de la distancia desde {start} hasta {end}.</translation>
    </message>
    <message>
        <source>A third of the way from {start} to {end}.</source>
        <translation>A un tercio de la distancia desde {start} hasta {end}.</translation>
    </message>
    <message>
        <source>Half-way from {start} to {end}.</source>
        <translation>A mitad de la distancia desde {start} hasta {end}.</translation>
    </message>
    <message>
        <source>Two thirds of the way from {start} to {end}.</source>
        <translation>A dos tercios de la distancia desde {start} hasta {end}.</translation>
    </message>
    <message>
        <source>Three quarters of the way from {start} to {end}.</source>
        <translation>A tres cuartos del camino entre {start} y {end}.</translation>
    </message>
</context>
<context>
    <name>prior</name>
    <message>
        <source>Published frequency: {words} ({people} people). Its score counts {factor} times.</source>
        <translation>Frecuencia publicada: {words} ({people} personas). Su puntuación se multiplica por {factor}.</translation>
    </message>
    <message>
        <source>Why not first: by the drawing alone it stands before {first}; published frequency turns that round.</source>
        <translation>Por qué no es el primero: solo por el dibujo está delante de {first}; la frecuencia publicada invierte el orden.</translation>
    </message>
    <message>
        <source>{muscle} {share}</source>
        <translation>{muscle} {share}</translation>
    </message>
    <message>
        <source>Reported in {fewest} to {most} people with headache: {list}.</source>
        <translation>Descrito en grupos de {fewest} a {most} personas con cefalea: {list}.</translation>
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
        <translation>¿Qué músculo tiene este patrón típico?</translation>
    </message>
    <message>
        <source>Which muscle is this?</source>
        <translation>¿Qué músculo es este?</translation>
    </message>
    <message>
        <source>Which muscle would you examine first?</source>
        <translation>¿Qué músculo exploraría usted primero?</translation>
    </message>
    <message>
        <source>Which of the two is it, and which place tells them apart?</source>
        <translation>¿Cuál de los dos es y qué lugar los distingue?</translation>
    </message>
    <message>
        <source>Which of the two has this pattern?</source>
        <translation>¿Cuál de los dos tiene este patrón?</translation>
    </message>
    <message>
        <source>{muscle}, {point}</source>
        <translation>{muscle}, {point}</translation>
    </message>
    <message>
        <source>Where is the trigger point? {name}, {side}. Touch the place.</source>
        <translation>¿Dónde está el punto gatillo? {name}, {side}. Toque el lugar.</translation>
    </message>
    <message>
        <source>Paint where pain from this trigger point is felt: {name}, {side}.</source>
        <translation>Pinte dónde se siente el dolor de este punto gatillo: {name}, {side}.</translation>
    </message>
    <message>
        <source>Where is pain from this trigger point felt? {name}, {side}. Tick all.</source>
        <translation>¿Dónde se siente el dolor de este punto gatillo? {name}, {side}. Marque todo.</translation>
    </message>
    <message>
        <source>core, found</source>
        <translation>zona esencial, encontrada</translation>
    </message>
    <message>
        <source>spillover, found</source>
        <translation>desbordamiento, encontrado</translation>
    </message>
    <message>
        <source>painted outside</source>
        <translation>pintado fuera</translation>
    </message>
    <message>
        <source>core, not painted</source>
        <translation>zona esencial, sin pintar</translation>
    </message>
    <message>
        <source>spillover, not painted</source>
        <translation>desbordamiento, sin pintar</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Still at it, or cut off</source>
        <translation>En curso o interrumpido</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Warning signs: look at once</source>
        <translation>Signos de alarma: ver de inmediato</translation>
    </message>
    <message>
        <source>Warning signs: today, first</source>
        <translation>Signos de alarma: hoy, antes que nada</translation>
    </message>
    <message>
        <source>Warning signs: at this visit</source>
        <translation>Signos de alarma: en esta visita</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Aún sin código</translation>
    </message>
    <message>
        <source>painted {extent} cm²</source>
        <translation>{extent} cm² pintados</translation>
    </message>
    <message>
        <source>worst pain {rating} of 10</source>
        <translation>dolor máximo {rating} de 10</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} visitas</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} pacientes</translation>
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
        <translation>todos los nombres borrados</translation>
    </message>
    <message>
        <source>warning signs read</source>
        <translation>signos de alarma leídos</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>clinician&apos;s drawing</source>
        <translation>dibujo del profesional</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>visit moved to another code</source>
        <translation>visita pasada a otro código</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminación</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauración</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
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
        <translation>regla de puntuación {policy}</translation>
    </message>
    <message>
        <source>figure {figure}</source>
        <extracomment>{figure} is an id: the body that is drawn.</extracomment>
        <translation>figura {figure}</translation>
    </message>
    <message>
        <source>weighed by published frequency ({prior})</source>
        <extracomment>{prior} is an id.</extracomment>
        <translation>ponderado por la frecuencia publicada ({prior})</translation>
    </message>
    <message>
        <source>Patient {code}</source>
        <translation>Paciente {code}</translation>
    </message>
    <message>
        <source>Patient code: ____________</source>
        <translation>Código del paciente: ____________</translation>
    </message>
    <message>
        <source>Date: ____________</source>
        <translation>Fecha: ____________</translation>
    </message>
    <message>
        <source>Pain drawing: report</source>
        <translation>Dibujo del dolor: informe</translation>
    </message>
    <message>
        <source>Pain drawing: report (continued)</source>
        <translation>Dibujo del dolor: informe (continuación)</translation>
    </message>
    <message>
        <source>For education, demonstration and conversation between clinician and patient. Not a diagnosis.</source>
        <translation>Para la formación, la demostración y el diálogo entre profesional y paciente. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Warning signs were not asked for with this drawing: ask before examining any muscle.</source>
        <translation>Con este dibujo no se preguntó por signos de alarma: pregunte antes de explorar ningún músculo.</translation>
    </message>
    <message>
        <source>Warning signs: a medical check comes before any muscle</source>
        <translation>Signos de alarma: la valoración médica va antes que cualquier músculo</translation>
    </message>
    <message>
        <source>{urgency}: {sign}.</source>
        <translation>{urgency}: {sign}.</translation>
    </message>
    <message>
        <source>Not answered, so not ruled out: {pages}.</source>
        <extracomment>{pages} is a list of short names of pages of warning signs.</extracomment>
        <translation>Sin respuesta y, por tanto, sin descartar: {pages}.</translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one.</source>
        <translation>Quizá se confundan izquierda y derecha: se pidió el hombro izquierdo y el paciente tocó el derecho.</translation>
    </message>
    <message>
        <source>Warning signs: the patient ticked none of those asked for.</source>
        <translation>Signos de alarma: el paciente no marcó ninguno de los preguntados.</translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation>Ningún patrón típico concuerda con este dibujo</translation>
    </message>
    <message>
        <source>Shown: typical pattern reported for {pattern}.</source>
        <translation>Se muestra: patrón típico descrito para {pattern}.</translation>
    </message>
    <message>
        <source>Painted: {extent} cm² of skin. {places}</source>
        <translation>Pintado: {extent} cm² de piel. {places}</translation>
    </message>
    <message>
        <source>Nothing is painted.</source>
        <translation>No hay nada pintado.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <extracomment>A question&apos;s short name and the answer to it.</extracomment>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>Worth examining, by the drawing</source>
        <translation>Conviene explorar, según el dibujo</translation>
    </message>
    <message>
        <source>Nearest patterns, none of which fits well</source>
        <translation>Patrones más cercanos; ninguno concuerda bien</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Punto gatillo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Pain covered</source>
        <translation>Dolor cubierto</translation>
    </message>
    <message>
        <source>Pattern painted</source>
        <translation>Patrón pintado</translation>
    </message>
    <message>
        <source>Stays in top 3</source>
        <extracomment>Head of a column: in how many of a hundred redraws a muscle stays among the first three.</extracomment>
        <translation>Sigue entre los 3 primeros</translation>
    </message>
    <message>
        <source>Tinted: the drawing alone cannot tell these apart from the first.</source>
        <translation>Sombreados: el dibujo por sí solo no los distingue del primero.</translation>
    </message>
    <message>
        <source>Tinted: the drawing tells this one apart from the others.</source>
        <translation>Sombreado: el dibujo lo distingue de los demás.</translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted the pattern covers. Pattern painted: how much of the pattern was painted. The list is no order of probability.</source>
        <translation>Dolor cubierto: qué parte de lo pintado cubre el patrón. Patrón pintado: qué parte del patrón se pintó. La lista no es un orden de probabilidad.</translation>
    </message>
    <message>
        <source>Palpation findings</source>
        <translation>Hallazgos de la palpación</translation>
    </message>
    <message>
        <source>Pressing it</source>
        <translation>Al presionar</translation>
    </message>
    <message>
        <source>Rank by drawing</source>
        <translation>Puesto por dibujo</translation>
    </message>
    <message>
        <source>Rank with findings</source>
        <translation>Puesto con hallazgos</translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation>Su patrón no toca lo pintado.</translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation>Sigue entre los tres primeros en {count} de {all} repeticiones del dibujo.</translation>
    </message>
    <message>
        <source>Where to press: {place}.</source>
        <translation>Dónde presionar: {place}.</translation>
    </message>
    <message>
        <source>Together:</source>
        <translation>En conjunto:</translation>
    </message>
    <message>
        <source>{name} ({kind}, {side}; covers {covered}, of it painted {painted})</source>
        <extracomment>A nerve or joint, its kind and side, and two percentages.</extracomment>
        <translation>{name} ({kind}, {side}; cubre {covered}, de su zona se pintó {painted})</translation>
    </message>
    <message>
        <source>Also to consider, besides muscles:</source>
        <translation>Considerar también, aparte de los músculos:</translation>
    </message>
    <message>
        <source>Together, and what else to consider</source>
        <translation>En conjunto y qué más considerar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <source>The zones are typical patterns reported by clinicians. They vary between people, overlap heavily, and are not a diagnosis. The list says what is worth examining first. Joints, nerves, teeth, eyes, sinuses, blood vessels and primary headaches can hurt in the same places. Sizes of zones are drawing estimates.</source>
        <translation>Las zonas son patrones típicos descritos por profesionales clínicos. Varían entre personas, se superponen mucho y no son un diagnóstico. La lista dice qué conviene explorar primero. Las articulaciones, los nervios, los dientes, los ojos, los senos paranasales, los vasos sanguíneos y las cefaleas primarias pueden doler en los mismos lugares. Los tamaños de las zonas son estimaciones gráficas.</translation>
    </message>
    <message>
        <source>Sources of what is said above</source>
        <translation>Fuentes de lo dicho arriba</translation>
    </message>
    <message>
        <source>{citation} ({strength})</source>
        <extracomment>A publication, and how well it was checked.</extracomment>
        <translation>{citation} ({strength})</translation>
    </message>
    <message>
        <source>painted by the patient</source>
        <translation>pintado por el paciente</translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation>zona esencial del patrón</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>desbordamiento</translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation>fibras musculares</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>punto gatillo</translation>
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
        <translation>Señales que debe contar al personal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Is it really your LEFT side? At the start, you touched the other shoulder.</source>
        <translation>¿Es realmente su lado IZQUIERDO? Al principio, usted tocó el otro hombro.</translation>
    </message>
    <message>
        <source>Is it really your RIGHT side? At the start, you touched the other shoulder.</source>
        <translation>¿Es realmente su lado DERECHO? Al principio, usted tocó el otro hombro.</translation>
    </message>
    <message>
        <source>Are LEFT and RIGHT really as you feel them? At the start, you touched the other shoulder.</source>
        <translation>¿Están IZQUIERDA y DERECHA realmente como usted las siente? Al principio, usted tocó el otro hombro.</translation>
    </message>
    <message>
        <source>Exchange LEFT and RIGHT</source>
        <translation>Cambiar IZQUIERDA por DERECHA</translation>
    </message>
    <message>
        <source>Move this mark to the other side</source>
        <translation>Pasar esta marca al otro lado</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, changed sight or speech: refer at once.</source>
        <translation>Dolor súbito, nuevo o inusual, fiebre, adormecimiento, debilidad, cambios de la visión o del habla: derive de inmediato.</translation>
    </message>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, trouble seeing or speaking: see a clinician at once.</source>
        <translation>Dolor repentino, nuevo o inusual, fiebre, adormecimiento, debilidad, problemas para ver o hablar: acuda enseguida a un médico.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>headache</source>
        <extracomment>What people type into a search, all forms of it, with commas between. No sentence.</extracomment>
        <translation>dolor de cabeza, cefalea, jaqueca</translation>
    </message>
    <message>
        <source>toothache, tooth, teeth</source>
        <translation>dolor de muelas, dolor de dientes, diente, dientes, muela, muelas</translation>
    </message>
    <message>
        <source>earache, ear</source>
        <translation>dolor de oído, oído, oreja</translation>
    </message>
    <message>
        <source>eye, behind the eye</source>
        <translation>ojo, ojos, detrás del ojo</translation>
    </message>
    <message>
        <source>dizziness, dizzy, vertigo</source>
        <translation>mareo, mareos, mareado, vértigo</translation>
    </message>
    <message>
        <source>tinnitus, ringing in the ears</source>
        <translation>tinnitus, acúfenos, zumbido de oídos, ruido en el oído</translation>
    </message>
    <message>
        <source>nausea</source>
        <translation>náuseas, náusea, ganas de vomitar</translation>
    </message>
    <message>
        <source>blurred sight</source>
        <translation>visión borrosa, vista borrosa</translation>
    </message>
    <message>
        <source>swallowing, sore throat</source>
        <translation>tragar, deglución, dolor de garganta</translation>
    </message>
    <message>
        <source>jaw, jaw joint</source>
        <translation>mandíbula, articulación de la mandíbula, ATM</translation>
    </message>
    <message>
        <source>mouth opening, trismus</source>
        <translation>abrir la boca, apertura de la boca, trismo</translation>
    </message>
    <message>
        <source>stiff neck</source>
        <translation>rigidez de nuca, cuello rígido, tortícolis</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello, nuca</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro, hombros</translation>
    </message>
    <message>
        <source>arm, hand</source>
        <translation>brazo, mano</translation>
    </message>
    <message>
        <source>numbness, tingling</source>
        <translation>adormecimiento, entumecimiento, hormigueo</translation>
    </message>
    <message>
        <source>refers to: {place}</source>
        <extracomment>Why a search found a muscle: {place} is where its pain is felt.</extracomment>
        <translation>dolor referido a: {place}</translation>
    </message>
    <message>
        <source>reported with it: {symptom}</source>
        <extracomment>Why a search found a muscle: {symptom} is reported with it.</extracomment>
        <translation>descrito junto con él: {symptom}</translation>
    </message>
    <message>
        <source>also called: {name}</source>
        <extracomment>Why a search found a muscle: {name} is another name of it.</extracomment>
        <translation>también llamado: {name}</translation>
    </message>
    <message>
        <source>pressed at: {place}</source>
        <extracomment>Why a search found a muscle: {place} is where to press it.</extracomment>
        <translation>se presiona en: {place}</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Trigger points</source>
        <translation>Puntos gatillo</translation>
    </message>
    <message>
        <source>Press here</source>
        <translation>Presionar aquí</translation>
    </message>
    <message>
        <source>Typical pattern reported</source>
        <translation>Patrón típico descrito</translation>
    </message>
    <message>
        <source>May also come with it</source>
        <translation>También puede acompañarlo</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation>Función: {text}.</translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation>Inervación: {text}.</translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation>Inserciones: {text}.</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomía</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation>Dónde se describe que se siente</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{share} of the pattern of {first} lies in that of {second}.</source>
        <translation>{share} del patrón de {first} está en el de {second}.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>igual en ambos</translation>
    </message>
    <message>
        <source>Symptoms of both</source>
        <translation>Síntomas de ambos</translation>
    </message>
    <message>
        <source>Symptoms of {name} only</source>
        <translation>Síntomas solo de {name}</translation>
    </message>
    <message>
        <source>Facts beside each other</source>
        <translation>Datos, uno junto a otro</translation>
    </message>
    <message>
        <source>Typical patterns reported by clinicians; people differ. For education, not a diagnosis.</source>
        <translation>Patrones típicos descritos por profesionales clínicos; las personas varían. Para la formación; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Speaks for {name}</source>
        <translation>A favor de {name}</translation>
    </message>
    <message>
        <source>Nothing in its pattern alone.</source>
        <translation>Nada solo en su patrón.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>core</source>
        <translation>zona esencial</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>desbordamiento</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Mareo</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <translation>Náuseas</translation>
    </message>
    <message>
        <source>Toothache</source>
        <translation>Dolor de dientes</translation>
    </message>
    <message>
        <source>Teeth that do not meet</source>
        <translation>Dientes que no encajan</translation>
    </message>
    <message>
        <source>Mouth hard to open</source>
        <translation>Dificultad para abrir la boca</translation>
    </message>
    <message>
        <source>Clicking jaw joint</source>
        <translation>Chasquido de la articulación mandibular</translation>
    </message>
    <message>
        <source>Earache</source>
        <translation>Dolor de oído</translation>
    </message>
    <message>
        <source>Stuffy ear</source>
        <translation>Oído tapado</translation>
    </message>
    <message>
        <source>Noise in the ear, change of hearing</source>
        <translation>Ruido en el oído, cambio en la audición</translation>
    </message>
    <message>
        <source>Watering or red eye</source>
        <translation>Ojo lloroso o rojo</translation>
    </message>
    <message>
        <source>Blurred sight, jumping print</source>
        <translation>Visión borrosa, letras que saltan</translation>
    </message>
    <message>
        <source>Narrow or twitching eyelid</source>
        <translation>Párpado entrecerrado o con contracciones</translation>
    </message>
    <message>
        <source>Pain in or behind the eye</source>
        <translation>Dolor en el ojo o detrás de él</translation>
    </message>
    <message>
        <source>As from a sinus: runny nose, full cheek</source>
        <translation>Como de sinusitis: goteo nasal, mejilla congestionada</translation>
    </message>
    <message>
        <source>Trouble or pain on swallowing</source>
        <translation>Dificultad o dolor al tragar</translation>
    </message>
    <message>
        <source>Sore throat, a lump in the throat</source>
        <translation>Dolor o nudo en la garganta</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation>Rigidez de nuca</translation>
    </message>
    <message>
        <source>The head cannot bear the pillow</source>
        <translation>La cabeza no soporta la almohada</translation>
    </message>
    <message>
        <source>Sore, numb or tingling scalp</source>
        <translation>Cuero cabelludo dolorido, dormido o con hormigueo</translation>
    </message>
    <message>
        <source>Sweating of the forehead</source>
        <translation>Sudoración de la frente</translation>
    </message>
    <message>
        <source>Numb hand, things dropped</source>
        <translation>Mano dormida, se caen las cosas</translation>
    </message>
    <message>
        <source>Misjudging weights in the hand</source>
        <translation>Error al calcular pesos con la mano</translation>
    </message>
    <message>
        <source>Snapping shoulder blade</source>
        <translation>Chasquido del omóplato</translation>
    </message>
    <message>
        <source>Clicking or stiff shoulder</source>
        <translation>Chasquido o rigidez del hombro</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Innervation</source>
        <translation>Inervación</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Inserciones</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Support of the pattern</source>
        <translation>Respaldo del patrón</translation>
    </message>
    <message>
        <source>The basics</source>
        <translation>Lo básico</translation>
    </message>
    <message>
        <source>Kinds of headache</source>
        <translation>Tipos de cefalea</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Punción seca</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Signos de alarma</translation>
    </message>
    <message>
        <source>What people can do themselves</source>
        <translation>Qué puede hacer uno mismo</translation>
    </message>
    <message>
        <source>How bodymap works</source>
        <translation>Cómo funciona bodymap</translation>
    </message>
    <message>
        <source>Name the muscle: from its pattern</source>
        <translation>Nombrar el músculo: por su patrón</translation>
    </message>
    <message>
        <source>Name the muscle: from its fibres</source>
        <translation>Nombrar el músculo: por sus fibras</translation>
    </message>
    <message>
        <source>Name the muscle: from a patient&apos;s story</source>
        <translation>Nombrar el músculo: por el relato de un paciente</translation>
    </message>
    <message>
        <source>Find the trigger point</source>
        <translation>Encontrar el punto gatillo</translation>
    </message>
    <message>
        <source>Draw the referral</source>
        <translation>Dibujar el dolor referido</translation>
    </message>
    <message>
        <source>Which of two muscles</source>
        <translation>Cuál de dos músculos</translation>
    </message>
    <message>
        <source>Which regions it reaches</source>
        <translation>A qué regiones llega</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Half right</source>
        <translation>Correcto a medias</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>The five muscles of headache</source>
        <translation>Los cinco músculos de la cefalea</translation>
    </message>
    <message>
        <source>Muscles of the head</source>
        <translation>Músculos de la cabeza</translation>
    </message>
    <message>
        <source>Muscles of neck and shoulder</source>
        <translation>Músculos del cuello y el hombro</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Todos los músculos</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>the drawing on the screen</source>
        <translation>el dibujo en pantalla</translation>
    </message>
    <message>
        <source>{before} cm² before, {after} cm² now</source>
        <translation>{before} cm² antes, {after} cm² ahora</translation>
    </message>
    <message>
        <source>{extents}: the same.</source>
        <translation>{extents}: igual.</translation>
    </message>
    <message>
        <source>{extents}: {share} less.</source>
        <translation>{extents}: {share} menos.</translation>
    </message>
    <message>
        <source>{extents}: {share} more.</source>
        <translation>{extents}: {share} más.</translation>
    </message>
    <message>
        <source>Nothing was painted either time.</source>
        <translation>No se pintó nada ninguna de las dos veces.</translation>
    </message>
    <message>
        <source>{share} of the skin painted at either visit was painted at both (Jaccard).</source>
        <translation>{share} de la piel pintada en alguna de las visitas se pintó en ambas (Jaccard).</translation>
    </message>
    <message>
        <source>The centre moved by {shift} mm.</source>
        <translation>El centro se desplazó {shift} mm.</translation>
    </message>
    <message>
        <source>Not said at both visits.</source>
        <translation>No se indicó en ambas visitas.</translation>
    </message>
    <message>
        <source>{before} of {most} before, {after} of {most} now</source>
        <translation>{before} de {most} antes, {after} de {most} ahora</translation>
    </message>
    <message>
        <source>{strengths}: the same.</source>
        <translation>{strengths}: igual.</translation>
    </message>
    <message>
        <source>{strengths}: weaker.</source>
        <translation>{strengths}: más débil.</translation>
    </message>
    <message>
        <source>{strengths}: stronger.</source>
        <translation>{strengths}: más fuerte.</translation>
    </message>
    <message>
        <source>{point}, {side}: {before} before, {after} now</source>
        <translation>{point}, {side}: {before} antes, {after} ahora</translation>
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
        <translation>Delante</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A picture of the body: its right side.</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A picture of the body: its left side.</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Back of head</source>
        <extracomment>A picture of the patient&apos;s body: seen from behind.</extracomment>
        <translation>Cabeza, detrás</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A picture of the patient&apos;s body: seen from the front.</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Your right</source>
        <extracomment>A picture of the patient&apos;s body: its right side.</extracomment>
        <translation>Su derecha</translation>
    </message>
    <message>
        <source>Your left</source>
        <extracomment>A picture of the patient&apos;s body: its left side.</extracomment>
        <translation>Su izquierda</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A picture of the body: seen from behind. Not &quot;go back&quot;.</extracomment>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A picture of the body: the head seen from above.</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>A picture of the open mouth.</extracomment>
        <translation>Boca</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>words read in a copy of the source</source>
        <translation>texto leído en una copia de la fuente</translation>
    </message>
    <message>
        <source>standard reference, recalled</source>
        <translation>obra de referencia, de memoria</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>The pattern as a whole is well supported.</source>
        <translation>El patrón en conjunto tiene un buen respaldo.</translation>
    </message>
    <message>
        <source>The pattern as a whole is moderately supported.</source>
        <translation>El patrón en conjunto tiene un respaldo moderado.</translation>
    </message>
    <message>
        <source>The pattern as a whole is weakly supported.</source>
        <translation>El patrón en conjunto tiene poco respaldo.</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Su izquierda</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Su derecha</translation>
    </message>
    <message>
        <source>Patient&apos;s LEFT</source>
        <translation>IZQUIERDA del paciente</translation>
    </message>
    <message>
        <source>Patient&apos;s RIGHT</source>
        <translation>DERECHA del paciente</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>sordo</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>que aprieta</translation>
    </message>
    <message>
        <source>like a tight band</source>
        <translation>como una cinta apretada</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>que quema</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>punzante</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>que late</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>con hormigueo</translation>
    </message>
    <message>
        <source>familiar pain</source>
        <translation>dolor familiar</translation>
    </message>
    <message>
        <source>referred, not familiar</source>
        <translation>referido, no familiar</translation>
    </message>
    <message>
        <source>local only</source>
        <translation>solo local</translation>
    </message>
    <message>
        <source>not tender</source>
        <translation>no doloroso</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>no explorado</translation>
    </message>
    <message>
        <source>nerve</source>
        <translation>nervio</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>articulación</translation>
    </message>
</context>
</TS>
