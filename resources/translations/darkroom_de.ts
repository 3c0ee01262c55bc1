<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccessibleParts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>1 network call</source>
        <translation>1 Netzaufruf</translation>
    </message>
    <message>
        <source>%1 network calls</source>
        <translation>%1 Netzaufrufe</translation>
    </message>
    <message>
        <source>, %1 saved</source>
        <translation>, %1 gespart</translation>
    </message>
    <message>
        <source>, 1 gradient of the classifier</source>
        <translation>, 1 Gradient des Klassifikators</translation>
    </message>
    <message>
        <source>, %1 gradients of the classifier</source>
        <translation>, %1 Gradienten des Klassifikators</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>No effect at w 0.</source>
        <translation>Keine Wirkung bei w 0.</translation>
    </message>
    <message>
        <source>No effect at w −1.</source>
        <translation>Keine Wirkung bei w −1.</translation>
    </message>
    <message>
        <source>0: the sampler&apos;s own.</source>
        <translation>0: wie im Sampler.</translation>
    </message>
    <message>
        <source>Adds no noise.</source>
        <translation>Fügt kein Rauschen hinzu.</translation>
    </message>
    <message>
        <source>%1 takes no prompts: pick a class.</source>
        <translation>%1 nimmt keine Prompts: Wählen Sie eine Klasse.</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 nimmt keine Prompts.</translation>
    </message>
    <message>
        <source>%1 has no classes: type a prompt.</source>
        <translation>%1 hat keine Klassen: Geben Sie einen Prompt ein.</translation>
    </message>
    <message>
        <source>%1 has no condition to guide by.</source>
        <translation>%1 hat keine Bedingung, nach der geführt werden könnte.</translation>
    </message>
    <message>
        <source>%1 makes a picture %2 times larger: give it one.</source>
        <translation>%1 vergrößert ein Bild auf das %2-Fache: Geben Sie ihm eines.</translation>
    </message>
    <message>
        <source>%1 enlarges the whole picture.</source>
        <translation>%1 vergrößert das ganze Bild.</translation>
    </message>
    <message>
        <source>%1 takes no region map.</source>
        <translation>%1 nimmt keine Regionenkarte.</translation>
    </message>
    <message>
        <source>%1 makes this size only.</source>
        <translation>%1 kann nur diese Größe.</translation>
    </message>
    <message>
        <source>Steers away from what you ask for.</source>
        <translation>Lenkt weg von dem, was Sie verlangen.</translation>
    </message>
    <message>
        <source>Unconditional: what you ask for has no effect.</source>
        <translation>Unbedingt: Was Sie verlangen, hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Between unconditional and what you ask for.</source>
        <translation>Zwischen unbedingt und dem, was Sie verlangen.</translation>
    </message>
    <message>
        <source>Plain conditional, without guidance.</source>
        <translation>Nur bedingt, ohne Führung.</translation>
    </message>
    <message>
        <source>Far beyond the usual: expect burnt colours.</source>
        <translation>Weit über dem Üblichen: Die Farben brennen wohl aus.</translation>
    </message>
    <message>
        <source>Pushes towards what you ask for.</source>
        <translation>Drängt zu dem, was Sie verlangen.</translation>
    </message>
    <message>
        <source>None: it works on pixels</source>
        <translation>Keiner: Es arbeitet auf Pixeln</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>Keiner: Wählen Sie einen</translation>
    </message>
    <message>
        <source>%1 reads no text, and LoRA files are for models that do.</source>
        <translation>%1 liest keinen Text, und LoRA-Dateien sind für Modelle, die es tun.</translation>
    </message>
    <message>
        <source>Its text encoder isn&apos;t CLIP.</source>
        <translation>Sein Textencoder ist kein CLIP.</translation>
    </message>
    <message>
        <source>%1 has no classes.</source>
        <translation>%1 hat keine Klassen.</translation>
    </message>
    <message>
        <source>%1 has no null class to guide away from.</source>
        <translation>%1 hat keine Nullklasse, von der weggeführt werden könnte.</translation>
    </message>
    <message>
        <source>%1 needs a class.</source>
        <translation>%1 braucht eine Klasse.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>unconditional</source>
        <translation>unbedingt</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>geführt</translation>
    </message>
    <message>
        <source>full preview</source>
        <translation>volle Vorschau</translation>
    </message>
    <message>
        <source>fitted preview</source>
        <translation>angepasste Vorschau</translation>
    </message>
    <message>
        <source>x̂₀, %1, step %2 of %3, σ %4, %5</source>
        <translation>x̂₀, %1, Schritt %2 von %3, σ %4, %5</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not decoded</source>
        <translation>Nach Schritt %1 von %2 angehalten, nicht dekodiert</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Picture, %1, w %2, seed %3, %4</source>
        <translation>Bild, %1, w %2, Seed %3, %4</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Wird dekodiert</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>keine Vorschau</translation>
    </message>
    <message>
        <source>%1 %2 ms, %3 % of the run</source>
        <translation>%1 %2 ms, %3 % des Laufs</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Führung w</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Ancestral sampling as in the first paper: fresh noise at every step, best with many steps.</source>
        <translation>Ancestral Sampling wie in der ersten Arbeit: bei jedem Schritt neues Rauschen, am besten mit vielen Schritten.</translation>
    </message>
    <message>
        <source>Deterministic at eta 0: the same seed gives the same picture, and few steps are enough.</source>
        <translation>Bei Eta 0 deterministisch: Derselbe Seed gibt dasselbe Bild, und wenige Schritte genügen.</translation>
    </message>
    <message>
        <source>Remembers the last four predictions to take better steps; its first step asks the model twice.</source>
        <translation>Merkt sich die letzten vier Vorhersagen, um bessere Schritte zu machen; der erste Schritt fragt das Modell zweimal.</translation>
    </message>
    <message>
        <source>The simplest solver: one straight step along the model&apos;s direction.</source>
        <translation>Das einfachste Verfahren: ein gerader Schritt in der Richtung des Modells.</translation>
    </message>
    <message>
        <source>Euler steps with fresh noise at each one; the picture keeps changing with the number of steps.</source>
        <translation>Euler-Schritte mit jeweils neuem Rauschen; das Bild ändert sich mit der Zahl der Schritte immer weiter.</translation>
    </message>
    <message>
        <source>Corrects each Euler step by a second look; twice the cost, smaller errors.</source>
        <translation>Berichtigt jeden Euler-Schritt mit einem zweiten Blick; doppelte Kosten, kleinere Fehler.</translation>
    </message>
    <message>
        <source>Looks at the middle of each step before taking it; twice the cost.</source>
        <translation>Sieht sich die Mitte jedes Schritts an, bevor er gemacht wird; doppelte Kosten.</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise at each step; twice the cost.</source>
        <translation>DPM2 mit neuem Rauschen bei jedem Schritt; doppelte Kosten.</translation>
    </message>
    <message>
        <source>A multistep solver that reuses up to four earlier predictions.</source>
        <translation>Ein Mehrschrittverfahren, das bis zu vier frühere Vorhersagen wiederverwendet.</translation>
    </message>
    <message>
        <source>Second order within a step, with fresh noise; twice the cost.</source>
        <translation>Zweite Ordnung innerhalb eines Schritts, mit neuem Rauschen; doppelte Kosten.</translation>
    </message>
    <message>
        <source>Solves the noisy equation with two looks a step; detailed, twice the cost.</source>
        <translation>Löst die verrauschte Gleichung mit zwei Blicken je Schritt; detailreich, doppelte Kosten.</translation>
    </message>
    <message>
        <source>Second order at the cost of one look a step: a good choice for 15 to 30 steps.</source>
        <translation>Zweite Ordnung zum Preis eines Blicks je Schritt: eine gute Wahl für 15 bis 30 Schritte.</translation>
    </message>
    <message>
        <source>DPM++ 2M for the noisy equation: fresh noise at each step.</source>
        <translation>DPM++ 2M für die verrauschte Gleichung: neues Rauschen bei jedem Schritt.</translation>
    </message>
    <message>
        <source>Third order for the noisy equation; wants 30 steps or more.</source>
        <translation>Dritte Ordnung für die verrauschte Gleichung; braucht 30 Schritte oder mehr.</translation>
    </message>
    <message>
        <source>Predicts and corrects with the same calls: good with 10 to 20 steps.</source>
        <translation>Vorhersage und Berichtigung mit denselben Aufrufen: gut mit 10 bis 20 Schritten.</translation>
    </message>
    <message>
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>Für Modelle, die auf wenige Schritte destilliert sind: springt ans Ende und fügt wieder Rauschen hinzu.</translation>
    </message>
    <message>
        <source>What the sampler is usually run with.</source>
        <translation>Womit der Sampler üblicherweise läuft.</translation>
    </message>
    <message>
        <source>Levels at evenly spaced timesteps of the model, the last one above zero noise.</source>
        <translation>Pegel an gleichmäßig verteilten Zeitschritten des Modells, der letzte über dem Rauschen null.</translation>
    </message>
    <message>
        <source>Karras et al. 2022 with rho 7: many small steps at low noise.</source>
        <translation>Karras et al. 2022 mit rho 7: viele kleine Schritte bei wenig Rauschen.</translation>
    </message>
    <message>
        <source>Levels evenly spaced in the logarithm of the noise.</source>
        <translation>Pegel, die im Logarithmus des Rauschens gleichmäßig verteilt sind.</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps that stop one step before the end, as few-step models expect.</source>
        <translation>Gleichmäßig verteilte Zeitschritte, die einen Schritt vor dem Ende aufhören, wie es Modelle mit wenigen Schritten erwarten.</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps from the noisiest to the cleanest.</source>
        <translation>Gleichmäßig verteilte Zeitschritte vom stärksten zum schwächsten Rauschen.</translation>
    </message>
    <message>
        <source>Every n-th level of the model&apos;s own table.</source>
        <translation>Jeder n-te Pegel aus der Tabelle des Modells.</translation>
    </message>
    <message>
        <source>Every n-th timestep counted from the clean end, as DDIM&apos;s authors did.</source>
        <translation>Jeder n-te Zeitschritt, vom sauberen Ende an gezählt, wie es die Autoren von DDIM taten.</translation>
    </message>
    <message>
        <source>Timesteps by a beta distribution: more of them at both ends.</source>
        <translation>Zeitschritte nach einer Betaverteilung: mehr davon an beiden Enden.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>GalleryCommands</name>
    <message numerus="yes">
        <source>stars of %n picture(s)</source>
        <translation>
            <numerusform>Sterne eines Bildes</numerusform>
            <numerusform>Sterne von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>tags of a picture</source>
        <translation>Schlagwörter eines Bildes</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n picture(s)</source>
        <translation>
            <numerusform>Löschen eines Bildes</numerusform>
            <numerusform>Löschen von %n Bildern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>%1 was written by a newer Darkroom (version %2 of the history, this program knows %3). Use the newer program.</source>
        <translation>%1 stammt von einem neueren Darkroom (Version %2 der Chronik, dieses Programm kennt %3). Verwenden Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The history %1 is damaged. Start Darkroom again: it is then made anew from the pictures.</source>
        <translation>Die Chronik %1 ist beschädigt. Starten Sie Darkroom noch einmal: Dann wird sie aus den Bildern neu gemacht.</translation>
    </message>
    <message>
        <source>Another program holds the history %1. Close that program, then try again.</source>
        <translation>Ein anderes Programm hält die Chronik %1 fest. Schließen Sie jenes Programm und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The history %1 can&apos;t be used: %2. Check that its folder can be written and the disk is not full.</source>
        <translation>Die Chronik %1 kann nicht benutzt werden: %2. Prüfen Sie, ob ihr Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>LabPlan</name>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>classifier scale %1</source>
        <translation>Klassifikatorskala %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The second axis needs a sampler.</source>
        <translation>Die zweite Achse braucht einen Sampler.</translation>
    </message>
    <message>
        <source>The second axis needs values.</source>
        <translation>Die zweite Achse braucht Werte.</translation>
    </message>
    <message>
        <source>The second axis takes whole numbers from 0 on.</source>
        <translation>Die zweite Achse nimmt ganze Zahlen ab 0.</translation>
    </message>
    <message>
        <source>Steps are from 1 to 1000.</source>
        <translation>Möglich sind 1 bis 1000 Schritte.</translation>
    </message>
    <message>
        <source>Type at least %1 values of w.</source>
        <translation>Geben Sie mindestens %1 Werte für w ein.</translation>
    </message>
    <message>
        <source>%1 lanes are too many; at most %2 at once.</source>
        <translation>%1 Bahnen sind zu viele; höchstens %2 auf einmal.</translation>
    </message>
    <message>
        <source>Classifier-free</source>
        <translation>Klassifikatorfrei</translation>
    </message>
    <message>
        <source>Classifier, w %1</source>
        <translation>Klassifikator, w %1</translation>
    </message>
    <message>
        <source>w %1 until a step, %2 from it on</source>
        <translation>w %1 bis zu einem Schritt, von da an %2</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>Skala %1</translation>
    </message>
    <message>
        <source>w %1, s %2</source>
        <translation>w %1, s %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Classifier scales are from −1000000 to 1000000.</source>
        <translation>Klassifikatorskalen gehen von −1000000 bis 1000000.</translation>
    </message>
    <message>
        <source>The second axis needs prompts, with | between.</source>
        <translation>Die zweite Achse braucht Prompts, mit | dazwischen.</translation>
    </message>
</context>
<context>
    <name>LargerButton</name>
    <message>
        <source>%1 × as large</source>
        <translation>%1-mal so groß</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>predicts ε</source>
        <translation>sagt ε vorher</translation>
    </message>
    <message>
        <source>predicts v</source>
        <translation>sagt v vorher</translation>
    </message>
    <message>
        <source>predicts x₀</source>
        <translation>sagt x₀ vorher</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>a region map</source>
        <translation>eine Regionenkarte</translation>
    </message>
    <message>
        <source>a picture and a mask</source>
        <translation>ein Bild und eine Maske</translation>
    </message>
    <message>
        <source>a small picture</source>
        <translation>ein kleines Bild</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 B weights</source>
        <translation>%1 Mrd. Gewichte</translation>
    </message>
    <message>
        <source>%1 M weights</source>
        <translation>%1 Mio. Gewichte</translation>
    </message>
    <message>
        <source>%1 k weights</source>
        <translation>%1 Tsd. Gewichte</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>nimmt %1</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Two dots need a number before and one after them that the steps lead to: 0,1,..,8.</source>
        <translation>Vor und nach den zwei Punkten muss je eine Zahl stehen, auf die die Schritte führen: 0,1,..,8.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write for example 0,1,2,4,8.</source>
        <translation>„%1“ ist keine Zahl; schreiben Sie zum Beispiel 0,1,2,4,8.</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>Höchstens %1 Werte.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>not used: %1</source>
        <translation>nicht verwendet: %1</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>sein Modell ist nicht hier</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The settings and the queue of the last time could not be read. %1 %2</source>
        <translation>Die Einstellungen und die Warteschlange vom letzten Mal konnten nicht gelesen werden. %1 %2</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>The file is kept as %1.</source>
        <translation>Die Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>It could not be kept under another name: %1. Copy it away before you go on.</source>
        <translation>Sie konnte nicht unter anderem Namen aufbewahrt werden: %1. Kopieren Sie sie weg, bevor Sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>no start picture</source>
        <translation>kein Startbild</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>keine Maske</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>how the start picture is used</source>
        <translation>Verwendung des Startbildes</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>anderes Modell</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>negativer Prompt</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>no region map</source>
        <translation>keine Regionenkarte</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>Regionenkarte</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>Rauschquelle</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1, ab Schritt %2 %3</translation>
    </message>
    <message>
        <source>%1, turned %2 times to %3</source>
        <translation>%1, %2-mal gedreht bis %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>how prompts are read</source>
        <translation>wie Prompts gelesen werden</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>kein Zweig</translation>
    </message>
    <message>
        <source>branch from step %1 on</source>
        <translation>Zweig ab Schritt %1</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>compared pictures</source>
        <translation>verglichene Bilder</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>picture and steps</source>
        <translation>Bild und Schritte</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>Regionenkarte</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>curve of w</source>
        <translation>Kurve von w</translation>
    </message>
    <message>
        <source>lanes of the lab</source>
        <translation>Bahnen des Labors</translation>
    </message>
</context>
<context>
    <name>StepViews</name>
    <message>
        <source>The noisy latent x_t itself, as a picture.</source>
        <translation>Das verrauschte latente x_t selbst, als Bild.</translation>
    </message>
    <message>
        <source>The finished picture as guidance estimates it at this step (x̂₀).</source>
        <translation>Das fertige Bild, wie es die Führung bei diesem Schritt schätzt (x̂₀).</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the conditional branch ε_c alone.</source>
        <translation>Die Schätzung x̂₀ des bedingten Zweigs ε_c allein.</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the unconditional branch ε_u alone.</source>
        <translation>Die Schätzung x̂₀ des unbedingten Zweigs ε_u allein.</translation>
    </message>
    <message>
        <source>The noise that the conditional branch sees (ε_c), as a picture.</source>
        <translation>Das Rauschen, das der bedingte Zweig sieht (ε_c), als Bild.</translation>
    </message>
    <message>
        <source>The noise that the unconditional branch sees (ε_u), as a picture.</source>
        <translation>Das Rauschen, das der unbedingte Zweig sieht (ε_u), als Bild.</translation>
    </message>
    <message>
        <source>What guidance multiplies, Δ = ε_c − ε_u, as a picture.</source>
        <translation>Was die Führung vervielfacht, Δ = ε_c − ε_u, als Bild.</translation>
    </message>
    <message>
        <source>Where the branches differ: |Δ| over the channels, as a heat map.</source>
        <translation>Wo sich die Zweige unterscheiden: |Δ| über die Kanäle, als Wärmekarte.</translation>
    </message>
    <message>
        <source>One channel of x_t in grey, with its least and greatest value and its spread.</source>
        <translation>Ein Kanal von x_t in Grau, mit kleinstem und größtem Wert und Streuung.</translation>
    </message>
    <message>
        <source>Where the branches have differed up to this step: |Δ| summed over the steps.</source>
        <translation>Wo sich die Zweige bis zu diesem Schritt unterschieden: |Δ| über die Schritte summiert.</translation>
    </message>
    <message>
        <source>The classifier&apos;s gradient σ ∇log p(y|x_t), as a picture.</source>
        <translation>Der Gradient des Klassifikators σ ∇log p(y|x_t), als Bild.</translation>
    </message>
    <message>
        <source>x_t, channel %1</source>
        <translation>x_t, Kanal %1</translation>
    </message>
    <message>
        <source>x̂₀ at w %1</source>
        <translation>x̂₀ bei w %1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, σ %4</source>
        <translation>%1, Schritt %2 von %3, σ %4</translation>
    </message>
    <message>
        <source>%1: this step&apos;s estimate, not the result</source>
        <translation>%1: die Schätzung dieses Schritts, nicht das Ergebnis</translation>
    </message>
    <message>
        <source>%1, min %2, max %3, std %4</source>
        <translation>%1, min %2, max %3, std %4</translation>
    </message>
    <message>
        <source>%1 is not there: one branch ran alone at step %2, or its tensors aren&apos;t kept</source>
        <translation>%1 gibt es nicht: Bei Schritt %2 lief ein Zweig allein, oder seine Tensoren sind nicht aufbewahrt</translation>
    </message>
    <message>
        <source>No classifier guided step %1</source>
        <translation>Kein Klassifikator führte Schritt %1</translation>
    </message>
    <message>
        <source>The tensors of step %1 aren&apos;t kept, or not this one</source>
        <translation>Die Tensoren von Schritt %1 sind nicht aufbewahrt, oder dieser nicht</translation>
    </message>
    <message>
        <source>What the cross-attention of ε_c gives a token of the prompt, softmax(QKᵀ/√d), over the estimate in grey; each step that is shown costs one network call.</source>
        <translation>Was die Kreuzaufmerksamkeit von ε_c einem Token des Prompts gibt, softmax(QKᵀ/√d), über der Schätzung in Grau; jeder gezeigte Schritt kostet einen Netzaufruf.</translation>
    </message>
    <message>
        <source>attention to “%1”</source>
        <translation>Aufmerksamkeit auf „%1“</translation>
    </message>
    <message>
        <source>There is no attention to show: step %1 has no prompt, or its tensors aren&apos;t kept</source>
        <translation>Es gibt keine Aufmerksamkeit zu zeigen: Schritt %1 hat keinen Prompt, oder seine Tensoren sind nicht aufbewahrt</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash, so it stays where it is. Delete it in the file manager instead.</source>
        <translation>%1 konnte nicht in den Papierkorb gelegt werden und bleibt deshalb, wo es ist. Löschen Sie es stattdessen im Dateimanager.</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: there is another file of that name. Move that one away first.</source>
        <translation>%1 konnte nicht aus dem Papierkorb zurückgeholt werden: Es gibt eine andere Datei dieses Namens. Legen Sie zuerst jene woandershin.</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: it is no longer there, or its folder can&apos;t be written. Look for it in the file manager&apos;s trash.</source>
        <translation>%1 konnte nicht aus dem Papierkorb zurückgeholt werden: Es ist nicht mehr dort, oder sein Ordner ist nicht beschreibbar. Suchen Sie es im Papierkorb des Dateimanagers.</translation>
    </message>
</context>
<context>
    <name>darkroom::MainWindow</name>
    <message>
        <source>Darkroom</source>
        <translation>Darkroom</translation>
    </message>
    <message>
        <source>change of the model</source>
        <translation>Wechsel des Modells</translation>
    </message>
    <message>
        <source>use of a seed</source>
        <translation>Übernahme eines Seeds</translation>
    </message>
    <message>
        <source>change of the preview</source>
        <translation>Wechsel der Vorschau</translation>
    </message>
    <message>
        <source>Saving what the next start needs</source>
        <translation>Sichern, was der nächste Start braucht</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate first of all</source>
        <translation>Vor allen anderen erzeugen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Skip this picture</source>
        <translation>Dieses Bild überspringen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Canvas or gallery</source>
        <translation>Leinwand oder Galerie</translation>
    </message>
    <message>
        <source>Guidance lab</source>
        <translation>Führungslabor</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>Modellordner wählen…</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>Einstellungsspalte</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Automatic: the fastest by measurement</source>
        <translation>Automatisch: gemessen am schnellsten</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>fp16, on a graphics card only</source>
        <translation>fp16, nur auf einer Grafikkarte</translation>
    </message>
    <message>
        <source>use of an example</source>
        <translation>Übernahme eines Beispiels</translation>
    </message>
    <message>
        <source>These are already the settings of %1.</source>
        <translation>Das sind schon die Einstellungen von %1.</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Settings restored from %1</source>
        <translation>Einstellungen von %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Reading what was there at the last time</source>
        <translation>Lesen, was vom letzten Mal da ist</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) had not been finished when the program ended.</source>
        <translation>
            <numerusform>%n Bild war nicht fertig, als das Programm endete.</numerusform>
            <numerusform>%n Bilder waren nicht fertig, als das Programm endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them now</source>
        <translation>Jetzt erzeugen</translation>
    </message>
    <message>
        <source>settings of a waiting picture</source>
        <translation>Einstellungen eines wartenden Bildes</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Modellordner wählen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>Modelldatei öffnen…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>change of: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>Make the shown picture twice as large</source>
        <translation>Das gezeigte Bild doppelt so groß machen</translation>
    </message>
</context>
<context>
    <name>darkroom::WindowGuide</name>
    <message>
        <source>Say what you want to see</source>
        <translation>Sagen Sie, was Sie sehen wollen</translation>
    </message>
    <message>
        <source>Type a prompt here, or choose a class below it. The bulb gives ideas that the model knows well.</source>
        <translation>Geben Sie hier einen Prompt ein, oder wählen Sie darunter eine Klasse. Die Glühbirne gibt Ideen, die das Modell gut kennt.</translation>
    </message>
    <message>
        <source>How much it follows</source>
        <translation>Wie sehr es folgt</translation>
    </message>
    <message>
        <source>Guidance w draws the picture towards the prompt. Turn it also while a picture develops, and watch.</source>
        <translation>Die Führung w zieht das Bild zum Prompt. Drehen Sie sie auch, während ein Bild entsteht, und sehen Sie zu.</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>Das Bild erzeugen</translation>
    </message>
    <message>
        <source>Press this, or Ctrl+Enter from anywhere. Each press queues one more; Esc stops.</source>
        <translation>Drücken Sie hier, oder von überall Ctrl+Enter. Jeder Druck stellt eines mehr in die Warteschlange; Esc hält an.</translation>
    </message>
    <message>
        <source>Watch it develop</source>
        <translation>Sehen Sie es entstehen</translation>
    </message>
    <message>
        <source>The estimate of every step is shown here, and stays in the filmstrip below to look back at.</source>
        <translation>Die Schätzung jedes Schritts ist hier zu sehen und bleibt im Filmstreifen darunter, um zurückzuschauen.</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Wiederfinden</translation>
    </message>
    <message>
        <source>Every picture is saved with its settings. The gallery finds it, compares it and gives the settings back.</source>
        <translation>Jedes Bild wird mit seinen Einstellungen gesichert. Die Galerie findet es, vergleicht es und gibt die Einstellungen zurück.</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Text size, language, shortcuts and the help are in the menu. F1 explains whatever has the focus.</source>
        <translation>Textgröße, Sprache, Tastenkürzel und die Hilfe sind im Menü. F1 erklärt, was gerade den Fokus hat.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Banner</name>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose a model from.</source>
        <translation>Öffnet eine Liste von Ordnern, um ein Modell zu wählen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Brings the settings back that were there before (Ctrl+Z).</source>
        <translation>Holt die Einstellungen zurück, die vorher da waren (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows what happened at more length, to copy into a report.</source>
        <translation>Zeigt ausführlicher, was geschah, um es in einen Bericht zu kopieren.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Takes this message away.</source>
        <translation>Nimmt diese Meldung weg.</translation>
    </message>
    <message>
        <source>What happened, to copy into a report.</source>
        <translation>Was geschah, um es in einen Bericht zu kopieren.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copies the details to the clipboard.</source>
        <translation>Kopiert die Details in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose from.</source>
        <translation>Öffnet eine Liste von Ordnern zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose a VAE</source>
        <translation>VAE wählen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::BranchDialog</name>
    <message>
        <source>Branch at step %1</source>
        <translation>Abzweigen bei Schritt %1</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Führung w</translation>
    </message>
    <message>
        <source>Guidance strength w from the branch&apos;s first step on.</source>
        <translation>Führungsstärke w vom ersten Schritt des Zweigs an.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Runs the steps from this one on with these settings and saves the picture as a branch of this one.</source>
        <translation>Führt die Schritte von diesem an mit diesen Einstellungen aus und sichert das Bild als Zweig von diesem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leaves the run as it is.</source>
        <translation>Lässt den Lauf, wie er ist.</translation>
    </message>
    <message>
        <source>Steps 1 to %1 stay as they are. From step %2 on the run goes on with these settings; its x_t, size and seed are kept.</source>
        <translation>Die Schritte 1 bis %1 bleiben, wie sie sind. Ab Schritt %2 geht der Lauf mit diesen Einstellungen weiter; sein x_t, Größe und Seed bleiben.</translation>
    </message>
    <message>
        <source>The run begins anew from the same noise with these settings; size and seed are kept.</source>
        <translation>Der Lauf beginnt mit diesen Einstellungen neu aus demselben Rauschen; Größe und Seed bleiben.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Canvas</name>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Einen Schritt vor</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Play the steps, or stop there</source>
        <translation>Schritte abspielen oder anhalten</translation>
    </message>
    <message>
        <source>View %1 of the step</source>
        <translation>Ansicht %1 des Schritts</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassPanel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>A class label (y) beside the prompt or in its place; type a part of its name to find it.</source>
        <translation>Eine Klasse (y) neben dem Prompt oder an seiner Stelle; geben Sie einen Teil ihres Namens ein, um sie zu finden.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Beliebige Klasse</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassifierPanel</name>
    <message>
        <source>Classifier scale</source>
        <translation>Klassifikatorskala</translation>
    </message>
    <message>
        <source>How strongly a classifier of noisy pictures steers (s in ε − s σ ∇log p(y|x_t)); 0 is off, and it is not the s of CFG.</source>
        <translation>Wie stark ein Klassifikator verrauschter Bilder lenkt (s in ε − s σ ∇log p(y|x_t)); 0 ist aus, und es ist nicht das s von CFG.</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Classifier&apos;s class</source>
        <translation>Klasse des Klassifikators</translation>
    </message>
    <message>
        <source>The class y that the classifier steers to; it need not be the one of the prompt.</source>
        <translation>Die Klasse y, zu der der Klassifikator lenkt; es muss nicht die des Prompts sein.</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>The picture&apos;s class</source>
        <translation>Die Klasse des Bildes</translation>
    </message>
    <message>
        <source>Known once a model is loaded.</source>
        <translation>Bekannt, sobald ein Modell geladen ist.</translation>
    </message>
    <message>
        <source>%1 has no classifier beside it: train one with “darkroom train classifier”.</source>
        <translation>%1 hat keinen Klassifikator bei sich: Trainieren Sie einen mit „darkroom train classifier“.</translation>
    </message>
    <message>
        <source>Off; on, it costs one gradient of the classifier each look.</source>
        <translation>Aus; an kostet es einen Gradienten des Klassifikators je Blick.</translation>
    </message>
    <message>
        <source>Needs a class: pick one here or above.</source>
        <translation>Braucht eine Klasse: Wählen Sie hier oder oben eine.</translation>
    </message>
    <message numerus="yes">
        <source>+ %n gradient(s) of the classifier a step.</source>
        <translation>
            <numerusform>+ %n Gradient des Klassifikators je Schritt.</numerusform>
            <numerusform>+ %n Gradienten des Klassifikators je Schritt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::CompareCanvas</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the pictures</source>
        <translation>Bilder einpassen</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>Weiter links ansehen</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>Weiter rechts ansehen</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>Weiter oben ansehen</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Weiter unten ansehen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ComparePage</name>
    <message>
        <source>Difference × %1</source>
        <translation>Differenz × %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>PSNR %1, SSIM %2</source>
        <translation>PSNR %1, SSIM %2</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Zurück zur Galerie</translation>
    </message>
    <message>
        <source>Goes back to all pictures (Esc).</source>
        <translation>Geht zurück zu allen Bildern (Esc).</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>Side by side, or two pictures in one place (M takes the next way).</source>
        <translation>Nebeneinander, oder zwei Bilder an einem Platz (M nimmt die nächste Art).</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>The picture that is measured against, and lies at the left or below.</source>
        <translation>Das Bild, an dem gemessen wird und das links oder unten liegt.</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Zweites Bild</translation>
    </message>
    <message>
        <source>The picture that is compared with the first one.</source>
        <translation>Das Bild, das mit dem ersten verglichen wird.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Beide tauschen</translation>
    </message>
    <message>
        <source>Lets the two pictures change places (C).</source>
        <translation>Lässt die beiden Bilder die Plätze tauschen (C).</translation>
    </message>
    <message>
        <source>Share of the second picture</source>
        <translation>Anteil des zweiten Bildes</translation>
    </message>
    <message>
        <source>How much of the second picture is seen in wipe and fade.</source>
        <translation>Wie viel vom zweiten Bild beim Wischen und Überblenden zu sehen ist.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fits all pictures into their places again (0 on the pictures); Ctrl and the wheel zoom them together.</source>
        <translation>Passt alle Bilder wieder in ihre Plätze ein (0 auf den Bildern); Ctrl und das Mausrad zoomen sie gemeinsam.</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>Verglichene Bilder</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Unterschiedliche Parameter</translation>
    </message>
    <message>
        <source>The settings in which the pictures differ, one row each; what is equal is left out.</source>
        <translation>Die Einstellungen, in denen sich die Bilder unterscheiden, je eine Zeile; was gleich ist, fehlt.</translation>
    </message>
    <message>
        <source>Swap the two pictures</source>
        <translation>Die beiden Bilder tauschen</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Nächste Art des Vergleichs</translation>
    </message>
    <message>
        <source>Of different sizes</source>
        <translation>Verschieden groß</translation>
    </message>
    <message>
        <source>How alike the two pictures are: peak signal-to-noise ratio, and structural similarity (1 is equal).</source>
        <translation>Wie ähnlich sich die beiden Bilder sind: Spitzen-Signal-Rausch-Verhältnis und strukturelle Ähnlichkeit (1 ist gleich).</translation>
    </message>
    <message>
        <source>Pictures of different sizes can&apos;t be compared by number.</source>
        <translation>Bilder verschiedener Größe lassen sich nicht in Zahlen vergleichen.</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Unterschiedliche Einstellungen</translation>
    </message>
    <message>
        <source>All settings are equal, or the files hold none.</source>
        <translation>Alle Einstellungen sind gleich, oder die Dateien enthalten keine.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::CurveEditor</name>
    <message>
        <source>σ %1</source>
        <translation>σ %1</translation>
    </message>
    <message>
        <source>noise → picture</source>
        <translation>Rauschen → Bild</translation>
    </message>
    <message>
        <source>w %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>σ %1: w %2</source>
        <translation>σ %1: w %2</translation>
    </message>
    <message>
        <source>w %1 at every step</source>
        <translation>w %1 bei jedem Schritt</translation>
    </message>
    <message>
        <source>only for σ from %1 to %2</source>
        <translation>nur für σ von %1 bis %2</translation>
    </message>
    <message>
        <source>Raise the point</source>
        <translation>Punkt anheben</translation>
    </message>
    <message>
        <source>Lower the point</source>
        <translation>Punkt senken</translation>
    </message>
    <message>
        <source>Point to the left</source>
        <translation>Punkt nach links</translation>
    </message>
    <message>
        <source>Point to the right</source>
        <translation>Punkt nach rechts</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Punkt entfernen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::DifferenceModel</name>
    <message>
        <source>%1 of picture %2: %3</source>
        <translation>%1 von Bild %2: %3</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilmModel</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Filmstrip</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The estimate after each step; click one to look at it, or use the arrow keys.</source>
        <translation>Die Schätzung nach jedem Schritt; klicken Sie auf eine, um sie anzusehen, oder nehmen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shows the steps one after the other (Space).</source>
        <translation>Zeigt die Schritte nacheinander (Space).</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>Beginnt wieder beim ersten Schritt, wenn der letzte gezeigt war.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Goes through the steps of this picture; it costs nothing, since they are kept.</source>
        <translation>Geht durch die Schritte dieses Bildes; es kostet nichts, denn sie sind aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilterBar</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>ab %n Stern</numerusform>
            <numerusform>ab %n Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in prompts, classes, models and tags</source>
        <translation>In Prompts, Klassen, Modellen und Schlagwörtern suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows the pictures that have all of these words in prompt, class, model or tags (Ctrl+F).</source>
        <translation>Zeigt die Bilder, die alle diese Wörter in Prompt, Klasse, Modell oder Schlagwörtern haben (Ctrl+F).</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Shows the pictures of one class.</source>
        <translation>Zeigt die Bilder einer Klasse.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Shows the pictures of one model.</source>
        <translation>Zeigt die Bilder eines Modells.</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Least w</source>
        <translation>Kleinstes w</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at least this.</source>
        <translation>Zeigt die Bilder, deren Führung w mindestens so groß ist.</translation>
    </message>
    <message>
        <source>Most w</source>
        <translation>Größtes w</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at most this.</source>
        <translation>Zeigt die Bilder, deren Führung w höchstens so groß ist.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Shows the pictures of these days.</source>
        <translation>Zeigt die Bilder dieser Tage.</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 Tage</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Shows the pictures from this day on.</source>
        <translation>Zeigt die Bilder von diesem Tag an.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Shows the pictures up to this day.</source>
        <translation>Zeigt die Bilder bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>Least stars</source>
        <translation>Mindestzahl der Sterne</translation>
    </message>
    <message>
        <source>Shows the pictures with at least so many stars.</source>
        <translation>Zeigt die Bilder mit mindestens so vielen Sternen.</translation>
    </message>
    <message>
        <source>Any stars</source>
        <translation>Alle Sterne</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>Nimmt die Suche und alle Bedingungen weg.</translation>
    </message>
    <message>
        <source>Followed folders</source>
        <translation>Verfolgte Ordner</translation>
    </message>
    <message>
        <source>Which folders&apos; pictures are shown here: adds one, or follows one no longer.</source>
        <translation>Aus welchen Ordnern Bilder hier gezeigt werden: nimmt einen hinzu, oder verfolgt einen nicht mehr.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FolderMenu</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Pictures are saved here, so the gallery always follows it.</source>
        <translation>Hier werden Bilder gesichert, deshalb verfolgt ihn die Galerie immer.</translation>
    </message>
    <message>
        <source>Follow it no longer; its pictures stay where they are</source>
        <translation>Nicht mehr verfolgen; die Bilder darin bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Choose a folder of pictures to follow</source>
        <translation>Ordner mit Bildern zum Verfolgen wählen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryModel</name>
    <message>
        <source>w %1, seed %2</source>
        <translation>w %1, Seed %2</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 von %2 Sternen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All pictures, newest first; choose several with Shift or Ctrl, drag them out as files, press A, S or P to use settings.</source>
        <translation>Alle Bilder, die neuesten zuerst; wählen Sie mehrere mit Shift oder Ctrl, ziehen Sie sie als Dateien heraus, drücken Sie A, S oder P, um Einstellungen zu übernehmen.</translation>
    </message>
    <message>
        <source>Use all settings of the picture</source>
        <translation>Alle Einstellungen des Bildes übernehmen</translation>
    </message>
    <message>
        <source>Use the seed of the picture</source>
        <translation>Den Seed des Bildes übernehmen</translation>
    </message>
    <message>
        <source>Use the prompt of the picture</source>
        <translation>Den Prompt des Bildes übernehmen</translation>
    </message>
    <message>
        <source>Compare the chosen pictures</source>
        <translation>Die gewählten Bilder vergleichen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Delete the chosen pictures</source>
        <translation>Die gewählten Bilder löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the gallery</source>
        <translation>In der Galerie suchen</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No picture matches</source>
        <translation>Kein Bild passt</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here with its settings. Press Generate (Ctrl+Enter) to make the first one.</source>
        <translation>Jedes Bild, das Sie erzeugen, wird hier mit seinen Einstellungen aufbewahrt. Drücken Sie Erzeugen (Ctrl+Enter) für das erste.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n picture(s) has all of these words and conditions.</source>
        <translation>
            <numerusform>Ihr Bild hat nicht alle diese Wörter und Bedingungen.</numerusform>
            <numerusform>Keines Ihrer %n Bilder hat alle diese Wörter und Bedingungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Zur Leinwand</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Shows the canvas, where pictures are made (Ctrl+H).</source>
        <translation>Zeigt die Leinwand, auf der Bilder entstehen (Ctrl+H).</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>Nimmt die Suche und alle Bedingungen weg.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GenerateBar</name>
    <message>
        <source>Skip this picture</source>
        <translation>Dieses Bild überspringen</translation>
    </message>
    <message>
        <source>Ends this picture and goes on with the next one that waits (Alt+Enter).</source>
        <translation>Beendet dieses Bild und macht mit dem nächsten wartenden weiter (Alt+Enter).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops loading, or the picture before its next model call, and takes away what waits (Esc); what was seen stays.</source>
        <translation>Hält das Laden an, oder das Bild vor seinem nächsten Modellaufruf, und nimmt weg, was wartet (Esc); was zu sehen war, bleibt.</translation>
    </message>
    <message>
        <source>Waiting pictures</source>
        <translation>Wartende Bilder</translation>
    </message>
    <message>
        <source>Shows the pictures that wait their turn, to be put into another order or taken away (Ctrl+J).</source>
        <translation>Zeigt die Bilder, die warten, um sie umzuordnen oder wegzunehmen (Ctrl+J).</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Makes the picture (Ctrl+Enter); while one is being made the next one waits, or goes first with Ctrl+Shift+Enter.</source>
        <translation>Erzeugt das Bild (Ctrl+Enter); während eines entsteht, wartet das nächste, oder kommt mit Ctrl+Shift+Enter zuerst.</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 erzeugen</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>Pausiert, %1 wartend</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceCurvePanel</name>
    <message>
        <source>Shape of w</source>
        <translation>Verlauf von w</translation>
    </message>
    <message>
        <source>How w goes over the run, w(σ); linear and cosine rise and keep the mean, so they need no other w.</source>
        <translation>Wie w über den Lauf geht, w(σ); linear und Kosinus steigen und behalten das Mittel, brauchen also kein anderes w.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>In an interval</source>
        <translation>In einem Intervall</translation>
    </message>
    <message>
        <source>Linear, rising</source>
        <translation>Linear, steigend</translation>
    </message>
    <message>
        <source>Cosine, rising</source>
        <translation>Kosinus, steigend</translation>
    </message>
    <message>
        <source>Points of your own</source>
        <translation>Eigene Punkte</translation>
    </message>
    <message>
        <source>Curve of w over the noise level</source>
        <translation>Kurve von w über dem Rauschpegel</translation>
    </message>
    <message>
        <source>w(σ) on a log σ axis: drag points or the interval&apos;s edges, double click to add one, Delete to take one away.</source>
        <translation>w(σ) auf einer log-σ-Achse: Ziehen Sie Punkte oder die Enden des Intervalls, ein Doppelklick fügt einen hinzu, Delete nimmt einen weg.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Guidance in an interval only</source>
        <translation>Führung nur in einem Intervall</translation>
    </message>
    <message>
        <source>Guides only while the noise level σ is inside; elsewhere the conditional branch runs alone, which saves calls.</source>
        <translation>Führt nur, solange der Rauschpegel σ darin liegt; sonst läuft der bedingte Zweig allein, was Aufrufe spart.</translation>
    </message>
    <message>
        <source>Interval&apos;s lower end</source>
        <translation>Unteres Ende des Intervalls</translation>
    </message>
    <message>
        <source>The noise level σ below which w is 0 (σ_lo of Kynkäänniemi et al.).</source>
        <translation>Der Rauschpegel σ, unter dem w 0 ist (σ_lo von Kynkäänniemi et al.).</translation>
    </message>
    <message>
        <source>Interval&apos;s upper end</source>
        <translation>Oberes Ende des Intervalls</translation>
    </message>
    <message>
        <source>The noise level σ above which w is 0 (σ_hi of Kynkäänniemi et al.).</source>
        <translation>Der Rauschpegel σ, über dem w 0 ist (σ_hi von Kynkäänniemi et al.).</translation>
    </message>
    <message>
        <source>Network calls of one picture, counted by the run&apos;s own rules, and what two branches at every look would have cost beside them.</source>
        <translation>Netzaufrufe eines Bildes, nach den Regeln des Laufs gezählt, und was zwei Zweige bei jedem Blick dagegen gekostet hätten.</translation>
    </message>
    <message>
        <source>w over σ</source>
        <translation>w über σ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceLab</name>
    <message>
        <source>Working in the lab
%1</source>
        <translation>Arbeit im Labor
%1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceMethodPanel</name>
    <message>
        <source>Guidance method</source>
        <translation>Führungsverfahren</translation>
    </message>
    <message>
        <source>How ε_c and ε_u become one prediction; the number of model calls is the same for all.</source>
        <translation>Wie aus ε_c und ε_u eine Vorhersage wird; die Zahl der Modellaufrufe ist bei allen gleich.</translation>
    </message>
    <message>
        <source>CFG: (1 + w) ε_c − w ε_u</source>
        <translation>CFG: (1 + w) ε_c − w ε_u</translation>
    </message>
    <message>
        <source>APG: less along x̂₀</source>
        <translation>APG: weniger längs x̂₀</translation>
    </message>
    <message>
        <source>CFG-Zero*: fitted ε_u</source>
        <translation>CFG-Zero*: angepasstes ε_u</translation>
    </message>
    <message>
        <source>Parallel part η</source>
        <translation>Paralleler Teil η</translation>
    </message>
    <message>
        <source>How much of Δ along the conditional x̂₀ stays (η of APG); that part saturates, 1 keeps it all.</source>
        <translation>Wie viel von Δ längs des bedingten x̂₀ bleibt (η von APG); dieser Teil sättigt, 1 behält alles.</translation>
    </message>
    <message>
        <source>Norm limit r</source>
        <translation>Normgrenze r</translation>
    </message>
    <message>
        <source>The length to which Δ is cut (r of APG); 0 cuts nothing.</source>
        <translation>Die Länge, auf die Δ gekürzt wird (r von APG); 0 kürzt nichts.</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>Impuls β</translation>
    </message>
    <message>
        <source>How much of the steps before goes on in Δ (β of APG); below 0 pushes away from it.</source>
        <translation>Wie viel von den Schritten davor in Δ weitergeht (β von APG); unter 0 drängt es davon weg.</translation>
    </message>
    <message>
        <source>Zero steps</source>
        <translation>Nullschritte</translation>
    </message>
    <message>
        <source>So many first steps (K of CFG-Zero*) predict zero and move nothing.</source>
        <translation>So viele erste Schritte (K von CFG-Zero*) sagen null vorher und bewegen nichts.</translation>
    </message>
    <message>
        <source>Rescale φ</source>
        <translation>Reskalierung φ</translation>
    </message>
    <message>
        <source>How far the guided x̂₀ goes back to the spread of the conditional one (φ of Lin et al.); 0 is off, 0.7 is usual.</source>
        <translation>Wie weit das geführte x̂₀ zur Streuung des bedingten zurückgeht (φ von Lin et al.); 0 ist aus, 0.7 ist üblich.</translation>
    </message>
    <message>
        <source>Dynamic threshold p</source>
        <translation>Dynamische Schwelle p</translation>
    </message>
    <message>
        <source>The share of x̂₀&apos;s values that stays in range, the others being squeezed into it (p of Saharia et al.); 0 is off, 0.995 is usual.</source>
        <translation>Der Anteil der Werte von x̂₀, der im Bereich bleibt, während die anderen hineingedrückt werden (p von Saharia et al.); 0 ist aus, 0.995 ist üblich.</translation>
    </message>
    <message>
        <source>Parallel η</source>
        <translation>Parallel η</translation>
    </message>
    <message>
        <source>Norm r</source>
        <translation>Norm r</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Threshold p</source>
        <translation>Schwelle p</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>Führung über die Schritte</translation>
    </message>
    <message>
        <source>How far the two branches lay apart at each step of the latest run (‖ε_c − ε_u‖ / ‖ε_u‖).</source>
        <translation>Wie weit die zwei Zweige bei jedem Schritt des letzten Laufs auseinanderlagen (‖ε_c − ε_u‖ / ‖ε_u‖).</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Führung w</translation>
    </message>
    <message>
        <source>How strongly the picture is pushed towards what you ask for (w), from the next step on while one develops; away from 0 and −1 each step costs two model calls.</source>
        <translation>Wie stark das Bild zu dem gedrängt wird, was Sie verlangen (w), vom nächsten Schritt an, während eines entsteht; außer bei 0 und −1 kostet jeder Schritt zwei Modellaufrufe.</translation>
    </message>
    <message>
        <source>Guidance strength w as in the paper: (1 + w) ε_c − w ε_u; −10 to 100 can be typed.</source>
        <translation>Führungsstärke w wie in der Arbeit: (1 + w) ε_c − w ε_u; −10 bis 100 lassen sich eintippen.</translation>
    </message>
    <message>
        <source>CFG scale s</source>
        <translation>CFG-Skala s</translation>
    </message>
    <message>
        <source>The same strength as other programs write it: s = 1 + w.</source>
        <translation>Dieselbe Stärke, wie andere Programme sie schreiben: s = 1 + w.</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>How many times the network runs for each look of the sampler.</source>
        <translation>Wie oft das Netz für jeden Blick des Samplers läuft.</translation>
    </message>
    <message>
        <source>More guidance</source>
        <translation>Mehr Führung</translation>
    </message>
    <message>
        <source>Shows the method, w over the noise level σ, the interval, and guidance by a classifier.</source>
        <translation>Zeigt das Verfahren, w über dem Rauschpegel σ, das Intervall und die Führung durch einen Klassifikator.</translation>
    </message>
    <message>
        <source>Method, curve, classifier…</source>
        <translation>Verfahren, Kurve, Klassifikator…</translation>
    </message>
    <message>
        <source>Method, curve, classifier: changed…</source>
        <translation>Verfahren, Kurve, Klassifikator: geändert…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>× 2 calls</source>
        <translation>× 2 Aufrufe</translation>
    </message>
    <message>
        <source>× 1 call</source>
        <translation>× 1 Aufruf</translation>
    </message>
    <message>
        <source>As it was turned during that run: w %1.</source>
        <translation>Wie es bei jenem Lauf gedreht wurde: w %1.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceSlider</name>
    <message>
        <source>%1 default</source>
        <translation>%1 Vorgabe</translation>
    </message>
    <message>
        <source>0 conditional</source>
        <translation>0 bedingt</translation>
    </message>
    <message>
        <source>−1 unconditional</source>
        <translation>−1 unbedingt</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeaderBar</name>
    <message>
        <source>Preview: automatic</source>
        <translation>Vorschau: automatisch</translation>
    </message>
    <message>
        <source>Preview: off</source>
        <translation>Vorschau: aus</translation>
    </message>
    <message>
        <source>Preview: fitted</source>
        <translation>Vorschau: angepasst</translation>
    </message>
    <message>
        <source>Preview: full</source>
        <translation>Vorschau: voll</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>Einstellungsspalte</translation>
    </message>
    <message>
        <source>Shows or hides the settings (F9).</source>
        <translation>Zeigt oder verbirgt die Einstellungen (F9).</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Shows the picture that is being made.</source>
        <translation>Zeigt das Bild, das gerade entsteht.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Shows all pictures that were made, to find one again (Ctrl+H).</source>
        <translation>Zeigt alle Bilder, die gemacht wurden, um eines wiederzufinden (Ctrl+H).</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Shows what guidance does: many w from one noise, side by side (Ctrl+L).</source>
        <translation>Zeigt, was Führung bewirkt: viele w aus einem Rauschen, nebeneinander (Ctrl+L).</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Settings under names of your own: takes one, or saves the present ones.</source>
        <translation>Einstellungen unter eigenen Namen: übernimmt eine, oder sichert die jetzigen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Shows or hides what runs and what waits (Ctrl+J).</source>
        <translation>Zeigt oder verbirgt, was läuft und was wartet (Ctrl+J).</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fits the picture into the canvas (Ctrl+0).</source>
        <translation>Passt das Bild in die Leinwand ein (Ctrl+0).</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Shows one screen pixel for each pixel of the picture (Ctrl+1).</source>
        <translation>Zeigt ein Bildschirmpixel für jedes Pixel des Bildes (Ctrl+1).</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What shows the picture while it develops: a fitted map costs almost nothing, the full decoder is exact and slower.</source>
        <translation>Was das Bild zeigt, während es entsteht: Eine angepasste Abbildung kostet fast nichts, der volle Dekoder ist genau und langsamer.</translation>
    </message>
    <message>
        <source>Automatic: the best one under a tenth of a step</source>
        <translation>Automatisch: das Beste unter einem Zehntel eines Schritts</translation>
    </message>
    <message>
        <source>Fitted map: almost free</source>
        <translation>Angepasste Abbildung: fast umsonst</translation>
    </message>
    <message>
        <source>Fitted map, R² %1: almost free</source>
        <translation>Angepasste Abbildung, R² %1: fast umsonst</translation>
    </message>
    <message>
        <source>Fitted map: this model has none</source>
        <translation>Angepasste Abbildung: dieses Modell hat keine</translation>
    </message>
    <message>
        <source>Full decoder: exact, slower</source>
        <translation>Voller Dekoder: genau, langsamer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>Hell, dunkel, oder wie der Desktop ist.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Fits, %1 %</source>
        <translation>Eingepasst, %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opening, undo, text size, help and everything else (F10).</source>
        <translation>Öffnen, Rückgängig, Textgröße, Hilfe und alles andere (F10).</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeatLegend</name>
    <message>
        <source>The scale of |Δ|, the same in every lane.</source>
        <translation>Die Skala von |Δ|, in jeder Bahn dieselbe.</translation>
    </message>
    <message>
        <source>Scale of |Δ| from 0 to %1</source>
        <translation>Skala von |Δ| von 0 bis %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Goes back to where the help was opened (Esc).</source>
        <translation>Geht dahin zurück, wo die Hilfe geöffnet wurde (Esc).</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The pages of the help.</source>
        <translation>Die Seiten der Hilfe.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Shows the lines of all pages that have these words.</source>
        <translation>Zeigt die Zeilen aller Seiten, die diese Wörter haben.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Opens the table of all keys.</source>
        <translation>Öffnet die Tabelle aller Tasten.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Points at the parts of the window, one after the other.</source>
        <translation>Zeigt auf die Teile des Fensters, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>In der Hilfe gefunden</translation>
    </message>
    <message>
        <source>The lines that have the words of the search; each leads to its place.</source>
        <translation>Die Zeilen, die die gesuchten Wörter haben; jede führt an ihren Ort.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>A page of the help.</source>
        <translation>Eine Seite der Hilfe.</translation>
    </message>
    <message>
        <source>No line of the help has these words.</source>
        <translation>Keine Zeile der Hilfe hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HistoryWorker</name>
    <message>
        <source>Reading the history</source>
        <translation>Lesen der Chronik</translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation>Öffnen der Chronik</translation>
    </message>
    <message>
        <source>Bringing back stars and tags</source>
        <translation>Zurückholen von Sternen und Schlagwörtern</translation>
    </message>
    <message>
        <source>The history was damaged, so it was made anew from the pictures in their folders; the damaged file is kept as %1.</source>
        <translation>Die Chronik war beschädigt und wurde deshalb aus den Bildern in ihren Ordnern neu gemacht; die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept their stars and tags.</source>
        <translation>
            <numerusform>%n Bild behielt seine Sterne und Schlagwörter.</numerusform>
            <numerusform>%n Bilder behielten ihre Sterne und Schlagwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Durchsehen der Ordner</translation>
    </message>
    <message>
        <source>Writing %1 into the history</source>
        <translation>Schreiben von %1 in die Chronik</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>Suchen in der Chronik</translation>
    </message>
    <message>
        <source>Reading settings from the history</source>
        <translation>Lesen von Einstellungen aus der Chronik</translation>
    </message>
    <message>
        <source>Giving stars</source>
        <translation>Vergeben von Sternen</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Ändern von Schlagwörtern</translation>
    </message>
    <message>
        <source>Deleting a picture</source>
        <translation>Löschen eines Bildes</translation>
    </message>
    <message>
        <source>Bringing back a picture</source>
        <translation>Zurückholen eines Bildes</translation>
    </message>
    <message>
        <source>Something went wrong in the history: %1</source>
        <translation>In der Chronik ging etwas schief: %1</translation>
    </message>
    <message>
        <source>%1 was not the history of Darkroom, so the history was made from the pictures in their folders; what was there is kept as %2.</source>
        <translation>%1 war nicht die Chronik von Darkroom, deshalb wurde die Chronik aus den Bildern in ihren Ordnern gemacht; was dort war, ist als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The history %1 was empty, so it was made anew from the pictures in their folders.</source>
        <translation>Die Chronik %1 war leer und wurde deshalb aus den Bildern in ihren Ordnern neu gemacht.</translation>
    </message>
    <message>
        <source>%1 Until the next start the gallery is made from the pictures in their folders, and keeps no stars and tags that you give.</source>
        <translation>%1 Bis zum nächsten Start entsteht die Galerie aus den Bildern in ihren Ordnern und behält keine Sterne und Schlagwörter, die Sie vergeben.</translation>
    </message>
    <message>
        <source>The history %1 is damaged and could not be set aside. Rename or delete it, then start again.</source>
        <translation>Die Chronik %1 ist beschädigt und ließ sich nicht beiseitelegen. Benennen Sie sie um oder löschen Sie sie, und starten Sie dann neu.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Invitation</name>
    <message>
        <source>Choose a model folder</source>
        <translation>Modellordner wählen</translation>
    </message>
    <message>
        <source>Choose a model folder on this computer; you can also drop it on the window.</source>
        <translation>Wählen Sie einen Modellordner auf diesem Rechner; Sie können ihn auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>Geben Sie einen Prompt ein und drücken Sie Ctrl+Enter</translation>
    </message>
    <message>
        <source>or start with one of these</source>
        <translation>oder beginnen Sie mit einem von diesen</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Kein Modell ist geladen</translation>
    </message>
    <message>
        <source>Choose a model folder, or drop one here.</source>
        <translation>Wählen Sie einen Modellordner oder ziehen Sie einen hierher.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Das Laden wurde angehalten</translation>
    </message>
    <message>
        <source>Generate loads the model again; or choose another one.</source>
        <translation>Erzeugen lädt das Modell noch einmal; oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Takes this prompt and makes the picture.</source>
        <translation>Übernimmt diesen Prompt und erzeugt das Bild.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabForm</name>
    <message>
        <source>Values of w</source>
        <translation>Werte von w</translation>
    </message>
    <message>
        <source>A lane for each w, 3 to 15 of them with commas between; 0,1,..,8 fills a range.</source>
        <translation>Eine Bahn für jedes w, 3 bis 15 mit Kommas dazwischen; 0,1,..,8 füllt einen Bereich.</translation>
    </message>
    <message>
        <source>Classifier scales</source>
        <translation>Klassifikatorskalen</translation>
    </message>
    <message>
        <source>Below them, from the same noise, a lane for each scale of classifier guidance; empty means none.</source>
        <translation>Darunter, aus demselben Rauschen, eine Bahn für jede Skala der Klassifikatorführung; leer heißt keine.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>w beside the classifier</source>
        <translation>w neben dem Klassifikator</translation>
    </message>
    <message>
        <source>Which network the classifier steers: w 0 the conditional one, −1 the unconditional one.</source>
        <translation>Welches Netz der Klassifikator lenkt: w 0 das bedingte, −1 das unbedingte.</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>Zweite Achse</translation>
    </message>
    <message>
        <source>What else the strip varies, one row for each value.</source>
        <translation>Was der Streifen sonst noch variiert, eine Zeile für jeden Wert.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>Klassifikatorskala</translation>
    </message>
    <message>
        <source>Values of the second axis</source>
        <translation>Werte der zweiten Achse</translation>
    </message>
    <message>
        <source>New w</source>
        <translation>Neues w</translation>
    </message>
    <message>
        <source>The w that is set from a step k on, for “when does w matter”.</source>
        <translation>Das w, das von einem Schritt k an gilt, für „Wann kommt es auf w an“.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for steps</source>
        <translation>Speicher für Schritte</translation>
    </message>
    <message>
        <source>How much memory the kept steps of all runs may take; beyond it every k-th step is kept, and the oldest runs go.</source>
        <translation>Wie viel Speicher die aufbewahrten Schritte aller Läufe nehmen dürfen; darüber wird jeder k-te Schritt behalten, und die ältesten Läufe gehen.</translation>
    </message>
    <message>
        <source>Develop strip</source>
        <translation>Entwickeln</translation>
    </message>
    <message>
        <source>Develop the strip</source>
        <translation>Streifen entwickeln</translation>
    </message>
    <message>
        <source>Develops all lanes together from one noise.</source>
        <translation>Entwickelt alle Bahnen gemeinsam aus einem Rauschen.</translation>
    </message>
    <message>
        <source>When does w matter?</source>
        <translation>Wann zählt w?</translation>
    </message>
    <message>
        <source>When does w matter</source>
        <translation>Wann kommt es auf w an</translation>
    </message>
    <message>
        <source>Develops the settings&apos; w until a step k and the new w from it on, for many k, and draws how far each comes.</source>
        <translation>Entwickelt mit dem w der Einstellungen bis zu einem Schritt k und mit dem neuen w von da an, für viele k, und zeichnet, wie weit jedes kommt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the lab</source>
        <translation>Labor anhalten</translation>
    </message>
    <message>
        <source>Stops the lanes before their next network call; what was seen stays.</source>
        <translation>Hält die Bahnen vor ihrem nächsten Netzaufruf an; was zu sehen war, bleibt.</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>over w</source>
        <translation>über w</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>no classifier</source>
        <translation>kein Klassifikator</translation>
    </message>
    <message>
        <source>names or numbers</source>
        <translation>Namen oder Zahlen</translation>
    </message>
    <message>
        <source>There is no sampler “%1”.</source>
        <translation>Es gibt keinen Sampler „%1“.</translation>
    </message>
    <message>
        <source>There is no class “%1”.</source>
        <translation>Es gibt keine Klasse „%1“.</translation>
    </message>
    <message>
        <source>%1 lanes: %2.</source>
        <translation>%1 Bahnen: %2.</translation>
    </message>
    <message>
        <source>%1 MB used</source>
        <translation>%1 MB belegt</translation>
    </message>
    <message>
        <source>Lanes can be counted once a model is loaded.</source>
        <translation>Bahnen lassen sich zählen, sobald ein Modell geladen ist.</translation>
    </message>
    <message>
        <source>red apple | blue rocket</source>
        <translation>red apple | blue rocket</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The values of the second axis with commas between, prompts with |; numbers may fill a range with two dots.</source>
        <translation>Die Werte der zweiten Achse mit Kommas dazwischen, Prompts mit |; Zahlen können mit zwei Punkten einen Bereich füllen.</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 nimmt keine Prompts.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabPage</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shows the steps of all lanes one after the other.</source>
        <translation>Zeigt die Schritte aller Bahnen nacheinander.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>Beginnt wieder beim ersten Schritt, wenn der letzte gezeigt war.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Goes through the steps of all lanes together; the right end shows the newest, and the finished pictures.</source>
        <translation>Geht gemeinsam durch die Schritte aller Bahnen; das rechte Ende zeigt den neuesten und die fertigen Bilder.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What is shown of the step in every lane: the estimate x̂₀, a branch, Δ and others.</source>
        <translation>Was vom Schritt in jeder Bahn gezeigt wird: die Schätzung x̂₀, ein Zweig, Δ und andere.</translation>
    </message>
    <message>
        <source>Where |Δ|</source>
        <translation>Wo |Δ|</translation>
    </message>
    <message>
        <source>Where guidance acts</source>
        <translation>Wo Führung wirkt</translation>
    </message>
    <message>
        <source>Shows below each lane where the branches differ at the step (|Δ| over the channels), on one scale for all lanes.</source>
        <translation>Zeigt unter jeder Bahn, wo sich die Zweige beim Schritt unterscheiden (|Δ| über die Kanäle), auf einer Skala für alle Bahnen.</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bis hier</translation>
    </message>
    <message>
        <source>Summed over the steps</source>
        <translation>Über die Schritte summiert</translation>
    </message>
    <message>
        <source>Sums |Δ| over the steps up to this one.</source>
        <translation>Summiert |Δ| über die Schritte bis zu diesem.</translation>
    </message>
    <message>
        <source>Align by shift</source>
        <translation>Nach Verschiebung</translation>
    </message>
    <message>
        <source>Align both kinds by their shift</source>
        <translation>Beide Arten nach ihrer Verschiebung ausrichten</translation>
    </message>
    <message>
        <source>Puts lanes that were moved as far (‖ε̂ − ε_c‖ / ‖ε_c‖) above each other, whatever they were set to.</source>
        <translation>Setzt Bahnen, die gleich weit bewegt wurden (‖ε̂ − ε_c‖ / ‖ε_c‖), übereinander, worauf sie auch eingestellt waren.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Strip as PNG…</source>
        <translation>Streifen als PNG…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Telemetry as CSV…</source>
        <translation>Telemetrie als CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagramm als PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagramm als SVG…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation>noch keine Schritte</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Sitzung öffnen…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Develops the lanes of a saved session again and tells whether their pictures are bit-identical, or the largest difference and why.</source>
        <translation>Entwickelt die Bahnen einer gesicherten Sitzung noch einmal und sagt, ob ihre Bilder bitgleich sind, oder den größten Unterschied und warum.</translation>
    </message>
    <message>
        <source>Saves the whole session to develop it again, the strip as one labelled PNG, the chart as PNG or SVG, the telemetry as CSV.</source>
        <translation>Sichert die ganze Sitzung, um sie noch einmal zu entwickeln, den Streifen als ein beschriftetes PNG, das Diagramm als PNG oder SVG, die Telemetrie als CSV.</translation>
    </message>
    <message>
        <source>Session…</source>
        <translation>Sitzung…</translation>
    </message>
    <message>
        <source>Lab session (*.darkroom-lab)</source>
        <translation>Laborsitzung (*.darkroom-lab)</translation>
    </message>
    <message>
        <source>Developing the session again…</source>
        <translation>Die Sitzung wird noch einmal entwickelt…</translation>
    </message>
    <message>
        <source>The session was not developed to its end.</source>
        <translation>Die Sitzung wurde nicht zu Ende entwickelt.</translation>
    </message>
    <message>
        <source>Quality over w</source>
        <translation>Qualität über w</translation>
    </message>
    <message>
        <source>Shows Fréchet distance, precision, recall and class accuracy over w in place of the lanes&apos; chart, measured on many pictures.</source>
        <translation>Zeigt Fréchet-Abstand, Präzision, Recall und Klassengenauigkeit über w anstelle des Diagramms der Bahnen, an vielen Bildern gemessen.</translation>
    </message>
    <message>
        <source>Lane on canvas</source>
        <translation>Bahn auf Leinwand</translation>
    </message>
    <message>
        <source>Choose a lane first.</source>
        <translation>Wählen Sie zuerst eine Bahn.</translation>
    </message>
    <message>
        <source>This lane still develops; it can be opened when it has ended.</source>
        <translation>Diese Bahn entwickelt sich noch; sie lässt sich öffnen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>This lane has no steps to show.</source>
        <translation>Diese Bahn hat keine Schritte, die sich zeigen ließen.</translation>
    </message>
    <message>
        <source>Shows the chosen lane on the canvas with all views of its steps, the attention to each token among them, and to branch there.</source>
        <translation>Zeigt die gewählte Bahn auf der Leinwand mit allen Ansichten ihrer Schritte, darunter der Aufmerksamkeit für jedes Token, und zum Abzweigen.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabResults</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>ab Schritt %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGrid</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>The lanes from one noise, developing together; the chosen one is drawn strong in the chart.</source>
        <translation>Die Bahnen aus einem Rauschen, die sich gemeinsam entwickeln; die gewählte ist im Diagramm kräftig gezeichnet.</translation>
    </message>
    <message>
        <source>Type values of w and press Develop strip: one lane for each develops here, all from the same noise.</source>
        <translation>Geben Sie Werte für w ein und drücken Sie Entwickeln: Für jeden entsteht hier eine Bahn, alle aus demselben Rauschen.</translation>
    </message>
    <message>
        <source>Lane to the left</source>
        <translation>Bahn links davon</translation>
    </message>
    <message>
        <source>Lane to the right</source>
        <translation>Bahn rechts davon</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Bahn darüber</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Bahn darunter</translation>
    </message>
    <message>
        <source>Show the lane on the canvas</source>
        <translation>Bahn auf der Leinwand zeigen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGridModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>Verschiebung %1</translation>
    </message>
    <message>
        <source>%1 %2 w %3</source>
        <translation>%1 %2 w %3</translation>
    </message>
    <message>
        <source>%1 %2 scale %3</source>
        <translation>%1 %2 Skala %3</translation>
    </message>
    <message>
        <source>|Δ|</source>
        <translation>|Δ|</translation>
    </message>
    <message>
        <source>Where guidance acts in the lane %1.</source>
        <translation>Wo Führung in der Bahn %1 wirkt.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LargerPictures</name>
    <message>
        <source>Load a model first: it makes the larger picture.</source>
        <translation>Laden Sie erst ein Modell: Es macht das größere Bild.</translation>
    </message>
    <message>
        <source>Another model made this picture: load that one first.</source>
        <translation>Ein anderes Modell hat dieses Bild gemacht: Laden Sie erst jenes.</translation>
    </message>
    <message>
        <source>A second pass begins from pictures of up to %1 pixels a side.</source>
        <translation>Ein zweiter Durchgang beginnt mit Bildern von bis zu %1 Pixeln je Seite.</translation>
    </message>
    <message>
        <source>%1 makes one size only.</source>
        <translation>%1 kann nur eine Größe.</translation>
    </message>
    <message>
        <source>%1 enlarges a start picture itself.</source>
        <translation>%1 vergrößert selbst ein Startbild.</translation>
    </message>
    <message>
        <source>Its region map has the size of the small picture.</source>
        <translation>Seine Regionenkarte hat die Größe des kleinen Bildes.</translation>
    </message>
    <message>
        <source>The larger picture would be larger than any that can be made.</source>
        <translation>Das größere Bild wäre größer als alle, die gemacht werden können.</translation>
    </message>
    <message>
        <source>Making a picture larger</source>
        <translation>Vergrößern eines Bildes</translation>
    </message>
    <message>
        <source>There is no finished picture to make larger. Make one, or choose one in the gallery.</source>
        <translation>Es gibt kein fertiges Bild zu vergrößern. Erzeugen Sie eines, oder wählen Sie eines in der Galerie.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LineLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Keine Linien</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Linien: %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LoraPanel</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>LoRA-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Adds LoRA files, which change the model&apos;s weights while they are on the stack.</source>
        <translation>Fügt LoRA-Dateien hinzu, die die Gewichte des Modells ändern, solange sie auf dem Stapel sind.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>No LoRA: the model as it is.</source>
        <translation>Keine LoRA: das Modell, wie es ist.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LoraRow</name>
    <message>
        <source>LoRA %1</source>
        <translation>LoRA %1</translation>
    </message>
    <message>
        <source>Whether this LoRA counts; switched off it keeps its place and strengths.</source>
        <translation>Ob diese LoRA zählt; ausgeschaltet behält sie Platz und Stärken.</translation>
    </message>
    <message>
        <source>U-Net </source>
        <translation>U-Net </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the U-Net</source>
        <translation>Stärke der LoRA %1 im U-Net</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the U-Net is added: 1 is all of it, below 0 turns it round.</source>
        <translation>Wie viel von der Änderung des U-Nets durch diese LoRA hinzukommt: 1 ist alles, unter 0 kehrt sie um.</translation>
    </message>
    <message>
        <source>Text </source>
        <translation>Text </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the text encoder</source>
        <translation>Stärke der LoRA %1 im Textencoder</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the text encoder is added; it follows the U-Net&apos;s until it is set apart.</source>
        <translation>Wie viel von der Änderung des Textencoders durch diese LoRA hinzukommt; sie folgt der des U-Nets, bis sie eigens gesetzt wird.</translation>
    </message>
    <message>
        <source>Move LoRA %1 up</source>
        <translation>LoRA %1 nach oben</translation>
    </message>
    <message>
        <source>Puts this LoRA one place earlier in the stack.</source>
        <translation>Setzt diese LoRA im Stapel einen Platz nach vorn.</translation>
    </message>
    <message>
        <source>Move LoRA %1 down</source>
        <translation>LoRA %1 nach unten</translation>
    </message>
    <message>
        <source>Puts this LoRA one place later in the stack.</source>
        <translation>Setzt diese LoRA im Stapel einen Platz nach hinten.</translation>
    </message>
    <message>
        <source>Remove LoRA %1</source>
        <translation>LoRA %1 entfernen</translation>
    </message>
    <message>
        <source>Takes this LoRA off the stack; the model&apos;s own weights come back without loading it anew.</source>
        <translation>Nimmt diese LoRA vom Stapel; die eigenen Gewichte des Modells kommen zurück, ohne es neu zu laden.</translation>
    </message>
    <message>
        <source>LoRA %1, %2</source>
        <translation>LoRA %1, %2</translation>
    </message>
    <message>
        <source>Whether this LoRA counts (%1); switched off it keeps its place and strengths.</source>
        <translation>Ob diese LoRA zählt (%1); ausgeschaltet behält sie Platz und Stärken.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::MaskEditor</name>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Paint over what shall be made anew; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>Übermalen Sie, was neu gemacht werden soll; das Mausrad oder [ und ] ändern den Pinsel, Pfeiltasten und Space malen ohne Maus.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paints what shall be made anew.</source>
        <translation>Malt, was neu gemacht werden soll.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Paints what shall stay as it is.</source>
        <translation>Malt, was bleiben soll, wie es ist.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Keeps what was masked, and makes the rest anew.</source>
        <translation>Behält, was maskiert war, und macht den Rest neu.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Takes the whole mask away.</source>
        <translation>Nimmt die ganze Maske weg.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurück</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>Nimmt den letzten Strich zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keeps the mask and goes back to the pictures.</source>
        <translation>Behält die Maske und geht zurück zu den Bildern.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelDesk</name>
    <message>
        <source>Model files (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;All files (*)</source>
        <translation>Modelldateien (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s folder</source>
        <translation>Ordner eines Autoencoders oder Modells wählen</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>LoRA-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Choose a folder of textual inversions</source>
        <translation>Ordner mit Textual Inversions wählen</translation>
    </message>
    <message>
        <source>change of the words&apos; folder</source>
        <translation>Wechsel des Ordners der Wörter</translation>
    </message>
    <message>
        <source>change of the model</source>
        <translation>Wechsel des Modells</translation>
    </message>
    <message>
        <source>change of the VAE</source>
        <translation>Wechsel des VAE</translation>
    </message>
    <message>
        <source>a learned word in the prompt</source>
        <translation>ein gelerntes Wort im Prompt</translation>
    </message>
    <message>
        <source>Open a model&apos;s file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s file</source>
        <translation>Datei eines Autoencoders oder Modells wählen</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelLibrary</name>
    <message>
        <source>The folder of models %1 is not there. Bring it back, or take it off the list of models.</source>
        <translation>Der Ordner mit Modellen %1 ist nicht da. Bringen Sie ihn zurück oder nehmen Sie ihn von der Liste der Modelle.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Suchen nach Modellen</translation>
    </message>
    <message>
        <source>Keeping the star of a model</source>
        <translation>Merken des Sterns eines Modells</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelListModel</name>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelPanel</name>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that makes the pictures; another one takes a moment to load.</source>
        <translation>Das Modell, das die Bilder macht; ein anderes zu laden dauert einen Moment.</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>Autoencoder (VAE)</translation>
    </message>
    <message>
        <source>What turns latents into the picture: the model&apos;s own autoencoder (VAE), or another file&apos;s of the same kind.</source>
        <translation>Was aus dem Latenten das Bild macht: der eigene Autoencoder (VAE) des Modells, oder der aus einer anderen Datei derselben Art.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Opens another model of this computer, from a list, a folder or a file; you can also drop it on the window.</source>
        <translation>Öffnet ein anderes Modell dieses Rechners, aus einer Liste, einem Ordner oder einer Datei; Sie können es auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>Modelldatei öffnen…</translation>
    </message>
    <message>
        <source>Open a model&apos;s folder…</source>
        <translation>Ordner eines Modells öffnen…</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Der des Modells</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelsPage</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Add as LoRA</source>
        <translation>Als LoRA hinzufügen</translation>
    </message>
    <message>
        <source>Use as VAE</source>
        <translation>Als VAE nehmen</translation>
    </message>
    <message>
        <source>Write into the prompt</source>
        <translation>In den Prompt schreiben</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>Zurück zur Leinwand</translation>
    </message>
    <message>
        <source>Goes back to the picture (Esc).</source>
        <translation>Geht zurück zum Bild (Esc).</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Shows models with all of these words in their name or kind.</source>
        <translation>Zeigt Modelle, die alle diese Wörter in Name oder Art haben.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Names a folder of models; it and its subfolders are listed.</source>
        <translation>Nennt einen Ordner mit Modellen; er und seine Unterordner werden aufgelistet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looks through the folders for what is new or gone (F5).</source>
        <translation>Sieht in den Ordnern nach, was neu oder fort ist (F5).</translation>
    </message>
    <message>
        <source>Models in your folders</source>
        <translation>Modelle in Ihren Ordnern</translation>
    </message>
    <message>
        <source>A click or Enter loads a model; S or a click on the star marks it.</source>
        <translation>Ein Klick oder Enter lädt ein Modell; S oder ein Klick auf den Stern merkt es.</translation>
    </message>
    <message>
        <source>Does with the chosen file what it is for (Enter).</source>
        <translation>Tut mit der gewählten Datei, wofür sie da ist (Enter).</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Marks the chosen model, so that it stands first (S).</source>
        <translation>Merkt das gewählte Modell, sodass es vorn steht (S).</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Takes %1 off the list; its files stay where they are.</source>
        <translation>Nimmt %1 von der Liste; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>No folder of models is named yet. Add one: every model, VAE and LoRA in it and its subfolders is listed here by what it is.</source>
        <translation>Noch ist kein Ordner mit Modellen genannt. Fügen Sie einen hinzu: Jedes Modell, jeder VAE und jede LoRA darin und in den Unterordnern wird hier nach seiner Art aufgelistet.</translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation>Kein Modell hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>There are no models in these folders.</source>
        <translation>In diesen Ordnern sind keine Modelle.</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 so far</source>
        <translation>Ordner werden durchgesehen: bisher %1</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) and parts of models</source>
        <translation>
            <numerusform>%n Modell oder Modellteil</numerusform>
            <numerusform>%n Modelle und Modellteile</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>Das gewählte Modell</translation>
    </message>
    <message>
        <source>Where the chosen model is, what it is, and what it lacks.</source>
        <translation>Wo das gewählte Modell ist, was es ist, und was ihm fehlt.</translation>
    </message>
    <message>
        <source>Load the chosen model</source>
        <translation>Das gewählte Modell laden</translation>
    </message>
    <message>
        <source>Star the chosen model</source>
        <translation>Das gewählte Modell merken</translation>
    </message>
    <message>
        <source>Look through the folders again</source>
        <translation>Die Ordner noch einmal durchsehen</translation>
    </message>
    <message>
        <source>Go to the list of models</source>
        <translation>Zur Liste der Modelle</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>Was die Datei nicht sagt</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and no yaml or flags lie beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 sagt nicht alles, was zum Ausführen nötig ist, und weder yaml noch Flags liegen dabei. Hier stehen die üblichen Werte; was Sie wählen, wird für diese Datei gemerkt, wohin sie auch kommt.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Keeps these values for the file and loads the model with them.</source>
        <translation>Behält diese Werte für die Datei und lädt das Modell damit.</translation>
    </message>
    <message>
        <source>Leaves the usual values, where there are any, and asks again at the next start.</source>
        <translation>Belässt die üblichen Werte, wo es welche gibt, und fragt beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>How noise grows over the timesteps: linear in most published models, cosine in some of 64 pixels.</source>
        <translation>Wie das Rauschen über die Zeitschritte wächst: linear in den meisten veröffentlichten Modellen, Kosinus in einigen mit 64 Pixeln.</translation>
    </message>
    <message>
        <source>Timesteps</source>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <source>How many noise levels it was trained on.</source>
        <translation>Auf wie vielen Rauschpegeln es trainiert wurde.</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Aufmerksamkeitsköpfe</translation>
    </message>
    <message>
        <source>How many heads each attention has, where their number is given.</source>
        <translation>Wie viele Köpfe jede Aufmerksamkeit hat, wo ihre Zahl angegeben ist.</translation>
    </message>
    <message>
        <source>Channels of a head</source>
        <translation>Kanäle je Kopf</translation>
    </message>
    <message>
        <source>How wide each attention head is, where that is given; it counts before the number of heads.</source>
        <translation>Wie breit jeder Aufmerksamkeitskopf ist, wo das angegeben ist; es gilt vor der Zahl der Köpfe.</translation>
    </message>
    <message>
        <source>New attention order</source>
        <translation>Neue Reihenfolge</translation>
    </message>
    <message>
        <source>In which order queries, keys and values stand in its attentions (use_new_attention_order).</source>
        <translation>In welcher Reihenfolge Queries, Keys und Values in seinen Aufmerksamkeiten stehen (use_new_attention_order).</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>Es sagt vorher</translation>
    </message>
    <message>
        <source>What the network predicts: v in the models for 768 pixels, ε (eps) in those for 512.</source>
        <translation>Was das Netz vorhersagt: v in den Modellen für 768 Pixel, ε (eps) in denen für 512.</translation>
    </message>
    <message>
        <source>Scale of latents</source>
        <translation>Skala des Latenten</translation>
    </message>
    <message>
        <source>What latents were multiplied by in training: 0.18215 for many text models, 1 for most others.</source>
        <translation>Womit das Latente im Training multipliziert wurde: 0.18215 bei vielen Textmodellen, 1 bei den meisten anderen.</translation>
    </message>
    <message>
        <source>Picture&apos;s side</source>
        <translation>Seite des Bildes</translation>
    </message>
    <message>
        <source>The side of the pictures that it makes, in pixels.</source>
        <translation>Die Seite der Bilder, die es macht, in Pixeln.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The side of what its network works on, in latent pixels, or in pixels where it has no autoencoder.</source>
        <translation>Die Seite dessen, worauf sein Netz arbeitet, in latenten Pixeln, oder in Pixeln, wo es keinen Autoencoder hat.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PaintView</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the picture.</source>
        <translation>Durchmesser des Pinsels in Pixeln des Bildes.</translation>
    </message>
    <message>
        <source>Nothing to paint on</source>
        <translation>Nichts zum Bemalen</translation>
    </message>
    <message>
        <source>Brush %1, at %2, %3 of %4 × %5; %6 % painted</source>
        <translation>Pinsel %1, bei %2, %3 von %4 × %5; %6 % bemalt</translation>
    </message>
    <message>
        <source>Brush to the left</source>
        <translation>Pinsel nach links</translation>
    </message>
    <message>
        <source>Brush to the right</source>
        <translation>Pinsel nach rechts</translation>
    </message>
    <message>
        <source>Brush up</source>
        <translation>Pinsel nach oben</translation>
    </message>
    <message>
        <source>Brush down</source>
        <translation>Pinsel nach unten</translation>
    </message>
    <message>
        <source>Paint below the brush</source>
        <translation>Unter dem Pinsel malen</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurück</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureDetails</name>
    <message>
        <source>another picture</source>
        <translation>einem anderen Bild</translation>
    </message>
    <message>
        <source>Branch of %1 at step %2</source>
        <translation>Zweig von %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>From %1 at step %2</source>
        <translation>Aus %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>%1, which is not among the pictures</source>
        <translation>%1, das nicht unter den Bildern ist</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Führung w</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1, %2 Schritte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There are no settings in this file.</source>
        <translation>In dieser Datei sind keine Einstellungen.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, mit Kommas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words of your own to find the picture by, with commas between.</source>
        <translation>Eigene Wörter, um das Bild wiederzufinden, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>Alle Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Takes over all settings of this picture (A); Ctrl+Z brings yours back.</source>
        <translation>Übernimmt alle Einstellungen dieses Bildes (A); Ctrl+Z bringt Ihre zurück.</translation>
    </message>
    <message>
        <source>Use the seed</source>
        <translation>Seed übernehmen</translation>
    </message>
    <message>
        <source>Takes over the seed of this picture alone (S).</source>
        <translation>Übernimmt nur den Seed dieses Bildes (S).</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>Prompt übernehmen</translation>
    </message>
    <message>
        <source>Takes over prompt, negative prompt and class of this picture (P).</source>
        <translation>Übernimmt Prompt, negativen Prompt und Klasse dieses Bildes (P).</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>Herkunft zeigen</translation>
    </message>
    <message>
        <source>Show the picture that it came from</source>
        <translation>Das Bild zeigen, aus dem es entstand</translation>
    </message>
    <message>
        <source>Goes to the picture that this one was made from.</source>
        <translation>Geht zu dem Bild, aus dem dieses gemacht wurde.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows 2 to 9 chosen pictures beside each other (C).</source>
        <translation>Zeigt 2 bis 9 gewählte Bilder nebeneinander (C).</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Opens the folder of this picture in the file manager (F).</source>
        <translation>Öffnet den Ordner dieses Bildes im Dateimanager (F).</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Moves the chosen pictures to the trash (Del); Ctrl+Z brings them back.</source>
        <translation>Legt die gewählten Bilder in den Papierkorb (Del); Ctrl+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>All of these are your settings now.</source>
        <translation>All das sind jetzt Ihre Einstellungen.</translation>
    </message>
    <message>
        <source>All would change: %1</source>
        <translation>Alles würde ändern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Wählen Sie ein Bild, um zu sehen, wie es gemacht wurde.</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>Größer…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>Größer machen</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>Macht dieses Bild in einem zweiten Durchgang größer.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputPanel</name>
    <message>
        <source>Paint…</source>
        <translation>Malen…</translation>
    </message>
    <message>
        <source>Paint regions</source>
        <translation>Regionen malen</translation>
    </message>
    <message>
        <source>Opens the map of what shall be where, to be painted with the model&apos;s regions.</source>
        <translation>Öffnet die Karte dessen, was wo sein soll, um sie mit den Regionen des Modells zu malen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>Regionen leeren</translation>
    </message>
    <message>
        <source>Takes the region map away: the model places things itself.</source>
        <translation>Nimmt die Regionenkarte weg: Das Modell verteilt alles selbst.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>The picture to begin from, as it will be fitted; drop one here or paste it with Ctrl+V.</source>
        <translation>Das Bild, mit dem begonnen wird, wie es eingepasst wird; ziehen Sie eines hierher oder fügen Sie es mit Ctrl+V ein.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>Startbild öffnen</translation>
    </message>
    <message>
        <source>Takes a picture file to begin from.</source>
        <translation>Nimmt eine Bilddatei als Anfang.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a start picture</source>
        <translation>Startbild einfügen</translation>
    </message>
    <message>
        <source>Takes the picture from the clipboard.</source>
        <translation>Nimmt das Bild aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Use result</source>
        <translation>Ergebnis nehmen</translation>
    </message>
    <message>
        <source>Use this result</source>
        <translation>Dieses Ergebnis nehmen</translation>
    </message>
    <message>
        <source>Begins the next picture from the one that is shown.</source>
        <translation>Beginnt das nächste Bild mit dem, das zu sehen ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the start picture</source>
        <translation>Startbild entfernen</translation>
    </message>
    <message>
        <source>Begins from noise alone again, without mask.</source>
        <translation>Beginnt wieder allein mit Rauschen, ohne Maske.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much of the schedule runs: near 0 the picture hardly changes, at 1 little of it is left.</source>
        <translation>Wie viel vom Rauschplan läuft: Nahe 0 ändert sich das Bild kaum, bei 1 bleibt wenig davon.</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>A1111</source>
        <translation>A1111</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Whose rule says which step the strength begins with: the two differ by one step.</source>
        <translation>Nach wessen Regel die Stärke den ersten Schritt bestimmt: Beide unterscheiden sich um einen Schritt.</translation>
    </message>
    <message>
        <source>Crop: fill, cut the rest</source>
        <translation>Zuschneiden: füllen, Rest ab</translation>
    </message>
    <message>
        <source>Pad: show all, repeat the edge</source>
        <translation>Auffüllen: alles zeigen, Rand wiederholen</translation>
    </message>
    <message>
        <source>Stretch: change the shape</source>
        <translation>Strecken: Form ändern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>How a start picture of another shape comes to the size of the picture that is made.</source>
        <translation>Wie ein Startbild anderer Form zur Größe des Bildes kommt, das gemacht wird.</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>Maske malen</translation>
    </message>
    <message>
        <source>Opens the start picture to paint over what shall be made anew.</source>
        <translation>Öffnet das Startbild, um zu übermalen, was neu gemacht werden soll.</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Takes the mask away: all of the picture changes.</source>
        <translation>Nimmt die Maske weg: Das ganze Bild ändert sich.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>Over how many pixels the new part comes in inside the mask&apos;s edge; outside nothing changes.</source>
        <translation>Über wie viele Pixel der neue Teil innerhalb des Maskenrands einsetzt; außerhalb ändert sich nichts.</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>Die Zwischenablage enthält kein Bild. Kopieren Sie eines und fügen Sie es dann ein.</translation>
    </message>
    <message>
        <source>No step is left: raise it, or take more steps.</source>
        <translation>Kein Schritt bleibt: Erhöhen Sie sie, oder nehmen Sie mehr Schritte.</translation>
    </message>
    <message>
        <source>Runs the last %1 of %2 steps.</source>
        <translation>Führt die letzten %1 von %2 Schritten aus.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputView</name>
    <message>
        <source>Drop or paste a picture here</source>
        <translation>Bild hierher ziehen oder einfügen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputs</name>
    <message>
        <source>Taking a start picture</source>
        <translation>Übernehmen eines Startbildes</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>Regionenkarte</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>Startbild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>Regionenkarte oder Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Opening a region map</source>
        <translation>Öffnen einer Regionenkarte</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>Regionenkarte sichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saving a region map</source>
        <translation>Sichern einer Regionenkarte</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureLoader</name>
    <message>
        <source>%1 can&apos;t be read as a picture: %2. Save it as a PNG, then try again.</source>
        <translation>%1 kann nicht als Bild gelesen werden: %2. Sichern Sie es als PNG und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PicturePanel</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The number that the noise is made from; −1 draws a new one for each Generate, the same seed repeats a picture.</source>
        <translation>Die Zahl, aus der das Rauschen gemacht wird; −1 zieht für jedes Erzeugen eine neue, derselbe Seed wiederholt ein Bild.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufälliger Seed</translation>
    </message>
    <message>
        <source>Sets the seed to −1: a new random one for each Generate.</source>
        <translation>Setzt den Seed auf −1: für jedes Erzeugen ein neuer, zufälliger.</translation>
    </message>
    <message>
        <source>Use the last seed</source>
        <translation>Letzten Seed nehmen</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, so that only what you change is changed.</source>
        <translation>Nimmt den Seed des letzten Bildes, damit sich nur ändert, was Sie ändern.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the picture in pixels; the time grows with width times height.</source>
        <translation>Breite des Bildes in Pixeln; die Zeit wächst mit Breite mal Höhe.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the picture in pixels; the time grows with width times height.</source>
        <translation>Höhe des Bildes in Pixeln; die Zeit wächst mit Breite mal Höhe.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many pictures to make, with seeds seed, seed + 1 and so on; each takes its own time.</source>
        <translation>Wie viele Bilder zu machen sind, mit den Seeds Seed, Seed + 1 und so weiter; jedes braucht seine Zeit.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, %1, so that only what you change is changed.</source>
        <translation>Nimmt den Seed des letzten Bildes, %1, damit sich nur ändert, was Sie ändern.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>Bilder dieser Sitzung</translation>
    </message>
    <message>
        <source>The pictures that you made since the program started; click one to see it again, or drag it out as a file.</source>
        <translation>Die Bilder, die Sie seit dem Start des Programms gemacht haben; klicken Sie eines an, um es wiederzusehen, oder ziehen Sie es als Datei heraus.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save these settings as…</source>
        <translation>Diese Einstellungen sichern als…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Vorlage sichern</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced</source>
        <translation>Name; eine gleichnamige wird ersetzt</translation>
    </message>
    <message>
        <source>The presets could not be read. %1 %2</source>
        <translation>Die Vorlagen konnten nicht gelesen werden. %1 %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture shall show, in words (the condition c); empty means no text.</source>
        <translation>Was das Bild zeigen soll, in Worten (die Bedingung c); leer heißt ohne Text.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>What guidance steers away from, in words; it takes the place of the empty text and costs nothing.</source>
        <translation>Wovon die Führung weglenkt, in Worten; es tritt an die Stelle des leeren Textes und kostet nichts.</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>Ideen für Prompts</translation>
    </message>
    <message>
        <source>A list of prompts that this model is good at.</source>
        <translation>Eine Liste von Prompts, in denen dieses Modell gut ist.</translation>
    </message>
    <message>
        <source>Another idea</source>
        <translation>Eine andere Idee</translation>
    </message>
    <message>
        <source>Replaces the prompt by another idea; undo brings yours back.</source>
        <translation>Ersetzt den Prompt durch eine andere Idee; Rückgängig bringt Ihren zurück.</translation>
    </message>
    <message>
        <source>What shall the picture show?</source>
        <translation>Was soll das Bild zeigen?</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityPanel</name>
    <message>
        <source>a folder of real pictures</source>
        <translation>ein Ordner mit echten Bildern</translation>
    </message>
    <message>
        <source>Real pictures</source>
        <translation>Echte Bilder</translation>
    </message>
    <message>
        <source>The real pictures to compare with: a data set&apos;s index.jsonl or folder, or a folder of folders, one for each class.</source>
        <translation>Die echten Bilder zum Vergleich: index.jsonl oder Ordner eines Datensatzes, oder ein Ordner mit Ordnern, einer je Klasse.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the real pictures</source>
        <translation>Echte Bilder wählen</translation>
    </message>
    <message>
        <source>Chooses the folder of real pictures.</source>
        <translation>Wählt den Ordner mit echten Bildern.</translation>
    </message>
    <message>
        <source>Pictures for each w</source>
        <translation>Bilder je w</translation>
    </message>
    <message>
        <source>How many pictures are made at each w (N); the Fréchet distance of few pictures comes out too large.</source>
        <translation>Wie viele Bilder bei jedem w gemacht werden (N); der Fréchet-Abstand weniger Bilder kommt zu groß heraus.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure quality over w</source>
        <translation>Qualität über w messen</translation>
    </message>
    <message>
        <source>Makes pictures by class at each w of the list above and compares them with the real ones.</source>
        <translation>Macht bei jedem w der Liste oben Bilder nach Klassen und vergleicht sie mit den echten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messen anhalten</translation>
    </message>
    <message>
        <source>Stops after the present step; what was measured stays.</source>
        <translation>Hält nach dem jetzigen Schritt an; was gemessen wurde, bleibt.</translation>
    </message>
    <message>
        <source>What is drawn over w</source>
        <translation>Was über w gezeichnet ist</translation>
    </message>
    <message>
        <source>Which figure the chart shows, with its 95 % bootstrap interval.</source>
        <translation>Welche Größe das Diagramm zeigt, mit ihrem 95-%-Bootstrap-Intervall.</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Fréchet-Abstand</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Class accuracy</source>
        <translation>Klassengenauigkeit</translation>
    </message>
    <message>
        <source>Chart of quality over w</source>
        <translation>Diagramm der Qualität über w</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>w %1: %2 (%3 to %4), N %5</source>
        <translation>w %1: %2 (%3 bis %4), N %5</translation>
    </message>
    <message>
        <source>Biased: so few pictures come out too far away. As many real pictures are at %1 from the others, which a perfect model would get.</source>
        <translation>Verzerrt: So wenige Bilder kommen zu weit entfernt heraus. Ebenso viele echte Bilder liegen %1 von den anderen entfernt; das bekäme ein vollkommenes Modell.</translation>
    </message>
    <message>
        <source>Looking at the real pictures…</source>
        <translation>Echte Bilder werden angesehen…</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) between the features of made and real pictures: less is nearer.</source>
        <translation>‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) zwischen den Merkmalen gemachter und echter Bilder: weniger ist näher.</translation>
    </message>
    <message>
        <source>Share of made pictures inside the real ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>Anteil der gemachten Bilder innerhalb der Mannigfaltigkeit der echten (Kynkäänniemi et al., k = 3).</translation>
    </message>
    <message>
        <source>Share of real pictures inside the made ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>Anteil der echten Bilder innerhalb der Mannigfaltigkeit der gemachten (Kynkäänniemi et al., k = 3).</translation>
    </message>
    <message>
        <source>Share of pictures whose class y the judge names.</source>
        <translation>Anteil der Bilder, deren Klasse y der Gutachter nennt.</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Measuring ended unexpectedly.</source>
        <translation>Das Messen endete unerwartet.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueueModel</name>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Kein Prompt</translation>
    </message>
    <message>
        <source>w %1, %2 steps, seed %3</source>
        <translation>w %1, %2 Schritte, Seed %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 · takes %2</source>
        <translation>%1 · dauert %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueuePanel</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lets nothing begin, and holds the running picture between two steps (Ctrl+P).</source>
        <translation>Lässt nichts beginnen und hält das laufende Bild zwischen zwei Schritten an (Ctrl+P).</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Stops the running picture and takes away all that wait (Esc).</source>
        <translation>Hält das laufende Bild an und nimmt alle wartenden weg (Esc).</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Warteschlange schließen</translation>
    </message>
    <message>
        <source>Hides this panel; the pictures in it go on (Ctrl+J).</source>
        <translation>Verbirgt dieses Feld; die Bilder darin laufen weiter (Ctrl+J).</translation>
    </message>
    <message>
        <source>Running and waiting pictures</source>
        <translation>Laufende und wartende Bilder</translation>
    </message>
    <message>
        <source>The running picture and those that wait; drag them into another order, or use Alt with the arrow keys.</source>
        <translation>Das laufende Bild und die wartenden; ziehen Sie sie in eine andere Reihenfolge, oder nehmen Sie Alt mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Nothing is running. Press Generate (Ctrl+Enter): what is asked for while a picture is being made waits here.</source>
        <translation>Nichts läuft. Drücken Sie Erzeugen (Ctrl+Enter): Was verlangt wird, während ein Bild entsteht, wartet hier.</translation>
    </message>
    <message>
        <source>Make it the next</source>
        <translation>Als nächstes</translation>
    </message>
    <message>
        <source>Puts the chosen picture before all others that wait (Alt+Home).</source>
        <translation>Setzt das gewählte Bild vor alle anderen, die warten (Alt+Home).</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place earlier (Alt+Up).</source>
        <translation>Setzt das gewählte Bild einen Platz nach vorn (Alt+Up).</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place later (Alt+Down).</source>
        <translation>Setzt das gewählte Bild einen Platz nach hinten (Alt+Down).</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Takes the chosen picture out of the queue and its settings into the column, to be changed and asked for again (E).</source>
        <translation>Nimmt das gewählte Bild aus der Warteschlange und seine Einstellungen in die Spalte, um sie zu ändern und neu zu verlangen (E).</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Asks for the chosen picture once more, with another random seed (R).</source>
        <translation>Verlangt das gewählte Bild noch einmal, mit einem anderen zufälligen Seed (R).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes the chosen picture away, or ends it when it is running (Del).</source>
        <translation>Nimmt das gewählte Bild weg, oder beendet es, wenn es läuft (Del).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Make the chosen picture the next</source>
        <translation>Das gewählte Bild als nächstes</translation>
    </message>
    <message>
        <source>Edit the chosen picture</source>
        <translation>Das gewählte Bild bearbeiten</translation>
    </message>
    <message>
        <source>Repeat the chosen picture</source>
        <translation>Das gewählte Bild wiederholen</translation>
    </message>
    <message>
        <source>Cancel the chosen picture</source>
        <translation>Das gewählte Bild abbrechen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ReadingPanel</name>
    <message>
        <source>Clip skip</source>
        <translation>Clip-Skip</translation>
    </message>
    <message>
        <source>Which layer of CLIP&apos;s text encoder is read, counted from its end: 1 is the last one.</source>
        <translation>Welche Schicht von CLIPs Textencoder gelesen wird, vom Ende gezählt: 1 ist die letzte.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Der des Modells</translation>
    </message>
    <message>
        <source>Folder of textual inversions</source>
        <translation>Ordner mit Textual Inversions</translation>
    </message>
    <message>
        <source>A folder of textual-inversion files, whose names are words for what they learned, beside those that lie with the model.</source>
        <translation>Ein Ordner mit Textual-Inversion-Dateien, deren Namen Wörter für das sind, was sie gelernt haben, neben denen, die beim Modell liegen.</translation>
    </message>
    <message>
        <source>Beside the model</source>
        <translation>Neben dem Modell</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionEditor</name>
    <message>
        <source>Region map</source>
        <translation>Regionenkarte</translation>
    </message>
    <message>
        <source>Paint what shall be where; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>Malen Sie, was wo sein soll; das Mausrad oder [ und ] ändern den Pinsel, Pfeiltasten und Space malen ohne Maus.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>The region that the brush paints.</source>
        <translation>Die Region, die der Pinsel malt.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paints freely while the button is held.</source>
        <translation>Malt frei, solange die Taste gedrückt ist.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Paints a straight line from where you press to where you let go.</source>
        <translation>Malt eine gerade Linie von da, wo Sie drücken, bis da, wo Sie loslassen.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Paints the whole connected area of one region.</source>
        <translation>Malt die ganze zusammenhängende Fläche einer Region.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurück</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>Nimmt den letzten Strich zurück.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>Regionenkarte oder Bild öffnen</translation>
    </message>
    <message>
        <source>Takes a region map from a file; of any other picture each pixel becomes the region of the nearest colour.</source>
        <translation>Nimmt eine Regionenkarte aus einer Datei; bei jedem anderen Bild wird jedes Pixel zur Region mit der nächsten Farbe.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>Regionenkarte sichern</translation>
    </message>
    <message>
        <source>Writes the map as an indexed PNG, whose values are the regions&apos; numbers.</source>
        <translation>Schreibt die Karte als indiziertes PNG, dessen Werte die Nummern der Regionen sind.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keeps the map and goes back to the pictures.</source>
        <translation>Behält die Karte und geht zurück zu den Bildern.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Region %1.</source>
        <translation>Region %1.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SamplingPanel</name>
    <message numerus="yes">
        <source>%1 (%n call(s) a step)</source>
        <translation>
            <numerusform>%1 (%n Aufruf je Schritt)</numerusform>
            <numerusform>%1 (%n Aufrufe je Schritt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many steps lead from noise to picture (N); the time grows with it.</source>
        <translation>Wie viele Schritte vom Rauschen zum Bild führen (N); die Zeit wächst damit.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>How one step is taken; a sampler with two calls a step takes twice the time.</source>
        <translation>Wie ein Schritt gemacht wird; ein Sampler mit zwei Aufrufen je Schritt braucht doppelt so lange.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>How the noise levels (σ) are spread over the steps; it costs nothing.</source>
        <translation>Wie die Rauschpegel (σ) über die Schritte verteilt sind; es kostet nichts.</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>How much fresh noise is added at each step (η): for DDIM 0 is none and 1 as much as DDPM; it costs nothing.</source>
        <translation>Wie viel neues Rauschen bei jedem Schritt dazukommt (η): Bei DDIM ist 0 keines und 1 so viel wie DDPM; es kostet nichts.</translation>
    </message>
    <message>
        <source>Eta η</source>
        <translation>Eta η</translation>
    </message>
    <message>
        <source>How many times the network runs for one picture.</source>
        <translation>Wie oft das Netz für ein Bild läuft.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message numerus="yes">
        <source>%n model call(s)</source>
        <translation>
            <numerusform>%n Modellaufruf</numerusform>
            <numerusform>%n Modellaufrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SavedNotice</name>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Opens the folder that the picture was saved in.</source>
        <translation>Öffnet den Ordner, in dem das Bild gesichert wurde.</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>Seed nehmen</translation>
    </message>
    <message>
        <source>Puts this picture&apos;s seed into the settings, so that only what you change is changed.</source>
        <translation>Übernimmt den Seed dieses Bildes in die Einstellungen, damit sich nur ändert, was Sie ändern.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>Größer…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>Größer machen</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>Macht dieses Bild in einem zweiten Durchgang größer.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Session</name>
    <message>
        <source>Loading the model %1</source>
        <translation>Laden des Modells %1</translation>
    </message>
    <message>
        <source>that ships with the program</source>
        <translation>das mit dem Programm kommt</translation>
    </message>
    <message>
        <source>Saving the picture with seed %1</source>
        <translation>Sichern des Bildes mit Seed %1</translation>
    </message>
    <message>
        <source>Making the picture with seed %1</source>
        <translation>Erzeugen des Bildes mit Seed %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öffnen von %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsColumn</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>Wird geladen, %1 %</translation>
    </message>
    <message>
        <source>This model can&apos;t be used.</source>
        <translation>Dieses Modell ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Das Laden wurde angehalten.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
    <message>
        <source>It lacks an autoencoder: choose a VAE.</source>
        <translation>Ihm fehlt ein Autoencoder: Wählen Sie einen VAE.</translation>
    </message>
    <message>
        <source>Continues another run from step %1 on, as the picture did. Any change makes a picture of its own.</source>
        <translation>Setzt einen anderen Lauf ab Schritt %1 fort, wie es das Bild tat. Jede Änderung macht daraus ein eigenes Bild.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsModel</name>
    <message>
        <source>change of settings</source>
        <translation>Änderung von Einstellungen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search in actions and keys</source>
        <translation>In Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows the actions whose name, place or keys have these letters.</source>
        <translation>Zeigt die Aktionen, deren Name, Ort oder Tasten diese Buchstaben haben.</translation>
    </message>
    <message>
        <source>Everything that a key does; choose a row to give it another key.</source>
        <translation>Alles, was eine Taste tut; wählen Sie eine Zeile, um ihr eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the key, with Ctrl, Alt or Shift, that the chosen action shall have.</source>
        <translation>Drücken Sie die Taste, mit Ctrl, Alt oder Shift, die die gewählte Aktion haben soll.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Gives the chosen action the new key, and takes it from any other.</source>
        <translation>Gibt der gewählten Aktion die neue Taste und nimmt sie jeder anderen.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Takes all keys from the chosen action.</source>
        <translation>Nimmt der gewählten Aktion alle Tasten.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>Gives the chosen action its usual keys again.</source>
        <translation>Gibt der gewählten Aktion wieder ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Gives every action its usual keys again.</source>
        <translation>Gibt jeder Aktion wieder ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this table (Esc).</source>
        <translation>Schließt diese Tabelle (Esc).</translation>
    </message>
    <message>
        <source>No action has these letters.</source>
        <translation>Keine Aktion hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>%1: press its new key</source>
        <translation>%1: Drücken Sie die neue Taste</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Assign takes it from there.</source>
        <translation>%1 gehört zu: %2. Zuweisen nimmt sie von dort.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutModel</name>
    <message>
        <source>Clashes with: %1</source>
        <translation>Stößt zusammen mit: %1</translation>
    </message>
    <message>
        <source>Yours; usually %1</source>
        <translation>Ihre; üblich ist %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Sparkline</name>
    <message>
        <source>%1 at the first step, %2 at step %3, where it is greatest, %4 at the last</source>
        <translation>%1 beim ersten Schritt, %2 bei Schritt %3, wo es am größten ist, %4 beim letzten</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>How much you like the picture: click a star, or press 0 to 5.</source>
        <translation>Wie gut Ihnen das Bild gefällt: Klicken Sie auf einen Stern, oder drücken Sie 0 bis 5.</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 von %2 Sternen</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Ein Stern mehr</translation>
    </message>
    <message>
        <source>One star fewer</source>
        <translation>Ein Stern weniger</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StatusLine</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>Modell wird geladen, %1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Device, precision and cost of the preview</source>
        <translation>Gerät, Genauigkeit und Kosten der Vorschau</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TelemetryChart</name>
    <message>
        <source>Difference of the branches</source>
        <translation>Unterschied der Zweige</translation>
    </message>
    <message>
        <source>How far ε_c and ε_u lie apart: ‖ε_c − ε_u‖ / ‖ε_u‖.</source>
        <translation>Wie weit ε_c und ε_u auseinanderliegen: ‖ε_c − ε_u‖ / ‖ε_u‖.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Whether the branches point the same way: cos(ε_c, ε_u), 1 where they do.</source>
        <translation>Ob die Zweige in dieselbe Richtung zeigen: cos(ε_c, ε_u), 1, wo sie es tun.</translation>
    </message>
    <message>
        <source>Parallel part</source>
        <translation>Paralleler Teil</translation>
    </message>
    <message>
        <source>The part of Δ along the conditional x̂₀, over ‖ε_u‖; above 0 it makes that picture stronger.</source>
        <translation>Der Teil von Δ längs des bedingten x̂₀, durch ‖ε_u‖; über 0 verstärkt er jenes Bild.</translation>
    </message>
    <message>
        <source>Orthogonal part</source>
        <translation>Orthogonaler Teil</translation>
    </message>
    <message>
        <source>The rest of Δ, across the conditional x̂₀, over ‖ε_u‖.</source>
        <translation>Der Rest von Δ, quer zum bedingten x̂₀, durch ‖ε_u‖.</translation>
    </message>
    <message>
        <source>Ratio of spreads</source>
        <translation>Verhältnis der Streuungen</translation>
    </message>
    <message>
        <source>std(x̂₀ guided) / std(x̂₀ conditional): what rescale φ takes back.</source>
        <translation>std(x̂₀ geführt) / std(x̂₀ bedingt): was die Reskalierung φ zurücknimmt.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Saturated pixels</source>
        <translation>Gesättigte Pixel</translation>
    </message>
    <message>
        <source>The share of the preview&apos;s pixels with a channel beyond its range.</source>
        <translation>Der Anteil der Pixel der Vorschau mit einem Kanal außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>What guidance of either kind moved: ‖ε̂ − ε_c‖ / ‖ε_c‖, the axis that both share.</source>
        <translation>Was Führung jeder Art bewegte: ‖ε̂ − ε_c‖ / ‖ε_c‖, die Achse, die beiden gemeinsam ist.</translation>
    </message>
    <message>
        <source>Classifier&apos;s gradient</source>
        <translation>Gradient des Klassifikators</translation>
    </message>
    <message>
        <source>‖σ ∇log p(y|x_t)‖ / ‖ε‖ of the classifier, before its scale.</source>
        <translation>‖σ ∇log p(y|x_t)‖ / ‖ε‖ des Klassifikators, vor seiner Skala.</translation>
    </message>
    <message>
        <source>w as used</source>
        <translation>w wie verwendet</translation>
    </message>
    <message>
        <source>w(σ) as it was used at the step, 0 outside the interval.</source>
        <translation>w(σ), wie es beim Schritt verwendet wurde, 0 außerhalb des Intervalls.</translation>
    </message>
    <message>
        <source>w, scale</source>
        <translation>w, Skala</translation>
    </message>
    <message>
        <source>Both kinds on one axis</source>
        <translation>Beide Arten auf einer Achse</translation>
    </message>
    <message>
        <source>What a lane was set to over how far that moved it (mean shift): lanes above each other did as much.</source>
        <translation>Worauf eine Bahn eingestellt war, über dem, wie weit sie das bewegte (mittlere Verschiebung): Bahnen übereinander taten gleich viel.</translation>
    </message>
    <message>
        <source>When w matters</source>
        <translation>Wann w zählt</translation>
    </message>
    <message>
        <source>w changed only from step k on: distance of the picture to the full rerun (rms of 8-bit levels) over k.</source>
        <translation>w erst ab Schritt k geändert: Abstand des Bildes zum vollen neuen Lauf (rms in 8-Bit-Stufen) über k.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet ist</translation>
    </message>
    <message>
        <source>What the chart shows of each step.</source>
        <translation>Was das Diagramm von jedem Schritt zeigt.</translation>
    </message>
    <message>
        <source>Chart of the lanes</source>
        <translation>Diagramm der Bahnen</translation>
    </message>
    <message>
        <source>first step k at the new w</source>
        <translation>erster Schritt k mit neuem w</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>mittlere Verschiebung</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>Klassifikatorskala</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance to the full rerun</source>
        <translation>Abstand zum vollen neuen Lauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1   %2</source>
        <translation>Schritt %1   %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TokenView</name>
    <message>
        <source>[%1: %2 vectors]</source>
        <translation>[%1: %2 Vektoren]</translation>
    </message>
    <message>
        <source>%1 tokens in %2 chunks of %3</source>
        <translation>%1 Token in %2 Stücken zu %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Token</translation>
    </message>
    <message>
        <source>%1, %2 more aren&apos;t read</source>
        <translation>%1, %2 weitere werden nicht gelesen</translation>
    </message>
    <message>
        <source>&lt;br&gt;Chunk %1: </source>
        <translation>&lt;br&gt;Stück %1: </translation>
    </message>
    <message>
        <source>Chunk 1: </source>
        <translation>Stück 1: </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Shows what the text encoder reads, token by token, with the weights that brackets give.</source>
        <translation>Zeigt, was der Textencoder liest, Token für Token, mit den Gewichten, die Klammern geben.</translation>
    </message>
    <message>
        <source>Tokens that are read</source>
        <translation>Gelesene Token</translation>
    </message>
    <message>
        <source>Text encoder %1: %2</source>
        <translation>Textencoder %1: %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Shows the part before again.</source>
        <translation>Zeigt wieder den Teil davor.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Shows the next part of the window.</source>
        <translation>Zeigt den nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Rundgang schließen</translation>
    </message>
    <message>
        <source>Ends the tour; the help starts it again.</source>
        <translation>Beendet den Rundgang; die Hilfe beginnt ihn wieder.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ViewSelector</name>
    <message>
        <source> (key %1 on the picture).</source>
        <translation> (Taste %1 auf dem Bild).</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Which channel of the latent x_t is shown.</source>
        <translation>Welcher Kanal des latenten x_t gezeigt wird.</translation>
    </message>
    <message>
        <source>of x_t</source>
        <translation>von x_t</translation>
    </message>
    <message>
        <source>w at this step</source>
        <translation>w bei diesem Schritt</translation>
    </message>
    <message>
        <source>Shows this step&apos;s estimate x̂₀ at another w, from the stored ε_c and ε_u, without a network call; it is not what a run at that w gives.</source>
        <translation>Zeigt die Schätzung x̂₀ dieses Schritts bei einem anderen w, aus den aufbewahrten ε_c und ε_u, ohne Netzaufruf; es ist nicht, was ein Lauf mit jenem w ergibt.</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Runs this picture again from this step on with the w beside it; the steps before are not computed again.</source>
        <translation>Führt dieses Bild von diesem Schritt an noch einmal mit dem w daneben aus; die Schritte davor werden nicht neu gerechnet.</translation>
    </message>
    <message>
        <source>with…</source>
        <translation>mit…</translation>
    </message>
    <message>
        <source>Branch here with other settings</source>
        <translation>Hier mit anderen Einstellungen abzweigen</translation>
    </message>
    <message>
        <source>Goes on from this step with another prompt, class, sampler, number of steps or w; the steps before are not computed again.</source>
        <translation>Geht von diesem Schritt an mit anderem Prompt, Klasse, Sampler, Schrittzahl oder w weiter; die Schritte davor werden nicht neu gerechnet.</translation>
    </message>
    <message>
        <source>w %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token of the prompt whose share of the attention, softmax(QKᵀ/√d), is shown.</source>
        <translation>Das Token des Prompts, dessen Anteil an der Aufmerksamkeit, softmax(QKᵀ/√d), gezeigt wird.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Over which layers the attention is averaged: all, or those with so many rows of pixels.</source>
        <translation>Über welche Schichten die Aufmerksamkeit gemittelt wird: alle, oder die mit so vielen Zeilen von Pixeln.</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>The views that have no room beside the others.</source>
        <translation>Die Ansichten, die neben den anderen keinen Platz haben.</translation>
    </message>
    <message>
        <source>%1 × %1</source>
        <translation>%1 × %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Back to the running one</source>
        <translation>Zurück zum laufenden</translation>
    </message>
    <message>
        <source>Back to the running picture</source>
        <translation>Zurück zum laufenden Bild</translation>
    </message>
    <message>
        <source>Shows the picture that is being made again.</source>
        <translation>Zeigt wieder das Bild, das gerade entsteht.</translation>
    </message>
    <message>
        <source>%1; stopped here</source>
        <translation>%1; hier angehalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
</TS>
