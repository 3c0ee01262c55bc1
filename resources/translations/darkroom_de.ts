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
        <source>%1 is told its guidance and reads no negative prompt.</source>
        <translation>%1 bekommt die Führung selbst gesagt und liest keinen negativen Prompt.</translation>
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
    <message>
        <source>Estimate of step %1 of %2, w %3, seed %4</source>
        <translation>Schätzung von Schritt %1 von %2, w %3, Seed %4</translation>
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
        <source>Remembers the last four predictions as PLMS does, and asks the model once a step from the start.</source>
        <translation>Merkt sich wie PLMS die letzten vier Vorhersagen und fragt das Modell von Anfang an einmal je Schritt.</translation>
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
        <source>Takes steps in pairs, the second of which corrects the first: second order at one look a step.</source>
        <translation>Geht Schritte in Paaren, deren zweiter den ersten berichtigt: zweite Ordnung mit einem Blick je Schritt.</translation>
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
        <source>A multistep solver that integrates the curve through its last predictions exactly; good with few steps.</source>
        <translation>Ein Mehrschrittlöser, der die Kurve durch seine letzten Vorhersagen genau integriert; gut mit wenigen Schritten.</translation>
    </message>
    <message>
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>Für Modelle, die auf wenige Schritte destilliert sind: springt ans Ende und fügt wieder Rauschen hinzu.</translation>
    </message>
    <message>
        <source>For models distilled to a few steps by TCD: jumps past the next level and adds noise back to it.</source>
        <translation>Für Modelle, die mit TCD auf wenige Schritte destilliert sind: springt über den nächsten Pegel hinaus und fügt Rauschen bis zu ihm wieder hinzu.</translation>
    </message>
    <message>
        <source>For consistency models: jumps to the end and adds noise again; one or two steps are enough.</source>
        <translation>Für Konsistenzmodelle: springt ans Ende und fügt wieder Rauschen hinzu; ein oder zwei Schritte genügen.</translation>
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
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>%1 (field %2)</source>
        <translation>%1 (Feld %2)</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>%1 (tensor %2)</source>
        <translation>%1 (Tensor %2)</translation>
    </message>
    <message>
        <source>%1 (text %2)</source>
        <translation>%1 (Text %2)</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; it has %3 and %4. Choose another model.</source>
        <translation>%1 verlangt die Blockart %2, die dieses Programm nicht hat; es hat %3 und %4. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; the only one here is %3. Choose another model.</source>
        <translation>%1 verlangt die Blockart %2, die dieses Programm nicht hat; die einzige hier ist %3. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: there is a hole. The file is damaged: fetch it anew.</source>
        <translation>%1 beginnt bei %2, und der Tensor davor endet bei %3: Dazwischen ist eine Lücke. Die Datei ist beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: they overlap. The file is damaged: fetch it anew.</source>
        <translation>%1 beginnt bei %2, und der Tensor davor endet bei %3: Sie überlappen sich. Die Datei ist beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, and none were expected</source>
        <translation>Nach dem letzten Tensor folgen %1 Bytes; erwartet wurden keine</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: tensor %2 holds values that %3 cannot. Store it in a wider type.</source>
        <translation>%1 kann nicht geschrieben werden: Tensor %2 enthält Werte, die %3 nicht fasst. Speichern Sie ihn in einem breiteren Typ.</translation>
    </message>
    <message>
        <source>%1 cannot be read, since it is not a regular file. Copy its content into one.</source>
        <translation>%1 kann nicht gelesen werden, weil es keine gewöhnliche Datei ist. Kopieren Sie den Inhalt in eine solche.</translation>
    </message>
    <message>
        <source>%1 describes a %2, a network that this program does not know: a U-Net (UNet2DConditionModel, UNet2DModel), an autoencoder (AutoencoderKL, VQModel) or a text encoder was looked for.</source>
        <translation>%1 beschreibt ein %2, ein Netz, das dieses Programm nicht kennt: Gesucht wurde ein U-Net (UNet2DConditionModel, UNet2DModel), ein Autoencoder (AutoencoderKL, VQModel) oder ein Textencoder.</translation>
    </message>
    <message>
        <source>%1 describes the tensor %2 wrongly: %3. The file is damaged: fetch it anew.</source>
        <translation>%1 beschreibt den Tensor %2 falsch: %3. Die Datei ist beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model in either network: %2; %3. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 passt zu keinem der beiden Netze dieses Modells: %2; %3. Wählen Sie eine LoRA, die für diese Art von Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model: %2. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 passt nicht zu diesem Modell: %2. Wählen Sie eine LoRA, die für diese Art von Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>%1 ends at %2, past the end of the file&apos;s %3 bytes of data. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 endet bei %2, hinter dem Ende der %3 Bytes Daten der Datei. Die Datei ist abgeschnitten oder beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 finite little-endian 32-bit floats in base64</source>
        <translation>ein base64-Text aus %1 endlichen 32-Bit-Gleitkommazahlen (little-endian)</translation>
    </message>
    <message>
        <source>%1 has %2 pictures with a class; quality needs %3 at least. Name a larger folder.</source>
        <translation>%1 hat %2 Bilder mit einer Klasse; die Qualität braucht mindestens %3. Nennen Sie einen größeren Ordner.</translation>
    </message>
    <message>
        <source>%1 has a noise schedule that can&apos;t be run: %2</source>
        <translation>%1 hat einen Rauschplan, der nicht ausgeführt werden kann: %2</translation>
    </message>
    <message>
        <source>%1 has no autoencoder of its own. Choose one of the same family, such as a file vae.safetensors (--vae).</source>
        <translation>%1 hat keinen eigenen Autoencoder. Wählen Sie einen derselben Familie, etwa eine Datei vae.safetensors (--vae).</translation>
    </message>
    <message>
        <source>%1 has no cross-attention: nothing weighs the tokens of a prompt.</source>
        <translation>%1 hat keine Kreuzaufmerksamkeit: Nichts gewichtet die Token eines Prompts.</translation>
    </message>
    <message>
        <source>%1 has no tensor %2, and one was expected. Check that this is the right file.</source>
        <translation>%1 hat keinen Tensor %2, und einer wurde erwartet. Prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. %3 were left out as broken, first: %4</source>
        <translation>%1 hat kein brauchbares Bild im Split %2. %3 wurden als defekt ausgelassen, als erstes: %4</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. Check the folder and the splits that were asked for.</source>
        <translation>%1 hat kein brauchbares Bild im Split %2. Prüfen Sie den Ordner und die verlangten Splits.</translation>
    </message>
    <message>
        <source>%1 has no usable picture. %2 were left out as broken, first: %3</source>
        <translation>%1 hat kein brauchbares Bild. %2 wurden als defekt ausgelassen, als erstes: %3</translation>
    </message>
    <message>
        <source>%1 has no usable picture. Check the folder and the splits that were asked for.</source>
        <translation>%1 hat kein brauchbares Bild. Prüfen Sie den Ordner und die verlangten Splits.</translation>
    </message>
    <message>
        <source>%1 has the JSON key &quot;%2&quot; twice in one object; once was expected. Remove one of them.</source>
        <translation>%1 hat den JSON-Schlüssel „%2“ zweimal in einem Objekt; erwartet wurde er einmal. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>%1 has the shape %2 of %3, and its data_offsets hold %4 bytes, which does not fit. The file is damaged: fetch it anew.</source>
        <translation>%1 hat die Form %2 aus %3, und seine data_offsets umfassen %4 Bytes; das passt nicht zusammen. Die Datei ist beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 has the shape %2, more elements than any file can hold. The file is damaged: fetch it anew.</source>
        <translation>%1 hat die Form %2 und damit mehr Elemente, als eine Datei fassen kann. Die Datei ist beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 has the shape %2; sizes of at least 0 were expected. The file is damaged: fetch it anew.</source>
        <translation>%1 hat die Form %2; erwartet wurden Größen von mindestens 0. Die Datei ist beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of JSON; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1 enthält %2 Bytes JSON; erwartet wurden höchstens %3. Prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of YAML; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1 enthält %2 Bytes YAML; erwartet wurden höchstens %3. Prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 holds no autoencoder; it holds this: %2. Choose a KL or VQ autoencoder, or a model with one.</source>
        <translation>%1 enthält keinen Autoencoder, sondern dies: %2. Wählen Sie einen KL- oder VQ-Autoencoder oder ein Modell mit einem solchen.</translation>
    </message>
    <message>
        <source>%1 holds part of a U-Net: tensor %2 is missing. The file is incomplete: fetch it anew.</source>
        <translation>%1 enthält nur einen Teil eines U-Nets: Tensor %2 fehlt. Die Datei ist unvollständig: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 holds pictures beside folders of pictures (%2). Put every picture into a folder of its class, or all of them into one folder.</source>
        <translation>%1 enthält Bilder neben Ordnern mit Bildern (%2). Legen Sie jedes Bild in einen Ordner seiner Klasse, oder alle in einen Ordner.</translation>
    </message>
    <message>
        <source>%1 holds vectors of %2 channels, and this model&apos;s text encoder has %3: the embedding was learned for another kind of model. Take it out of the prompt.</source>
        <translation>%1 enthält Vektoren mit %2 Kanälen, und der Textencoder dieses Modells hat %3: Das Embedding wurde für eine andere Art von Modell gelernt. Nehmen Sie es aus dem Prompt.</translation>
    </message>
    <message>
        <source>%1 in its pickle is wrong: %2</source>
        <translation>Im Pickle ist %1 falsch: %2</translation>
    </message>
    <message>
        <source>%1 is %2, an option that this program does not have. Choose another model.</source>
        <translation>%1 ist %2, eine Option, die dieses Programm nicht hat. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 is %2, of a model that was trained on another kind of noise than a table of timesteps. Choose another model.</source>
        <translation>%1 ist %2, aus einem Modell, das mit anderem Rauschen als einer Tabelle von Zeitschritten trainiert wurde. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; epsilon, v_prediction, sample or flow_prediction was expected. Correct the model&apos;s config.</source>
        <translation>%1 ist „%2“; erwartet wurde epsilon, v_prediction, sample oder flow_prediction. Berichtigen Sie die Konfiguration des Modells.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; leading, linspace or trailing was expected. Correct the model&apos;s config.</source>
        <translation>%1 ist „%2“; erwartet wurde leading, linspace oder trailing. Berichtigen Sie die Konfiguration des Modells.</translation>
    </message>
    <message>
        <source>%1 is a Git LFS pointer, a note that stands for the model: the real file has still to be fetched, for example with git lfs pull.</source>
        <translation>%1 ist ein Git-LFS-Zeiger, ein Vermerk anstelle des Modells: Die eigentliche Datei muss noch geholt werden, zum Beispiel mit git lfs pull.</translation>
    </message>
    <message>
        <source>%1 is a tar archive, as PyTorch wrote checkpoints before 0.1.10, or a packed folder. Unpack it, or save it anew with a newer PyTorch.</source>
        <translation>%1 ist ein tar-Archiv, wie PyTorch vor 0.1.10 Checkpoints schrieb, oder ein gepackter Ordner. Entpacken Sie es, oder sichern Sie es mit einem neueren PyTorch neu.</translation>
    </message>
    <message>
        <source>%1 is a web page saved under the name of a model. Fetch the model file itself: the page that you saw may ask for a login or a licence first.</source>
        <translation>%1 ist eine Webseite, die unter dem Namen eines Modells gesichert wurde. Laden Sie die Modelldatei selbst herunter: Die Seite, die Sie sahen, verlangt vielleicht erst eine Anmeldung oder die Annahme einer Lizenz.</translation>
    </message>
    <message>
        <source>%1 is a zip archive and no PyTorch checkpoint: an entry data.pkl was expected, and it holds %2. If the model lies packed inside, unpack it.</source>
        <translation>%1 ist ein zip-Archiv und kein PyTorch-Checkpoint: Erwartet wurde ein Eintrag data.pkl, enthalten ist %2. Wenn das Modell darin gepackt liegt, entpacken Sie es.</translation>
    </message>
    <message>
        <source>%1 is a zip archive, probably a PyTorch checkpoint, under the name of a safetensors file. Give it the ending .ckpt.</source>
        <translation>%1 ist ein zip-Archiv, wahrscheinlich ein PyTorch-Checkpoint, unter dem Namen einer safetensors-Datei. Geben Sie ihm die Endung .ckpt.</translation>
    </message>
    <message>
        <source>%1 is missing: no classifier of noisy pictures is there. Train one with &apos;darkroom train classifier&apos;, and name the folder model of its run.</source>
        <translation>%1 fehlt: Es gibt keinen Klassifikator verrauschter Bilder. Trainieren Sie einen mit „darkroom train classifier“ und nennen Sie den Ordner model des Laufs.</translation>
    </message>
    <message>
        <source>%1 is missing: no picture classifier is there to judge pictures with. Train one with &apos;darkroom train features&apos;, and name the folder model/evaluation of its run.</source>
        <translation>%1 fehlt: Es gibt keinen Klassifikator, der Bilder beurteilen könnte. Trainieren Sie einen mit „darkroom train features“ und nennen Sie den Ordner model/evaluation des Laufs.</translation>
    </message>
    <message>
        <source>%1 is neither a PNG nor a JPEG or WebP picture, so no settings can be read from it. Choose another file.</source>
        <translation>%1 ist weder ein PNG- noch ein JPEG- oder WebP-Bild; darum können daraus keine Einstellungen gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is no BERT vocabulary: the token %2 was expected on a line of its own. Fetch the vocab.txt of the model.</source>
        <translation>%1 ist kein BERT-Vokabular: Erwartet wurde das Token %2 auf einer eigenen Zeile. Laden Sie die vocab.txt des Modells herunter.</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows, but a %2: it holds %3, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 ist keine LoRA, die dieses Programm kennt, sondern %2: Darin steht %3, was zu keiner niedrigrangigen Änderung einer Schicht gehört. Nehmen Sie eine LoRA aus linearen und Faltungsschichten.</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows: it holds %2, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 ist keine LoRA, die dieses Programm kennt: Darin steht %2, was zu keiner niedrigrangigen Änderung einer Schicht gehört. Nehmen Sie eine LoRA aus linearen und Faltungsschichten.</translation>
    </message>
    <message>
        <source>%1 is no PNG: its first bytes are others. Choose a PNG file.</source>
        <translation>%1 ist kein PNG: Die ersten Bytes sind andere. Wählen Sie eine PNG-Datei.</translation>
    </message>
    <message>
        <source>%1 is no classifier of noisy pictures; it holds this: %2. Choose a folder that &apos;darkroom train classifier&apos; wrote, or a classifier of guided-diffusion.</source>
        <translation>%1 ist kein Klassifikator verrauschter Bilder, sondern enthält dies: %2. Wählen Sie einen Ordner, den „darkroom train classifier“ geschrieben hat, oder einen Klassifikator von guided-diffusion.</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder in the diffusers layout, with model_index.json, was expected. Choose such a folder.</source>
        <translation>%1 ist kein Modell, das dieses Programm kennt: Erwartet wurde ein Ordner in der Form von diffusers, mit model_index.json. Wählen Sie einen solchen Ordner.</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder with model_index.json, with config.json, or with one weight file was expected; found %2. Choose a model&apos;s folder or file.</source>
        <translation>%1 ist kein Modell, das dieses Programm kennt: Erwartet wurde ein Ordner mit model_index.json, mit config.json oder mit einer Gewichtsdatei; gefunden: %2. Wählen Sie den Ordner oder die Datei eines Modells.</translation>
    </message>
    <message>
        <source>%1 is no sound PNG: the chunk IHDR was expected first. Fetch the file anew.</source>
        <translation>%1 ist kein einwandfreies PNG: Als erstes wurde der Block IHDR erwartet. Laden Sie die Datei neu herunter.</translation>
    </message>
    <message>
        <source>%1 is no sound PyTorch checkpoint: %2. Fetch the file anew.</source>
        <translation>%1 ist kein einwandfreier PyTorch-Checkpoint: %2. Laden Sie die Datei neu herunter.</translation>
    </message>
    <message>
        <source>%1 is no sound safetensors file: %2. Fetch the file anew.</source>
        <translation>%1 ist keine einwandfreie safetensors-Datei: %2. Laden Sie die Datei neu herunter.</translation>
    </message>
    <message>
        <source>%1 is no textual inversion: one tensor of vectors under a word, or clip_l and clip_g, was expected; found %2. Choose another file.</source>
        <translation>%1 ist keine Textual Inversion: Erwartet wurde ein Tensor mit Vektoren unter einem Wort, oder clip_l und clip_g; gefunden: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is no vocabulary of CLIP&apos;s: the token %2 is missing. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1 ist kein Vokabular von CLIP: Das Token %2 fehlt. Laden Sie vocab.json und merges.txt desselben Modells herunter.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: it ends inside a chunk&apos;s frame at byte %2. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 ist kein vollständiges PNG: Es endet bei Byte %2 im Rahmen eines Blocks. Die Datei ist abgeschnitten oder beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: the chunk %2 at byte %3 claims %4 bytes, and only %5 are there. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 ist kein vollständiges PNG: Der Block %2 bei Byte %3 gibt %4 Bytes an, und nur %5 sind da. Die Datei ist abgeschnitten oder beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 is not the picture that pixels_sha256 tells: it is damaged. Save the session again.</source>
        <translation>%1 ist nicht das Bild, das pixels_sha256 nennt: Es ist beschädigt. Sichern Sie die Sitzung noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2. The file is damaged or not what its name says; fetch or write it anew.</source>
        <translation>%1 ist kein gültiges JSON: %2. Die Datei ist beschädigt oder nicht das, was ihr Name sagt; laden Sie sie neu herunter, oder schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <translation>%1 ist nicht vollständig: %2</translation>
    </message>
    <message>
        <source>%1 is sound, and holds no network that this program knows: looked for Stable Diffusion and latent diffusion (model.diffusion_model.*), autoencoders (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), networks of diffusers (down_blocks.*) and LoRA (*.lora_down.weight); found %2. Choose another file.</source>
        <translation>%1 ist einwandfrei und enthält kein Netz, das dieses Programm kennt: Gesucht wurden Stable Diffusion und latente Diffusion (model.diffusion_model.*), Autoencoder (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), Netze von diffusers (down_blocks.*) und LoRA (*.lora_down.weight); gefunden: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or overwrite it (--force).</source>
        <translation>%1 ist schon da. Wählen Sie einen anderen Namen, oder überschreiben Sie es (--force).</translation>
    </message>
    <message>
        <source>%1 is too big: at most %2 bytes were expected. Check that this is the right file.</source>
        <translation>%1 ist zu groß: Erwartet wurden höchstens %2 Bytes. Prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 makes latents of %2 channels at 1/%3 of the picture&apos;s size, and this model&apos;s have %4 at 1/%5. Choose an autoencoder for this kind of model.</source>
        <translation>%1 macht Latentes mit %2 Kanälen bei 1/%3 der Bildgröße, und das dieses Modells hat %4 bei 1/%5. Wählen Sie einen Autoencoder für diese Art von Modell.</translation>
    </message>
    <message>
        <source>%1 makes no pictures by itself; it holds this: %2. Choose a model with a U-Net, as a folder or a single file.</source>
        <translation>%1 macht allein keine Bilder; es enthält dies: %2. Wählen Sie ein Modell mit U-Net, als Ordner oder als einzelne Datei.</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net diffusion models; choose one.</source>
        <translation>%1 nennt keine Komponente „unet“ und ist ein %2. Dieses Programm führt Diffusionsmodelle mit U-Net aus; wählen Sie ein solches.</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net latent diffusion models; choose one.</source>
        <translation>%1 nennt keine Komponente „unet“ und ist ein %2. Dieses Programm führt latente Diffusionsmodelle mit U-Net aus; wählen Sie ein solches.</translation>
    </message>
    <message>
        <source>%1 names no shard: a field weight_map from tensors to files was expected. Fetch it anew.</source>
        <translation>%1 nennt keine Teildatei: Erwartet wurde ein Feld weight_map von Tensoren zu Dateien. Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2, which this program does not have. It starts with DDIM on the same noise schedule.</source>
        <translation>%1 nennt den Scheduler %2, den dieses Programm nicht hat. Es beginnt mit DDIM auf demselben Rauschplan.</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2; one of %3 was expected. Choose a sampler of this program instead.</source>
        <translation>%1 nennt den Scheduler %2; erwartet wurde einer von %3. Wählen Sie stattdessen einen Sampler dieses Programms.</translation>
    </message>
    <message>
        <source>%1 needs a finite sigma/alpha at every step, and timestep %2 has zero signal. Choose DDIM, DDPM or DPM++ 2M, or a model without zero terminal SNR.</source>
        <translation>%1 braucht bei jedem Schritt ein endliches Sigma/Alpha, und Zeitschritt %2 hat kein Signal. Wählen Sie DDIM, DDPM oder DPM++ 2M, oder ein Modell ohne Zero-Terminal-SNR.</translation>
    </message>
    <message>
        <source>%1 needs about %2 MiB of memory, and %3 MiB are free. Close other programs, or choose a smaller model.</source>
        <translation>%1 braucht etwa %2 MiB Speicher, und %3 MiB sind frei. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>%1 nests its JSON too deeply: at most %2 levels were expected. The file is damaged or not what its name says.</source>
        <translation>%1 verschachtelt sein JSON zu tief: Erwartet wurden höchstens %2 Ebenen. Die Datei ist beschädigt oder nicht das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures differ, by %3 of 255 levels at most.</source>
        <translation>%1 von %2 Bildern weichen ab, höchstens um %3 von 255 Stufen.</translation>
    </message>
    <message>
        <source>%1 of %2 x %3 pixels should hold %4 bytes a pixel and have sides of at most %5, and holds %6 bytes. Choose a smaller picture.</source>
        <translation>%1 mit %2 x %3 Pixeln sollte %4 Bytes je Pixel und Seiten von höchstens %5 haben, enthält aber %6 Bytes. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>%1 of the shape %2</source>
        <translation>%1 mit der Form %2</translation>
    </message>
    <message>
        <source>%1 reads its class as one token: all attention is on that, and its map is 1 everywhere.</source>
        <translation>%1 liest seine Klasse als ein einziges Token: Alle Aufmerksamkeit gilt ihm, und seine Karte ist überall 1.</translation>
    </message>
    <message>
        <source>%1 reads no text: its cross-attention has no tokens to choose from.</source>
        <translation>%1 liest keinen Text: Seine Kreuzaufmerksamkeit hat keine Token zur Auswahl.</translation>
    </message>
    <message>
        <source>%1 says that tensor %2 lies in %3, and it is not there. The files belong to different models, or one is damaged: fetch them anew.</source>
        <translation>Laut %1 liegt Tensor %2 in %3, und dort ist er nicht. Die Dateien gehören zu verschiedenen Modellen, oder eine ist beschädigt: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 says that the U-Net takes %2 channels and gives %3, and its weights take %4 and give %5. They belong to different models; get both from one source.</source>
        <translation>Laut %1 nimmt das U-Net %2 Kanäle und gibt %3, und seine Gewichte nehmen %4 und geben %5. Beide gehören zu verschiedenen Modellen; nehmen Sie beide aus derselben Quelle.</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Choose another value.</source>
        <translation>%1 ist %3; erwartet wird %2. Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Correct it, or write the file anew.</source>
        <translation>%1 ist %3; erwartet wird %2. Berichtigen Sie das, oder schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the LoRA anew.</source>
        <translation>%1 sollte ein JSON-Objekt sein und ist keines. Holen Sie die LoRA neu.</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the model anew.</source>
        <translation>%1 sollte ein JSON-Objekt sein und ist keines. Holen Sie das Modell neu.</translation>
    </message>
    <message>
        <source>%1 should be a PNG in base 64. Save the session again.</source>
        <translation>%1 sollte ein PNG in base64 sein. Sichern Sie die Sitzung noch einmal.</translation>
    </message>
    <message>
        <source>%1 should be a finite number, and is %2.</source>
        <translation>%1 sollte eine endliche Zahl sein und ist %2.</translation>
    </message>
    <message>
        <source>%1 should be a multiple of %2 from %2 to %3 pixels, or 0 for the model&apos;s own size, and is %4.</source>
        <translation>%1 sollte ein Vielfaches von %2 von %2 bis %3 Pixel sein, oder 0 für die eigene Größe des Modells, und ist %4.</translation>
    </message>
    <message>
        <source>%1 should be a picture (PNG, JPEG, WebP, TIFF or BMP), and is none that can be read. Save it as a PNG.</source>
        <translation>%1 sollte ein Bild sein (PNG, JPEG, WebP, TIFF oder BMP) und ist keines, das gelesen werden kann. Sichern Sie es als PNG.</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit RGB picture as PNG, but %2. Save the picture anew.</source>
        <translation>%1 sollte ein 8-Bit-RGB-Bild als PNG sein, aber %2. Sichern Sie das Bild neu.</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit grey or RGB picture, and is none. Save the region map as such a PNG.</source>
        <translation>%1 sollte ein 8-Bit-Bild in Grau oder RGB sein und ist keines. Sichern Sie die Regionenkarte als ein solches PNG.</translation>
    </message>
    <message>
        <source>%1 should be an object from tokens to numbers, and is none. Fetch it anew.</source>
        <translation>%1 sollte ein Objekt von Token zu Zahlen sein und ist keines. Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1 should be from 0 to 1, and is %2.</source>
        <translation>%1 sollte zwischen 0 und 1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &apos;%3&apos;.</source>
        <translation>%1 sollte eines von %2 sein und ist „%3“.</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &quot;%3&quot;.</source>
        <translation>%1 sollte eines von %2 sein und ist „%3“.</translation>
    </message>
    <message>
        <source>%1 should have sides of at most %2 pixels, and is %3 x %4. Make it smaller.</source>
        <translation>%1 sollte Seiten von höchstens %2 Pixeln haben und misst %3 x %4. Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>%1 takes %2, or points as SIGMA:FACTOR with commas between, by falling sigma; &apos;%3&apos; is none of these.</source>
        <translation>%1 nimmt %2 oder Punkte als SIGMA:FACTOR mit Kommas dazwischen, nach fallendem Sigma; „%3“ ist keines davon.</translation>
    </message>
    <message>
        <source>%1 tensors in all</source>
        <translation>insgesamt %1 Tensoren</translation>
    </message>
    <message>
        <source>%1 was refused: %2; no model needs that, and nothing was run. Don&apos;t trust the file: get the model from another source, best as safetensors.</source>
        <translation>%1 wurde abgelehnt: %2; kein Modell braucht das, und nichts davon wurde ausgeführt. Trauen Sie der Datei nicht: Nehmen Sie das Modell aus einer anderen Quelle, am besten als safetensors.</translation>
    </message>
    <message>
        <source>%1 weight files, of which none is called model</source>
        <translation>%1 Gewichtsdateien, von denen keine model heißt</translation>
    </message>
    <message>
        <source>%1, four times d_model</source>
        <translation>%1, viermal d_model</translation>
    </message>
    <message>
        <source>%1, from a picture</source>
        <translation>%1, aus einem Bild</translation>
    </message>
    <message>
        <source>%1, from a region map</source>
        <translation>%1, aus einer Regionenkarte</translation>
    </message>
    <message>
        <source>%1, from classes</source>
        <translation>%1, aus Klassen</translation>
    </message>
    <message>
        <source>%1, from text</source>
        <translation>%1, aus Text</translation>
    </message>
    <message>
        <source>%1, inpainting</source>
        <translation>%1, Inpainting</translation>
    </message>
    <message>
        <source>%1, super-resolution</source>
        <translation>%1, Superresolution</translation>
    </message>
    <message>
        <source>%1, unconditional</source>
        <translation>%1, unbedingt</translation>
    </message>
    <message>
        <source>%1: %2 It cannot be converted; use it as it is.</source>
        <translation>%1: %2 Es kann nicht umgewandelt werden; verwenden Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>%1: %2 Open another file, or save the session again.</source>
        <translation>%1: %2 Öffnen Sie eine andere Datei, oder sichern Sie die Sitzung noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2 This program cannot run the model; choose another one.</source>
        <translation>%1: %2 Dieses Programm kann das Modell nicht ausführen; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1: %2 blocks don&apos;t make levels of %3. Put the flags that the classifier was trained with beside it, as JSON, with classifier_depth.</source>
        <translation>%1: %2 Blöcke ergeben keine Ebenen zu je %3. Legen Sie die Flags, mit denen der Klassifikator trainiert wurde, als JSON mit classifier_depth daneben.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the YAML, or fetch it anew.</source>
        <translation>%1: %2. Berichtigen Sie das YAML, oder laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1: %2. Replace the picture, or remove it from the data set.</source>
        <translation>%1: %2. Ersetzen Sie das Bild, oder entfernen Sie es aus dem Datensatz.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not UTF-8 (byte %3 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1: „%2“ ist kein UTF-8 (Byte %3 der Zeile). Sichern Sie den Index als UTF-8, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>%1: a list of objects with id and name was expected. Correct the file.</source>
        <translation>%1: Erwartet wurde eine Liste von Objekten mit id und name. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1: added_tokens_decoder should map numbers to tokens, and has %2. Fetch it anew.</source>
        <translation>%1: added_tokens_decoder sollte Zahlen auf Token abbilden und hat %2. Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1: entry %2 should be an object with id %2 and a name; ids run 0, 1, 2, ... Correct the file.</source>
        <translation>%1: Eintrag %2 sollte ein Objekt mit der id %2 und einem name sein; die ids zählen 0, 1, 2, ... Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1: entry %2 should have rgb: three whole numbers from 0 to 255. Correct the file.</source>
        <translation>%1: Eintrag %2 sollte rgb haben: drei ganze Zahlen von 0 bis 255. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1: field class_id should be below %2, the number of classes in classes.json, and is %3. Correct the line, or add the class.</source>
        <translation>%1: Feld class_id sollte unter %2 liegen, der Zahl der Klassen in classes.json, und ist %3. Berichtigen Sie die Zeile, oder fügen Sie die Klasse hinzu.</translation>
    </message>
    <message>
        <source>%1: has %2 region classes; at most 256 fit a map&apos;s byte. Merge some.</source>
        <translation>%1: Es sind %2 Regionenklassen; in ein Byte der Karte passen höchstens 256. Fassen Sie einige zusammen.</translation>
    </message>
    <message>
        <source>%1: how many heads its attention has can&apos;t be read from the weights alone. Put the yaml that the model was published with beside it, under the same name.</source>
        <translation>%1: Wie viele Köpfe seine Aufmerksamkeit hat, ist aus den Gewichten allein nicht zu lesen. Legen Sie die yaml, mit der das Modell veröffentlicht wurde, unter demselben Namen daneben.</translation>
    </message>
    <message>
        <source>%1: layer %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1: Schicht %2 enthält NaN oder Unendlich, wo nur Zahlen sinnvoll sind. Die Datei ist beschädigt, oder ihr Training schlug fehl; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: line %2 should be two tokens with a space between them, and is %3. Fetch the merges.txt of the model.</source>
        <translation>%1: Zeile %2 sollte zwei Token mit einem Leerzeichen dazwischen enthalten und ist %3. Laden Sie die merges.txt des Modells herunter.</translation>
    </message>
    <message>
        <source>%1: of the layers %2 the file holds one half of the change alone. It is incomplete; get it anew.</source>
        <translation>%1: Von den Schichten %2 enthält die Datei nur eine Hälfte der Änderung. Sie ist unvollständig; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: scale_factor should be a number above 0, and is %2. The file is damaged; get it anew.</source>
        <translation>%1: scale_factor sollte eine Zahl über 0 sein und ist %2. Die Datei ist beschädigt; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1: Tensor %2 enthält NaN oder Unendlich, wo nur Zahlen sinnvoll sind. Die Datei ist beschädigt, oder ihr Training schlug fehl; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity. The file is damaged; get it anew.</source>
        <translation>%1: Tensor %2 enthält NaN oder Unendlich. Die Datei ist beschädigt; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is missing, which the network needs. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1: Tensor %2 fehlt, aber das Netz braucht ihn. Die Datei ist unvollständig oder gehört zu einem anderen Modell; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: tensor %2 should hold fractions, and holds %3. Its weights were quantised, or the file is damaged; get another one.</source>
        <translation>%1: Tensor %2 sollte Brüche enthalten und enthält %3. Seine Gewichte wurden quantisiert, oder die Datei ist beschädigt; nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has %2 samplers, so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: Der ComfyUI-Workflow hat %2 Sampler, daher sind seine Einstellungen mehrdeutig; erwartet wurde einer. Öffnen Sie ihn in ComfyUI, um die Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has no sampler that is known here; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: Der ComfyUI-Workflow hat keinen Sampler, der hier bekannt ist; erwartet wurde einer. Öffnen Sie ihn in ComfyUI, um die Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow joins several texts into its prompt (%2), so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: Der ComfyUI-Workflow fügt mehrere Texte zu seinem Prompt zusammen (%2), daher sind seine Einstellungen mehrdeutig; erwartet wurde einer. Öffnen Sie ihn in ComfyUI, um die Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>%1: the U-Net has %2 %3, and %4 says %5. They belong to different models; get both from one source.</source>
        <translation>%1: Das U-Net hat %2 %3, und %4 nennt %5. Beide gehören zu verschiedenen Modellen; nehmen Sie beide aus derselben Quelle.</translation>
    </message>
    <message>
        <source>%1: the U-Net takes %2 channels and gives %3, and %4 says %5 and %6. They belong to different models; get both from one source.</source>
        <translation>%1: Das U-Net nimmt %2 Kanäle und gibt %3, und %4 nennt %5 und %6. Beide gehören zu verschiedenen Modellen; nehmen Sie beide aus derselben Quelle.</translation>
    </message>
    <message>
        <source>%1: the component &quot;scheduler&quot; is missing, which says what noise the model was trained on. Get the model anew.</source>
        <translation>%1: Die Komponente „scheduler“ fehlt, die sagt, mit welchem Rauschen das Modell trainiert wurde. Holen Sie das Modell neu.</translation>
    </message>
    <message>
        <source>%1: the figures need a model that takes a class and makes square pictures. Choose another one.</source>
        <translation>%1: Die Kennzahlen brauchen ein Modell, das eine Klasse nimmt und quadratische Bilder macht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1: the id &quot;%2&quot; is taken by %3. Give each picture its own.</source>
        <translation>%1: Die id „%2“ ist von %3 belegt. Geben Sie jedem Bild eine eigene.</translation>
    </message>
    <message>
        <source>%1: the line is not UTF-8 (byte %2 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1: Die Zeile ist kein UTF-8 (Byte %2 der Zeile). Sichern Sie den Index als UTF-8, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>%1: the metadata %2 should be text, and is %3. Write the file anew.</source>
        <translation>%1: Der Metadatenwert %2 sollte Text sein und ist %3. Schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should be the id of a region of the model, and is %4. Paint with the ids that &apos;darkroom inspect&apos; lists.</source>
        <translation>%1: Das Pixel bei %2, %3 sollte die Nummer einer Region des Modells sein und ist %4. Malen Sie mit den Nummern, die „darkroom inspect“ auflistet.</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should have the colour of a region of the model, and is (%4, %5, %6). Paint with the colours that &apos;darkroom inspect&apos; lists, without smoothing.</source>
        <translation>%1: Das Pixel bei %2, %3 sollte die Farbe einer Region des Modells haben und ist (%4, %5, %6). Malen Sie mit den Farben, die „darkroom inspect“ auflistet, ohne Glättung.</translation>
    </message>
    <message>
        <source>%1: the target %2 is no class of a latent-diffusion program (ldm, sgm, taming, cldm); it was not looked up. Don&apos;t trust the file, or correct its target.</source>
        <translation>%1: Das target %2 ist keine Klasse eines Programms für latente Diffusion (ldm, sgm, taming, cldm); es wurde nicht nachgeschlagen. Trauen Sie der Datei nicht, oder berichtigen Sie ihr target.</translation>
    </message>
    <message>
        <source>%1: the tokenizer&apos;s pad_token should be %2 or %3, as CLIP&apos;s are, and is %4. Models with another one cannot be run here: choose another model.</source>
        <translation>%1: Das pad_token des Tokenizers sollte %2 oder %3 sein, wie bei CLIP, und ist %4. Modelle mit einem anderen können hier nicht ausgeführt werden: Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1: there is a fault in the text %2: %3. The pixels may be sound; the settings cannot be read.</source>
        <translation>%1: Im Text %2 ist ein Fehler: %3. Die Pixel können in Ordnung sein; die Einstellungen sind nicht zu lesen.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>ein Text aus 64 hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>A Gaussian needs the features of at least two pictures.</source>
        <translation>Eine Gauß-Verteilung braucht die Merkmale von mindestens zwei Bildern.</translation>
    </message>
    <message>
        <source>A KL autoencoder whose inner channels differ from its latents&apos; has no form in diffusers&apos; layout.</source>
        <translation>Für einen KL-Autoencoder, dessen innere Kanäle von denen seines Latenten abweichen, gibt es in der Form von diffusers keine Darstellung.</translation>
    </message>
    <message>
        <source>A LoRA in a prompt is written &lt;lora:name&gt; or &lt;lora:name:0.8&gt;, and %1 is not. Mend it, or take it out.</source>
        <translation>Eine LoRA schreibt man im Prompt als &lt;lora:name&gt; oder &lt;lora:name:0.8&gt;, und %1 ist keine solche Angabe. Berichtigen Sie sie, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>A PNDM run has calls for %1 steps and a plan of %2.</source>
        <translation>Ein PNDM-Lauf hat Aufrufe für %1 Schritte und einen Plan mit %2.</translation>
    </message>
    <message>
        <source>A PNG chunk can hold at most %1 bytes, and %2 were given. Make a smaller picture.</source>
        <translation>Ein PNG-Block fasst höchstens %1 Bytes, und %2 waren zu schreiben. Machen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>A U-Net whose timesteps are embedded in other widths than its first level has no form in diffusers&apos; layout.</source>
        <translation>Für ein U-Net, dessen Zeitschritte in anderer Breite als der seiner ersten Ebene eingebettet werden, gibt es in der Form von diffusers keine Darstellung.</translation>
    </message>
    <message>
        <source>A U-Net with a middle block without attention has no form in diffusers&apos; layout.</source>
        <translation>Für ein U-Net mit einem mittleren Block ohne Aufmerksamkeit gibt es in der Form von diffusers keine Darstellung.</translation>
    </message>
    <message>
        <source>A U-Net with heads or blocks of several kinds and no transformers has no form in diffusers&apos; layout.</source>
        <translation>Für ein U-Net mit Köpfen oder Blöcken mehrerer Arten und ohne Transformer gibt es in der Form von diffusers keine Darstellung.</translation>
    </message>
    <message>
        <source>A branch of %1 lanes needs a request for each, and has %2.</source>
        <translation>Ein Zweig mit %1 Bahnen braucht für jede einen Auftrag und hat %2.</translation>
    </message>
    <message>
        <source>A branch should have the picture that its run began from.</source>
        <translation>Ein Zweig sollte das Bild haben, mit dem sein Lauf begann.</translation>
    </message>
    <message>
        <source>A branch&apos;s lane should be from 0 to %1, and is %2.</source>
        <translation>Die Bahn eines Zweigs sollte zwischen 0 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>A branch&apos;s size should be that of its run, %1 x %2, and is %3 x %4.</source>
        <translation>Die Größe eines Zweigs sollte die seines Laufs sein, %1 x %2, und ist %3 x %4.</translation>
    </message>
    <message>
        <source>A branch&apos;s step should be from 1 to %1, the steps that are done, and is %2.</source>
        <translation>Der Schritt eines Zweigs sollte zwischen 1 und %1 liegen, der Zahl der gemachten Schritte, und ist %2.</translation>
    </message>
    <message>
        <source>A file was expected here, and this is a folder.</source>
        <translation>Hier wurde eine Datei erwartet, und dies ist ein Ordner.</translation>
    </message>
    <message>
        <source>A flow&apos;s sigma is %1; 0 to 1 was expected. Correct flow_shift or the schedule.</source>
        <translation>Das Sigma eines Flusses ist %1; erwartet wurde 0 bis 1. Berichtigen Sie flow_shift oder den Rauschplan.</translation>
    </message>
    <message>
        <source>A grid was asked for without a picture. Report this as a fault of the program.</source>
        <translation>Ein Raster wurde ohne ein Bild verlangt. Melden Sie dies als Fehler des Programms.</translation>
    </message>
    <message>
        <source>A guidance curve should go from a level above 0 to a higher one, and goes from %1 to %2.</source>
        <translation>Eine Führungskurve sollte von einem Pegel über 0 zu einem höheren gehen und geht von %1 bis %2.</translation>
    </message>
    <message>
        <source>A manifold with %1 neighbours needs more than so many pictures, and has %2.</source>
        <translation>Eine Mannigfaltigkeit mit %1 Nachbarn braucht mehr als so viele Bilder und hat %2.</translation>
    </message>
    <message>
        <source>A mask was given, and this model enlarges the whole picture. Leave it out.</source>
        <translation>Es wurde eine Maske angegeben, und dieses Modell vergrößert das ganze Bild. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A negative prompt was given, and this model is told its guidance and reads none. Leave it out.</source>
        <translation>Es wurde ein negativer Prompt angegeben, aber dieses Modell bekommt die Führung selbst gesagt und liest keinen. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>A noise level&apos;s sigma/alpha is %1; 0 or more was expected. Choose another schedule.</source>
        <translation>Das Sigma/Alpha eines Rauschpegels ist %1; erwartet wurde 0 oder mehr. Wählen Sie einen anderen Rauschplan.</translation>
    </message>
    <message>
        <source>A noise schedule of one timestep can&apos;t be rescaled to zero terminal SNR. Set rescale_betas_zero_snr to false.</source>
        <translation>Ein Rauschplan mit nur einem Zeitschritt kann nicht auf Zero-Terminal-SNR umgerechnet werden. Setzen Sie rescale_betas_zero_snr auf false.</translation>
    </message>
    <message>
        <source>A noise source gave a tensor of another shape than the sampler&apos;s x. Report this as a fault of the program.</source>
        <translation>Eine Rauschquelle gab einen Tensor von anderer Form als das x des Samplers. Melden Sie dies als Fehler des Programms.</translation>
    </message>
    <message>
        <source>A part of the program, %1, is not there; looked for %2. Install the program again, or set DARKROOM_RESOURCES to its folder of resources.</source>
        <translation>Ein Teil des Programms, %1, ist nicht da; gesucht wurde %2. Installieren Sie das Programm neu, oder setzen Sie DARKROOM_RESOURCES auf seinen Ressourcenordner.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 could not be written as PNG.</source>
        <translation>Ein Bild von %1 x %2 konnte nicht als PNG geschrieben werden.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels with %3 bytes cannot be written; three bytes a pixel were expected.</source>
        <translation>Ein Bild von %1 x %2 Pixeln mit %3 Bytes kann nicht geschrieben werden; erwartet wurden drei Bytes je Pixel.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 should have %3 bytes, and has %4.</source>
        <translation>Ein Bild von %1 x %2 sollte %3 Bytes haben und hat %4.</translation>
    </message>
    <message>
        <source>A prediction has a type that is none of those known.</source>
        <translation>Die Art einer Vorhersage ist keine der bekannten.</translation>
    </message>
    <message>
        <source>A prediction was asked for as a type that is none of those known.</source>
        <translation>Eine Vorhersage wurde in einer Art verlangt, die keine der bekannten ist.</translation>
    </message>
    <message>
        <source>A prompt was given, and this model takes none. Leave it out.</source>
        <translation>Es wurde ein Prompt angegeben, und dieses Modell nimmt keinen. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>A region map was given, and this model takes none. Leave it out.</source>
        <translation>Es wurde eine Regionenkarte angegeben, und dieses Modell nimmt keine. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A run needs at least one request.</source>
        <translation>Ein Lauf braucht mindestens einen Auftrag.</translation>
    </message>
    <message>
        <source>A sampling plan has no steps; at least one was expected. Choose one or more.</source>
        <translation>Ein Sampling-Plan hat keine Schritte; erwartet wurde mindestens einer. Wählen Sie einen oder mehr.</translation>
    </message>
    <message>
        <source>A session was compared with another number of pictures. Report this as a fault of the program.</source>
        <translation>Eine Sitzung wurde mit einer anderen Zahl von Bildern verglichen. Melden Sie dies als Fehler des Programms.</translation>
    </message>
    <message>
        <source>A strength of %1 leaves none of %2 steps to change the picture. Choose a greater strength or more steps.</source>
        <translation>Eine Stärke von %1 lässt keinen von %2 Schritten, um das Bild zu ändern. Wählen Sie eine größere Stärke oder mehr Schritte.</translation>
    </message>
    <message>
        <source>A tensor to be saved has a name that is taken: %1.</source>
        <translation>Ein Tensor, der gesichert werden soll, hat einen schon vergebenen Namen: %1.</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; [CLS] and [SEP] alone need %2.</source>
        <translation>Ein Text soll auf %1 Token gekürzt werden; [CLS] und [SEP] allein brauchen %2.</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; the begin and end token alone need %2.</source>
        <translation>Ein Text soll auf %1 Token gekürzt werden; Anfangs- und Endtoken allein brauchen %2.</translation>
    </message>
    <message>
        <source>A text without a name was left out.</source>
        <translation>Ein Text ohne Namen wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A value of the axis %1 should be %2, and is &apos;%3&apos;.</source>
        <translation>Ein Wert der Achse %1 ist „%3“; erwartet wird %2.</translation>
    </message>
    <message>
        <source>APG&apos;s eta</source>
        <translation>Das Eta von APG</translation>
    </message>
    <message>
        <source>APG&apos;s momentum</source>
        <translation>Der Impuls von APG</translation>
    </message>
    <message>
        <source>APG&apos;s norm should be a finite number of at least 0, and is %1.</source>
        <translation>Die Norm von APG sollte eine endliche Zahl von mindestens 0 sein und ist %1.</translation>
    </message>
    <message>
        <source>An autoencoder was given, and this model has no latents. Leave it out.</source>
        <translation>Es wurde ein Autoencoder angegeben, und dieses Modell hat nichts Latentes. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>An automatic precision was not resolved before it was used.</source>
        <translation>Eine automatische Genauigkeit wurde vor der Verwendung nicht aufgelöst.</translation>
    </message>
    <message>
        <source>An element type has no tensor type.</source>
        <translation>Zu einem Elementtyp gibt es keinen Tensortyp.</translation>
    </message>
    <message>
        <source>BPE, the only kind of CLIP tokenizers</source>
        <translation>BPE, die einzige Art von CLIP-Tokenizern</translation>
    </message>
    <message>
        <source>Beside the weights the file holds %1, left by its training; skipped.</source>
        <translation>Neben den Gewichten enthält die Datei %1, vom Training übrig; das wird übergangen.</translation>
    </message>
    <message>
        <source>Beta number %1 of the noise schedule is %2; a number above 0 and below 1 was expected (the last may be 1). Correct beta_start, beta_end or trained_betas.</source>
        <translation>Beta Nummer %1 des Rauschplans ist %2; erwartet wurde eine Zahl über 0 und unter 1 (die letzte darf 1 sein). Berichtigen Sie beta_start, beta_end oder trained_betas.</translation>
    </message>
    <message>
        <source>Bit-identical: all %1 pictures are the recorded ones.</source>
        <translation>Bitgleich: Alle %1 Bilder sind die aufgezeichneten.</translation>
    </message>
    <message>
        <source>CPU, %1 threads</source>
        <translation>CPU, %1 Threads</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>CPU, 1 Thread</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>CUDA-Gerät %1</translation>
    </message>
    <message>
        <source>Cannot create %1: %2. %3</source>
        <translation>%1 kann nicht angelegt werden: %2. %3</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. %3</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2. %3</translation>
    </message>
    <message>
        <source>Cannot open %1 for writing: %2. %3</source>
        <translation>%1 kann nicht zum Schreiben geöffnet werden: %2. %3</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. A component&apos;s folder with config.json and weights was expected; check the path.</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden: %2. Erwartet wurde der Ordner einer Komponente mit config.json und Gewichten; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. Check the path.</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden: %2. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. %3</source>
        <translation>%1 kann nicht gelesen werden: %2. %3</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2. %3</source>
        <translation>%1 kann nicht entfernt werden: %2. %3</translation>
    </message>
    <message>
        <source>Cannot tell the size of %1: %2. %3</source>
        <translation>Die Größe von %1 ist nicht festzustellen: %2. %3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. %3</source>
        <translation>%1 kann nicht geschrieben werden: %2. %3</translation>
    </message>
    <message>
        <source>Check that the path is spelled right and that the disk is connected.</source>
        <translation>Prüfen Sie, ob der Pfad richtig geschrieben und der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>DDPM expects a model with a learned variance to give %1 channels, and this one gave %2. Set variance_type to fixed_small.</source>
        <translation>DDPM erwartet von einem Modell mit gelernter Varianz %1 Kanäle, und dieses gab %2. Setzen Sie variance_type auf fixed_small.</translation>
    </message>
    <message>
        <source>DDPM has a variance type that is none of those known.</source>
        <translation>DDPM hat eine Varianzart, die keine der bekannten ist.</translation>
    </message>
    <message>
        <source>DEIS was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>Von DEIS wurde die Ordnung %1 verlangt; erwartet wurde 1, 2 oder 3. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>DPM-Solver singlestep was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>Von DPM-Solver singlestep wurde die Ordnung %1 verlangt; erwartet wurde 1, 2 oder 3. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>DPM-Solver was asked for order %1; 1 to 3 was expected, or 1 to 2 with noise. Choose one of these.</source>
        <translation>Von DPM-Solver wurde die Ordnung %1 verlangt; erwartet wurde 1 bis 3, mit Rauschen 1 bis 2. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>DPM-Solver was given eta %1; 0 or 1 was expected. Choose DPM-Solver++ for values between.</source>
        <translation>DPM-Solver bekam das Eta %1; erwartet wurde 0 oder 1. Wählen Sie DPM-Solver++ für Werte dazwischen.</translation>
    </message>
    <message>
        <source>DPM-Solver++ was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>Von DPM-Solver++ wurde die Ordnung %1 verlangt; erwartet wurde 1, 2 oder 3. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Device &quot;cuda&quot; was asked for, and there is no CUDA device that this program can use. Choose &quot;cpu&quot; or &quot;auto&quot;, or install a LibTorch with CUDA and its driver.</source>
        <translation>Verlangt wurde das Gerät „cuda“, und es gibt kein CUDA-Gerät, das dieses Programm nutzen kann. Wählen Sie „cpu“ oder „auto“, oder installieren Sie eine LibTorch mit CUDA und den Treiber dazu.</translation>
    </message>
    <message>
        <source>Diffusion of pictures</source>
        <translation>Diffusion von Bildern</translation>
    </message>
    <message>
        <source>For %1, of rank %2; added to a model with a strength.</source>
        <translation>Für %1, vom Rang %2; wird einem Modell mit einer Stärke hinzugefügt.</translation>
    </message>
    <message>
        <source>For %1, of ranks %2 to %3; added to a model with a strength.</source>
        <translation>Für %1, von den Rängen %2 bis %3; wird einem Modell mit einer Stärke hinzugefügt.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another folder.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Guidance has %1 values of w for %2 pictures; one, or one a picture, was expected. Give w once or for each picture.</source>
        <translation>Die Führung hat %1 Werte von w für %2 Bilder; erwartet wurde einer, oder einer je Bild. Geben Sie w einmal an, oder für jedes Bild.</translation>
    </message>
    <message>
        <source>Guidance has a rule that is none of those known.</source>
        <translation>Die Führung hat eine Regel, die keine der bekannten ist.</translation>
    </message>
    <message>
        <source>Guidance was not given the predictions that it asked for. Report this as a fault of the program.</source>
        <translation>Die Führung bekam nicht die Vorhersagen, die sie verlangte. Melden Sie dies als Fehler des Programms.</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM) super-resolution</source>
        <translation>Guided Diffusion (ADM), Superresolution</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM)</source>
        <translation>Guided Diffusion (ADM)</translation>
    </message>
    <message>
        <source>Guided diffusion&apos;s noisy classifier</source>
        <translation>Klassifikator verrauschter Bilder von Guided Diffusion</translation>
    </message>
    <message>
        <source>Its attention pool reads %1 × %1 places.</source>
        <translation>Sein Aufmerksamkeits-Pool liest %1 × %1 Stellen.</translation>
    </message>
    <message>
        <source>Its config.json is not beside it; choose the folder that holds both to run it.</source>
        <translation>Seine config.json liegt nicht daneben; wählen Sie den Ordner, der beides enthält, um es auszuführen.</translation>
    </message>
    <message>
        <source>KL autoencoder</source>
        <translation>KL-Autoencoder</translation>
    </message>
    <message>
        <source>LMS was asked for order %1; 1 to %2 were expected. Choose one of these.</source>
        <translation>Von LMS wurde die Ordnung %1 verlangt; erwartet wurde 1 bis %2. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Latent diffusion</source>
        <translation>Latente Diffusion</translation>
    </message>
    <message>
        <source>Loading the autoencoder %1</source>
        <translation>Das Laden des Autoencoders %1</translation>
    </message>
    <message>
        <source>Loading the model %1 in %2</source>
        <translation>Das Laden des Modells %1 in %2</translation>
    </message>
    <message>
        <source>Model, device, precision and versions are those recorded: this device does not repeat its own sums, or the file was changed.</source>
        <translation>Modell, Gerät, Genauigkeit und Versionen sind die aufgezeichneten: Dieses Gerät wiederholt seine eigenen Summen nicht, oder die Datei wurde geändert.</translation>
    </message>
    <message>
        <source>No attention of this model has maps that are %1 rows high.</source>
        <translation>Keine Aufmerksamkeit dieses Modells hat Karten, die %1 Zeilen hoch sind.</translation>
    </message>
    <message>
        <source>No folder at %1. Choose another folder of models.</source>
        <translation>Kein Ordner unter %1. Wählen Sie einen anderen Ordner mit Modellen.</translation>
    </message>
    <message>
        <source>No model at %1: there is no such file or folder. Check the path.</source>
        <translation>Kein Modell unter %1: Es gibt keine solche Datei und keinen solchen Ordner. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>No model is loaded: choose a model folder first.</source>
        <translation>Kein Modell ist geladen: Wählen Sie zuerst einen Modellordner.</translation>
    </message>
    <message>
        <source>No room for %1: it needs %2 MiB, and %3 are free there. Choose another disk.</source>
        <translation>Kein Platz für %1: Es braucht %2 MiB, und dort sind %3 frei. Wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>No weights in %1: looked for diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, pytorch_model.bin, the same with a variant such as .fp16, and their index files (*.safetensors.index.json, *.bin.index.json); found %2. Fetch the weight file into this folder.</source>
        <translation>Keine Gewichte in %1: Gesucht wurden diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, pytorch_model.bin, dieselben mit einer Variante wie .fp16, und ihre Indexdateien (*.safetensors.index.json, *.bin.index.json); gefunden: %2. Laden Sie die Gewichtsdatei in diesen Ordner herunter.</translation>
    </message>
    <message>
        <source>Only pictures of one size, at least %1 pixels a side, can be compared by number; these have %2 × %3 and %4 × %5.</source>
        <translation>Nur Bilder derselben Größe, mit mindestens %1 Pixeln je Seite, können in Zahlen verglichen werden; diese haben %2 × %3 und %4 × %5.</translation>
    </message>
    <message>
        <source>PNDM with Runge-Kutta steps was asked for %1 steps; 4 or more were expected. Set skip_prk_steps to true or take more steps.</source>
        <translation>Von PNDM mit Runge-Kutta-Schritten wurden %1 Schritte verlangt; erwartet wurden 4 oder mehr. Setzen Sie skip_prk_steps auf true, oder nehmen Sie mehr Schritte.</translation>
    </message>
    <message>
        <source>Pictures of different sizes were compared. Report this as a fault of the program.</source>
        <translation>Bilder verschiedener Größe wurden verglichen. Melden Sie dies als Fehler des Programms.</translation>
    </message>
    <message>
        <source>Quality needs %1 pictures for each w at least, and was asked for %2.</source>
        <translation>Qualität braucht mindestens %1 Bilder je w, und verlangt wurden %2.</translation>
    </message>
    <message>
        <source>Quality over w is measured by class, and %1 takes none. Choose a model with classes and a judge of its pictures.</source>
        <translation>Qualität über w wird nach Klassen gemessen, und %1 nimmt keine. Wählen Sie ein Modell mit Klassen und einem Gutachter für seine Bilder.</translation>
    </message>
    <message>
        <source>Quality over w needs values of w.</source>
        <translation>Qualität über w braucht Werte für w.</translation>
    </message>
    <message>
        <source>Rank %1; added to a model with a strength.</source>
        <translation>Rang %1; wird einem Modell mit einer Stärke hinzugefügt.</translation>
    </message>
    <message>
        <source>Ranks %1 to %2; added to a model with a strength.</source>
        <translation>Ränge %1 bis %2; wird einem Modell mit einer Stärke hinzugefügt.</translation>
    </message>
    <message>
        <source>Requests that develop together share the model&apos;s weights, and their prompts name different LoRAs. Name the same ones, or run them one after another.</source>
        <translation>Aufträge, die zusammen entwickelt werden, teilen sich die Gewichte des Modells, und ihre Prompts nennen verschiedene LoRAs. Nennen Sie dieselben, oder führen Sie die Aufträge nacheinander aus.</translation>
    </message>
    <message>
        <source>Requests that develop together should agree in all but prompt, class, region map, seed and guidance.</source>
        <translation>Aufträge, die zusammen entwickelt werden, sollten in allem außer Prompt, Klasse, Regionenkarte, Seed und Führung übereinstimmen.</translation>
    </message>
    <message>
        <source>Rows of %1 tokens have no room for a text.</source>
        <translation>Zeilen mit %1 Token haben keinen Platz für einen Text.</translation>
    </message>
    <message>
        <source>Something else is in the way: move it, or choose another name.</source>
        <translation>Etwas anderes ist im Weg: Verschieben Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Stable Diffusion 2 comes as a model that predicts epsilon (made for 512 pixels) and as one that predicts v (768); the weights alone don&apos;t tell which. Its yaml beside the file would.</source>
        <translation>Stable Diffusion 2 gibt es als Modell, das Epsilon vorhersagt (für 512 Pixel gemacht), und als eines, das v vorhersagt (768); die Gewichte allein sagen nicht, welches es ist. Seine yaml neben der Datei würde es sagen.</translation>
    </message>
    <message>
        <source>Stable Diffusion XL refiner</source>
        <translation>Stable Diffusion XL Refiner</translation>
    </message>
    <message>
        <source>Stands for %1 tokens of the prompt.</source>
        <translation>Steht für %1 Token des Prompts.</translation>
    </message>
    <message>
        <source>Stands for 1 token of the prompt.</source>
        <translation>Steht für 1 Token des Prompts.</translation>
    </message>
    <message>
        <source>Tensor %1 has no place in an autoencoder and is skipped.</source>
        <translation>Tensor %1 hat keinen Platz in einem Autoencoder und wird übergangen.</translation>
    </message>
    <message>
        <source>Tensor %1 holds values that %2 cannot. Choose a wider precision.</source>
        <translation>Tensor %1 enthält Werte, die %2 nicht fasst. Wählen Sie eine breitere Genauigkeit.</translation>
    </message>
    <message>
        <source>Tensor %1 is both in %2 and in %3; one place was expected. Fetch the files anew.</source>
        <translation>Tensor %1 ist sowohl in %2 als auch in %3; erwartet wurde er an einer Stelle. Laden Sie die Dateien neu herunter.</translation>
    </message>
    <message>
        <source>Tensor %1 writes %2 bytes fewer than its shape asks for.</source>
        <translation>Tensor %1 schreibt %2 Bytes weniger, als seine Form verlangt.</translation>
    </message>
    <message>
        <source>Tensor %1 writes more bytes than its shape asks for.</source>
        <translation>Tensor %1 schreibt mehr Bytes, als seine Form verlangt.</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be stored.</source>
        <translation>Tensoren vom Typ %1 können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>Textual inversion</source>
        <translation>Textual Inversion</translation>
    </message>
    <message>
        <source>The Fréchet distance compares features of one width; these have %1 and %2.</source>
        <translation>Der Fréchet-Abstand vergleicht Merkmale derselben Breite; diese haben %1 und %2.</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent, for a condition that this program does not know.</source>
        <translation>Das U-Net liest neben dem Latenten %1 Kanäle, für eine Bedingung, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent; without a yaml beside the file they are taken for a low-resolution picture.</source>
        <translation>Das U-Net liest neben dem Latenten %1 Kanäle; ohne eine yaml neben der Datei werden sie für ein Bild niedriger Auflösung gehalten.</translation>
    </message>
    <message>
        <source>The added token %1 has the number %2, beyond a vocabulary of %3 tokens and those added to it. Fetch the tokenizer&apos;s files anew.</source>
        <translation>Das hinzugefügte Token %1 hat die Nummer %2, jenseits eines Vokabulars von %3 Token und der dazu hinzugefügten. Laden Sie die Dateien des Tokenizers neu herunter.</translation>
    </message>
    <message>
        <source>The autoencoder (%1) is missing. Fetch its folder into %2, or choose another autoencoder.</source>
        <translation>Der Autoencoder (%1) fehlt. Laden Sie seinen Ordner nach %2 herunter, oder wählen Sie einen anderen Autoencoder.</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family, such as a file vae.safetensors.</source>
        <translation>Der Autoencoder fehlt. Wählen Sie einen derselben Familie, etwa eine Datei vae.safetensors.</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family.</source>
        <translation>Der Autoencoder fehlt. Wählen Sie einen derselben Familie.</translation>
    </message>
    <message>
        <source>The channel to show should be from 0 to %1, and is %2.</source>
        <translation>Der anzuzeigende Kanal sollte zwischen 0 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>The checksum of the text %1 is wrong: it may be damaged.</source>
        <translation>Die Prüfsumme des Textes %1 stimmt nicht: Er ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The classifier at %1 reads %2, and this model makes %3. Choose one that was trained for this model.</source>
        <translation>Der Klassifikator unter %1 liest %2, und dieses Modell macht %3. Wählen Sie einen, der für dieses Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>The classifier can&apos;t judge pictures of %1 x %2; it was trained on another size. Choose the model&apos;s own, or set classifier scale to 0.</source>
        <translation>Der Klassifikator kann Bilder von %1 x %2 nicht beurteilen; er wurde mit einer anderen Größe trainiert. Wählen Sie die des Modells, oder setzen Sie die Klassifikatorskala auf 0.</translation>
    </message>
    <message>
        <source>The classifier has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>Der Klassifikator hat andere Klassen als der Datensatz: Klasse %1 ist dort %2 und in classes.json des Datensatzes %3. Nehmen Sie den Datensatz, mit dem das Modell und der Klassifikator trainiert wurden.</translation>
    </message>
    <message>
        <source>The classifier looks at pictures of %1 pixels a side, and the model makes pictures of %2. Train a classifier with --size %2.</source>
        <translation>Der Klassifikator betrachtet Bilder mit %1 Pixeln je Seite, und das Modell macht Bilder mit %2. Trainieren Sie einen Klassifikator mit --size %2.</translation>
    </message>
    <message>
        <source>The data set %1 is not there. Give a folder of pictures, a folder of class folders, or an %2.</source>
        <translation>Der Datensatz %1 ist nicht da. Geben Sie einen Ordner mit Bildern an, einen Ordner mit Klassenordnern oder eine %2.</translation>
    </message>
    <message>
        <source>The device failed: %1 Try again, or choose the CPU.</source>
        <translation>Das Gerät versagte: %1 Versuchen Sie es noch einmal, oder wählen Sie die CPU.</translation>
    </message>
    <message>
        <source>The device was %1, and is %2.</source>
        <translation>Das Gerät war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The disk is read-only: choose another folder.</source>
        <translation>Der Datenträger ist schreibgeschützt: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk reports a fault: check its cable and health, and copy your files elsewhere.</source>
        <translation>Der Datenträger meldet einen Fehler: Prüfen Sie Kabel und Zustand, und kopieren Sie Ihre Dateien an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be listed (%2). Check that it may be read.</source>
        <translation>Der Inhalt des Ordners %1 kann nicht aufgelistet werden (%2). Prüfen Sie, ob er gelesen werden darf.</translation>
    </message>
    <message>
        <source>The lane to show should be from 0 to %1, and is %2.</source>
        <translation>Die anzuzeigende Bahn sollte zwischen 0 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>The library was %1, and is %2.</source>
        <translation>Die Bibliothek war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The mask keeps the whole picture. Paint what shall be made anew.</source>
        <translation>Die Maske behält das ganze Bild. Malen Sie, was neu gemacht werden soll.</translation>
    </message>
    <message>
        <source>The model has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>Das Modell hat andere Klassen als der Datensatz: Klasse %1 ist dort %2 und in classes.json des Datensatzes %3. Nehmen Sie den Datensatz, mit dem das Modell und der Klassifikator trainiert wurden.</translation>
    </message>
    <message>
        <source>The model has other weights: it was %1 %2, and is %3 %4.</source>
        <translation>Das Modell hat andere Gewichte: Es war %1 %2 und ist jetzt %3 %4.</translation>
    </message>
    <message>
        <source>The model predicts noise, and timestep %1 has zero signal: x0 can&apos;t be told from it. Use a model that predicts v or the sample, or a schedule without zero terminal SNR.</source>
        <translation>Das Modell sagt das Rauschen vorher, und Zeitschritt %1 hat kein Signal: x0 ist daraus nicht zu bestimmen. Nehmen Sie ein Modell, das v oder das Bild selbst (sample) vorhersagt, oder einen Rauschplan ohne Zero-Terminal-SNR.</translation>
    </message>
    <message>
        <source>The model that ships with the program is not there; looked in %1. Install the program again, or set DARKROOM_RESOURCES to the folder that holds models/icons.</source>
        <translation>Das Modell, das mit dem Programm kommt, ist nicht da; gesucht wurde in %1. Installieren Sie das Programm neu, oder setzen Sie DARKROOM_RESOURCES auf den Ordner, der models/icons enthält.</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule ends at zero SNR, where sigma/alpha is infinite, and this schedule needs a finite one. Choose the schedule automatic with DDIM, DDPM or PLMS.</source>
        <translation>Der Rauschplan des Modells endet bei SNR null, wo Sigma/Alpha unendlich ist, und dieser Rauschplan braucht ein endliches. Wählen Sie den Rauschplan Automatisch mit DDIM, DDPM oder PLMS.</translation>
    </message>
    <message>
        <source>The noise in x was asked for at the clean end, where there is none. End the schedule above sigma 0, or ask one step earlier.</source>
        <translation>Das Rauschen in x wurde am sauberen Ende verlangt, wo es keines gibt. Lassen Sie den Rauschplan über Sigma 0 enden, oder fragen Sie einen Schritt früher.</translation>
    </message>
    <message>
        <source>The noise schedule has %1 training timesteps; at least 1 was expected. Correct num_train_timesteps.</source>
        <translation>Der Rauschplan hat %1 Zeitschritte im Training; erwartet wurde mindestens 1. Berichtigen Sie num_train_timesteps.</translation>
    </message>
    <message>
        <source>The noise schedule has a beta curve that is none of those known.</source>
        <translation>Der Rauschplan hat eine Beta-Kurve, die keine der bekannten ist.</translation>
    </message>
    <message>
        <source>The part %1 is missing. Fetch its folder into %2.</source>
        <translation>Der Teil %1 fehlt. Laden Sie seinen Ordner nach %2 herunter.</translation>
    </message>
    <message>
        <source>The part before a branch should end at a step from %1 to %2, those that it has, and ends at %3.</source>
        <translation>Der Teil vor einem Zweig sollte bei einem Schritt von %1 bis %2 enden, also bei einem von denen, die er hat, und endet bei %3.</translation>
    </message>
    <message>
        <source>The picture can grow by whole pixels to at most %1 on a side, and should grow by %2, %3, %4 and %5. Choose smaller margins.</source>
        <translation>Das Bild kann um ganze Pixel bis zu einer Seitenlänge von höchstens %1 wachsen und sollte um %2, %3, %4 und %5 wachsen. Wählen Sie kleinere Ränder.</translation>
    </message>
    <message>
        <source>The picture holds values that are no numbers (NaN or infinity). Choose another precision (fp32), or fewer or other settings of guidance.</source>
        <translation>Das Bild enthält Werte, die keine Zahlen sind (NaN oder Unendlich). Wählen Sie eine andere Genauigkeit (fp32), oder weniger oder andere Einstellungen der Führung.</translation>
    </message>
    <message>
        <source>The picture size is %1; a number from 1 to %2 was expected.</source>
        <translation>Die Bildgröße ist %1; erwartet wurde eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>The picture&apos;s end is missing: it may be cut off.</source>
        <translation>Das Ende des Bildes fehlt: Es ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The pictures have another size than the recorded ones.</source>
        <translation>Die Bilder haben eine andere Größe als die aufgezeichneten.</translation>
    </message>
    <message>
        <source>The precision was %1, and is %2.</source>
        <translation>Die Genauigkeit war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The program was %1, and is %2.</source>
        <translation>Das Programm war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The region map should be of the picture&apos;s size, %1 x %2, and is %3 x %4.</source>
        <translation>Die Regionenkarte sollte die Größe des Bildes haben, %1 x %2, und hat %3 x %4.</translation>
    </message>
    <message>
        <source>The region map should hold region ids from 0 to %1, and holds %2.</source>
        <translation>Die Regionenkarte sollte Nummern von Regionen von 0 bis %1 enthalten und enthält %2.</translation>
    </message>
    <message>
        <source>The sampler is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>Der Sampler ist „%1“; erwartet wurde einer von %2. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>Vom Sampler wurden %1 Schritte verlangt; erwartet wurde 1 oder mehr. Wählen Sie eine andere Zahl von Schritten.</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 to %2 were expected. Choose another number of steps.</source>
        <translation>Vom Sampler wurden %1 Schritte verlangt; erwartet wurden 1 bis %2. Wählen Sie eine andere Zahl von Schritten.</translation>
    </message>
    <message>
        <source>The schedule is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>Der Rauschplan ist „%1“; erwartet wurde einer von %2. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>The schedule runs from sigma %1 to %2; two positive numbers, the first not below the second, were expected. Correct sigma_min or sigma_max.</source>
        <translation>Der Rauschplan läuft von Sigma %1 bis %2; erwartet wurden zwei positive Zahlen, die erste nicht unter der zweiten. Berichtigen Sie sigma_min oder sigma_max.</translation>
    </message>
    <message>
        <source>The schedule was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>Vom Rauschplan wurden %1 Schritte verlangt; erwartet wurde 1 oder mehr. Wählen Sie eine andere Zahl von Schritten.</translation>
    </message>
    <message>
        <source>The shard %1 is missing; %2 names %3 of them. Fetch it into this folder.</source>
        <translation>Die Teildatei %1 fehlt; %2 nennt %3 davon. Laden Sie sie in diesen Ordner herunter.</translation>
    </message>
    <message>
        <source>The step to show should be from 1 to %1, and is %2.</source>
        <translation>Der anzuzeigende Schritt sollte zwischen 1 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>The tensor %1 to be saved</source>
        <translation>Der zu sichernde Tensor %1</translation>
    </message>
    <message>
        <source>The tensors %1 and %2 become one in the other layout, and are stored in different types. Choose one precision for all.</source>
        <translation>Die Tensoren %1 und %2 werden in der anderen Form zu einem und sind in verschiedenen Typen gespeichert. Wählen Sie eine Genauigkeit für alle.</translation>
    </message>
    <message>
        <source>The tensors %1* were left by its training and are skipped.</source>
        <translation>Die Tensoren %1* sind vom Training übrig und werden übergangen.</translation>
    </message>
    <message>
        <source>The text encoder is missing. Choose the whole model&apos;s file instead of a part of it.</source>
        <translation>Der Textencoder fehlt. Wählen Sie die Datei des ganzen Modells statt eines Teils davon.</translation>
    </message>
    <message>
        <source>The text encoder is missing. The U-Net reads tokens that are %1 wide; choose the text encoder that makes them.</source>
        <translation>Der Textencoder fehlt. Das U-Net liest Token mit der Breite %1; wählen Sie den Textencoder, der solche macht.</translation>
    </message>
    <message>
        <source>The token to show should be from 0 to %1, and is %2.</source>
        <translation>Das anzuzeigende Token sollte zwischen 0 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>The workflow computes %1, so that it can&apos;t be restored.</source>
        <translation>Der Workflow berechnet %1, sodass es nicht wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>There are no settings in %1: drop a PNG made by Darkroom, or a model&apos;s file or folder.</source>
        <translation>In %1 sind keine Einstellungen: Ziehen Sie ein von Darkroom gemachtes PNG hierher, oder Datei oder Ordner eines Modells.</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked for a folder &apos;loras&apos; or &apos;lora&apos; in the model&apos;s folder and beside it. Put the file there, or take the tag out of the prompt.</source>
        <translation>Es gibt keine LoRA namens %1: Gesucht wurde ein Ordner „loras“ oder „lora“ im Ordner des Modells und daneben. Legen Sie die Datei dorthin, oder nehmen Sie die Angabe aus dem Prompt.</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked in %2. Put the file there, or take the tag out of the prompt.</source>
        <translation>Es gibt keine LoRA namens %1: Gesucht wurde in %2. Legen Sie die Datei dorthin, oder nehmen Sie die Angabe aus dem Prompt.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the answers about %1 in. Set HOME.</source>
        <translation>Es gibt keinen persönlichen Ordner, um die Antworten zu %1 aufzubewahren. Setzen Sie HOME.</translation>
    </message>
    <message>
        <source>There is no judge for the pictures of %1: %2 is missing. Train one on real pictures with &apos;darkroom train features&apos;, or name its folder.</source>
        <translation>Es gibt keinen Gutachter für die Bilder von %1: %2 fehlt. Trainieren Sie einen auf echten Bildern mit „darkroom train features“, oder nennen Sie seinen Ordner.</translation>
    </message>
    <message>
        <source>There is no picture to paint on beyond its edges. Give one.</source>
        <translation>Es gibt kein Bild, über dessen Ränder hinaus gemalt werden könnte. Geben Sie eines an.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>Für dieses Bild reicht der Speicher nicht. Wählen Sie eine kleinere Größe oder weniger Bilder auf einmal, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model or picture.</source>
        <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell oder Bild.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture as a PNG. Close other programs, then try again.</source>
        <translation>Der Speicher reicht nicht, um das Bild als PNG zu schreiben. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t say its picture size; give width and height.</source>
        <translation>Dieses Modell nennt seine Bildgröße nicht; geben Sie Breite und Höhe an.</translation>
    </message>
    <message>
        <source>This model enlarges a small picture. Give it one.</source>
        <translation>Dieses Modell vergrößert ein kleines Bild. Geben Sie ihm eines.</translation>
    </message>
    <message>
        <source>This model makes pictures of classes alone. Choose one.</source>
        <translation>Dieses Modell macht nur Bilder nach Klassen. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Timestep %1 is outside the noise schedule; 0 to %2 was expected. Choose other steps or another spacing.</source>
        <translation>Zeitschritt %1 liegt außerhalb des Rauschplans; erwartet wurde 0 bis %2. Wählen Sie andere Schritte oder eine andere Verteilung.</translation>
    </message>
    <message>
        <source>Token id %1 is not in the vocabulary of %2 tokens.</source>
        <translation>Die Tokennummer %1 gehört nicht zum Vokabular von %2 Token.</translation>
    </message>
    <message>
        <source>UniPC was asked for order %1; 1 or more was expected. Choose 1, 2 or 3.</source>
        <translation>Von UniPC wurde die Ordnung %1 verlangt; erwartet wurde 1 oder mehr. Wählen Sie 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>VQ autoencoder</source>
        <translation>VQ-Autoencoder</translation>
    </message>
    <message>
        <source>Your quota on this disk is used up: delete some files, or choose another folder.</source>
        <translation>Ihr Kontingent auf diesem Datenträger ist aufgebraucht: Löschen Sie einige Dateien, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength in text encoders</source>
        <translation>Die Stärke einer LoRA in Textencodern</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength</source>
        <translation>Die Stärke einer LoRA</translation>
    </message>
    <message>
        <source>a PNG in base64</source>
        <translation>ein PNG in base64</translation>
    </message>
    <message>
        <source>a branch should have at most %1 parts before it, and has %2.</source>
        <translation>Ein Zweig sollte höchstens %1 Teile vor sich haben und hat %2.</translation>
    </message>
    <message>
        <source>a change of w should be a finite number from step 1 on, and is %1 from step %2 on.</source>
        <translation>Eine Änderung von w sollte eine endliche Zahl ab Schritt 1 sein und ist %1 ab Schritt %2.</translation>
    </message>
    <message>
        <source>a checksum in it is wrong</source>
        <translation>eine Prüfsumme darin stimmt nicht</translation>
    </message>
    <message>
        <source>a class&apos;s number</source>
        <translation>die Nummer einer Klasse</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>ein Dictionary</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels (%1 does not divide %2)</source>
        <translation>ein Teiler jedes Werts von block_out_channels (%1 teilt %2 nicht)</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels, %1 among them</source>
        <translation>ein Teiler jedes Werts von block_out_channels, darunter %1</translation>
    </message>
    <message>
        <source>a divisor of hidden_size (%1)</source>
        <translation>ein Teiler von hidden_size (%1)</translation>
    </message>
    <message>
        <source>a list of %1 block types, one for each of block_out_channels</source>
        <translation>eine Liste mit %1 Blockarten, eine für jeden Wert von block_out_channels</translation>
    </message>
    <message>
        <source>a list of %1 finite numbers</source>
        <translation>eine Liste mit %1 endlichen Zahlen</translation>
    </message>
    <message>
        <source>a list of 1 to %1 whole numbers from %2 to %3</source>
        <translation>eine Liste mit 1 bis %1 ganzen Zahlen von %2 bis %3</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <translation>eine Liste mit höchstens %1 Texten</translation>
    </message>
    <message>
        <source>a list of at most %1 whole numbers from %2 to %3</source>
        <translation>eine Liste mit höchstens %1 ganzen Zahlen von %2 bis %3</translation>
    </message>
    <message>
        <source>a list of block types</source>
        <translation>eine Liste mit Blockarten</translation>
    </message>
    <message>
        <source>a list of changes by rising step</source>
        <translation>eine Liste mit Änderungen nach steigendem Schritt</translation>
    </message>
    <message>
        <source>a list of class names</source>
        <translation>eine Liste mit Klassennamen</translation>
    </message>
    <message>
        <source>a list of finite numbers</source>
        <translation>eine Liste mit endlichen Zahlen</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste mit Zahlen</translation>
    </message>
    <message>
        <source>a list of pairs of tokens</source>
        <translation>eine Liste mit Paaren von Token</translation>
    </message>
    <message>
        <source>a list of parts by steps that never fall</source>
        <translation>eine Liste mit Teilen bei Schritten, die nie abnehmen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste mit Texten</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2</source>
        <translation>eine Liste mit ganzen Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste mit ganzen Zahlen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a model of its own kind</source>
        <translation>ein Modell eigener Art</translation>
    </message>
    <message>
        <source>a multiple of %1 channels</source>
        <translation>ein Vielfaches von %1 Kanälen</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of CLIP&apos;s heads</source>
        <translation>ein Vielfaches von %1 Kanälen, der Breite der Köpfe von CLIP</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of a head</source>
        <translation>ein Vielfaches von %1 Kanälen, der Breite eines Kopfes</translation>
    </message>
    <message>
        <source>a multiple of %1 rows, one set a head</source>
        <translation>ein Vielfaches von %1 Zeilen, ein Satz je Kopf</translation>
    </message>
    <message>
        <source>a multiple of the %1 channels a head that its config asks for</source>
        <translation>ein Vielfaches der %1 Kanäle je Kopf, die seine Konfiguration verlangt</translation>
    </message>
    <message>
        <source>a multiple of the %1 heads that its config asks for</source>
        <translation>ein Vielfaches der %1 Köpfe, die seine Konfiguration verlangt</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>ein Parameter</translation>
    </message>
    <message>
        <source>a part before a branch should have no parts of its own.</source>
        <translation>Ein Teil vor einem Zweig sollte selbst keine Teile haben.</translation>
    </message>
    <message>
        <source>a path inside the folder of the index</source>
        <translation>ein Pfad innerhalb des Ordners des Index</translation>
    </message>
    <message>
        <source>a region map must be an 8-bit grey picture, and this one has %1 channels of %2 bits</source>
        <translation>Eine Regionenkarte muss ein 8-Bit-Graubild sein, und diese hat %1 Kanäle mit %2 Bits</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>ein Auftrag</translation>
    </message>
    <message>
        <source>a sampler</source>
        <translation>ein Sampler</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>eine Größe</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>ein Speicherbereich</translation>
    </message>
    <message>
        <source>a tensor of its state dict has a name that is no text</source>
        <translation>Ein Tensor im State-Dict hat einen Namen, der kein Text ist</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>ein Tensor</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a tuple of whole numbers</source>
        <translation>ein Tupel aus ganzen Zahlen</translation>
    </message>
    <message>
        <source>a type of numpy&apos;s</source>
        <translation>ein Typ von numpy</translation>
    </message>
    <message>
        <source>a whole multiple of %1</source>
        <translation>ein ganzes Vielfaches von %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number, because addition_embed_type is text_time</source>
        <translation>eine ganze Zahl, weil addition_embed_type text_time ist</translation>
    </message>
    <message>
        <source>a whole number, because class_embed_type is projection</source>
        <translation>eine ganze Zahl, weil class_embed_type projection ist</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>as large as the number of regions (%1) or larger</source>
        <translation>ein Wert, der mindestens so groß ist wie die Zahl der Regionen (%1)</translation>
    </message>
    <message>
        <source>at least one class name</source>
        <translation>mindestens ein Klassenname</translation>
    </message>
    <message>
        <source>at least two widths</source>
        <translation>eine Liste mit mindestens zwei Breiten</translation>
    </message>
    <message>
        <source>at most %1 (a newer version of this program wrote it: update the program)</source>
        <translation>höchstens %1 (eine neuere Version dieses Programms hat es geschrieben: Aktualisieren Sie das Programm)</translation>
    </message>
    <message>
        <source>at most %1 parts</source>
        <translation>eine Liste mit höchstens %1 Teilen</translation>
    </message>
    <message>
        <source>bilinear, nearest, bicubic or area</source>
        <translation>bilinear, nearest, bicubic oder area</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>eine Folge von Binärdaten</translation>
    </message>
    <message>
        <source>blocks on its way down</source>
        <translation>Blöcke auf seinem Weg nach unten</translation>
    </message>
    <message>
        <source>channels at its first level</source>
        <translation>Kanäle auf seiner ersten Ebene</translation>
    </message>
    <message>
        <source>class should be from 0 to %1 for this model, and is %2.</source>
        <translation>Die Klasse sollte bei diesem Modell zwischen 0 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>class was given, and this model takes none. Leave it out.</source>
        <translation>Es wurde eine Klasse angegeben, und dieses Modell nimmt keine. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>classifier class should be from 0 to %1 for this classifier, and is %2.</source>
        <translation>Die Klasse des Klassifikators sollte bei diesem Klassifikator zwischen 0 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>classifier scale was given without a class. Give the class that the classifier shall guide to.</source>
        <translation>Es wurde eine Klassifikatorskala ohne Klasse angegeben. Geben Sie die Klasse an, zu der der Klassifikator führen soll.</translation>
    </message>
    <message>
        <source>classifier scale was given, and this model has no classifier beside it: %1 is not there. Train one with &apos;darkroom train classifier&apos;, or name a classifier.</source>
        <translation>Es wurde eine Klassifikatorskala angegeben, und dieses Modell hat keinen Klassifikator bei sich: %1 ist nicht da. Trainieren Sie einen mit „darkroom train classifier“, oder nennen Sie einen Klassifikator.</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>Die Klassifikatorskala</translation>
    </message>
    <message>
        <source>clip skip should be from 0 to %1, and is %2.</source>
        <translation>Clip-Skip sollte zwischen 0 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>clipSkip should be at most %1, the layers of this model&apos;s text encoder, and is %2.</source>
        <translation>clipSkip sollte höchstens %1 sein, die Zahl der Schichten im Textencoder dieses Modells, und ist %2.</translation>
    </message>
    <message>
        <source>clipSkip was given, and this model&apos;s text encoder is none of CLIP&apos;s. Leave it at 0.</source>
        <translation>Es wurde clipSkip angegeben, und der Textencoder dieses Modells ist keiner von CLIP. Lassen Sie es bei 0.</translation>
    </message>
    <message>
        <source>darkroom.json names %1 classes and row %2 as the null class, and the U-Net&apos;s table has %3 rows.</source>
        <translation>darkroom.json nennt %1 Klassen und Zeile %2 als Nullklasse, und die Tabelle des U-Nets hat %3 Zeilen.</translation>
    </message>
    <message>
        <source>dynamic threshold</source>
        <translation>Die dynamische Schwelle</translation>
    </message>
    <message>
        <source>eps, v or x0</source>
        <translation>eps, v oder x0</translation>
    </message>
    <message>
        <source>eta should be a finite number of at least 0, and is %1.</source>
        <translation>Eta sollte eine endliche Zahl von mindestens 0 sein und ist %1.</translation>
    </message>
    <message>
        <source>false, for no picture-dependent shift is known here</source>
        <translation>false, denn eine vom Bild abhängige Verschiebung ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>file of whole weights</source>
        <translation>eine Datei mit ganzen Gewichten</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>Die Reskalierung der Führung</translation>
    </message>
    <message>
        <source>it asks for %1, part of a program</source>
        <translation>Die Datei verlangt %1, einen Teil eines Programms</translation>
    </message>
    <message>
        <source>it asks to call %1</source>
        <translation>Die Datei verlangt, %1 aufzurufen</translation>
    </message>
    <message>
        <source>it begins like neither a zip archive nor a pickle</source>
        <translation>Die Datei beginnt weder wie ein zip-Archiv noch wie ein Pickle</translation>
    </message>
    <message>
        <source>it claims %1 elements</source>
        <translation>Angegeben sind %1 Elemente</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>der Anfang ist nicht der eines PNG</translation>
    </message>
    <message>
        <source>it does not unpack</source>
        <translation>Er lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it ends at %1, before it begins at %2</source>
        <translation>Er endet bei %1, noch vor seinem Beginn bei %2</translation>
    </message>
    <message>
        <source>it ends at lane %1, and the session has %2.</source>
        <translation>Die Zeile endet bei Bahn %1, und die Sitzung hat %2.</translation>
    </message>
    <message>
        <source>it enlarges small pictures in latents, for which no conversion is known here.</source>
        <translation>Es vergrößert kleine Bilder im Latenten; dafür ist hier keine Umwandlung bekannt.</translation>
    </message>
    <message>
        <source>it has %1 as its %2</source>
        <translation>Als %2 steht da %1</translation>
    </message>
    <message>
        <source>it has %1 bytes, fewer than its length field of %2</source>
        <translation>Die Datei hat %1 Bytes, weniger als ihr Längenfeld von %2</translation>
    </message>
    <message>
        <source>it has %1 dimensions</source>
        <translation>Es sind %1 Dimensionen</translation>
    </message>
    <message>
        <source>it has %1 sizes and %2 strides</source>
        <translation>Es sind %1 Größen und %2 Schrittweiten</translation>
    </message>
    <message>
        <source>it has a shape that holds %1; whole numbers of at least 0 were expected</source>
        <translation>In seiner Form steht %1; erwartet wurden ganze Zahlen von mindestens 0</translation>
    </message>
    <message>
        <source>it has a shape with a size of %1 or more than %2 sizes</source>
        <translation>Seine Form hat eine Größe von %1 oder mehr als %2 Größen</translation>
    </message>
    <message>
        <source>it has a size that is no whole number</source>
        <translation>Eine Größe ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>it has a text encoder, and its U-Net reads no text.</source>
        <translation>Es hat einen Textencoder, und sein U-Net liest keinen Text.</translation>
    </message>
    <message>
        <source>it has an argument %1 that should be %2</source>
        <translation>Argument %1 ist falsch; erwartet wird %2</translation>
    </message>
    <message>
        <source>it has arguments that are no tuple</source>
        <translation>Die Argumente sind kein Tupel</translation>
    </message>
    <message>
        <source>it has data_offsets that hold %1; whole numbers of at least 0 were expected</source>
        <translation>In seinen data_offsets steht %1; erwartet wurden ganze Zahlen von mindestens 0</translation>
    </message>
    <message>
        <source>it has fewer than two data_offsets</source>
        <translation>Er hat weniger als zwei data_offsets</translation>
    </message>
    <message>
        <source>it has more than two data_offsets</source>
        <translation>Er hat mehr als zwei data_offsets</translation>
    </message>
    <message>
        <source>it has no %1 among its fields</source>
        <translation>Sein Feld %1 fehlt</translation>
    </message>
    <message>
        <source>it has no autoencoder, which both layouts hold.</source>
        <translation>Es hat keinen Autoencoder, und beide Formen enthalten einen.</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>der Kopf fehlt</translation>
    </message>
    <message>
        <source>it has no lanes.</source>
        <translation>Die Sitzung hat keine Bahnen.</translation>
    </message>
    <message>
        <source>it has only %1 arguments</source>
        <translation>Es sind nur %1 Argumente</translation>
    </message>
    <message>
        <source>it has the field %1 twice</source>
        <translation>Das Feld %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>it has the key %1, and a plain number was expected</source>
        <translation>Der Schlüssel ist %1, und erwartet wurde eine gewöhnliche Zahl</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2, more than any file can hold</source>
        <translation>Die Form ist %1, und die Schrittweiten sind %2; das ist mehr, als eine Datei fassen kann</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2; numbers of at least 0 were expected</source>
        <translation>Die Form ist %1, und die Schrittweiten sind %2; erwartet wurden Zahlen von mindestens 0</translation>
    </message>
    <message>
        <source>it has the storage offset %1</source>
        <translation>Der Versatz im Speicherbereich ist %1</translation>
    </message>
    <message>
        <source>it has the unknown dtype %1</source>
        <translation>Der dtype %1 ist unbekannt</translation>
    </message>
    <message>
        <source>it has the unknown element type %1</source>
        <translation>Der Elementtyp %1 ist unbekannt</translation>
    </message>
    <message>
        <source>it has the unknown field %1</source>
        <translation>Das Feld %1 ist unbekannt</translation>
    </message>
    <message>
        <source>it has the unknown type %1</source>
        <translation>Der Typ %1 ist unbekannt</translation>
    </message>
    <message>
        <source>it holds no named tensors, and a state dict was expected</source>
        <translation>Die Datei enthält keine benannten Tensoren, und erwartet wurde ein State-Dict</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>Die Datei enthält keine Tensoren</translation>
    </message>
    <message>
        <source>it holds one tensor without a name, and a state dict was expected</source>
        <translation>Die Datei enthält einen einzigen Tensor ohne Namen, und erwartet wurde ein State-Dict</translation>
    </message>
    <message>
        <source>it is %1, an array of objects instead of numbers</source>
        <translation>Es ist %1, ein Array aus Objekten statt Zahlen</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, a program instead of weights</source>
        <translation>Die Datei ist ein TorchScript-Archiv, ein Programm statt Gewichten</translation>
    </message>
    <message>
        <source>it is a bare pickle of Python&apos;s, without PyTorch&apos;s magic number</source>
        <translation>Die Datei ist ein bloßer Python-Pickle ohne die magische Zahl von PyTorch</translation>
    </message>
    <message>
        <source>it is a view of another storage, as PyTorch wrote before version 0.4</source>
        <translation>Es ist ein Ausschnitt eines anderen Speicherbereichs, wie PyTorch vor Version 0.4 schrieb</translation>
    </message>
    <message>
        <source>it is another kind of PNG</source>
        <translation>es ist eine andere Art von PNG</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>Der Name ist %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>it is given an item that is no pair</source>
        <translation>Ein übergebener Eintrag ist kein Paar</translation>
    </message>
    <message>
        <source>it is made by %1</source>
        <translation>Es wird mit %1 gemacht</translation>
    </message>
    <message>
        <source>it is packed in a way that PNG does not know</source>
        <translation>Er ist auf eine Art gepackt, die PNG nicht kennt</translation>
    </message>
    <message>
        <source>it lacks its language and translated name</source>
        <translation>Sprache und übersetzter Name fehlen</translation>
    </message>
    <message>
        <source>it needs a turn for each of its lanes.</source>
        <translation>Die Zeile braucht für jede ihrer Bahnen einen Schritt, bei dem w wechselt.</translation>
    </message>
    <message>
        <source>it puts %1 into an object</source>
        <translation>Die Datei setzt %1 in ein Objekt</translation>
    </message>
    <message>
        <source>it reads a region map, and diffusers has no pipeline or names for that.</source>
        <translation>Es liest eine Regionenkarte, und diffusers hat dafür weder Pipeline noch Namen.</translation>
    </message>
    <message>
        <source>it reads classes as tokens (ClassEmbedder), and diffusers has no pipeline or names for that.</source>
        <translation>Es liest Klassen als Token (ClassEmbedder), und diffusers hat dafür weder Pipeline noch Namen.</translation>
    </message>
    <message>
        <source>it reads its texts with the second of XL&apos;s encoders alone, for which no other layout is known here.</source>
        <translation>Es liest seine Texte nur mit dem zweiten Encoder von XL; dafür ist hier keine andere Form bekannt.</translation>
    </message>
    <message>
        <source>it should be described by a JSON object, and is %1</source>
        <translation>Erwartet wurde seine Beschreibung als JSON-Objekt, und gefunden wurde %1</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes that are allowed</source>
        <translation>Er wird beim Entpacken größer als die erlaubten %1 Bytes</translation>
    </message>
    <message>
        <source>it was written by a newer Darkroom (version %1 of the format, this program knows %2).</source>
        <translation>Die Sitzung wurde von einem neueren Darkroom geschrieben (Version %1 des Formats, dieses Programm kennt %2).</translation>
    </message>
    <message>
        <source>its U-Net doesn&apos;t read the class tokens that the file holds.</source>
        <translation>Sein U-Net liest die Klassentoken nicht, die in der Datei stehen.</translation>
    </message>
    <message>
        <source>its U-Net gives %1 channels, and pictures have three.</source>
        <translation>Sein U-Net gibt %1 Kanäle, und Bilder haben drei.</translation>
    </message>
    <message>
        <source>its U-Net has another function between its layers than SiLU, for which the other layout has no form.</source>
        <translation>Sein U-Net hat zwischen den Schichten eine andere Funktion als SiLU; dafür hat die andere Form keine Darstellung.</translation>
    </message>
    <message>
        <source>its U-Net has no layer for %1</source>
        <translation>U-Net ohne Schicht für %1</translation>
    </message>
    <message>
        <source>its U-Net has other shapes for %1</source>
        <translation>U-Net mit anderen Formen für %1</translation>
    </message>
    <message>
        <source>its U-Net lacks layers for %1, and has other shapes for %2</source>
        <translation>U-Net ohne Schichten für %1 und mit anderen Formen für %2</translation>
    </message>
    <message>
        <source>its U-Net reads text, and there is no text encoder.</source>
        <translation>Sein U-Net liest Text, und es gibt keinen Textencoder.</translation>
    </message>
    <message>
        <source>its U-Net reads the masked picture before the mask, and diffusers&apos; inpainting pipeline has them the other way round.</source>
        <translation>Sein U-Net liest das maskierte Bild vor der Maske, und in der Inpainting-Pipeline von diffusers ist es umgekehrt.</translation>
    </message>
    <message>
        <source>its U-Net takes %1 channels, and pictures have three.</source>
        <translation>Sein U-Net nimmt %1 Kanäle, und Bilder haben drei.</translation>
    </message>
    <message>
        <source>its U-Net wants a pooled text vector (addition_embed_type), and no text encoder gives one.</source>
        <translation>Sein U-Net verlangt einen gepoolten Textvektor (addition_embed_type), und kein Textencoder gibt einen.</translation>
    </message>
    <message>
        <source>its U-Net wants an added condition (class_embed_type) that is not known here.</source>
        <translation>Sein U-Net verlangt eine zusätzliche Bedingung (class_embed_type), die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>its batches hold %1 lanes, and it has %2.</source>
        <translation>Die Durchgänge der Sitzung enthalten %1 Bahnen, und sie hat %2.</translation>
    </message>
    <message>
        <source>its description of the system that wrote it is missing</source>
        <translation>Die Beschreibung des Systems, das die Datei schrieb, fehlt</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, and only %2 follow; the file is cut off</source>
        <translation>Der Kopf gibt %1 Bytes an, und nur %2 folgen; die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header is not JSON (byte %1: %2)</source>
        <translation>Der Kopf ist kein JSON (Byte %1: %2)</translation>
    </message>
    <message>
        <source>its header should be a JSON object, and is %1</source>
        <translation>Der Kopf sollte ein JSON-Objekt sein und ist %1</translation>
    </message>
    <message>
        <source>its header should have at most %1 bytes, and claims %2</source>
        <translation>Der Kopf sollte höchstens %1 Bytes haben und gibt %2 an</translation>
    </message>
    <message>
        <source>its list of storages is missing</source>
        <translation>Die Liste der Speicherbereiche fehlt</translation>
    </message>
    <message>
        <source>its list of storages names one that no tensor uses</source>
        <translation>Die Liste der Speicherbereiche nennt einen, den kein Tensor verwendet</translation>
    </message>
    <message>
        <source>its numbers are big-endian</source>
        <translation>Die Zahlen sind big-endian</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no dictionary, at byte %1</source>
        <translation>Der Pickle fügt Einträge zu etwas hinzu, das kein Dictionary ist, bei Byte %1</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no list, at byte %1</source>
        <translation>Der Pickle fügt Einträge zu etwas hinzu, das keine Liste ist, bei Byte %1</translation>
    </message>
    <message>
        <source>its pickle asks for %1 bytes at byte %2, and %3 follow; the file is cut off or damaged</source>
        <translation>Der Pickle verlangt %1 Bytes bei Byte %2, und %3 folgen; die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>its pickle calls what is no function</source>
        <translation>Der Pickle ruft etwas auf, das keine Funktion ist</translation>
    </message>
    <message>
        <source>its pickle closes what it never opened, at byte %1</source>
        <translation>Der Pickle schließt bei Byte %1 etwas, das er nie geöffnet hat</translation>
    </message>
    <message>
        <source>its pickle ends before it is complete</source>
        <translation>Der Pickle endet, bevor er vollständig ist</translation>
    </message>
    <message>
        <source>its pickle has a name of more than %1 characters</source>
        <translation>Der Pickle hat einen Namen mit mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>its pickle has a name without an end at byte %1</source>
        <translation>Der Pickle hat bei Byte %1 einen Namen ohne Ende</translation>
    </message>
    <message>
        <source>its pickle has a number that is none, at byte %1</source>
        <translation>Der Pickle hat bei Byte %1 eine Zahl, die keine ist</translation>
    </message>
    <message>
        <source>its pickle has protocol %1, and 2 to 5 are known</source>
        <translation>Der Pickle hat das Protokoll %1, und bekannt sind 2 bis 5</translation>
    </message>
    <message>
        <source>its pickle has the opcode %1 at byte %2, which PyTorch never writes</source>
        <translation>Der Pickle hat den Opcode %1 bei Byte %2, den PyTorch nie schreibt</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>Der Pickle enthält mehr als %1 Werte</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>Der Pickle ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>its pickle names a class by what is no text, at byte %1</source>
        <translation>Der Pickle benennt bei Byte %1 eine Klasse mit etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>its pickle nests more than %1 levels deep</source>
        <translation>Der Pickle verschachtelt tiefer als %1 Ebenen</translation>
    </message>
    <message>
        <source>its pickle puts state into a value that has none</source>
        <translation>Der Pickle setzt einen Zustand in einen Wert, der keinen hat</translation>
    </message>
    <message>
        <source>its pickle recalls a value that it never remembered, at byte %1</source>
        <translation>Der Pickle ruft bei Byte %1 einen Wert ab, den er sich nie gemerkt hat</translation>
    </message>
    <message>
        <source>its pickle remembers a value under the number %1</source>
        <translation>Der Pickle merkt sich einen Wert unter der Nummer %1</translation>
    </message>
    <message>
        <source>its pickle takes a value where there is none, at byte %1</source>
        <translation>Der Pickle nimmt bei Byte %1 einen Wert, wo keiner ist</translation>
    </message>
    <message>
        <source>its pickle&apos;s containers hold more than %1 values</source>
        <translation>Die Behälter des Pickles enthalten mehr als %1 Werte</translation>
    </message>
    <message>
        <source>its pictures don&apos;t have three colour channels.</source>
        <translation>Seine Bilder haben nicht drei Farbkanäle.</translation>
    </message>
    <message>
        <source>its protocol is not %1</source>
        <translation>Das Protokoll ist nicht %1</translation>
    </message>
    <message>
        <source>its row %1 has a filter that PNG does not know</source>
        <translation>die Zeile %1 hat einen Filter, den PNG nicht kennt</translation>
    </message>
    <message>
        <source>its sides are not from 1 to %1 pixels</source>
        <translation>die Seiten messen nicht 1 bis %1 Pixel</translation>
    </message>
    <message>
        <source>its text encoder has no layer for %1</source>
        <translation>Textencoder ohne Schicht für %1</translation>
    </message>
    <message>
        <source>its text encoder has other shapes for %1</source>
        <translation>Textencoder mit anderen Formen für %1</translation>
    </message>
    <message>
        <source>its text encoder has too few layers.</source>
        <translation>Sein Textencoder hat zu wenige Schichten.</translation>
    </message>
    <message>
        <source>its text encoder is a BERT, for which the other layout has no names.</source>
        <translation>Sein Textencoder ist ein BERT, für den die andere Form keine Namen hat.</translation>
    </message>
    <message>
        <source>its text encoder lacks layers for %1, and has other shapes for %2</source>
        <translation>Textencoder ohne Schichten für %1 und mit anderen Formen für %2</translation>
    </message>
    <message>
        <source>its two text encoders read texts of different lengths.</source>
        <translation>Seine zwei Textencoder lesen Texte verschiedener Länge.</translation>
    </message>
    <message>
        <source>its zip archive has no directory at its end; the file is cut off</source>
        <translation>Das zip-Archiv hat am Ende kein Verzeichnis; die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>its zip archive has two ends that disagree on where the directory is</source>
        <translation>Das zip-Archiv hat zwei Enden, die sich widersprechen, wo das Verzeichnis liegt</translation>
    </message>
    <message>
        <source>its zip archive holds two pickles, in %1 and %2</source>
        <translation>Das zip-Archiv enthält zwei Pickles, in %1 und %2</translation>
    </message>
    <message>
        <source>its zip directory claims %1 entries in %2 bytes</source>
        <translation>Das zip-Verzeichnis gibt %1 Einträge in %2 Bytes an</translation>
    </message>
    <message>
        <source>its zip directory is cut off at byte %1</source>
        <translation>Das zip-Verzeichnis ist bei Byte %1 abgeschnitten</translation>
    </message>
    <message>
        <source>its zip directory is damaged at byte %1</source>
        <translation>Das zip-Verzeichnis ist bei Byte %1 beschädigt</translation>
    </message>
    <message>
        <source>its zip directory should lie before the archive&apos;s end, and claims %1 bytes at %2 of %3</source>
        <translation>Das zip-Verzeichnis sollte vor dem Ende des Archivs liegen und gibt %1 Bytes bei %2 von %3 an</translation>
    </message>
    <message>
        <source>its zip entries %1 and %2 overlap</source>
        <translation>Die zip-Einträge %1 und %2 überlappen sich</translation>
    </message>
    <message>
        <source>its zip entry %1 claims %2 bytes at %3, past the archive&apos;s directory; the file is cut off or damaged</source>
        <translation>Der zip-Eintrag %1 gibt %2 Bytes bei %3 an, jenseits des Archivverzeichnisses; die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>its zip entry %1 has a name that leads out of the archive</source>
        <translation>Der zip-Eintrag %1 hat einen Namen, der aus dem Archiv hinausführt</translation>
    </message>
    <message>
        <source>its zip entry %1 has an extra field that is cut off</source>
        <translation>Der zip-Eintrag %1 hat ein Zusatzfeld, das abgeschnitten ist</translation>
    </message>
    <message>
        <source>its zip entry %1 has another name in its local header</source>
        <translation>Der zip-Eintrag %1 hat in seinem lokalen Kopf einen anderen Namen</translation>
    </message>
    <message>
        <source>its zip entry %1 has no local header at byte %2</source>
        <translation>Der zip-Eintrag %1 hat keinen lokalen Kopf bei Byte %2</translation>
    </message>
    <message>
        <source>its zip entry %1 is compressed, which PyTorch never does</source>
        <translation>Der zip-Eintrag %1 ist komprimiert, was PyTorch nie tut</translation>
    </message>
    <message>
        <source>its zip entry %1 is encrypted</source>
        <translation>Der zip-Eintrag %1 ist verschlüsselt</translation>
    </message>
    <message>
        <source>its zip entry %1 is there twice</source>
        <translation>Der zip-Eintrag %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>its zip64 end record is not where its locator says</source>
        <translation>Der zip64-Endsatz ist nicht da, wo sein Wegweiser sagt</translation>
    </message>
    <message>
        <source>latents of %1 channels</source>
        <translation>Latentes mit %1 Kanälen</translation>
    </message>
    <message>
        <source>line %1 begins a value with %2, which YAML reserves</source>
        <translation>Zeile %1 beginnt einen Wert mit %2, das YAML sich vorbehält</translation>
    </message>
    <message>
        <source>line %1 begins another document or a directive; one plain document was expected</source>
        <translation>Zeile %1 beginnt ein weiteres Dokument oder eine Direktive; erwartet wurde ein einfaches Dokument</translation>
    </message>
    <message>
        <source>line %1 has %2 after the end of a list or map</source>
        <translation>Zeile %1 hat %2 nach dem Ende einer Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>line %1 has a key that is no plain text</source>
        <translation>Zeile %1 hat einen Schlüssel, der kein einfacher Text ist</translation>
    </message>
    <message>
        <source>line %1 has a list or map whose items are not parted by commas</source>
        <translation>Zeile %1 hat eine Liste oder Zuordnung, deren Einträge nicht durch Kommas getrennt sind</translation>
    </message>
    <message>
        <source>line %1 has a list or map without an end</source>
        <translation>Zeile %1 hat eine Liste oder Zuordnung ohne Ende</translation>
    </message>
    <message>
        <source>line %1 has a map in braces whose keys have no values</source>
        <translation>Zeile %1 hat eine Zuordnung in geschweiften Klammern, deren Schlüssel keine Werte haben</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end on its line</source>
        <translation>Zeile %1 hat einen Text in Anführungszeichen, der nicht auf seiner Zeile endet</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end where the value does</source>
        <translation>Zeile %1 hat einen Text in Anführungszeichen, der nicht endet, wo der Wert endet</translation>
    </message>
    <message>
        <source>line %1 has a text block; write the text on one line instead</source>
        <translation>Zeile %1 hat einen Textblock; schreiben Sie den Text stattdessen auf eine Zeile</translation>
    </message>
    <message>
        <source>line %1 has an anchor or alias, %2; write the value out instead</source>
        <translation>Zeile %1 hat einen Anker oder Alias, %2; schreiben Sie den Wert stattdessen aus</translation>
    </message>
    <message>
        <source>line %1 has an empty place in a list or map</source>
        <translation>Zeile %1 hat eine leere Stelle in einer Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>line %1 has an escape that is not one of %2 in a quoted text</source>
        <translation>Zeile %1 hat in einem Text in Anführungszeichen eine Escape-Folge, die keine von %2 ist</translation>
    </message>
    <message>
        <source>line %1 has an indentation that fits no line above</source>
        <translation>Zeile %1 hat eine Einrückung, die zu keiner Zeile darüber passt</translation>
    </message>
    <message>
        <source>line %1 has the key %2 twice in one map</source>
        <translation>Zeile %1 hat den Schlüssel %2 zweimal in einer Zuordnung</translation>
    </message>
    <message>
        <source>line %1 has the tag %2, which a config does not need; nothing was made of it</source>
        <translation>Zeile %1 hat das Tag %2, das eine Konfiguration nicht braucht; daraus wurde nichts erzeugt</translation>
    </message>
    <message>
        <source>line %1 holds %2 where a key and a colon were expected</source>
        <translation>Zeile %1 enthält %2, wo ein Schlüssel und ein Doppelpunkt erwartet wurden</translation>
    </message>
    <message>
        <source>line %1 holds a colon within text; put the text in quotes</source>
        <translation>Zeile %1 enthält einen Doppelpunkt im Text; setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>line %1 is indented by a tab; spaces were expected</source>
        <translation>Zeile %1 ist mit einem Tabulator eingerückt; erwartet wurden Leerzeichen</translation>
    </message>
    <message>
        <source>line %1 is one too many: at most %2 values were expected</source>
        <translation>Zeile %1 ist eine zu viel: Erwartet wurden höchstens %2 Werte</translation>
    </message>
    <message>
        <source>line %1 merges another map; write its fields out instead</source>
        <translation>Zeile %1 fügt eine andere Zuordnung ein; schreiben Sie deren Felder stattdessen aus</translation>
    </message>
    <message>
        <source>line %1 nests more than %2 levels deep</source>
        <translation>Zeile %1 verschachtelt tiefer als %2 Ebenen</translation>
    </message>
    <message>
        <source>linear or cosine</source>
        <translation>linear oder cosine</translation>
    </message>
    <message>
        <source>linear, sqrt_linear, cosine or sqrt</source>
        <translation>linear, sqrt_linear, cosine oder sqrt</translation>
    </message>
    <message>
        <source>max_tokens of darkroom.json is more than the text encoder&apos;s positions.</source>
        <translation>max_tokens von darkroom.json ist größer als die Zahl der Positionen des Textencoders.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>multiples of groups</source>
        <translation>eine Liste mit lauter Vielfachen von groups</translation>
    </message>
    <message>
        <source>multiples of norm_num_groups and attention_head_dim</source>
        <translation>eine Liste mit lauter Vielfachen von norm_num_groups und attention_head_dim</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing, since parts have none of their own</source>
        <translation>nichts, denn Teile haben selbst keine</translation>
    </message>
    <message>
        <source>null, for a learned variance is DDPM&apos;s</source>
        <translation>null, denn eine gelernte Varianz gehört zu DDPM</translation>
    </message>
    <message>
        <source>null, for a solver within UniPC is not known here</source>
        <translation>null, denn ein Löser innerhalb von UniPC ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>numbers of lanes</source>
        <translation>eine Liste mit Zahlen von Bahnen</translation>
    </message>
    <message>
        <source>of shape %1 at offset %2, it reaches past its storage of %3 elements</source>
        <translation>Form %1 ab Versatz %2 reicht über den Speicherbereich von %3 Elementen hinaus</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einer der Werte %1</translation>
    </message>
    <message>
        <source>one whole number from %1 to %2 or a list of %3 of them, one a level</source>
        <translation>eine ganze Zahl von %1 bis %2 oder eine Liste mit %3 davon, eine je Ebene</translation>
    </message>
    <message>
        <source>original_inference_steps is %1; 1 to %2 was expected. Correct the scheduler&apos;s config.</source>
        <translation>original_inference_steps ist %1; erwartet wurde 1 bis %2. Berichtigen Sie die Konfiguration des Schedulers.</translation>
    </message>
    <message>
        <source>pairs of a label (0 to 255) and a count that together fill %1 pixels</source>
        <translation>eine Folge von Paaren aus einem Wert (0 bis 255) und einer Anzahl, die zusammen %1 Pixel füllen</translation>
    </message>
    <message>
        <source>pairs of a label and a count that fill %1 pixels, not %2</source>
        <translation>eine Folge von Paaren aus einem Wert und einer Anzahl, die %1 Pixel füllen, nicht %2</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>Bilder mit %1 Kanälen</translation>
    </message>
    <message>
        <source>precision fp16 was asked for on the CPU, where it is slow and overflows. Choose &quot;bf16&quot;, &quot;fp32&quot; or &quot;auto&quot;.</source>
        <translation>Für die CPU wurde die Genauigkeit fp16 verlangt, die dort langsam ist und überläuft. Wählen Sie „bf16“, „fp32“ oder „auto“.</translation>
    </message>
    <message>
        <source>regions with ids below region_channels (%1)</source>
        <translation>eine Liste von Regionen mit ids unter region_channels (%1)</translation>
    </message>
    <message>
        <source>rows of %1 channels</source>
        <translation>eine Breite von %1 Kanälen je Zeile</translation>
    </message>
    <message>
        <source>sigma_min, because algorithm_type is dpmsolver</source>
        <translation>sigma_min, weil algorithm_type dpmsolver ist</translation>
    </message>
    <message>
        <source>size should be %1 x %2, the only one that this model was trained on, and is %3 x %4.</source>
        <translation>Die Größe sollte %1 x %2 sein, die einzige, mit der dieses Modell trainiert wurde, und ist %3 x %4.</translation>
    </message>
    <message>
        <source>steps from 1 on</source>
        <translation>eine Liste mit Schritten ab 1</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>Tensor %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>tensors of %1 and %2 vectors</source>
        <translation>Tensoren mit %1 und %2 Vektoren</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the JSON number %1</source>
        <translation>JSON-Zahl %1</translation>
    </message>
    <message>
        <source>the JSON text %1</source>
        <translation>JSON-Text %1</translation>
    </message>
    <message>
        <source>the U-Net gives %1 channels, and the autoencoder&apos;s latents have %2.</source>
        <translation>Das U-Net gibt %1 Kanäle, und das Latente des Autoencoders hat %2.</translation>
    </message>
    <message>
        <source>the U-Net reads text of %1 channels, and the text encoder gives %2.</source>
        <translation>Das U-Net liest Text mit %1 Kanälen, und der Textencoder gibt %2.</translation>
    </message>
    <message>
        <source>the U-Net takes %1 channels, of which %2 are the latent&apos;s and %3 are those of a region map or picture; nothing is known about the others.</source>
        <translation>Das U-Net nimmt %1 Kanäle, von denen %2 zum Latenten und %3 zu einer Regionenkarte oder einem Bild gehören; von den anderen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>the U-Net&apos;s added condition has %1 channels, and the text encoder&apos;s vector of %2 with six sizes of %3 has %4.</source>
        <translation>Die zusätzliche Bedingung des U-Nets hat %1 Kanäle, und der Vektor des Textencoders mit %2 hat mit sechs Größen zu %3 zusammen %4.</translation>
    </message>
    <message>
        <source>the class should be 0 or more, and is %1.</source>
        <translation>Die Klasse sollte 0 oder mehr sein und ist %1.</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is a %4.</source>
        <translation>Die Komponente „%1“ sollte ein %2 oder ein %3 sein und ist ein %4.</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is missing.</source>
        <translation>Die Komponente „%1“ sollte ein %2 oder ein %3 sein und fehlt.</translation>
    </message>
    <message>
        <source>the guidance curve should be finite factors at falling levels above 0, and has %1 at level %2.</source>
        <translation>Die Führungskurve sollte aus endlichen Faktoren bei fallenden Pegeln über 0 bestehen und hat %1 bei Pegel %2.</translation>
    </message>
    <message>
        <source>the guidance interval should go from a level of at least 0 to a higher one, and goes from %1 to %2.</source>
        <translation>Das Führungsintervall sollte von einem Pegel von mindestens 0 zu einem höheren gehen und geht von %1 bis %2.</translation>
    </message>
    <message>
        <source>the heads of its attentions differ in width, for which diffusers&apos; UNet2DModel has no form.</source>
        <translation>Die Köpfe seiner Aufmerksamkeiten sind verschieden breit; dafür hat UNet2DModel von diffusers keine Form.</translation>
    </message>
    <message>
        <source>the height</source>
        <translation>Die Höhe</translation>
    </message>
    <message>
        <source>the inner channels of its autoencoder differ from its latents&apos;, for which diffusers&apos; layout has no form.</source>
        <translation>Die inneren Kanäle seines Autoencoders weichen von denen des Latenten ab; dafür hat diffusers keine Form.</translation>
    </message>
    <message>
        <source>the map that describes the model</source>
        <translation>die Zuordnung, die das Modell beschreibt</translation>
    </message>
    <message>
        <source>the map&apos;s size in pixels</source>
        <translation>die Größe der Karte in Pixeln</translation>
    </message>
    <message>
        <source>the mask should have the size of the picture that it belongs to, %1 x %2, and has %3 x %4. Give the picture with it.</source>
        <translation>Die Maske sollte die Größe des Bildes haben, zu dem sie gehört, %1 x %2, und hat %3 x %4. Geben Sie das Bild mit ihr an.</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>Die Maske</translation>
    </message>
    <message>
        <source>the mask&apos;s soft edge should be from 0 to %1 pixels, and is %2.</source>
        <translation>Der weiche Rand der Maske sollte zwischen 0 und %1 Pixeln liegen und ist %2.</translation>
    </message>
    <message>
        <source>the noise schedule that the classifier was trained with</source>
        <translation>der Rauschplan, mit dem der Klassifikator trainiert wurde</translation>
    </message>
    <message>
        <source>the number of steps should be from 1 to %1, and is %2.</source>
        <translation>Die Zahl der Schritte sollte zwischen 1 und %1 liegen und ist %2.</translation>
    </message>
    <message>
        <source>the number of zero steps should be at least 0, and is %1.</source>
        <translation>Die Zahl der Nullschritte sollte mindestens 0 sein und ist %1.</translation>
    </message>
    <message>
        <source>the part before a branch should end at a step from %1 to %2, and ends at %3.</source>
        <translation>Der Teil vor einem Zweig sollte bei einem Schritt von %1 bis %2 enden und endet bei %3.</translation>
    </message>
    <message>
        <source>the picture cannot be decoded (%1 bytes that are no whole PNG, JPEG, WebP, BMP or TIFF)</source>
        <translation>Das Bild kann nicht dekodiert werden (%1 Bytes, die kein vollständiges PNG, JPEG, WebP, BMP oder TIFF sind)</translation>
    </message>
    <message>
        <source>the picture cannot be decoded: %1</source>
        <translation>Das Bild kann nicht dekodiert werden: %1</translation>
    </message>
    <message>
        <source>the picture has %1 channels; 1, 3 or 4 were expected</source>
        <translation>Das Bild hat %1 Kanäle; erwartet wurden 1, 3 oder 4</translation>
    </message>
    <message>
        <source>the picture has neither 8 nor 16 bits a channel</source>
        <translation>Das Bild hat weder 8 noch 16 Bits je Kanal</translation>
    </message>
    <message>
        <source>the picture to begin from</source>
        <translation>Das Startbild</translation>
    </message>
    <message>
        <source>the plain name of a safetensors or .bin file beside the index</source>
        <translation>der einfache Name einer safetensors- oder .bin-Datei neben dem Index</translation>
    </message>
    <message>
        <source>the preview interval should be at least 1 step, and is %1.</source>
        <translation>Das Vorschauintervall sollte mindestens 1 Schritt sein und ist %1.</translation>
    </message>
    <message>
        <source>the preview map of darkroom.json doesn&apos;t fit latents of %1 channels.</source>
        <translation>Die Vorschaumatrix von darkroom.json passt nicht zu Latentem mit %1 Kanälen.</translation>
    </message>
    <message>
        <source>the region map should have the picture&apos;s size, %1 x %2, and has %3 x %4. Resize it, or choose its size for the picture.</source>
        <translation>Die Regionenkarte sollte die Größe des Bildes haben, %1 x %2, und hat %3 x %4. Ändern Sie ihre Größe, oder nehmen Sie ihre Größe für das Bild.</translation>
    </message>
    <message>
        <source>the region map should hold %1 x %2 labels, and holds %3.</source>
        <translation>Die Regionenkarte sollte %1 x %2 Werte enthalten und enthält %3.</translation>
    </message>
    <message>
        <source>the sampler &quot;%1&quot; is not known. Choose one such as ddim, euler or dpmpp_2m.</source>
        <translation>Der Sampler „%1“ ist nicht bekannt. Wählen Sie etwa ddim, euler oder dpmpp_2m.</translation>
    </message>
    <message>
        <source>the schedule &quot;%1&quot; is not known. Choose one such as automatic, karras or uniform.</source>
        <translation>Der Rauschplan „%1“ ist nicht bekannt. Wählen Sie etwa automatic, karras oder uniform.</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 bytes and holds %3</source>
        <translation>Der Speicherbereich %1 gibt %2 Bytes an und enthält %3</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements and holds %3</source>
        <translation>Der Speicherbereich %1 gibt %2 Elemente an und enthält %3</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements</source>
        <translation>Der Speicherbereich %1 gibt %2 Elemente an</translation>
    </message>
    <message>
        <source>the storage %1 has two sizes</source>
        <translation>Der Speicherbereich %1 hat zwei Größen</translation>
    </message>
    <message>
        <source>the storage %1 is not in the archive</source>
        <translation>Der Speicherbereich %1 ist nicht im Archiv</translation>
    </message>
    <message>
        <source>the storage %1 of %2 bytes should begin at byte %3, and %4 follow; the file is cut off</source>
        <translation>Der Speicherbereich %1 mit %2 Bytes sollte bei Byte %3 beginnen, und %4 folgen; die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the storage %1 of tensor %2 is not in the file</source>
        <translation>Der Speicherbereich %1 des Tensors %2 ist nicht in der Datei</translation>
    </message>
    <message>
        <source>the strength</source>
        <translation>Die Stärke</translation>
    </message>
    <message>
        <source>the tokenizer has more words than the text encoder.</source>
        <translation>Der Tokenizer hat mehr Wörter als der Textencoder.</translation>
    </message>
    <message>
        <source>the width</source>
        <translation>Die Breite</translation>
    </message>
    <message>
        <source>this is no session of the guidance lab.</source>
        <translation>Dies ist keine Sitzung des Führungslabors.</translation>
    </message>
    <message>
        <source>three whole numbers from 0 to 255</source>
        <translation>drei ganze Zahlen von 0 bis 255</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>true, false or a list of %1 of them, one a level</source>
        <translation>true, false oder eine Liste mit %1 davon, eines je Ebene</translation>
    </message>
    <message>
        <source>true, since sizes change by convolutions here</source>
        <translation>true, denn die Größe ändert sich hier durch Faltungen</translation>
    </message>
    <message>
        <source>two words, %1 and %2</source>
        <translation>zwei Wörter, %1 und %2</translation>
    </message>
    <message>
        <source>w was given, and this model has no null class to guide away from. Set it to 0.</source>
        <translation>w wurde angegeben, und dieses Modell hat keine Nullklasse, von der weggeführt werden könnte. Setzen Sie es auf 0.</translation>
    </message>
    <message>
        <source>width and height should be multiples of %1 for this model, and are %2 x %3.</source>
        <translation>Breite und Höhe sollten bei diesem Modell Vielfache von %1 sein und sind %2 x %3.</translation>
    </message>
    <message>
        <source>its numbers are in another byte order than &quot;little&quot;</source>
        <translation>Die Zahlen haben eine andere Byte-Reihenfolge als „little“</translation>
    </message>
    <message>
        <source>its packed rows are damaged</source>
        <translation>die gepackten Zeilen sind beschädigt</translation>
    </message>
    <message>
        <source>%1: reading %2 bytes at byte %3 failed (%4). Check the disk and try again.</source>
        <translation>%1: Das Lesen von %2 Bytes ab Byte %3 ist gescheitert (%4). Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: the archive cannot be opened (%2). Put it beside the index, or make it readable.</source>
        <translation>%1: Das Archiv lässt sich nicht öffnen (%2). Legen Sie es neben den Index, oder machen Sie es lesbar.</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 has the value %5; regions.json beside the index names %6 region classes. Correct one of them.</source>
        <translation>%1: Die Regionenkarte in Zeile %2, Spalte %3 von %4 hat den Wert %5; regions.json neben dem Index nennt %6 Regionenklassen. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 lies outside the sheet of %5 x %6 pixels in tiles of %7. Correct the line, or draw the sheet again.</source>
        <translation>%1: Die Regionenkarte in Zeile %2, Spalte %3 von %4 liegt außerhalb des Bogens von %5 x %6 Pixeln in Kacheln von %7. Berichtigen Sie die Zeile, oder zeichnen Sie den Bogen neu.</translation>
    </message>
    <message>
        <source>The number of pictures to shuffle is %1; at least 1 was expected. Check the folder and the splits that were asked for.</source>
        <translation>Die Zahl der zu mischenden Bilder ist %1; erwartet wird mindestens 1. Prüfen Sie den Ordner und die verlangten Teilmengen.</translation>
    </message>
    <message>
        <source>Two batches of pictures of one size, at least %1 pixels a side, can be compared; these are not.</source>
        <translation>Vergleichen lassen sich zwei Stapel von Bildern einer Größe mit mindestens %1 Pixeln Seitenlänge; diese sind es nicht.</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>die Datei wurde beim Lesen kürzer</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 has other regions than the data set. Take the data set that the model was trained on.</source>
        <translation>%1 hat andere Regionen als der Datensatz. Nehmen Sie den Datensatz, auf dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>%1 takes no region map, so it has none to follow. Choose another model.</source>
        <translation>%1 nimmt keine Regionenkarte und kann also keiner folgen. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>A region map of another size than the picture was compared. Report this as a fault of the program.</source>
        <translation>Verglichen wurde eine Regionenkarte von anderer Größe als das Bild. Melden Sie das als Fehler des Programms.</translation>
    </message>
    <message>
        <source>No test picture of the data set has a class and a region map. Name the whole icons data set.</source>
        <translation>Kein Testbild des Datensatzes hat eine Klasse und eine Regionenkarte. Nennen Sie den ganzen Datensatz icons.</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>white</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 has other sizes. Get both from one source.</source>
        <translation>%1 und %2 gehören nicht zusammen (%3): Tensor %4 hat andere Größen. Nehmen Sie beide aus derselben Quelle.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 is missing. Get both from one source.</source>
        <translation>%1 und %2 gehören nicht zusammen (%3): Tensor %4 fehlt. Nehmen Sie beide aus derselben Quelle.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: it was cut short meanwhile, or its disk has a fault. Get the file anew.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden: Die Datei wurde inzwischen gekürzt, oder ihr Datenträger hat einen Fehler. Holen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 has other sizes. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 passt nicht zu dem Netz, für das die Datei bestimmt ist (%2): Tensor %3 hat andere Größen. Konfiguration und Gewichte gehören zu verschiedenen Modellen; nehmen Sie beide aus derselben Quelle.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 is missing. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1 passt nicht zu dem Netz, für das die Datei bestimmt ist (%2): Tensor %3 fehlt. Die Datei ist unvollständig oder gehört zu einem anderen Modell; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): there is no place for tensor %3. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 passt nicht zu dem Netz, für das die Datei bestimmt ist (%2): Für Tensor %3 gibt es keinen Platz. Konfiguration und Gewichte gehören zu verschiedenen Modellen; nehmen Sie beide aus derselben Quelle.</translation>
    </message>
    <message>
        <source>%1 has %2 names, and the model knows %3 regions; they keep their numbers. Correct the list.</source>
        <translation>%1 hat %2 Namen, und das Modell kennt %3 Regionen; sie behalten ihre Nummern. Berichtigen Sie die Liste.</translation>
    </message>
    <message>
        <source>%1 holds no network that this program can build (%2): tensor %3 should have %4. The file belongs to another kind of model, or is damaged; get it anew.</source>
        <translation>%1 enthält kein Netz, das dieses Programm bauen kann (%2): Tensor %3 hat eine andere Form; erwartet wird %4. Die Datei gehört zu einer anderen Art von Modell oder ist beschädigt; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so the regions keep their numbers. Save the list as UTF-8.</source>
        <translation>%1 ist kein UTF-8; die Regionen behalten daher ihre Nummern. Sichern Sie die Liste als UTF-8.</translation>
    </message>
    <message>
        <source>%1 numbers its %2 tokens up to %3. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1 nummeriert seine %2 Token bis %3. Laden Sie vocab.json und merges.txt desselben Modells herunter.</translation>
    </message>
    <message>
        <source>%1 sizes or more</source>
        <translation>eine Form aus %1 oder mehr Größen</translation>
    </message>
    <message>
        <source>Classifier guidance was asked for, and this model was trained on a range of noise for which no classifier is known here. Set classifier scale to 0.</source>
        <translation>Klassifikatorführung wurde verlangt, und dieses Modell wurde mit einem Rauschbereich trainiert, für den hier kein Klassifikator bekannt ist. Setzen Sie die Klassifikatorskala auf 0.</translation>
    </message>
    <message>
        <source>Darkroom&apos;s noisy classifier</source>
        <translation>Klassifikator verrauschter Bilder von Darkroom</translation>
    </message>
    <message>
        <source>Nothing tells these flags of %1, and the usual values are taken: %2. Put the flags that it was trained with beside it, as JSON.</source>
        <translation>Nichts nennt diese Flags von %1, und die üblichen Werte werden genommen: %2. Legen Sie die Flags, mit denen es trainiert wurde, als JSON daneben.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1 This is a fault of the program; please report it.</source>
        <translation>Im Programm ging etwas schief: %1 Dies ist ein Fehler des Programms; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The consistency sampler was given a least sigma of %1; 0 or more was expected. Correct sigma_min.</source>
        <translation>Der Konsistenz-Sampler bekam ein kleinstes Sigma von %1; erwartet wurde 0 oder mehr. Berichtigen Sie sigma_min.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model. Close other programs, or choose a smaller model or a lower precision.</source>
        <translation>Für dieses Modell reicht der Speicher nicht. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell oder eine niedrigere Genauigkeit.</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, then try again.</source>
        <translation>Der Speicher reicht nicht: Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This picture is a strip of the lab with %1 lanes; the settings are those of its first lane.</source>
        <translation>Dieses Bild ist ein Streifen des Labors mit %1 Bahnen; die Einstellungen sind die seiner ersten Bahn.</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Where this run ended is no longer in memory. Make the picture again, or raise the memory for steps in the lab.</source>
        <translation>Das Ende dieses Laufs ist nicht mehr im Speicher. Machen Sie das Bild noch einmal, oder erhöhen Sie im Labor den Speicher für Schritte.</translation>
    </message>
    <message>
        <source>a list of %1 numbers, one a channel</source>
        <translation>eine Liste mit %1 Zahlen, eine je Kanal</translation>
    </message>
    <message>
        <source>a list of numbers above 0</source>
        <translation>eine Liste mit Zahlen über 0</translation>
    </message>
    <message>
        <source>a list of requests, one for each lane</source>
        <translation>eine Liste mit einem Auftrag für jede Bahn</translation>
    </message>
    <message>
        <source>a number above 0 and below sigma_max</source>
        <translation>eine Zahl über 0 und unter sigma_max</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>it does not say what.</source>
        <translation>Was, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>karras or exponential</source>
        <translation>karras oder exponential</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>null, for this scheduler&apos;s levels follow from a sine</source>
        <translation>null, denn die Pegel dieses Schedulers folgen aus einem Sinus</translation>
    </message>
    <message>
        <source>region encoder</source>
        <translation>Regionenencoder</translation>
    </message>
    <message>
        <source>table of classes</source>
        <translation>Klassentabelle</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>Textencoder</translation>
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
    <name>LicenceWorks</name>
    <message>
        <source>Icons: data and attribution</source>
        <translation>Icons: Daten und Urheber</translation>
    </message>
    <message>
        <source>Icons: model card</source>
        <translation>Icons: Modellkarte</translation>
    </message>
    <message>
        <source>CLIP&apos;s vocabulary</source>
        <translation>Wortschatz von CLIP</translation>
    </message>
    <message>
        <source>ImageNet&apos;s class names</source>
        <translation>Klassennamen von ImageNet</translation>
    </message>
    <message>
        <source>Lucide (icons of the window)</source>
        <translation>Lucide (Symbole des Fensters)</translation>
    </message>
    <message>
        <source>LibTorch: what is compiled into it</source>
        <translation>LibTorch: was darin steckt</translation>
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
    <message>
        <source>the whole picture, which was stopped after step %1</source>
        <translation>das ganze Bild, das nach Schritt %1 angehalten wurde</translation>
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
    <name>darkroom::FileShower</name>
    <message>
        <source>%1 is not there any more. Look for it where it was moved to, or in the trash.</source>
        <translation>%1 ist nicht mehr da. Suchen Sie die Datei dort, wohin sie verschoben wurde, oder im Papierkorb.</translation>
    </message>
    <message>
        <source>No file manager opened the folder %1. Install one, or open the folder by other means.</source>
        <translation>Kein Dateimanager öffnete den Ordner %1. Installieren Sie einen, oder öffnen Sie den Ordner auf andere Weise.</translation>
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
    <message>
        <source>Keep the stopped picture</source>
        <translation>Das angehaltene Bild behalten</translation>
    </message>
    <message>
        <source>The next picture begins from %1.</source>
        <translation>Das nächste Bild beginnt mit %1.</translation>
    </message>
    <message>
        <source>Showing a file</source>
        <translation>Zeigen einer Datei</translation>
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
    <message>
        <source>About Darkroom</source>
        <translation>Über Darkroom</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::AboutDialog</name>
    <message>
        <source>About Darkroom</source>
        <translation>Über Darkroom</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <source>Shows the works whose name or licence has these words.</source>
        <translation>Zeigt die Werke, deren Name oder Lizenz diese Worte hat.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>What Darkroom is made of and comes with; each has its licence beside it.</source>
        <translation>Woraus Darkroom besteht und was mitkommt; daneben steht jeweils die Lizenz.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The licence of the chosen work, as its authors wrote it.</source>
        <translation>Die Lizenz des gewählten Werks, wie seine Autoren sie schrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this window (Esc).</source>
        <translation>Schließt dieses Fenster (Esc).</translation>
    </message>
    <message>
        <source>Darkroom %1</source>
        <translation>Darkroom %1</translation>
    </message>
    <message>
        <source>Makes pictures with latent diffusion models on this machine, and shows how they develop and what guidance does.</source>
        <translation>Macht auf diesem Rechner Bilder mit latenten Diffusionsmodellen und zeigt, wie sie entstehen und was Führung bewirkt.</translation>
    </message>
    <message>
        <source>Darkroom&apos;s own code is under the MIT licence. Qt Charts, which it is built with, is under the GPL 3, and so is this program where it is handed on; everything else keeps the licence that stands below.</source>
        <translation>Darkrooms eigener Code steht unter der MIT-Lizenz. Qt Charts, mit dem es gebaut ist, steht unter der GPL 3, und so auch dieses Programm, wo es weitergegeben wird; alles andere behält die Lizenz, die unten steht.</translation>
    </message>
    <message>
        <source>The licence of %1 is not here; looked in %2 and %3. Packages bring it along; in a source tree ./dev setup gets it.</source>
        <translation>Die Lizenz von %1 ist nicht da; gesucht wurde in %2 und %3. Pakete bringen sie mit; in einem Quellbaum holt sie ./dev setup.</translation>
    </message>
    <message>
        <source>No licence has these words.</source>
        <translation>Keine Lizenz hat diese Worte.</translation>
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
    <message>
        <source>Save again</source>
        <translation>Erneut sichern</translation>
    </message>
    <message>
        <source>Tries again to save every picture that could not be saved.</source>
        <translation>Versucht erneut, jedes Bild zu sichern, das nicht gesichert werden konnte.</translation>
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
    <message>
        <source>Which classifier</source>
        <translation>Welcher Klassifikator</translation>
    </message>
    <message>
        <source>The classifier of noisy pictures that steers: the one beside the model, or another file&apos;s or folder&apos;s; you can also drop it on the window.</source>
        <translation>Der Klassifikator verrauschter Bilder, der steuert: der beim Modell oder der einer anderen Datei oder eines anderen Ordners; Sie können ihn auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>gesteuert von</translation>
    </message>
    <message>
        <source>%1 has no classifier beside it: choose one here, or train one with “darkroom train classifier”.</source>
        <translation>%1 hat keinen Klassifikator bei sich: Wählen Sie hier einen, oder trainieren Sie einen mit „darkroom train classifier“.</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>Keiner: Wählen Sie einen</translation>
    </message>
    <message>
        <source>The one beside the model</source>
        <translation>Der beim Modell</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message numerus="yes">
        <source>It tells %n class(es) apart.</source>
        <translation>
            <numerusform>Er unterscheidet %n Klasse.</numerusform>
            <numerusform>Er unterscheidet %n Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on %1 × %1 pixels.</source>
        <translation>Trainiert mit %1 × %1 Pixeln.</translation>
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
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Shows all pictures at one step of their runs, x̂₀ as it was estimated there; the right end shows the pictures.</source>
        <translation>Zeigt alle Bilder bei einem Schritt ihrer Läufe, x̂₀ wie es dort geschätzt wurde; das rechte Ende zeigt die Bilder.</translation>
    </message>
    <message>
        <source>The steps of these pictures&apos; runs are no longer in memory: only runs since the start keep theirs, the last ones.</source>
        <translation>Die Schritte der Läufe dieser Bilder sind nicht mehr im Speicher: Nur die letzten Läufe seit dem Start behalten ihre.</translation>
    </message>
    <message>
        <source>no steps in memory</source>
        <translation>keine Schritte im Speicher</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>x̂₀ at step %1 of %2</source>
        <translation>x̂₀ bei Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1; %2 as finished</source>
        <translation>%1; %2 fertig</translation>
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
    <message>
        <source>The estimate after each step; click one to look at it, or go through them by keys.</source>
        <translation>Die Schätzung nach jedem Schritt; klicken Sie auf eine, um sie anzusehen, oder gehen Sie mit Tasten hindurch.</translation>
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
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Shows the pictures that began from another, were masked or painted by regions, or were kept when they were stopped.</source>
        <translation>Zeigt die Bilder, die mit einem anderen begannen, maskiert oder nach Regionen gemalt wurden oder angehalten und behalten wurden.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Region map</source>
        <translation>Regionenkarte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>Streifen des Labors</translation>
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
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Strip: %1</source>
        <translation>Streifen: %1</translation>
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
    <message>
        <source>Begin from this picture</source>
        <translation>Mit diesem Bild beginnen</translation>
    </message>
    <message>
        <source>Paint a mask on this picture</source>
        <translation>Eine Maske auf dieses Bild malen</translation>
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
    <message>
        <source>Leaves out start picture, mask and region map in the lab: the lanes begin from noise. The settings stay as they are.</source>
        <translation>Lässt Startbild, Maske und Regionenkarte im Labor weg: Die Bahnen beginnen mit Rauschen. Die Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The lanes begin from noise: start picture, mask and region map of the settings are left out.</source>
        <translation>Die Bahnen beginnen mit Rauschen: Startbild, Maske und Regionenkarte der Einstellungen bleiben weg.</translation>
    </message>
    <message>
        <source>Every lane enlarges the start picture of the settings.</source>
        <translation>Jede Bahn vergrößert das Startbild der Einstellungen.</translation>
    </message>
    <message>
        <source>Every lane begins from the start picture of the settings, at strength %1.</source>
        <translation>Jede Bahn beginnt mit dem Startbild der Einstellungen, mit Stärke %1.</translation>
    </message>
    <message>
        <source>Every lane paints into the mask of the settings&apos; start picture, at strength %1.</source>
        <translation>Jede Bahn malt in die Maske des Startbildes der Einstellungen, mit Stärke %1.</translation>
    </message>
    <message>
        <source>Every lane follows the region map of the settings.</source>
        <translation>Jede Bahn folgt der Regionenkarte der Einstellungen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
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
    <message>
        <source>Paint over what shall be made anew, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>Übermalen Sie, was neu gemacht werden soll, mit der Maus oder mit Tasten; das Mausrad ändert den Pinsel.</translation>
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
    <message>
        <source>Choose a classifier&apos;s file</source>
        <translation>Datei eines Klassifikators wählen</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s folder</source>
        <translation>Ordner eines Klassifikators wählen</translation>
    </message>
    <message>
        <source>change of the classifier</source>
        <translation>Wechsel des Klassifikators</translation>
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
    <message>
        <source>Guide by it</source>
        <translation>Damit führen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>Was die Datei nicht sagt</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and neither does a yaml or JSON beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 sagt nicht alles, was zum Ausführen nötig ist, auch keine yaml- oder JSON-Datei daneben. Hier stehen die üblichen Werte; was Sie wählen, wird für diese Datei gemerkt, wohin sie auch kommt.</translation>
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
    <message>
        <source>Line begun at %1, %2</source>
        <translation>Linie begonnen bei %1, %2</translation>
    </message>
    <message>
        <source>Drop the begun line</source>
        <translation>Begonnene Linie verwerfen</translation>
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
    <message>
        <source>strength %1</source>
        <translation>Stärke %1</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>%1, with a mask</source>
        <translation>%1, mit Maske</translation>
    </message>
    <message>
        <source>Painted by a region map</source>
        <translation>Nach einer Regionenkarte gemalt</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>Begin from this picture</source>
        <translation>Mit diesem Bild beginnen</translation>
    </message>
    <message>
        <source>Makes this picture the one that the next begins from (B); Ctrl+Z undoes it.</source>
        <translation>Macht dieses Bild zu dem, mit dem das nächste beginnt (B); Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>Maske malen…</translation>
    </message>
    <message>
        <source>Paint a mask on it</source>
        <translation>Eine Maske darauf malen</translation>
    </message>
    <message>
        <source>Begins from this picture, and opens it to paint over what shall be made anew (M).</source>
        <translation>Beginnt mit diesem Bild und öffnet es, um zu übermalen, was neu gemacht werden soll (M).</translation>
    </message>
    <message>
        <source>Stopped after step %1</source>
        <translation>Nach Schritt %1 angehalten</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>Streifen des Labors</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
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
    <message>
        <source>the one in the model&apos;s folder</source>
        <translation>der im Ordner des Modells</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <source>The folder of the picture classifier whose features and class names judge, as “darkroom train features” writes it; empty takes “evaluation” in the model&apos;s folder.</source>
        <translation>Der Ordner des Bildklassifikators, dessen Merkmale und Klassennamen urteilen, wie „darkroom train features“ ihn schreibt; leer nimmt er „evaluation“ im Ordner des Modells.</translation>
    </message>
    <message>
        <source>Choose the judge</source>
        <translation>Gutachter wählen</translation>
    </message>
    <message>
        <source>Chooses the folder of the judge.</source>
        <translation>Wählt den Ordner des Gutachters.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The system ended the measuring (signal 9), most likely because memory ran out. Choose fewer pictures or a smaller model, or close other programs, and measure again.</source>
        <translation>Das System hat das Messen beendet (Signal 9), höchstwahrscheinlich weil der Speicher ausging. Wählen Sie weniger Bilder oder ein kleineres Modell, oder schließen Sie andere Programme, und messen Sie erneut.</translation>
    </message>
    <message>
        <source>The measuring crashed (signal %1, %2). Measure again; if it crashes again, please report it.</source>
        <translation>Das Messen ist abgestürzt (Signal %1, %2). Messen Sie erneut; stürzt es wieder ab, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>The measuring ended with code %1 and gave no reason. Measure again; if it ends so again, please report it.</source>
        <translation>Das Messen endete mit Code %1 und nannte keinen Grund. Messen Sie erneut; endet es wieder so, melden Sie es bitte.</translation>
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
    <message>
        <source>Paint what shall be where, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>Malen Sie, was wo sein soll, mit der Maus oder mit Tasten; das Mausrad ändert den Pinsel.</translation>
    </message>
    <message>
        <source>Paints a straight line from where you press to where you let go; with the keyboard Space begins it, and Space again ends it.</source>
        <translation>Malt eine gerade Linie von dort, wo Sie drücken, bis dort, wo Sie loslassen; mit der Tastatur beginnt sie die Leertaste, und noch einmal gedrückt beendet sie sie.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionMapView</name>
    <message>
        <source>Region map</source>
        <translation>Regionenkarte</translation>
    </message>
    <message>
        <source>What shall be where, as it was painted: %1.</source>
        <translation>Was wo sein soll, wie es gemalt wurde: %1.</translation>
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
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the stopped picture</source>
        <translation>Das angehaltene Bild behalten</translation>
    </message>
    <message>
        <source>Decodes what the last step left and saves it in the gallery with its settings (Ctrl+S).</source>
        <translation>Dekodiert, was der letzte Schritt hinterließ, und sichert es mit seinen Einstellungen in der Galerie (Ctrl+S).</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>Wird dekodiert…</translation>
    </message>
    <message>
        <source>Stopped, not saved</source>
        <translation>Angehalten, nicht gesichert</translation>
    </message>
    <message>
        <source>Stopped, no longer in memory</source>
        <translation>Angehalten, nicht mehr im Speicher</translation>
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
    <message>
        <source>Keeping a stopped picture</source>
        <translation>Behalten eines angehaltenen Bildes</translation>
    </message>
    <message>
        <source>Looking something up</source>
        <translation>Nachsehen</translation>
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
    <message numerus="yes">
        <source>Lab: %n lane(s)</source>
        <translation>
            <numerusform>Labor: %n Bahn</numerusform>
            <numerusform>Labor: %n Bahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not saved</source>
        <translation>Nach Schritt %1 von %2 angehalten, nicht gesichert</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StoppedPictures</name>
    <message>
        <source>There is no stopped picture to keep. Pictures that are finished are saved by themselves.</source>
        <translation>Es gibt kein angehaltenes Bild zu behalten. Fertige Bilder werden von selbst gesichert.</translation>
    </message>
    <message>
        <source>Keeping a stopped picture</source>
        <translation>Behalten eines angehaltenen Bildes</translation>
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
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Draws the lanes of the last runs dimmed beneath these, and puts them into the CSV.</source>
        <translation>Zeichnet die Bahnen der letzten Läufe blasser unter diese und nimmt sie in die CSV auf.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the earlier runs</source>
        <translation>Frühere Läufe vergessen</translation>
    </message>
    <message>
        <source>Takes the earlier runs off the chart.</source>
        <translation>Nimmt die früheren Läufe aus dem Diagramm.</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <translation>Lauf %1, %2</translation>
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
