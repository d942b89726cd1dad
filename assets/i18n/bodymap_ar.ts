<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgreementStrip</name>
    <message>
        <source>Hide differences</source>
        <translation>إخفاء الاختلافات</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>إظهار الاختلافات</translation>
    </message>
    <message>
        <source>Show what only the patient painted, what only you did, and what both did</source>
        <translation>إظهار ما لوّنه المريض وحده، وما لوّنته أنت وحدك، وما لوّنه كلاكما</translation>
    </message>
</context>
<context>
    <name>AlternativeCard</name>
    <message>
        <source>Beside the muscles</source>
        <translation>إلى جانب العضلات</translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation>حيث يُذكر الشعور بالألم</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>ما مدى موثوقية ذلك؟</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation>‏⁨{name}⁩، {side}</translation>
    </message>
    <message>
        <source>{name} · {kind}</source>
        <translation>‏⁨{name}⁩ · {kind}</translation>
    </message>
    <message>
        <source>Its area covers {covered} of what was painted; {painted} of it was painted.</source>
        <translation>تغطي منطقته {covered} من المساحة الملوّنة؛ وقد لُوّن منها {painted}.</translation>
    </message>
    <message>
        <source>No muscle, so it stands apart from the list. Its area is a dashed outline.</source>
        <translation>ليس عضلة، لذا يُعرض خارج القائمة. ومنطقته محددة بخط متقطع.</translation>
    </message>
    <message>
        <source>{citation} ({strength})</source>
        <translation>‏⁨{citation}⁩ ({strength})</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Back to the drawing</source>
        <translation>العودة إلى الرسم</translation>
    </message>
    <message>
        <source>I have read this: show the drawing</source>
        <translation>قرأت هذا: عرض الرسم</translation>
    </message>
    <message>
        <source>Leave it with the waiting drawings</source>
        <translation>تركه مع الرسوم المنتظرة</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>إغلاق الزيارة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Stands in the report; kept while you type.</source>
        <translation>تَرِد في التقرير؛ وتُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Filed under the patient&apos;s code</source>
        <translation>محفوظ تحت رمز المريض</translation>
    </message>
    <message>
        <source>Patient&apos;s code</source>
        <translation>رمز المريض</translation>
    </message>
    <message>
        <source>File under this code</source>
        <translation>حفظ تحت هذا الرمز</translation>
    </message>
    <message>
        <source>What the patient answered</source>
        <translation>ما أجاب به المريض</translation>
    </message>
    <message>
        <source>Check this first</source>
        <translation>تحقّق من هذا أولًا</translation>
    </message>
    <message>
        <source>Not everything was answered</source>
        <translation>لم تُجَب كل الأسئلة</translation>
    </message>
    <message>
        <source>Answers and plan</source>
        <translation>الإجابات والخطة</translation>
    </message>
    <message>
        <source>No questions were asked on the tablet at this visit.</source>
        <translation>لم تُطرح أسئلة على الجهاز اللوحي في هذه الزيارة.</translation>
    </message>
    <message>
        <source>The patient ticked what may need a medical check. The muscles come after it.</source>
        <translation>اختار المريض ما قد يستلزم فحصًا طبيًا. والعضلات تأتي بعده.</translation>
    </message>
    <message>
        <source>Warning signs the patient ticked:</source>
        <translation>علامات الإنذار التي اختارها المريض:</translation>
    </message>
    <message>
        <source>The patient did not come to these questions for warning signs: {pages}. Ask them yourself: no answer does not mean that there is no sign.</source>
        <translation>لم يصل المريض إلى هذه الأسئلة عن علامات الإنذار: {pages}. يجب طرحها عليه مباشرة: غياب الإجابة لا يعني غياب العلامة.</translation>
    </message>
    <message>
        <source>No warning sign was ticked; every question for them was answered.</source>
        <translation>لم تُختَر أي علامة إنذار؛ وأُجيب عن جميع الأسئلة المتعلقة بها.</translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one. Ask before you rely on the side of the drawing.</source>
        <translation>قد يكون اليمين واليسار مختلطين: طُلب لمس الكتف اليسرى فلمس المريض اليمنى. يجب سؤاله قبل الاعتماد على الجهة في الرسم.</translation>
    </message>
    <message>
        <source>The patient did not come to the end of the questions.</source>
        <translation>لم يصل المريض إلى نهاية الأسئلة.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the system</source>
        <translation>كإعداد النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation>‏⁨{where}⁩: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Comparing the two…</source>
        <translation>تجري المقارنة بين الاثنتين…</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>⁨{name}⁩ فقط</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>Drawing: {name}</source>
        <translation>الرسم: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Back to one muscle</source>
        <translation>العودة إلى عضلة واحدة</translation>
    </message>
    <message>
        <source>Show one muscle with its layers</source>
        <translation>عرض عضلة واحدة بطبقاتها</translation>
    </message>
    <message>
        <source>First muscle</source>
        <translation>العضلة الأولى</translation>
    </message>
    <message>
        <source>Second muscle</source>
        <translation>العضلة الثانية</translation>
    </message>
    <message>
        <source>What the two share and what tells them apart</source>
        <translation>ما تشترك فيه العضلتان وما يميّز بينهما</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Together, and what else to consider</source>
        <translation>الأنماط مجتمعة، واحتمالات أخرى</translation>
    </message>
    <message>
        <source>Show or hide what stands below the list</source>
        <translation>إظهار ما تحت القائمة أو إخفاؤه</translation>
    </message>
    <message>
        <source>Also to consider</source>
        <translation>احتمالات أخرى ينبغي مراعاتها</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>الأنماط مجتمعة</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>إظهار ذلك على الرسم</translation>
    </message>
    <message>
        <source>Show which painted places these patterns cover, and which none of them does</source>
        <translation>إظهار المواضع الملوّنة التي تغطيها هذه الأنماط، والتي لا يغطيها أي منها</translation>
    </message>
    <message>
        <source>covers {share}</source>
        <translation>يغطي {share}</translation>
    </message>
    <message>
        <source>{name}, {side}</source>
        <translation>‏⁨{name}⁩، {side}</translation>
    </message>
    <message>
        <source>{name}: pattern painted {painted}</source>
        <translation>‏⁨{name}⁩: الملوّن من النمط {painted}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>إظهار الصورة كاملة</translation>
    </message>
</context>
<context>
    <name>BrokenScreen</name>
    <message>
        <source>This tablet is not ready</source>
        <translation>هذا الجهاز غير جاهز</translation>
    </message>
    <message>
        <source>Please call a member of staff. For staff: what patients answer cannot be kept at the moment.</source>
        <translation>يُرجى إبلاغ أحد أفراد الطاقم. للطاقم: لا يمكن حاليًا حفظ إجابات المرضى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close bodymap</source>
        <translation>إغلاق bodymap</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Drawing of the body</source>
        <translation>رسم الجسم</translation>
    </message>
    <message>
        <source>Arrow keys move the drawing, plus and minus zoom, 1 to 6 turn it.</source>
        <translation>مفاتيح الأسهم تحرّك الرسم، وعلامتا الزائد والناقص تكبّرانه وتصغّرانه، والأرقام من ‎1‎ إلى ‎6‎ تديره.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Reviewed {day}. For education, not a diagnosis.</source>
        <translation>روجعت في {day}. للتثقيف، وليست تشخيصًا.</translation>
    </message>
    <message>
        <source>**Sources disagree here; the card says where.**</source>
        <translation>**المصادر مختلفة هنا؛ والبطاقة تبيّن موضع الاختلاف.**</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لا توجد نتائج. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Save as a page to hand out</source>
        <translation>حفظ كورقة للتوزيع</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>كلمة أو كلمتان</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>البحث في البطاقات</translation>
    </message>
    <message>
        <source>Search the cards (/)</source>
        <translation>البحث في البطاقات (⁨/⁩)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>البطاقة السابقة</translation>
    </message>
    <message>
        <source>Back to the card read before</source>
        <translation>العودة إلى البطاقة المقروءة قبلها</translation>
    </message>
    <message>
        <source>Page to hand out…</source>
        <translation>ورقة للتوزيع…</translation>
    </message>
    <message>
        <source>Save this card as PDF</source>
        <translation>حفظ هذه البطاقة بصيغة ⁨PDF⁩</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Too many wrong PINs: wait a while.</source>
        <translation>محاولات خاطئة كثيرة للرقم السري: انتظر قليلًا.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was changed.</source>
        <translation>الرقم السري غير صحيح. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was changed.</source>
        <translation>عبارة المرور هذه لا تفتح السجلات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing changes before it is confirmed here.</source>
        <translation>لا يتغيّر شيء قبل تأكيده هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation>الرقم السري لجهاز المرضى</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>الرقم السري الحالي</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>الرقم السري الجديد</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>الرقم السري الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>{least} to {most} digits.</source>
        <translation>من {least} إلى {most} خانات.</translation>
    </message>
    <message>
        <source>Leave the new one empty to have no PIN any more.</source>
        <translation>اترك الجديد فارغًا لإلغاء الرقم السري.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين الرقم السري</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Whoever sees the code can open the records.</source>
        <translation>كل من يرى الرمز يستطيع فتح السجلات.</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>إظهار رمز الاسترداد</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase until now, or the recovery code</source>
        <translation>عبارة المرور الحالية، أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>At least {count} letters. The new one opens the backups, too; the old one opens nothing any more. The recovery code stays as it is.</source>
        <translation>عدد الأحرف {count} على الأقل. العبارة الجديدة تفتح النسخ الاحتياطية أيضًا؛ والقديمة لا تفتح شيئًا بعد ذلك. ويبقى رمز الاسترداد كما هو.</translation>
    </message>
    <message>
        <source>Is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation>لا يطابق الإدخال الأول.</translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation>عدد الأحرف المطلوب {count} على الأقل.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation>عدد الخانات المطلوب من {least} إلى {most}.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Key {number}</source>
        <translation>المفتاح ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>‏{number}: {words}</translation>
    </message>
</context>
<context>
    <name>ChoosePinScreen</name>
    <message>
        <source>Choose a PIN for your clinic</source>
        <translation>اختيار رقم سري للعيادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Try without a PIN</source>
        <translation>تجربة بدون رقم سري</translation>
    </message>
    <message>
        <source>Please enter the same digits once more.</source>
        <translation>يُرجى إدخال الأرقام نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>These were not the same digits. Please choose the PIN again.</source>
        <translation>الأرقام غير متطابقة. يُرجى اختيار الرقم السري من جديد.</translation>
    </message>
    <message>
        <source>Patients cannot leave their questions without it. Enter {least} to {most} digits that only staff know.</source>
        <translation>بدون هذا الرقم لا يستطيع المرضى الخروج من أسئلتهم. يُرجى إدخال رقم من {least} إلى {most} خانات لا يعرفه إلا الطاقم.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Take the last letter back</source>
        <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation>رمز المريض التالي</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>بلا رمز</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare visits – bodymap</source>
        <translation>مقارنة الزيارات – bodymap</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>متراكبان</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Both drawings on one body: what is new, what is gone, what stayed</source>
        <translation>الرسمان على جسم واحد: ما هو جديد، وما زال، وما بقي</translation>
    </message>
    <message>
        <source>Each drawing on a body of its own</source>
        <translation>كل رسم على جسم مستقل</translation>
    </message>
    <message>
        <source>How both drawings are shown</source>
        <translation>طريقة عرض الرسمين</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>‏⁨{first}⁩ و⁨{second}⁩</translation>
    </message>
    <message>
        <source>Both drawings are being compared …</source>
        <translation>جارٍ مقارنة الرسمين…</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>الجلد الملوّن</translation>
    </message>
    <message>
        <source>Same place?</source>
        <translation>هل هو الموضع نفسه؟</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>أشد ألم</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الجس</translation>
    </message>
    <message>
        <source>No finding changed.</source>
        <translation>لم تتغيّر أي نتيجة.</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>{action} (space)</source>
        <translation>‏{action} (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>muscle {number} of {count}</source>
        <translation>العضلة {number} من {count}</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>خطوة للخلف</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>خطوة واحدة إلى الخلف (⁨,⁩)</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>خطوة للأمام</translation>
    </message>
    <message>
        <source>One step on (.)</source>
        <translation>خطوة واحدة إلى الأمام (⁨.⁩)</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Half the speed (1)</source>
        <translation>نصف السرعة (⁨1⁩)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>The usual speed (2)</source>
        <translation>السرعة العادية (⁨2⁩)</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Twice the speed (3)</source>
        <translation>ضعف السرعة (⁨3⁩)</translation>
    </message>
    <message>
        <source>Previous muscle</source>
        <translation>العضلة السابقة</translation>
    </message>
    <message>
        <source>The muscle before in the list (arrow up, page up)</source>
        <translation>العضلة السابقة في القائمة (السهم إلى أعلى، ⁨Page Up⁩)</translation>
    </message>
    <message>
        <source>Next muscle</source>
        <translation>العضلة التالية</translation>
    </message>
    <message>
        <source>The next muscle of the list (arrow down, page down)</source>
        <translation>العضلة التالية في القائمة (السهم إلى أسفل، ⁨Page Down⁩)</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>النقطة السابقة</translation>
    </message>
    <message>
        <source>The trigger point before (arrow left)</source>
        <translation>نقطة الزناد السابقة (السهم الأيسر)</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>النقطة التالية</translation>
    </message>
    <message>
        <source>The next trigger point (arrow right)</source>
        <translation>نقطة الزناد التالية (السهم الأيمن)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the demonstration (Esc)</source>
        <translation>إنهاء العرض التوضيحي (⁨Esc⁩)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>العرض التوضيحي</translation>
    </message>
</context>
<context>
    <name>DiagramPicture</name>
    <message>
        <source>felt here</source>
        <translation>يُحَسّ هنا</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>رسم توضيحي</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>خطوة للخلف</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة واحدة إلى الخلف</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>خطوة للأمام</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>خطوة واحدة إلى الأمام</translation>
    </message>
    <message>
        <source>Let the signals travel, or stop them</source>
        <translation>تحريك الإشارات أو إيقافها</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>List every muscle of the atlas</source>
        <translation>عرض جميع عضلات الأطلس</translation>
    </message>
    <message>
        <source>Or look at a sample drawing</source>
        <translation>أو الاطلاع على رسم نموذجي</translation>
    </message>
    <message>
        <source>Open the sample drawing {name}</source>
        <translation>فتح الرسم النموذجي ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The atlas is being read.</source>
        <translation>جارٍ تحميل الأطلس.</translation>
    </message>
    <message>
        <source>Nothing painted yet</source>
        <translation>لم يُلوَّن شيء بعد</translation>
    </message>
    <message>
        <source>Paint where it hurts on the drawing. The muscles whose typical pattern fits then stand here, the ones most worth examining first.</source>
        <translation>لوّن موضع الألم على الرسم. ستظهر هنا العضلات التي يتوافق نمطها النموذجي معه، وفي مقدمتها الأجدر بالفحص.</translation>
    </message>
    <message>
        <source>Look through all muscles</source>
        <translation>تصفّح جميع العضلات</translation>
    </message>
    <message>
        <source>No pattern of the atlas touches what was painted</source>
        <translation>لا يوجد في الأطلس نمط يلامس المساحة الملوّنة</translation>
    </message>
    <message>
        <source>Other explanations are worth considering.</source>
        <translation>ينبغي النظر في تفسيرات أخرى.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>Try the muscle&apos;s name, a region (“temple”) or a symptom (“dizziness”).</source>
        <translation>يمكن البحث (بالإنجليزية) باسم العضلة، أو بمنطقة («temple»)، أو بعرَض («dizziness»).</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Left</source>
        <translation>الأيسر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الأيمن</translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation>الجانب الأيسر للمريض</translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation>الجانب الأيمن للمريض</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Choose a muscle, touch a place on the body, or choose a symptom.</source>
        <translation>اختر عضلة، أو المس موضعًا على الجسم، أو اختر عرَضًا.</translation>
    </message>
    <message>
        <source>Layers are shown and hidden below the list. Keys 1 to 6 turn the body, plus and minus zoom, P shows it full screen.</source>
        <translation>تُعرض الطبقات وتُخفى تحت القائمة. المفاتيح من ‎1‎ إلى ‎6‎ تدير الجسم، وعلامتا الزائد والناقص تكبّرانه وتصغّرانه، والمفتاح ⁨P⁩ يعرضه بملء الشاشة.</translation>
    </message>
    <message>
        <source>Hide the layers</source>
        <translation>إخفاء الطبقات</translation>
    </message>
    <message>
        <source>Show the layers</source>
        <translation>إظهار الطبقات</translation>
    </message>
    <message>
        <source>What is shown on the drawing, and its key</source>
        <translation>ما يعرضه الرسم ومفتاحه</translation>
    </message>
    <message>
        <source>Two muscles…</source>
        <translation>عضلتان…</translation>
    </message>
    <message>
        <source>Two muscles beside each other: what they share, what tells them apart</source>
        <translation>عضلتان جنبًا إلى جنب: ما تشتركان فيه وما يميّز بينهما</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save this view as SVG or PNG</source>
        <translation>حفظ هذا المنظر بصيغة ⁨SVG⁩ أو ⁨PNG⁩</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>Show it full screen (P)</source>
        <translation>عرض بملء الشاشة (⁨P⁩)</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>ما هو معروف عنها</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Open a drawing</source>
        <translation>فتح رسم</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>استبدال الملف؟</translation>
    </message>
    <message>
        <source>There already is a file {name}. Replace it?</source>
        <translation>يوجد ملف باسم ⁨{name}⁩. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>رسم غير محفوظ</translation>
    </message>
    <message>
        <source>Save the changes to this drawing?</source>
        <translation>هل تريد حفظ التغييرات على هذا الرسم؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Drawings (*{suffix});;All files (*)</source>
        <translation>الرسوم (*{suffix});;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FindingChips</name>
    <message>
        <source>What did palpation find?</source>
        <translation>ماذا أظهر الجس؟</translation>
    </message>
    <message>
        <source>Pressing this trigger point: {finding} (key {key}). Click again for not examined</source>
        <translation>الضغط على نقطة الزناد هذه: {finding} (المفتاح ⁨{key}⁩). النقر مرة أخرى يعني أنها لم تُفحص</translation>
    </message>
    <message>
        <source>Palpation found: {finding}</source>
        <translation>نتيجة الجس: {finding}</translation>
    </message>
</context>
<context>
    <name>FindingPopover</name>
    <message>
        <source>What did pressing here bring about?</source>
        <translation>ماذا أثار الضغط هنا؟</translation>
    </message>
    <message>
        <source>{key}   {words}</source>
        <extracomment>A choice with the key that chooses it: &quot;1 Familiar pain&quot;.</extracomment>
        <translation>‏⁨{key}⁩   {words}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح ⁨{key}⁩</translation>
    </message>
</context>
<context>
    <name>FindingsOnCanvas</name>
    <message>
        <source>{muscle}, {point}, {side}</source>
        <translation>‏⁨{muscle}⁩، ⁨{point}⁩، {side}</translation>
    </message>
    <message>
        <source>Trigger point: {finding}. Tap to note what pressing found.</source>
        <translation>نقطة الزناد: {finding}. انقر لتدوين ما أظهره الضغط.</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Show or hide what stands below</source>
        <translation>إظهار ما تحته أو إخفاؤه</translation>
    </message>
    <message>
        <source>open; press to fold</source>
        <translation>مفتوح؛ اضغط للطي</translation>
    </message>
    <message>
        <source>folded; press to open</source>
        <translation>مطوي؛ اضغط للفتح</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What to do here</source>
        <translation>ما المطلوب هنا</translation>
    </message>
    <message>
        <source>Back to my answer</source>
        <translation>العودة إلى إجابتي</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>طاقم العيادة</translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation>لطاقم العيادة. يُطلب الرقم السري.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>الثواني المتبقية: {seconds}</translation>
    </message>
    <message>
        <source>If not, your answers are kept for the clinic, and this screen closes.</source>
        <translation>إن لم تكن هنا، فستُحفظ إجاباتك للعيادة وتُغلق هذه الشاشة.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Patients&apos; drawings</source>
        <translation>رسوم المرضى</translation>
    </message>
    <message>
        <source>Drawn on the tablet and not opened yet; those with warning signs first.</source>
        <translation>رُسمت على الجهاز اللوحي ولم تُفتح بعد؛ وأولها ما فيه علامات إنذار.</translation>
    </message>
    <message>
        <source>No drawing waits. One appears here by itself as soon as a patient is done.</source>
        <translation>لا توجد رسوم منتظرة. يظهر الرسم هنا تلقائيًا فور انتهاء المريض.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>العودة إلى الرسم</translation>
    </message>
    <message>
        <source>Delete the chosen drawing…</source>
        <translation>حذف الرسم المختار…</translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation>تسليم الجهاز إلى المريض</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
</context>
<context>
    <name>KioskBanner</name>
    <message>
        <source>The tablet could not keep your last touch. Everything before it is safe. Please call a member of staff.</source>
        <translation>لم يتمكن الجهاز من حفظ لمستك الأخيرة. كل ما قبلها محفوظ. يُرجى إبلاغ أحد أفراد الطاقم.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>طاقم العيادة</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>اختيار اللغة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Skin</source>
        <translation>الجلد</translation>
    </message>
    <message>
        <source>Fibres near the skin</source>
        <translation>الألياف السطحية</translation>
    </message>
    <message>
        <source>Deep fibres</source>
        <translation>الألياف العميقة</translation>
    </message>
    <message>
        <source>Its trigger points</source>
        <translation>نقاط الزناد فيها</translation>
    </message>
    <message>
        <source>All trigger points</source>
        <translation>جميع نقاط الزناد</translation>
    </message>
    <message>
        <source>Core of the pattern</source>
        <translation>المنطقة الأساسية للنمط</translation>
    </message>
    <message>
        <source>Spillover</source>
        <translation>منطقة الامتداد</translation>
    </message>
    <message>
        <source>Nerve territories</source>
        <translation>مناطق الأعصاب</translation>
    </message>
    <message>
        <source>Neck joints</source>
        <translation>مفاصل الرقبة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Show or hide: {name}</source>
        <translation>إظهار أو إخفاء: {name}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
</context>
<context>
    <name>LayersRow</name>
    <message>
        <source>Another pain</source>
        <translation>ألم آخر</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>ما نوعه؟</translation>
    </message>
    <message>
        <source>Paint a second pain that is stronger, weaker or of another kind</source>
        <translation>تلوين ألم ثانٍ أشد أو أخف أو من نوع آخر</translation>
    </message>
    <message>
        <source>What is pain {number} like?</source>
        <translation>ما نوع الألم {number}؟</translation>
    </message>
    <message>
        <source>What is this pain like?</source>
        <translation>ما نوع هذا الألم؟</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>painted by the patient</source>
        <translation>ما لوّنه المريض</translation>
    </message>
    <message>
        <source>your own drawing</source>
        <translation>رسمك أنت</translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation>المنطقة الأساسية للنمط</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>منطقة الامتداد</translation>
    </message>
    <message>
        <source>pattern, painted</source>
        <translation>النمط، ملوّن</translation>
    </message>
    <message>
        <source>pattern, not painted</source>
        <translation>النمط، غير ملوّن</translation>
    </message>
    <message>
        <source>painted outside it</source>
        <translation>ملوّن خارج النمط</translation>
    </message>
    <message>
        <source>painted, explained</source>
        <translation>ملوّن ومفسَّر</translation>
    </message>
    <message>
        <source>painted, not explained</source>
        <translation>ملوّن وغير مفسَّر</translation>
    </message>
    <message>
        <source>painted by the patient only</source>
        <translation>ما لوّنه المريض وحده</translation>
    </message>
    <message>
        <source>painted by you only</source>
        <translation>ما لوّنته أنت وحدك</translation>
    </message>
    <message>
        <source>painted at the earlier visit only</source>
        <translation>ملوّن في الزيارة الأسبق فقط</translation>
    </message>
    <message>
        <source>painted at the later visit only</source>
        <translation>ملوّن في الزيارة الأحدث فقط</translation>
    </message>
    <message>
        <source>painted by both</source>
        <translation>ما لوّنه كلاكما</translation>
    </message>
    <message>
        <source>painted both times</source>
        <translation>ملوّن في المرتين</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>نقطة الزناد</translation>
    </message>
    <message>
        <source>found: familiar pain</source>
        <translation>النتيجة: ألم مألوف</translation>
    </message>
    <message>
        <source>found: referred, not familiar</source>
        <translation>النتيجة: ألم رجيع غير مألوف</translation>
    </message>
    <message>
        <source>found: tender here only</source>
        <translation>النتيجة: إيلام موضعي فقط</translation>
    </message>
    <message>
        <source>found: not tender</source>
        <translation>النتيجة: لا إيلام</translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation>الألياف العضلية</translation>
    </message>
    <message>
        <source>nerve or joint</source>
        <translation>عصب أو مفصل</translation>
    </message>
    <message>
        <source>pattern not seen from here</source>
        <translation>النمط لا يُرى من هنا</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرسم</translation>
    </message>
    <message>
        <source>Show or hide what the textures on the drawing mean</source>
        <translation>إظهار معاني النقوش على الرسم أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>muscle, symptom or region</source>
        <translation>عضلة أو عرَض أو منطقة</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation>البحث عن عضلات أو أعراض أو مناطق</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions (/)</source>
        <translation>البحث عن عضلات أو أعراض أو مناطق (⁨/⁩)</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>هذا الرسم</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>كل العضلات</translation>
    </message>
    <message>
        <source>Muscles whose typical pattern fits what was painted</source>
        <translation>العضلات التي يتوافق نمطها النموذجي مع المساحة الملوّنة</translation>
    </message>
    <message>
        <source>Every muscle of the atlas</source>
        <translation>جميع عضلات الأطلس</translation>
    </message>
    <message>
        <source>Which muscles are listed</source>
        <translation>العضلات المعروضة في القائمة</translation>
    </message>
    <message>
        <source>Weigh by how often a muscle was reported</source>
        <translation>الترجيح بحسب معدل ذكر العضلة في الدراسات</translation>
    </message>
    <message>
        <source>Rank the few muscles higher for which studies say how often they were active in people with headache. Off, the drawing alone ranks.</source>
        <translation>رفع ترتيب العضلات القليلة التي تذكر الدراسات كم مرة كانت نشطة لدى المصابين بالصداع. عند الإيقاف، يكون الترتيب وفق الرسم وحده.</translation>
    </message>
    <message>
        <source>Options of the list</source>
        <translation>خيارات القائمة</translation>
    </message>
    <message>
        <source>Painted: {size} cm² of skin</source>
        <translation>الملوّن: {size} سم² من الجلد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Untitled drawing</source>
        <translation>رسم بلا عنوان</translation>
    </message>
    <message>
        <source>{name}[*] – bodymap</source>
        <translation>‏⁨{name}⁩[*] – bodymap</translation>
    </message>
    <message>
        <source>Compare with an earlier drawing</source>
        <translation>المقارنة برسم سابق</translation>
    </message>
    <message>
        <source> · not saved</source>
        <translation> · غير محفوظ</translation>
    </message>
    <message>
        <source>The drawing on the screen is unchanged.</source>
        <translation>لم يتغيّر الرسم المعروض على الشاشة.</translation>
    </message>
</context>
<context>
    <name>MarkKey</name>
    <message>
        <source>{what}: {share}</source>
        <translation>‏{what}: {share}</translation>
    </message>
    <message>
        <source>Key to the marked painting</source>
        <translation>مفتاح التلوين المُقيَّم</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Once more from memory</source>
        <translation>مرة أخرى من الذاكرة</translation>
    </message>
    <message>
        <source>Please paint once more where it hurts, without looking at the first. There is no right or wrong.</source>
        <translation>يُرجى تلوين موضع الألم مرة أخرى دون النظر إلى الرسم الأول. لا يوجد صواب أو خطأ.</translation>
    </message>
    <message>
        <source>Done: finish</source>
        <translation>تم: إنهاء</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>تخطّي هذا</translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Left</source>
        <translation>الأيسر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الأيمن</translation>
    </message>
    <message>
        <source>The subject&apos;s left side</source>
        <translation>الجانب الأيسر للمريض</translation>
    </message>
    <message>
        <source>The subject&apos;s right side</source>
        <translation>الجانب الأيمن للمريض</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Why it ranks here</source>
        <translation>سبب هذا الترتيب</translation>
    </message>
    <message>
        <source>Compare with the paint</source>
        <translation>المقارنة بالتلوين</translation>
    </message>
    <message>
        <source>Show what of the pattern was painted, what was not, and the paint outside (C)</source>
        <translation>إظهار ما لُوّن من النمط، وما لم يُلوَّن، والتلوين الواقع خارجه (⁨C⁩)</translation>
    </message>
    <message>
        <source>What tells the first apart</source>
        <translation>ما يميّز العضلات الأولى بعضها عن بعض</translation>
    </message>
    <message>
        <source>Press here</source>
        <translation>موضع الضغط</translation>
    </message>
    <message>
        <source>Worked out from the X on the drawing. People vary: feel for the tender band.</source>
        <translation>محسوب من العلامة ⁨X⁩ على الرسم. الناس يختلفون: تحسّس الشريط المؤلم المشدود.</translation>
    </message>
    <message>
        <source>A finger breadth is taken as 18 mm.</source>
        <translation>يُحسب عرض الإصبع ١٨ مم.</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>إظهار ذلك على الرسم</translation>
    </message>
    <message>
        <source>Turn the drawing to where the X is seen best (F)</source>
        <translation>إدارة الرسم إلى حيث تُرى العلامة ⁨X⁩ بأوضح صورة (⁨F⁩)</translation>
    </message>
    <message>
        <source>For trained hands: gently, and not where a pulse is felt.</source>
        <translation>للأيدي المدرّبة: برفق، ولا يُضغط حيث يُحَسّ نبض.</translation>
    </message>
    <message>
        <source>Take care here</source>
        <translation>يلزم الحذر هنا</translation>
    </message>
    <message>
        <source>Often reported with it</source>
        <translation>أعراض كثيرًا ما تُذكر معها</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>ما مدى موثوقية ذلك؟</translation>
    </message>
    <message>
        <source>The muscle: function, nerve, attachments</source>
        <translation>العضلة: الوظيفة والعصب والمرتكزات</translation>
    </message>
    <message>
        <source>About the chosen muscle</source>
        <translation>عن العضلة المختارة</translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation>للتثقيف والحوار مع المريض. ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>‏⁨{muscle}⁩، {side}</translation>
    </message>
    <message>
        <source>{latin} · {point}</source>
        <translation>‏⁨{latin}⁩ · ⁨{point}⁩</translation>
    </message>
    <message>
        <source>How well this was checked: {strength}.</source>
        <extracomment>{strength} is such as &quot;standard reference&quot;; which source that is stands below.</extracomment>
        <translation>مدى التحقق من ذلك: {strength}.</translation>
    </message>
    <message>
        <source>Shown, but not ranked: its pattern is too weakly supported.</source>
        <translation>معروضة ولكنها خارج الترتيب: الأدلة على نمطها ضعيفة جدًا.</translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation>نمطها لا يلامس المساحة الملوّنة.</translation>
    </message>
    <message>
        <source>The pattern of this trigger point does not touch what was painted.</source>
        <translation>نمط نقطة الزناد هذه لا يلامس المساحة الملوّنة.</translation>
    </message>
    <message>
        <source>This muscle ranks by its {point}, which fits better: it covers {covered} of what was painted.</source>
        <translation>رُتّبت هذه العضلة وفق نقطتها ⁨{point}⁩ لأنها أكثر توافقًا: فهي تغطي {covered} من المساحة الملوّنة.</translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation>تبقى ضمن الثلاث الأولى في {count} من أصل {all} من إعادات الرسم.</translation>
    </message>
    <message>
        <source>Ask about these places, then press each of their trigger points: the one that brings the familiar pain decides.</source>
        <translation>اسأل عن هذه المواضع، ثم اضغط على كل نقطة من نقاط الزناد فيها: النقطة التي تثير الألم المألوف هي الفيصل.</translation>
    </message>
    <message>
        <source>A typical pattern reported by clinicians; people vary and patterns overlap.</source>
        <translation>نمط نموذجي أبلغ عنه السريريون؛ والناس يختلفون والأنماط تتداخل.</translation>
    </message>
    <message>
        <source>Sizes on the drawing are drawing estimates.</source>
        <translation>المقاسات على الرسم تقديرية.</translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation>الوظيفة: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation>التعصيب: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation>المرتكزات: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>How to read the list</source>
        <translation>كيفية قراءة القائمة</translation>
    </message>
    <message>
        <source>Each muscle has a typical pattern: the skin where pressing its trigger points is reported to be felt.</source>
        <translation>لكل عضلة نمط نموذجي: منطقة الجلد التي يُذكر الشعور بالألم فيها عند الضغط على نقاط الزناد.</translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted lies in that pattern.</source>
        <translation>الألم المغطّى: نسبة ما يقع داخل ذلك النمط من المساحة الملوّنة.</translation>
    </message>
    <message>
        <source>Pattern painted: how much of that pattern was painted.</source>
        <translation>الملوّن من النمط: نسبة ما لُوّن من ذلك النمط.</translation>
    </message>
    <message>
        <source>A muscle high in the list is worth examining. Patterns overlap and people vary: palpation decides, not the list.</source>
        <translation>العضلة المتقدمة في القائمة جديرة بالفحص. الأنماط تتداخل والناس يختلفون: الحُكم للجس لا للقائمة.</translation>
    </message>
    <message>
        <source>Choose a muscle to see its pattern on the drawing and where to press.</source>
        <translation>اختر عضلة لرؤية نمطها على الرسم وموضع الضغط.</translation>
    </message>
</context>
<context>
    <name>MuscleList</name>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
</context>
<context>
    <name>NoFitPanel</name>
    <message>
        <source>No typical pattern fits</source>
        <translation>لا يوجد نمط نموذجي متوافق</translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation>لا يوجد نمط نموذجي متوافق مع هذا الرسم</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>no code yet</source>
        <translation>بلا رمز بعد</translation>
    </message>
    <message>
        <source>Patient {code} · visit {number} · {day}</source>
        <translation>المريض ⁨{code}⁩ · الزيارة {number} · ⁨{day}⁩</translation>
    </message>
    <message>
        <source> · not kept yet</source>
        <translation> · لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>The last changes of this visit could not be written. Close all the same?</source>
        <translation>تعذّرت كتابة آخر التغييرات في هذه الزيارة. هل تريد الإغلاق مع ذلك؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>الإغلاق وفقدانها</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>It is tried again until it is kept.</source>
        <translation>تُعاد المحاولة إلى أن يتم الحفظ.</translation>
    </message>
</context>
<context>
    <name>OrientationPage</name>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation>مرة أخرى: يُرجى لمس كتفك أنت اليسرى</translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation>يُرجى لمس كتفك أنت اليسرى</translation>
    </message>
    <message>
        <source>This is to be sure which side your pain is on.</source>
        <translation>هذا للتأكد من الجهة التي يوجد فيها ألمك.</translation>
    </message>
    <message>
        <source>The shoulder on the side of your left hand. Just touch it in the picture.</source>
        <translation>هي الكتف التي في جهة يدك اليسرى. يكفي لمسها في الصورة.</translation>
    </message>
    <message>
        <source>✓ Yes, that is your left. The drawing looks at you, like a person facing you.</source>
        <translation>✓ نعم، هذه كتفك اليسرى. الصورة تنظر إليك، كشخص يقف أمامك وجهًا لوجه.</translation>
    </message>
    <message>
        <source>Not quite: that is your RIGHT shoulder. The drawing looks at you, like a person facing you, so your LEFT is on the other side of the picture.
Touch your left shoulder now, or go on.</source>
        <translation>ليس تمامًا: هذه كتفك اليمنى. الصورة تنظر إليك، كشخص يقف أمامك وجهًا لوجه، ولذلك فإن كتفك اليسرى في الجهة الأخرى من الصورة.
يُرجى الآن لمس كتفك اليسرى، أو المتابعة.</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>{muscle}, {point}, {side}</source>
        <translation>‏⁨{muscle}⁩، ⁨{point}⁩، {side}</translation>
    </message>
    <message>
        <source>{atlas}, version {version}.</source>
        <translation>‏⁨{atlas}⁩، الإصدار ⁨{version}⁩.</translation>
    </message>
</context>
<context>
    <name>OwnOnStage</name>
    <message>
        <source>Paint where you think it is.</source>
        <translation>لوّن الموضع الذي تظنه.</translation>
    </message>
</context>
<context>
    <name>PaintPage</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>أين يؤلمك؟</translation>
    </message>
    <message>
        <source>Now paint your other pain, and choose how strong it is.</source>
        <translation>يُرجى الآن تلوين ألمك الآخر، واختيار شدته.</translation>
    </message>
    <message>
        <source>Rub over the paint that is to go away.</source>
        <translation>يُرجى تمرير إصبعك على اللون المراد محوه.</translation>
    </message>
    <message>
        <source>Touch the place where it starts.</source>
        <translation>يُرجى لمس الموضع الذي يبدأ فيه الألم.</translation>
    </message>
    <message>
        <source>Draw from where it starts to where it goes.</source>
        <translation>يُرجى الرسم من حيث يبدأ الألم إلى حيث ينتقل.</translation>
    </message>
    <message>
        <source>Rub with your finger where it hurts. The small pictures turn the head.</source>
        <translation>يُرجى تمرير إصبعك على موضع الألم. الصور الصغيرة تدير الرأس.</translation>
    </message>
    <message>
        <source>Done: next question</source>
        <translation>تم: السؤال التالي</translation>
    </message>
</context>
<context>
    <name>PaintRow</name>
    <message>
        <source>Paint</source>
        <translation>تلوين</translation>
    </message>
    <message>
        <source>Paint (B)</source>
        <translation>تلوين (⁨B⁩)</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Rub out (E)</source>
        <translation>محو التلوين (⁨E⁩)</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>فرشاة أدق</translation>
    </message>
    <message>
        <source>A finer brush ([)</source>
        <translation>فرشاة أدق (⁨[⁩)</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>فرشاة أعرض</translation>
    </message>
    <message>
        <source>A wider brush (])</source>
        <translation>فرشاة أعرض (⁨]⁩)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>التراجع عن آخر ضربة فرشاة (⁨Ctrl+Z⁩)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation>إزالة كل التلوين (يمكن التراجع عنها)</translation>
    </message>
</context>
<context>
    <name>PaintTools</name>
    <message>
        <source>Thin brush</source>
        <translation>فرشاة رفيعة</translation>
    </message>
    <message>
        <source>Middle brush</source>
        <translation>فرشاة متوسطة</translation>
    </message>
    <message>
        <source>Thick brush</source>
        <translation>فرشاة عريضة</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>الاختيار من قائمة</translation>
    </message>
    <message>
        <source>More ways to show your pain</source>
        <translation>طرق أخرى لإظهار ألمك</translation>
    </message>
    <message>
        <source>It starts here</source>
        <translation>يبدأ هنا</translation>
    </message>
    <message>
        <source>It moves</source>
        <translation>ينتقل</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>كيف أفعل ذلك؟</translation>
    </message>
    <message>
        <source>My pain is not on these pictures</source>
        <translation>ألمي ليس في هذه الصور</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>التراجع عن الخطوة الأخيرة (⁨Ctrl+Z⁩)</translation>
    </message>
    <message>
        <source>Take everything away; Undo brings it back</source>
        <translation>مسح كل شيء؛ زر «تراجع» يعيده</translation>
    </message>
    <message>
        <source>Set a point on the picture where the pain starts</source>
        <translation>وضع نقطة على الصورة حيث يبدأ الألم</translation>
    </message>
    <message>
        <source>Draw an arrow on the picture from where the pain starts to where it moves</source>
        <translation>رسم سهم على الصورة من حيث يبدأ الألم إلى حيث ينتقل</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>PaintingHint</name>
    <message>
        <source>Rub with your finger over the places that hurt.</source>
        <translation>يُرجى تمرير إصبعك على المواضع التي تؤلمك.</translation>
    </message>
    <message>
        <source>Begin at any time: this picture goes away.</source>
        <translation>يمكنك البدء في أي وقت: ستختفي هذه الصورة.</translation>
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
        <translation>الانتقال إلى: {part}. يوجد تحديد هناك.</translation>
    </message>
    <message>
        <source>Go to: {part}</source>
        <translation>الانتقال إلى: {part}</translation>
    </message>
</context>
<context>
    <name>PatientsDesk</name>
    <message>
        <source>Written to {file}. That file is not encrypted: keep it safe.</source>
        <translation>كُتب في ⁨{file}⁩. هذا الملف غير مشفّر: احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>Export a patient</source>
        <translation>تصدير بيانات مريض</translation>
    </message>
    <message>
        <source>Everything of a patient (*.json)</source>
        <translation>كل بيانات المريض (*.json)</translation>
    </message>
    <message>
        <source>The patient is being deleted from the backups…</source>
        <translation>يجري حذف المريض من النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>The patient was deleted from all backups.</source>
        <translation>حُذف المريض من جميع النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>These backups could not be changed and may still hold the patient:</source>
        <translation>تعذّر تعديل هذه النسخ الاحتياطية، وقد تكون ما زالت تحتوي على المريض:</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Seen last first. A code stands for each of them.</source>
        <translation>الأحدث زيارةً أولًا. لكل منهم رمز يدل عليه.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>العودة إلى الرسم</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>الرمز أو الاسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>البحث عن المرضى</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Next on the tablet</source>
        <translation>التالي على الجهاز</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>التطور الزمني</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No visit is kept of this patient.</source>
        <translation>لا توجد زيارة محفوظة لهذا المريض.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>لا توجد نتائج.</translation>
    </message>
    <message>
        <source>No patient yet.</source>
        <translation>لا يوجد مرضى بعد.</translation>
    </message>
    <message>
        <source>{visits}; kept since {day}</source>
        <translation>‏{visits}؛ محفوظة منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>The next drawing on the tablet is filed under this code.</source>
        <translation>سيُحفظ الرسم التالي على الجهاز اللوحي تحت هذا الرمز.</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>الزيارة {number}</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG: for every slide program</source>
        <translation>‏⁨PNG⁩: لكل برامج العروض التقديمية</translation>
    </message>
    <message>
        <source>SVG: sharp at any size</source>
        <translation>‏⁨SVG⁩: واضح بأي حجم</translation>
    </message>
    <message>
        <source>white</source>
        <translation>بيضاء</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>شفافة</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>الخلفية</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Number of the clinic</source>
        <extracomment>Read out: a pad of ten digits for the clinic&apos;s secret number.</extracomment>
        <translation>الرقم السري للعيادة</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Digits entered: {count}</source>
        <translation>عدد الأرقام المُدخلة: {count}</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>For the clinic only</source>
        <translation>للعيادة فقط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {minutes} min {seconds} s.</source>
        <translation>محاولات خاطئة كثيرة. يُرجى الانتظار: {minutes} د و{seconds} ث.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait: {seconds} s.</source>
        <translation>محاولات خاطئة كثيرة. يُرجى الانتظار: {seconds} ث.</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>يُرجى إدخال الرقم السري.</translation>
    </message>
    <message>
        <source>That is not the PIN. One more try before you have to wait.</source>
        <translation>الرقم السري غير صحيح. بقيت محاولة واحدة قبل أن يلزم الانتظار.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation>الرقم السري غير صحيح. المحاولات المتبقية: {count}.</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Back to painting</source>
        <translation>العودة إلى التلوين</translation>
    </message>
    <message>
        <source>Touch every place that hurts.</source>
        <translation>يُرجى لمس كل موضع يؤلمك.</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Choose a muscle</source>
        <translation>اختر عضلة</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>‏⁨{muscle}⁩، {side}</translation>
    </message>
    <message>
        <source>Presentation – bodymap</source>
        <translation>عرض توضيحي – bodymap</translation>
    </message>
    <message>
        <source>Frozen picture</source>
        <translation>صورة مجمّدة</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>شاشة فارغة</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Demonstration – bodymap</source>
        <translation>العرض التوضيحي – bodymap</translation>
    </message>
    <message>
        <source>For education and conversation. Not a diagnosis.</source>
        <translation>للتثقيف والحوار مع المريض. ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Press here: {muscle}, {side}</source>
        <translation>موضع الضغط: ⁨{muscle}⁩، {side}</translation>
    </message>
    <message>
        <source>The typical pattern reported for this point is not on this drawing.</source>
        <translation>النمط النموذجي المُبلَّغ عنه لهذه النقطة لا يقع على هذا الرسم.</translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: felt here most often.</source>
        <translation>النمط النموذجي المُبلَّغ عنه لهذه النقطة: هنا يُذكر الشعور بالألم في أغلب الأحيان.</translation>
    </message>
    <message>
        <source>Typical pattern reported for this point: now and then felt here, too.</source>
        <translation>النمط النموذجي المُبلَّغ عنه لهذه النقطة: هنا أيضًا يُذكر الشعور بالألم أحيانًا.</translation>
    </message>
</context>
<context>
    <name>PriorLine</name>
    <message>
        <source>Weighed by published frequency – off is the drawing alone</source>
        <translation>الترتيب مرجَّح بالمعدلات المنشورة – عند الإيقاف: الرسم وحده</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>الأرقام والمصادر</translation>
    </message>
    <message>
        <source>Show or hide what was found, and in which publication</source>
        <translation>إظهار النتائج والمنشورات التي وردت فيها أو إخفاؤها</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Rank by the drawing alone again (W)</source>
        <translation>العودة إلى الترتيب وفق الرسم وحده (⁨W⁩)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Page {number} of {all}</source>
        <translation>الصفحة {number} من {all}</translation>
    </message>
</context>
<context>
    <name>QuizHome</name>
    <message>
        <source>Nobody: nothing is kept</source>
        <translation>لا أحد: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Choose at least one kind of question.</source>
        <translation>اختر نوعًا واحدًا على الأقل من الأسئلة.</translation>
    </message>
    <message>
        <source>Due today: {due}. New: {new}.</source>
        <translation>المستحق اليوم: {due}. الجديد: {new}.</translation>
    </message>
    <message>
        <source>Known: {known} of {total}. Being learnt: {learning}.</source>
        <translation>المعروف: {known} من {total}. قيد التعلّم: {learning}.</translation>
    </message>
    <message>
        <source>{days} days of practice in this run.</source>
        <translation>أيام التدريب المتتالية: {days}.</translation>
    </message>
    <message>
        <source>Without a profile nothing is remembered after this window closes.</source>
        <translation>بدون ملف شخصي لا يُحفظ شيء بعد إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>No mistakes to look at.</source>
        <translation>لا توجد أخطاء لمراجعتها.</translation>
    </message>
    <message>
        <source>story {number}</source>
        <translation>الحالة {number}</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف شخصي جديد</translation>
    </message>
    <message>
        <source>A name for your own progress on this machine. No patient&apos;s name.</source>
        <translation>اسم لمتابعة تقدّمك أنت على هذا الجهاز. لا تكتب اسم مريض.</translation>
    </message>
    <message>
        <source>Remove the profile of {name} and all its progress?</source>
        <translation>هل تريد إزالة الملف الشخصي ⁨{name}⁩ وكل ما فيه من تقدّم؟</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>إزالة الملف الشخصي</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Who learns?</source>
        <translation>من المتعلّم؟</translation>
    </message>
    <message>
        <source>Which muscles?</source>
        <translation>أي العضلات؟</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>ما نوع الأسئلة؟</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>ما مستوى الصعوبة؟</translation>
    </message>
    <message>
        <source>How many, and how long for each?</source>
        <translation>كم سؤالًا، وكم المدة لكل سؤال؟</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Mistakes to look at again</source>
        <translation>أخطاء تُراجَع مجددًا</translation>
    </message>
    <message>
        <source>How much alike the choices are, how exact a place must be</source>
        <translation>مدى تشابه الخيارات، ومدى الدقة المطلوبة في الموضع</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>ملف شخصي جديد…</translation>
    </message>
    <message>
        <source>Keep your own progress</source>
        <translation>احتفظ بتقدّمك الشخصي</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the profile in use</source>
        <translation>إزالة الملف الشخصي المستخدم</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Choose muscles of your own</source>
        <translation>اختيار عضلات بنفسك</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>إزالة المجموعة</translation>
    </message>
    <message>
        <source>Forget this set of your own</source>
        <translation>حذف هذه المجموعة التي أنشأتها</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>طرح السؤال الأول (⁨Enter⁩)</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>عدد الأسئلة: {count}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>‏{seconds} ث لكل سؤال</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>المدة لكل سؤال</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>{share} of the points</source>
        <translation>‏{share} من النقاط</translation>
    </message>
    <message>
        <source>Asked: {asked}. Right: {right}, half right: {half}, not right: {wrong}.</source>
        <translation>الأسئلة: {asked}. صحيح: {right}، صحيح جزئيًا: {half}، غير صحيح: {wrong}.</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>كل الإجابات صحيحة.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>جولة أخرى</translation>
    </message>
    <message>
        <source>The same choice, what is due first</source>
        <translation>الاختيار نفسه، والمستحق أولًا</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>اختيار من جديد</translation>
    </message>
    <message>
        <source>Other muscles or questions</source>
        <translation>عضلات أو أسئلة أخرى</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>ما لم يكن صحيحًا</translation>
    </message>
</context>
<context>
    <name>RecordsBar</name>
    <message>
        <source>Unlock the records</source>
        <translation>فتح السجلات</translation>
    </message>
    <message>
        <source>Records are not set up</source>
        <translation>السجلات غير مُعدّة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعدّة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Patients&apos; drawings</source>
        <translation>رسوم المرضى</translation>
    </message>
    <message>
        <source>Patients&apos; drawings  {count}</source>
        <translation>رسوم المرضى  {count}</translation>
    </message>
    <message>
        <source>Inbox  {count}</source>
        <translation>الوارد  {count}</translation>
    </message>
    <message>
        <source>{words}, {count} with warning signs</source>
        <translation>‏{words}، منها {count} بعلامات إنذار</translation>
    </message>
    <message>
        <source>Work as clinician…</source>
        <translation>العمل كممارس سريري…</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>البيانات المخزَّنة</translation>
    </message>
    <message>
        <source>Lock the records now</source>
        <translation>قفل السجلات الآن</translation>
    </message>
    <message>
        <source>Hand the tablet to the patient</source>
        <translation>تسليم الجهاز إلى المريض</translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation>العمل كمعلّم</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Set up the records…</source>
        <translation>إعداد السجلات…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write this down and lock it away</source>
        <translation>دوّن هذا الرمز واحفظه في مكان مقفل</translation>
    </message>
    <message>
        <source>This is the recovery code. It opens the records and their backups if the passphrase is forgotten.</source>
        <translation>هذا رمز الاسترداد. يفتح السجلات ونسخها الاحتياطية إذا نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>Whoever has this code can open the records: keep it on paper, away from this machine. The spaces need not be typed. With the passphrase you can see it again under “What is stored”.</source>
        <translation>كل من لديه هذا الرمز يستطيع فتح السجلات: احفظه على الورق بعيدًا عن هذا الجهاز. لا حاجة إلى كتابة المسافات. وبعبارة المرور يمكنك رؤيته مرة أخرى في «البيانات المخزَّنة».</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>دوّنتُه</translation>
    </message>
    <message>
        <source>Group {place} of {count}: {letters}</source>
        <translation>المجموعة {place} من {count}: ⁨{letters}⁩</translation>
    </message>
</context>
<context>
    <name>RemovalPage</name>
    <message>
        <source>Delete {who}?</source>
        <translation>هل تريد حذف ⁨{who}⁩؟</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Delete {code} for good: {visits}</source>
        <translation>حذف ⁨{code}⁩ نهائيًا: {visits}</translation>
    </message>
    <message>
        <source>The patient&apos;s code and name</source>
        <translation>رمز المريض واسمه</translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation>‏{visits} – الرسوم والإجابات ونتائج الجس والخطط</translation>
    </message>
    <message>
        <source>    and the older ones</source>
        <translation>    والنسخ الأقدم</translation>
    </message>
    <message>
        <source>What the tablet kept of these visits, stroke by stroke</source>
        <translation>ما سجّله الجهاز اللوحي من هذه الزيارات، ضربةً ضربة</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما سيُحذف</translation>
    </message>
    <message>
        <source>The audit trail: the code, and when it was opened, changed and deleted</source>
        <translation>سجل التدقيق: الرمز، ومتى فُتح وعُدّل وحُذف</translation>
    </message>
    <message>
        <source>Files that were exported or printed</source>
        <translation>الملفات التي صُدّرت أو طُبعت</translation>
    </message>
    <message>
        <source>These backups still hold the patient. A backup that is put back does not bring the patient back, and old backups go by themselves:</source>
        <translation>ما زالت هذه النسخ الاحتياطية تحتوي على المريض. استعادة نسخة احتياطية لا تعيد المريض، والنسخ القديمة تُحذف تلقائيًا:</translation>
    </message>
    <message>
        <source>No backup holds this patient.</source>
        <translation>لا توجد نسخة احتياطية تحتوي على هذا المريض.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما سيبقى</translation>
    </message>
    <message>
        <source>Delete the patient from these backups, too</source>
        <translation>حذف المريض من هذه النسخ الاحتياطية أيضًا</translation>
    </message>
    <message>
        <source>Delete this drawing?</source>
        <translation>هل تريد حذف هذا الرسم؟</translation>
    </message>
    <message>
        <source>Delete the drawing for good</source>
        <translation>حذف الرسم نهائيًا</translation>
    </message>
    <message>
        <source>The drawing and answers of {code}, {when}</source>
        <translation>رسم ⁨{code}⁩ وإجاباته، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Backups that were made since then; old ones go by themselves</source>
        <translation>النسخ الاحتياطية التي أُنشئت منذ ذلك الحين؛ والقديمة منها تُحذف تلقائيًا</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
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
        <translation>تَرِد في الصفحتين؛ وتُحفظ مع الزيارة.</translation>
    </message>
    <message>
        <source>Stands on both pages.</source>
        <translation>تَرِد في الصفحتين.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>A page for the patient, in everyday words, and one for a colleague.</source>
        <translation>صفحة للمريض بلغة يومية، وصفحة للزميل.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>العودة إلى الرسم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Language of the patient&apos;s page</source>
        <translation>لغة صفحة المريض</translation>
    </message>
    <message>
        <source>Language of the colleague&apos;s page</source>
        <translation>لغة صفحة الزميل</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Both pages</source>
        <translation>الصفحتان</translation>
    </message>
    <message>
        <source>The patient&apos;s page</source>
        <translation>صفحة المريض</translation>
    </message>
    <message>
        <source>The colleague&apos;s page</source>
        <translation>صفحة الزميل</translation>
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
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Picture of the view on the screen</source>
        <translation>صورة المنظر المعروض على الشاشة</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة ⁨PDF⁩…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Preview of sheet {number}</source>
        <translation>معاينة الورقة {number}</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>This passphrase does not open the backup. Nothing was touched.</source>
        <translation>عبارة المرور هذه لا تفتح النسخة الاحتياطية. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The records as they are now become a backup themselves before. Patients deleted since then stay deleted.</source>
        <translation>تُحفظ السجلات الحالية نفسها أولًا كنسخة احتياطية. المرضى الذين حُذفوا منذ ذلك الحين يبقون محذوفين.</translation>
    </message>
    <message>
        <source>Put nothing back</source>
        <translation>عدم الاستعادة</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day of use.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ نسخة في كل يوم استخدام.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>May stay empty where this machine keeps the key.</source>
        <translation>يمكن تركها فارغة إذا كان هذا الجهاز يحتفظ بالمفتاح.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Put back the chosen backup</source>
        <translation>استعادة النسخة المختارة</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>The tablet had to start again</source>
        <translation>أعيد تشغيل الجهاز</translation>
    </message>
    <message>
        <source>Nothing is lost. Were you answering the questions before? Then you can go on where you stopped.</source>
        <translation>لم يُفقد شيء. هل بدأت الإجابة عن الأسئلة قبل قليل؟ يمكنك إذن المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Somebody else is here now: start new</source>
        <translation>أنا شخص آخر: البدء من جديد</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Look at the places and at the sides. You can change everything.</source>
        <translation>يُرجى التحقق من المواضع ومن الجهة اليمنى واليسرى. يمكنك تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Yes, that is correct</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>Yes, that is correct: done</source>
        <translation>نعم، هذا صحيح: إنهاء</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>تغيير المواضع</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>You set points or arrows on the drawings.</source>
        <translation>وضعت نقاطًا أو أسهمًا على الرسوم.</translation>
    </message>
    <message>
        <source>You marked nothing on the drawings.</source>
        <translation>لم تحدّد شيئًا على الرسوم.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>What tells them apart:</source>
        <translation>ما يميّز بينها:</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>chosen, not right</source>
        <translation>اختيرت وهي غير صحيحة</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>الثواني المتبقية: {seconds}</translation>
    </message>
    <message>
        <source>From: {source}.</source>
        <translation>المصدر: ⁨{source}⁩.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>Arrow keys move a place, Space presses there, Enter answers, 1 to 6 turn the body.</source>
        <translation>مفاتيح الأسهم تحرّك الموضع، ومفتاح المسافة يضغط عنده، و⁨Enter⁩ للإجابة، والأرقام من ‎1‎ إلى ‎6‎ تدير الجسم.</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (⁨Enter⁩)</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>إجابة (⁨Enter⁩)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>⁨Enter⁩</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Be told, and be asked again soon</source>
        <translation>عرض الإجابة، وإعادة السؤال قريبًا</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>What was answered is kept</source>
        <translation>ما أُجيب عنه محفوظ</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>الوصف بالكلمات</translation>
    </message>
    <message>
        <source>Describe what is shown (W)</source>
        <translation>وصف المعروض بالكلمات (⁨W⁩)</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>pain covered</source>
        <translation>الألم المغطّى</translation>
    </message>
    <message>
        <source>pattern painted</source>
        <translation>الملوّن من النمط</translation>
    </message>
    <message>
        <source>Drawn again, these may change places: the numbers do not decide between them.</source>
        <translation>قد يتبدّل ترتيبها لو أُعيد الرسم: الأرقام لا تحسم بينها.</translation>
    </message>
    <message>
        <source>Worth examining — the drawing cannot tell these apart</source>
        <translation>جديرة بالفحص — الرسم لا يميّز بينها</translation>
    </message>
    <message>
        <source>Worth examining first</source>
        <translation>الأجدر بالفحص أولًا</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>أقل احتمالًا</translation>
    </message>
    <message>
        <source>Nearest patterns</source>
        <translation>أقرب الأنماط</translation>
    </message>
    <message>
        <source>By drawing and palpation</source>
        <translation>وفق الرسم والجس</translation>
    </message>
    <message>
        <source>Not in this drawing&apos;s list</source>
        <translation>ليست في قائمة هذا الرسم</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>{muscle}, {latin}</source>
        <translation>‏⁨{muscle}⁩، ⁨{latin}⁩</translation>
    </message>
    <message>
        <source>{rank}: {muscle}, {side}. Pain covered {covered}, pattern painted {painted}</source>
        <translation>{rank}: ⁨{muscle}⁩، {side}. الألم المغطّى {covered}، الملوّن من النمط {painted}</translation>
    </message>
    <message>
        <source>. The drawing cannot tell it from others at the top</source>
        <translation>. الرسم لا يميّزها عن غيرها في مقدمة القائمة</translation>
    </message>
    <message>
        <source>by the drawing alone: {rank}</source>
        <translation>وفق الرسم وحده: {rank}</translation>
    </message>
    <message>
        <source>not in the drawing&apos;s list</source>
        <translation>ليست في قائمة الرسم</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>no pain</source>
        <translation>لا ألم</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>أشد ألم يمكن تصوّره</translation>
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
        <translation>مجموعة عضلات جديدة</translation>
    </message>
    <message>
        <source>name of the set</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>Tick the muscles you want to be asked about.</source>
        <translation>حدّد العضلات التي تريد أن تُسأل عنها.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up the records</source>
        <translation>إعداد السجلات</translation>
    </message>
    <message>
        <source>Patients&apos; visits are kept encrypted on this machine and nowhere else. What the tablet kept so far comes in, too.</source>
        <translation>تُحفظ زيارات المرضى مشفّرة على هذا الجهاز وليس في أي مكان آخر. ويُضاف إليها ما حفظه الجهاز اللوحي حتى الآن.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>The clinic&apos;s passphrase</source>
        <translation>عبارة مرور العيادة</translation>
    </message>
    <message>
        <source>Patients&apos; names</source>
        <translation>أسماء المرضى</translation>
    </message>
    <message>
        <source>PIN of the patient&apos;s tablet</source>
        <translation>الرقم السري لجهاز المرضى</translation>
    </message>
    <message>
        <source>An educator never sees patients: the records stay closed.</source>
        <translation>لا يطّلع المعلّم على المرضى أبدًا: تبقى السجلات مغلقة.</translation>
    </message>
    <message>
        <source>At least {count} letters; a few words are easy to keep in mind. Without it nobody can open the records or their backups: write it down and lock it away.</source>
        <translation>عدد الأحرف {count} على الأقل؛ بضع كلمات يسهل تذكّرها. بدونها لا يستطيع أحد فتح السجلات أو نسخها الاحتياطية: دوّنها واحفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>A code is enough for everything here.</source>
        <translation>الرمز وحده يكفي لكل شيء هنا.</translation>
    </message>
    <message>
        <source>{least} to {most} digits; staff leave the patient&apos;s mode with it. May stay empty.</source>
        <translation>من {least} إلى {most} خانات؛ به يخرج الطاقم من وضع المريض. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>ممارسون سريريون</translation>
    </message>
    <message>
        <source>Educators</source>
        <translation>معلّمون</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>الرموز فقط</translation>
    </message>
    <message>
        <source>Names, too</source>
        <translation>الأسماء أيضًا</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Open without asking: this machine&apos;s keyring keeps the key, too</source>
        <translation>الفتح دون سؤال: تحتفظ سلسلة مفاتيح هذا الجهاز بالمفتاح أيضًا</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>الرقم السري مرة أخرى</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>Work as educator</source>
        <translation>العمل كمعلّم</translation>
    </message>
    <message>
        <source>Needs at least {count} letters.</source>
        <translation>عدد الأحرف المطلوب {count} على الأقل.</translation>
    </message>
    <message>
        <source>Is not the same as the first.</source>
        <translation>لا تطابق الأولى.</translation>
    </message>
    <message>
        <source>Needs {least} to {most} digits.</source>
        <translation>عدد الخانات المطلوب من {least} إلى {most}.</translation>
    </message>
</context>
<context>
    <name>ShoulderPicture</name>
    <message>
        <source>The shoulder on the left of the picture</source>
        <extracomment>Left and right of the picture on the screen, not of the body: this is the question.</extracomment>
        <translation>الكتف التي على يسار الصورة</translation>
    </message>
    <message>
        <source>The shoulder on the right of the picture</source>
        <translation>الكتف التي على يمين الصورة</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Show or hide the sources</source>
        <translation>إظهار المصادر أو إخفاؤها</translation>
    </message>
    <message>
        <source>core</source>
        <translation>المنطقة الأساسية</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>منطقة الامتداد</translation>
    </message>
    <message>
        <source>{citation} ({strength}: {note})</source>
        <translation>‏⁨{citation}⁩ ({strength}: ⁨{note}⁩)</translation>
    </message>
    <message>
        <source>The trigger point and the muscle</source>
        <translation>نقطة الزناد والعضلة</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>إخفاء المصادر</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>المصادر: {count}</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Please speak to a member of staff now</source>
        <translation>يُرجى التحدث إلى الطاقم الآن</translation>
    </message>
    <message>
        <source>Please tell a member of staff today</source>
        <translation>يُرجى إخبار أحد أفراد الطاقم اليوم</translation>
    </message>
    <message>
        <source>Call the emergency number {number}, or ask anyone near you to call it.</source>
        <translation>يُرجى الاتصال برقم الطوارئ ⁨{number}⁩، أو الطلب من أي شخص قريب منك أن يتصل به.</translation>
    </message>
    <message>
        <source>Call the local emergency number, or ask anyone near you to call it.</source>
        <translation>يُرجى الاتصال برقم الطوارئ المحلي، أو الطلب من أي شخص قريب منك أن يتصل به.</translation>
    </message>
    <message>
        <source>Tell the first person you see. If you feel worse, call the emergency number {number}, or ask anyone near you to call it.</source>
        <translation>يُرجى إخبار أول شخص تراه. إذا ساءت حالتك، فيُرجى الاتصال برقم الطوارئ ⁨{number}⁩، أو الطلب من أي شخص قريب منك أن يتصل به.</translation>
    </message>
    <message>
        <source>Tell the first person you see. If you feel worse, call the local emergency number, or ask anyone near you to call it.</source>
        <translation>يُرجى إخبار أول شخص تراه. إذا ساءت حالتك، فيُرجى الاتصال برقم الطوارئ المحلي، أو الطلب من أي شخص قريب منك أن يتصل به.</translation>
    </message>
    <message>
        <source>I have told someone</source>
        <translation>أخبرت أحد أفراد الطاقم</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>لا يوجد أحد هنا</translation>
    </message>
    <message>
        <source>I have asked for help: go on</source>
        <translation>طلبت المساعدة: متابعة</translation>
    </message>
    <message>
        <source>I touched this by mistake</source>
        <translation>لمست هذا بالخطأ</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse straight away. Please do not wait for your turn.</source>
        <translation>ذكرت لنا شيئًا ينبغي أن يراجعه طبيب أو ممرض فورًا. يُرجى عدم انتظار دورك.</translation>
    </message>
    <message>
        <source>Something you told us should be checked by a doctor or nurse today, before anything else is done.</source>
        <translation>ذكرت لنا شيئًا ينبغي أن يراجعه طبيب أو ممرض اليوم، قبل القيام بأي شيء آخر.</translation>
    </message>
    <message>
        <source>This is what you told us:</source>
        <translation>هذا ما ذكرته لنا:</translation>
    </message>
</context>
<context>
    <name>SpreadPicture</name>
    <message>
        <source>View: {name}</source>
        <translation>المنظر: {name}</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the clinic</source>
        <translation>للعيادة</translation>
    </message>
    <message>
        <source>No PIN is set: everybody can come here and leave the patient mode.</source>
        <translation>لم يُحدَّد رقم سري: يمكن لأي شخص الوصول إلى هنا والخروج من وضع المريض.</translation>
    </message>
    <message>
        <source>Let the last patient change something</source>
        <translation>السماح للمريض الأخير بتغيير شيء</translation>
    </message>
    <message>
        <source>Possible for five minutes after a patient is done, while nobody else began.</source>
        <translation>متاح لمدة خمس دقائق بعد انتهاء المريض، ما لم يبدأ شخص آخر.</translation>
    </message>
    <message>
        <source>Code of the next patient</source>
        <translation>رمز المريض التالي</translation>
    </message>
    <message>
        <source>Emergency number for patients who are alone with a warning sign</source>
        <translation>رقم الطوارئ للمرضى الذين لديهم علامة إنذار وليس معهم أحد</translation>
    </message>
    <message>
        <source>Ask whether somebody is still there after</source>
        <translation>بعد كم دقيقة يُسأل المريض إن كان ما زال هنا؟</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>Ask for a second drawing from memory</source>
        <translation>طلب رسم ثانٍ من الذاكرة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Like this machine</source>
        <translation>كإعداد الجهاز</translation>
    </message>
    <message>
        <source>Language of the start page</source>
        <translation>لغة صفحة البداية</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين رقم سري</translation>
    </message>
    <message>
        <source>Leave patient mode</source>
        <translation>الخروج من وضع المريض</translation>
    </message>
    <message>
        <source>Back to the patient</source>
        <translation>العودة إلى المريض</translation>
    </message>
    <message>
        <source>Ready for the next patient</source>
        <translation>جاهز للمريض التالي</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Thank you: everything is kept.</source>
        <translation>شكرًا لك: تم حفظ كل شيء.</translation>
    </message>
    <message>
        <source>Mark my pain</source>
        <translation>تحديد موضع ألمي</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>طاقم العيادة</translation>
    </message>
    <message>
        <source>For the clinic. Asks for its number.</source>
        <translation>لطاقم العيادة. يُطلب الرقم السري.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: ⁨{code}⁩</translation>
    </message>
</context>
<context>
    <name>StoredDesk</name>
    <message>
        <source>The names were erased.</source>
        <translation>مُحيت الأسماء.</translation>
    </message>
    <message>
        <source>{patients} have a name in the records. Erase the names for good? Backups hold them until they are thinned out; one that is put back loses them, too.</source>
        <translation>في السجلات أسماء ({patients}). هل تريد محوها نهائيًا؟ تبقى في النسخ الاحتياطية إلى أن تُحذف القديمة منها تدريجيًا؛ والنسخة التي تُستعاد تفقدها أيضًا.</translation>
    </message>
    <message>
        <source>{patients} has a name in the records. Erase it for good? Backups hold it until they are thinned out; one that is put back loses it, too.</source>
        <translation>في السجلات اسم ({patients}). هل تريد محوه نهائيًا؟ يبقى في النسخ الاحتياطية إلى أن تُحذف القديمة منها تدريجيًا؛ والنسخة التي تُستعاد تفقده أيضًا.</translation>
    </message>
    <message>
        <source>Names that are kept already</source>
        <translation>الأسماء المحفوظة من قبل</translation>
    </message>
    <message>
        <source>Keep them, but hide them</source>
        <translation>إبقاؤها مع إخفائها</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>محوها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one opens nothing any more.</source>
        <translation>تغيّرت عبارة المرور. القديمة لم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>The PIN was changed.</source>
        <translation>تغيّر الرقم السري.</translation>
    </message>
    <message>
        <source>The PIN was taken away.</source>
        <translation>أُلغي الرقم السري.</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>What is stored</source>
        <translation>البيانات المخزَّنة</translation>
    </message>
    <message>
        <source>All that this program keeps. It lies on this machine and is sent nowhere.</source>
        <translation>كل ما يحفظه هذا البرنامج. وهو موجود على هذا الجهاز ولا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>العودة إلى الرسم</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Audit trail: who was opened, changed, exported, deleted</source>
        <translation>سجل التدقيق: من فُتح ملفه أو عُدّل أو صُدّر أو حُذف</translation>
    </message>
    <message>
        <source>Patients: export or delete</source>
        <translation>المرضى: تصدير أو حذف</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Show the recovery code…</source>
        <translation>إظهار رمز الاسترداد…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>تغيير الرقم السري…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>تعيين رقم سري…</translation>
    </message>
    <message>
        <source>Keep patients&apos; names beside their codes</source>
        <translation>حفظ أسماء المرضى إلى جانب رموزهم</translation>
    </message>
    <message>
        <source>Lock the records when nothing is done for</source>
        <translation>قفل السجلات بعد عدم الاستخدام لمدة</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>‏{count} د</translation>
    </message>
    <message>
        <source>A PIN for the patient&apos;s tablet is set.</source>
        <translation>الرقم السري لجهاز المرضى محدَّد.</translation>
    </message>
    <message>
        <source>No PIN for the patient&apos;s tablet is set: everybody can leave its mode.</source>
        <translation>لم يُحدَّد رقم سري لجهاز المرضى: يمكن لأي شخص الخروج من وضعه.</translation>
    </message>
    <message>
        <source>The last backup could not be made: {where}: {what}.</source>
        <translation>تعذّر إنشاء آخر نسخة احتياطية: ⁨{where}⁩: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>{visits}: drawings, answers, findings, plans</source>
        <translation>‏{visits} – الرسوم والإجابات ونتائج الجس والخطط</translation>
    </message>
    <message>
        <source>From the tablet</source>
        <translation>من الجهاز اللوحي</translation>
    </message>
    <message>
        <source>{count}, each with its strokes and answers</source>
        <translation>العدد {count}، لكل منها ضرباته وإجاباته</translation>
    </message>
    <message>
        <source>Lines of the audit trail</source>
        <translation>أسطر سجل التدقيق</translation>
    </message>
    <message>
        <source>Outside the records</source>
        <translation>خارج السجلات</translation>
    </message>
    <message>
        <source>Light or dark, who works here; and files you save or export yourself.</source>
        <translation>فاتح أو داكن، ومن يعمل هنا؛ وما تحفظه أو تصدّره بنفسك من ملفات.</translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation>وعدد أقدم: {count}</translation>
    </message>
    <message>
        <source>None yet; one is made each day.</source>
        <translation>لا شيء بعد؛ تُنشأ نسخة كل يوم.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
</context>
<context>
    <name>StrengthButton</name>
    <message>
        <source>How strong the pain is here</source>
        <translation>شدة الألم هنا</translation>
    </message>
    <message>
        <source>What kind of pain</source>
        <translation>نوع الألم</translation>
    </message>
    <message>
        <source>How strong the pain is that is painted next, and what kind</source>
        <translation>شدة الألم الذي سيُلوَّن بعد ذلك، ونوعه</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مقدَّرة</translation>
    </message>
    <message>
        <source>0 – no pain</source>
        <translation>‏0 – لا ألم</translation>
    </message>
    <message>
        <source>10 – worst imaginable</source>
        <translation>‏10 – أشد ألم يمكن تصوّره</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Strength of pain: {strength}</source>
        <translation>شدة الألم: {strength}</translation>
    </message>
    <message>
        <source>{strength}, {quality}</source>
        <translation>{strength}، {quality}</translation>
    </message>
</context>
<context>
    <name>StrengthPage</name>
    <message>
        <source>Is your worst pain less than the others?</source>
        <translation>هل الرقم «في أسوأ حالاته» أقل حقًا من الأرقام الأخرى؟</translation>
    </message>
    <message>
        <source>No: at its worst it is {number}</source>
        <translation>لا: في أسوأ حالاته {number}</translation>
    </message>
</context>
<context>
    <name>StrengthRow</name>
    <message>
        <source>How strong is the pain here?</source>
        <translation>ما شدة الألم هنا؟</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>٠، لا ألم</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>١٠، أشد ألم يمكنك تصوّره</translation>
    </message>
    <message>
        <source>{number} out of 10</source>
        <translation>{number} من ١٠</translation>
    </message>
</context>
<context>
    <name>TextSizeScreen</name>
    <message>
        <source>How large should the letters be?</source>
        <translation>ما حجم الحروف المناسب لك؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>{name} ({percent})</source>
        <translation>‏{name} ({percent})</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>On the button that closes the last page and brings back the first one.</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now, and wait until you are called.</source>
        <translation>حُفظ رسمك وإجاباتك للعيادة.
يُرجى الآن إعادة الجهاز، والانتظار حتى تتم مناداتك.</translation>
    </message>
    <message>
        <source>Your drawing and your answers are kept for the clinic.
Please give the tablet back now.</source>
        <translation>حُفظ رسمك وإجاباتك للعيادة.
يُرجى الآن إعادة الجهاز.</translation>
    </message>
    <message>
        <source>Please speak to a member of staff now. One of your answers should be looked at straight away.</source>
        <translation>يُرجى التحدث الآن إلى أحد أفراد الطاقم. إحدى إجاباتك ينبغي النظر فيها فورًا.</translation>
    </message>
    <message>
        <source>When you give the tablet back, please tell a member of staff that one of your answers should be looked at today.</source>
        <translation>عند إعادة الجهاز، يُرجى إخبار أحد أفراد الطاقم بأن إحدى إجاباتك ينبغي النظر فيها اليوم.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>View: {name}</source>
        <translation>المنظر: {name}</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (المفتاح ⁨{key}⁩)</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>Views of the body</source>
        <translation>مناظر الجسم</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Painted skin and strength over time</source>
        <translation>الجلد الملوّن والشدة مع الزمن</translation>
    </message>
    <message>
        <source>The table below gives the same figures.</source>
        <translation>يعرض الجدول أدناه الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Painted skin (cm²)</source>
        <translation>الجلد الملوّن (سم²)</translation>
    </message>
    <message>
        <source>Worst pain (0 to 10)</source>
        <translation>أشد ألم (من ٠ إلى ١٠)</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>All visits</source>
        <translation>كل الزيارات</translation>
    </message>
    <message>
        <source>Enter opens a visit. Mark two (Ctrl and click, Shift and arrow) to compare.</source>
        <translation>‏⁨Enter⁩ يفتح الزيارة. حدّد زيارتين (⁨Ctrl⁩ مع النقر، أو ⁨Shift⁩ مع السهم) للمقارنة.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Painted skin (cm²)</source>
        <translation>الجلد الملوّن (سم²)</translation>
    </message>
    <message>
        <source>Worst pain (0 to 10)</source>
        <translation>أشد ألم (من ٠ إلى ١٠)</translation>
    </message>
    <message>
        <source>Compare the two marked</source>
        <translation>مقارنة الزيارتين المحدّدتين</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Drawing tools</source>
        <translation>أدوات الرسم</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Paint where it hurts (B)</source>
        <translation>تلوين موضع الألم (⁨B⁩)</translation>
    </message>
    <message>
        <source>Rub out paint (E)</source>
        <translation>محو التلوين (⁨E⁩)</translation>
    </message>
    <message>
        <source>Brush or eraser</source>
        <translation>فرشاة أو ممحاة</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} مم</translation>
    </message>
    <message>
        <source>Brush size in millimetres</source>
        <translation>حجم الفرشاة بالمليمتر</translation>
    </message>
    <message>
        <source>Width of the brush on the skin ([ smaller, ] larger)</source>
        <translation>عرض الفرشاة على الجلد (⁨[⁩ أصغر، ⁨]⁩ أكبر)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>ما يعرضه الرسم</translation>
    </message>
    <message>
        <source>Referral zones</source>
        <translation>مناطق الألم الرجيع</translation>
    </message>
    <message>
        <source>Muscle fibres</source>
        <translation>الألياف العضلية</translation>
    </message>
    <message>
        <source>Trigger point marks</source>
        <translation>علامات نقاط الزناد</translation>
    </message>
    <message>
        <source>Shaded drawing</source>
        <translation>رسم مظلَّل</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>رسم خطي</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (⁨-⁩)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (⁨+⁩)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>إظهار الرسم كاملًا</translation>
    </message>
    <message>
        <source>Show the whole drawing (0)</source>
        <translation>إظهار الرسم كاملًا (⁨0⁩)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Patient&apos;s</source>
        <extracomment>Whose drawing is being painted: that of the patient, or the clinician&apos;s own.</extracomment>
        <translation>رسم المريض</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Paint on the patient&apos;s drawing</source>
        <translation>التلوين على رسم المريض</translation>
    </message>
    <message>
        <source>Paint your own drawing beside it; it is never ranked</source>
        <translation>تلوين رسمك أنت إلى جانبه؛ ولا يدخل في الترتيب أبدًا</translation>
    </message>
    <message>
        <source>Whose drawing</source>
        <translation>صاحب الرسم</translation>
    </message>
    <message>
        <source>Demonstrate</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>Show full screen where to press and where it is reported to be felt (D)</source>
        <translation>إظهار موضع الضغط وحيث يُذكر الشعور بالألم، بملء الشاشة (⁨D⁩)</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرّب</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>{action} (Ctrl+{number})</source>
        <translation>‏{action} (⁨Ctrl+{number}⁩)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Follow the system, light or dark</source>
        <translation>كإعداد النظام، أو فاتح، أو داكن</translation>
    </message>
    <message>
        <source>Learn and teach – bodymap</source>
        <translation>التعلّم والتعليم – bodymap</translation>
    </message>
    <message>
        <source>Reading the atlas…</source>
        <translation>جارٍ تحميل الأطلس…</translation>
    </message>
</context>
<context>
    <name>TriggerPointChips</name>
    <message>
        <source>Trigger point {label}</source>
        <translation>نقطة الزناد ⁨{label}⁩</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The records are locked</source>
        <translation>السجلات مقفلة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>What patients draw is kept encrypted: the clinic&apos;s passphrase opens it.</source>
        <translation>ما يرسمه المرضى يُحفظ مشفّرًا: تفتحه عبارة مرور العيادة.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Too many wrong PINs: wait a while, or use the passphrase.</source>
        <translation>محاولات خاطئة كثيرة للرقم السري: انتظر قليلًا، أو استخدم عبارة المرور.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Nothing was opened or changed.</source>
        <translation>الرقم السري غير صحيح. لم يُفتح شيء ولم يتغيّر.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was opened or changed. Check capital letters and the keyboard&apos;s language.</source>
        <translation>عبارة المرور هذه لا تفتح السجلات. لم يُفتح شيء ولم يتغيّر. تحقّق من الأحرف الكبيرة ومن لغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>السجلات مقفلة</translation>
    </message>
    <message>
        <source>Patients and visits are shown once the records are open. The open visit waits.</source>
        <translation>يُعرض المرضى والزيارات بعد فتح السجلات. والزيارة المفتوحة تنتظر.</translation>
    </message>
    <message>
        <source>Patients and visits are encrypted until the clinic&apos;s passphrase is given.</source>
        <translation>بيانات المرضى والزيارات مشفّرة إلى حين إدخال عبارة مرور العيادة.</translation>
    </message>
    <message>
        <source>Work without records</source>
        <translation>العمل دون سجلات</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>فتح السجلات</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>استخدام عبارة المرور بدلًا منه</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Answers and plan</source>
        <translation>الإجابات والخطة</translation>
    </message>
    <message>
        <source>1 warning sign</source>
        <translation>علامة إنذار واحدة</translation>
    </message>
    <message>
        <source>{count} warning signs</source>
        <translation>علامات الإنذار: {count}</translation>
    </message>
    <message>
        <source>1 sign</source>
        <translation>علامة واحدة</translation>
    </message>
    <message>
        <source>{count} signs</source>
        <translation>العلامات: {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>What the patient answered, and the plan</source>
        <translation>ما أجاب به المريض، والخطة</translation>
    </message>
</context>
<context>
    <name>VisitPicture</name>
    <message>
        <source>View: {name}</source>
        <translation>المنظر: {name}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Patient {code} over time</source>
        <translation>المريض ⁨{code}⁩ عبر الزمن</translation>
    </message>
    <message>
        <source>Painted skin and worst pain at each visit.</source>
        <translation>الجلد الملوّن وأشد ألم في كل زيارة.</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>العودة إلى المرضى</translation>
    </message>
</context>
<context>
    <name>WalkScreen</name>
    <message>
        <source>Back to my answers</source>
        <translation>العودة إلى إجاباتي</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>{kind} · covers {spot} of the place · {pattern} of its pattern</source>
        <translation>‏{kind} · تغطي {spot} من الموضع · {pattern} من النمط</translation>
    </message>
    <message>
        <source>Nerves and joints</source>
        <translation>الأعصاب والمفاصل</translation>
    </message>
    <message>
        <source>{kind} · covers {spot} of the place · {pattern} of its area</source>
        <translation>‏{kind} · يغطي {spot} من الموضع · {pattern} من منطقته</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>‏{kind}: {words}</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>أقل من ١٪‏</translation>
    </message>
    <message>
        <source>Touch a place on the body: what reaches it is listed here.</source>
        <translation>المس موضعًا على الجسم: يُسرد هنا ما يبلغ ذلك الموضع.</translation>
    </message>
    <message>
        <source>That was beside the body. Touch a place on it.</source>
        <translation>كان ذلك خارج الجسم. المس موضعًا عليه.</translation>
    </message>
    <message>
        <source>Muscles whose pattern reaches this place: {count}.</source>
        <translation>العضلات التي يبلغ نمطها هذا الموضع: {count}.</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>العرَض</translation>
    </message>
    <message>
        <source>Choose a muscle by its name</source>
        <translation>اختيار عضلة باسمها</translation>
    </message>
    <message>
        <source>Touch a place on the body</source>
        <translation>لمس موضع على الجسم</translation>
    </message>
    <message>
        <source>Choose what people complain of</source>
        <translation>اختيار ما يشكو منه الناس</translation>
    </message>
    <message>
        <source>muscle, symptom or region</source>
        <translation>عضلة أو عرَض أو منطقة</translation>
    </message>
    <message>
        <source>Search muscles, symptoms or regions</source>
        <translation>البحث عن عضلات أو أعراض أو مناطق</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>What reaches this place</source>
        <translation>ما يبلغ هذا الموضع</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>الأعراض</translation>
    </message>
    <message>
        <source>Muscles that go with the symptom</source>
        <translation>العضلات المقترنة بالعرَض</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لا توجد نتائج. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Touch the middle of the picture (T)</source>
        <translation>لمس وسط الصورة (⁨T⁩)</translation>
    </message>
    <message>
        <source>For those who work without a pointer</source>
        <translation>لمن يعمل دون مؤشر</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>المقارنة مع…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>التقرير…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Remove all paint (can be undone)</source>
        <translation>إزالة كل التلوين (يمكن التراجع عنها)</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} (⁨{key}⁩)</translation>
    </message>
</context>
<context>
    <name>ZoomColumn</name>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Make the picture larger</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>إظهار الصورة كاملة</translation>
    </message>
    <message>
        <source>Move the picture instead of painting</source>
        <translation>تحريك الصورة بدل التلوين</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Agree {share} (Jaccard), yours {own} cm², the patient&apos;s {patients} cm².</source>
        <translation>التوافق {share} (⁨Jaccard⁩)، رسمك {own} سم²، رسم المريض {patients} سم².</translation>
    </message>
    <message>
        <source>Centres {shift} mm apart.</source>
        <translation>المسافة بين المركزين {shift} مم.</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Left side of the forehead</source>
        <translation>الجانب الأيسر من الجبهة</translation>
    </message>
    <message>
        <source>Right side of the forehead</source>
        <translation>الجانب الأيمن من الجبهة</translation>
    </message>
    <message>
        <source>the LEFT side of your forehead</source>
        <translation>الجانب الأيسر من جبهتك</translation>
    </message>
    <message>
        <source>the RIGHT side of your forehead</source>
        <translation>الجانب الأيمن من جبهتك</translation>
    </message>
    <message>
        <source>your forehead on BOTH sides</source>
        <translation>جبهتك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation>الصدغ الأيسر</translation>
    </message>
    <message>
        <source>Right temple</source>
        <translation>الصدغ الأيمن</translation>
    </message>
    <message>
        <source>your LEFT temple</source>
        <translation>صدغك الأيسر</translation>
    </message>
    <message>
        <source>your RIGHT temple</source>
        <translation>صدغك الأيمن</translation>
    </message>
    <message>
        <source>your temples on BOTH sides</source>
        <translation>صدغيك الأيمن والأيسر</translation>
    </message>
    <message>
        <source>Top of the head, front left</source>
        <translation>أعلى الرأس من الأمام، يسار</translation>
    </message>
    <message>
        <source>Top of the head, front right</source>
        <translation>أعلى الرأس من الأمام، يمين</translation>
    </message>
    <message>
        <source>the front part of the top of your head on the LEFT</source>
        <translation>أعلى رأسك من الأمام في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the front part of the top of your head on the RIGHT</source>
        <translation>أعلى رأسك من الأمام في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the front part of the top of your head on BOTH sides</source>
        <translation>أعلى رأسك من الأمام في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Top of the head, back left</source>
        <translation>أعلى الرأس من الخلف، يسار</translation>
    </message>
    <message>
        <source>Top of the head, back right</source>
        <translation>أعلى الرأس من الخلف، يمين</translation>
    </message>
    <message>
        <source>the back part of the top of your head on the LEFT</source>
        <translation>أعلى رأسك من الخلف في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the back part of the top of your head on the RIGHT</source>
        <translation>أعلى رأسك من الخلف في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the back part of the top of your head on BOTH sides</source>
        <translation>أعلى رأسك من الخلف في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Head above the left ear</source>
        <translation>الرأس فوق الأذن اليسرى</translation>
    </message>
    <message>
        <source>Head above the right ear</source>
        <translation>الرأس فوق الأذن اليمنى</translation>
    </message>
    <message>
        <source>your head above the LEFT ear</source>
        <translation>رأسك فوق الأذن اليسرى</translation>
    </message>
    <message>
        <source>your head above the RIGHT ear</source>
        <translation>رأسك فوق الأذن اليمنى</translation>
    </message>
    <message>
        <source>your head above the ears on BOTH sides</source>
        <translation>رأسك فوق الأذنين اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Back of the head, left</source>
        <translation>مؤخرة الرأس، يسار</translation>
    </message>
    <message>
        <source>Back of the head, right</source>
        <translation>مؤخرة الرأس، يمين</translation>
    </message>
    <message>
        <source>the back of your head on the LEFT</source>
        <translation>مؤخرة رأسك في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the back of your head on the RIGHT</source>
        <translation>مؤخرة رأسك في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the back of your head on BOTH sides</source>
        <translation>مؤخرة رأسك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Just above the neck, left</source>
        <translation>فوق الرقبة مباشرة، يسار</translation>
    </message>
    <message>
        <source>Just above the neck, right</source>
        <translation>فوق الرقبة مباشرة، يمين</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the LEFT</source>
        <translation>مؤخرة رأسك فوق الرقبة مباشرة في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on the RIGHT</source>
        <translation>مؤخرة رأسك فوق الرقبة مباشرة في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the back of your head just above the neck on BOTH sides</source>
        <translation>مؤخرة رأسك فوق الرقبة مباشرة في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Left eyebrow</source>
        <translation>الحاجب الأيسر</translation>
    </message>
    <message>
        <source>Right eyebrow</source>
        <translation>الحاجب الأيمن</translation>
    </message>
    <message>
        <source>your LEFT eyebrow</source>
        <translation>حاجبك الأيسر</translation>
    </message>
    <message>
        <source>your RIGHT eyebrow</source>
        <translation>حاجبك الأيمن</translation>
    </message>
    <message>
        <source>your eyebrows on BOTH sides</source>
        <translation>حاجبيك الأيمن والأيسر</translation>
    </message>
    <message>
        <source>Left eye, or behind it</source>
        <translation>العين اليسرى أو خلفها</translation>
    </message>
    <message>
        <source>Right eye, or behind it</source>
        <translation>العين اليمنى أو خلفها</translation>
    </message>
    <message>
        <source>your LEFT eye</source>
        <translation>عينك اليسرى</translation>
    </message>
    <message>
        <source>your RIGHT eye</source>
        <translation>عينك اليمنى</translation>
    </message>
    <message>
        <source>your eyes on BOTH sides</source>
        <translation>عينيك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Left of the nose, below the eye</source>
        <translation>يسار الأنف، تحت العين</translation>
    </message>
    <message>
        <source>Right of the nose, below the eye</source>
        <translation>يمين الأنف، تحت العين</translation>
    </message>
    <message>
        <source>your face beside the nose on the LEFT</source>
        <translation>وجهك بجانب الأنف في الجهة اليسرى</translation>
    </message>
    <message>
        <source>your face beside the nose on the RIGHT</source>
        <translation>وجهك بجانب الأنف في الجهة اليمنى</translation>
    </message>
    <message>
        <source>your face beside the nose on BOTH sides</source>
        <translation>وجهك بجانب الأنف في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Left cheekbone</source>
        <translation>عظمة الخد اليسرى</translation>
    </message>
    <message>
        <source>Right cheekbone</source>
        <translation>عظمة الخد اليمنى</translation>
    </message>
    <message>
        <source>your LEFT cheekbone</source>
        <translation>عظمة خدك اليسرى</translation>
    </message>
    <message>
        <source>your RIGHT cheekbone</source>
        <translation>عظمة خدك اليمنى</translation>
    </message>
    <message>
        <source>your cheekbones on BOTH sides</source>
        <translation>عظمتي خديك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation>الخد الأيسر</translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation>الخد الأيمن</translation>
    </message>
    <message>
        <source>your LEFT cheek</source>
        <translation>خدك الأيسر</translation>
    </message>
    <message>
        <source>your RIGHT cheek</source>
        <translation>خدك الأيمن</translation>
    </message>
    <message>
        <source>your cheeks on BOTH sides</source>
        <translation>خديك الأيمن والأيسر</translation>
    </message>
    <message>
        <source>Lower jaw, left</source>
        <translation>الفك السفلي، يسار</translation>
    </message>
    <message>
        <source>Lower jaw, right</source>
        <translation>الفك السفلي، يمين</translation>
    </message>
    <message>
        <source>your lower jaw on the LEFT</source>
        <translation>فكك السفلي في الجهة اليسرى</translation>
    </message>
    <message>
        <source>your lower jaw on the RIGHT</source>
        <translation>فكك السفلي في الجهة اليمنى</translation>
    </message>
    <message>
        <source>your lower jaw on BOTH sides</source>
        <translation>فكك السفلي في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Back of the jaw, left</source>
        <translation>الجزء الخلفي من الفك، يسار</translation>
    </message>
    <message>
        <source>Back of the jaw, right</source>
        <translation>الجزء الخلفي من الفك، يمين</translation>
    </message>
    <message>
        <source>the back of your jaw on the LEFT</source>
        <translation>الجزء الخلفي من فكك في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the back of your jaw on the RIGHT</source>
        <translation>الجزء الخلفي من فكك في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the back of your jaw on BOTH sides</source>
        <translation>الجزء الخلفي من فكك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Left jaw joint</source>
        <translation>مفصل الفك الأيسر</translation>
    </message>
    <message>
        <source>Right jaw joint</source>
        <translation>مفصل الفك الأيمن</translation>
    </message>
    <message>
        <source>your LEFT jaw joint</source>
        <translation>مفصل فكك الأيسر</translation>
    </message>
    <message>
        <source>your RIGHT jaw joint</source>
        <translation>مفصل فكك الأيمن</translation>
    </message>
    <message>
        <source>your jaw joints on BOTH sides</source>
        <translation>مفصلي فكك الأيمن والأيسر</translation>
    </message>
    <message>
        <source>Left ear, or inside it</source>
        <translation>الأذن اليسرى أو داخلها</translation>
    </message>
    <message>
        <source>Right ear, or inside it</source>
        <translation>الأذن اليمنى أو داخلها</translation>
    </message>
    <message>
        <source>your LEFT ear</source>
        <translation>أذنك اليسرى</translation>
    </message>
    <message>
        <source>your RIGHT ear</source>
        <translation>أذنك اليمنى</translation>
    </message>
    <message>
        <source>your ears on BOTH sides</source>
        <translation>أذنيك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>In front of the left ear</source>
        <translation>أمام الأذن اليسرى</translation>
    </message>
    <message>
        <source>In front of the right ear</source>
        <translation>أمام الأذن اليمنى</translation>
    </message>
    <message>
        <source>the place in front of your LEFT ear</source>
        <translation>الموضع أمام أذنك اليسرى</translation>
    </message>
    <message>
        <source>the place in front of your RIGHT ear</source>
        <translation>الموضع أمام أذنك اليمنى</translation>
    </message>
    <message>
        <source>the place in front of your ears on BOTH sides</source>
        <translation>الموضع أمام أذنيك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Behind the left ear</source>
        <translation>خلف الأذن اليسرى</translation>
    </message>
    <message>
        <source>Behind the right ear</source>
        <translation>خلف الأذن اليمنى</translation>
    </message>
    <message>
        <source>the place behind your LEFT ear</source>
        <translation>الموضع خلف أذنك اليسرى</translation>
    </message>
    <message>
        <source>the place behind your RIGHT ear</source>
        <translation>الموضع خلف أذنك اليمنى</translation>
    </message>
    <message>
        <source>the place behind your ears on BOTH sides</source>
        <translation>الموضع خلف أذنيك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Upper back teeth, left</source>
        <translation>الأضراس العلوية، يسار</translation>
    </message>
    <message>
        <source>Upper back teeth, right</source>
        <translation>الأضراس العلوية، يمين</translation>
    </message>
    <message>
        <source>your upper back teeth on the LEFT</source>
        <translation>أضراسك العلوية في الجهة اليسرى</translation>
    </message>
    <message>
        <source>your upper back teeth on the RIGHT</source>
        <translation>أضراسك العلوية في الجهة اليمنى</translation>
    </message>
    <message>
        <source>your upper back teeth on BOTH sides</source>
        <translation>أضراسك العلوية في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Lower back teeth, left</source>
        <translation>الأضراس السفلية، يسار</translation>
    </message>
    <message>
        <source>Lower back teeth, right</source>
        <translation>الأضراس السفلية، يمين</translation>
    </message>
    <message>
        <source>your lower back teeth on the LEFT</source>
        <translation>أضراسك السفلية في الجهة اليسرى</translation>
    </message>
    <message>
        <source>your lower back teeth on the RIGHT</source>
        <translation>أضراسك السفلية في الجهة اليمنى</translation>
    </message>
    <message>
        <source>your lower back teeth on BOTH sides</source>
        <translation>أضراسك السفلية في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Under the jaw, left</source>
        <translation>تحت الفك، يسار</translation>
    </message>
    <message>
        <source>Under the jaw, right</source>
        <translation>تحت الفك، يمين</translation>
    </message>
    <message>
        <source>the place under your jaw on the LEFT</source>
        <translation>الموضع تحت فكك في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the place under your jaw on the RIGHT</source>
        <translation>الموضع تحت فكك في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the place under your jaw on BOTH sides</source>
        <translation>الموضع تحت فكك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Front of the neck, left</source>
        <translation>مقدمة الرقبة، يسار</translation>
    </message>
    <message>
        <source>Front of the neck, right</source>
        <translation>مقدمة الرقبة، يمين</translation>
    </message>
    <message>
        <source>the front of your neck on the LEFT</source>
        <translation>مقدمة رقبتك في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the front of your neck on the RIGHT</source>
        <translation>مقدمة رقبتك في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the front of your neck on BOTH sides</source>
        <translation>مقدمة رقبتك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Left side of the neck</source>
        <translation>الجانب الأيسر من الرقبة</translation>
    </message>
    <message>
        <source>Right side of the neck</source>
        <translation>الجانب الأيمن من الرقبة</translation>
    </message>
    <message>
        <source>the LEFT side of your neck</source>
        <translation>الجانب الأيسر من رقبتك</translation>
    </message>
    <message>
        <source>the RIGHT side of your neck</source>
        <translation>الجانب الأيمن من رقبتك</translation>
    </message>
    <message>
        <source>your neck at the side on BOTH sides</source>
        <translation>جانبي رقبتك الأيمن والأيسر</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, left</source>
        <translation>مؤخرة الرقبة من الأعلى، يسار</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, right</source>
        <translation>مؤخرة الرقبة من الأعلى، يمين</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the LEFT</source>
        <translation>الجزء العلوي من مؤخرة رقبتك في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on the RIGHT</source>
        <translation>الجزء العلوي من مؤخرة رقبتك في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the upper part of the back of your neck on BOTH sides</source>
        <translation>الجزء العلوي من مؤخرة رقبتك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, left</source>
        <translation>مؤخرة الرقبة من الأسفل، يسار</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, right</source>
        <translation>مؤخرة الرقبة من الأسفل، يمين</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the LEFT</source>
        <translation>الجزء السفلي من مؤخرة رقبتك في الجهة اليسرى</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on the RIGHT</source>
        <translation>الجزء السفلي من مؤخرة رقبتك في الجهة اليمنى</translation>
    </message>
    <message>
        <source>the lower part of the back of your neck on BOTH sides</source>
        <translation>الجزء السفلي من مؤخرة رقبتك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Top of the left shoulder</source>
        <translation>أعلى الكتف اليسرى</translation>
    </message>
    <message>
        <source>Top of the right shoulder</source>
        <translation>أعلى الكتف اليمنى</translation>
    </message>
    <message>
        <source>the top of your LEFT shoulder</source>
        <translation>أعلى كتفك اليسرى</translation>
    </message>
    <message>
        <source>the top of your RIGHT shoulder</source>
        <translation>أعلى كتفك اليمنى</translation>
    </message>
    <message>
        <source>the top of your shoulders on BOTH sides</source>
        <translation>أعلى كتفيك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Left collar bone</source>
        <translation>عظمة الترقوة اليسرى</translation>
    </message>
    <message>
        <source>Right collar bone</source>
        <translation>عظمة الترقوة اليمنى</translation>
    </message>
    <message>
        <source>your LEFT collar bone</source>
        <translation>عظمة ترقوتك اليسرى</translation>
    </message>
    <message>
        <source>your RIGHT collar bone</source>
        <translation>عظمة ترقوتك اليمنى</translation>
    </message>
    <message>
        <source>your collar bones on BOTH sides</source>
        <translation>عظمتي الترقوة اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Front of the left shoulder</source>
        <translation>مقدمة الكتف اليسرى</translation>
    </message>
    <message>
        <source>Front of the right shoulder</source>
        <translation>مقدمة الكتف اليمنى</translation>
    </message>
    <message>
        <source>the front of your LEFT shoulder</source>
        <translation>مقدمة كتفك اليسرى</translation>
    </message>
    <message>
        <source>the front of your RIGHT shoulder</source>
        <translation>مقدمة كتفك اليمنى</translation>
    </message>
    <message>
        <source>the front of your shoulders on BOTH sides</source>
        <translation>مقدمة كتفيك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Outer tip of the left shoulder</source>
        <translation>الطرف الخارجي للكتف اليسرى</translation>
    </message>
    <message>
        <source>Outer tip of the right shoulder</source>
        <translation>الطرف الخارجي للكتف اليمنى</translation>
    </message>
    <message>
        <source>the outer tip of your LEFT shoulder</source>
        <translation>الطرف الخارجي لكتفك اليسرى</translation>
    </message>
    <message>
        <source>the outer tip of your RIGHT shoulder</source>
        <translation>الطرف الخارجي لكتفك اليمنى</translation>
    </message>
    <message>
        <source>the outer tip of your shoulders on BOTH sides</source>
        <translation>الطرف الخارجي لكتفيك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Back of the left shoulder</source>
        <translation>الجهة الخلفية للكتف اليسرى</translation>
    </message>
    <message>
        <source>Back of the right shoulder</source>
        <translation>الجهة الخلفية للكتف اليمنى</translation>
    </message>
    <message>
        <source>the back of your LEFT shoulder</source>
        <translation>الجهة الخلفية لكتفك اليسرى</translation>
    </message>
    <message>
        <source>the back of your RIGHT shoulder</source>
        <translation>الجهة الخلفية لكتفك اليمنى</translation>
    </message>
    <message>
        <source>the back of your shoulders on BOTH sides</source>
        <translation>الجهة الخلفية لكتفيك اليمنى واليسرى</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>لوح الكتف الأيسر</translation>
    </message>
    <message>
        <source>Right shoulder blade</source>
        <translation>لوح الكتف الأيمن</translation>
    </message>
    <message>
        <source>your LEFT shoulder blade</source>
        <translation>لوح كتفك الأيسر</translation>
    </message>
    <message>
        <source>your RIGHT shoulder blade</source>
        <translation>لوح كتفك الأيمن</translation>
    </message>
    <message>
        <source>your shoulder blades on BOTH sides</source>
        <translation>لوحي كتفيك الأيمن والأيسر</translation>
    </message>
    <message>
        <source>Between spine and left shoulder blade</source>
        <translation>بين العمود الفقري ولوح الكتف الأيسر</translation>
    </message>
    <message>
        <source>Between spine and right shoulder blade</source>
        <translation>بين العمود الفقري ولوح الكتف الأيمن</translation>
    </message>
    <message>
        <source>the place between your spine and your LEFT shoulder blade</source>
        <translation>الموضع بين عمودك الفقري ولوح كتفك الأيسر</translation>
    </message>
    <message>
        <source>the place between your spine and your RIGHT shoulder blade</source>
        <translation>الموضع بين عمودك الفقري ولوح كتفك الأيمن</translation>
    </message>
    <message>
        <source>the place between your shoulder blades on BOTH sides</source>
        <translation>الموضع بين لوحي كتفيك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Upper chest, left</source>
        <translation>أعلى الصدر، يسار</translation>
    </message>
    <message>
        <source>Upper chest, right</source>
        <translation>أعلى الصدر، يمين</translation>
    </message>
    <message>
        <source>your upper chest on the LEFT</source>
        <translation>أعلى صدرك في الجهة اليسرى</translation>
    </message>
    <message>
        <source>your upper chest on the RIGHT</source>
        <translation>أعلى صدرك في الجهة اليمنى</translation>
    </message>
    <message>
        <source>your upper chest on BOTH sides</source>
        <translation>أعلى صدرك في كلتا الجهتين</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>الذراع اليسرى فوق المرفق</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>الذراع اليمنى فوق المرفق</translation>
    </message>
    <message>
        <source>your LEFT upper arm</source>
        <translation>ذراعك اليسرى فوق المرفق</translation>
    </message>
    <message>
        <source>your RIGHT upper arm</source>
        <translation>ذراعك اليمنى فوق المرفق</translation>
    </message>
    <message>
        <source>your upper arms on BOTH sides</source>
        <translation>ذراعيك اليمنى واليسرى فوق المرفق</translation>
    </message>
    <message>
        <source>Middle of the forehead</source>
        <translation>وسط الجبهة</translation>
    </message>
    <message>
        <source>the middle of your forehead</source>
        <translation>وسط جبهتك</translation>
    </message>
    <message>
        <source>Top of the head, front middle</source>
        <translation>أعلى الرأس من الأمام، الوسط</translation>
    </message>
    <message>
        <source>the middle of the top of your head in front</source>
        <translation>وسط أعلى رأسك من الأمام</translation>
    </message>
    <message>
        <source>Top of the head, back middle</source>
        <translation>أعلى الرأس من الخلف، الوسط</translation>
    </message>
    <message>
        <source>the middle of the top of your head at the back</source>
        <translation>وسط أعلى رأسك من الخلف</translation>
    </message>
    <message>
        <source>Back of the head, middle</source>
        <translation>مؤخرة الرأس، الوسط</translation>
    </message>
    <message>
        <source>the middle of the back of your head</source>
        <translation>وسط مؤخرة رأسك</translation>
    </message>
    <message>
        <source>Just above the neck, middle</source>
        <translation>فوق الرقبة مباشرة، الوسط</translation>
    </message>
    <message>
        <source>the middle of the back of your head just above the neck</source>
        <translation>وسط مؤخرة رأسك فوق الرقبة مباشرة</translation>
    </message>
    <message>
        <source>Between the eyebrows</source>
        <translation>بين الحاجبين</translation>
    </message>
    <message>
        <source>the place between your eyebrows</source>
        <translation>الموضع بين حاجبيك</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>الأنف</translation>
    </message>
    <message>
        <source>your nose</source>
        <translation>أنفك</translation>
    </message>
    <message>
        <source>Lips and around the mouth</source>
        <translation>الشفتان وحول الفم</translation>
    </message>
    <message>
        <source>your lips or the skin around them</source>
        <translation>شفتيك أو ما حولهما</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>الذقن</translation>
    </message>
    <message>
        <source>your chin</source>
        <translation>ذقنك</translation>
    </message>
    <message>
        <source>Upper front teeth</source>
        <translation>الأسنان الأمامية العلوية</translation>
    </message>
    <message>
        <source>your upper front teeth</source>
        <translation>أسنانك الأمامية العلوية</translation>
    </message>
    <message>
        <source>Lower front teeth</source>
        <translation>الأسنان الأمامية السفلية</translation>
    </message>
    <message>
        <source>your lower front teeth</source>
        <translation>أسنانك الأمامية السفلية</translation>
    </message>
    <message>
        <source>Roof of the mouth</source>
        <translation>سقف الفم</translation>
    </message>
    <message>
        <source>the roof of your mouth</source>
        <translation>سقف فمك</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>اللسان</translation>
    </message>
    <message>
        <source>your tongue</source>
        <translation>لسانك</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>الحلق</translation>
    </message>
    <message>
        <source>your throat</source>
        <translation>حلقك</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>تحت الذقن</translation>
    </message>
    <message>
        <source>the place under your chin</source>
        <translation>الموضع تحت ذقنك</translation>
    </message>
    <message>
        <source>Back of the neck, upper part, middle</source>
        <translation>مؤخرة الرقبة من الأعلى، الوسط</translation>
    </message>
    <message>
        <source>the middle of the upper part of the back of your neck</source>
        <translation>وسط الجزء العلوي من مؤخرة رقبتك</translation>
    </message>
    <message>
        <source>Back of the neck, lower part, middle</source>
        <translation>مؤخرة الرقبة من الأسفل، الوسط</translation>
    </message>
    <message>
        <source>the middle of the lower part of the back of your neck</source>
        <translation>وسط الجزء السفلي من مؤخرة رقبتك</translation>
    </message>
    <message>
        <source>Spine between the shoulder blades</source>
        <translation>العمود الفقري بين لوحي الكتفين</translation>
    </message>
    <message>
        <source>your spine between the shoulder blades</source>
        <translation>عمودك الفقري بين لوحي الكتفين</translation>
    </message>
    <message>
        <source>Middle of the upper chest</source>
        <translation>وسط أعلى الصدر</translation>
    </message>
    <message>
        <source>the middle of your upper chest</source>
        <translation>وسط أعلى صدرك</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>العينان</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>الأذنان</translation>
    </message>
    <message>
        <source>Inside the mouth</source>
        <translation>داخل الفم</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Shoulders and upper back</source>
        <translation>الكتفان وأعلى الظهر</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>الفم</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>الكتفان</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>يمينك</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>يسارك</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>You marked many places, mostly {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation>حدّدت مواضع كثيرة، وخصوصًا {places}.</translation>
    </message>
    <message>
        <source>You marked {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple, your nose and your chin&quot;.</extracomment>
        <translation>حدّدت {places}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>The end of a list of places.</extracomment>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <extracomment>A list of places; {rest} is the list after the first one.</extracomment>
        <translation>{first}، و{rest}</translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>{muscle} ({side})</source>
        <translation>‏⁨{muscle}⁩ ({side})</translation>
    </message>
    <message>
        <source>{names} alone explains {share}.</source>
        <translation>‏{names} وحدها تفسّر {share}.</translation>
    </message>
    <message>
        <source>{names} explain {share}.</source>
        <translation>‏{names} تفسّر معًا {share}.</translation>
    </message>
    <message>
        <source>{rest} of the painted area lies outside.</source>
        <translation>ويقع {rest} من المساحة الملوّنة خارجها.</translation>
    </message>
    <message>
        <source>{rest} of the painted area fits none of them.</source>
        <translation>ولا يتوافق {rest} من المساحة الملوّنة مع أي منها.</translation>
    </message>
</context>
<context>
    <name>card_pages</name>
    <message>
        <source>felt here</source>
        <translation>يُحَسّ هنا</translation>
    </message>
    <message>
        <source>Reviewed {day}. For education, not a diagnosis.</source>
        <translation>روجعت في {day}. للتثقيف، وليست تشخيصًا.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Passed. It was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>تم التخطي. كانت ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Yes: {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>نعم: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>It was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>كانت ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{chosen} is another part of the same muscle; asked for was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>‏⁨{chosen}⁩ جزء آخر من العضلة نفسها؛ والمطلوب ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{chosen} has a pattern much like it; asked for was {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>‏⁨{chosen}⁩ لها نمط شديد الشبه به؛ والمطلوب ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{chosen} is possible as well; the source names {name}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {chosen}: a text; {name}: a muscle</extracomment>
        <translation>‏⁨{chosen}⁩ ممكنة أيضًا؛ والمصدر يذكر ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} is right. What tells the two apart: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>‏⁨{name}⁩ هي الصحيحة. ما يميّز بين الاثنتين: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Right pattern, other side: asked for was the {side}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {side}: a text</extracomment>
        <translation>النمط صحيح والجهة خطأ: المطلوب {side}.</translation>
    </message>
    <message>
        <source>On the spot: {mm} mm from it.</source>
        <extracomment>A sentence about a drawing, for the clinician. {mm}: a text</extracomment>
        <translation>في الموضع تمامًا: على بُعد {mm} مم منه.</translation>
    </message>
    <message>
        <source>Near: {mm} mm from it, {allowed} mm would do.</source>
        <extracomment>A sentence about a drawing, for the clinician. {allowed}: a text; {mm}: a text</extracomment>
        <translation>قريب: على بُعد {mm} مم منه، والمسموح {allowed} مم.</translation>
    </message>
    <message>
        <source>{mm} mm from it along the skin.</source>
        <extracomment>A sentence about a drawing, for the clinician. {mm}: a text</extracomment>
        <translation>على بُعد {mm} مم منه على امتداد الجلد.</translation>
    </message>
    <message>
        <source>That was beside the body.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>كان ذلك خارج الجسم.</translation>
    </message>
    <message>
        <source>That is nearest to {label}, another point of the same muscle.</source>
        <extracomment>A sentence about a drawing, for the clinician. {label}: a text</extracomment>
        <translation>أقرب ما يكون ذلك إلى ⁨{label}⁩، وهي نقطة أخرى في العضلة نفسها.</translation>
    </message>
    <message>
        <source>{share} of the core found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>وُجد {share} من المنطقة الأساسية.</translation>
    </message>
    <message>
        <source>{share} of the spillover found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>وُجد {share} من منطقة الامتداد.</translation>
    </message>
    <message>
        <source>{share} of what was painted lies outside.</source>
        <extracomment>A sentence about a drawing, for the clinician. {share}: a text</extracomment>
        <translation>يقع {share} من المساحة الملوّنة خارج النمط.</translation>
    </message>
    <message>
        <source>Nothing was painted outside.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>لم يُلوَّن شيء خارج النمط.</translation>
    </message>
    <message>
        <source>Not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>لم يُلوَّن: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Nothing was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>لم يُلوَّن شيء.</translation>
    </message>
    <message>
        <source>{right} of {all} regions found.</source>
        <extracomment>A sentence about a drawing, for the clinician. {all}: a text; {right}: a text</extracomment>
        <translation>المناطق التي وُجدت: {right} من {all}.</translation>
    </message>
    <message>
        <source>{wrong} chosen that the pattern does not reach.</source>
        <extracomment>A sentence about a drawing, for the clinician. {wrong}: a text</extracomment>
        <translation>مناطق اختيرت ولا يبلغها النمط: {wrong}.</translation>
    </message>
    <message>
        <source>The five muscles of headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>عضلات الصداع الخمس</translation>
    </message>
    <message>
        <source>Muscles of the head</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>عضلات الرأس</translation>
    </message>
    <message>
        <source>Muscles of neck and shoulder</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>عضلات الرقبة والكتف</translation>
    </message>
    <message>
        <source>All muscles</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>كل العضلات</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>الدوخة</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>الغثيان</translation>
    </message>
    <message>
        <source>Toothache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>ألم الأسنان</translation>
    </message>
    <message>
        <source>Teeth that do not meet</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>عدم انطباق الأسنان</translation>
    </message>
    <message>
        <source>Mouth hard to open</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>صعوبة فتح الفم</translation>
    </message>
    <message>
        <source>Clicking jaw joint</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>طقطقة مفصل الفك</translation>
    </message>
    <message>
        <source>Earache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>ألم الأذن</translation>
    </message>
    <message>
        <source>Stuffy ear</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>انسداد الأذن</translation>
    </message>
    <message>
        <source>Noise in the ear, change of hearing</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>طنين الأذن، تغيّر السمع</translation>
    </message>
    <message>
        <source>Watering or red eye</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>دماع العين أو احمرارها</translation>
    </message>
    <message>
        <source>Blurred sight, jumping print</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>تشوش النظر، تراقص الحروف</translation>
    </message>
    <message>
        <source>Narrow or twitching eyelid</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>ضيق فتحة العين أو اختلاج الجفن</translation>
    </message>
    <message>
        <source>Pain in or behind the eye</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>ألم في العين أو خلفها</translation>
    </message>
    <message>
        <source>As from a sinus: runny nose, full cheek</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>كما في التهاب الجيوب: سيلان الأنف، امتلاء الخد</translation>
    </message>
    <message>
        <source>Trouble or pain on swallowing</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>صعوبة البلع أو ألمه</translation>
    </message>
    <message>
        <source>Sore throat, a lump in the throat</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>ألم الحلق، إحساس بكتلة في الحلق</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>تيبس الرقبة</translation>
    </message>
    <message>
        <source>The head cannot bear the pillow</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>لا يحتمل الرأس الوسادة</translation>
    </message>
    <message>
        <source>Sore, numb or tingling scalp</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>إيلام فروة الرأس أو خدرها أو تنميلها</translation>
    </message>
    <message>
        <source>Sweating of the forehead</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>تعرّق الجبهة</translation>
    </message>
    <message>
        <source>Numb hand, things dropped</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>خدر اليد، سقوط الأشياء منها</translation>
    </message>
    <message>
        <source>Misjudging weights in the hand</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>سوء تقدير الأوزان باليد</translation>
    </message>
    <message>
        <source>Snapping shoulder blade</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>طقطقة لوح الكتف</translation>
    </message>
    <message>
        <source>Clicking or stiff shoulder</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>طقطقة الكتف أو تيبسها</translation>
    </message>
    <message>
        <source>Typical only of {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>مواضع نموذجية لـ ⁨{name}⁩ وحدها: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Sometimes, and only with {name}: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle; {words}: areas of the body, in English</extracomment>
        <translation>مواضع ممكنة أحيانًا، ومع ⁨{name}⁩ فقط: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>{name}: all of its pattern lies in the others&apos;; only pressing tells.</source>
        <extracomment>A sentence about a drawing, for the clinician. {name}: a muscle</extracomment>
        <translation>‏⁨{name}⁩: يقع نمطها كله ضمن أنماط العضلات الأخرى؛ ولا يحسم إلا الضغط.</translation>
    </message>
    <message>
        <source>Its typical pattern covers {covered} of what was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation>يغطي نمطها النموذجي {covered} من المساحة الملوّنة.</translation>
    </message>
    <message>
        <source>Most of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>وقد لُوّن معظم هذا النمط ({painted}).</translation>
    </message>
    <message>
        <source>More than half of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>وقد لُوّن أكثر من نصف هذا النمط ({painted}).</translation>
    </message>
    <message>
        <source>{painted} of that pattern was painted.</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>وقد لُوّن {painted} من هذا النمط.</translation>
    </message>
    <message>
        <source>Only a small part of that pattern was painted ({painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {painted}: a percentage</extracomment>
        <translation>ولم يُلوَّن من هذا النمط إلا جزء صغير ({painted}).</translation>
    </message>
    <message>
        <source>Typically felt as well, but not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>مواضع يُشعَر فيها بالألم عادةً أيضًا ولم تُلوَّن: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>May also be felt, but was not painted: {words}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {words}: areas of the body, in English</extracomment>
        <translation>مواضع قد يُشعَر فيها بالألم أيضًا ولم تُلوَّن: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Too little is painted ({extent}) to compare it with typical patterns.</source>
        <extracomment>A sentence about a drawing, for the clinician. {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation>المساحة الملوّنة (⁨{extent}⁩) أصغر من أن تُقارن بالأنماط النموذجية.</translation>
    </message>
    <message>
        <source>The paint stops along the midline for {length}. Patterns reported for muscles do not; the territory of a nerve may.</source>
        <extracomment>A sentence about a drawing, for the clinician. {length}: a length, 40 mm</extracomment>
        <translation>يتوقف التلوين عند خط الوسط على طول ⁨{length}⁩. الأنماط المُبلَّغ عنها للعضلات لا تتوقف هكذا؛ أما منطقة عصب ما فقد تتوقف.</translation>
    </message>
    <message>
        <source>So much is painted ({extent}) that no typical pattern stands out: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {extent}: an area of skin, 2.5 cm²</extracomment>
        <translation>المساحة الملوّنة كبيرة جدًا (⁨{extent}⁩) فلا يبرز نمط نموذجي: فالنمطان الأكثر تغطيةً يغطيان معًا {covered}.</translation>
    </message>
    <message>
        <source>The {patches} painted places do not belong to one typical pattern, nor to two: the best two cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage; {patches}: a number</extracomment>
        <translation>المواضع الملوّنة (عددها {patches}) لا تنتمي إلى نمط نموذجي واحد ولا إلى نمطين: فأفضل نمطين يغطيان معًا {covered}.</translation>
    </message>
    <message>
        <source>Typical patterns reach little of what is painted: the two that cover most cover {covered} together.</source>
        <extracomment>A sentence about a drawing, for the clinician. {covered}: a percentage</extracomment>
        <translation>لا تبلغ الأنماط النموذجية إلا القليل من المساحة الملوّنة: فالنمطان الأكثر تغطيةً يغطيان معًا {covered}.</translation>
    </message>
    <message>
        <source>Why not first: it covers {second_share} of what was painted, {first} covers {first_share}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_share}: a percentage; {second_share}: a percentage</extracomment>
        <translation>لماذا ليست الأولى: تغطي {second_share} من المساحة الملوّنة، بينما تغطي ⁨{first}⁩ {first_share}.</translation>
    </message>
    <message>
        <source>Why not first: {second_painted} of its pattern was painted, of that of {first} {first_painted}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {second_painted}: a percentage</extracomment>
        <translation>لماذا ليست الأولى: لُوّن {second_painted} من نمطها، مقابل {first_painted} من نمط ⁨{first}⁩.</translation>
    </message>
    <message>
        <source>Why not first: {first} covers more of what was painted ({first_share} to {second_share}), and more of its pattern was painted ({first_painted} to {second_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>لماذا ليست الأولى: تغطي ⁨{first}⁩ قدرًا أكبر من المساحة الملوّنة ({first_share} مقابل {second_share})، كما لُوّن من نمطها قدر أكبر ({first_painted} مقابل {second_painted}).</translation>
    </message>
    <message>
        <source>Why not first: it covers more of what was painted ({second_share}, {first} {first_share}), but less of its pattern was painted ({second_painted} to {first_painted}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>لماذا ليست الأولى: تغطي قدرًا أكبر من المساحة الملوّنة ({second_share}، مقابل {first_share} لـ ⁨{first}⁩)، لكن لُوّن من نمطها قدر أقل ({second_painted} مقابل {first_painted}).</translation>
    </message>
    <message>
        <source>Why not first: more of its pattern was painted ({second_painted} to {first_painted}), but it covers less of what was painted ({second_share}, {first} {first_share}).</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first; {first_painted}: a percentage; {first_share}: a percentage; {second_painted}: a percentage; {second_share}: a percentage</extracomment>
        <translation>لماذا ليست الأولى: لُوّن من نمطها قدر أكبر ({second_painted} مقابل {first_painted})، لكنها تغطي قدرًا أقل من المساحة الملوّنة ({second_share}، مقابل {first_share} لـ ⁨{first}⁩).</translation>
    </message>
    <message>
        <source>Why not first: it meets the paint more where its pattern is felt less often, {first} where it is felt most.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation>لماذا ليست الأولى: يقع التلوين أكثر حيث يقل الشعور بالألم في نمطها، أما ⁨{first}⁩ فيقع التلوين حيث يشتد الشعور به في نمطها.</translation>
    </message>
    <message>
        <source>This drawing does not tell it from {first}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {first}: a muscle, which ranks first</extracomment>
        <translation>هذا الرسم لا يميّزها عن ⁨{first}⁩.</translation>
    </message>
    <message>
        <source>The size drawn is an estimate.</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>الحجم المرسوم تقديري.</translation>
    </message>
    <message>
        <source>Read in the source: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>مأخوذ من المصدر نفسه: ⁨{source}⁩.</translation>
    </message>
    <message>
        <source>From a standard reference, not read again: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>من مرجع معياري لم يُراجَع مجددًا: ⁨{source}⁩.</translation>
    </message>
    <message>
        <source>Weakly supported, our estimate: {source}.</source>
        <extracomment>A sentence about a drawing, for the clinician. {source}: a publication</extracomment>
        <translation>أدلته ضعيفة، وهو تقديرنا: ⁨{source}⁩.</translation>
    </message>
    <message>
        <source>active in 65 % of people with chronic tension-type headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>نشطة لدى ٦٥٪‏ من المصابين بالصداع التوتري المزمن</translation>
    </message>
    <message>
        <source>active in 45 % of people with chronic tension-type headache</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>نشطة لدى ٤٥٪‏ من المصابين بالصداع التوتري المزمن</translation>
    </message>
    <message>
        <source>referral in 86 % with chronic and 60 % with episodic tension-type headache, their mean; in 27 % of controls</source>
        <extracomment>A sentence about a drawing, for the clinician.</extracomment>
        <translation>ألم رجيع لدى ٨٦٪‏ من المصابين بالصداع التوتري المزمن و٦٠٪‏ من المصابين بالصداع التوتري النوبي، والمعتمد متوسطهما؛ ولدى ٢٧٪‏ من أفراد المجموعة الضابطة</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Familiar pain</source>
        <translation>ألم مألوف</translation>
    </message>
    <message>
        <source>Referred, not familiar</source>
        <translation>ألم رجيع غير مألوف</translation>
    </message>
    <message>
        <source>Tender here only</source>
        <translation>إيلام موضعي فقط</translation>
    </message>
    <message>
        <source>Not tender</source>
        <translation>لا إيلام</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>لم تُفحص</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Touch the answer that fits you best. You can change it at any time. If none fits well, take the nearest one.</source>
        <translation>يُرجى لمس الإجابة الأنسب لك. يمكنك تغييرها في أي وقت. إذا لم تناسبك أي إجابة تمامًا، فالأقرب إليك تكفي.</translation>
    </message>
    <message>
        <source>Touch every answer that fits you; touch it again to take it back. Then touch the green button at the bottom.</source>
        <translation>يُرجى لمس كل إجابة تناسبك؛ ولمسها مرة أخرى يلغيها. وبعد ذلك يُرجى لمس الزر الأخضر في الأسفل.</translation>
    </message>
    <message>
        <source>Touch everything that is true for you. If nothing is, touch the answer that says so. If you are not sure, ask a member of staff.</source>
        <translation>يُرجى لمس كل ما ينطبق عليك. إذا لم ينطبق شيء، فيُرجى لمس الإجابة التي تقول ذلك. وعند الشك يُرجى سؤال أحد أفراد الطاقم.</translation>
    </message>
    <message>
        <source>Rub with your finger over every place that hurts, as large as the pain is. The small pictures show you from other sides: touch one to turn. What went wrong can be undone or rubbed out.</source>
        <translation>يُرجى تمرير إصبعك على كل موضع يؤلمك، بقدر اتساع الألم. الصور الصغيرة تُظهرك من جهات أخرى: لمس إحداها يدير الصورة. ويمكن التراجع عن الخطأ أو محوه.</translation>
    </message>
    <message>
        <source>Please draw your pain once more, without looking at the first drawing. It need not be the same. It shows how exact a drawing can be.</source>
        <translation>يُرجى رسم ألمك مرة أخرى دون النظر إلى الرسم الأول. لا يلزم أن يكون مطابقًا له. هذا يبيّن مدى دقة الرسم.</translation>
    </message>
    <message>
        <source>0 means no pain, 10 means the worst pain you can think of. Touch one number in each row.</source>
        <translation>الرقم ٠ يعني لا ألم، والرقم ١٠ يعني أشد ألم يمكنك تصوّره. يُرجى لمس رقم واحد في كل صف.</translation>
    </message>
    <message>
        <source>Your LEFT is on the right side of the screen, as if you looked at another person. Touch the shoulder of your left hand. A mistake does no harm.</source>
        <translation>كتفك اليسرى تظهر على يمين الشاشة، كما لو كنت تنظر إلى شخص آخر. يُرجى لمس الكتف التي في جهة يدك اليسرى. لا ضرر من الخطأ.</translation>
    </message>
    <message>
        <source>Look whether the places are right, and on the right side. If not, touch the button to change them. Then go on.</source>
        <translation>يُرجى التحقق من أن المواضع صحيحة وفي الجهة الصحيحة. إن لم تكن كذلك، فيمكن تغييرها بلمس الزر المخصص لذلك. وبعد ذلك يُرجى المتابعة.</translation>
    </message>
    <message>
        <source>You are done. Please give the tablet back to a member of staff.</source>
        <translation>لقد انتهيت. يُرجى إعادة الجهاز إلى أحد أفراد الطاقم.</translation>
    </message>
    <message>
        <source>Please touch one answer first.</source>
        <translation>يُرجى أولًا لمس إجابة واحدة.</translation>
    </message>
    <message>
        <source>Please touch at least one answer first.</source>
        <translation>يُرجى أولًا لمس إجابة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Please touch what is true for you, or the answer that nothing is.</source>
        <translation>يُرجى لمس ما ينطبق عليك، أو الإجابة «لا شيء مما ذُكر».</translation>
    </message>
    <message>
        <source>Please touch a shoulder first.</source>
        <translation>يُرجى أولًا لمس إحدى الكتفين.</translation>
    </message>
    <message>
        <source>Please mark at least one place that hurts first.</source>
        <translation>يُرجى أولًا تحديد موضع واحد على الأقل يؤلمك.</translation>
    </message>
    <message>
        <source>Please touch one number in each row first.</source>
        <translation>يُرجى أولًا لمس رقم واحد في كل صف.</translation>
    </message>
    <message>
        <source>Please answer the question first.</source>
        <translation>يُرجى أولًا الإجابة عن السؤال.</translation>
    </message>
    <message>
        <source>One of your answers should be checked straight away. Please tell a member of staff now; then you can go on here.</source>
        <translation>إحدى إجاباتك ينبغي مراجعتها فورًا. يُرجى إخبار أحد أفراد الطاقم الآن؛ ثم يمكنك المتابعة هنا.</translation>
    </message>
    <message>
        <source>One of your answers should be checked today. Please tell a member of staff; then you can go on here.</source>
        <translation>إحدى إجاباتك ينبغي مراجعتها اليوم. يُرجى إخبار أحد أفراد الطاقم؛ ثم يمكنك المتابعة هنا.</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>Your pain drawing</source>
        <translation>رسم ألمك</translation>
    </message>
    <message>
        <source>Your pain drawing (continued)</source>
        <translation>رسم ألمك (تتمة)</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>For learning and for talking it over. Not a diagnosis.</source>
        <translation>للتعلّم وللحوار. ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>First: get medical help now</source>
        <translation>أولًا: اطلب مساعدة طبية الآن</translation>
    </message>
    <message>
        <source>First: speak to a doctor today</source>
        <translation>أولًا: تحدّث إلى طبيب اليوم</translation>
    </message>
    <message>
        <source>Please talk about this at your visit</source>
        <translation>يُرجى التحدث عن هذا في زيارتك</translation>
    </message>
    <message>
        <source>You ticked this on the tablet. It comes before all else on this page.</source>
        <translation>هذا ما اخترته على الجهاز اللوحي. وهو أهمّ من كل ما عداه في هذه الصفحة.</translation>
    </message>
    <message>
        <source>You ticked this on the tablet.</source>
        <translation>هذا ما اخترته على الجهاز اللوحي.</translation>
    </message>
    <message>
        <source>The pain is new, and I am 50 or older.</source>
        <translation>الألم جديد، وعمري 50 سنة أو أكثر.</translation>
    </message>
    <message>
        <source>What you marked</source>
        <translation>ما حدّدته</translation>
    </message>
    <message>
        <source>Nothing is marked on the drawing.</source>
        <translation>لا شيء محدَّد على الرسم.</translation>
    </message>
    <message>
        <source>what you marked</source>
        <translation>ما حدّدته</translation>
    </message>
    <message>
        <source>often felt here</source>
        <translation>يُحَسّ هنا كثيرًا</translation>
    </message>
    <message>
        <source>sometimes felt here</source>
        <translation>يُحَسّ هنا أحيانًا</translation>
    </message>
    <message>
        <source>the muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>the spot to examine</source>
        <translation>الموضع المراد فحصه</translation>
    </message>
    <message>
        <source>What your drawing resembles</source>
        <translation>ما يشبهه رسمك</translation>
    </message>
    <message>
        <source>The pattern on the picture</source>
        <translation>النمط في الصورة</translation>
    </message>
    <message>
        <source>The picture shows the typical pattern reported for this muscle:</source>
        <translation>تُظهر الصورة النمط المعتاد المذكور لهذه العضلة:</translation>
    </message>
    <message>
        <source>Your drawing resembles the typical patterns reported for these muscles. From the drawing alone they look alike; the picture shows the first:</source>
        <translation>يشبه رسمك الأنماط المعتادة المذكورة لهذه العضلات. من الرسم وحده تبدو متشابهة؛ والصورة تُظهر أولاها:</translation>
    </message>
    <message>
        <source>Your drawing resembles the typical pattern reported for this muscle:</source>
        <translation>يشبه رسمك النمط المعتاد المذكور لهذه العضلة:</translation>
    </message>
    <message>
        <source>{muscle}, on your LEFT</source>
        <extracomment>{muscle} is a muscle&apos;s name; on the patient&apos;s own side.</extracomment>
        <translation>{muscle}، في جهتك اليسرى</translation>
    </message>
    <message>
        <source>{muscle}, on your RIGHT</source>
        <extracomment>{muscle} is a muscle&apos;s name; on the patient&apos;s own side.</extracomment>
        <translation>{muscle}، في جهتك اليمنى</translation>
    </message>
    <message>
        <source>The X marks {place}.</source>
        <extracomment>{place} is a place such as &quot;your LEFT temple&quot;, as in &quot;You marked {places}.&quot;</extracomment>
        <translation>العلامة X تحدّد {place}.</translation>
    </message>
    <message>
        <source>When that spot is pressed, some people feel it where the red dots are.</source>
        <translation>عند الضغط على هذا الموضع يحسّ بعض الناس به حيث توجد النقاط الحمراء.</translation>
    </message>
    <message>
        <source>The dense dots cover {places}.</source>
        <extracomment>{places} is a list such as &quot;your LEFT temple and your nose&quot;, as in &quot;You marked {places}.&quot;</extracomment>
        <translation>النقاط الكثيفة تغطي {places}.</translation>
    </message>
    <message>
        <source>This pattern covers {covered} of what you marked, and you marked {painted} of the pattern.</source>
        <extracomment>{covered} and {painted} are percentages.</extracomment>
        <translation>يغطي هذا النمط {covered} مما حدّدته، وقد حدّدت {painted} من النمط.</translation>
    </message>
    <message>
        <source>When it was pressed today, you felt the pain you know.</source>
        <translation>عند الضغط عليه اليوم أحسست بالألم الذي تعرفه.</translation>
    </message>
    <message>
        <source>No typical pattern fits your drawing</source>
        <translation>لا يوجد نمط معتاد يطابق رسمك</translation>
    </message>
    <message>
        <source>That happens often, and it says nothing against your pain: it is real. Many things other than muscles can hurt there. Your doctor or therapist can look for them with you.</source>
        <translation>يحدث هذا كثيرًا، ولا ينفي ألمك: فهو حقيقي. أشياء كثيرة غير العضلات يمكن أن تؤلم هناك. يستطيع طبيبك أو معالجك البحث عنها معك.</translation>
    </message>
    <message>
        <source>What this does not mean</source>
        <translation>ما لا يعنيه هذا</translation>
    </message>
    <message>
        <source>This is not a diagnosis. Only an examination can show where a pain comes from.</source>
        <translation>هذا ليس تشخيصًا. الفحص وحده يمكن أن يبيّن مصدر الألم.</translation>
    </message>
    <message>
        <source>Joints, nerves, teeth, eyes, ears, blood vessels and other kinds of headache can hurt in the same places.</source>
        <translation>المفاصل والأعصاب والأسنان والعينان والأذنان والأوعية الدموية وأنواع أخرى من الصداع يمكن أن تؤلم في المواضع نفسها.</translation>
    </message>
    <message>
        <source>People differ, and the patterns of muscles overlap.</source>
        <translation>الناس مختلفون، وأنماط العضلات تتداخل.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>{meaning} Needs a medical check before any muscle is considered.</source>
        <translation>{meaning} يلزم فحص طبي قبل النظر في أي عضلة.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Today, before anything else</source>
        <translation>اليوم، قبل أي شيء آخر</translation>
    </message>
    <message>
        <source>At this visit</source>
        <translation>في هذه الزيارة</translation>
    </message>
    <message>
        <source>The pain came suddenly and was at its worst within a minute.</source>
        <translation>جاء الألم فجأة وبلغ أشده خلال دقيقة.</translation>
    </message>
    <message>
        <source>I am confused or very sleepy, I fainted or had a fit.</source>
        <translation>أشعر بتشوش في الذهن أو بنعاس شديد، أو أُغمي عليّ، أو أصابتني نوبة تشنج.</translation>
    </message>
    <message>
        <source>I have a fever or shivers.</source>
        <translation>عندي حمى (ارتفاع في الحرارة) أو قشعريرة.</translation>
    </message>
    <message>
        <source>My neck is so stiff that I cannot bring my chin to my chest.</source>
        <translation>رقبتي متيبسة إلى حد أنني لا أستطيع أن أجعل ذقني يلمس صدري.</translation>
    </message>
    <message>
        <source>I have a new rash or new spots on my skin.</source>
        <translation>ظهر على جلدي طفح جديد أو بقع جديدة.</translation>
    </message>
    <message>
        <source>It began after a fall or a blow to my head.</source>
        <translation>بدأ الألم بعد سقوط أو ضربة على رأسي.</translation>
    </message>
    <message>
        <source>My legs gave way all at once and I fell.</source>
        <translation>خانتني ساقاي فجأة فسقطت.</translation>
    </message>
    <message>
        <source>My neck feels as if it cannot hold my head.</source>
        <translation>أشعر كأن رقبتي لا تستطيع حمل رأسي.</translation>
    </message>
    <message>
        <source>I wake up with a headache and have to vomit.</source>
        <translation>أستيقظ من النوم بصداع وأتقيأ.</translation>
    </message>
    <message>
        <source>Coughing, sneezing or straining sets it off or makes it much worse, or exercise sets it off.</source>
        <translation>السعال أو العطس أو الحزق (الشدّ بقوة) يثير الألم أو يزيده كثيرًا، أو تثيره الرياضة.</translation>
    </message>
    <message>
        <source>My sight goes grey for seconds, or a doctor saw a swollen nerve in my eye.</source>
        <translation>يصبح نظري معتمًا لثوانٍ، أو رأى طبيب تورمًا في عصب عيني.</translation>
    </message>
    <message>
        <source>The headache comes when I stand up or lie down, and goes when I change back.</source>
        <translation>يأتي الصداع عندما أقف أو أستلقي، ويزول عندما أعود إلى وضعي السابق.</translation>
    </message>
    <message>
        <source>It gets worse from week to week.</source>
        <translation>يزداد سوءًا من أسبوع إلى أسبوع.</translation>
    </message>
    <message>
        <source>It is new, or different from pain I had before.</source>
        <translation>هو ألم جديد، أو مختلف عن آلامي السابقة.</translation>
    </message>
    <message>
        <source>One eyelid droops, or one pupil is smaller.</source>
        <translation>أحد جفنيّ متدلٍّ، أو إحدى حدقتيّ أصغر من الأخرى.</translation>
    </message>
    <message>
        <source>One side of my face is weak or hangs down.</source>
        <translation>أحد جانبي وجهي ضعيف أو مرتخٍ.</translation>
    </message>
    <message>
        <source>One eye is red and hurts, or I see coloured rings around lights.</source>
        <translation>إحدى عينيّ حمراء ومؤلمة، أو أرى حلقات ملونة حول الأضواء.</translation>
    </message>
    <message>
        <source>Part of my face is numb.</source>
        <translation>جزء من وجهي خَدِر (لا أحس به جيدًا).</translation>
    </message>
    <message>
        <source>When I chew, my jaw gets tired and aches until I stop.</source>
        <translation>عندما أمضغ يتعب فكي ويؤلمني إلى أن أتوقف.</translation>
    </message>
    <message>
        <source>A light touch or chewing sets off pain like an electric shock in my face.</source>
        <translation>لمسة خفيفة أو المضغ يثير في وجهي ألمًا كالصدمة الكهربائية.</translation>
    </message>
    <message>
        <source>An arm, a leg or one side of my body has become weak or numb.</source>
        <translation>أصاب الضعف أو الخدر ذراعي أو ساقي أو أحد جانبي جسمي.</translation>
    </message>
    <message>
        <source>Speaking or swallowing has become difficult.</source>
        <translation>أصبح الكلام أو البلع صعبًا عليّ.</translation>
    </message>
    <message>
        <source>I have begun to see double or blurred, or part of my sight is gone.</source>
        <translation>بدأت أرى الأشياء مزدوجة أو غير واضحة، أو فقدت جزءًا من نظري.</translation>
    </message>
    <message>
        <source>When I walk fast, climb stairs or work hard, my jaw, chest or arm hurts, or my chest feels tight.</source>
        <translation>عندما أمشي بسرعة أو أصعد الدرج أو أبذل جهدًا كبيرًا، يؤلمني فكي أو صدري أو ذراعي، أو أحس بضيق في صدري.</translation>
    </message>
    <message>
        <source>My neck has hurt since a fall, a blow, a crash or a sudden jerk.</source>
        <translation>رقبتي تؤلمني منذ سقوط أو ضربة أو حادث أو حركة عنيفة مفاجئة.</translation>
    </message>
    <message>
        <source>My scalp is sore, for example when I comb my hair.</source>
        <translation>فروة رأسي تؤلمني، مثلًا عندما أمشط شعري.</translation>
    </message>
    <message>
        <source>My gum or cheek is swollen, or fluid comes out of my ear.</source>
        <translation>لثتي أو خدي متورم، أو يخرج سائل من أذني.</translation>
    </message>
    <message>
        <source>With the pain, one eye waters, or my nose runs or blocks on that side.</source>
        <translation>مع الألم تدمع إحدى عينيّ، أو يسيل أنفي أو ينسد في الجهة نفسها.</translation>
    </message>
    <message>
        <source>I have a hard lump in my neck or in front of my ear that stays.</source>
        <translation>عندي كتلة صلبة لا تزول في رقبتي أو أمام أذني.</translation>
    </message>
    <message>
        <source>I have cancer, or had it before.</source>
        <translation>عندي سرطان، أو أُصبت به سابقًا.</translation>
    </message>
    <message>
        <source>My body&apos;s defence is weak, for example from HIV or from medicines.</source>
        <translation>مناعة جسمي ضعيفة، مثلًا بسبب فيروس ⁨HIV⁩ (الإيدز) أو بسبب أدوية.</translation>
    </message>
    <message>
        <source>I am pregnant, or gave birth in the last six weeks.</source>
        <translation>أنا حامل، أو ولدت خلال الأسابيع الستة الماضية.</translation>
    </message>
    <message>
        <source>I lose weight without wanting to, or sweat at night.</source>
        <translation>ينقص وزني دون أن أريد ذلك، أو أتعرق ليلًا.</translation>
    </message>
    <message>
        <source>I take painkillers on 10 or more days a month.</source>
        <translation>أتناول مسكنات الألم في ١٠ أيام أو أكثر في الشهر.</translation>
    </message>
    <message>
        <source>It began after I started a new medicine.</source>
        <translation>بدأ الألم بعد أن بدأت تناول دواء جديد.</translation>
    </message>
    <message>
        <source>Sudden onset, worst within a minute</source>
        <translation>بداية مفاجئة، الذروة خلال دقيقة</translation>
    </message>
    <message>
        <source>Reduced consciousness, confusion or seizure</source>
        <translation>تدني الوعي أو تخليط ذهني أو نوبة اختلاجية</translation>
    </message>
    <message>
        <source>New weakness or numbness</source>
        <translation>ضعف أو خدر حديث الظهور</translation>
    </message>
    <message>
        <source>New trouble speaking or swallowing</source>
        <translation>صعوبة حديثة الظهور في الكلام أو البلع</translation>
    </message>
    <message>
        <source>New double vision or loss of sight</source>
        <translation>ازدواج رؤية أو فقد بصر حديث الظهور</translation>
    </message>
    <message>
        <source>Jaw, chest or arm pain on exertion</source>
        <translation>ألم الفك أو الصدر أو الذراع عند الجهد</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>حمى</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation>تيبس الرقبة</translation>
    </message>
    <message>
        <source>New rash</source>
        <translation>طفح جديد</translation>
    </message>
    <message>
        <source>Neck pain since an injury</source>
        <translation>ألم الرقبة منذ إصابة</translation>
    </message>
    <message>
        <source>Onset after a head injury</source>
        <translation>بداية بعد إصابة في الرأس</translation>
    </message>
    <message>
        <source>Drop attack</source>
        <translation>نوبة سقوط مفاجئ</translation>
    </message>
    <message>
        <source>Neck feels unstable</source>
        <translation>إحساس بعدم ثبات الرقبة</translation>
    </message>
    <message>
        <source>Morning headache with vomiting</source>
        <translation>صداع صباحي مع تقيؤ</translation>
    </message>
    <message>
        <source>Set off by coughing, sneezing, straining or exercise</source>
        <translation>يثيره السعال أو العطس أو الحزق أو الجهد</translation>
    </message>
    <message>
        <source>Sight goes grey, or papilloedema was seen</source>
        <translation>إظلام بصري عابر، أو شوهدت وذمة حليمة العصب البصري</translation>
    </message>
    <message>
        <source>Depends on standing or lying</source>
        <translation>يتغير بالوقوف أو الاستلقاء</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>متفاقم</translation>
    </message>
    <message>
        <source>New pain or changed pattern</source>
        <translation>ألم جديد أو تغيّر في نمطه</translation>
    </message>
    <message>
        <source>Drooping lid or small pupil</source>
        <translation>إطراق الجفن أو صغر الحدقة</translation>
    </message>
    <message>
        <source>Facial weakness</source>
        <translation>ضعف الوجه</translation>
    </message>
    <message>
        <source>Painful red eye or halos</source>
        <translation>عين حمراء مؤلمة أو هالات ضوئية</translation>
    </message>
    <message>
        <source>Numb face</source>
        <translation>خدر الوجه</translation>
    </message>
    <message>
        <source>Jaw tires on chewing</source>
        <translation>تعب الفك عند المضغ</translation>
    </message>
    <message>
        <source>Tender scalp</source>
        <translation>إيلام فروة الرأس</translation>
    </message>
    <message>
        <source>Electric shocks in the face, set off by touch</source>
        <translation>صدمات كهربائية في الوجه يثيرها اللمس</translation>
    </message>
    <message>
        <source>Tooth or ear infection</source>
        <translation>التهاب سني أو أذني</translation>
    </message>
    <message>
        <source>Watering eye or running nose on the side of the pain</source>
        <translation>دَماع العين أو سيلان الأنف في جهة الألم</translation>
    </message>
    <message>
        <source>Hard lump in the neck or before the ear</source>
        <translation>كتلة صلبة في الرقبة أو أمام الأذن</translation>
    </message>
    <message>
        <source>History of cancer</source>
        <translation>سوابق سرطان</translation>
    </message>
    <message>
        <source>Weakened immunity</source>
        <translation>ضعف المناعة</translation>
    </message>
    <message>
        <source>Pregnancy or recent birth</source>
        <translation>حمل أو ولادة حديثة</translation>
    </message>
    <message>
        <source>Weight loss or night sweats</source>
        <translation>نقص وزن أو تعرق ليلي</translation>
    </message>
    <message>
        <source>Painkillers on 10 or more days a month</source>
        <translation>مسكنات في ١٠ أيام أو أكثر شهريًا</translation>
    </message>
    <message>
        <source>Onset with a new medicine</source>
        <translation>بداية مع دواء جديد</translation>
    </message>
    <message>
        <source>Two or more of: fever, stiff neck, new rash</source>
        <translation>اثنان أو أكثر مما يلي: حمى، تيبس الرقبة، طفح جديد</translation>
    </message>
    <message>
        <source>Injury with a nerve or vessel sign</source>
        <translation>إصابة مع علامة عصبية أو وعائية</translation>
    </message>
    <message>
        <source>From age 50: jaw, scalp or sight signs</source>
        <translation>من سن ٥٠ فما فوق: علامات في الفك أو فروة الرأس أو البصر</translation>
    </message>
    <message>
        <source>Several signs of raised pressure or a growth</source>
        <translation>عدة علامات على ارتفاع الضغط داخل القحف أو على ورم</translation>
    </message>
    <message>
        <source>New pain from age 50</source>
        <translation>ألم جديد من سن ٥٠ فما فوق</translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head or of a torn or narrowed artery.</source>
        <translation>قد يكون علامة على نزف داخل القحف أو على تسلّخ شريان أو تضيّقه.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, bleeding, infection or pressure in the head.</source>
        <translation>قد يكون علامة على سكتة دماغية أو نزف أو عدوى أو ارتفاع الضغط داخل القحف.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of pressure on the spinal cord or a nerve.</source>
        <translation>قد يكون علامة على سكتة دماغية، أو على انضغاط النخاع الشوكي أو أحد الأعصاب.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke or of a disorder of the brain stem.</source>
        <translation>قد يكون علامة على سكتة دماغية أو اضطراب في جذع الدماغ.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the eye, its nerves or its vessels, or of a stroke.</source>
        <translation>قد يكون علامة على اضطراب في العين أو أعصابها أو أوعيتها، أو على سكتة دماغية.</translation>
    </message>
    <message>
        <source>May be a sign of a heart disorder felt in the jaw.</source>
        <translation>قد يكون علامة على اضطراب قلبي يُشعَر به في الفك.</translation>
    </message>
    <message>
        <source>May be a sign of an infection, of the brain&apos;s linings too.</source>
        <translation>قد يكون علامة على عدوى، ومنها عدوى السحايا.</translation>
    </message>
    <message>
        <source>With fever or rash it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation>قد يكون مع الحمى أو الطفح علامة على عدوى السحايا.</translation>
    </message>
    <message>
        <source>With fever or a stiff neck it may be a sign of an infection of the brain&apos;s linings.</source>
        <translation>قد يكون مع الحمى أو تيبس الرقبة علامة على عدوى السحايا.</translation>
    </message>
    <message>
        <source>May be a sign of a torn artery, a fracture or a torn ligament of the neck.</source>
        <translation>قد يكون علامة على تسلّخ شريان أو كسر أو تمزق رباط في الرقبة.</translation>
    </message>
    <message>
        <source>May be a sign of bleeding in the head.</source>
        <translation>قد يكون علامة على نزف داخل القحف.</translation>
    </message>
    <message>
        <source>May be a sign of poor blood flow to the brain stem or of an unstable neck.</source>
        <translation>قد يكون علامة على نقص التروية في جذع الدماغ أو على عدم ثبات الرقبة.</translation>
    </message>
    <message>
        <source>May be a sign of an unstable neck; it must not be moved by hand before.</source>
        <translation>قد يكون علامة على عدم ثبات الرقبة؛ ولا يجوز تحريكها يدويًا قبل الفحص.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head.</source>
        <translation>قد يكون علامة على ارتفاع الضغط داخل القحف.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder at the back of the skull or of raised pressure.</source>
        <translation>قد يكون علامة على اضطراب في مؤخر القحف أو على ارتفاع الضغط داخله.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure in the head that endangers sight.</source>
        <translation>قد يكون علامة على ارتفاع الضغط داخل القحف المهدِّد للبصر.</translation>
    </message>
    <message>
        <source>May be a sign of too low or too high pressure in the head.</source>
        <translation>قد يكون علامة على انخفاض الضغط داخل القحف أو ارتفاعه.</translation>
    </message>
    <message>
        <source>May be a sign of a growth or another disorder in the head or neck.</source>
        <translation>قد يكون علامة على ورم أو اضطراب آخر في الرأس أو الرقبة.</translation>
    </message>
    <message>
        <source>May be a sign of a new disorder behind the pain, whatever its pattern.</source>
        <translation>قد يكون علامة على اضطراب جديد وراء الألم، أيًّا كان نمطه.</translation>
    </message>
    <message>
        <source>May be a sign of a torn neck artery or a growth; the sternocleidomastoid muscle does not explain it away.</source>
        <translation>قد يكون علامة على تسلّخ شريان في الرقبة أو على ورم؛ ولا تكفي العضلة ⁨sternocleidomastoid⁩ لتفسيره.</translation>
    </message>
    <message>
        <source>May be a sign of a stroke, or of a disorder of the facial nerve or parotid.</source>
        <translation>قد يكون علامة على سكتة دماغية، أو على اضطراب في العصب الوجهي أو الغدة النكفية.</translation>
    </message>
    <message>
        <source>May be a sign of acute glaucoma or an inflamed eye, which endangers sight.</source>
        <translation>قد يكون علامة على زَرَق حاد أو التهاب في العين، وهو ما يهدد البصر.</translation>
    </message>
    <message>
        <source>May be a sign of a disorder of the trigeminal nerve or the brain stem.</source>
        <translation>قد يكون علامة على اضطراب في العصب ثلاثي التوائم أو جذع الدماغ.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight, from age 50.</source>
        <translation>قد يكون من سن ٥٠ فما فوق علامة على التهاب الشرايين ذي الخلايا العملاقة المهدِّد للبصر.</translation>
    </message>
    <message>
        <source>May be a sign of trigeminal neuralgia.</source>
        <translation>قد يكون علامة على ألم العصب ثلاثي التوائم.</translation>
    </message>
    <message>
        <source>May be a sign of an infection that spreads.</source>
        <translation>قد يكون علامة على عدوى آخذة في الانتشار.</translation>
    </message>
    <message>
        <source>May be a sign of cluster headache or a related type, or of an eye disorder.</source>
        <translation>قد يكون علامة على الصداع العنقودي أو نوع قريب منه، أو على اضطراب في العين.</translation>
    </message>
    <message>
        <source>May be a sign of a growth in the neck or parotid.</source>
        <translation>قد يكون علامة على ورم في الرقبة أو الغدة النكفية.</translation>
    </message>
    <message>
        <source>The pain may be a sign that a cancer has come back.</source>
        <translation>قد يكون الألم علامة على عودة سرطان سابق.</translation>
    </message>
    <message>
        <source>The pain may be a sign of an infection.</source>
        <translation>قد يكون الألم علامة على عدوى.</translation>
    </message>
    <message>
        <source>The pain may be a sign of high blood pressure or of a clot in a vein of the brain.</source>
        <translation>قد يكون الألم علامة على ارتفاع ضغط الدم أو على خثرة في أحد أوردة الدماغ.</translation>
    </message>
    <message>
        <source>May be a sign of an infection, an inflammation or a growth.</source>
        <translation>قد يكون علامة على عدوى أو التهاب أو ورم.</translation>
    </message>
    <message>
        <source>The painkillers may keep the headache going (medication overuse).</source>
        <translation>قد تكون المسكنات هي ما يُبقي الصداع (الإفراط في استعمال الدواء).</translation>
    </message>
    <message>
        <source>The pain may be an effect of the medicine.</source>
        <translation>قد يكون الألم أثرًا للدواء.</translation>
    </message>
    <message>
        <source>May be a sign of meningitis or another infection.</source>
        <translation>قد يكون علامة على التهاب السحايا أو عدوى أخرى.</translation>
    </message>
    <message>
        <source>May be a sign of a torn artery in the neck, of bleeding in the head, or of an unstable neck.</source>
        <translation>قد يكون علامة على تسلّخ شريان في الرقبة، أو نزف داخل القحف، أو عدم ثبات الرقبة.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, which endangers sight.</source>
        <translation>قد يكون علامة على التهاب الشرايين ذي الخلايا العملاقة المهدِّد للبصر.</translation>
    </message>
    <message>
        <source>May be a sign of raised pressure or of a growth in the head.</source>
        <translation>قد يكون علامة على ارتفاع الضغط داخل القحف أو على ورم فيه.</translation>
    </message>
    <message>
        <source>May be a sign of giant cell arteritis, a growth or another new disorder.</source>
        <translation>قد يكون علامة على التهاب الشرايين ذي الخلايا العملاقة أو ورم أو اضطراب جديد آخر.</translation>
    </message>
    <message>
        <source>How strong is your pain?</source>
        <translation>ما شدة ألمك؟</translation>
    </message>
    <message>
        <source>Touch one number in each row. 0 is no pain. 10 is the worst pain you can imagine.</source>
        <translation>يُرجى لمس رقم واحد في كل صف. الرقم ٠ يعني لا ألم. الرقم ١٠ يعني أشد ألم يمكنك تصوّره.</translation>
    </message>
    <message>
        <source>Touch YOUR left shoulder</source>
        <translation>يُرجى لمس كتفك أنت اليسرى</translation>
    </message>
    <message>
        <source>Once more: touch YOUR left shoulder</source>
        <translation>مرة أخرى: يُرجى لمس كتفك أنت اليسرى</translation>
    </message>
    <message>
        <source>Is your pain on these drawings?</source>
        <translation>هل يظهر موضع ألمك في هذه الرسوم؟</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In front of a row of numbers: how strong the pain is now.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>في أسوأ حالاته</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>عادةً</translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <translation>كيف هو إحساسك بالألم؟</translation>
    </message>
    <message>
        <source>Is the pain deep or near the skin?</source>
        <translation>هل الألم عميق أم قريب من الجلد؟</translation>
    </message>
    <message>
        <source>Since when have you had this pain?</source>
        <translation>منذ متى لديك هذا الألم؟</translation>
    </message>
    <message>
        <source>How often do you have this pain?</source>
        <translation>كم مرة يأتيك هذا الألم؟</translation>
    </message>
    <message>
        <source>How long does the pain last?</source>
        <translation>كم يدوم الألم؟</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>كم عمرك؟</translation>
    </message>
    <message>
        <source>Face, eyes, jaw: is any of this true?</source>
        <translation>الوجه والعينان والفك: هل ينطبق عليك شيء مما يلي؟</translation>
    </message>
    <message>
        <source>Your health: is any of this true?</source>
        <translation>صحتك: هل ينطبق شيء مما يلي؟</translation>
    </message>
    <message>
        <source>Touch everything that fits.</source>
        <translation>يُرجى لمس كل ما يناسب.</translation>
    </message>
    <message>
        <source>Touch what is true; if nothing is, touch “None of these”.</source>
        <translation>يُرجى لمس ما ينطبق عليك، أو لمس «لا شيء مما ذُكر».</translation>
    </message>
    <message>
        <source>If it comes and goes: since it first came.</source>
        <translation>إذا كان يأتي ويذهب: منذ أن جاء أول مرة.</translation>
    </message>
    <message>
        <source>Think of a usual time when you take nothing for it.</source>
        <translation>المقصود مرة معتادة دون تناول شيء لتخفيف الألم.</translation>
    </message>
    <message>
        <source>Some kinds of pain depend on age.</source>
        <translation>بعض أنواع الألم ترتبط بالعمر.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء مما ذُكر</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>What makes the pain WORSE?</source>
        <translation>ما الذي يزيد الألم؟</translation>
    </message>
    <message>
        <source>What makes the pain BETTER?</source>
        <translation>ما الذي يخفف الألم؟</translation>
    </message>
    <message>
        <source>Right now: is any of this true?</source>
        <translation>الآن: هل ينطبق عليك شيء مما يلي؟</translation>
    </message>
    <message>
        <source>About your headache: is any of this true?</source>
        <translation>عن صداعك: هل ينطبق عليك شيء مما يلي؟</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} من {most}</translation>
    </message>
    <message>
        <source>Asked for the left shoulder, touched</source>
        <translation>طُلبت الكتف اليسرى، فلُمست</translation>
    </message>
    <message>
        <source>Asked again for the left shoulder, touched</source>
        <translation>طُلبت الكتف اليسرى مجددًا، فلُمست</translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation>موضع الألم</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>الألم الآن</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>الألم في أسوأ حالاته</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation>الألم المعتاد</translation>
    </message>
    <message>
        <source>Feels like</source>
        <translation>طبيعة الألم</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>A short name for the clinician; the time follows.</extracomment>
        <translation>بدأ الألم</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Lasts</source>
        <extracomment>A short name for the clinician; how long one attack lasts follows.</extracomment>
        <translation>مدة النوبة</translation>
    </message>
    <message>
        <source>Worse with</source>
        <translation>يزداد مع</translation>
    </message>
    <message>
        <source>Better with</source>
        <translation>يتحسن مع</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Signs now</source>
        <translation>علامات حالية</translation>
    </message>
    <message>
        <source>Beginning and course</source>
        <translation>البداية والسير</translation>
    </message>
    <message>
        <source>Face, eyes, jaw</source>
        <translation>الوجه والعينان والفك</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>I cannot describe it</source>
        <translation>لا أستطيع وصفه</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>لا أعرف على وجه التأكيد</translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation>لا أستطيع التحديد</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>The shoulder that was touched.</extracomment>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>My pain is not on these drawings</source>
        <translation>ألمي ليس في هذه الرسوم</translation>
    </message>
    <message>
        <source>Pressing or heavy</source>
        <translation>ضاغط أو ثقيل</translation>
    </message>
    <message>
        <source>Like a tight band</source>
        <translation>كرباط مشدود</translation>
    </message>
    <message>
        <source>Dull, aching</source>
        <translation>مبهم، غير حاد</translation>
    </message>
    <message>
        <source>Throbbing, like a pulse</source>
        <translation>نابض، كدقات القلب</translation>
    </message>
    <message>
        <source>Stabbing, sharp</source>
        <translation>طاعن، حاد</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>حارق</translation>
    </message>
    <message>
        <source>Tingling, pins and needles</source>
        <translation>تنميل أو وخز كالإبر</translation>
    </message>
    <message>
        <source>Like an electric shock</source>
        <translation>كصدمة كهربائية</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Deep inside</source>
        <translation>عميق في الداخل</translation>
    </message>
    <message>
        <source>Near the skin</source>
        <translation>قريب من الجلد</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Deep inside and near the skin.</extracomment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message>
        <source>For some days, up to a week</source>
        <translation>منذ بضعة أيام، حتى أسبوع</translation>
    </message>
    <message>
        <source>For 1 to 4 weeks</source>
        <translation>منذ أسبوع إلى ٤ أسابيع</translation>
    </message>
    <message>
        <source>For 1 to 3 months</source>
        <translation>منذ شهر إلى ٣ أشهر</translation>
    </message>
    <message>
        <source>For 3 to 12 months</source>
        <translation>منذ ٣ أشهر إلى ١٢ شهرًا</translation>
    </message>
    <message>
        <source>For more than a year</source>
        <translation>منذ أكثر من سنة</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>طوال الوقت</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <translation>عدة مرات في اليوم</translation>
    </message>
    <message>
        <source>On most days (15 or more in a month)</source>
        <translation>في معظم الأيام (١٥ يومًا أو أكثر في الشهر)</translation>
    </message>
    <message>
        <source>On some days (4 to 14 in a month)</source>
        <translation>في بعض الأيام (من ٤ أيام إلى ١٤ يومًا في الشهر)</translation>
    </message>
    <message>
        <source>On few days (1 to 3 in a month)</source>
        <translation>في أيام قليلة (من يوم إلى ٣ أيام في الشهر)</translation>
    </message>
    <message>
        <source>Less often than once a month</source>
        <translation>أقل من مرة في الشهر</translation>
    </message>
    <message>
        <source>This is the first time</source>
        <translation>هذه هي المرة الأولى</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Some minutes, up to 15</source>
        <translation>بضع دقائق، حتى ١٥ دقيقة</translation>
    </message>
    <message>
        <source>15 minutes to 3 hours</source>
        <translation>من ١٥ دقيقة إلى ٣ ساعات</translation>
    </message>
    <message>
        <source>More than 3 hours, up to 3 days</source>
        <translation>من ٣ ساعات إلى ٣ أيام</translation>
    </message>
    <message>
        <source>More than 3 days, then it stops</source>
        <translation>أكثر من ٣ أيام، ثم يزول</translation>
    </message>
    <message>
        <source>It never stops</source>
        <translation>لا يزول أبدًا</translation>
    </message>
    <message>
        <source>Moving my head or neck</source>
        <translation>تحريك رأسي أو رقبتي</translation>
    </message>
    <message>
        <source>Changing my position</source>
        <translation>تغيير وضعيتي</translation>
    </message>
    <message>
        <source>Sitting long at a desk, computer or book</source>
        <translation>الجلوس طويلًا إلى مكتب أو كمبيوتر أو كتاب</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>الاستلقاء</translation>
    </message>
    <message>
        <source>Nothing changes it</source>
        <translation>لا شيء يغيّره</translation>
    </message>
    <message>
        <source>Pressing on certain spots of my neck</source>
        <translation>الضغط على نقاط معينة في رقبتي</translation>
    </message>
    <message>
        <source>Chewing</source>
        <translation>المضغ</translation>
    </message>
    <message>
        <source>A light touch on my face</source>
        <translation>لمسة خفيفة على وجهي</translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation>الضوء الساطع</translation>
    </message>
    <message>
        <source>Loud sounds</source>
        <translation>الأصوات العالية</translation>
    </message>
    <message>
        <source>Looking at a screen</source>
        <translation>النظر إلى شاشة</translation>
    </message>
    <message>
        <source>Worry or stress</source>
        <translation>القلق أو التوتر</translation>
    </message>
    <message>
        <source>Pressing or rubbing certain spots</source>
        <translation>الضغط على نقاط معينة أو تدليكها</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>الدفء</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>البرودة</translation>
    </message>
    <message>
        <source>A dark, quiet room</source>
        <translation>غرفة مظلمة وهادئة</translation>
    </message>
    <message>
        <source>Painkillers</source>
        <translation>مسكنات الألم</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>أقل من ١٨ سنة</translation>
    </message>
    <message>
        <source>18 to 49</source>
        <translation>من ١٨ إلى ٤٩ سنة</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>من ٥٠ إلى ٦٤ سنة</translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>٦٥ سنة أو أكثر</translation>
    </message>
</context>
<context>
    <name>pains</name>
    <message>
        <source>Pain {number}</source>
        <translation>الألم {number}</translation>
    </message>
    <message>
        <source>{strength}, {quality}</source>
        <translation>{strength}، {quality}</translation>
    </message>
    <message>
        <source>{pain}: {known}</source>
        <translation>‏{pain}: {known}</translation>
    </message>
    <message>
        <source>Your pain: {known}</source>
        <extracomment>How strong the only pain was rated while painting, and what it is like.</extracomment>
        <translation>ألمك: {known}</translation>
    </message>
    <message>
        <source>Please answer for your strongest pain.</source>
        <translation>يُرجى الإجابة بخصوص أشد آلامك.</translation>
    </message>
    <message>
        <source>While painting, you said: {strength}.</source>
        <translation>أثناء التلوين ذكرت: {strength}.</translation>
    </message>
    <message>
        <source>Please answer for your strongest pain. {pain}</source>
        <translation>يُرجى الإجابة بخصوص أشد آلامك. {pain}</translation>
    </message>
    <message>
        <source>{pain} ({places})</source>
        <translation>‏{pain} ({places})</translation>
    </message>
</context>
<context>
    <name>press</name>
    <message>
        <source>the middle of the eyebrow</source>
        <translation>وسط الحاجب</translation>
    </message>
    <message>
        <source>the inner end of the eyebrow</source>
        <translation>الطرف الداخلي للحاجب</translation>
    </message>
    <message>
        <source>the outer end of the eyebrow</source>
        <translation>الطرف الخارجي للحاجب</translation>
    </message>
    <message>
        <source>the root of the nose</source>
        <translation>جذر الأنف</translation>
    </message>
    <message>
        <source>the corner of the mouth</source>
        <translation>زاوية الفم</translation>
    </message>
    <message>
        <source>the wing of the nose</source>
        <translation>جناح الأنف</translation>
    </message>
    <message>
        <source>the point of the chin</source>
        <translation>طرف الذقن</translation>
    </message>
    <message>
        <source>the outer corner of the eye socket</source>
        <translation>الزاوية الخارجية لمحجر العين</translation>
    </message>
    <message>
        <source>the prominence of the cheek bone</source>
        <translation>بروز عظمة الخد</translation>
    </message>
    <message>
        <source>the angle of the jaw</source>
        <translation>زاوية الفك</translation>
    </message>
    <message>
        <source>the flap in front of the ear canal</source>
        <translation>النتوء الغضروفي أمام فتحة الأذن</translation>
    </message>
    <message>
        <source>the ear lobe</source>
        <translation>شحمة الأذن</translation>
    </message>
    <message>
        <source>the scalp just above the ear</source>
        <translation>فروة الرأس فوق الأذن مباشرة</translation>
    </message>
    <message>
        <source>the bony knob behind the ear lobe</source>
        <translation>النتوء العظمي خلف شحمة الأذن</translation>
    </message>
    <message>
        <source>the bump at the back of the skull</source>
        <translation>البروز العظمي في مؤخرة الجمجمة</translation>
    </message>
    <message>
        <source>the first bone felt below the skull, in the midline</source>
        <translation>أول عظمة تُحَسّ تحت الجمجمة في خط الوسط</translation>
    </message>
    <message>
        <source>the bump at the base of the neck</source>
        <translation>البروز العظمي عند قاعدة الرقبة</translation>
    </message>
    <message>
        <source>the angle where the neck meets the shoulder</source>
        <translation>الزاوية بين الرقبة والكتف</translation>
    </message>
    <message>
        <source>the upper inner corner of the shoulder blade</source>
        <translation>الزاوية الداخلية العلوية للوح الكتف</translation>
    </message>
    <message>
        <source>the inner end of the ridge on the shoulder blade</source>
        <translation>الطرف الداخلي للحافة البارزة على لوح الكتف</translation>
    </message>
    <message>
        <source>the middle of the shoulder blade&apos;s inner border</source>
        <translation>منتصف الحافة الداخلية للوح الكتف</translation>
    </message>
    <message>
        <source>the middle of the shoulder blade&apos;s outer border</source>
        <translation>منتصف الحافة الخارجية للوح الكتف</translation>
    </message>
    <message>
        <source>the lower tip of the shoulder blade</source>
        <translation>الطرف السفلي للوح الكتف</translation>
    </message>
    <message>
        <source>the bony tip of the shoulder</source>
        <translation>الطرف العظمي للكتف</translation>
    </message>
    <message>
        <source>the inner end of the collar bone</source>
        <translation>الطرف الداخلي لعظمة الترقوة</translation>
    </message>
    <message>
        <source>the middle of the collar bone</source>
        <translation>منتصف عظمة الترقوة</translation>
    </message>
    <message>
        <source>the hollow above the breast bone</source>
        <translation>التجويف فوق عظمة القص</translation>
    </message>
    <message>
        <source>At this place: {place}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;.</extracomment>
        <translation>في هذا الموضع: {place}.</translation>
    </message>
    <message>
        <source>From {place}: {step}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;, {step} &quot;2 finger breadths down&quot;.</extracomment>
        <translation>من {place}: {step}.</translation>
    </message>
    <message>
        <source>From {place}: {step}, then {next}.</source>
        <extracomment>Where to press; {place} is such as &quot;the ear lobe&quot;, a step &quot;2 finger breadths down&quot;.</extracomment>
        <translation>من {place}: {step}، ثم {next}.</translation>
    </message>
    <message>
        <source>half a finger breadth up</source>
        <translation>نصف عرض إصبع إلى الأعلى</translation>
    </message>
    <message>
        <source>one finger breadth up</source>
        <translation>عرض إصبع واحد إلى الأعلى</translation>
    </message>
    <message>
        <source>{count} finger breadths up</source>
        <translation>عرض {count} من الأصابع إلى الأعلى</translation>
    </message>
    <message>
        <source>half a finger breadth down</source>
        <translation>نصف عرض إصبع إلى الأسفل</translation>
    </message>
    <message>
        <source>one finger breadth down</source>
        <translation>عرض إصبع واحد إلى الأسفل</translation>
    </message>
    <message>
        <source>{count} finger breadths down</source>
        <translation>عرض {count} من الأصابع إلى الأسفل</translation>
    </message>
    <message>
        <source>half a finger breadth forward</source>
        <translation>نصف عرض إصبع إلى الأمام</translation>
    </message>
    <message>
        <source>one finger breadth forward</source>
        <translation>عرض إصبع واحد إلى الأمام</translation>
    </message>
    <message>
        <source>{count} finger breadths forward</source>
        <translation>عرض {count} من الأصابع إلى الأمام</translation>
    </message>
    <message>
        <source>half a finger breadth back</source>
        <translation>نصف عرض إصبع إلى الخلف</translation>
    </message>
    <message>
        <source>one finger breadth back</source>
        <translation>عرض إصبع واحد إلى الخلف</translation>
    </message>
    <message>
        <source>{count} finger breadths back</source>
        <translation>عرض {count} من الأصابع إلى الخلف</translation>
    </message>
    <message>
        <source>half a finger breadth outward</source>
        <translation>نصف عرض إصبع نحو الخارج</translation>
    </message>
    <message>
        <source>one finger breadth outward</source>
        <translation>عرض إصبع واحد نحو الخارج</translation>
    </message>
    <message>
        <source>{count} finger breadths outward</source>
        <translation>عرض {count} من الأصابع نحو الخارج</translation>
    </message>
    <message>
        <source>half a finger breadth towards the midline</source>
        <translation>نصف عرض إصبع نحو خط الوسط</translation>
    </message>
    <message>
        <source>one finger breadth towards the midline</source>
        <translation>عرض إصبع واحد نحو خط الوسط</translation>
    </message>
    <message>
        <source>{count} finger breadths towards the midline</source>
        <translation>عرض {count} من الأصابع نحو خط الوسط</translation>
    </message>
    <message>
        <source>A quarter of the way from {start} to {end}.</source>
        <translation>على ربع المسافة من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>A third of the way from {start} to {end}.</source>
        <translation>على ثلث المسافة من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>Half-way from {start} to {end}.</source>
        <translation>في منتصف المسافة من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>Two thirds of the way from {start} to {end}.</source>
        <translation>على ثلثي المسافة من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>Three quarters of the way from {start} to {end}.</source>
        <translation>على ثلاثة أرباع المسافة من {start} إلى {end}.</translation>
    </message>
</context>
<context>
    <name>prior</name>
    <message>
        <source>Published frequency: {words} ({people} people). Its score counts {factor} times.</source>
        <translation>المعدل المنشور: {words} (عدد الأشخاص: {people}). تُضرب درجتها في {factor}.</translation>
    </message>
    <message>
        <source>Why not first: by the drawing alone it stands before {first}; published frequency turns that round.</source>
        <translation>لماذا ليست الأولى: وفق الرسم وحده تسبق ⁨{first}⁩؛ لكن المعدلات المنشورة تعكس ذلك.</translation>
    </message>
    <message>
        <source>{muscle} {share}</source>
        <translation>‏⁨{muscle}⁩ {share}</translation>
    </message>
    <message>
        <source>Reported in {fewest} to {most} people with headache: {list}.</source>
        <translation>من دراسات شملت من {fewest} إلى {most} من المصابين بالصداع: {list}.</translation>
    </message>
    <message>
        <source>{muscle}, × {factor}: {words}. {source}</source>
        <translation>‏⁨{muscle}⁩، × {factor}: {words}. ⁨{source}⁩</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>Which muscle has this typical pattern?</source>
        <translation>لأي عضلة هذا النمط النموذجي؟</translation>
    </message>
    <message>
        <source>Which muscle is this?</source>
        <translation>ما هذه العضلة؟</translation>
    </message>
    <message>
        <source>Which muscle would you examine first?</source>
        <translation>أي عضلة تفحصها أولًا؟</translation>
    </message>
    <message>
        <source>Which of the two is it, and which place tells them apart?</source>
        <translation>أي الاثنتين هي، وأي موضع يميّز بينهما؟</translation>
    </message>
    <message>
        <source>Which of the two has this pattern?</source>
        <translation>لأي الاثنتين هذا النمط؟</translation>
    </message>
    <message>
        <source>{muscle}, {point}</source>
        <translation>‏⁨{muscle}⁩، ⁨{point}⁩</translation>
    </message>
    <message>
        <source>Where is the trigger point? {name}, {side}. Touch the place.</source>
        <translation>أين نقطة الزناد؟ ⁨{name}⁩، {side}. المس الموضع.</translation>
    </message>
    <message>
        <source>Paint where pain from this trigger point is felt: {name}, {side}.</source>
        <translation>لوّن حيث يُشعَر بالألم الصادر عن نقطة الزناد هذه: ⁨{name}⁩، {side}.</translation>
    </message>
    <message>
        <source>Where is pain from this trigger point felt? {name}, {side}. Tick all.</source>
        <translation>أين يُشعَر بالألم الصادر عن نقطة الزناد هذه؟ ⁨{name}⁩، {side}. حدّد كل المواضع.</translation>
    </message>
    <message>
        <source>core, found</source>
        <translation>المنطقة الأساسية، وُجدت</translation>
    </message>
    <message>
        <source>spillover, found</source>
        <translation>منطقة الامتداد، وُجدت</translation>
    </message>
    <message>
        <source>painted outside</source>
        <translation>ملوّن خارج النمط</translation>
    </message>
    <message>
        <source>core, not painted</source>
        <translation>المنطقة الأساسية، لم تُلوَّن</translation>
    </message>
    <message>
        <source>spillover, not painted</source>
        <translation>منطقة الامتداد، لم تُلوَّن</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>أمس، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Still at it, or cut off</source>
        <translation>جارٍ، أو انقطع</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Warning signs: look at once</source>
        <translation>علامات إنذار: تُراجع فورًا</translation>
    </message>
    <message>
        <source>Warning signs: today, first</source>
        <translation>علامات إنذار: اليوم، قبل أي شيء آخر</translation>
    </message>
    <message>
        <source>Warning signs: at this visit</source>
        <translation>علامات إنذار: في هذه الزيارة</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>بلا رمز بعد</translation>
    </message>
    <message>
        <source>painted {extent} cm²</source>
        <translation>الملوّن {extent} سم²</translation>
    </message>
    <message>
        <source>worst pain {rating} of 10</source>
        <translation>أشد ألم {rating} من ١٠</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>زيارة واحدة</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>عدد الزيارات {count}</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>مريض واحد</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>عدد المرضى {count}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>‏{size} كيلوبايت</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>‏{size} ميغابايت</translation>
    </message>
    <message>
        <source>all names erased</source>
        <translation>محو جميع الأسماء</translation>
    </message>
    <message>
        <source>warning signs read</source>
        <translation>قراءة علامات الإنذار</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>clinician&apos;s drawing</source>
        <translation>رسم الممارس السريري</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>نتائج الجس</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>visit moved to another code</source>
        <translation>نقل الزيارة إلى رمز آخر</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>bodymap {version}</source>
        <extracomment>A program and its version.</extracomment>
        <translation>bodymap {version}</translation>
    </message>
    <message>
        <source>atlas {atlas}</source>
        <extracomment>{atlas} is an id with a version.</extracomment>
        <translation>الأطلس {atlas}</translation>
    </message>
    <message>
        <source>scoring policy {policy}</source>
        <extracomment>{policy} is an id: by which rule the list is made.</extracomment>
        <translation>قاعدة التقييم {policy}</translation>
    </message>
    <message>
        <source>figure {figure}</source>
        <extracomment>{figure} is an id: the body that is drawn.</extracomment>
        <translation>الشكل {figure}</translation>
    </message>
    <message>
        <source>weighed by published frequency ({prior})</source>
        <extracomment>{prior} is an id.</extracomment>
        <translation>مُرجَّح بالتكرار المنشور ({prior})</translation>
    </message>
    <message>
        <source>Patient {code}</source>
        <translation>المريض ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Patient code: ____________</source>
        <translation>رمز المريض: ____________</translation>
    </message>
    <message>
        <source>Date: ____________</source>
        <translation>التاريخ: ____________</translation>
    </message>
    <message>
        <source>Pain drawing: report</source>
        <translation>رسم الألم: تقرير</translation>
    </message>
    <message>
        <source>Pain drawing: report (continued)</source>
        <translation>رسم الألم: تقرير (تتمة)</translation>
    </message>
    <message>
        <source>For education, demonstration and conversation between clinician and patient. Not a diagnosis.</source>
        <translation>للتثقيف والعرض والحوار بين السريري والمريض. ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Warning signs were not asked for with this drawing: ask before examining any muscle.</source>
        <translation>لم يُسأل عن علامات الإنذار مع هذا الرسم: يجب السؤال عنها قبل فحص أي عضلة.</translation>
    </message>
    <message>
        <source>Warning signs: a medical check comes before any muscle</source>
        <translation>علامات إنذار: الفحص الطبي يسبق النظر في أي عضلة</translation>
    </message>
    <message>
        <source>{urgency}: {sign}.</source>
        <translation>‏{urgency}: {sign}.</translation>
    </message>
    <message>
        <source>Not answered, so not ruled out: {pages}.</source>
        <extracomment>{pages} is a list of short names of pages of warning signs.</extracomment>
        <translation>لم يُجَب عنها، فلا يمكن استبعادها: {pages}.</translation>
    </message>
    <message>
        <source>Left and right may be mixed up: asked for the left shoulder, the patient touched the right one.</source>
        <translation>قد يكون اليمين واليسار مختلطين: طُلب لمس الكتف اليسرى فلمس المريض اليمنى.</translation>
    </message>
    <message>
        <source>Warning signs: the patient ticked none of those asked for.</source>
        <translation>علامات الإنذار: لم يختر المريض أيًّا مما سُئل عنه.</translation>
    </message>
    <message>
        <source>No typical pattern fits this drawing</source>
        <translation>لا يوجد نمط نموذجي متوافق مع هذا الرسم</translation>
    </message>
    <message>
        <source>Shown: typical pattern reported for {pattern}.</source>
        <translation>المعروض: النمط النموذجي المُبلَّغ عنه لـ ⁨{pattern}⁩.</translation>
    </message>
    <message>
        <source>Painted: {extent} cm² of skin. {places}</source>
        <translation>الملوّن: {extent} سم² من الجلد. {places}</translation>
    </message>
    <message>
        <source>Nothing is painted.</source>
        <translation>لم يُلوَّن شيء.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <extracomment>A question&apos;s short name and the answer to it.</extracomment>
        <translation>‏{question}: {answer}</translation>
    </message>
    <message>
        <source>Worth examining, by the drawing</source>
        <translation>جديرة بالفحص وفق الرسم</translation>
    </message>
    <message>
        <source>Nearest patterns, none of which fits well</source>
        <translation>أقرب الأنماط، ولا يتوافق أي منها جيدًا</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>نقطة الزناد</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Pain covered</source>
        <translation>الألم المغطّى</translation>
    </message>
    <message>
        <source>Pattern painted</source>
        <translation>الملوّن من النمط</translation>
    </message>
    <message>
        <source>Stays in top 3</source>
        <extracomment>Head of a column: in how many of a hundred redraws a muscle stays among the first three.</extracomment>
        <translation>البقاء ضمن أول ٣</translation>
    </message>
    <message>
        <source>Tinted: the drawing alone cannot tell these apart from the first.</source>
        <translation>المظلَّلة: لا يميّزها الرسم وحده عن الأولى.</translation>
    </message>
    <message>
        <source>Tinted: the drawing tells this one apart from the others.</source>
        <translation>المظلَّلة: يميّزها الرسم عن غيرها.</translation>
    </message>
    <message>
        <source>Pain covered: how much of what was painted the pattern covers. Pattern painted: how much of the pattern was painted. The list is no order of probability.</source>
        <translation>الألم المغطّى: نسبة ما يغطيه النمط من المساحة الملوّنة. الملوّن من النمط: نسبة ما لُوّن من النمط. القائمة ليست ترتيبًا للاحتمالات.</translation>
    </message>
    <message>
        <source>Palpation findings</source>
        <translation>نتائج الجس</translation>
    </message>
    <message>
        <source>Pressing it</source>
        <translation>عند الضغط عليها</translation>
    </message>
    <message>
        <source>Rank by drawing</source>
        <translation>الترتيب وفق الرسم</translation>
    </message>
    <message>
        <source>Rank with findings</source>
        <translation>الترتيب مع نتائج الجس</translation>
    </message>
    <message>
        <source>Its pattern does not touch what was painted.</source>
        <translation>نمطها لا يلامس المساحة الملوّنة.</translation>
    </message>
    <message>
        <source>Stays in the first three in {count} of {all} redraws.</source>
        <translation>تبقى ضمن الثلاث الأولى في {count} من أصل {all} من إعادات الرسم.</translation>
    </message>
    <message>
        <source>Where to press: {place}.</source>
        <translation>موضع الضغط: {place}.</translation>
    </message>
    <message>
        <source>Together:</source>
        <translation>الأنماط مجتمعة:</translation>
    </message>
    <message>
        <source>{name} ({kind}, {side}; covers {covered}, of it painted {painted})</source>
        <extracomment>A nerve or joint, its kind and side, and two percentages.</extracomment>
        <translation>‏⁨{name}⁩ ({kind}، {side}؛ يغطي {covered}، والملوّن منه {painted})</translation>
    </message>
    <message>
        <source>Also to consider, besides muscles:</source>
        <translation>احتمالات أخرى ينبغي مراعاتها، غير العضلات:</translation>
    </message>
    <message>
        <source>Together, and what else to consider</source>
        <translation>الأنماط مجتمعة، واحتمالات أخرى</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيفية قراءة هذا</translation>
    </message>
    <message>
        <source>The zones are typical patterns reported by clinicians. They vary between people, overlap heavily, and are not a diagnosis. The list says what is worth examining first. Joints, nerves, teeth, eyes, sinuses, blood vessels and primary headaches can hurt in the same places. Sizes of zones are drawing estimates.</source>
        <translation>المناطق أنماط نموذجية أبلغ عنها السريريون. وهي تختلف من شخص إلى آخر، وتتداخل كثيرًا، وليست تشخيصًا. تبيّن القائمة ما هو الأجدر بالفحص أولًا. يمكن للمفاصل والأعصاب والأسنان والعينين والجيوب الأنفية والأوعية الدموية والصداع الأولي أن تسبب ألمًا في المواضع نفسها. مقاسات المناطق على الرسم تقديرية.</translation>
    </message>
    <message>
        <source>Sources of what is said above</source>
        <translation>مصادر ما ورد أعلاه</translation>
    </message>
    <message>
        <source>{citation} ({strength})</source>
        <extracomment>A publication, and how well it was checked.</extracomment>
        <translation>‏⁨{citation}⁩ ({strength})</translation>
    </message>
    <message>
        <source>painted by the patient</source>
        <translation>ما لوّنه المريض</translation>
    </message>
    <message>
        <source>core of the pattern</source>
        <translation>المنطقة الأساسية للنمط</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>منطقة الامتداد</translation>
    </message>
    <message>
        <source>muscle fibres</source>
        <translation>الألياف العضلية</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>نقطة الزناد</translation>
    </message>
    <message>
        <source>{muscle} {point}, {side}</source>
        <extracomment>A muscle, one of its trigger points, and left or right.</extracomment>
        <translation>‏⁨{muscle}⁩ ⁨{point}⁩، {side}</translation>
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
        <translation>علامات ينبغي إخبار الطاقم بها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Is it really your LEFT side? At the start, you touched the other shoulder.</source>
        <translation>هل هي حقًا جهتك اليسرى؟ في البداية لمست الكتف الأخرى.</translation>
    </message>
    <message>
        <source>Is it really your RIGHT side? At the start, you touched the other shoulder.</source>
        <translation>هل هي حقًا جهتك اليمنى؟ في البداية لمست الكتف الأخرى.</translation>
    </message>
    <message>
        <source>Are LEFT and RIGHT really as you feel them? At the start, you touched the other shoulder.</source>
        <translation>هل اليسار واليمين صحيحان حقًا بحسب إحساسك؟ في البداية لمست الكتف الأخرى.</translation>
    </message>
    <message>
        <source>Exchange LEFT and RIGHT</source>
        <translation>تبديل اليسار واليمين</translation>
    </message>
    <message>
        <source>Move this mark to the other side</source>
        <translation>نقل هذه العلامة إلى الجهة الأخرى</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, changed sight or speech: refer at once.</source>
        <translation>ألم مفاجئ أو جديد أو غير معتاد، حمى، خدر، ضعف، تغيّر في البصر أو الكلام: إحالة فورية.</translation>
    </message>
    <message>
        <source>Sudden, new or unusual pain, fever, numbness, weakness, trouble seeing or speaking: see a clinician at once.</source>
        <translation>عند ألم مفاجئ أو جديد أو غير معتاد، أو حمى، أو خدر، أو ضعف، أو صعوبة في الرؤية أو الكلام: يجب مراجعة طبيب فورًا.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>headache</source>
        <extracomment>What people type into a search, all forms of it, with commas between. No sentence.</extracomment>
        <translation>صداع، ألم الرأس، ألم في الرأس، وجع الرأس، وجع راس، شقيقة</translation>
    </message>
    <message>
        <source>toothache, tooth, teeth</source>
        <translation>ألم الأسنان، ألم الاسنان، وجع الأسنان، سن، ضرس، أسنان، اسنان، أضراس</translation>
    </message>
    <message>
        <source>earache, ear</source>
        <translation>ألم الأذن، ألم الاذن، وجع الأذن، أذن، اذن، الأذن، الاذن</translation>
    </message>
    <message>
        <source>eye, behind the eye</source>
        <translation>عين، العين، خلف العين، ألم العين</translation>
    </message>
    <message>
        <source>dizziness, dizzy, vertigo</source>
        <translation>دوخة، الدوخة، دوار، الدوار، دوار دهليزي</translation>
    </message>
    <message>
        <source>tinnitus, ringing in the ears</source>
        <translation>طنين، طنين الأذن، رنين في الأذن، صفير في الأذن</translation>
    </message>
    <message>
        <source>nausea</source>
        <translation>غثيان، الغثيان، لعيان</translation>
    </message>
    <message>
        <source>blurred sight</source>
        <translation>تشوش النظر، تشوش الرؤية، تشوش البصر، زغللة</translation>
    </message>
    <message>
        <source>swallowing, sore throat</source>
        <translation>بلع، البلع، صعوبة البلع، ألم الحلق، وجع الحلق، التهاب الحلق</translation>
    </message>
    <message>
        <source>jaw, jaw joint</source>
        <translation>فك، الفك، مفصل الفك، حنك</translation>
    </message>
    <message>
        <source>mouth opening, trismus</source>
        <translation>فتح الفم، صعوبة فتح الفم، ضزز، كزاز الفك</translation>
    </message>
    <message>
        <source>stiff neck</source>
        <translation>تيبس الرقبة، تصلب الرقبة، رقبة متيبسة، تشنج الرقبة</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>رقبة، الرقبة، عنق، العنق</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>كتف، الكتف، منكب</translation>
    </message>
    <message>
        <source>arm, hand</source>
        <translation>ذراع، الذراع، يد، اليد</translation>
    </message>
    <message>
        <source>numbness, tingling</source>
        <translation>خدر، تنميل، وخز، نمل</translation>
    </message>
    <message>
        <source>refers to: {place}</source>
        <extracomment>Why a search found a muscle: {place} is where its pain is felt.</extracomment>
        <translation>ألم رجيع إلى: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>reported with it: {symptom}</source>
        <extracomment>Why a search found a muscle: {symptom} is reported with it.</extracomment>
        <translation>يُذكر معها: ⁨{symptom}⁩</translation>
    </message>
    <message>
        <source>also called: {name}</source>
        <extracomment>Why a search found a muscle: {name} is another name of it.</extracomment>
        <translation>تُسمّى أيضًا: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>pressed at: {place}</source>
        <extracomment>Why a search found a muscle: {place} is where to press it.</extracomment>
        <translation>موضع الضغط: ⁨{place}⁩</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Trigger points</source>
        <translation>نقاط الزناد</translation>
    </message>
    <message>
        <source>Press here</source>
        <translation>موضع الضغط</translation>
    </message>
    <message>
        <source>Typical pattern reported</source>
        <translation>النمط النموذجي المُبلَّغ عنه</translation>
    </message>
    <message>
        <source>May also come with it</source>
        <translation>قد يرافقه أيضًا</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Function: {text}.</source>
        <translation>الوظيفة: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>Innervation: {text}.</source>
        <translation>التعصيب: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>Attachments: {text}.</source>
        <translation>المرتكزات: ⁨{text}⁩.</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>التشريح</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>للاستزادة</translation>
    </message>
    <message>
        <source>Reported to be felt</source>
        <translation>حيث يُذكر الشعور بالألم</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>‏⁨{first}⁩ و⁨{second}⁩</translation>
    </message>
    <message>
        <source>{share} of the pattern of {first} lies in that of {second}.</source>
        <translation>يقع {share} من نمط ⁨{first}⁩ ضمن نمط ⁨{second}⁩.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>متماثل في كلتيهما</translation>
    </message>
    <message>
        <source>Symptoms of both</source>
        <translation>أعراض كلتيهما</translation>
    </message>
    <message>
        <source>Symptoms of {name} only</source>
        <translation>أعراض ⁨{name}⁩ فقط</translation>
    </message>
    <message>
        <source>Facts beside each other</source>
        <translation>الحقائق جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Typical patterns reported by clinicians; people differ. For education, not a diagnosis.</source>
        <translation>أنماط نموذجية أبلغ عنها السريريون؛ والناس يختلفون. للتثقيف، وليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Speaks for {name}</source>
        <translation>ما يرجّح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nothing in its pattern alone.</source>
        <translation>لا شيء في نمطها وحده.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>core</source>
        <translation>المنطقة الأساسية</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>منطقة الامتداد</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>الدوخة</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <translation>الغثيان</translation>
    </message>
    <message>
        <source>Toothache</source>
        <translation>ألم الأسنان</translation>
    </message>
    <message>
        <source>Teeth that do not meet</source>
        <translation>عدم انطباق الأسنان</translation>
    </message>
    <message>
        <source>Mouth hard to open</source>
        <translation>صعوبة فتح الفم</translation>
    </message>
    <message>
        <source>Clicking jaw joint</source>
        <translation>طقطقة مفصل الفك</translation>
    </message>
    <message>
        <source>Earache</source>
        <translation>ألم الأذن</translation>
    </message>
    <message>
        <source>Stuffy ear</source>
        <translation>انسداد الأذن</translation>
    </message>
    <message>
        <source>Noise in the ear, change of hearing</source>
        <translation>طنين الأذن، تغيّر السمع</translation>
    </message>
    <message>
        <source>Watering or red eye</source>
        <translation>دماع العين أو احمرارها</translation>
    </message>
    <message>
        <source>Blurred sight, jumping print</source>
        <translation>تشوش النظر، تراقص الحروف</translation>
    </message>
    <message>
        <source>Narrow or twitching eyelid</source>
        <translation>ضيق فتحة العين أو اختلاج الجفن</translation>
    </message>
    <message>
        <source>Pain in or behind the eye</source>
        <translation>ألم في العين أو خلفها</translation>
    </message>
    <message>
        <source>As from a sinus: runny nose, full cheek</source>
        <translation>كما في التهاب الجيوب: سيلان الأنف، امتلاء الخد</translation>
    </message>
    <message>
        <source>Trouble or pain on swallowing</source>
        <translation>صعوبة البلع أو ألمه</translation>
    </message>
    <message>
        <source>Sore throat, a lump in the throat</source>
        <translation>ألم الحلق، إحساس بكتلة في الحلق</translation>
    </message>
    <message>
        <source>Stiff neck</source>
        <translation>تيبس الرقبة</translation>
    </message>
    <message>
        <source>The head cannot bear the pillow</source>
        <translation>لا يحتمل الرأس الوسادة</translation>
    </message>
    <message>
        <source>Sore, numb or tingling scalp</source>
        <translation>إيلام فروة الرأس أو خدرها أو تنميلها</translation>
    </message>
    <message>
        <source>Sweating of the forehead</source>
        <translation>تعرّق الجبهة</translation>
    </message>
    <message>
        <source>Numb hand, things dropped</source>
        <translation>خدر اليد، سقوط الأشياء منها</translation>
    </message>
    <message>
        <source>Misjudging weights in the hand</source>
        <translation>سوء تقدير الأوزان باليد</translation>
    </message>
    <message>
        <source>Snapping shoulder blade</source>
        <translation>طقطقة لوح الكتف</translation>
    </message>
    <message>
        <source>Clicking or stiff shoulder</source>
        <translation>طقطقة الكتف أو تيبسها</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Innervation</source>
        <translation>التعصيب</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرتكزات</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Support of the pattern</source>
        <translation>مستوى الأدلة على النمط</translation>
    </message>
    <message>
        <source>The basics</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <source>Kinds of headache</source>
        <translation>أنواع الصداع</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>الوخز بالإبر الجافة</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات الإنذار</translation>
    </message>
    <message>
        <source>What people can do themselves</source>
        <translation>ما يمكن للناس فعله بأنفسهم</translation>
    </message>
    <message>
        <source>How bodymap works</source>
        <translation>كيف يعمل bodymap</translation>
    </message>
    <message>
        <source>Name the muscle: from its pattern</source>
        <translation>تسمية العضلة: من نمطها</translation>
    </message>
    <message>
        <source>Name the muscle: from its fibres</source>
        <translation>تسمية العضلة: من أليافها</translation>
    </message>
    <message>
        <source>Name the muscle: from a patient&apos;s story</source>
        <translation>تسمية العضلة: من قصة مريض</translation>
    </message>
    <message>
        <source>Find the trigger point</source>
        <translation>تحديد نقطة الزناد</translation>
    </message>
    <message>
        <source>Draw the referral</source>
        <translation>رسم الألم الرجيع</translation>
    </message>
    <message>
        <source>Which of two muscles</source>
        <translation>أي العضلتين</translation>
    </message>
    <message>
        <source>Which regions it reaches</source>
        <translation>المناطق التي يبلغها النمط</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Half right</source>
        <translation>صحيح جزئيًا</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>The five muscles of headache</source>
        <translation>عضلات الصداع الخمس</translation>
    </message>
    <message>
        <source>Muscles of the head</source>
        <translation>عضلات الرأس</translation>
    </message>
    <message>
        <source>Muscles of neck and shoulder</source>
        <translation>عضلات الرقبة والكتف</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>كل العضلات</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>the drawing on the screen</source>
        <translation>الرسم المعروض على الشاشة</translation>
    </message>
    <message>
        <source>{before} cm² before, {after} cm² now</source>
        <translation>‏{before} سم² سابقًا، {after} سم² الآن</translation>
    </message>
    <message>
        <source>{extents}: the same.</source>
        <translation>‏{extents}: دون تغيّر.</translation>
    </message>
    <message>
        <source>{extents}: {share} less.</source>
        <translation>‏{extents}: أقل بنسبة {share}.</translation>
    </message>
    <message>
        <source>{extents}: {share} more.</source>
        <translation>‏{extents}: أكثر بنسبة {share}.</translation>
    </message>
    <message>
        <source>Nothing was painted either time.</source>
        <translation>لم يُلوَّن شيء في أي من المرتين.</translation>
    </message>
    <message>
        <source>{share} of the skin painted at either visit was painted at both (Jaccard).</source>
        <translation>‏{share} من الجلد الملوّن في إحدى الزيارتين لُوّن في كلتيهما (⁨Jaccard⁩).</translation>
    </message>
    <message>
        <source>The centre moved by {shift} mm.</source>
        <translation>انتقل المركز مسافة {shift} مم.</translation>
    </message>
    <message>
        <source>Not said at both visits.</source>
        <translation>لم تُذكر في كلتا الزيارتين.</translation>
    </message>
    <message>
        <source>{before} of {most} before, {after} of {most} now</source>
        <translation>‏{before} من {most} سابقًا، {after} من {most} الآن</translation>
    </message>
    <message>
        <source>{strengths}: the same.</source>
        <translation>‏{strengths}: دون تغيّر.</translation>
    </message>
    <message>
        <source>{strengths}: weaker.</source>
        <translation>‏{strengths}: أضعف.</translation>
    </message>
    <message>
        <source>{strengths}: stronger.</source>
        <translation>‏{strengths}: أشد.</translation>
    </message>
    <message>
        <source>{point}, {side}: {before} before, {after} now</source>
        <translation>‏⁨{point}⁩، {side}: {before} سابقًا، {after} الآن</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}٪‏</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>A picture of the body: seen from the front.</extracomment>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A picture of the body: its right side.</extracomment>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A picture of the body: its left side.</extracomment>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Back of head</source>
        <extracomment>A picture of the patient&apos;s body: seen from behind.</extracomment>
        <translation>مؤخرة الرأس</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A picture of the patient&apos;s body: seen from the front.</extracomment>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Your right</source>
        <extracomment>A picture of the patient&apos;s body: its right side.</extracomment>
        <translation>يمينك</translation>
    </message>
    <message>
        <source>Your left</source>
        <extracomment>A picture of the patient&apos;s body: its left side.</extracomment>
        <translation>يسارك</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A picture of the body: seen from behind. Not &quot;go back&quot;.</extracomment>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A picture of the body: the head seen from above.</extracomment>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>A picture of the open mouth.</extracomment>
        <translation>الفم</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>words read in a copy of the source</source>
        <translation>الألفاظ مقروءة في نسخة من المصدر</translation>
    </message>
    <message>
        <source>standard reference, recalled</source>
        <translation>مرجع معياري، من الذاكرة</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>The pattern as a whole is well supported.</source>
        <translation>النمط في مجمله مدعوم جيدًا بالأدلة.</translation>
    </message>
    <message>
        <source>The pattern as a whole is moderately supported.</source>
        <translation>النمط في مجمله مدعوم بالأدلة دعمًا متوسطًا.</translation>
    </message>
    <message>
        <source>The pattern as a whole is weakly supported.</source>
        <translation>النمط في مجمله مدعوم بالأدلة دعمًا ضعيفًا.</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>يسارك</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>يمينك</translation>
    </message>
    <message>
        <source>Patient&apos;s LEFT</source>
        <translation>يسار المريض</translation>
    </message>
    <message>
        <source>Patient&apos;s RIGHT</source>
        <translation>يمين المريض</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>مبهم</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>ضاغط</translation>
    </message>
    <message>
        <source>like a tight band</source>
        <translation>كرباط مشدود</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>حارق</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>طاعن</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>نابض</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>تنميل</translation>
    </message>
    <message>
        <source>familiar pain</source>
        <translation>ألم مألوف</translation>
    </message>
    <message>
        <source>referred, not familiar</source>
        <translation>ألم رجيع غير مألوف</translation>
    </message>
    <message>
        <source>local only</source>
        <translation>ألم موضعي فقط</translation>
    </message>
    <message>
        <source>not tender</source>
        <translation>لا إيلام</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>nerve</source>
        <translation>عصب</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>مفصل</translation>
    </message>
</context>
</TS>
