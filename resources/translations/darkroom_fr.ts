<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessibleParts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>1 network call</source>
        <translation>1 appel du réseau</translation>
    </message>
    <message>
        <source>%1 network calls</source>
        <translation>%1 appels du réseau</translation>
    </message>
    <message>
        <source>, %1 saved</source>
        <translation>, %1 économisés</translation>
    </message>
    <message>
        <source>, 1 gradient of the classifier</source>
        <translation>, 1 gradient du classifieur</translation>
    </message>
    <message>
        <source>, %1 gradients of the classifier</source>
        <translation>, %1 gradients du classifieur</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>No effect at w 0.</source>
        <translation>Sans effet à w 0.</translation>
    </message>
    <message>
        <source>No effect at w −1.</source>
        <translation>Sans effet à w −1.</translation>
    </message>
    <message>
        <source>0: the sampler&apos;s own.</source>
        <translation>0 : celui de l’échantillonneur.</translation>
    </message>
    <message>
        <source>Adds no noise.</source>
        <translation>N’ajoute pas de bruit.</translation>
    </message>
    <message>
        <source>%1 takes no prompts: pick a class.</source>
        <translation>%1 ne prend pas de prompt : choisissez une classe.</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 ne prend pas de prompt.</translation>
    </message>
    <message>
        <source>%1 has no classes: type a prompt.</source>
        <translation>%1 n’a pas de classes : saisissez un prompt.</translation>
    </message>
    <message>
        <source>%1 has no condition to guide by.</source>
        <translation>%1 n’a pas de condition par laquelle guider.</translation>
    </message>
    <message>
        <source>%1 is told its guidance and reads no negative prompt.</source>
        <translation>%1 reçoit son guidage directement et ne lit pas de prompt négatif.</translation>
    </message>
    <message>
        <source>%1 makes a picture %2 times larger: give it one.</source>
        <translation>%1 agrandit une image %2 fois : donnez-lui-en une.</translation>
    </message>
    <message>
        <source>%1 enlarges the whole picture.</source>
        <translation>%1 agrandit toute l’image.</translation>
    </message>
    <message>
        <source>%1 takes no region map.</source>
        <translation>%1 ne prend pas de carte de régions.</translation>
    </message>
    <message>
        <source>%1 makes this size only.</source>
        <translation>%1 ne fait que cette taille.</translation>
    </message>
    <message>
        <source>Steers away from what you ask for.</source>
        <translation>Éloigne de ce que vous demandez.</translation>
    </message>
    <message>
        <source>Unconditional: what you ask for has no effect.</source>
        <translation>Inconditionnel : ce que vous demandez est sans effet.</translation>
    </message>
    <message>
        <source>Between unconditional and what you ask for.</source>
        <translation>Entre l’inconditionnel et ce que vous demandez.</translation>
    </message>
    <message>
        <source>Plain conditional, without guidance.</source>
        <translation>Conditionnel seul, sans guidage.</translation>
    </message>
    <message>
        <source>Far beyond the usual: expect burnt colours.</source>
        <translation>Bien au-delà de l’usage : attendez-vous à des couleurs brûlées.</translation>
    </message>
    <message>
        <source>Pushes towards what you ask for.</source>
        <translation>Pousse vers ce que vous demandez.</translation>
    </message>
    <message>
        <source>None: it works on pixels</source>
        <translation>Aucun : il travaille sur les pixels</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>Aucun : choisissez-en un</translation>
    </message>
    <message>
        <source>%1 reads no text, and LoRA files are for models that do.</source>
        <translation>%1 ne lit pas de texte, et les fichiers LoRA sont pour les modèles qui en lisent.</translation>
    </message>
    <message>
        <source>Its text encoder isn&apos;t CLIP.</source>
        <translation>Son encodeur de texte n’est pas CLIP.</translation>
    </message>
    <message>
        <source>%1 has no classes.</source>
        <translation>%1 n’a pas de classes.</translation>
    </message>
    <message>
        <source>%1 has no null class to guide away from.</source>
        <translation>%1 n’a pas de classe nulle dont éloigner.</translation>
    </message>
    <message>
        <source>%1 needs a class.</source>
        <translation>%1 demande une classe.</translation>
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
        <translation>conditionnel</translation>
    </message>
    <message>
        <source>unconditional</source>
        <translation>inconditionnel</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>guidé</translation>
    </message>
    <message>
        <source>full preview</source>
        <translation>aperçu complet</translation>
    </message>
    <message>
        <source>fitted preview</source>
        <translation>aperçu ajusté</translation>
    </message>
    <message>
        <source>x̂₀, %1, step %2 of %3, σ %4, %5</source>
        <translation>x̂₀, %1, étape %2 sur %3, σ %4, %5</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not decoded</source>
        <translation>Arrêtée après l’étape %1 sur %2, non décodée</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>Picture, %1, w %2, seed %3, %4</source>
        <translation>Image, %1, w %2, graine %3, %4</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture du prompt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>sans aperçu</translation>
    </message>
    <message>
        <source>%1 %2 ms, %3 % of the run</source>
        <translation>%1 %2 ms, %3 % de l’exécution</translation>
    </message>
    <message>
        <source>Estimate of step %1 of %2, w %3, seed %4</source>
        <translation>Estimation de l’étape %1 sur %2, w %3, graine %4</translation>
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
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Guidage w</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Ancestral sampling as in the first paper: fresh noise at every step, best with many steps.</source>
        <translation>Échantillonnage ancestral comme dans le premier article : du bruit neuf à chaque étape, meilleur avec beaucoup d’étapes.</translation>
    </message>
    <message>
        <source>Deterministic at eta 0: the same seed gives the same picture, and few steps are enough.</source>
        <translation>Déterministe à êta 0 : la même graine donne la même image, et peu d’étapes suffisent.</translation>
    </message>
    <message>
        <source>Remembers the last four predictions to take better steps; its first step asks the model twice.</source>
        <translation>Se souvient des quatre dernières prédictions pour faire de meilleures étapes ; la première interroge deux fois le modèle.</translation>
    </message>
    <message>
        <source>Remembers the last four predictions as PLMS does, and asks the model once a step from the start.</source>
        <translation>Retient comme PLMS les quatre dernières prédictions et interroge le modèle une fois par étape dès le début.</translation>
    </message>
    <message>
        <source>The simplest solver: one straight step along the model&apos;s direction.</source>
        <translation>Le solveur le plus simple : une étape droite dans la direction du modèle.</translation>
    </message>
    <message>
        <source>Euler steps with fresh noise at each one; the picture keeps changing with the number of steps.</source>
        <translation>Étapes d’Euler avec du bruit neuf à chacune ; l’image continue de changer avec le nombre d’étapes.</translation>
    </message>
    <message>
        <source>Corrects each Euler step by a second look; twice the cost, smaller errors.</source>
        <translation>Corrige chaque étape d’Euler par un second regard ; deux fois le coût, erreurs plus petites.</translation>
    </message>
    <message>
        <source>Looks at the middle of each step before taking it; twice the cost.</source>
        <translation>Regarde le milieu de chaque étape avant de la faire ; deux fois le coût.</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise at each step; twice the cost.</source>
        <translation>DPM2 avec du bruit neuf à chaque étape ; deux fois le coût.</translation>
    </message>
    <message>
        <source>A multistep solver that reuses up to four earlier predictions.</source>
        <translation>Un solveur multipas qui réutilise jusqu’à quatre prédictions antérieures.</translation>
    </message>
    <message>
        <source>Second order within a step, with fresh noise; twice the cost.</source>
        <translation>Second ordre à l’intérieur d’une étape, avec du bruit neuf ; deux fois le coût.</translation>
    </message>
    <message>
        <source>Takes steps in pairs, the second of which corrects the first: second order at one look a step.</source>
        <translation>Fait des étapes par paires, dont la seconde corrige la première : second ordre avec un seul regard par étape.</translation>
    </message>
    <message>
        <source>Solves the noisy equation with two looks a step; detailed, twice the cost.</source>
        <translation>Résout l’équation bruitée avec deux regards par étape ; détaillé, deux fois le coût.</translation>
    </message>
    <message>
        <source>Second order at the cost of one look a step: a good choice for 15 to 30 steps.</source>
        <translation>Second ordre au prix d’un regard par étape : un bon choix pour 15 à 30 étapes.</translation>
    </message>
    <message>
        <source>DPM++ 2M for the noisy equation: fresh noise at each step.</source>
        <translation>DPM++ 2M pour l’équation bruitée : du bruit neuf à chaque étape.</translation>
    </message>
    <message>
        <source>Third order for the noisy equation; wants 30 steps or more.</source>
        <translation>Troisième ordre pour l’équation bruitée ; demande 30 étapes ou plus.</translation>
    </message>
    <message>
        <source>Predicts and corrects with the same calls: good with 10 to 20 steps.</source>
        <translation>Prédit et corrige avec les mêmes appels : bon avec 10 à 20 étapes.</translation>
    </message>
    <message>
        <source>A multistep solver that integrates the curve through its last predictions exactly; good with few steps.</source>
        <translation>Un solveur multipas qui intègre exactement la courbe passant par ses dernières prédictions ; bon avec peu d’étapes.</translation>
    </message>
    <message>
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>Pour les modèles distillés à quelques étapes : saute à la fin et rajoute du bruit.</translation>
    </message>
    <message>
        <source>For models distilled to a few steps by TCD: jumps past the next level and adds noise back to it.</source>
        <translation>Pour les modèles distillés à quelques étapes par TCD : saute au-delà du niveau suivant et rajoute du bruit jusqu’à lui.</translation>
    </message>
    <message>
        <source>For consistency models: jumps to the end and adds noise again; one or two steps are enough.</source>
        <translation>Pour les modèles de cohérence : saute à la fin et ajoute de nouveau du bruit ; une ou deux étapes suffisent.</translation>
    </message>
    <message>
        <source>What the sampler is usually run with.</source>
        <translation>Ce avec quoi l’échantillonneur est utilisé d’ordinaire.</translation>
    </message>
    <message>
        <source>Levels at evenly spaced timesteps of the model, the last one above zero noise.</source>
        <translation>Niveaux à des pas de temps du modèle régulièrement espacés, le dernier au-dessus du bruit nul.</translation>
    </message>
    <message>
        <source>Karras et al. 2022 with rho 7: many small steps at low noise.</source>
        <translation>Karras et al. 2022 avec rho 7 : beaucoup de petites étapes à faible bruit.</translation>
    </message>
    <message>
        <source>Levels evenly spaced in the logarithm of the noise.</source>
        <translation>Niveaux régulièrement espacés dans le logarithme du bruit.</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps that stop one step before the end, as few-step models expect.</source>
        <translation>Pas de temps régulièrement espacés qui s’arrêtent une étape avant la fin, comme l’attendent les modèles à peu d’étapes.</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps from the noisiest to the cleanest.</source>
        <translation>Pas de temps régulièrement espacés du plus bruité au plus propre.</translation>
    </message>
    <message>
        <source>Every n-th level of the model&apos;s own table.</source>
        <translation>Un niveau sur n de la table du modèle.</translation>
    </message>
    <message>
        <source>Every n-th timestep counted from the clean end, as DDIM&apos;s authors did.</source>
        <translation>Un pas de temps sur n compté depuis l’extrémité propre, comme l’ont fait les auteurs de DDIM.</translation>
    </message>
    <message>
        <source>Timesteps by a beta distribution: more of them at both ends.</source>
        <translation>Pas de temps selon une loi bêta : davantage aux deux extrémités.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 de plus)</translation>
    </message>
    <message>
        <source>%1 (field %2)</source>
        <translation>%1 (champ %2)</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>%1 (tensor %2)</source>
        <translation>%1 (tenseur %2)</translation>
    </message>
    <message>
        <source>%1 (text %2)</source>
        <translation>%1 (texte %2)</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; it has %3 and %4. Choose another model.</source>
        <translation>%1 demande le type de bloc %2, que ce programme n’a pas&#x202f;; il a %3 et %4. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; the only one here is %3. Choose another model.</source>
        <translation>%1 demande le type de bloc %2, que ce programme n’a pas&#x202f;; le seul ici est %3. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: there is a hole. The file is damaged: fetch it anew.</source>
        <translation>%1 commence à %2, et le tenseur d’avant finit à %3&#x202f;: il y a un trou. Le fichier est endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: they overlap. The file is damaged: fetch it anew.</source>
        <translation>%1 commence à %2, et le tenseur d’avant finit à %3&#x202f;: ils se chevauchent. Le fichier est endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, and none were expected</source>
        <translation>%1 octets suivent le dernier tenseur, et aucun n’était attendu</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: tensor %2 holds values that %3 cannot. Store it in a wider type.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le tenseur %2 contient des valeurs que %3 ne peut pas représenter. Enregistrez-le dans un type plus large.</translation>
    </message>
    <message>
        <source>%1 cannot be read, since it is not a regular file. Copy its content into one.</source>
        <translation>%1 ne peut pas être lu, car ce n’est pas un fichier ordinaire. Copiez son contenu dans un tel fichier.</translation>
    </message>
    <message>
        <source>%1 describes a %2, a network that this program does not know: a U-Net (UNet2DConditionModel, UNet2DModel), an autoencoder (AutoencoderKL, VQModel) or a text encoder was looked for.</source>
        <translation>%1 décrit un %2, un réseau que ce programme ne connaît pas&#x202f;: ont été cherchés un U-Net (UNet2DConditionModel, UNet2DModel), un autoencodeur (AutoencoderKL, VQModel) ou un encodeur de texte.</translation>
    </message>
    <message>
        <source>%1 describes the tensor %2 wrongly: %3. The file is damaged: fetch it anew.</source>
        <translation>%1 décrit mal le tenseur %2&#x202f;: %3. Le fichier est endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model in either network: %2; %3. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 ne va avec aucun réseau de ce modèle&#x202f;: %2&#x202f;; %3. Choisissez un LoRA entraîné pour cette sorte de modèle.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model: %2. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 ne va pas avec ce modèle&#x202f;: %2. Choisissez un LoRA entraîné pour cette sorte de modèle.</translation>
    </message>
    <message>
        <source>%1 ends at %2, past the end of the file&apos;s %3 bytes of data. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 finit à %2, au-delà des %3 octets de données du fichier. Le fichier est tronqué ou endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 finite little-endian 32-bit floats in base64</source>
        <translation>%1 nombres à virgule flottante finis de 32 bits, petit-boutistes, en base64</translation>
    </message>
    <message>
        <source>%1 has %2 pictures with a class; quality needs %3 at least. Name a larger folder.</source>
        <translation>%1 a %2 images avec une classe&#x202f;; la qualité en demande au moins %3. Nommez un dossier plus grand.</translation>
    </message>
    <message>
        <source>%1 has a noise schedule that can&apos;t be run: %2</source>
        <translation>%1 a un planning de bruit qui ne peut pas être exécuté&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 has no autoencoder of its own. Choose one of the same family, such as a file vae.safetensors (--vae).</source>
        <translation>%1 n’a pas d’autoencodeur à lui. Choisissez-en un de la même famille, comme un fichier vae.safetensors (--vae).</translation>
    </message>
    <message>
        <source>%1 has no cross-attention: nothing weighs the tokens of a prompt.</source>
        <translation>%1 n’a pas d’attention croisée&#x202f;: rien n’y pondère les tokens d’un prompt.</translation>
    </message>
    <message>
        <source>%1 has no tensor %2, and one was expected. Check that this is the right file.</source>
        <translation>%1 n’a pas de tenseur %2, et il était attendu. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. %3 were left out as broken, first: %4</source>
        <translation>%1 n’a aucune image utilisable de la partition %2. %3 ont été omises comme abîmées, la première&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. Check the folder and the splits that were asked for.</source>
        <translation>%1 n’a aucune image utilisable de la partition %2. Vérifiez le dossier et les partitions demandées.</translation>
    </message>
    <message>
        <source>%1 has no usable picture. %2 were left out as broken, first: %3</source>
        <translation>%1 n’a aucune image utilisable. %2 ont été omises comme abîmées, la première&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 has no usable picture. Check the folder and the splits that were asked for.</source>
        <translation>%1 n’a aucune image utilisable. Vérifiez le dossier et les partitions demandées.</translation>
    </message>
    <message>
        <source>%1 has the JSON key &quot;%2&quot; twice in one object; once was expected. Remove one of them.</source>
        <translation>%1 a deux fois la clé JSON «&#x202f;%2&#x202f;» dans un objet&#x202f;; une seule était attendue. Retirez-en une.</translation>
    </message>
    <message>
        <source>%1 has the shape %2 of %3, and its data_offsets hold %4 bytes, which does not fit. The file is damaged: fetch it anew.</source>
        <translation>%1 a la forme %2 de %3, et ses data_offsets contiennent %4 octets, ce qui ne concorde pas. Le fichier est endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 has the shape %2, more elements than any file can hold. The file is damaged: fetch it anew.</source>
        <translation>%1 a la forme %2, plus d’éléments qu’aucun fichier n’en peut contenir. Le fichier est endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 has the shape %2; sizes of at least 0 were expected. The file is damaged: fetch it anew.</source>
        <translation>%1 a la forme %2&#x202f;; des tailles d’au moins 0 étaient attendues. Le fichier est endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of JSON; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1 contient %2 octets de JSON&#x202f;; %3 au plus étaient attendus. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of YAML; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1 contient %2 octets de YAML&#x202f;; %3 au plus étaient attendus. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>%1 holds no autoencoder; it holds this: %2. Choose a KL or VQ autoencoder, or a model with one.</source>
        <translation>%1 ne contient pas d’autoencodeur&#x202f;; son contenu&#x202f;: %2. Choisissez un autoencodeur KL ou VQ, ou un modèle qui en a un.</translation>
    </message>
    <message>
        <source>%1 holds part of a U-Net: tensor %2 is missing. The file is incomplete: fetch it anew.</source>
        <translation>%1 contient une partie d’un U-Net&#x202f;: le tenseur %2 manque. Le fichier est incomplet&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 holds pictures beside folders of pictures (%2). Put every picture into a folder of its class, or all of them into one folder.</source>
        <translation>%1 contient des images à côté de dossiers d’images (%2). Mettez chaque image dans un dossier de sa classe, ou toutes dans un seul dossier.</translation>
    </message>
    <message>
        <source>%1 holds vectors of %2 channels, and this model&apos;s text encoder has %3: the embedding was learned for another kind of model. Take it out of the prompt.</source>
        <translation>%1 contient des vecteurs de %2 canaux, et l’encodeur de texte de ce modèle en a %3&#x202f;: l’embedding a été appris pour une autre sorte de modèle. Retirez-le du prompt.</translation>
    </message>
    <message>
        <source>%1 in its pickle is wrong: %2</source>
        <translation>dans son pickle, %1 ne va pas&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is %2, an option that this program does not have. Choose another model.</source>
        <translation>%1 est %2, une option que ce programme n’a pas. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 is %2, of a model that was trained on another kind of noise than a table of timesteps. Choose another model.</source>
        <translation>%1 est %2, d’un modèle entraîné sur une autre sorte de bruit qu’une table de pas de temps. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; epsilon, v_prediction, sample or flow_prediction was expected. Correct the model&apos;s config.</source>
        <translation>%1 est «&#x202f;%2&#x202f;»&#x202f;; epsilon, v_prediction, sample ou flow_prediction était attendu. Corrigez la configuration du modèle.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; leading, linspace or trailing was expected. Correct the model&apos;s config.</source>
        <translation>%1 est «&#x202f;%2&#x202f;»&#x202f;; leading, linspace ou trailing était attendu. Corrigez la configuration du modèle.</translation>
    </message>
    <message>
        <source>%1 is a Git LFS pointer, a note that stands for the model: the real file has still to be fetched, for example with git lfs pull.</source>
        <translation>%1 est un pointeur Git LFS, une note qui tient lieu du modèle&#x202f;: le vrai fichier est encore à récupérer, par exemple avec git lfs pull.</translation>
    </message>
    <message>
        <source>%1 is a tar archive, as PyTorch wrote checkpoints before 0.1.10, or a packed folder. Unpack it, or save it anew with a newer PyTorch.</source>
        <translation>%1 est une archive tar, telle que PyTorch écrivait les checkpoints avant 0.1.10, ou un dossier empaqueté. Dépaquetez-la, ou enregistrez le modèle de nouveau avec un PyTorch plus récent.</translation>
    </message>
    <message>
        <source>%1 is a web page saved under the name of a model. Fetch the model file itself: the page that you saw may ask for a login or a licence first.</source>
        <translation>%1 est une page web enregistrée sous le nom d’un modèle. Récupérez le fichier du modèle lui-même&#x202f;: la page que vous avez vue demande peut-être d’abord une connexion ou une licence.</translation>
    </message>
    <message>
        <source>%1 is a zip archive and no PyTorch checkpoint: an entry data.pkl was expected, and it holds %2. If the model lies packed inside, unpack it.</source>
        <translation>%1 est une archive zip et non un checkpoint PyTorch&#x202f;: une entrée data.pkl était attendue&#x202f;; trouvé&#x202f;: %2. Si le modèle y est empaqueté, dépaquetez-le.</translation>
    </message>
    <message>
        <source>%1 is a zip archive, probably a PyTorch checkpoint, under the name of a safetensors file. Give it the ending .ckpt.</source>
        <translation>%1 est une archive zip, sans doute un checkpoint PyTorch, sous le nom d’un fichier safetensors. Donnez-lui l’extension .ckpt.</translation>
    </message>
    <message>
        <source>%1 is missing: no classifier of noisy pictures is there. Train one with &apos;darkroom train classifier&apos;, and name the folder model of its run.</source>
        <translation>%1 manque&#x202f;: il n’y a pas là de classifieur d’images bruitées. Entraînez-en un avec «&#x202f;darkroom train classifier&#x202f;», et nommez le dossier model de son exécution.</translation>
    </message>
    <message>
        <source>%1 is missing: no picture classifier is there to judge pictures with. Train one with &apos;darkroom train features&apos;, and name the folder model/evaluation of its run.</source>
        <translation>%1 manque&#x202f;: il n’y a pas là de classifieur d’images pour juger les images. Entraînez-en un avec «&#x202f;darkroom train features&#x202f;», et nommez le dossier model/evaluation de son exécution.</translation>
    </message>
    <message>
        <source>%1 is neither a PNG nor a JPEG or WebP picture, so no settings can be read from it. Choose another file.</source>
        <translation>%1 n’est ni un PNG ni une image JPEG ou WebP, aucun réglage ne peut donc en être lu. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is no BERT vocabulary: the token %2 was expected on a line of its own. Fetch the vocab.txt of the model.</source>
        <translation>%1 n’est pas un vocabulaire BERT&#x202f;: le token %2 était attendu seul sur une ligne. Récupérez le vocab.txt du modèle.</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows, but a %2: it holds %3, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 n’est pas un LoRA que ce programme connaisse, mais un %2&#x202f;: il contient %3, qui ne relèvent d’aucun changement de rang faible d’une couche. Employez un LoRA de couches linéaires et de convolution.</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows: it holds %2, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 n’est pas un LoRA que ce programme connaisse&#x202f;: il contient %2, qui ne relèvent d’aucun changement de rang faible d’une couche. Employez un LoRA de couches linéaires et de convolution.</translation>
    </message>
    <message>
        <source>%1 is no PNG: its first bytes are others. Choose a PNG file.</source>
        <translation>%1 n’est pas un PNG&#x202f;: ses premiers octets sont autres. Choisissez un fichier PNG.</translation>
    </message>
    <message>
        <source>%1 is no classifier of noisy pictures; it holds this: %2. Choose a folder that &apos;darkroom train classifier&apos; wrote, or a classifier of guided-diffusion.</source>
        <translation>%1 n’est pas un classifieur d’images bruitées&#x202f;; son contenu&#x202f;: %2. Choisissez un dossier écrit par «&#x202f;darkroom train classifier&#x202f;», ou un classifieur de guided-diffusion.</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder in the diffusers layout, with model_index.json, was expected. Choose such a folder.</source>
        <translation>%1 n’est pas un modèle que ce programme connaisse&#x202f;: un dossier disposé comme ceux de diffusers, avec model_index.json, était attendu. Choisissez un tel dossier.</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder with model_index.json, with config.json, or with one weight file was expected; found %2. Choose a model&apos;s folder or file.</source>
        <translation>%1 n’est pas un modèle que ce programme connaisse&#x202f;: un dossier avec model_index.json, avec config.json ou avec un seul fichier de poids était attendu&#x202f;; trouvé&#x202f;: %2. Choisissez le dossier ou le fichier d’un modèle.</translation>
    </message>
    <message>
        <source>%1 is no sound PNG: the chunk IHDR was expected first. Fetch the file anew.</source>
        <translation>%1 n’est pas un PNG sain&#x202f;: le bloc IHDR était attendu en premier. Récupérez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>%1 is no sound PyTorch checkpoint: %2. Fetch the file anew.</source>
        <translation>%1 n’est pas un checkpoint PyTorch sain&#x202f;: %2. Récupérez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>%1 is no sound safetensors file: %2. Fetch the file anew.</source>
        <translation>%1 n’est pas un fichier safetensors sain&#x202f;: %2. Récupérez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>%1 is no textual inversion: one tensor of vectors under a word, or clip_l and clip_g, was expected; found %2. Choose another file.</source>
        <translation>%1 n’est pas une inversion textuelle&#x202f;: un tenseur de vecteurs sous un mot, ou clip_l et clip_g, était attendu&#x202f;; trouvé&#x202f;: %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is no vocabulary of CLIP&apos;s: the token %2 is missing. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1 n’est pas un vocabulaire de CLIP&#x202f;: le token %2 manque. Récupérez vocab.json et merges.txt d’un même modèle.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: it ends inside a chunk&apos;s frame at byte %2. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 n’est pas un PNG complet&#x202f;: il finit au milieu du cadre d’un bloc à l’octet %2. Le fichier est tronqué ou endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: the chunk %2 at byte %3 claims %4 bytes, and only %5 are there. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 n’est pas un PNG complet&#x202f;: le bloc %2 à l’octet %3 annonce %4 octets, et il n’y en a que %5. Le fichier est tronqué ou endommagé&#x202f;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not the picture that pixels_sha256 tells: it is damaged. Save the session again.</source>
        <translation>%1 n’est pas l’image que dit pixels_sha256&#x202f;: elle est endommagée. Enregistrez la session de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2. The file is damaged or not what its name says; fetch or write it anew.</source>
        <translation>%1 n’est pas du JSON valable&#x202f;: %2. Le fichier est endommagé ou n’est pas ce que dit son nom&#x202f;; récupérez-le ou écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <translation>%1 n’est pas complet&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is sound, and holds no network that this program knows: looked for Stable Diffusion and latent diffusion (model.diffusion_model.*), autoencoders (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), networks of diffusers (down_blocks.*) and LoRA (*.lora_down.weight); found %2. Choose another file.</source>
        <translation>%1 est sain, et ne contient aucun réseau que ce programme connaisse&#x202f;: ont été cherchés Stable Diffusion et diffusion latente (model.diffusion_model.*), autoencodeurs (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), réseaux de diffusers (down_blocks.*) et LoRA (*.lora_down.weight)&#x202f;; trouvé&#x202f;: %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or overwrite it (--force).</source>
        <translation>%1 est déjà là. Choisissez un autre nom, ou écrasez-le (--force).</translation>
    </message>
    <message>
        <source>%1 is too big: at most %2 bytes were expected. Check that this is the right file.</source>
        <translation>%1 est trop grand&#x202f;: %2 octets au plus étaient attendus. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>%1 makes latents of %2 channels at 1/%3 of the picture&apos;s size, and this model&apos;s have %4 at 1/%5. Choose an autoencoder for this kind of model.</source>
        <translation>%1 fait des latents de %2 canaux à 1/%3 de la taille de l’image, et ceux de ce modèle en ont %4 à 1/%5. Choisissez un autoencodeur pour cette sorte de modèle.</translation>
    </message>
    <message>
        <source>%1 makes no pictures by itself; it holds this: %2. Choose a model with a U-Net, as a folder or a single file.</source>
        <translation>%1 ne fait pas d’images à lui seul&#x202f;; son contenu&#x202f;: %2. Choisissez un modèle avec un U-Net, en dossier ou en un seul fichier.</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net diffusion models; choose one.</source>
        <translation>%1 ne nomme pas de composant «&#x202f;unet&#x202f;», et est un %2. Ce programme exécute des modèles de diffusion à U-Net&#x202f;; choisissez-en un.</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net latent diffusion models; choose one.</source>
        <translation>%1 ne nomme pas de composant «&#x202f;unet&#x202f;», et est un %2. Ce programme exécute des modèles de diffusion latente à U-Net&#x202f;; choisissez-en un.</translation>
    </message>
    <message>
        <source>%1 names no shard: a field weight_map from tensors to files was expected. Fetch it anew.</source>
        <translation>%1 ne nomme aucun fragment&#x202f;: un champ weight_map des tenseurs aux fichiers était attendu. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2, which this program does not have. It starts with DDIM on the same noise schedule.</source>
        <translation>%1 nomme le scheduler %2, que ce programme n’a pas. Il commence par DDIM sur le même planning de bruit.</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2; one of %3 was expected. Choose a sampler of this program instead.</source>
        <translation>%1 nomme le scheduler %2&#x202f;; l’un de %3 était attendu. Choisissez à la place un échantillonneur de ce programme.</translation>
    </message>
    <message>
        <source>%1 needs a finite sigma/alpha at every step, and timestep %2 has zero signal. Choose DDIM, DDPM or DPM++ 2M, or a model without zero terminal SNR.</source>
        <translation>%1 demande un sigma/alpha fini à chaque étape, et le pas de temps %2 a un signal nul. Choisissez DDIM, DDPM ou DPM++ 2M, ou un modèle sans SNR terminal nul.</translation>
    </message>
    <message>
        <source>%1 needs about %2 MiB of memory, and %3 MiB are free. Close other programs, or choose a smaller model.</source>
        <translation>%1 demande environ %2 Mio de mémoire, et %3 Mio sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>%1 nests its JSON too deeply: at most %2 levels were expected. The file is damaged or not what its name says.</source>
        <translation>%1 imbrique son JSON trop profondément&#x202f;: %2 niveaux au plus étaient attendus. Le fichier est endommagé ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures differ, by %3 of 255 levels at most.</source>
        <translation>%1 images sur %2 diffèrent, de %3 niveaux sur 255 au plus.</translation>
    </message>
    <message>
        <source>%1 of %2 x %3 pixels should hold %4 bytes a pixel and have sides of at most %5, and holds %6 bytes. Choose a smaller picture.</source>
        <translation>%1 de %2 x %3 pixels devrait contenir %4 octets par pixel et avoir des côtés de %5 au plus, et contient %6 octets. Choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>%1 of the shape %2</source>
        <translation>%1 de forme %2</translation>
    </message>
    <message>
        <source>%1 reads its class as one token: all attention is on that, and its map is 1 everywhere.</source>
        <translation>%1 lit sa classe comme un seul token&#x202f;: toute l’attention y va, et sa carte est 1 partout.</translation>
    </message>
    <message>
        <source>%1 reads no text: its cross-attention has no tokens to choose from.</source>
        <translation>%1 ne lit pas de texte&#x202f;: son attention croisée n’a pas de tokens où choisir.</translation>
    </message>
    <message>
        <source>%1 says that tensor %2 lies in %3, and it is not there. The files belong to different models, or one is damaged: fetch them anew.</source>
        <translation>%1 dit que le tenseur %2 est dans %3, et il n’y est pas. Les fichiers appartiennent à des modèles différents, ou l’un est endommagé&#x202f;: récupérez-les de nouveau.</translation>
    </message>
    <message>
        <source>%1 says that the U-Net takes %2 channels and gives %3, and its weights take %4 and give %5. They belong to different models; get both from one source.</source>
        <translation>%1 dit que l’U-Net prend %2 canaux et en donne %3, et ses poids en prennent %4 et en donnent %5. Ils appartiennent à des modèles différents&#x202f;; récupérez les deux de la même source.</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Choose another value.</source>
        <translation>%1 devrait être %2&#x202f;; trouvé&#x202f;: %3. Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Correct it, or write the file anew.</source>
        <translation>%1 devrait être %2&#x202f;; trouvé&#x202f;: %3. Corrigez-le, ou écrivez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the LoRA anew.</source>
        <translation>%1 devrait être un objet JSON, et n’en est pas un. Récupérez le LoRA de nouveau.</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the model anew.</source>
        <translation>%1 devrait être un objet JSON, et n’en est pas un. Récupérez le modèle de nouveau.</translation>
    </message>
    <message>
        <source>%1 should be a PNG in base 64. Save the session again.</source>
        <translation>%1 devrait être un PNG en base 64. Enregistrez la session de nouveau.</translation>
    </message>
    <message>
        <source>%1 should be a finite number, and is %2.</source>
        <translation>%1 devrait être un nombre fini, et vaut %2.</translation>
    </message>
    <message>
        <source>%1 should be a multiple of %2 from %2 to %3 pixels, or 0 for the model&apos;s own size, and is %4.</source>
        <translation>%1 devrait être un multiple de %2, de %2 à %3 pixels, ou 0 pour la taille propre au modèle, et vaut %4.</translation>
    </message>
    <message>
        <source>%1 should be a picture (PNG, JPEG, WebP, TIFF or BMP), and is none that can be read. Save it as a PNG.</source>
        <translation>%1 devrait être une image (PNG, JPEG, WebP, TIFF ou BMP), et n’en est pas une qui puisse être lue. Enregistrez-la en PNG.</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit RGB picture as PNG, but %2. Save the picture anew.</source>
        <translation>%1 devrait être une image RGB de 8 bits en PNG, mais %2. Enregistrez l’image de nouveau.</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit grey or RGB picture, and is none. Save the region map as such a PNG.</source>
        <translation>%1 devrait être une image de 8 bits en gris ou RGB, et n’en est pas une. Enregistrez la carte de régions en un tel PNG.</translation>
    </message>
    <message>
        <source>%1 should be an object from tokens to numbers, and is none. Fetch it anew.</source>
        <translation>%1 devrait être un objet des tokens aux nombres, et n’en est pas un. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 should be from 0 to 1, and is %2.</source>
        <translation>%1 devrait aller de 0 à 1, et vaut %2.</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &apos;%3&apos;.</source>
        <translation>%1 devrait être l’un de %2, et est «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &quot;%3&quot;.</source>
        <translation>%1 devrait être l’un de %2, et est «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 should have sides of at most %2 pixels, and is %3 x %4. Make it smaller.</source>
        <translation>%1 devrait avoir des côtés de %2 pixels au plus, et fait %3 x %4. Rapetissez l’image.</translation>
    </message>
    <message>
        <source>%1 takes %2, or points as SIGMA:FACTOR with commas between, by falling sigma; &apos;%3&apos; is none of these.</source>
        <translation>%1 prend %2, ou des points SIGMA:FACTOR séparés par des virgules, à sigma décroissant&#x202f;; «&#x202f;%3&#x202f;» n’est rien de cela.</translation>
    </message>
    <message>
        <source>%1 tensors in all</source>
        <translation>%1 tenseurs en tout</translation>
    </message>
    <message>
        <source>%1 was refused: %2; no model needs that, and nothing was run. Don&apos;t trust the file: get the model from another source, best as safetensors.</source>
        <translation>%1 a été refusé&#x202f;: %2&#x202f;; aucun modèle n’en a besoin, et rien n’a été exécuté. Ne vous fiez pas au fichier&#x202f;: récupérez le modèle d’une autre source, de préférence en safetensors.</translation>
    </message>
    <message>
        <source>%1 weight files, of which none is called model</source>
        <translation>%1 fichiers de poids, dont aucun ne s’appelle model</translation>
    </message>
    <message>
        <source>%1, four times d_model</source>
        <translation>%1, quatre fois d_model</translation>
    </message>
    <message>
        <source>%1, from a picture</source>
        <translation>%1, à partir d’une image</translation>
    </message>
    <message>
        <source>%1, from a region map</source>
        <translation>%1, à partir d’une carte de régions</translation>
    </message>
    <message>
        <source>%1, from classes</source>
        <translation>%1, à partir de classes</translation>
    </message>
    <message>
        <source>%1, from text</source>
        <translation>%1, à partir de texte</translation>
    </message>
    <message>
        <source>%1, inpainting</source>
        <translation>%1, inpainting</translation>
    </message>
    <message>
        <source>%1, super-resolution</source>
        <translation>%1, super-résolution</translation>
    </message>
    <message>
        <source>%1, unconditional</source>
        <translation>%1, sans condition</translation>
    </message>
    <message>
        <source>%1: %2 It cannot be converted; use it as it is.</source>
        <translation>%1&#x202f;: %2 Il ne peut pas être converti&#x202f;; employez-le tel quel.</translation>
    </message>
    <message>
        <source>%1: %2 Open another file, or save the session again.</source>
        <translation>%1&#x202f;: %2 Ouvrez un autre fichier, ou enregistrez la session de nouveau.</translation>
    </message>
    <message>
        <source>%1: %2 This program cannot run the model; choose another one.</source>
        <translation>%1&#x202f;: %2 Ce programme ne peut pas exécuter le modèle&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1: %2 blocks don&apos;t make levels of %3. Put the flags that the classifier was trained with beside it, as JSON, with classifier_depth.</source>
        <translation>%1&#x202f;: %2 blocs ne font pas des niveaux de %3. Mettez à côté de lui, en JSON, les options avec lesquelles le classifieur a été entraîné, avec classifier_depth.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the YAML, or fetch it anew.</source>
        <translation>%1&#x202f;: %2. Corrigez le YAML, ou récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: %2. Replace the picture, or remove it from the data set.</source>
        <translation>%1&#x202f;: %2. Remplacez l’image, ou retirez-la du jeu de données.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not UTF-8 (byte %3 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas en UTF-8 (octet %3 de la ligne). Enregistrez l’index en UTF-8, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>%1: a list of objects with id and name was expected. Correct the file.</source>
        <translation>%1&#x202f;: une liste d’objets avec id et name était attendue. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>%1: added_tokens_decoder should map numbers to tokens, and has %2. Fetch it anew.</source>
        <translation>%1&#x202f;: added_tokens_decoder devrait associer des nombres à des tokens, et a %2. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: entry %2 should be an object with id %2 and a name; ids run 0, 1, 2, ... Correct the file.</source>
        <translation>%1&#x202f;: l’entrée %2 devrait être un objet avec l’id %2 et un nom&#x202f;; les id se suivent 0, 1, 2, ... Corrigez le fichier.</translation>
    </message>
    <message>
        <source>%1: entry %2 should have rgb: three whole numbers from 0 to 255. Correct the file.</source>
        <translation>%1&#x202f;: l’entrée %2 devrait avoir rgb&#x202f;: trois nombres entiers de 0 à 255. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>%1: field class_id should be below %2, the number of classes in classes.json, and is %3. Correct the line, or add the class.</source>
        <translation>%1&#x202f;: le champ class_id devrait être inférieur à %2, le nombre de classes de classes.json, et vaut %3. Corrigez la ligne, ou ajoutez la classe.</translation>
    </message>
    <message>
        <source>%1: has %2 region classes; at most 256 fit a map&apos;s byte. Merge some.</source>
        <translation>%1&#x202f;: a %2 classes de régions&#x202f;; 256 au plus tiennent dans un octet de la carte. Fusionnez-en.</translation>
    </message>
    <message>
        <source>%1: how many heads its attention has can&apos;t be read from the weights alone. Put the yaml that the model was published with beside it, under the same name.</source>
        <translation>%1&#x202f;: le nombre de têtes de son attention ne peut pas être lu des poids seuls. Mettez à côté, sous le même nom, le yaml avec lequel le modèle a été publié.</translation>
    </message>
    <message>
        <source>%1: layer %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1&#x202f;: la couche %2 contient un NaN ou un infini là où seuls des nombres ont un sens. Le fichier est endommagé ou son entraînement a échoué&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: line %2 should be two tokens with a space between them, and is %3. Fetch the merges.txt of the model.</source>
        <translation>%1&#x202f;: la ligne %2 devrait être deux tokens séparés par un espace&#x202f;; trouvé&#x202f;: %3. Récupérez le merges.txt du modèle.</translation>
    </message>
    <message>
        <source>%1: of the layers %2 the file holds one half of the change alone. It is incomplete; get it anew.</source>
        <translation>%1&#x202f;: des couches %2, le fichier ne contient qu’une moitié du changement. Il est incomplet&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: scale_factor should be a number above 0, and is %2. The file is damaged; get it anew.</source>
        <translation>%1&#x202f;: scale_factor devrait être un nombre supérieur à 0, et vaut %2. Le fichier est endommagé&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1&#x202f;: le tenseur %2 contient un NaN ou un infini là où seuls des nombres ont un sens. Le fichier est endommagé ou son entraînement a échoué&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity. The file is damaged; get it anew.</source>
        <translation>%1&#x202f;: le tenseur %2 contient un NaN ou un infini. Le fichier est endommagé&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is missing, which the network needs. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1&#x202f;: le tenseur %2, dont le réseau a besoin, manque. Le fichier est incomplet ou appartient à un autre modèle&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: tensor %2 should hold fractions, and holds %3. Its weights were quantised, or the file is damaged; get another one.</source>
        <translation>%1&#x202f;: le tenseur %2 devrait contenir des fractions, et contient %3. Ses poids ont été quantifiés, ou le fichier est endommagé&#x202f;; récupérez-en un autre.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has %2 samplers, so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1&#x202f;: le workflow ComfyUI a %2 échantillonneurs, ses réglages sont donc ambigus&#x202f;; un seul était attendu. Ouvrez-le dans ComfyUI pour voir les réglages.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has no sampler that is known here; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1&#x202f;: le workflow ComfyUI n’a pas d’échantillonneur connu ici&#x202f;; un seul était attendu. Ouvrez-le dans ComfyUI pour voir les réglages.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow joins several texts into its prompt (%2), so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1&#x202f;: le workflow ComfyUI joint plusieurs textes dans son prompt (%2), ses réglages sont donc ambigus&#x202f;; un seul était attendu. Ouvrez-le dans ComfyUI pour voir les réglages.</translation>
    </message>
    <message>
        <source>%1: the U-Net has %2 %3, and %4 says %5. They belong to different models; get both from one source.</source>
        <translation>%1&#x202f;: l’U-Net a %2 %3, et %4 dit %5. Ils appartiennent à des modèles différents&#x202f;; récupérez les deux de la même source.</translation>
    </message>
    <message>
        <source>%1: the U-Net takes %2 channels and gives %3, and %4 says %5 and %6. They belong to different models; get both from one source.</source>
        <translation>%1&#x202f;: l’U-Net prend %2 canaux et en donne %3, et %4 dit %5 et %6. Ils appartiennent à des modèles différents&#x202f;; récupérez les deux de la même source.</translation>
    </message>
    <message>
        <source>%1: the component &quot;scheduler&quot; is missing, which says what noise the model was trained on. Get the model anew.</source>
        <translation>%1&#x202f;: le composant «&#x202f;scheduler&#x202f;», qui dit sur quel bruit le modèle a été entraîné, manque. Récupérez le modèle de nouveau.</translation>
    </message>
    <message>
        <source>%1: the figures need a model that takes a class and makes square pictures. Choose another one.</source>
        <translation>%1&#x202f;: les chiffres demandent un modèle qui prend une classe et fait des images carrées. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1: the id &quot;%2&quot; is taken by %3. Give each picture its own.</source>
        <translation>%1&#x202f;: l’id «&#x202f;%2&#x202f;» est pris par %3. Donnez à chaque image le sien.</translation>
    </message>
    <message>
        <source>%1: the line is not UTF-8 (byte %2 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1&#x202f;: la ligne n’est pas en UTF-8 (octet %2 de la ligne). Enregistrez l’index en UTF-8, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>%1: the metadata %2 should be text, and is %3. Write the file anew.</source>
        <translation>%1&#x202f;: la métadonnée %2 devrait être du texte&#x202f;; trouvé&#x202f;: %3. Écrivez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should be the id of a region of the model, and is %4. Paint with the ids that &apos;darkroom inspect&apos; lists.</source>
        <translation>%1&#x202f;: le pixel en %2, %3 devrait être l’id d’une région du modèle, et vaut %4. Peignez avec les id que liste «&#x202f;darkroom inspect&#x202f;».</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should have the colour of a region of the model, and is (%4, %5, %6). Paint with the colours that &apos;darkroom inspect&apos; lists, without smoothing.</source>
        <translation>%1&#x202f;: le pixel en %2, %3 devrait avoir la couleur d’une région du modèle, et a (%4, %5, %6). Peignez avec les couleurs que liste «&#x202f;darkroom inspect&#x202f;», sans lissage.</translation>
    </message>
    <message>
        <source>%1: the target %2 is no class of a latent-diffusion program (ldm, sgm, taming, cldm); it was not looked up. Don&apos;t trust the file, or correct its target.</source>
        <translation>%1&#x202f;: la target %2 n’est pas une classe d’un programme de diffusion latente (ldm, sgm, taming, cldm)&#x202f;; elle n’a pas été recherchée. Ne vous fiez pas au fichier, ou corrigez sa target.</translation>
    </message>
    <message>
        <source>%1: the tokenizer&apos;s pad_token should be %2 or %3, as CLIP&apos;s are, and is %4. Models with another one cannot be run here: choose another model.</source>
        <translation>%1&#x202f;: le pad_token du découpeur devrait être %2 ou %3, comme ceux de CLIP, et est %4. Les modèles qui en ont un autre ne peuvent pas être exécutés ici&#x202f;: choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1: there is a fault in the text %2: %3. The pixels may be sound; the settings cannot be read.</source>
        <translation>%1&#x202f;: il y a une faute dans le texte %2&#x202f;: %3. Les pixels sont peut-être sains&#x202f;; les réglages ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>A Gaussian needs the features of at least two pictures.</source>
        <translation>Une gaussienne demande les caractéristiques d’au moins deux images.</translation>
    </message>
    <message>
        <source>A KL autoencoder whose inner channels differ from its latents&apos; has no form in diffusers&apos; layout.</source>
        <translation>Un autoencodeur KL dont les canaux intérieurs diffèrent de ceux de ses latents n’a pas de forme dans la disposition de diffusers.</translation>
    </message>
    <message>
        <source>A LoRA in a prompt is written &lt;lora:name&gt; or &lt;lora:name:0.8&gt;, and %1 is not. Mend it, or take it out.</source>
        <translation>Un LoRA s’écrit dans un prompt &lt;lora:name&gt; ou &lt;lora:name:0.8&gt;, et ce n’est pas le cas de %1. Corrigez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>A PNDM run has calls for %1 steps and a plan of %2.</source>
        <translation>Une exécution PNDM a des appels pour %1 étapes et un plan de %2.</translation>
    </message>
    <message>
        <source>A PNG chunk can hold at most %1 bytes, and %2 were given. Make a smaller picture.</source>
        <translation>Un bloc PNG peut contenir %1 octets au plus, et %2 ont été donnés. Faites une image plus petite.</translation>
    </message>
    <message>
        <source>A U-Net whose timesteps are embedded in other widths than its first level has no form in diffusers&apos; layout.</source>
        <translation>Un U-Net dont l’embedding des pas de temps a d’autres largeurs que son premier niveau n’a pas de forme dans la disposition de diffusers.</translation>
    </message>
    <message>
        <source>A U-Net with a middle block without attention has no form in diffusers&apos; layout.</source>
        <translation>Un U-Net dont le bloc du milieu est sans attention n’a pas de forme dans la disposition de diffusers.</translation>
    </message>
    <message>
        <source>A U-Net with heads or blocks of several kinds and no transformers has no form in diffusers&apos; layout.</source>
        <translation>Un U-Net à têtes ou blocs de plusieurs sortes et sans transformers n’a pas de forme dans la disposition de diffusers.</translation>
    </message>
    <message>
        <source>A branch of %1 lanes needs a request for each, and has %2.</source>
        <translation>Une branche de %1 pistes demande une requête pour chacune, et en a %2.</translation>
    </message>
    <message>
        <source>A branch should have the picture that its run began from.</source>
        <translation>Une branche devrait avoir l’image dont son exécution est partie.</translation>
    </message>
    <message>
        <source>A branch&apos;s lane should be from 0 to %1, and is %2.</source>
        <translation>La piste d’une branche devrait aller de 0 à %1, et vaut %2.</translation>
    </message>
    <message>
        <source>A branch&apos;s size should be that of its run, %1 x %2, and is %3 x %4.</source>
        <translation>La taille d’une branche devrait être celle de son exécution, %1 x %2, et est %3 x %4.</translation>
    </message>
    <message>
        <source>A branch&apos;s step should be from 1 to %1, the steps that are done, and is %2.</source>
        <translation>L’étape d’une branche devrait aller de 1 à %1, les étapes qui sont faites, et vaut %2.</translation>
    </message>
    <message>
        <source>A file was expected here, and this is a folder.</source>
        <translation>Un fichier était attendu ici, et c’est un dossier.</translation>
    </message>
    <message>
        <source>A flow&apos;s sigma is %1; 0 to 1 was expected. Correct flow_shift or the schedule.</source>
        <translation>Le sigma d’un flux vaut %1&#x202f;; de 0 à 1 était attendu. Corrigez flow_shift ou le planning.</translation>
    </message>
    <message>
        <source>A grid was asked for without a picture. Report this as a fault of the program.</source>
        <translation>Une grille a été demandée sans image. Signalez-le comme une erreur du programme.</translation>
    </message>
    <message>
        <source>A guidance curve should go from a level above 0 to a higher one, and goes from %1 to %2.</source>
        <translation>Une courbe de guidage devrait aller d’un niveau supérieur à 0 à un plus haut, et va de %1 à %2.</translation>
    </message>
    <message>
        <source>A manifold with %1 neighbours needs more than so many pictures, and has %2.</source>
        <translation>Une variété à %1 voisins demande plus d’images que cela, et en a %2.</translation>
    </message>
    <message>
        <source>A mask was given, and this model enlarges the whole picture. Leave it out.</source>
        <translation>Un masque a été donné, et ce modèle agrandit toute l’image. Omettez-le.</translation>
    </message>
    <message>
        <source>A negative prompt was given, and this model is told its guidance and reads none. Leave it out.</source>
        <translation>Un prompt négatif a été donné, et ce modèle reçoit son guidage directement et n’en lit pas. Omettez-le.</translation>
    </message>
    <message>
        <source>A noise level&apos;s sigma/alpha is %1; 0 or more was expected. Choose another schedule.</source>
        <translation>Le sigma/alpha d’un niveau de bruit vaut %1&#x202f;; 0 ou plus était attendu. Choisissez un autre planning.</translation>
    </message>
    <message>
        <source>A noise schedule of one timestep can&apos;t be rescaled to zero terminal SNR. Set rescale_betas_zero_snr to false.</source>
        <translation>Un planning de bruit d’un seul pas de temps ne peut pas être ramené à un SNR terminal nul. Mettez rescale_betas_zero_snr à false.</translation>
    </message>
    <message>
        <source>A noise source gave a tensor of another shape than the sampler&apos;s x. Report this as a fault of the program.</source>
        <translation>Une source de bruit a donné un tenseur d’une autre forme que le x de l’échantillonneur. Signalez-le comme une erreur du programme.</translation>
    </message>
    <message>
        <source>A part of the program, %1, is not there; looked for %2. Install the program again, or set DARKROOM_RESOURCES to its folder of resources.</source>
        <translation>Une partie du programme, %1, n’est pas là&#x202f;; cherché&#x202f;: %2. Installez le programme de nouveau, ou mettez dans DARKROOM_RESOURCES son dossier de ressources.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 could not be written as PNG.</source>
        <translation>Une image de %1 x %2 n’a pas pu être écrite en PNG.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels with %3 bytes cannot be written; three bytes a pixel were expected.</source>
        <translation>Une image de %1 x %2 pixels et de %3 octets ne peut pas être écrite&#x202f;; trois octets par pixel étaient attendus.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 should have %3 bytes, and has %4.</source>
        <translation>Une image de %1 x %2 devrait avoir %3 octets, et en a %4.</translation>
    </message>
    <message>
        <source>A prediction has a type that is none of those known.</source>
        <translation>Le type d’une prédiction n’est aucun de ceux qui sont connus.</translation>
    </message>
    <message>
        <source>A prediction was asked for as a type that is none of those known.</source>
        <translation>Une prédiction a été demandée dans un type qui n’est aucun de ceux qui sont connus.</translation>
    </message>
    <message>
        <source>A prompt was given, and this model takes none. Leave it out.</source>
        <translation>Un prompt a été donné, et ce modèle n’en prend pas. Omettez-le.</translation>
    </message>
    <message>
        <source>A region map was given, and this model takes none. Leave it out.</source>
        <translation>Une carte de régions a été donnée, et ce modèle n’en prend pas. Omettez-la.</translation>
    </message>
    <message>
        <source>A run needs at least one request.</source>
        <translation>Une exécution demande au moins une requête.</translation>
    </message>
    <message>
        <source>A sampling plan has no steps; at least one was expected. Choose one or more.</source>
        <translation>Un plan d’échantillonnage n’a pas d’étapes&#x202f;; une au moins était attendue. Choisissez-en une ou plus.</translation>
    </message>
    <message>
        <source>A session was compared with another number of pictures. Report this as a fault of the program.</source>
        <translation>Une session a été comparée à un autre nombre d’images. Signalez-le comme une erreur du programme.</translation>
    </message>
    <message>
        <source>A strength of %1 leaves none of %2 steps to change the picture. Choose a greater strength or more steps.</source>
        <translation>Une force de %1 ne laisse aucune des %2 étapes pour changer l’image. Choisissez une force plus grande ou plus d’étapes.</translation>
    </message>
    <message>
        <source>A tensor to be saved has a name that is taken: %1.</source>
        <translation>Un tenseur à enregistrer a un nom déjà pris&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; [CLS] and [SEP] alone need %2.</source>
        <translation>Un texte doit être coupé à %1 tokens&#x202f;; [CLS] et [SEP] en demandent à eux seuls %2.</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; the begin and end token alone need %2.</source>
        <translation>Un texte doit être coupé à %1 tokens&#x202f;; les tokens de début et de fin en demandent à eux seuls %2.</translation>
    </message>
    <message>
        <source>A text without a name was left out.</source>
        <translation>Un texte sans nom a été omis.</translation>
    </message>
    <message>
        <source>A value of the axis %1 should be %2, and is &apos;%3&apos;.</source>
        <translation>Une valeur de l’axe %1 devrait être %2, et «&#x202f;%3&#x202f;» ne l’est pas.</translation>
    </message>
    <message>
        <source>APG&apos;s eta</source>
        <translation>l’eta d’APG</translation>
    </message>
    <message>
        <source>APG&apos;s momentum</source>
        <translation>le momentum d’APG</translation>
    </message>
    <message>
        <source>APG&apos;s norm should be a finite number of at least 0, and is %1.</source>
        <translation>La norme d’APG devrait être un nombre fini d’au moins 0, et vaut %1.</translation>
    </message>
    <message>
        <source>An autoencoder was given, and this model has no latents. Leave it out.</source>
        <translation>Un autoencodeur a été donné, et ce modèle n’a pas de latents. Omettez-le.</translation>
    </message>
    <message>
        <source>An automatic precision was not resolved before it was used.</source>
        <translation>Une précision automatique n’a pas été fixée avant son emploi.</translation>
    </message>
    <message>
        <source>An element type has no tensor type.</source>
        <translation>Un type d’élément n’a pas de type de tenseur.</translation>
    </message>
    <message>
        <source>BPE, the only kind of CLIP tokenizers</source>
        <translation>BPE, la seule sorte de découpeurs de CLIP</translation>
    </message>
    <message>
        <source>Beside the weights the file holds %1, left by its training; skipped.</source>
        <translation>À côté des poids, le fichier contient %1, restes de son entraînement&#x202f;; ils sont omis.</translation>
    </message>
    <message>
        <source>Beta number %1 of the noise schedule is %2; a number above 0 and below 1 was expected (the last may be 1). Correct beta_start, beta_end or trained_betas.</source>
        <translation>Le beta numéro %1 du planning de bruit vaut %2&#x202f;; un nombre supérieur à 0 et inférieur à 1 était attendu (le dernier peut être 1). Corrigez beta_start, beta_end ou trained_betas.</translation>
    </message>
    <message>
        <source>Bit-identical: all %1 pictures are the recorded ones.</source>
        <translation>Identiques au bit près&#x202f;: les %1 images sont toutes celles enregistrées.</translation>
    </message>
    <message>
        <source>CPU, %1 threads</source>
        <translation>CPU, %1 threads</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>CPU, 1 thread</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>Appareil CUDA %1</translation>
    </message>
    <message>
        <source>Cannot create %1: %2. %3</source>
        <translation>%1 ne peut pas être créé&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. %3</source>
        <translation>Le dossier %1 ne peut pas être créé&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Cannot open %1 for writing: %2. %3</source>
        <translation>%1 ne peut pas être ouvert en écriture&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. A component&apos;s folder with config.json and weights was expected; check the path.</source>
        <translation>Le dossier %1 ne peut pas être ouvert&#x202f;: %2. Le dossier d’un composant, avec config.json et poids, était attendu&#x202f;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. Check the path.</source>
        <translation>Le dossier %1 ne peut pas être ouvert&#x202f;: %2. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. %3</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2. %3</source>
        <translation>%1 ne peut pas être supprimé&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Cannot tell the size of %1: %2. %3</source>
        <translation>La taille de %1 ne peut pas être déterminée&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. %3</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Check that the path is spelled right and that the disk is connected.</source>
        <translation>Vérifiez que le chemin est bien écrit et que le disque est connecté.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another folder.</source>
        <translation>Vérifiez les droits d’accès, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>DDPM expects a model with a learned variance to give %1 channels, and this one gave %2. Set variance_type to fixed_small.</source>
        <translation>DDPM attend d’un modèle à variance apprise qu’il donne %1 canaux, et celui-ci en a donné %2. Mettez variance_type à fixed_small.</translation>
    </message>
    <message>
        <source>DDPM has a variance type that is none of those known.</source>
        <translation>Le type de variance de DDPM n’est aucun de ceux qui sont connus.</translation>
    </message>
    <message>
        <source>DEIS was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>L’ordre %1 a été demandé à DEIS&#x202f;; 1, 2 ou 3 était attendu. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>DPM-Solver singlestep was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>L’ordre %1 a été demandé à DPM-Solver singlestep&#x202f;; 1, 2 ou 3 était attendu. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>DPM-Solver was asked for order %1; 1 to 3 was expected, or 1 to 2 with noise. Choose one of these.</source>
        <translation>L’ordre %1 a été demandé à DPM-Solver&#x202f;; de 1 à 3 était attendu, ou de 1 à 2 avec du bruit. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>DPM-Solver was given eta %1; 0 or 1 was expected. Choose DPM-Solver++ for values between.</source>
        <translation>DPM-Solver a reçu l’eta %1&#x202f;; 0 ou 1 était attendu. Choisissez DPM-Solver++ pour les valeurs intermédiaires.</translation>
    </message>
    <message>
        <source>DPM-Solver++ was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>L’ordre %1 a été demandé à DPM-Solver++&#x202f;; 1, 2 ou 3 était attendu. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Device &quot;cuda&quot; was asked for, and there is no CUDA device that this program can use. Choose &quot;cpu&quot; or &quot;auto&quot;, or install a LibTorch with CUDA and its driver.</source>
        <translation>Le matériel «&#x202f;cuda&#x202f;» a été demandé, et il n’y a pas d’appareil CUDA que ce programme puisse employer. Choisissez «&#x202f;cpu&#x202f;» ou «&#x202f;auto&#x202f;», ou installez une LibTorch avec CUDA et son pilote.</translation>
    </message>
    <message>
        <source>Diffusion of pictures</source>
        <translation>Diffusion d’images</translation>
    </message>
    <message>
        <source>For %1, of rank %2; added to a model with a strength.</source>
        <translation>Pour %1, de rang %2&#x202f;; s’ajoute à un modèle avec une force.</translation>
    </message>
    <message>
        <source>For %1, of ranks %2 to %3; added to a model with a strength.</source>
        <translation>Pour %1, de rangs %2 à %3&#x202f;; s’ajoute à un modèle avec une force.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another folder.</source>
        <translation>Libérez de la place sur ce disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Guidance has %1 values of w for %2 pictures; one, or one a picture, was expected. Give w once or for each picture.</source>
        <translation>Le guidage a %1 valeurs de w pour %2 images&#x202f;; une seule, ou une par image, était attendue. Donnez w une fois ou pour chaque image.</translation>
    </message>
    <message>
        <source>Guidance has a rule that is none of those known.</source>
        <translation>La règle du guidage n’est aucune de celles qui sont connues.</translation>
    </message>
    <message>
        <source>Guidance was not given the predictions that it asked for. Report this as a fault of the program.</source>
        <translation>Le guidage n’a pas reçu les prédictions qu’il a demandées. Signalez-le comme une erreur du programme.</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM) super-resolution</source>
        <translation>Super-résolution par diffusion guidée (ADM)</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM)</source>
        <translation>Diffusion guidée (ADM)</translation>
    </message>
    <message>
        <source>Guided diffusion&apos;s noisy classifier</source>
        <translation>Classifieur d’images bruitées de guided-diffusion</translation>
    </message>
    <message>
        <source>Its attention pool reads %1 × %1 places.</source>
        <translation>Son attention finale (pool) lit %1 × %1 places.</translation>
    </message>
    <message>
        <source>Its config.json is not beside it; choose the folder that holds both to run it.</source>
        <translation>Son config.json n’est pas à côté de lui&#x202f;; pour l’exécuter, choisissez le dossier qui contient les deux.</translation>
    </message>
    <message>
        <source>KL autoencoder</source>
        <translation>Autoencodeur KL</translation>
    </message>
    <message>
        <source>LMS was asked for order %1; 1 to %2 were expected. Choose one of these.</source>
        <translation>L’ordre %1 a été demandé à LMS&#x202f;; de 1 à %2 était attendu. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Latent diffusion</source>
        <translation>Diffusion latente</translation>
    </message>
    <message>
        <source>Loading the autoencoder %1</source>
        <translation>Le chargement de l’autoencodeur %1</translation>
    </message>
    <message>
        <source>Loading the model %1 in %2</source>
        <translation>Le chargement du modèle %1 en %2</translation>
    </message>
    <message>
        <source>Model, device, precision and versions are those recorded: this device does not repeat its own sums, or the file was changed.</source>
        <translation>Modèle, matériel, précision et versions sont ceux enregistrés&#x202f;: ce matériel ne répète pas ses propres calculs, ou le fichier a été changé.</translation>
    </message>
    <message>
        <source>No attention of this model has maps that are %1 rows high.</source>
        <translation>Aucune attention de ce modèle n’a de cartes de %1 lignes de haut.</translation>
    </message>
    <message>
        <source>No folder at %1. Choose another folder of models.</source>
        <translation>Aucun dossier à %1. Choisissez un autre dossier de modèles.</translation>
    </message>
    <message>
        <source>No model at %1: there is no such file or folder. Check the path.</source>
        <translation>Aucun modèle à %1&#x202f;: il n’y a pas de tel fichier ou dossier. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>No model is loaded: choose a model folder first.</source>
        <translation>Aucun modèle n’est chargé&#x202f;: choisissez d’abord un dossier de modèle.</translation>
    </message>
    <message>
        <source>No room for %1: it needs %2 MiB, and %3 are free there. Choose another disk.</source>
        <translation>Pas de place pour %1&#x202f;: il lui faut %2 Mio, et %3 y sont libres. Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>No weights in %1: looked for diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, pytorch_model.bin, the same with a variant such as .fp16, and their index files (*.safetensors.index.json, *.bin.index.json); found %2. Fetch the weight file into this folder.</source>
        <translation>Pas de poids dans %1&#x202f;: ont été cherchés diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, pytorch_model.bin, les mêmes avec une variante comme .fp16, et leurs fichiers d’index (*.safetensors.index.json, *.bin.index.json)&#x202f;; trouvé&#x202f;: %2. Récupérez le fichier de poids dans ce dossier.</translation>
    </message>
    <message>
        <source>Only pictures of one size, at least %1 pixels a side, can be compared by number; these have %2 × %3 and %4 × %5.</source>
        <translation>Seules des images de même taille, d’au moins %1 pixels de côté, peuvent être comparées par un nombre&#x202f;; celles-ci font %2 × %3 et %4 × %5.</translation>
    </message>
    <message>
        <source>PNDM with Runge-Kutta steps was asked for %1 steps; 4 or more were expected. Set skip_prk_steps to true or take more steps.</source>
        <translation>%1 étapes ont été demandées à PNDM avec étapes de Runge-Kutta&#x202f;; 4 ou plus étaient attendues. Mettez skip_prk_steps à true ou prenez plus d’étapes.</translation>
    </message>
    <message>
        <source>Pictures of different sizes were compared. Report this as a fault of the program.</source>
        <translation>Des images de tailles différentes ont été comparées. Signalez-le comme une erreur du programme.</translation>
    </message>
    <message>
        <source>Quality needs %1 pictures for each w at least, and was asked for %2.</source>
        <translation>La qualité demande au moins %1 images pour chaque w, et %2 ont été demandées.</translation>
    </message>
    <message>
        <source>Quality over w is measured by class, and %1 takes none. Choose a model with classes and a judge of its pictures.</source>
        <translation>La qualité selon w se mesure par classe, et %1 n’en prend pas. Choisissez un modèle à classes et avec un juge de ses images.</translation>
    </message>
    <message>
        <source>Quality over w needs values of w.</source>
        <translation>La qualité selon w demande des valeurs de w.</translation>
    </message>
    <message>
        <source>Rank %1; added to a model with a strength.</source>
        <translation>Rang %1&#x202f;; s’ajoute à un modèle avec une force.</translation>
    </message>
    <message>
        <source>Ranks %1 to %2; added to a model with a strength.</source>
        <translation>Rangs %1 à %2&#x202f;; s’ajoute à un modèle avec une force.</translation>
    </message>
    <message>
        <source>Requests that develop together share the model&apos;s weights, and their prompts name different LoRAs. Name the same ones, or run them one after another.</source>
        <translation>Les requêtes qui se développent ensemble partagent les poids du modèle, et leurs prompts nomment des LoRA différents. Nommez les mêmes, ou exécutez-les l’une après l’autre.</translation>
    </message>
    <message>
        <source>Requests that develop together should agree in all but prompt, class, region map, seed and guidance.</source>
        <translation>Les requêtes qui se développent ensemble devraient concorder en tout sauf prompt, classe, carte de régions, graine et guidage.</translation>
    </message>
    <message>
        <source>Rows of %1 tokens have no room for a text.</source>
        <translation>Des lignes de %1 tokens n’ont pas de place pour un texte.</translation>
    </message>
    <message>
        <source>Something else is in the way: move it, or choose another name.</source>
        <translation>Autre chose occupe la place&#x202f;: déplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Stable Diffusion 2 comes as a model that predicts epsilon (made for 512 pixels) and as one that predicts v (768); the weights alone don&apos;t tell which. Its yaml beside the file would.</source>
        <translation>Stable Diffusion 2 existe comme modèle qui prédit epsilon (fait pour 512 pixels) et comme modèle qui prédit v (768)&#x202f;; les poids seuls ne disent pas lequel. Son yaml à côté du fichier le dirait.</translation>
    </message>
    <message>
        <source>Stable Diffusion XL refiner</source>
        <translation>Raffineur de Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Stands for %1 tokens of the prompt.</source>
        <translation>Tient lieu de %1 tokens du prompt.</translation>
    </message>
    <message>
        <source>Stands for 1 token of the prompt.</source>
        <translation>Tient lieu de 1 token du prompt.</translation>
    </message>
    <message>
        <source>Tensor %1 has no place in an autoencoder and is skipped.</source>
        <translation>Le tenseur %1 n’a pas de place dans un autoencodeur et est omis.</translation>
    </message>
    <message>
        <source>Tensor %1 holds values that %2 cannot. Choose a wider precision.</source>
        <translation>Le tenseur %1 contient des valeurs que %2 ne peut pas représenter. Choisissez une précision plus large.</translation>
    </message>
    <message>
        <source>Tensor %1 is both in %2 and in %3; one place was expected. Fetch the files anew.</source>
        <translation>Le tenseur %1 est à la fois dans %2 et dans %3&#x202f;; une seule place était attendue. Récupérez les fichiers de nouveau.</translation>
    </message>
    <message>
        <source>Tensor %1 writes %2 bytes fewer than its shape asks for.</source>
        <translation>Le tenseur %1 écrit %2 octets de moins que sa forme n’en demande.</translation>
    </message>
    <message>
        <source>Tensor %1 writes more bytes than its shape asks for.</source>
        <translation>Le tenseur %1 écrit plus d’octets que sa forme n’en demande.</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be stored.</source>
        <translation>Les tenseurs de type %1 ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Encodeur de texte</translation>
    </message>
    <message>
        <source>Textual inversion</source>
        <translation>Inversion textuelle</translation>
    </message>
    <message>
        <source>The Fréchet distance compares features of one width; these have %1 and %2.</source>
        <translation>La distance de Fréchet compare des caractéristiques de même largeur&#x202f;; celles-ci ont %1 et %2.</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent, for a condition that this program does not know.</source>
        <translation>L’U-Net lit %1 canaux à côté du latent, pour une condition que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent; without a yaml beside the file they are taken for a low-resolution picture.</source>
        <translation>L’U-Net lit %1 canaux à côté du latent&#x202f;; sans yaml à côté du fichier, ils sont pris pour une image en basse résolution.</translation>
    </message>
    <message>
        <source>The added token %1 has the number %2, beyond a vocabulary of %3 tokens and those added to it. Fetch the tokenizer&apos;s files anew.</source>
        <translation>Le token ajouté %1 a le numéro %2, au-delà d’un vocabulaire de %3 tokens et de ceux qui y sont ajoutés. Récupérez de nouveau les fichiers du découpeur.</translation>
    </message>
    <message>
        <source>The autoencoder (%1) is missing. Fetch its folder into %2, or choose another autoencoder.</source>
        <translation>L’autoencodeur (%1) manque. Récupérez son dossier dans %2, ou choisissez un autre autoencodeur.</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family, such as a file vae.safetensors.</source>
        <translation>L’autoencodeur manque. Choisissez-en un de la même famille, comme un fichier vae.safetensors.</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family.</source>
        <translation>L’autoencodeur manque. Choisissez-en un de la même famille.</translation>
    </message>
    <message>
        <source>The channel to show should be from 0 to %1, and is %2.</source>
        <translation>Le canal à montrer devrait aller de 0 à %1, et vaut %2.</translation>
    </message>
    <message>
        <source>The checksum of the text %1 is wrong: it may be damaged.</source>
        <translation>La somme de contrôle du texte %1 est fausse&#x202f;: il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The classifier at %1 reads %2, and this model makes %3. Choose one that was trained for this model.</source>
        <translation>Le classifieur dans %1 lit des %2, et ce modèle fait des %3. Choisissez-en un entraîné pour ce modèle.</translation>
    </message>
    <message>
        <source>The classifier can&apos;t judge pictures of %1 x %2; it was trained on another size. Choose the model&apos;s own, or set classifier scale to 0.</source>
        <translation>Le classifieur ne peut pas juger d’images de %1 x %2&#x202f;; il a été entraîné sur une autre taille. Choisissez celle du modèle, ou mettez l’échelle du classifieur à 0.</translation>
    </message>
    <message>
        <source>The classifier has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>Le classifieur a d’autres classes que le jeu de données&#x202f;: la classe %1 y est %2 et, dans le classes.json du jeu de données, %3. Prenez le jeu de données sur lequel le modèle et le classifieur ont été entraînés.</translation>
    </message>
    <message>
        <source>The classifier looks at pictures of %1 pixels a side, and the model makes pictures of %2. Train a classifier with --size %2.</source>
        <translation>Le classifieur regarde des images de %1 pixels de côté, et le modèle fait des images de %2. Entraînez un classifieur avec --size %2.</translation>
    </message>
    <message>
        <source>The data set %1 is not there. Give a folder of pictures, a folder of class folders, or an %2.</source>
        <translation>Le jeu de données %1 n’est pas là. Donnez un dossier d’images, un dossier de dossiers de classes, ou un %2.</translation>
    </message>
    <message>
        <source>The device failed: %1 Try again, or choose the CPU.</source>
        <translation>Le matériel a échoué&#x202f;: %1 Réessayez, ou choisissez le CPU.</translation>
    </message>
    <message>
        <source>The device was %1, and is %2.</source>
        <translation>Le matériel était %1, et est %2.</translation>
    </message>
    <message>
        <source>The disk is read-only: choose another folder.</source>
        <translation>Le disque est en lecture seule&#x202f;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk reports a fault: check its cable and health, and copy your files elsewhere.</source>
        <translation>Le disque signale une panne&#x202f;: vérifiez son câble et son état, et copiez vos fichiers ailleurs.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be listed (%2). Check that it may be read.</source>
        <translation>Le contenu du dossier %1 ne peut pas être listé (%2). Vérifiez qu’il peut être lu.</translation>
    </message>
    <message>
        <source>The lane to show should be from 0 to %1, and is %2.</source>
        <translation>La piste à montrer devrait aller de 0 à %1, et vaut %2.</translation>
    </message>
    <message>
        <source>The library was %1, and is %2.</source>
        <translation>La bibliothèque était %1, et est %2.</translation>
    </message>
    <message>
        <source>The mask keeps the whole picture. Paint what shall be made anew.</source>
        <translation>Le masque garde toute l’image. Peignez ce qui doit être refait.</translation>
    </message>
    <message>
        <source>The model has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>Le modèle a d’autres classes que le jeu de données&#x202f;: la classe %1 y est %2 et, dans le classes.json du jeu de données, %3. Prenez le jeu de données sur lequel le modèle et le classifieur ont été entraînés.</translation>
    </message>
    <message>
        <source>The model has other weights: it was %1 %2, and is %3 %4.</source>
        <translation>Le modèle a d’autres poids&#x202f;: c’était %1 %2, et c’est %3 %4.</translation>
    </message>
    <message>
        <source>The model predicts noise, and timestep %1 has zero signal: x0 can&apos;t be told from it. Use a model that predicts v or the sample, or a schedule without zero terminal SNR.</source>
        <translation>Le modèle prédit du bruit, et le pas de temps %1 a un signal nul&#x202f;: x0 ne peut pas en être tiré. Employez un modèle qui prédit v ou l’échantillon, ou un planning sans SNR terminal nul.</translation>
    </message>
    <message>
        <source>The model that ships with the program is not there; looked in %1. Install the program again, or set DARKROOM_RESOURCES to the folder that holds models/icons.</source>
        <translation>Le modèle livré avec le programme n’est pas là&#x202f;; cherché dans %1. Installez le programme de nouveau, ou mettez dans DARKROOM_RESOURCES le dossier qui contient models/icons.</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule ends at zero SNR, where sigma/alpha is infinite, and this schedule needs a finite one. Choose the schedule automatic with DDIM, DDPM or PLMS.</source>
        <translation>Le planning de bruit du modèle finit à un SNR nul, où sigma/alpha est infini, et ce planning en demande un fini. Choisissez le planning automatique avec DDIM, DDPM ou PLMS.</translation>
    </message>
    <message>
        <source>The noise in x was asked for at the clean end, where there is none. End the schedule above sigma 0, or ask one step earlier.</source>
        <translation>Le bruit dans x a été demandé à l’extrémité propre, où il n’y en a pas. Finissez le planning au-dessus de sigma 0, ou demandez une étape plus tôt.</translation>
    </message>
    <message>
        <source>The noise schedule has %1 training timesteps; at least 1 was expected. Correct num_train_timesteps.</source>
        <translation>Le planning de bruit a %1 pas de temps d’entraînement&#x202f;; 1 au moins était attendu. Corrigez num_train_timesteps.</translation>
    </message>
    <message>
        <source>The noise schedule has a beta curve that is none of those known.</source>
        <translation>La courbe de beta du planning de bruit n’est aucune de celles qui sont connues.</translation>
    </message>
    <message>
        <source>The part %1 is missing. Fetch its folder into %2.</source>
        <translation>La partie %1 manque. Récupérez son dossier dans %2.</translation>
    </message>
    <message>
        <source>The part before a branch should end at a step from %1 to %2, those that it has, and ends at %3.</source>
        <translation>La partie avant une branche devrait finir à une étape de %1 à %2, celles qu’elle a, et finit à %3.</translation>
    </message>
    <message>
        <source>The picture can grow by whole pixels to at most %1 on a side, and should grow by %2, %3, %4 and %5. Choose smaller margins.</source>
        <translation>L’image peut grandir d’un nombre entier de pixels jusqu’à %1 de côté, et devrait grandir de %2, %3, %4 et %5. Choisissez des marges plus petites.</translation>
    </message>
    <message>
        <source>The picture holds values that are no numbers (NaN or infinity). Choose another precision (fp32), or fewer or other settings of guidance.</source>
        <translation>L’image contient des valeurs qui ne sont pas des nombres (NaN ou infini). Choisissez une autre précision (fp32), ou moins de réglages de guidage ou d’autres.</translation>
    </message>
    <message>
        <source>The picture size is %1; a number from 1 to %2 was expected.</source>
        <translation>La taille d’image est %1&#x202f;; un nombre de 1 à %2 était attendu.</translation>
    </message>
    <message>
        <source>The picture&apos;s end is missing: it may be cut off.</source>
        <translation>La fin de l’image manque&#x202f;: elle est peut-être tronquée.</translation>
    </message>
    <message>
        <source>The pictures have another size than the recorded ones.</source>
        <translation>Les images ont une autre taille que celles enregistrées.</translation>
    </message>
    <message>
        <source>The precision was %1, and is %2.</source>
        <translation>La précision était %1, et est %2.</translation>
    </message>
    <message>
        <source>The program was %1, and is %2.</source>
        <translation>Le programme était %1, et est %2.</translation>
    </message>
    <message>
        <source>The region map should be of the picture&apos;s size, %1 x %2, and is %3 x %4.</source>
        <translation>La carte de régions devrait avoir la taille de l’image, %1 x %2, et fait %3 x %4.</translation>
    </message>
    <message>
        <source>The region map should hold region ids from 0 to %1, and holds %2.</source>
        <translation>La carte de régions devrait contenir des id de région de 0 à %1, et contient %2.</translation>
    </message>
    <message>
        <source>The sampler is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>L’échantillonneur est «&#x202f;%1&#x202f;»&#x202f;; l’un de %2 était attendu. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>%1 étapes ont été demandées à l’échantillonneur&#x202f;; 1 ou plus était attendu. Choisissez un autre nombre d’étapes.</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 to %2 were expected. Choose another number of steps.</source>
        <translation>%1 étapes ont été demandées à l’échantillonneur&#x202f;; de 1 à %2 étaient attendues. Choisissez un autre nombre d’étapes.</translation>
    </message>
    <message>
        <source>The schedule is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>Le planning est «&#x202f;%1&#x202f;»&#x202f;; l’un de %2 était attendu. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>The schedule runs from sigma %1 to %2; two positive numbers, the first not below the second, were expected. Correct sigma_min or sigma_max.</source>
        <translation>Le planning va de sigma %1 à %2&#x202f;; deux nombres positifs, le premier pas inférieur au second, étaient attendus. Corrigez sigma_min ou sigma_max.</translation>
    </message>
    <message>
        <source>The schedule was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>%1 étapes ont été demandées au planning&#x202f;; 1 ou plus était attendu. Choisissez un autre nombre d’étapes.</translation>
    </message>
    <message>
        <source>The shard %1 is missing; %2 names %3 of them. Fetch it into this folder.</source>
        <translation>Le fragment %1 manque&#x202f;; %2 en nomme %3. Récupérez-le dans ce dossier.</translation>
    </message>
    <message>
        <source>The step to show should be from 1 to %1, and is %2.</source>
        <translation>L’étape à montrer devrait aller de 1 à %1, et vaut %2.</translation>
    </message>
    <message>
        <source>The tensor %1 to be saved</source>
        <translation>Le tenseur %1 à enregistrer</translation>
    </message>
    <message>
        <source>The tensors %1 and %2 become one in the other layout, and are stored in different types. Choose one precision for all.</source>
        <translation>Les tenseurs %1 et %2 n’en font qu’un dans l’autre disposition, et sont enregistrés dans des types différents. Choisissez une même précision pour tous.</translation>
    </message>
    <message>
        <source>The tensors %1* were left by its training and are skipped.</source>
        <translation>Les tenseurs %1* ont été laissés par son entraînement et sont omis.</translation>
    </message>
    <message>
        <source>The text encoder is missing. Choose the whole model&apos;s file instead of a part of it.</source>
        <translation>L’encodeur de texte manque. Choisissez le fichier du modèle entier au lieu d’une partie.</translation>
    </message>
    <message>
        <source>The text encoder is missing. The U-Net reads tokens that are %1 wide; choose the text encoder that makes them.</source>
        <translation>L’encodeur de texte manque. L’U-Net lit des tokens larges de %1&#x202f;; choisissez l’encodeur de texte qui les fait.</translation>
    </message>
    <message>
        <source>The token to show should be from 0 to %1, and is %2.</source>
        <translation>Le token à montrer devrait aller de 0 à %1, et vaut %2.</translation>
    </message>
    <message>
        <source>The workflow computes %1, so that it can&apos;t be restored.</source>
        <translation>Le workflow calcule %1, qui ne peut donc pas être repris.</translation>
    </message>
    <message>
        <source>There are no settings in %1: drop a PNG made by Darkroom, or a model&apos;s file or folder.</source>
        <translation>Il n’y a pas de réglages dans %1&#x202f;: déposez un PNG fait par Darkroom, ou le fichier ou dossier d’un modèle.</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked for a folder &apos;loras&apos; or &apos;lora&apos; in the model&apos;s folder and beside it. Put the file there, or take the tag out of the prompt.</source>
        <translation>Il n’y a pas de LoRA nommé %1&#x202f;: un dossier «&#x202f;loras&#x202f;» ou «&#x202f;lora&#x202f;» a été cherché dans le dossier du modèle et à côté. Mettez-y le fichier, ou retirez la balise du prompt.</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked in %2. Put the file there, or take the tag out of the prompt.</source>
        <translation>Il n’y a pas de LoRA nommé %1&#x202f;: cherché dans %2. Mettez-y le fichier, ou retirez la balise du prompt.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the answers about %1 in. Set HOME.</source>
        <translation>Il n’y a pas de dossier personnel où garder les réponses sur %1. Définissez HOME.</translation>
    </message>
    <message>
        <source>There is no judge for the pictures of %1: %2 is missing. Train one on real pictures with &apos;darkroom train features&apos;, or name its folder.</source>
        <translation>Il n’y a pas de juge pour les images de %1&#x202f;: %2 manque. Entraînez-en un sur des images réelles avec «&#x202f;darkroom train features&#x202f;», ou nommez son dossier.</translation>
    </message>
    <message>
        <source>There is no picture to paint on beyond its edges. Give one.</source>
        <translation>Il n’y a pas d’image à continuer au-delà de ses bords. Donnez-en une.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>Il n’y a pas assez de mémoire pour cette image. Choisissez une taille plus petite ou moins d’images à la fois, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model or picture.</source>
        <translation>Il n’y a pas assez de mémoire pour cela. Fermez d’autres programmes, ou choisissez un modèle plus petit ou une image plus petite.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture as a PNG. Close other programs, then try again.</source>
        <translation>Il n’y a pas assez de mémoire pour écrire l’image en PNG. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t say its picture size; give width and height.</source>
        <translation>Ce modèle ne dit pas la taille de ses images&#x202f;; donnez largeur et hauteur.</translation>
    </message>
    <message>
        <source>This model enlarges a small picture. Give it one.</source>
        <translation>Ce modèle agrandit une petite image. Donnez-lui-en une.</translation>
    </message>
    <message>
        <source>This model makes pictures of classes alone. Choose one.</source>
        <translation>Ce modèle ne fait que des images de classes. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Timestep %1 is outside the noise schedule; 0 to %2 was expected. Choose other steps or another spacing.</source>
        <translation>Le pas de temps %1 est hors du planning de bruit&#x202f;; de 0 à %2 était attendu. Choisissez d’autres étapes ou un autre espacement.</translation>
    </message>
    <message>
        <source>Token id %1 is not in the vocabulary of %2 tokens.</source>
        <translation>L’id de token %1 n’est pas dans le vocabulaire de %2 tokens.</translation>
    </message>
    <message>
        <source>UniPC was asked for order %1; 1 or more was expected. Choose 1, 2 or 3.</source>
        <translation>L’ordre %1 a été demandé à UniPC&#x202f;; 1 ou plus était attendu. Choisissez 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>VQ autoencoder</source>
        <translation>Autoencodeur VQ</translation>
    </message>
    <message>
        <source>Your quota on this disk is used up: delete some files, or choose another folder.</source>
        <translation>Votre quota sur ce disque est épuisé&#x202f;: supprimez des fichiers, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength in text encoders</source>
        <translation>la force d’un LoRA dans les encodeurs de texte</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength</source>
        <translation>la force d’un LoRA</translation>
    </message>
    <message>
        <source>a PNG in base64</source>
        <translation>un PNG en base64</translation>
    </message>
    <message>
        <source>a branch should have at most %1 parts before it, and has %2.</source>
        <translation>une branche devrait avoir %1 parties au plus avant elle, et en a %2.</translation>
    </message>
    <message>
        <source>a change of w should be a finite number from step 1 on, and is %1 from step %2 on.</source>
        <translation>un changement de w devrait être un nombre fini à partir de l’étape 1, et vaut %1 à partir de l’étape %2.</translation>
    </message>
    <message>
        <source>a checksum in it is wrong</source>
        <translation>une somme de contrôle y est fausse</translation>
    </message>
    <message>
        <source>a class&apos;s number</source>
        <translation>le numéro d’une classe</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels (%1 does not divide %2)</source>
        <translation>un diviseur de chacun de block_out_channels (%1 ne divise pas %2)</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels, %1 among them</source>
        <translation>un diviseur de chacun de block_out_channels, dont %1</translation>
    </message>
    <message>
        <source>a divisor of hidden_size (%1)</source>
        <translation>un diviseur de hidden_size (%1)</translation>
    </message>
    <message>
        <source>a list of %1 block types, one for each of block_out_channels</source>
        <translation>une liste de %1 types de blocs, un pour chacun de block_out_channels</translation>
    </message>
    <message>
        <source>a list of %1 finite numbers</source>
        <translation>une liste de %1 nombres finis</translation>
    </message>
    <message>
        <source>a list of 1 to %1 whole numbers from %2 to %3</source>
        <translation>une liste de 1 à %1 nombres entiers de %2 à %3</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <translation>une liste de %1 textes au plus</translation>
    </message>
    <message>
        <source>a list of at most %1 whole numbers from %2 to %3</source>
        <translation>une liste de %1 nombres entiers au plus, de %2 à %3</translation>
    </message>
    <message>
        <source>a list of block types</source>
        <translation>une liste de types de blocs</translation>
    </message>
    <message>
        <source>a list of changes by rising step</source>
        <translation>une liste de changements par étape croissante</translation>
    </message>
    <message>
        <source>a list of class names</source>
        <translation>une liste de noms de classes</translation>
    </message>
    <message>
        <source>a list of finite numbers</source>
        <translation>une liste de nombres finis</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>une liste de nombres</translation>
    </message>
    <message>
        <source>a list of pairs of tokens</source>
        <translation>une liste de paires de tokens</translation>
    </message>
    <message>
        <source>a list of parts by steps that never fall</source>
        <translation>une liste de parties par étapes jamais décroissantes</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2</source>
        <translation>une liste de nombres entiers de %1 à %2</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>une liste de nombres entiers</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a model of its own kind</source>
        <translation>un modèle d’une sorte à part</translation>
    </message>
    <message>
        <source>a multiple of %1 channels</source>
        <translation>un multiple de %1 canaux</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of CLIP&apos;s heads</source>
        <translation>un multiple de %1 canaux, la largeur des têtes de CLIP</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of a head</source>
        <translation>un multiple de %1 canaux, la largeur d’une tête</translation>
    </message>
    <message>
        <source>a multiple of %1 rows, one set a head</source>
        <translation>un multiple de %1 lignes, un jeu par tête</translation>
    </message>
    <message>
        <source>a multiple of the %1 channels a head that its config asks for</source>
        <translation>un multiple des %1 canaux par tête que demande sa configuration</translation>
    </message>
    <message>
        <source>a multiple of the %1 heads that its config asks for</source>
        <translation>un multiple des %1 têtes que demande sa configuration</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>un paramètre</translation>
    </message>
    <message>
        <source>a part before a branch should have no parts of its own.</source>
        <translation>une partie avant une branche ne devrait pas avoir elle-même de parties.</translation>
    </message>
    <message>
        <source>a path inside the folder of the index</source>
        <translation>un chemin à l’intérieur du dossier de l’index</translation>
    </message>
    <message>
        <source>a region map must be an 8-bit grey picture, and this one has %1 channels of %2 bits</source>
        <translation>une carte de régions doit être une image en gris de 8 bits, et celle-ci a %1 canaux de %2 bits</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>une requête</translation>
    </message>
    <message>
        <source>a sampler</source>
        <translation>un échantillonneur</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>une taille</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>un stockage</translation>
    </message>
    <message>
        <source>a tensor of its state dict has a name that is no text</source>
        <translation>un tenseur de son state dict a un nom qui n’est pas du texte</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>un tenseur</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>une valeur booléenne</translation>
    </message>
    <message>
        <source>a tuple of whole numbers</source>
        <translation>un tuple de nombres entiers</translation>
    </message>
    <message>
        <source>a type of numpy&apos;s</source>
        <translation>un type de numpy</translation>
    </message>
    <message>
        <source>a whole multiple of %1</source>
        <translation>un multiple entier de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number, because addition_embed_type is text_time</source>
        <translation>un nombre entier, car addition_embed_type est text_time</translation>
    </message>
    <message>
        <source>a whole number, because class_embed_type is projection</source>
        <translation>un nombre entier, car class_embed_type est projection</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>une autre valeur</translation>
    </message>
    <message>
        <source>as large as the number of regions (%1) or larger</source>
        <translation>aussi grand que le nombre de régions (%1) ou plus grand</translation>
    </message>
    <message>
        <source>at least one class name</source>
        <translation>au moins un nom de classe</translation>
    </message>
    <message>
        <source>at least two widths</source>
        <translation>au moins deux largeurs</translation>
    </message>
    <message>
        <source>at most %1 (a newer version of this program wrote it: update the program)</source>
        <translation>au plus %1 (une version plus récente de ce programme l’a écrit&#x202f;: mettez le programme à jour)</translation>
    </message>
    <message>
        <source>at most %1 parts</source>
        <translation>%1 parties au plus</translation>
    </message>
    <message>
        <source>bilinear, nearest, bicubic or area</source>
        <translation>bilinear, nearest, bicubic ou area</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>blocks on its way down</source>
        <translation>blocs dans sa descente</translation>
    </message>
    <message>
        <source>channels at its first level</source>
        <translation>canaux à son premier niveau</translation>
    </message>
    <message>
        <source>class should be from 0 to %1 for this model, and is %2.</source>
        <translation>la classe devrait aller de 0 à %1 pour ce modèle, et vaut %2.</translation>
    </message>
    <message>
        <source>class was given, and this model takes none. Leave it out.</source>
        <translation>une classe a été donnée, et ce modèle n’en prend pas. Omettez-la.</translation>
    </message>
    <message>
        <source>classifier class should be from 0 to %1 for this classifier, and is %2.</source>
        <translation>la classe du classifieur devrait aller de 0 à %1 pour ce classifieur, et vaut %2.</translation>
    </message>
    <message>
        <source>classifier scale was given without a class. Give the class that the classifier shall guide to.</source>
        <translation>une échelle du classifieur a été donnée sans classe. Donnez la classe vers laquelle le classifieur doit guider.</translation>
    </message>
    <message>
        <source>classifier scale was given, and this model has no classifier beside it: %1 is not there. Train one with &apos;darkroom train classifier&apos;, or name a classifier.</source>
        <translation>une échelle du classifieur a été donnée, et ce modèle n’a pas de classifieur à côté de lui&#x202f;: %1 n’est pas là. Entraînez-en un avec «&#x202f;darkroom train classifier&#x202f;», ou nommez un classifieur.</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>l’échelle du classifieur</translation>
    </message>
    <message>
        <source>clip skip should be from 0 to %1, and is %2.</source>
        <translation>clip skip devrait aller de 0 à %1, et vaut %2.</translation>
    </message>
    <message>
        <source>clipSkip should be at most %1, the layers of this model&apos;s text encoder, and is %2.</source>
        <translation>clipSkip devrait être au plus %1, le nombre de couches de l’encodeur de texte de ce modèle, et vaut %2.</translation>
    </message>
    <message>
        <source>clipSkip was given, and this model&apos;s text encoder is none of CLIP&apos;s. Leave it at 0.</source>
        <translation>clipSkip a été donné, et l’encodeur de texte de ce modèle n’est pas de CLIP. Laissez-le à 0.</translation>
    </message>
    <message>
        <source>darkroom.json names %1 classes and row %2 as the null class, and the U-Net&apos;s table has %3 rows.</source>
        <translation>darkroom.json nomme %1 classes et la ligne %2 comme classe nulle, et la table de l’U-Net a %3 lignes.</translation>
    </message>
    <message>
        <source>dynamic threshold</source>
        <translation>le seuil dynamique</translation>
    </message>
    <message>
        <source>eps, v or x0</source>
        <translation>eps, v ou x0</translation>
    </message>
    <message>
        <source>eta should be a finite number of at least 0, and is %1.</source>
        <translation>eta devrait être un nombre fini d’au moins 0, et vaut %1.</translation>
    </message>
    <message>
        <source>false, for no picture-dependent shift is known here</source>
        <translation>false, car aucun décalage dépendant de l’image n’est connu ici</translation>
    </message>
    <message>
        <source>file of whole weights</source>
        <translation>fichier de poids entiers</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>le recalage du guidage</translation>
    </message>
    <message>
        <source>it asks for %1, part of a program</source>
        <translation>il demande %1, une partie d’un programme</translation>
    </message>
    <message>
        <source>it asks to call %1</source>
        <translation>il demande d’appeler %1</translation>
    </message>
    <message>
        <source>it begins like neither a zip archive nor a pickle</source>
        <translation>il ne commence ni comme une archive zip ni comme un pickle</translation>
    </message>
    <message>
        <source>it claims %1 elements</source>
        <translation>il annonce %1 éléments</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>il ne commence pas comme tel</translation>
    </message>
    <message>
        <source>it does not unpack</source>
        <translation>il ne se décompresse pas</translation>
    </message>
    <message>
        <source>it ends at %1, before it begins at %2</source>
        <translation>il finit à %1, avant de commencer à %2</translation>
    </message>
    <message>
        <source>it ends at lane %1, and the session has %2.</source>
        <translation>elle finit à la piste %1, et la session en a %2.</translation>
    </message>
    <message>
        <source>it enlarges small pictures in latents, for which no conversion is known here.</source>
        <translation>il agrandit de petites images dans les latents, ce pour quoi aucune conversion n’est connue ici.</translation>
    </message>
    <message>
        <source>it has %1 as its %2</source>
        <translation>son %2 est %1</translation>
    </message>
    <message>
        <source>it has %1 bytes, fewer than its length field of %2</source>
        <translation>il a %1 octets, moins que les %2 de son champ de longueur</translation>
    </message>
    <message>
        <source>it has %1 dimensions</source>
        <translation>il y a %1 dimensions</translation>
    </message>
    <message>
        <source>it has %1 sizes and %2 strides</source>
        <translation>il y a %1 tailles et %2 strides</translation>
    </message>
    <message>
        <source>it has a shape that holds %1; whole numbers of at least 0 were expected</source>
        <translation>sa forme contient %1&#x202f;; des nombres entiers d’au moins 0 étaient attendus</translation>
    </message>
    <message>
        <source>it has a shape with a size of %1 or more than %2 sizes</source>
        <translation>sa forme a une taille de %1 ou plus de %2 tailles</translation>
    </message>
    <message>
        <source>it has a size that is no whole number</source>
        <translation>une de ses tailles n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>it has a text encoder, and its U-Net reads no text.</source>
        <translation>il a un encodeur de texte, et son U-Net ne lit pas de texte.</translation>
    </message>
    <message>
        <source>it has an argument %1 that should be %2</source>
        <translation>son argument %1 devrait être %2</translation>
    </message>
    <message>
        <source>it has arguments that are no tuple</source>
        <translation>ses arguments ne sont pas un tuple</translation>
    </message>
    <message>
        <source>it has data_offsets that hold %1; whole numbers of at least 0 were expected</source>
        <translation>ses data_offsets contiennent %1&#x202f;; des nombres entiers d’au moins 0 étaient attendus</translation>
    </message>
    <message>
        <source>it has fewer than two data_offsets</source>
        <translation>il a moins de deux data_offsets</translation>
    </message>
    <message>
        <source>it has more than two data_offsets</source>
        <translation>il a plus de deux data_offsets</translation>
    </message>
    <message>
        <source>it has no %1 among its fields</source>
        <translation>il n’y a pas %1 parmi ses champs</translation>
    </message>
    <message>
        <source>it has no autoencoder, which both layouts hold.</source>
        <translation>il n’a pas d’autoencodeur, et les deux dispositions en contiennent un.</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>il n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>it has no lanes.</source>
        <translation>elle n’a pas de pistes.</translation>
    </message>
    <message>
        <source>it has only %1 arguments</source>
        <translation>il n’y a que %1 arguments</translation>
    </message>
    <message>
        <source>it has the field %1 twice</source>
        <translation>il a deux fois le champ %1</translation>
    </message>
    <message>
        <source>it has the key %1, and a plain number was expected</source>
        <translation>sa clé est %1, et un simple nombre était attendu</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2, more than any file can hold</source>
        <translation>il a la forme %1 et les strides %2, plus qu’aucun fichier n’en peut contenir</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2; numbers of at least 0 were expected</source>
        <translation>il a la forme %1 et les strides %2&#x202f;; des nombres d’au moins 0 étaient attendus</translation>
    </message>
    <message>
        <source>it has the storage offset %1</source>
        <translation>son décalage dans le stockage est %1</translation>
    </message>
    <message>
        <source>it has the unknown dtype %1</source>
        <translation>son dtype %1 est inconnu</translation>
    </message>
    <message>
        <source>it has the unknown element type %1</source>
        <translation>son type d’élément %1 est inconnu</translation>
    </message>
    <message>
        <source>it has the unknown field %1</source>
        <translation>son champ %1 est inconnu</translation>
    </message>
    <message>
        <source>it has the unknown type %1</source>
        <translation>son type %1 est inconnu</translation>
    </message>
    <message>
        <source>it holds no named tensors, and a state dict was expected</source>
        <translation>il ne contient pas de tenseurs nommés, et un state dict était attendu</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>il ne contient pas de tenseurs</translation>
    </message>
    <message>
        <source>it holds one tensor without a name, and a state dict was expected</source>
        <translation>il contient un seul tenseur sans nom, et un state dict était attendu</translation>
    </message>
    <message>
        <source>it is %1, an array of objects instead of numbers</source>
        <translation>c’est %1, un tableau d’objets au lieu de nombres</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, a program instead of weights</source>
        <translation>c’est une archive TorchScript, un programme au lieu de poids</translation>
    </message>
    <message>
        <source>it is a bare pickle of Python&apos;s, without PyTorch&apos;s magic number</source>
        <translation>c’est un simple pickle de Python, sans le nombre magique de PyTorch</translation>
    </message>
    <message>
        <source>it is a view of another storage, as PyTorch wrote before version 0.4</source>
        <translation>c’est une vue d’un autre stockage, comme PyTorch en écrivait avant la version 0.4</translation>
    </message>
    <message>
        <source>it is another kind of PNG</source>
        <translation>c’est une autre sorte de PNG</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>il s’appelle %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is given an item that is no pair</source>
        <translation>un élément qu’il reçoit n’est pas une paire</translation>
    </message>
    <message>
        <source>it is made by %1</source>
        <translation>il est fait par %1</translation>
    </message>
    <message>
        <source>it is packed in a way that PNG does not know</source>
        <translation>il est compressé d’une façon que PNG ne connaît pas</translation>
    </message>
    <message>
        <source>it lacks its language and translated name</source>
        <translation>sa langue et son nom traduit manquent</translation>
    </message>
    <message>
        <source>it needs a turn for each of its lanes.</source>
        <translation>il lui faut une étape de changement (turns) pour chacune de ses pistes.</translation>
    </message>
    <message>
        <source>it puts %1 into an object</source>
        <translation>il met %1 dans un objet</translation>
    </message>
    <message>
        <source>it reads a region map, and diffusers has no pipeline or names for that.</source>
        <translation>il lit une carte de régions, et diffusers n’a ni pipeline ni noms pour cela.</translation>
    </message>
    <message>
        <source>it reads classes as tokens (ClassEmbedder), and diffusers has no pipeline or names for that.</source>
        <translation>il lit les classes comme des tokens (ClassEmbedder), et diffusers n’a ni pipeline ni noms pour cela.</translation>
    </message>
    <message>
        <source>it reads its texts with the second of XL&apos;s encoders alone, for which no other layout is known here.</source>
        <translation>il ne lit ses textes qu’avec le second des encodeurs de XL, ce pour quoi aucune autre disposition n’est connue ici.</translation>
    </message>
    <message>
        <source>it should be described by a JSON object, and is %1</source>
        <translation>un objet JSON devrait le décrire&#x202f;; trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes that are allowed</source>
        <translation>décompressé, il dépasse les %1 octets permis</translation>
    </message>
    <message>
        <source>it was written by a newer Darkroom (version %1 of the format, this program knows %2).</source>
        <translation>elle a été écrite par un Darkroom plus récent (version %1 du format, ce programme connaît la %2).</translation>
    </message>
    <message>
        <source>its U-Net doesn&apos;t read the class tokens that the file holds.</source>
        <translation>son U-Net ne lit pas les tokens de classe que contient le fichier.</translation>
    </message>
    <message>
        <source>its U-Net gives %1 channels, and pictures have three.</source>
        <translation>son U-Net donne %1 canaux, et les images en ont trois.</translation>
    </message>
    <message>
        <source>its U-Net has another function between its layers than SiLU, for which the other layout has no form.</source>
        <translation>son U-Net a entre ses couches une autre fonction que SiLU, ce pour quoi l’autre disposition n’a pas de forme.</translation>
    </message>
    <message>
        <source>its U-Net has no layer for %1</source>
        <translation>son U-Net n’a pas de couche pour %1</translation>
    </message>
    <message>
        <source>its U-Net has other shapes for %1</source>
        <translation>son U-Net a d’autres formes pour %1</translation>
    </message>
    <message>
        <source>its U-Net lacks layers for %1, and has other shapes for %2</source>
        <translation>son U-Net n’a pas de couches pour %1, et a d’autres formes pour %2</translation>
    </message>
    <message>
        <source>its U-Net reads text, and there is no text encoder.</source>
        <translation>son U-Net lit du texte, et il n’y a pas d’encodeur de texte.</translation>
    </message>
    <message>
        <source>its U-Net reads the masked picture before the mask, and diffusers&apos; inpainting pipeline has them the other way round.</source>
        <translation>son U-Net lit l’image masquée avant le masque, et le pipeline d’inpainting de diffusers les a dans l’ordre inverse.</translation>
    </message>
    <message>
        <source>its U-Net takes %1 channels, and pictures have three.</source>
        <translation>son U-Net prend %1 canaux, et les images en ont trois.</translation>
    </message>
    <message>
        <source>its U-Net wants a pooled text vector (addition_embed_type), and no text encoder gives one.</source>
        <translation>son U-Net demande un vecteur de texte agrégé (addition_embed_type), et aucun encodeur de texte n’en donne.</translation>
    </message>
    <message>
        <source>its U-Net wants an added condition (class_embed_type) that is not known here.</source>
        <translation>son U-Net demande une condition ajoutée (class_embed_type) qui n’est pas connue ici.</translation>
    </message>
    <message>
        <source>its batches hold %1 lanes, and it has %2.</source>
        <translation>ses lots contiennent %1 pistes, et elle en a %2.</translation>
    </message>
    <message>
        <source>its description of the system that wrote it is missing</source>
        <translation>sa description du système qui l’a écrit manque</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, and only %2 follow; the file is cut off</source>
        <translation>son en-tête annonce %1 octets, et seuls %2 suivent&#x202f;; le fichier est tronqué</translation>
    </message>
    <message>
        <source>its header is not JSON (byte %1: %2)</source>
        <translation>son en-tête n’est pas du JSON (octet %1&#x202f;: %2)</translation>
    </message>
    <message>
        <source>its header should be a JSON object, and is %1</source>
        <translation>son en-tête devrait être un objet JSON&#x202f;; trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>its header should have at most %1 bytes, and claims %2</source>
        <translation>son en-tête devrait avoir %1 octets au plus, et en annonce %2</translation>
    </message>
    <message>
        <source>its list of storages is missing</source>
        <translation>sa liste de stockages manque</translation>
    </message>
    <message>
        <source>its list of storages names one that no tensor uses</source>
        <translation>sa liste de stockages en nomme un qu’aucun tenseur n’emploie</translation>
    </message>
    <message>
        <source>its numbers are big-endian</source>
        <translation>ses nombres sont gros-boutistes</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no dictionary, at byte %1</source>
        <translation>son pickle ajoute des éléments à ce qui n’est pas un dictionnaire, à l’octet %1</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no list, at byte %1</source>
        <translation>son pickle ajoute des éléments à ce qui n’est pas une liste, à l’octet %1</translation>
    </message>
    <message>
        <source>its pickle asks for %1 bytes at byte %2, and %3 follow; the file is cut off or damaged</source>
        <translation>son pickle demande %1 octets à l’octet %2, et %3 suivent&#x202f;; le fichier est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>its pickle calls what is no function</source>
        <translation>son pickle appelle ce qui n’est pas une fonction</translation>
    </message>
    <message>
        <source>its pickle closes what it never opened, at byte %1</source>
        <translation>son pickle ferme ce qu’il n’a jamais ouvert, à l’octet %1</translation>
    </message>
    <message>
        <source>its pickle ends before it is complete</source>
        <translation>son pickle finit avant d’être complet</translation>
    </message>
    <message>
        <source>its pickle has a name of more than %1 characters</source>
        <translation>son pickle a un nom de plus de %1 caractères</translation>
    </message>
    <message>
        <source>its pickle has a name without an end at byte %1</source>
        <translation>son pickle a un nom sans fin à l’octet %1</translation>
    </message>
    <message>
        <source>its pickle has a number that is none, at byte %1</source>
        <translation>son pickle a un nombre qui n’en est pas un, à l’octet %1</translation>
    </message>
    <message>
        <source>its pickle has protocol %1, and 2 to 5 are known</source>
        <translation>son pickle a le protocole %1, et ceux de 2 à 5 sont connus</translation>
    </message>
    <message>
        <source>its pickle has the opcode %1 at byte %2, which PyTorch never writes</source>
        <translation>son pickle a l’opcode %1 à l’octet %2, que PyTorch n’écrit jamais</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>son pickle contient plus de %1 valeurs</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>son pickle est plus long que %1 octets</translation>
    </message>
    <message>
        <source>its pickle names a class by what is no text, at byte %1</source>
        <translation>son pickle nomme une classe par ce qui n’est pas du texte, à l’octet %1</translation>
    </message>
    <message>
        <source>its pickle nests more than %1 levels deep</source>
        <translation>son pickle s’imbrique sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>its pickle puts state into a value that has none</source>
        <translation>son pickle met un état dans une valeur qui n’en a pas</translation>
    </message>
    <message>
        <source>its pickle recalls a value that it never remembered, at byte %1</source>
        <translation>son pickle rappelle une valeur qu’il n’a jamais retenue, à l’octet %1</translation>
    </message>
    <message>
        <source>its pickle remembers a value under the number %1</source>
        <translation>son pickle retient une valeur sous le numéro %1</translation>
    </message>
    <message>
        <source>its pickle takes a value where there is none, at byte %1</source>
        <translation>son pickle prend une valeur là où il n’y en a pas, à l’octet %1</translation>
    </message>
    <message>
        <source>its pickle&apos;s containers hold more than %1 values</source>
        <translation>les conteneurs de son pickle contiennent plus de %1 valeurs</translation>
    </message>
    <message>
        <source>its pictures don&apos;t have three colour channels.</source>
        <translation>ses images n’ont pas trois canaux de couleur.</translation>
    </message>
    <message>
        <source>its protocol is not %1</source>
        <translation>son protocole n’est pas %1</translation>
    </message>
    <message>
        <source>its row %1 has a filter that PNG does not know</source>
        <translation>sa ligne %1 a un filtre que PNG ne connaît pas</translation>
    </message>
    <message>
        <source>its sides are not from 1 to %1 pixels</source>
        <translation>ses côtés ne vont pas de 1 à %1 pixels</translation>
    </message>
    <message>
        <source>its text encoder has no layer for %1</source>
        <translation>son encodeur de texte n’a pas de couche pour %1</translation>
    </message>
    <message>
        <source>its text encoder has other shapes for %1</source>
        <translation>son encodeur de texte a d’autres formes pour %1</translation>
    </message>
    <message>
        <source>its text encoder has too few layers.</source>
        <translation>son encodeur de texte a trop peu de couches.</translation>
    </message>
    <message>
        <source>its text encoder is a BERT, for which the other layout has no names.</source>
        <translation>son encodeur de texte est un BERT, pour lequel l’autre disposition n’a pas de noms.</translation>
    </message>
    <message>
        <source>its text encoder lacks layers for %1, and has other shapes for %2</source>
        <translation>son encodeur de texte n’a pas de couches pour %1, et a d’autres formes pour %2</translation>
    </message>
    <message>
        <source>its two text encoders read texts of different lengths.</source>
        <translation>ses deux encodeurs de texte lisent des textes de longueurs différentes.</translation>
    </message>
    <message>
        <source>its zip archive has no directory at its end; the file is cut off</source>
        <translation>son archive zip n’a pas de répertoire à sa fin&#x202f;; le fichier est tronqué</translation>
    </message>
    <message>
        <source>its zip archive has two ends that disagree on where the directory is</source>
        <translation>son archive zip a deux fins en désaccord sur la place du répertoire</translation>
    </message>
    <message>
        <source>its zip archive holds two pickles, in %1 and %2</source>
        <translation>son archive zip contient deux pickles, dans %1 et %2</translation>
    </message>
    <message>
        <source>its zip directory claims %1 entries in %2 bytes</source>
        <translation>son répertoire zip annonce %1 entrées dans %2 octets</translation>
    </message>
    <message>
        <source>its zip directory is cut off at byte %1</source>
        <translation>son répertoire zip est tronqué à l’octet %1</translation>
    </message>
    <message>
        <source>its zip directory is damaged at byte %1</source>
        <translation>son répertoire zip est endommagé à l’octet %1</translation>
    </message>
    <message>
        <source>its zip directory should lie before the archive&apos;s end, and claims %1 bytes at %2 of %3</source>
        <translation>son répertoire zip devrait se trouver avant la fin de l’archive, et annonce %1 octets à %2 sur %3</translation>
    </message>
    <message>
        <source>its zip entries %1 and %2 overlap</source>
        <translation>ses entrées zip %1 et %2 se chevauchent</translation>
    </message>
    <message>
        <source>its zip entry %1 claims %2 bytes at %3, past the archive&apos;s directory; the file is cut off or damaged</source>
        <translation>son entrée zip %1 annonce %2 octets à %3, au-delà du répertoire de l’archive&#x202f;; le fichier est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>its zip entry %1 has a name that leads out of the archive</source>
        <translation>son entrée zip %1 a un nom qui mène hors de l’archive</translation>
    </message>
    <message>
        <source>its zip entry %1 has an extra field that is cut off</source>
        <translation>son entrée zip %1 a un champ supplémentaire tronqué</translation>
    </message>
    <message>
        <source>its zip entry %1 has another name in its local header</source>
        <translation>son entrée zip %1 a un autre nom dans son en-tête local</translation>
    </message>
    <message>
        <source>its zip entry %1 has no local header at byte %2</source>
        <translation>son entrée zip %1 n’a pas d’en-tête local à l’octet %2</translation>
    </message>
    <message>
        <source>its zip entry %1 is compressed, which PyTorch never does</source>
        <translation>son entrée zip %1 est compressée, ce que PyTorch ne fait jamais</translation>
    </message>
    <message>
        <source>its zip entry %1 is encrypted</source>
        <translation>son entrée zip %1 est chiffrée</translation>
    </message>
    <message>
        <source>its zip entry %1 is there twice</source>
        <translation>son entrée zip %1 est là deux fois</translation>
    </message>
    <message>
        <source>its zip64 end record is not where its locator says</source>
        <translation>son enregistrement de fin zip64 n’est pas là où le dit son localisateur</translation>
    </message>
    <message>
        <source>latents of %1 channels</source>
        <translation>latents de %1 canaux</translation>
    </message>
    <message>
        <source>line %1 begins a value with %2, which YAML reserves</source>
        <translation>la ligne %1 commence une valeur par %2, que YAML réserve</translation>
    </message>
    <message>
        <source>line %1 begins another document or a directive; one plain document was expected</source>
        <translation>la ligne %1 commence un autre document ou une directive&#x202f;; un seul document simple était attendu</translation>
    </message>
    <message>
        <source>line %1 has %2 after the end of a list or map</source>
        <translation>la ligne %1 a %2 après la fin d’une liste ou d’une association</translation>
    </message>
    <message>
        <source>line %1 has a key that is no plain text</source>
        <translation>la ligne %1 a une clé qui n’est pas du simple texte</translation>
    </message>
    <message>
        <source>line %1 has a list or map whose items are not parted by commas</source>
        <translation>la ligne %1 a une liste ou une association dont les éléments ne sont pas séparés par des virgules</translation>
    </message>
    <message>
        <source>line %1 has a list or map without an end</source>
        <translation>la ligne %1 a une liste ou une association sans fin</translation>
    </message>
    <message>
        <source>line %1 has a map in braces whose keys have no values</source>
        <translation>la ligne %1 a une association entre accolades dont les clés n’ont pas de valeurs</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end on its line</source>
        <translation>la ligne %1 a un texte entre guillemets qui ne finit pas sur sa ligne</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end where the value does</source>
        <translation>la ligne %1 a un texte entre guillemets qui ne finit pas où finit la valeur</translation>
    </message>
    <message>
        <source>line %1 has a text block; write the text on one line instead</source>
        <translation>la ligne %1 a un bloc de texte&#x202f;; écrivez plutôt le texte sur une ligne</translation>
    </message>
    <message>
        <source>line %1 has an anchor or alias, %2; write the value out instead</source>
        <translation>la ligne %1 a une ancre ou un alias, %2&#x202f;; écrivez plutôt la valeur elle-même</translation>
    </message>
    <message>
        <source>line %1 has an empty place in a list or map</source>
        <translation>la ligne %1 a une place vide dans une liste ou une association</translation>
    </message>
    <message>
        <source>line %1 has an escape that is not one of %2 in a quoted text</source>
        <translation>la ligne %1 a, dans un texte entre guillemets, un échappement qui n’est aucun de %2</translation>
    </message>
    <message>
        <source>line %1 has an indentation that fits no line above</source>
        <translation>la ligne %1 a un retrait qui ne correspond à aucune ligne au-dessus</translation>
    </message>
    <message>
        <source>line %1 has the key %2 twice in one map</source>
        <translation>la ligne %1 a deux fois la clé %2 dans une association</translation>
    </message>
    <message>
        <source>line %1 has the tag %2, which a config does not need; nothing was made of it</source>
        <translation>la ligne %1 a l’étiquette %2, dont une configuration n’a pas besoin&#x202f;; rien n’en a été fait</translation>
    </message>
    <message>
        <source>line %1 holds %2 where a key and a colon were expected</source>
        <translation>la ligne %1 contient %2 là où une clé et un deux-points étaient attendus</translation>
    </message>
    <message>
        <source>line %1 holds a colon within text; put the text in quotes</source>
        <translation>la ligne %1 contient un deux-points dans du texte&#x202f;; mettez le texte entre guillemets</translation>
    </message>
    <message>
        <source>line %1 is indented by a tab; spaces were expected</source>
        <translation>la ligne %1 a une tabulation en retrait&#x202f;; des espaces étaient attendus</translation>
    </message>
    <message>
        <source>line %1 is one too many: at most %2 values were expected</source>
        <translation>la ligne %1 est de trop&#x202f;: %2 valeurs au plus étaient attendues</translation>
    </message>
    <message>
        <source>line %1 merges another map; write its fields out instead</source>
        <translation>la ligne %1 incorpore une autre association&#x202f;; écrivez plutôt ses champs</translation>
    </message>
    <message>
        <source>line %1 nests more than %2 levels deep</source>
        <translation>la ligne %1 s’imbrique sur plus de %2 niveaux</translation>
    </message>
    <message>
        <source>linear or cosine</source>
        <translation>linear ou cosine</translation>
    </message>
    <message>
        <source>linear, sqrt_linear, cosine or sqrt</source>
        <translation>linear, sqrt_linear, cosine ou sqrt</translation>
    </message>
    <message>
        <source>max_tokens of darkroom.json is more than the text encoder&apos;s positions.</source>
        <translation>max_tokens de darkroom.json dépasse les positions de l’encodeur de texte.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>multiples of groups</source>
        <translation>des multiples de groups</translation>
    </message>
    <message>
        <source>multiples of norm_num_groups and attention_head_dim</source>
        <translation>des multiples de norm_num_groups et attention_head_dim</translation>
    </message>
    <message>
        <source>none</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing, since parts have none of their own</source>
        <translation>absent, car les parties n’en ont pas elles-mêmes</translation>
    </message>
    <message>
        <source>null, for a learned variance is DDPM&apos;s</source>
        <translation>null, car une variance apprise relève de DDPM</translation>
    </message>
    <message>
        <source>null, for a solver within UniPC is not known here</source>
        <translation>null, car un solveur dans UniPC n’est pas connu ici</translation>
    </message>
    <message>
        <source>numbers of lanes</source>
        <translation>des nombres de pistes</translation>
    </message>
    <message>
        <source>of shape %1 at offset %2, it reaches past its storage of %3 elements</source>
        <translation>de forme %1 au décalage %2, il dépasse son stockage de %3 éléments</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>one whole number from %1 to %2 or a list of %3 of them, one a level</source>
        <translation>un nombre entier de %1 à %2 ou une liste de %3 de ces nombres, un par niveau</translation>
    </message>
    <message>
        <source>original_inference_steps is %1; 1 to %2 was expected. Correct the scheduler&apos;s config.</source>
        <translation>original_inference_steps vaut %1&#x202f;; de 1 à %2 était attendu. Corrigez la configuration du scheduler.</translation>
    </message>
    <message>
        <source>pairs of a label (0 to 255) and a count that together fill %1 pixels</source>
        <translation>des paires d’une étiquette (0 à 255) et d’un nombre qui remplissent ensemble %1 pixels</translation>
    </message>
    <message>
        <source>pairs of a label and a count that fill %1 pixels, not %2</source>
        <translation>des paires d’une étiquette et d’un nombre qui remplissent %1 pixels, et non %2</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>images de %1 canaux</translation>
    </message>
    <message>
        <source>precision fp16 was asked for on the CPU, where it is slow and overflows. Choose &quot;bf16&quot;, &quot;fp32&quot; or &quot;auto&quot;.</source>
        <translation>la précision fp16 a été demandée sur le CPU, où elle est lente et déborde. Choisissez «&#x202f;bf16&#x202f;», «&#x202f;fp32&#x202f;» ou «&#x202f;auto&#x202f;».</translation>
    </message>
    <message>
        <source>regions with ids below region_channels (%1)</source>
        <translation>des régions dont les id sont inférieurs à region_channels (%1)</translation>
    </message>
    <message>
        <source>rows of %1 channels</source>
        <translation>des lignes de %1 canaux</translation>
    </message>
    <message>
        <source>sigma_min, because algorithm_type is dpmsolver</source>
        <translation>sigma_min, car algorithm_type est dpmsolver</translation>
    </message>
    <message>
        <source>size should be %1 x %2, the only one that this model was trained on, and is %3 x %4.</source>
        <translation>la taille devrait être %1 x %2, la seule sur laquelle ce modèle a été entraîné, et est %3 x %4.</translation>
    </message>
    <message>
        <source>steps from 1 on</source>
        <translation>des étapes à partir de 1</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>le tenseur %1 est là deux fois</translation>
    </message>
    <message>
        <source>tensors of %1 and %2 vectors</source>
        <translation>des tenseurs de %1 et %2 vecteurs</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>du texte qui ne soit pas vide</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>the JSON number %1</source>
        <translation>le nombre JSON %1</translation>
    </message>
    <message>
        <source>the JSON text %1</source>
        <translation>le texte JSON %1</translation>
    </message>
    <message>
        <source>the U-Net gives %1 channels, and the autoencoder&apos;s latents have %2.</source>
        <translation>l’U-Net donne %1 canaux, et les latents de l’autoencodeur en ont %2.</translation>
    </message>
    <message>
        <source>the U-Net reads text of %1 channels, and the text encoder gives %2.</source>
        <translation>l’U-Net lit du texte de %1 canaux, et l’encodeur de texte en donne %2.</translation>
    </message>
    <message>
        <source>the U-Net takes %1 channels, of which %2 are the latent&apos;s and %3 are those of a region map or picture; nothing is known about the others.</source>
        <translation>l’U-Net prend %1 canaux, dont %2 sont ceux du latent et %3 ceux d’une carte de régions ou d’une image&#x202f;; rien n’est connu des autres.</translation>
    </message>
    <message>
        <source>the U-Net&apos;s added condition has %1 channels, and the text encoder&apos;s vector of %2 with six sizes of %3 has %4.</source>
        <translation>la condition ajoutée de l’U-Net a %1 canaux, et le vecteur de %2 de l’encodeur de texte en a %4 avec six tailles de %3.</translation>
    </message>
    <message>
        <source>the class should be 0 or more, and is %1.</source>
        <translation>la classe devrait être 0 ou plus, et vaut %1.</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is a %4.</source>
        <translation>le composant «&#x202f;%1&#x202f;» devrait être un %2 ou un %3, et est un %4.</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is missing.</source>
        <translation>le composant «&#x202f;%1&#x202f;» devrait être un %2 ou un %3, et manque.</translation>
    </message>
    <message>
        <source>the guidance curve should be finite factors at falling levels above 0, and has %1 at level %2.</source>
        <translation>la courbe de guidage devrait être faite de facteurs finis à des niveaux décroissants supérieurs à 0, et a %1 au niveau %2.</translation>
    </message>
    <message>
        <source>the guidance interval should go from a level of at least 0 to a higher one, and goes from %1 to %2.</source>
        <translation>l’intervalle de guidage devrait aller d’un niveau d’au moins 0 à un plus haut, et va de %1 à %2.</translation>
    </message>
    <message>
        <source>the heads of its attentions differ in width, for which diffusers&apos; UNet2DModel has no form.</source>
        <translation>les têtes de ses attentions diffèrent en largeur, ce pour quoi l’UNet2DModel de diffusers n’a pas de forme.</translation>
    </message>
    <message>
        <source>the height</source>
        <translation>la hauteur</translation>
    </message>
    <message>
        <source>the inner channels of its autoencoder differ from its latents&apos;, for which diffusers&apos; layout has no form.</source>
        <translation>les canaux intérieurs de son autoencodeur diffèrent de ceux de ses latents, ce pour quoi la disposition de diffusers n’a pas de forme.</translation>
    </message>
    <message>
        <source>the map that describes the model</source>
        <translation>l’association qui décrit le modèle</translation>
    </message>
    <message>
        <source>the map&apos;s size in pixels</source>
        <translation>la taille de la carte en pixels</translation>
    </message>
    <message>
        <source>the mask should have the size of the picture that it belongs to, %1 x %2, and has %3 x %4. Give the picture with it.</source>
        <translation>le masque devrait avoir la taille de l’image à laquelle il appartient, %1 x %2, et fait %3 x %4. Donnez l’image avec lui.</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>le masque</translation>
    </message>
    <message>
        <source>the mask&apos;s soft edge should be from 0 to %1 pixels, and is %2.</source>
        <translation>le bord doux du masque devrait aller de 0 à %1 pixels, et vaut %2.</translation>
    </message>
    <message>
        <source>the noise schedule that the classifier was trained with</source>
        <translation>le planning de bruit avec lequel le classifieur a été entraîné</translation>
    </message>
    <message>
        <source>the number of steps should be from 1 to %1, and is %2.</source>
        <translation>le nombre d’étapes devrait aller de 1 à %1, et vaut %2.</translation>
    </message>
    <message>
        <source>the number of zero steps should be at least 0, and is %1.</source>
        <translation>le nombre d’étapes nulles devrait être d’au moins 0, et vaut %1.</translation>
    </message>
    <message>
        <source>the part before a branch should end at a step from %1 to %2, and ends at %3.</source>
        <translation>la partie avant une branche devrait finir à une étape de %1 à %2, et finit à %3.</translation>
    </message>
    <message>
        <source>the picture cannot be decoded (%1 bytes that are no whole PNG, JPEG, WebP, BMP or TIFF)</source>
        <translation>l’image ne peut pas être décodée (%1 octets qui ne sont pas un PNG, JPEG, WebP, BMP ou TIFF complet)</translation>
    </message>
    <message>
        <source>the picture cannot be decoded: %1</source>
        <translation>l’image ne peut pas être décodée&#x202f;: %1</translation>
    </message>
    <message>
        <source>the picture has %1 channels; 1, 3 or 4 were expected</source>
        <translation>l’image a %1 canaux&#x202f;; 1, 3 ou 4 étaient attendus</translation>
    </message>
    <message>
        <source>the picture has neither 8 nor 16 bits a channel</source>
        <translation>l’image n’a ni 8 ni 16 bits par canal</translation>
    </message>
    <message>
        <source>the picture to begin from</source>
        <translation>l’image de départ</translation>
    </message>
    <message>
        <source>the plain name of a safetensors or .bin file beside the index</source>
        <translation>le simple nom d’un fichier safetensors ou .bin à côté de l’index</translation>
    </message>
    <message>
        <source>the preview interval should be at least 1 step, and is %1.</source>
        <translation>l’intervalle des aperçus devrait être d’au moins 1 étape, et vaut %1.</translation>
    </message>
    <message>
        <source>the preview map of darkroom.json doesn&apos;t fit latents of %1 channels.</source>
        <translation>la carte d’aperçu de darkroom.json ne va pas avec des latents de %1 canaux.</translation>
    </message>
    <message>
        <source>the region map should have the picture&apos;s size, %1 x %2, and has %3 x %4. Resize it, or choose its size for the picture.</source>
        <translation>la carte de régions devrait avoir la taille de l’image, %1 x %2, et fait %3 x %4. Redimensionnez-la, ou choisissez sa taille pour l’image.</translation>
    </message>
    <message>
        <source>the region map should hold %1 x %2 labels, and holds %3.</source>
        <translation>la carte de régions devrait contenir %1 x %2 étiquettes, et en contient %3.</translation>
    </message>
    <message>
        <source>the sampler &quot;%1&quot; is not known. Choose one such as ddim, euler or dpmpp_2m.</source>
        <translation>l’échantillonneur «&#x202f;%1&#x202f;» n’est pas connu. Choisissez-en un comme ddim, euler ou dpmpp_2m.</translation>
    </message>
    <message>
        <source>the schedule &quot;%1&quot; is not known. Choose one such as automatic, karras or uniform.</source>
        <translation>le planning «&#x202f;%1&#x202f;» n’est pas connu. Choisissez-en un comme automatic, karras ou uniform.</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 bytes and holds %3</source>
        <translation>le stockage %1 annonce %2 octets et en contient %3</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements and holds %3</source>
        <translation>le stockage %1 annonce %2 éléments et en contient %3</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements</source>
        <translation>le stockage %1 annonce %2 éléments</translation>
    </message>
    <message>
        <source>the storage %1 has two sizes</source>
        <translation>le stockage %1 a deux tailles</translation>
    </message>
    <message>
        <source>the storage %1 is not in the archive</source>
        <translation>le stockage %1 n’est pas dans l’archive</translation>
    </message>
    <message>
        <source>the storage %1 of %2 bytes should begin at byte %3, and %4 follow; the file is cut off</source>
        <translation>le stockage %1 de %2 octets devrait commencer à l’octet %3, et %4 suivent&#x202f;; le fichier est tronqué</translation>
    </message>
    <message>
        <source>the storage %1 of tensor %2 is not in the file</source>
        <translation>le stockage %1 du tenseur %2 n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>the strength</source>
        <translation>la force</translation>
    </message>
    <message>
        <source>the tokenizer has more words than the text encoder.</source>
        <translation>le découpeur a plus de mots que l’encodeur de texte.</translation>
    </message>
    <message>
        <source>the width</source>
        <translation>la largeur</translation>
    </message>
    <message>
        <source>this is no session of the guidance lab.</source>
        <translation>ce n’est pas une session du labo de guidage.</translation>
    </message>
    <message>
        <source>three whole numbers from 0 to 255</source>
        <translation>trois nombres entiers de 0 à 255</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>true, false or a list of %1 of them, one a level</source>
        <translation>true, false ou une liste de %1 d’entre eux, un par niveau</translation>
    </message>
    <message>
        <source>true, since sizes change by convolutions here</source>
        <translation>true, car les tailles changent ici par convolutions</translation>
    </message>
    <message>
        <source>two words, %1 and %2</source>
        <translation>deux mots, %1 et %2</translation>
    </message>
    <message>
        <source>w was given, and this model has no null class to guide away from. Set it to 0.</source>
        <translation>w a été donné, et ce modèle n’a pas de classe nulle dont éloigner. Mettez-le à 0.</translation>
    </message>
    <message>
        <source>width and height should be multiples of %1 for this model, and are %2 x %3.</source>
        <translation>largeur et hauteur devraient être des multiples de %1 pour ce modèle, et sont %2 x %3.</translation>
    </message>
    <message>
        <source>its numbers are in another byte order than &quot;little&quot;</source>
        <translation>ses nombres sont dans un autre ordre d’octets que «&#x202f;little&#x202f;»</translation>
    </message>
    <message>
        <source>its packed rows are damaged</source>
        <translation>ses lignes compressées sont endommagées</translation>
    </message>
    <message>
        <source>%1: reading %2 bytes at byte %3 failed (%4). Check the disk and try again.</source>
        <translation>%1&#x202f;: la lecture de %2 octets à l’octet %3 a échoué (%4). Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>%1: the archive cannot be opened (%2). Put it beside the index, or make it readable.</source>
        <translation>%1&#x202f;: l’archive ne peut pas être ouverte (%2). Placez-la à côté de l’index, ou rendez-la lisible.</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 has the value %5; regions.json beside the index names %6 region classes. Correct one of them.</source>
        <translation>%1&#x202f;: la carte de régions à la ligne %2, colonne %3 de %4 a la valeur %5&#x202f;; regions.json à côté de l’index nomme %6 classes de régions. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 lies outside the sheet of %5 x %6 pixels in tiles of %7. Correct the line, or draw the sheet again.</source>
        <translation>%1&#x202f;: la carte de régions à la ligne %2, colonne %3 de %4 est hors de la planche de %5 x %6 pixels en tuiles de %7. Corrigez la ligne, ou redessinez la planche.</translation>
    </message>
    <message>
        <source>The number of pictures to shuffle is %1; at least 1 was expected. Check the folder and the splits that were asked for.</source>
        <translation>Le nombre d’images à mélanger est %1&#x202f;; il en faut au moins 1. Vérifiez le dossier et les parties demandées.</translation>
    </message>
    <message>
        <source>Two batches of pictures of one size, at least %1 pixels a side, can be compared; these are not.</source>
        <translation>Seuls deux lots d’images d’une même taille, d’au moins %1 pixels de côté, peuvent être comparés&#x202f;; ceux-ci n’en sont pas.</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>il a raccourci pendant la lecture</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 has other regions than the data set. Take the data set that the model was trained on.</source>
        <translation>%1 a d’autres régions que le jeu de données. Prenez le jeu de données sur lequel le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>%1 takes no region map, so it has none to follow. Choose another model.</source>
        <translation>%1 ne prend pas de carte de régions et n’en a donc aucune à suivre. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>A region map of another size than the picture was compared. Report this as a fault of the program.</source>
        <translation>Une carte de régions d’une autre taille que l’image a été comparée. Signalez-le comme une erreur du programme.</translation>
    </message>
    <message>
        <source>No test picture of the data set has a class and a region map. Name the whole icons data set.</source>
        <translation>Aucune image de test du jeu de données n’a une classe et une carte de régions. Indiquez le jeu de données icons entier.</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fond</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 has other sizes. Get both from one source.</source>
        <translation>%1 et %2 ne vont pas ensemble (%3)&#x202f;: le tenseur %4 a d’autres tailles. Récupérez les deux de la même source.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 is missing. Get both from one source.</source>
        <translation>%1 et %2 ne vont pas ensemble (%3)&#x202f;: le tenseur %4 manque. Récupérez les deux de la même source.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: it was cut short meanwhile, or its disk has a fault. Get the file anew.</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout&#x202f;: le fichier a été tronqué entre-temps, ou son disque a un défaut. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 has other sizes. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 ne va pas avec le réseau auquel il est destiné (%2)&#x202f;: le tenseur %3 a d’autres tailles. La configuration et les poids appartiennent à des modèles différents&#x202f;; récupérez les deux de la même source.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 is missing. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1 ne va pas avec le réseau auquel il est destiné (%2)&#x202f;: le tenseur %3 manque. Le fichier est incomplet ou appartient à un autre modèle&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): there is no place for tensor %3. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 ne va pas avec le réseau auquel il est destiné (%2)&#x202f;: il n’y a pas de place pour le tenseur %3. La configuration et les poids appartiennent à des modèles différents&#x202f;; récupérez les deux de la même source.</translation>
    </message>
    <message>
        <source>%1 has %2 names, and the model knows %3 regions; they keep their numbers. Correct the list.</source>
        <translation>%1 a %2 noms, et le modèle connaît %3 régions&#x202f;; elles gardent leurs numéros. Corrigez la liste.</translation>
    </message>
    <message>
        <source>%1 holds no network that this program can build (%2): tensor %3 should have %4. The file belongs to another kind of model, or is damaged; get it anew.</source>
        <translation>%1 ne contient pas de réseau que ce programme puisse construire (%2)&#x202f;: le tenseur %3 devrait avoir %4. Le fichier appartient à une autre sorte de modèle, ou est endommagé&#x202f;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so the regions keep their numbers. Save the list as UTF-8.</source>
        <translation>%1 n’est pas en UTF-8&#x202f;; les régions gardent donc leurs numéros. Enregistrez la liste en UTF-8.</translation>
    </message>
    <message>
        <source>%1 numbers its %2 tokens up to %3. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1 numérote ses %2 tokens jusqu’à %3. Récupérez vocab.json et merges.txt d’un même modèle.</translation>
    </message>
    <message>
        <source>%1 sizes or more</source>
        <translation>%1 tailles ou plus</translation>
    </message>
    <message>
        <source>Classifier guidance was asked for, and this model was trained on a range of noise for which no classifier is known here. Set classifier scale to 0.</source>
        <translation>Un guidage par classifieur a été demandé, et ce modèle a été entraîné sur une plage de bruit pour laquelle aucun classifieur n’est connu ici. Mettez l’échelle du classifieur à 0.</translation>
    </message>
    <message>
        <source>Darkroom&apos;s noisy classifier</source>
        <translation>Classifieur d’images bruitées de Darkroom</translation>
    </message>
    <message>
        <source>Nothing tells these flags of %1, and the usual values are taken: %2. Put the flags that it was trained with beside it, as JSON.</source>
        <translation>Rien n’indique ces options de %1, et les valeurs usuelles sont prises&#x202f;: %2. Mettez à côté de lui, en JSON, les options avec lesquelles il a été entraîné.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1 This is a fault of the program; please report it.</source>
        <translation>Quelque chose a mal tourné dans le programme&#x202f;: %1 C’est une erreur du programme&#x202f;; veuillez la signaler.</translation>
    </message>
    <message>
        <source>The consistency sampler was given a least sigma of %1; 0 or more was expected. Correct sigma_min.</source>
        <translation>L’échantillonneur de cohérence a reçu un sigma minimal de %1&#x202f;; 0 ou plus était attendu. Corrigez sigma_min.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model. Close other programs, or choose a smaller model or a lower precision.</source>
        <translation>Il n’y a pas assez de mémoire pour ce modèle. Fermez d’autres programmes, ou choisissez un modèle plus petit ou une précision plus basse.</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, then try again.</source>
        <translation>Il n’y a pas assez de mémoire&#x202f;: fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>This picture is a strip of the lab with %1 lanes; the settings are those of its first lane.</source>
        <translation>Cette image est une bande du labo de %1 pistes&#x202f;; les réglages sont ceux de sa première piste.</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Where this run ended is no longer in memory. Make the picture again, or raise the memory for steps in the lab.</source>
        <translation>La fin de cette exécution n’est plus en mémoire. Refaites l’image, ou augmentez la mémoire des étapes dans le labo.</translation>
    </message>
    <message>
        <source>a list of %1 numbers, one a channel</source>
        <translation>une liste de %1 nombres, un par canal</translation>
    </message>
    <message>
        <source>a list of numbers above 0</source>
        <translation>une liste de nombres supérieurs à 0</translation>
    </message>
    <message>
        <source>a list of requests, one for each lane</source>
        <translation>une liste de requêtes, une pour chaque piste</translation>
    </message>
    <message>
        <source>a number above 0 and below sigma_max</source>
        <translation>un nombre supérieur à 0 et inférieur à sigma_max</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autoencodeur</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>classifieur</translation>
    </message>
    <message>
        <source>it does not say what.</source>
        <translation>on ne sait pas quoi.</translation>
    </message>
    <message>
        <source>karras or exponential</source>
        <translation>karras ou exponential</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>null, for this scheduler&apos;s levels follow from a sine</source>
        <translation>null, car les niveaux de ce scheduler découlent d’un sinus</translation>
    </message>
    <message>
        <source>region encoder</source>
        <translation>encodeur de régions</translation>
    </message>
    <message>
        <source>table of classes</source>
        <translation>table des classes</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>encodeur de texte</translation>
    </message>
</context>
<context>
    <name>GalleryCommands</name>
    <message numerus="yes">
        <source>stars of %n picture(s)</source>
        <translation>
            <numerusform>étoiles de %n image</numerusform>
            <numerusform>étoiles de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>tags of a picture</source>
        <translation>étiquettes d’une image</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n picture(s)</source>
        <translation>
            <numerusform>suppression de %n image</numerusform>
            <numerusform>suppression de %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>%1 was written by a newer Darkroom (version %2 of the history, this program knows %3). Use the newer program.</source>
        <translation>%1 a été écrit par un Darkroom plus récent (version %2 de l’historique, ce programme connaît la %3). Utilisez le programme plus récent.</translation>
    </message>
    <message>
        <source>The history %1 is damaged. Start Darkroom again: it is then made anew from the pictures.</source>
        <translation>L’historique %1 est endommagé. Relancez Darkroom : il sera alors refait à partir des images.</translation>
    </message>
    <message>
        <source>Another program holds the history %1. Close that program, then try again.</source>
        <translation>Un autre programme tient l’historique %1. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The history %1 can&apos;t be used: %2. Check that its folder can be written and the disk is not full.</source>
        <translation>L’historique %1 ne peut pas être utilisé : %2. Vérifiez que son dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>LabPlan</name>
    <message>
        <source>%1 steps</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>classifier scale %1</source>
        <translation>échelle du classifieur %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The second axis needs a sampler.</source>
        <translation>Le second axe demande un échantillonneur.</translation>
    </message>
    <message>
        <source>The second axis needs values.</source>
        <translation>Le second axe demande des valeurs.</translation>
    </message>
    <message>
        <source>The second axis takes whole numbers from 0 on.</source>
        <translation>Le second axe prend des nombres entiers à partir de 0.</translation>
    </message>
    <message>
        <source>Steps are from 1 to 1000.</source>
        <translation>Les étapes vont de 1 à 1000.</translation>
    </message>
    <message>
        <source>Type at least %1 values of w.</source>
        <translation>Saisissez au moins %1 valeurs de w.</translation>
    </message>
    <message>
        <source>%1 lanes are too many; at most %2 at once.</source>
        <translation>%1 pistes, c’est trop ; %2 au plus à la fois.</translation>
    </message>
    <message>
        <source>Classifier-free</source>
        <translation>Sans classifieur</translation>
    </message>
    <message>
        <source>Classifier, w %1</source>
        <translation>Classifieur, w %1</translation>
    </message>
    <message>
        <source>w %1 until a step, %2 from it on</source>
        <translation>w %1 jusqu’à une étape, %2 à partir d’elle</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>échelle %1</translation>
    </message>
    <message>
        <source>w %1, s %2</source>
        <translation>w %1, s %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Classifier scales are from −1000000 to 1000000.</source>
        <translation>Les échelles du classifieur vont de −1000000 à 1000000.</translation>
    </message>
    <message>
        <source>The second axis needs prompts, with | between.</source>
        <translation>Le second axe demande des prompts, séparés par |.</translation>
    </message>
</context>
<context>
    <name>LargerButton</name>
    <message>
        <source>%1 × as large</source>
        <translation>%1 fois plus grande</translation>
    </message>
</context>
<context>
    <name>LicenceWorks</name>
    <message>
        <source>Icons: data and attribution</source>
        <translation>Icons : données et attribution</translation>
    </message>
    <message>
        <source>Icons: model card</source>
        <translation>Icons : fiche du modèle</translation>
    </message>
    <message>
        <source>CLIP&apos;s vocabulary</source>
        <translation>Vocabulaire de CLIP</translation>
    </message>
    <message>
        <source>ImageNet&apos;s class names</source>
        <translation>Noms des classes d’ImageNet</translation>
    </message>
    <message>
        <source>Lucide (icons of the window)</source>
        <translation>Lucide (icônes de la fenêtre)</translation>
    </message>
    <message>
        <source>LibTorch: what is compiled into it</source>
        <translation>LibTorch : ce qui y est compilé</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>predicts ε</source>
        <translation>prédit ε</translation>
    </message>
    <message>
        <source>predicts v</source>
        <translation>prédit v</translation>
    </message>
    <message>
        <source>predicts x₀</source>
        <translation>prédit x₀</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>a region map</source>
        <translation>une carte de régions</translation>
    </message>
    <message>
        <source>a picture and a mask</source>
        <translation>une image et un masque</translation>
    </message>
    <message>
        <source>a small picture</source>
        <translation>une petite image</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 B weights</source>
        <translation>%1 Md de poids</translation>
    </message>
    <message>
        <source>%1 M weights</source>
        <translation>%1 M de poids</translation>
    </message>
    <message>
        <source>%1 k weights</source>
        <translation>%1 k poids</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>prend %1</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Two dots need a number before and one after them that the steps lead to: 0,1,..,8.</source>
        <translation>Deux points demandent un nombre avant eux et un après eux auquel les pas mènent : 0,1,..,8.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write for example 0,1,2,4,8.</source>
        <translation>« %1 » n’est pas un nombre ; écrivez par exemple 0,1,2,4,8.</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>Au plus %1 valeurs.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>not used: %1</source>
        <translation>non utilisé : %1</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>son modèle n’est pas ici</translation>
    </message>
    <message>
        <source>the whole picture, which was stopped after step %1</source>
        <translation>l’image entière, qui fut arrêtée après l’étape %1</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The settings and the queue of the last time could not be read. %1 %2</source>
        <translation>Les réglages et la file de la dernière fois n’ont pas pu être lus. %1 %2</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>The file is kept as %1.</source>
        <translation>Le fichier est gardé sous %1.</translation>
    </message>
    <message>
        <source>It could not be kept under another name: %1. Copy it away before you go on.</source>
        <translation>Il n’a pas pu être gardé sous un autre nom : %1. Copiez-le ailleurs avant de continuer.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>celle du modèle</translation>
    </message>
    <message>
        <source>no start picture</source>
        <translation>pas d’image de départ</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>image de départ</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>pas de masque</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>how the start picture is used</source>
        <translation>emploi de l’image de départ</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>un autre modèle</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>prompt négatif</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>échantillonneur</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planning</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no region map</source>
        <translation>pas de carte de régions</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>carte de régions</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>source du bruit</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1, à partir de l’étape %2 %3</translation>
    </message>
    <message>
        <source>%1, turned %2 times to %3</source>
        <translation>%1, tourné %2 fois jusqu’à %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 éteint</translation>
    </message>
    <message>
        <source>how prompts are read</source>
        <translation>lecture des prompts</translation>
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
        <translation>pas de branche</translation>
    </message>
    <message>
        <source>branch from step %1 on</source>
        <translation>branche à partir de l’étape %1</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>gallery</source>
        <translation>galerie</translation>
    </message>
    <message>
        <source>compared pictures</source>
        <translation>images comparées</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file d’attente</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>picture and steps</source>
        <translation>image et étapes</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>carte de régions</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>image de départ</translation>
    </message>
    <message>
        <source>curve of w</source>
        <translation>courbe de w</translation>
    </message>
    <message>
        <source>lanes of the lab</source>
        <translation>pistes du labo</translation>
    </message>
</context>
<context>
    <name>StepViews</name>
    <message>
        <source>The noisy latent x_t itself, as a picture.</source>
        <translation>Le latent bruité x_t lui-même, en image.</translation>
    </message>
    <message>
        <source>The finished picture as guidance estimates it at this step (x̂₀).</source>
        <translation>L’image finie telle que le guidage l’estime à cette étape (x̂₀).</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the conditional branch ε_c alone.</source>
        <translation>L’estimation x̂₀ de la seule branche conditionnelle ε_c.</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the unconditional branch ε_u alone.</source>
        <translation>L’estimation x̂₀ de la seule branche inconditionnelle ε_u.</translation>
    </message>
    <message>
        <source>The noise that the conditional branch sees (ε_c), as a picture.</source>
        <translation>Le bruit que voit la branche conditionnelle (ε_c), en image.</translation>
    </message>
    <message>
        <source>The noise that the unconditional branch sees (ε_u), as a picture.</source>
        <translation>Le bruit que voit la branche inconditionnelle (ε_u), en image.</translation>
    </message>
    <message>
        <source>What guidance multiplies, Δ = ε_c − ε_u, as a picture.</source>
        <translation>Ce que le guidage multiplie, Δ = ε_c − ε_u, en image.</translation>
    </message>
    <message>
        <source>Where the branches differ: |Δ| over the channels, as a heat map.</source>
        <translation>Où les branches diffèrent : |Δ| sur les canaux, en carte de chaleur.</translation>
    </message>
    <message>
        <source>One channel of x_t in grey, with its least and greatest value and its spread.</source>
        <translation>Un canal de x_t en gris, avec sa plus petite et sa plus grande valeur et son écart type.</translation>
    </message>
    <message>
        <source>Where the branches have differed up to this step: |Δ| summed over the steps.</source>
        <translation>Où les branches ont différé jusqu’à cette étape : |Δ| sommé sur les étapes.</translation>
    </message>
    <message>
        <source>The classifier&apos;s gradient σ ∇log p(y|x_t), as a picture.</source>
        <translation>Le gradient du classifieur σ ∇log p(y|x_t), en image.</translation>
    </message>
    <message>
        <source>x_t, channel %1</source>
        <translation>x_t, canal %1</translation>
    </message>
    <message>
        <source>x̂₀ at w %1</source>
        <translation>x̂₀ à w %1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, σ %4</source>
        <translation>%1, étape %2 sur %3, σ %4</translation>
    </message>
    <message>
        <source>%1: this step&apos;s estimate, not the result</source>
        <translation>%1 : l’estimation de cette étape, pas le résultat</translation>
    </message>
    <message>
        <source>%1, min %2, max %3, std %4</source>
        <translation>%1, min %2, max %3, std %4</translation>
    </message>
    <message>
        <source>%1 is not there: one branch ran alone at step %2, or its tensors aren&apos;t kept</source>
        <translation>%1 n’existe pas : une branche a tourné seule à l’étape %2, ou ses tenseurs ne sont pas gardés</translation>
    </message>
    <message>
        <source>No classifier guided step %1</source>
        <translation>Aucun classifieur n’a guidé l’étape %1</translation>
    </message>
    <message>
        <source>The tensors of step %1 aren&apos;t kept, or not this one</source>
        <translation>Les tenseurs de l’étape %1 ne sont pas gardés, ou pas celui-ci</translation>
    </message>
    <message>
        <source>What the cross-attention of ε_c gives a token of the prompt, softmax(QKᵀ/√d), over the estimate in grey; each step that is shown costs one network call.</source>
        <translation>Ce que l’attention croisée d’ε_c donne à un token du prompt, softmax(QKᵀ/√d), sur l’estimation en gris ; chaque étape montrée coûte un appel du réseau.</translation>
    </message>
    <message>
        <source>attention to “%1”</source>
        <translation>attention à « %1 »</translation>
    </message>
    <message>
        <source>There is no attention to show: step %1 has no prompt, or its tensors aren&apos;t kept</source>
        <translation>Il n’y a pas d’attention à montrer : l’étape %1 n’a pas de prompt, ou ses tenseurs ne sont pas gardés</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash, so it stays where it is. Delete it in the file manager instead.</source>
        <translation>%1 n’a pas pu être mis à la corbeille et reste donc à sa place. Supprimez-le plutôt dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: there is another file of that name. Move that one away first.</source>
        <translation>%1 n’a pas pu être ramené de la corbeille : il y a un autre fichier de ce nom. Déplacez d’abord celui-là.</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: it is no longer there, or its folder can&apos;t be written. Look for it in the file manager&apos;s trash.</source>
        <translation>%1 n’a pas pu être ramené de la corbeille : il n’y est plus, ou son dossier n’est pas accessible en écriture. Cherchez-le dans la corbeille du gestionnaire de fichiers.</translation>
    </message>
</context>
<context>
    <name>darkroom::FileShower</name>
    <message>
        <source>%1 is not there any more. Look for it where it was moved to, or in the trash.</source>
        <translation>%1 n’est plus là. Cherchez-le là où il a été déplacé, ou dans la corbeille.</translation>
    </message>
    <message>
        <source>No file manager opened the folder %1. Install one, or open the folder by other means.</source>
        <translation>Aucun gestionnaire de fichiers n’a ouvert le dossier %1. Installez-en un, ou ouvrez le dossier autrement.</translation>
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
        <translation>changement de modèle</translation>
    </message>
    <message>
        <source>use of a seed</source>
        <translation>reprise d’une graine</translation>
    </message>
    <message>
        <source>change of the preview</source>
        <translation>changement d’aperçu</translation>
    </message>
    <message>
        <source>Saving what the next start needs</source>
        <translation>Enregistrement de ce qu’il faut au prochain démarrage</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate first of all</source>
        <translation>Générer avant tout le reste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Skip this picture</source>
        <translation>Passer cette image</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Canvas or gallery</source>
        <translation>Toile ou galerie</translation>
    </message>
    <message>
        <source>Guidance lab</source>
        <translation>Labo de guidage</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>Choisir un dossier de modèle…</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>Colonne de réglages</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajuster l’image</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Automatic: the fastest by measurement</source>
        <translation>Automatique : la plus rapide mesurée</translation>
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
        <translation>fp16, seulement sur une carte graphique</translation>
    </message>
    <message>
        <source>use of an example</source>
        <translation>reprise d’un exemple</translation>
    </message>
    <message>
        <source>These are already the settings of %1.</source>
        <translation>Ce sont déjà les réglages de %1.</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>réglages de %1</translation>
    </message>
    <message>
        <source>Settings restored from %1</source>
        <translation>Réglages repris de %1</translation>
    </message>
    <message>
        <source>Reading what was there at the last time</source>
        <translation>Lecture de ce qui restait de la dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) had not been finished when the program ended.</source>
        <translation>
            <numerusform>%n image n’était pas terminée quand le programme s’est arrêté.</numerusform>
            <numerusform>%n images n’étaient pas terminées quand le programme s’est arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them now</source>
        <translation>Les faire maintenant</translation>
    </message>
    <message>
        <source>settings of a waiting picture</source>
        <translation>réglages d’une image en attente</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Choisir un dossier de modèle</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>change of: %1</source>
        <translation>changement : %1</translation>
    </message>
    <message>
        <source>Make the shown picture twice as large</source>
        <translation>Rendre l’image montrée deux fois plus grande</translation>
    </message>
    <message>
        <source>Keep the stopped picture</source>
        <translation>Garder l’image arrêtée</translation>
    </message>
    <message>
        <source>The next picture begins from %1.</source>
        <translation>La prochaine image part de %1.</translation>
    </message>
    <message>
        <source>Showing a file</source>
        <translation>Affichage d’un fichier</translation>
    </message>
</context>
<context>
    <name>darkroom::WindowGuide</name>
    <message>
        <source>Say what you want to see</source>
        <translation>Dites ce que vous voulez voir</translation>
    </message>
    <message>
        <source>Type a prompt here, or choose a class below it. The bulb gives ideas that the model knows well.</source>
        <translation>Saisissez un prompt ici, ou choisissez une classe en dessous. L’ampoule donne des idées que le modèle connaît bien.</translation>
    </message>
    <message>
        <source>How much it follows</source>
        <translation>Combien il suit</translation>
    </message>
    <message>
        <source>Guidance w draws the picture towards the prompt. Turn it also while a picture develops, and watch.</source>
        <translation>Le guidage w attire l’image vers le prompt. Tournez-le aussi pendant qu’une image se développe, et regardez.</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>Faire l’image</translation>
    </message>
    <message>
        <source>Press this, or Ctrl+Enter from anywhere. Each press queues one more; Esc stops.</source>
        <translation>Pressez ici, ou Ctrl+Enter de partout. Chaque pression en met une de plus dans la file ; Esc arrête.</translation>
    </message>
    <message>
        <source>Watch it develop</source>
        <translation>Regardez-la se développer</translation>
    </message>
    <message>
        <source>The estimate of every step is shown here, and stays in the filmstrip below to look back at.</source>
        <translation>L’estimation de chaque étape se voit ici, et reste dans la pellicule en dessous pour y revenir.</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>La retrouver</translation>
    </message>
    <message>
        <source>Every picture is saved with its settings. The gallery finds it, compares it and gives the settings back.</source>
        <translation>Chaque image est enregistrée avec ses réglages. La galerie la trouve, la compare et rend les réglages.</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Text size, language, shortcuts and the help are in the menu. F1 explains whatever has the focus.</source>
        <translation>Taille du texte, langue, raccourcis et aide sont dans le menu. F1 explique ce qui a le focus.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Raccourcis…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>About Darkroom</source>
        <translation>À propos de Darkroom</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::AboutDialog</name>
    <message>
        <source>About Darkroom</source>
        <translation>À propos de Darkroom</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Chercher dans les licences</translation>
    </message>
    <message>
        <source>Shows the works whose name or licence has these words.</source>
        <translation>Montre les œuvres dont le nom ou la licence contient ces mots.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Œuvres</translation>
    </message>
    <message>
        <source>What Darkroom is made of and comes with; each has its licence beside it.</source>
        <translation>Ce dont Darkroom est fait et ce qui l’accompagne ; la licence de chacun est à côté.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The licence of the chosen work, as its authors wrote it.</source>
        <translation>La licence de l’œuvre choisie, telle que ses auteurs l’ont écrite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes this window (Esc).</source>
        <translation>Ferme cette fenêtre (Esc).</translation>
    </message>
    <message>
        <source>Darkroom %1</source>
        <translation>Darkroom %1</translation>
    </message>
    <message>
        <source>Makes pictures with latent diffusion models on this machine, and shows how they develop and what guidance does.</source>
        <translation>Crée des images sur cette machine avec des modèles de diffusion latente, et montre comment elles se développent et ce que fait le guidage.</translation>
    </message>
    <message>
        <source>Darkroom&apos;s own code is under the MIT licence. Qt Charts, which it is built with, is under the GPL 3, and so is this program where it is handed on; everything else keeps the licence that stands below.</source>
        <translation>Le code propre de Darkroom est sous licence MIT. Qt Charts, avec lequel il est construit, est sous GPL 3, et ce programme aussi là où il est transmis ; tout le reste garde la licence indiquée ci-dessous.</translation>
    </message>
    <message>
        <source>The licence of %1 is not here; looked in %2 and %3. Packages bring it along; in a source tree ./dev setup gets it.</source>
        <translation>La licence de %1 n’est pas là ; cherchée dans %2 et %3. Les paquets l’apportent ; dans une arborescence de sources, ./dev setup la récupère.</translation>
    </message>
    <message>
        <source>No licence has these words.</source>
        <translation>Aucune licence ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Banner</name>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose a model from.</source>
        <translation>Ouvre une liste de dossiers pour y choisir un modèle.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Brings the settings back that were there before (Ctrl+Z).</source>
        <translation>Ramène les réglages qui étaient là avant (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Shows what happened at more length, to copy into a report.</source>
        <translation>Montre plus longuement ce qui s’est passé, à copier dans un rapport.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Takes this message away.</source>
        <translation>Retire ce message.</translation>
    </message>
    <message>
        <source>What happened, to copy into a report.</source>
        <translation>Ce qui s’est passé, à copier dans un rapport.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copies the details to the clipboard.</source>
        <translation>Copie les détails dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose from.</source>
        <translation>Ouvre une liste de dossiers où choisir.</translation>
    </message>
    <message>
        <source>Choose a VAE</source>
        <translation>Choisir un VAE</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Tries again to save every picture that could not be saved.</source>
        <translation>Essaie de nouveau d’enregistrer chaque image qui n’a pas pu l’être.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::BranchDialog</name>
    <message>
        <source>Branch at step %1</source>
        <translation>Bifurquer à l’étape %1</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Guidage w</translation>
    </message>
    <message>
        <source>Guidance strength w from the branch&apos;s first step on.</source>
        <translation>Force de guidage w à partir de la première étape de la branche.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Bifurquer</translation>
    </message>
    <message>
        <source>Runs the steps from this one on with these settings and saves the picture as a branch of this one.</source>
        <translation>Exécute les étapes à partir de celle-ci avec ces réglages et enregistre l’image comme branche de celle-ci.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leaves the run as it is.</source>
        <translation>Laisse l’exécution telle quelle.</translation>
    </message>
    <message>
        <source>Steps 1 to %1 stay as they are. From step %2 on the run goes on with these settings; its x_t, size and seed are kept.</source>
        <translation>Les étapes 1 à %1 restent telles quelles. À partir de l’étape %2, l’exécution continue avec ces réglages ; son x_t, sa taille et sa graine sont gardés.</translation>
    </message>
    <message>
        <source>The run begins anew from the same noise with these settings; size and seed are kept.</source>
        <translation>L’exécution recommence du même bruit avec ces réglages ; taille et graine sont gardées.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Canvas</name>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Une étape en avant</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Play the steps, or stop there</source>
        <translation>Lire les étapes, ou s’y arrêter</translation>
    </message>
    <message>
        <source>View %1 of the step</source>
        <translation>Vue %1 de l’étape</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassPanel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>A class label (y) beside the prompt or in its place; type a part of its name to find it.</source>
        <translation>Une classe (y) à côté du prompt ou à sa place ; saisissez une partie de son nom pour la trouver.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Toute classe</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassifierPanel</name>
    <message>
        <source>Classifier scale</source>
        <translation>Échelle du classifieur</translation>
    </message>
    <message>
        <source>How strongly a classifier of noisy pictures steers (s in ε − s σ ∇log p(y|x_t)); 0 is off, and it is not the s of CFG.</source>
        <translation>Avec quelle force un classifieur d’images bruitées oriente (s dans ε − s σ ∇log p(y|x_t)) ; 0 l’éteint, et ce n’est pas le s de CFG.</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Classifier&apos;s class</source>
        <translation>Classe du classifieur</translation>
    </message>
    <message>
        <source>The class y that the classifier steers to; it need not be the one of the prompt.</source>
        <translation>La classe y vers laquelle le classifieur oriente ; ce n’est pas forcément celle du prompt.</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>The picture&apos;s class</source>
        <translation>La classe de l’image</translation>
    </message>
    <message>
        <source>Known once a model is loaded.</source>
        <translation>Connu dès qu’un modèle est chargé.</translation>
    </message>
    <message>
        <source>Off; on, it costs one gradient of the classifier each look.</source>
        <translation>Éteint ; allumé, il coûte un gradient du classifieur par regard.</translation>
    </message>
    <message>
        <source>Needs a class: pick one here or above.</source>
        <translation>Demande une classe : choisissez-en une ici ou plus haut.</translation>
    </message>
    <message numerus="yes">
        <source>+ %n gradient(s) of the classifier a step.</source>
        <translation>
            <numerusform>+ %n gradient du classifieur par étape.</numerusform>
            <numerusform>+ %n gradients du classifieur par étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which classifier</source>
        <translation>Quel classifieur</translation>
    </message>
    <message>
        <source>The classifier of noisy pictures that steers: the one beside the model, or another file&apos;s or folder&apos;s; you can also drop it on the window.</source>
        <translation>Le classifieur d’images bruitées qui dirige : celui à côté du modèle, ou celui d’un autre fichier ou dossier ; vous pouvez aussi le déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Dirigé par</translation>
    </message>
    <message>
        <source>%1 has no classifier beside it: choose one here, or train one with “darkroom train classifier”.</source>
        <translation>%1 n’a pas de classifieur à côté de lui : choisissez-en un ici, ou entraînez-en un avec « darkroom train classifier ».</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>Aucun : choisissez-en un</translation>
    </message>
    <message>
        <source>The one beside the model</source>
        <translation>Celui à côté du modèle</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message numerus="yes">
        <source>It tells %n class(es) apart.</source>
        <translation>
            <numerusform>Il distingue %n classe.</numerusform>
            <numerusform>Il distingue %n classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on %1 × %1 pixels.</source>
        <translation>Entraîné sur %1 × %1 pixels.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::CompareCanvas</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the pictures</source>
        <translation>Ajuster les images</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>Regarder plus à gauche</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>Regarder plus à droite</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>Regarder plus haut</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Regarder plus bas</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ComparePage</name>
    <message>
        <source>Difference × %1</source>
        <translation>Différence × %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égales</translation>
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
        <translation>Retour à la galerie</translation>
    </message>
    <message>
        <source>Goes back to all pictures (Esc).</source>
        <translation>Revient à toutes les images (Esc).</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Façon de comparer</translation>
    </message>
    <message>
        <source>Side by side, or two pictures in one place (M takes the next way).</source>
        <translation>Côte à côte, ou deux images au même endroit (M prend la façon suivante).</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Clignotement</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>The picture that is measured against, and lies at the left or below.</source>
        <translation>L’image qui sert de mesure, à gauche ou en dessous.</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Seconde image</translation>
    </message>
    <message>
        <source>The picture that is compared with the first one.</source>
        <translation>L’image qui est comparée à la première.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Échanger les deux</translation>
    </message>
    <message>
        <source>Lets the two pictures change places (C).</source>
        <translation>Échange les places des deux images (C).</translation>
    </message>
    <message>
        <source>Share of the second picture</source>
        <translation>Part de la seconde image</translation>
    </message>
    <message>
        <source>How much of the second picture is seen in wipe and fade.</source>
        <translation>Quelle part de la seconde image se voit en balayage et en fondu.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fits all pictures into their places again (0 on the pictures); Ctrl and the wheel zoom them together.</source>
        <translation>Ajuste de nouveau toutes les images à leur place (0 sur les images) ; Ctrl et la molette les agrandissent ensemble.</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>Images comparées</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Paramètres qui diffèrent</translation>
    </message>
    <message>
        <source>The settings in which the pictures differ, one row each; what is equal is left out.</source>
        <translation>Les réglages par lesquels les images diffèrent, une ligne chacun ; ce qui est égal est omis.</translation>
    </message>
    <message>
        <source>Swap the two pictures</source>
        <translation>Échanger les deux images</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Façon suivante de comparer</translation>
    </message>
    <message>
        <source>Of different sizes</source>
        <translation>De tailles différentes</translation>
    </message>
    <message>
        <source>How alike the two pictures are: peak signal-to-noise ratio, and structural similarity (1 is equal).</source>
        <translation>La ressemblance des deux images : rapport signal sur bruit de crête et similarité structurelle (1 : égales).</translation>
    </message>
    <message>
        <source>Pictures of different sizes can&apos;t be compared by number.</source>
        <translation>Des images de tailles différentes ne se comparent pas par un nombre.</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages qui diffèrent</translation>
    </message>
    <message>
        <source>All settings are equal, or the files hold none.</source>
        <translation>Tous les réglages sont égaux, ou les fichiers n’en contiennent pas.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Shows all pictures at one step of their runs, x̂₀ as it was estimated there; the right end shows the pictures.</source>
        <translation>Montre toutes les images à une même étape de leur exécution, x̂₀ tel qu’il y fut estimé ; l’extrémité droite montre les images.</translation>
    </message>
    <message>
        <source>The steps of these pictures&apos; runs are no longer in memory: only runs since the start keep theirs, the last ones.</source>
        <translation>Les étapes des exécutions de ces images ne sont plus en mémoire : seules les dernières exécutions depuis le démarrage gardent les leurs.</translation>
    </message>
    <message>
        <source>no steps in memory</source>
        <translation>aucune étape en mémoire</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>x̂₀ at step %1 of %2</source>
        <translation>x̂₀ à l’étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1; %2 as finished</source>
        <translation>%1 ; %2 : image finie</translation>
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
        <translation>bruit → image</translation>
    </message>
    <message>
        <source>w %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>σ %1: w %2</source>
        <translation>σ %1 : w %2</translation>
    </message>
    <message>
        <source>w %1 at every step</source>
        <translation>w %1 à chaque étape</translation>
    </message>
    <message>
        <source>only for σ from %1 to %2</source>
        <translation>seulement pour σ de %1 à %2</translation>
    </message>
    <message>
        <source>Raise the point</source>
        <translation>Relever le point</translation>
    </message>
    <message>
        <source>Lower the point</source>
        <translation>Abaisser le point</translation>
    </message>
    <message>
        <source>Point to the left</source>
        <translation>Point vers la gauche</translation>
    </message>
    <message>
        <source>Point to the right</source>
        <translation>Point vers la droite</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Retirer le point</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::DifferenceModel</name>
    <message>
        <source>%1 of picture %2: %3</source>
        <translation>%1 de l’image %2 : %3</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilmModel</name>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Filmstrip</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Shows the steps one after the other (Space).</source>
        <translation>Montre les étapes l’une après l’autre (Space).</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>Recommence à la première étape après la dernière.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Goes through the steps of this picture; it costs nothing, since they are kept.</source>
        <translation>Parcourt les étapes de cette image ; cela ne coûte rien, elles sont gardées.</translation>
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
        <translation>L’estimation après chaque étape ; cliquez sur l’une pour la voir, ou parcourez-les au clavier.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilterBar</name>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>≥ %n étoile</numerusform>
            <numerusform>≥ %n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Shows the pictures that have all of these words in prompt, class, model or tags (Ctrl+F).</source>
        <translation>Montre les images qui ont tous ces mots dans prompt, classe, modèle ou étiquettes (Ctrl+F).</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Shows the pictures of one class.</source>
        <translation>Montre les images d’une classe.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Toute classe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Shows the pictures of one model.</source>
        <translation>Montre les images d’un modèle.</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Least w</source>
        <translation>w minimal</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at least this.</source>
        <translation>Montre les images dont le guidage w est au moins celui-ci.</translation>
    </message>
    <message>
        <source>Most w</source>
        <translation>w maximal</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at most this.</source>
        <translation>Montre les images dont le guidage w est au plus celui-ci.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Shows the pictures of these days.</source>
        <translation>Montre les images de ces jours.</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tout jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 jours</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>De … à</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Shows the pictures from this day on.</source>
        <translation>Montre les images à partir de ce jour.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Shows the pictures up to this day.</source>
        <translation>Montre les images jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Least stars</source>
        <translation>Étoiles au moins</translation>
    </message>
    <message>
        <source>Shows the pictures with at least so many stars.</source>
        <translation>Montre les images qui ont au moins tant d’étoiles.</translation>
    </message>
    <message>
        <source>Any stars</source>
        <translation>Toute note</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Montrer toutes les images</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>Retire la recherche et toutes les conditions.</translation>
    </message>
    <message>
        <source>Followed folders</source>
        <translation>Dossiers suivis</translation>
    </message>
    <message>
        <source>Which folders&apos; pictures are shown here: adds one, or follows one no longer.</source>
        <translation>De quels dossiers les images sont montrées ici : en ajoute un, ou cesse d’en suivre un.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Faite avec</translation>
    </message>
    <message>
        <source>Shows the pictures that began from another, were masked or painted by regions, or were kept when they were stopped.</source>
        <translation>Montre les images parties d’une autre, masquées ou peintes par régions, ou gardées après un arrêt.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Image de départ</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Region map</source>
        <translation>Carte de régions</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tout genre</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>Bande du labo</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FolderMenu</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Pictures are saved here, so the gallery always follows it.</source>
        <translation>Les images sont enregistrées ici, la galerie le suit donc toujours.</translation>
    </message>
    <message>
        <source>Follow it no longer; its pictures stay where they are</source>
        <translation>Ne plus le suivre ; ses images restent où elles sont</translation>
    </message>
    <message>
        <source>Choose a folder of pictures to follow</source>
        <translation>Choisir un dossier d’images à suivre</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryModel</name>
    <message>
        <source>w %1, seed %2</source>
        <translation>w %1, graine %2</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 étoiles sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Strip: %1</source>
        <translation>Bande : %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>All pictures, newest first; choose several with Shift or Ctrl, drag them out as files, press A, S or P to use settings.</source>
        <translation>Toutes les images, les plus récentes d’abord ; choisissez-en plusieurs avec Shift ou Ctrl, sortez-les comme fichiers en les tirant, pressez A, S ou P pour reprendre des réglages.</translation>
    </message>
    <message>
        <source>Use all settings of the picture</source>
        <translation>Reprendre tous les réglages de l’image</translation>
    </message>
    <message>
        <source>Use the seed of the picture</source>
        <translation>Reprendre la graine de l’image</translation>
    </message>
    <message>
        <source>Use the prompt of the picture</source>
        <translation>Reprendre le prompt de l’image</translation>
    </message>
    <message>
        <source>Compare the chosen pictures</source>
        <translation>Comparer les images choisies</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Delete the chosen pictures</source>
        <translation>Supprimer les images choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the gallery</source>
        <translation>Chercher dans la galerie</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>No picture matches</source>
        <translation>Aucune image ne convient</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here with its settings. Press Generate (Ctrl+Enter) to make the first one.</source>
        <translation>Chaque image que vous faites est gardée ici avec ses réglages. Pressez Générer (Ctrl+Enter) pour faire la première.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n picture(s) has all of these words and conditions.</source>
        <translation>
            <numerusform>Votre image n’a pas tous ces mots et conditions.</numerusform>
            <numerusform>Aucune de vos %n images n’a tous ces mots et conditions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Aller à la toile</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Montrer toutes les images</translation>
    </message>
    <message>
        <source>Shows the canvas, where pictures are made (Ctrl+H).</source>
        <translation>Montre la toile, où les images se font (Ctrl+H).</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>Retire la recherche et toutes les conditions.</translation>
    </message>
    <message>
        <source>Begin from this picture</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Paint a mask on this picture</source>
        <translation>Peindre un masque sur cette image</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GenerateBar</name>
    <message>
        <source>Skip this picture</source>
        <translation>Passer cette image</translation>
    </message>
    <message>
        <source>Ends this picture and goes on with the next one that waits (Alt+Enter).</source>
        <translation>Termine cette image et passe à la suivante qui attend (Alt+Enter).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops loading, or the picture before its next model call, and takes away what waits (Esc); what was seen stays.</source>
        <translation>Arrête le chargement, ou l’image avant son prochain appel du modèle, et retire ce qui attend (Esc) ; ce qui a été vu reste.</translation>
    </message>
    <message>
        <source>Waiting pictures</source>
        <translation>Images en attente</translation>
    </message>
    <message>
        <source>Shows the pictures that wait their turn, to be put into another order or taken away (Ctrl+J).</source>
        <translation>Montre les images qui attendent leur tour, pour les mettre dans un autre ordre ou les retirer (Ctrl+J).</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Makes the picture (Ctrl+Enter); while one is being made the next one waits, or goes first with Ctrl+Shift+Enter.</source>
        <translation>Fait l’image (Ctrl+Enter) ; pendant qu’une se fait, la suivante attend, ou passe devant avec Ctrl+Shift+Enter.</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Générer %1</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>Suspendu, %1 en attente</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceCurvePanel</name>
    <message>
        <source>Shape of w</source>
        <translation>Forme de w</translation>
    </message>
    <message>
        <source>How w goes over the run, w(σ); linear and cosine rise and keep the mean, so they need no other w.</source>
        <translation>Comment w évolue pendant l’exécution, w(σ) ; linéaire et cosinus montent et gardent la moyenne, ils ne demandent donc pas d’autre w.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>In an interval</source>
        <translation>Dans un intervalle</translation>
    </message>
    <message>
        <source>Linear, rising</source>
        <translation>Linéaire, montante</translation>
    </message>
    <message>
        <source>Cosine, rising</source>
        <translation>Cosinus, montante</translation>
    </message>
    <message>
        <source>Points of your own</source>
        <translation>Vos propres points</translation>
    </message>
    <message>
        <source>Curve of w over the noise level</source>
        <translation>Courbe de w selon le niveau de bruit</translation>
    </message>
    <message>
        <source>w(σ) on a log σ axis: drag points or the interval&apos;s edges, double click to add one, Delete to take one away.</source>
        <translation>w(σ) sur un axe log σ : tirez les points ou les bords de l’intervalle, un double clic en ajoute un, Delete en retire un.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Guidance in an interval only</source>
        <translation>Guidage dans un intervalle seulement</translation>
    </message>
    <message>
        <source>Guides only while the noise level σ is inside; elsewhere the conditional branch runs alone, which saves calls.</source>
        <translation>Ne guide que tant que le niveau de bruit σ est dedans ; ailleurs la branche conditionnelle tourne seule, ce qui économise des appels.</translation>
    </message>
    <message>
        <source>Interval&apos;s lower end</source>
        <translation>Bout inférieur de l’intervalle</translation>
    </message>
    <message>
        <source>The noise level σ below which w is 0 (σ_lo of Kynkäänniemi et al.).</source>
        <translation>Le niveau de bruit σ sous lequel w est 0 (σ_lo de Kynkäänniemi et al.).</translation>
    </message>
    <message>
        <source>Interval&apos;s upper end</source>
        <translation>Bout supérieur de l’intervalle</translation>
    </message>
    <message>
        <source>The noise level σ above which w is 0 (σ_hi of Kynkäänniemi et al.).</source>
        <translation>Le niveau de bruit σ au-dessus duquel w est 0 (σ_hi de Kynkäänniemi et al.).</translation>
    </message>
    <message>
        <source>Network calls of one picture, counted by the run&apos;s own rules, and what two branches at every look would have cost beside them.</source>
        <translation>Appels du réseau pour une image, comptés selon les règles de l’exécution, et à côté ce que deux branches à chaque regard auraient coûté.</translation>
    </message>
    <message>
        <source>w over σ</source>
        <translation>w selon σ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceLab</name>
    <message>
        <source>Working in the lab
%1</source>
        <translation>Travail dans le labo
%1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceMethodPanel</name>
    <message>
        <source>Guidance method</source>
        <translation>Méthode de guidage</translation>
    </message>
    <message>
        <source>How ε_c and ε_u become one prediction; the number of model calls is the same for all.</source>
        <translation>Comment ε_c et ε_u deviennent une prédiction ; le nombre d’appels du modèle est le même pour toutes.</translation>
    </message>
    <message>
        <source>CFG: (1 + w) ε_c − w ε_u</source>
        <translation>CFG : (1 + w) ε_c − w ε_u</translation>
    </message>
    <message>
        <source>APG: less along x̂₀</source>
        <translation>APG : moins le long de x̂₀</translation>
    </message>
    <message>
        <source>CFG-Zero*: fitted ε_u</source>
        <translation>CFG-Zero* : ε_u ajusté</translation>
    </message>
    <message>
        <source>Parallel part η</source>
        <translation>Part parallèle η</translation>
    </message>
    <message>
        <source>How much of Δ along the conditional x̂₀ stays (η of APG); that part saturates, 1 keeps it all.</source>
        <translation>Ce qui reste de Δ le long du x̂₀ conditionnel (η d’APG) ; cette part sature, 1 la garde entière.</translation>
    </message>
    <message>
        <source>Norm limit r</source>
        <translation>Limite de norme r</translation>
    </message>
    <message>
        <source>The length to which Δ is cut (r of APG); 0 cuts nothing.</source>
        <translation>La longueur à laquelle Δ est coupé (r d’APG) ; 0 ne coupe rien.</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>Élan β</translation>
    </message>
    <message>
        <source>How much of the steps before goes on in Δ (β of APG); below 0 pushes away from it.</source>
        <translation>Ce qui passe des étapes précédentes dans Δ (β d’APG) ; sous 0, il en éloigne.</translation>
    </message>
    <message>
        <source>Zero steps</source>
        <translation>Étapes nulles</translation>
    </message>
    <message>
        <source>So many first steps (K of CFG-Zero*) predict zero and move nothing.</source>
        <translation>Autant de premières étapes (K de CFG-Zero*) prédisent zéro et ne déplacent rien.</translation>
    </message>
    <message>
        <source>Rescale φ</source>
        <translation>Recalage φ</translation>
    </message>
    <message>
        <source>How far the guided x̂₀ goes back to the spread of the conditional one (φ of Lin et al.); 0 is off, 0.7 is usual.</source>
        <translation>Jusqu’où le x̂₀ guidé revient à l’écart type du conditionnel (φ de Lin et al.) ; 0 l’éteint, 0.7 est usuel.</translation>
    </message>
    <message>
        <source>Dynamic threshold p</source>
        <translation>Seuil dynamique p</translation>
    </message>
    <message>
        <source>The share of x̂₀&apos;s values that stays in range, the others being squeezed into it (p of Saharia et al.); 0 is off, 0.995 is usual.</source>
        <translation>La part des valeurs de x̂₀ qui reste dans l’intervalle, les autres y étant resserrées (p de Saharia et al.) ; 0 l’éteint, 0.995 est usuel.</translation>
    </message>
    <message>
        <source>Parallel η</source>
        <translation>Parallèle η</translation>
    </message>
    <message>
        <source>Norm r</source>
        <translation>Norme r</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Threshold p</source>
        <translation>Seuil p</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>Guidage au fil des étapes</translation>
    </message>
    <message>
        <source>How far the two branches lay apart at each step of the latest run (‖ε_c − ε_u‖ / ‖ε_u‖).</source>
        <translation>L’écart des deux branches à chaque étape de la dernière exécution (‖ε_c − ε_u‖ / ‖ε_u‖).</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Guidage w</translation>
    </message>
    <message>
        <source>How strongly the picture is pushed towards what you ask for (w), from the next step on while one develops; away from 0 and −1 each step costs two model calls.</source>
        <translation>Avec quelle force l’image est poussée vers ce que vous demandez (w), dès l’étape suivante si une image se fait ; hors de 0 et −1, chaque étape coûte deux appels du modèle.</translation>
    </message>
    <message>
        <source>Guidance strength w as in the paper: (1 + w) ε_c − w ε_u; −10 to 100 can be typed.</source>
        <translation>Force de guidage w comme dans l’article : (1 + w) ε_c − w ε_u ; on peut saisir de −10 à 100.</translation>
    </message>
    <message>
        <source>CFG scale s</source>
        <translation>Échelle CFG s</translation>
    </message>
    <message>
        <source>The same strength as other programs write it: s = 1 + w.</source>
        <translation>La même force comme d’autres programmes l’écrivent : s = 1 + w.</translation>
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
        <translation>Combien de fois le réseau tourne pour chaque regard de l’échantillonneur.</translation>
    </message>
    <message>
        <source>More guidance</source>
        <translation>Plus de guidage</translation>
    </message>
    <message>
        <source>Shows the method, w over the noise level σ, the interval, and guidance by a classifier.</source>
        <translation>Montre la méthode, w selon le niveau de bruit σ, l’intervalle et le guidage par un classifieur.</translation>
    </message>
    <message>
        <source>Method, curve, classifier…</source>
        <translation>Méthode, courbe, classifieur…</translation>
    </message>
    <message>
        <source>Method, curve, classifier: changed…</source>
        <translation>Méthode, courbe, classifieur : modifiés…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>× 2 calls</source>
        <translation>× 2 appels</translation>
    </message>
    <message>
        <source>× 1 call</source>
        <translation>× 1 appel</translation>
    </message>
    <message>
        <source>As it was turned during that run: w %1.</source>
        <translation>Tel que tourné pendant cette exécution : w %1.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceSlider</name>
    <message>
        <source>%1 default</source>
        <translation>%1 usuel</translation>
    </message>
    <message>
        <source>0 conditional</source>
        <translation>0 conditionnel</translation>
    </message>
    <message>
        <source>−1 unconditional</source>
        <translation>−1 inconditionnel</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeaderBar</name>
    <message>
        <source>Preview: automatic</source>
        <translation>Aperçu : automatique</translation>
    </message>
    <message>
        <source>Preview: off</source>
        <translation>Aperçu : aucun</translation>
    </message>
    <message>
        <source>Preview: fitted</source>
        <translation>Aperçu : ajusté</translation>
    </message>
    <message>
        <source>Preview: full</source>
        <translation>Aperçu : complet</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>Colonne de réglages</translation>
    </message>
    <message>
        <source>Shows or hides the settings (F9).</source>
        <translation>Montre ou cache les réglages (F9).</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>Shows the picture that is being made.</source>
        <translation>Montre l’image qui se fait.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Shows all pictures that were made, to find one again (Ctrl+H).</source>
        <translation>Montre toutes les images faites, pour en retrouver une (Ctrl+H).</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Shows what guidance does: many w from one noise, side by side (Ctrl+L).</source>
        <translation>Montre ce que fait le guidage : plusieurs w d’un même bruit, côte à côte (Ctrl+L).</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Settings under names of your own: takes one, or saves the present ones.</source>
        <translation>Des réglages sous vos propres noms : en reprend un, ou enregistre les actuels.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Shows or hides what runs and what waits (Ctrl+J).</source>
        <translation>Montre ou cache ce qui tourne et ce qui attend (Ctrl+J).</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fits the picture into the canvas (Ctrl+0).</source>
        <translation>Ajuste l’image à la toile (Ctrl+0).</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Shows one screen pixel for each pixel of the picture (Ctrl+1).</source>
        <translation>Montre un pixel d’écran pour chaque pixel de l’image (Ctrl+1).</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What shows the picture while it develops: a fitted map costs almost nothing, the full decoder is exact and slower.</source>
        <translation>Ce qui montre l’image pendant qu’elle se fait : une carte ajustée ne coûte presque rien, le décodeur complet est exact et plus lent.</translation>
    </message>
    <message>
        <source>Automatic: the best one under a tenth of a step</source>
        <translation>Automatique : le meilleur sous un dixième d’étape</translation>
    </message>
    <message>
        <source>Fitted map: almost free</source>
        <translation>Carte ajustée : presque gratuite</translation>
    </message>
    <message>
        <source>Fitted map, R² %1: almost free</source>
        <translation>Carte ajustée, R² %1 : presque gratuite</translation>
    </message>
    <message>
        <source>Fitted map: this model has none</source>
        <translation>Carte ajustée : ce modèle n’en a pas</translation>
    </message>
    <message>
        <source>Full decoder: exact, slower</source>
        <translation>Décodeur complet : exact, plus lent</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>Clair, sombre, ou comme le bureau.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Fits, %1 %</source>
        <translation>Ajustée, %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opening, undo, text size, help and everything else (F10).</source>
        <translation>Ouvrir, annuler, taille du texte, aide et tout le reste (F10).</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeatLegend</name>
    <message>
        <source>The scale of |Δ|, the same in every lane.</source>
        <translation>L’échelle de |Δ|, la même dans toutes les pistes.</translation>
    </message>
    <message>
        <source>Scale of |Δ| from 0 to %1</source>
        <translation>Échelle de |Δ| de 0 à %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Goes back to where the help was opened (Esc).</source>
        <translation>Revient là d’où l’aide a été ouverte (Esc).</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The pages of the help.</source>
        <translation>Les pages de l’aide.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Shows the lines of all pages that have these words.</source>
        <translation>Montre les lignes de toutes les pages qui ont ces mots.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Opens the table of all keys.</source>
        <translation>Ouvre le tableau de toutes les touches.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Points at the parts of the window, one after the other.</source>
        <translation>Montre les parties de la fenêtre, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Trouvé dans l’aide</translation>
    </message>
    <message>
        <source>The lines that have the words of the search; each leads to its place.</source>
        <translation>Les lignes qui ont les mots cherchés ; chacune mène à son endroit.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>A page of the help.</source>
        <translation>Une page de l’aide.</translation>
    </message>
    <message>
        <source>No line of the help has these words.</source>
        <translation>Aucune ligne de l’aide n’a ces mots.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HistoryWorker</name>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation>Ouverture de l’historique</translation>
    </message>
    <message>
        <source>Bringing back stars and tags</source>
        <translation>Retour des étoiles et des étiquettes</translation>
    </message>
    <message>
        <source>The history was damaged, so it was made anew from the pictures in their folders; the damaged file is kept as %1.</source>
        <translation>L’historique était endommagé, il a donc été refait à partir des images dans leurs dossiers ; le fichier endommagé est gardé sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept their stars and tags.</source>
        <translation>
            <numerusform>%n image a gardé ses étoiles et étiquettes.</numerusform>
            <numerusform>%n images ont gardé leurs étoiles et étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Parcours des dossiers</translation>
    </message>
    <message>
        <source>Writing %1 into the history</source>
        <translation>Inscription de %1 dans l’historique</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>Recherche dans l’historique</translation>
    </message>
    <message>
        <source>Reading settings from the history</source>
        <translation>Lecture de réglages dans l’historique</translation>
    </message>
    <message>
        <source>Giving stars</source>
        <translation>Attribution d’étoiles</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Changement d’étiquettes</translation>
    </message>
    <message>
        <source>Deleting a picture</source>
        <translation>Suppression d’une image</translation>
    </message>
    <message>
        <source>Bringing back a picture</source>
        <translation>Retour d’une image</translation>
    </message>
    <message>
        <source>Something went wrong in the history: %1</source>
        <translation>Quelque chose a mal tourné dans l’historique : %1</translation>
    </message>
    <message>
        <source>%1 was not the history of Darkroom, so the history was made from the pictures in their folders; what was there is kept as %2.</source>
        <translation>%1 n’était pas l’historique de Darkroom, il a donc été fait à partir des images dans leurs dossiers ; ce qui était là est gardé sous %2.</translation>
    </message>
    <message>
        <source>The history %1 was empty, so it was made anew from the pictures in their folders.</source>
        <translation>L’historique %1 était vide, il a donc été refait à partir des images dans leurs dossiers.</translation>
    </message>
    <message>
        <source>%1 Until the next start the gallery is made from the pictures in their folders, and keeps no stars and tags that you give.</source>
        <translation>%1 Jusqu’au prochain démarrage, la galerie est faite des images dans leurs dossiers et ne garde ni les étoiles ni les étiquettes que vous donnez.</translation>
    </message>
    <message>
        <source>The history %1 is damaged and could not be set aside. Rename or delete it, then start again.</source>
        <translation>L’historique %1 est endommagé et n’a pas pu être mis de côté. Renommez-le ou supprimez-le, puis relancez.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Invitation</name>
    <message>
        <source>Choose a model folder</source>
        <translation>Choisir un dossier de modèle</translation>
    </message>
    <message>
        <source>Choose a model folder on this computer; you can also drop it on the window.</source>
        <translation>Choisissez un dossier de modèle sur cet ordinateur ; vous pouvez aussi le déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>Saisissez un prompt et pressez Ctrl+Enter</translation>
    </message>
    <message>
        <source>or start with one of these</source>
        <translation>ou commencez par l’un de ceux-ci</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Aucun modèle n’est chargé</translation>
    </message>
    <message>
        <source>Choose a model folder, or drop one here.</source>
        <translation>Choisissez un dossier de modèle, ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Le chargement a été arrêté</translation>
    </message>
    <message>
        <source>Generate loads the model again; or choose another one.</source>
        <translation>Générer charge le modèle de nouveau ; ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Takes this prompt and makes the picture.</source>
        <translation>Prend ce prompt et fait l’image.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabForm</name>
    <message>
        <source>Values of w</source>
        <translation>Valeurs de w</translation>
    </message>
    <message>
        <source>A lane for each w, 3 to 15 of them with commas between; 0,1,..,8 fills a range.</source>
        <translation>Une piste pour chaque w, de 3 à 15 séparés par des virgules ; 0,1,..,8 remplit un intervalle.</translation>
    </message>
    <message>
        <source>Classifier scales</source>
        <translation>Échelles du classifieur</translation>
    </message>
    <message>
        <source>Below them, from the same noise, a lane for each scale of classifier guidance; empty means none.</source>
        <translation>Dessous, du même bruit, une piste pour chaque échelle de guidage par classifieur ; vide : aucune.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>w beside the classifier</source>
        <translation>w à côté du classifieur</translation>
    </message>
    <message>
        <source>Which network the classifier steers: w 0 the conditional one, −1 the unconditional one.</source>
        <translation>Quel réseau le classifieur oriente : w 0 le conditionnel, −1 l’inconditionnel.</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>Second axe</translation>
    </message>
    <message>
        <source>What else the strip varies, one row for each value.</source>
        <translation>Ce que la bande fait varier d’autre, une ligne pour chaque valeur.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>échantillonneur</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>échelle du classifieur</translation>
    </message>
    <message>
        <source>Values of the second axis</source>
        <translation>Valeurs du second axe</translation>
    </message>
    <message>
        <source>New w</source>
        <translation>Nouveau w</translation>
    </message>
    <message>
        <source>The w that is set from a step k on, for “when does w matter”.</source>
        <translation>Le w fixé à partir d’une étape k, pour « quand w compte-t-il ».</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Memory for steps</source>
        <translation>Mémoire pour les étapes</translation>
    </message>
    <message>
        <source>How much memory the kept steps of all runs may take; beyond it every k-th step is kept, and the oldest runs go.</source>
        <translation>La mémoire que peuvent prendre les étapes gardées de toutes les exécutions ; au-delà, une étape sur k est gardée, et les plus vieilles exécutions partent.</translation>
    </message>
    <message>
        <source>Develop strip</source>
        <translation>Développer</translation>
    </message>
    <message>
        <source>Develop the strip</source>
        <translation>Développer la bande</translation>
    </message>
    <message>
        <source>Develops all lanes together from one noise.</source>
        <translation>Développe ensemble toutes les pistes à partir d’un même bruit.</translation>
    </message>
    <message>
        <source>When does w matter?</source>
        <translation>Quand w compte-t-il ?</translation>
    </message>
    <message>
        <source>When does w matter</source>
        <translation>Quand w compte-t-il</translation>
    </message>
    <message>
        <source>Develops the settings&apos; w until a step k and the new w from it on, for many k, and draws how far each comes.</source>
        <translation>Développe avec le w des réglages jusqu’à une étape k et le nouveau w ensuite, pour plusieurs k, et trace jusqu’où chacun va.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the lab</source>
        <translation>Arrêter le labo</translation>
    </message>
    <message>
        <source>Stops the lanes before their next network call; what was seen stays.</source>
        <translation>Arrête les pistes avant leur prochain appel du réseau ; ce qui a été vu reste.</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>over w</source>
        <translation>sur w</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>no classifier</source>
        <translation>pas de classifieur</translation>
    </message>
    <message>
        <source>names or numbers</source>
        <translation>noms ou nombres</translation>
    </message>
    <message>
        <source>There is no sampler “%1”.</source>
        <translation>Il n’y a pas d’échantillonneur « %1 ».</translation>
    </message>
    <message>
        <source>There is no class “%1”.</source>
        <translation>Il n’y a pas de classe « %1 ».</translation>
    </message>
    <message>
        <source>%1 lanes: %2.</source>
        <translation>%1 pistes : %2.</translation>
    </message>
    <message>
        <source>%1 MB used</source>
        <translation>%1 Mo utilisés</translation>
    </message>
    <message>
        <source>Lanes can be counted once a model is loaded.</source>
        <translation>Les pistes peuvent être comptées dès qu’un modèle est chargé.</translation>
    </message>
    <message>
        <source>red apple | blue rocket</source>
        <translation>red apple | blue rocket</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>The values of the second axis with commas between, prompts with |; numbers may fill a range with two dots.</source>
        <translation>Les valeurs du second axe séparées par des virgules, les prompts par | ; les nombres peuvent remplir un intervalle avec deux points.</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 ne prend pas de prompt.</translation>
    </message>
    <message>
        <source>Leaves out start picture, mask and region map in the lab: the lanes begin from noise. The settings stay as they are.</source>
        <translation>Laisse de côté image de départ, masque et carte de régions dans le labo : les pistes partent du bruit. Les réglages restent tels quels.</translation>
    </message>
    <message>
        <source>The lanes begin from noise: start picture, mask and region map of the settings are left out.</source>
        <translation>Les pistes partent du bruit : image de départ, masque et carte de régions des réglages sont laissés de côté.</translation>
    </message>
    <message>
        <source>Every lane enlarges the start picture of the settings.</source>
        <translation>Chaque piste agrandit l’image de départ des réglages.</translation>
    </message>
    <message>
        <source>Every lane begins from the start picture of the settings, at strength %1.</source>
        <translation>Chaque piste part de l’image de départ des réglages, à la force %1.</translation>
    </message>
    <message>
        <source>Every lane paints into the mask of the settings&apos; start picture, at strength %1.</source>
        <translation>Chaque piste peint dans le masque de l’image de départ des réglages, à la force %1.</translation>
    </message>
    <message>
        <source>Every lane follows the region map of the settings.</source>
        <translation>Chaque piste suit la carte de régions des réglages.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabPage</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Shows the steps of all lanes one after the other.</source>
        <translation>Montre les étapes de toutes les pistes l’une après l’autre.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>Recommence à la première étape après la dernière.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Goes through the steps of all lanes together; the right end shows the newest, and the finished pictures.</source>
        <translation>Parcourt ensemble les étapes de toutes les pistes ; le bout droit montre la plus récente, et les images finies.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>What is shown of the step in every lane: the estimate x̂₀, a branch, Δ and others.</source>
        <translation>Ce qui est montré de l’étape dans chaque piste : l’estimation x̂₀, une branche, Δ et d’autres.</translation>
    </message>
    <message>
        <source>Where |Δ|</source>
        <translation>Où |Δ|</translation>
    </message>
    <message>
        <source>Where guidance acts</source>
        <translation>Où le guidage agit</translation>
    </message>
    <message>
        <source>Shows below each lane where the branches differ at the step (|Δ| over the channels), on one scale for all lanes.</source>
        <translation>Montre sous chaque piste où les branches diffèrent à l’étape (|Δ| sur les canaux), à une même échelle pour toutes les pistes.</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>Summed over the steps</source>
        <translation>Sommé sur les étapes</translation>
    </message>
    <message>
        <source>Sums |Δ| over the steps up to this one.</source>
        <translation>Somme |Δ| sur les étapes jusqu’à celle-ci.</translation>
    </message>
    <message>
        <source>Align by shift</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Align both kinds by their shift</source>
        <translation>Aligner les deux sortes par leur déplacement</translation>
    </message>
    <message>
        <source>Puts lanes that were moved as far (‖ε̂ − ε_c‖ / ‖ε_c‖) above each other, whatever they were set to.</source>
        <translation>Met l’une au-dessus de l’autre les pistes déplacées d’autant (‖ε̂ − ε_c‖ / ‖ε_c‖), quel que soit leur réglage.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Strip as PNG…</source>
        <translation>Bande en PNG…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Telemetry as CSV…</source>
        <translation>Télémétrie en CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Graphique en PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Graphique en SVG…</translation>
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
        <translation>pas encore d’étapes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Ouvrir une session…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Develops the lanes of a saved session again and tells whether their pictures are bit-identical, or the largest difference and why.</source>
        <translation>Développe de nouveau les pistes d’une session enregistrée et dit si leurs images sont identiques au bit près, ou la plus grande différence et pourquoi.</translation>
    </message>
    <message>
        <source>Saves the whole session to develop it again, the strip as one labelled PNG, the chart as PNG or SVG, the telemetry as CSV.</source>
        <translation>Enregistre toute la session pour la développer de nouveau, la bande en un PNG légendé, le graphique en PNG ou SVG, la télémétrie en CSV.</translation>
    </message>
    <message>
        <source>Session…</source>
        <translation>Session…</translation>
    </message>
    <message>
        <source>Lab session (*.darkroom-lab)</source>
        <translation>Session de labo (*.darkroom-lab)</translation>
    </message>
    <message>
        <source>Developing the session again…</source>
        <translation>La session se développe de nouveau…</translation>
    </message>
    <message>
        <source>The session was not developed to its end.</source>
        <translation>La session n’a pas été développée jusqu’au bout.</translation>
    </message>
    <message>
        <source>Quality over w</source>
        <translation>Qualité selon w</translation>
    </message>
    <message>
        <source>Shows Fréchet distance, precision, recall and class accuracy over w in place of the lanes&apos; chart, measured on many pictures.</source>
        <translation>Montre la distance de Fréchet, la précision, le rappel et l’exactitude de classe selon w à la place du graphique des pistes, mesurés sur beaucoup d’images.</translation>
    </message>
    <message>
        <source>Lane on canvas</source>
        <translation>Piste sur la toile</translation>
    </message>
    <message>
        <source>Choose a lane first.</source>
        <translation>Choisissez d’abord une piste.</translation>
    </message>
    <message>
        <source>This lane still develops; it can be opened when it has ended.</source>
        <translation>Cette piste se développe encore ; elle pourra être ouverte quand elle aura fini.</translation>
    </message>
    <message>
        <source>This lane has no steps to show.</source>
        <translation>Cette piste n’a pas d’étape à montrer.</translation>
    </message>
    <message>
        <source>Shows the chosen lane on the canvas with all views of its steps, the attention to each token among them, and to branch there.</source>
        <translation>Montre la piste choisie sur la toile avec toutes les vues de ses étapes, dont l’attention à chaque token, et pour y bifurquer.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabResults</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>dès l’étape %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGrid</name>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>The lanes from one noise, developing together; the chosen one is drawn strong in the chart.</source>
        <translation>Les pistes d’un même bruit, qui se développent ensemble ; celle choisie est tracée plus fort dans le graphique.</translation>
    </message>
    <message>
        <source>Type values of w and press Develop strip: one lane for each develops here, all from the same noise.</source>
        <translation>Saisissez des valeurs de w et pressez Développer : une piste pour chacune se développe ici, toutes du même bruit.</translation>
    </message>
    <message>
        <source>Lane to the left</source>
        <translation>Piste de gauche</translation>
    </message>
    <message>
        <source>Lane to the right</source>
        <translation>Piste de droite</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Piste du dessus</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Piste du dessous</translation>
    </message>
    <message>
        <source>Show the lane on the canvas</source>
        <translation>Montrer la piste sur la toile</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGridModel</name>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>déplacement %1</translation>
    </message>
    <message>
        <source>%1 %2 w %3</source>
        <translation>%1 %2 w %3</translation>
    </message>
    <message>
        <source>%1 %2 scale %3</source>
        <translation>%1 %2 échelle %3</translation>
    </message>
    <message>
        <source>|Δ|</source>
        <translation>|Δ|</translation>
    </message>
    <message>
        <source>Where guidance acts in the lane %1.</source>
        <translation>Où le guidage agit dans la piste %1.</translation>
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
        <translation>Chargez d’abord un modèle : c’est lui qui fait l’image plus grande.</translation>
    </message>
    <message>
        <source>Another model made this picture: load that one first.</source>
        <translation>Un autre modèle a fait cette image : chargez d’abord celui-là.</translation>
    </message>
    <message>
        <source>A second pass begins from pictures of up to %1 pixels a side.</source>
        <translation>Une seconde passe part d’images d’au plus %1 pixels de côté.</translation>
    </message>
    <message>
        <source>%1 makes one size only.</source>
        <translation>%1 ne fait qu’une taille.</translation>
    </message>
    <message>
        <source>%1 enlarges a start picture itself.</source>
        <translation>%1 agrandit lui-même une image de départ.</translation>
    </message>
    <message>
        <source>Its region map has the size of the small picture.</source>
        <translation>Sa carte de régions a la taille de la petite image.</translation>
    </message>
    <message>
        <source>The larger picture would be larger than any that can be made.</source>
        <translation>L’image agrandie dépasserait tout ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Making a picture larger</source>
        <translation>Agrandissement d’une image</translation>
    </message>
    <message>
        <source>There is no finished picture to make larger. Make one, or choose one in the gallery.</source>
        <translation>Il n’y a pas d’image finie à agrandir. Faites-en une, ou choisissez-en une dans la galerie.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LineLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Pas de lignes</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes : %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LoraPanel</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>Ajouter des fichiers LoRA</translation>
    </message>
    <message>
        <source>Adds LoRA files, which change the model&apos;s weights while they are on the stack.</source>
        <translation>Ajoute des fichiers LoRA, qui changent les poids du modèle tant qu’ils sont sur la pile.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>No LoRA: the model as it is.</source>
        <translation>Pas de LoRA : le modèle tel quel.</translation>
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
        <translation>Si ce LoRA compte ; éteint, il garde sa place et ses forces.</translation>
    </message>
    <message>
        <source>U-Net </source>
        <translation>U-Net </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the U-Net</source>
        <translation>Force du LoRA %1 dans l’U-Net</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the U-Net is added: 1 is all of it, below 0 turns it round.</source>
        <translation>Quelle part du changement de l’U-Net par ce LoRA est ajoutée : 1 est tout, sous 0 elle l’inverse.</translation>
    </message>
    <message>
        <source>Text </source>
        <translation>Texte </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the text encoder</source>
        <translation>Force du LoRA %1 dans l’encodeur de texte</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the text encoder is added; it follows the U-Net&apos;s until it is set apart.</source>
        <translation>Quelle part du changement de l’encodeur de texte par ce LoRA est ajoutée ; elle suit celle de l’U-Net jusqu’à ce qu’elle soit réglée à part.</translation>
    </message>
    <message>
        <source>Move LoRA %1 up</source>
        <translation>Monter le LoRA %1</translation>
    </message>
    <message>
        <source>Puts this LoRA one place earlier in the stack.</source>
        <translation>Avance ce LoRA d’une place dans la pile.</translation>
    </message>
    <message>
        <source>Move LoRA %1 down</source>
        <translation>Descendre le LoRA %1</translation>
    </message>
    <message>
        <source>Puts this LoRA one place later in the stack.</source>
        <translation>Recule ce LoRA d’une place dans la pile.</translation>
    </message>
    <message>
        <source>Remove LoRA %1</source>
        <translation>Retirer le LoRA %1</translation>
    </message>
    <message>
        <source>Takes this LoRA off the stack; the model&apos;s own weights come back without loading it anew.</source>
        <translation>Retire ce LoRA de la pile ; les poids propres du modèle reviennent sans le recharger.</translation>
    </message>
    <message>
        <source>LoRA %1, %2</source>
        <translation>LoRA %1, %2</translation>
    </message>
    <message>
        <source>Whether this LoRA counts (%1); switched off it keeps its place and strengths.</source>
        <translation>Si ce LoRA compte (%1) ; éteint, il garde sa place et ses forces.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::MaskEditor</name>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paints what shall be made anew.</source>
        <translation>Peint ce qui doit être refait.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Paints what shall stay as it is.</source>
        <translation>Peint ce qui doit rester tel quel.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Keeps what was masked, and makes the rest anew.</source>
        <translation>Garde ce qui était masqué, et refait le reste.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Takes the whole mask away.</source>
        <translation>Retire tout le masque.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>Reprend le dernier trait.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keeps the mask and goes back to the pictures.</source>
        <translation>Garde le masque et revient aux images.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Paint over what shall be made anew, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>Peignez sur ce qui doit être refait, à la souris ou au clavier ; la molette change le pinceau.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelDesk</name>
    <message>
        <source>Model files (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;All files (*)</source>
        <translation>Fichiers de modèles (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s folder</source>
        <translation>Choisir le dossier d’un autoencodeur ou d’un modèle</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>Ajouter des fichiers LoRA</translation>
    </message>
    <message>
        <source>Choose a folder of textual inversions</source>
        <translation>Choisir un dossier d’inversions textuelles</translation>
    </message>
    <message>
        <source>change of the words&apos; folder</source>
        <translation>changement du dossier des mots</translation>
    </message>
    <message>
        <source>change of the model</source>
        <translation>changement de modèle</translation>
    </message>
    <message>
        <source>change of the VAE</source>
        <translation>changement de VAE</translation>
    </message>
    <message>
        <source>a learned word in the prompt</source>
        <translation>un mot appris dans le prompt</translation>
    </message>
    <message>
        <source>Open a model&apos;s file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s file</source>
        <translation>Choisir le fichier d’un autoencodeur ou d’un modèle</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s file</source>
        <translation>Choisir le fichier d’un classifieur</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s folder</source>
        <translation>Choisir le dossier d’un classifieur</translation>
    </message>
    <message>
        <source>change of the classifier</source>
        <translation>changement de classifieur</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelLibrary</name>
    <message>
        <source>The folder of models %1 is not there. Bring it back, or take it off the list of models.</source>
        <translation>Le dossier de modèles %1 n’est pas là. Ramenez-le, ou retirez-le de la liste des modèles.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Recherche de modèles</translation>
    </message>
    <message>
        <source>Keeping the star of a model</source>
        <translation>Mémorisation de l’étoile d’un modèle</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelListModel</name>
    <message>
        <source>starred</source>
        <translation>étoilé</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelPanel</name>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that makes the pictures; another one takes a moment to load.</source>
        <translation>Le modèle qui fait les images ; en charger un autre prend un moment.</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>Autoencodeur (VAE)</translation>
    </message>
    <message>
        <source>What turns latents into the picture: the model&apos;s own autoencoder (VAE), or another file&apos;s of the same kind.</source>
        <translation>Ce qui change les latents en image : l’autoencodeur (VAE) du modèle, ou celui d’un autre fichier de même sorte.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Opens another model of this computer, from a list, a folder or a file; you can also drop it on the window.</source>
        <translation>Ouvre un autre modèle de cet ordinateur, depuis une liste, un dossier ou un fichier ; vous pouvez aussi le déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Open a model&apos;s folder…</source>
        <translation>Ouvrir le dossier d’un modèle…</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Autre dossier…</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelsPage</name>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Add as LoRA</source>
        <translation>Ajouter comme LoRA</translation>
    </message>
    <message>
        <source>Use as VAE</source>
        <translation>Employer comme VAE</translation>
    </message>
    <message>
        <source>Write into the prompt</source>
        <translation>Écrire dans le prompt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>Retour à la toile</translation>
    </message>
    <message>
        <source>Goes back to the picture (Esc).</source>
        <translation>Revient à l’image (Esc).</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Chercher des modèles</translation>
    </message>
    <message>
        <source>Shows models with all of these words in their name or kind.</source>
        <translation>Montre les modèles qui ont tous ces mots dans leur nom ou leur sorte.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Names a folder of models; it and its subfolders are listed.</source>
        <translation>Nomme un dossier de modèles ; lui et ses sous-dossiers sont listés.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Looks through the folders for what is new or gone (F5).</source>
        <translation>Parcourt les dossiers pour voir ce qui est neuf ou parti (F5).</translation>
    </message>
    <message>
        <source>Models in your folders</source>
        <translation>Modèles de vos dossiers</translation>
    </message>
    <message>
        <source>A click or Enter loads a model; S or a click on the star marks it.</source>
        <translation>Un clic ou Enter charge un modèle ; S ou un clic sur l’étoile le marque.</translation>
    </message>
    <message>
        <source>Does with the chosen file what it is for (Enter).</source>
        <translation>Fait du fichier choisi ce à quoi il sert (Enter).</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Marks the chosen model, so that it stands first (S).</source>
        <translation>Marque le modèle choisi, pour qu’il soit en tête (S).</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Takes %1 off the list; its files stay where they are.</source>
        <translation>Retire %1 de la liste ; ses fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>No folder of models is named yet. Add one: every model, VAE and LoRA in it and its subfolders is listed here by what it is.</source>
        <translation>Aucun dossier de modèles n’est encore nommé. Ajoutez-en un : chaque modèle, VAE et LoRA qui s’y trouve, et dans ses sous-dossiers, est listé ici selon ce qu’il est.</translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation>Aucun modèle n’a tous ces mots.</translation>
    </message>
    <message>
        <source>There are no models in these folders.</source>
        <translation>Il n’y a pas de modèles dans ces dossiers.</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 so far</source>
        <translation>Parcours des dossiers : %1 jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) and parts of models</source>
        <translation>
            <numerusform>%n modèle ou partie de modèle</numerusform>
            <numerusform>%n modèles et parties de modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>Le modèle choisi</translation>
    </message>
    <message>
        <source>Where the chosen model is, what it is, and what it lacks.</source>
        <translation>Où est le modèle choisi, ce qu’il est, et ce qui lui manque.</translation>
    </message>
    <message>
        <source>Load the chosen model</source>
        <translation>Charger le modèle choisi</translation>
    </message>
    <message>
        <source>Star the chosen model</source>
        <translation>Marquer le modèle choisi</translation>
    </message>
    <message>
        <source>Look through the folders again</source>
        <translation>Parcourir de nouveau les dossiers</translation>
    </message>
    <message>
        <source>Go to the list of models</source>
        <translation>Aller à la liste des modèles</translation>
    </message>
    <message>
        <source>Guide by it</source>
        <translation>Guider par lui</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>Ce que le fichier ne dit pas</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and neither does a yaml or JSON beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 ne dit pas tout ce qu’il faut pour l’exécuter, et aucun yaml ou JSON à côté non plus. Les valeurs usuelles sont ici ; ce que vous choisissez est retenu pour ce fichier, où qu’il aille.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Prendre celles-ci</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keeps these values for the file and loads the model with them.</source>
        <translation>Garde ces valeurs pour le fichier et charge le modèle avec elles.</translation>
    </message>
    <message>
        <source>Leaves the usual values, where there are any, and asks again at the next start.</source>
        <translation>Laisse les valeurs usuelles, là où il y en a, et redemande au prochain démarrage.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Planning du bruit</translation>
    </message>
    <message>
        <source>How noise grows over the timesteps: linear in most published models, cosine in some of 64 pixels.</source>
        <translation>Comment le bruit croît au fil des pas de temps : linéaire dans la plupart des modèles publiés, cosinus dans certains de 64 pixels.</translation>
    </message>
    <message>
        <source>Timesteps</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <source>How many noise levels it was trained on.</source>
        <translation>Sur combien de niveaux de bruit il a été entraîné.</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Têtes d’attention</translation>
    </message>
    <message>
        <source>How many heads each attention has, where their number is given.</source>
        <translation>Combien de têtes a chaque attention, là où leur nombre est donné.</translation>
    </message>
    <message>
        <source>Channels of a head</source>
        <translation>Canaux d’une tête</translation>
    </message>
    <message>
        <source>How wide each attention head is, where that is given; it counts before the number of heads.</source>
        <translation>La largeur de chaque tête d’attention, là où elle est donnée ; elle passe avant le nombre de têtes.</translation>
    </message>
    <message>
        <source>New attention order</source>
        <translation>Nouvel ordre</translation>
    </message>
    <message>
        <source>In which order queries, keys and values stand in its attentions (use_new_attention_order).</source>
        <translation>Dans quel ordre requêtes, clés et valeurs se suivent dans ses attentions (use_new_attention_order).</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>Il prédit</translation>
    </message>
    <message>
        <source>What the network predicts: v in the models for 768 pixels, ε (eps) in those for 512.</source>
        <translation>Ce que prédit le réseau : v dans les modèles de 768 pixels, ε (eps) dans ceux de 512.</translation>
    </message>
    <message>
        <source>Scale of latents</source>
        <translation>Échelle des latents</translation>
    </message>
    <message>
        <source>What latents were multiplied by in training: 0.18215 for many text models, 1 for most others.</source>
        <translation>Par quoi les latents étaient multipliés à l’entraînement : 0.18215 pour bien des modèles de texte, 1 pour la plupart des autres.</translation>
    </message>
    <message>
        <source>Picture&apos;s side</source>
        <translation>Côté de l’image</translation>
    </message>
    <message>
        <source>The side of the pictures that it makes, in pixels.</source>
        <translation>Le côté des images qu’il fait, en pixels.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>The side of what its network works on, in latent pixels, or in pixels where it has no autoencoder.</source>
        <translation>Le côté de ce sur quoi travaille son réseau, en pixels latents, ou en pixels s’il n’a pas d’autoencodeur.</translation>
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
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the picture.</source>
        <translation>Diamètre du pinceau en pixels de l’image.</translation>
    </message>
    <message>
        <source>Nothing to paint on</source>
        <translation>Rien sur quoi peindre</translation>
    </message>
    <message>
        <source>Brush %1, at %2, %3 of %4 × %5; %6 % painted</source>
        <translation>Pinceau %1, en %2, %3 sur %4 × %5 ; %6 % peints</translation>
    </message>
    <message>
        <source>Brush to the left</source>
        <translation>Pinceau vers la gauche</translation>
    </message>
    <message>
        <source>Brush to the right</source>
        <translation>Pinceau vers la droite</translation>
    </message>
    <message>
        <source>Brush up</source>
        <translation>Pinceau vers le haut</translation>
    </message>
    <message>
        <source>Brush down</source>
        <translation>Pinceau vers le bas</translation>
    </message>
    <message>
        <source>Paint below the brush</source>
        <translation>Peindre sous le pinceau</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>Line begun at %1, %2</source>
        <translation>Ligne commencée en %1, %2</translation>
    </message>
    <message>
        <source>Drop the begun line</source>
        <translation>Abandonner la ligne commencée</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureDetails</name>
    <message>
        <source>another picture</source>
        <translation>une autre image</translation>
    </message>
    <message>
        <source>Branch of %1 at step %2</source>
        <translation>Branche de %1 à l’étape %2</translation>
    </message>
    <message>
        <source>From %1 at step %2</source>
        <translation>De %1 à l’étape %2</translation>
    </message>
    <message>
        <source>%1, which is not among the pictures</source>
        <translation>%1, qui n’est pas parmi les images</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Guidage w</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1, %2 étapes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>There are no settings in this file.</source>
        <translation>Il n’y a pas de réglages dans ce fichier.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, avec virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words of your own to find the picture by, with commas between.</source>
        <translation>Vos propres mots pour retrouver l’image, séparés par des virgules.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>Reprendre tous les réglages</translation>
    </message>
    <message>
        <source>Takes over all settings of this picture (A); Ctrl+Z brings yours back.</source>
        <translation>Reprend tous les réglages de cette image (A) ; Ctrl+Z ramène les vôtres.</translation>
    </message>
    <message>
        <source>Use the seed</source>
        <translation>Reprendre la graine</translation>
    </message>
    <message>
        <source>Takes over the seed of this picture alone (S).</source>
        <translation>Reprend la seule graine de cette image (S).</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>Reprendre le prompt</translation>
    </message>
    <message>
        <source>Takes over prompt, negative prompt and class of this picture (P).</source>
        <translation>Reprend prompt, prompt négatif et classe de cette image (P).</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>Montrer d’où elle vient</translation>
    </message>
    <message>
        <source>Show the picture that it came from</source>
        <translation>Montrer l’image dont elle vient</translation>
    </message>
    <message>
        <source>Goes to the picture that this one was made from.</source>
        <translation>Va à l’image dont celle-ci est issue.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Shows 2 to 9 chosen pictures beside each other (C).</source>
        <translation>Montre de 2 à 9 images choisies côte à côte (C).</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Voir le fichier</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Opens the folder of this picture in the file manager (F).</source>
        <translation>Ouvre le dossier de cette image dans le gestionnaire de fichiers (F).</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Moves the chosen pictures to the trash (Del); Ctrl+Z brings them back.</source>
        <translation>Met les images choisies à la corbeille (Del) ; Ctrl+Z les ramène.</translation>
    </message>
    <message>
        <source>All of these are your settings now.</source>
        <translation>Ce sont déjà tous vos réglages.</translation>
    </message>
    <message>
        <source>All would change: %1</source>
        <translation>Tout changerait : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Choisissez une image pour voir comment elle a été faite.</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>Plus grande…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>Agrandit cette image en une seconde passe.</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>force %1</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Image de départ</translation>
    </message>
    <message>
        <source>%1, with a mask</source>
        <translation>%1, avec masque</translation>
    </message>
    <message>
        <source>Painted by a region map</source>
        <translation>Peinte d’après une carte de régions</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>Partir d’elle</translation>
    </message>
    <message>
        <source>Begin from this picture</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Makes this picture the one that the next begins from (B); Ctrl+Z undoes it.</source>
        <translation>Fait de cette image celle dont part la prochaine (B) ; Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>Peindre un masque…</translation>
    </message>
    <message>
        <source>Paint a mask on it</source>
        <translation>Peindre un masque dessus</translation>
    </message>
    <message>
        <source>Begins from this picture, and opens it to paint over what shall be made anew (M).</source>
        <translation>Part de cette image et l’ouvre pour peindre sur ce qui doit être refait (M).</translation>
    </message>
    <message>
        <source>Stopped after step %1</source>
        <translation>Arrêtée après l’étape %1</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>Bande du labo</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputPanel</name>
    <message>
        <source>Paint…</source>
        <translation>Peindre…</translation>
    </message>
    <message>
        <source>Paint regions</source>
        <translation>Peindre les régions</translation>
    </message>
    <message>
        <source>Opens the map of what shall be where, to be painted with the model&apos;s regions.</source>
        <translation>Ouvre la carte de ce qui doit être où, à peindre avec les régions du modèle.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>Vider les régions</translation>
    </message>
    <message>
        <source>Takes the region map away: the model places things itself.</source>
        <translation>Retire la carte de régions : le modèle place tout lui-même.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Image de départ</translation>
    </message>
    <message>
        <source>The picture to begin from, as it will be fitted; drop one here or paste it with Ctrl+V.</source>
        <translation>L’image dont on part, telle qu’elle sera ajustée ; déposez-en une ici ou collez-la avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>Ouvrir une image de départ</translation>
    </message>
    <message>
        <source>Takes a picture file to begin from.</source>
        <translation>Prend un fichier d’image pour commencer.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a start picture</source>
        <translation>Coller une image de départ</translation>
    </message>
    <message>
        <source>Takes the picture from the clipboard.</source>
        <translation>Prend l’image du presse-papiers.</translation>
    </message>
    <message>
        <source>Use result</source>
        <translation>Du résultat</translation>
    </message>
    <message>
        <source>Use this result</source>
        <translation>Prendre ce résultat</translation>
    </message>
    <message>
        <source>Begins the next picture from the one that is shown.</source>
        <translation>Commence l’image suivante par celle qui est montrée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the start picture</source>
        <translation>Retirer l’image de départ</translation>
    </message>
    <message>
        <source>Begins from noise alone again, without mask.</source>
        <translation>Commence de nouveau par le seul bruit, sans masque.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>How much of the schedule runs: near 0 the picture hardly changes, at 1 little of it is left.</source>
        <translation>Quelle part du planning est parcourue : près de 0 l’image change à peine, à 1 il en reste peu.</translation>
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
        <translation>Début</translation>
    </message>
    <message>
        <source>Whose rule says which step the strength begins with: the two differ by one step.</source>
        <translation>Selon quelle règle la force donne la première étape : les deux diffèrent d’une étape.</translation>
    </message>
    <message>
        <source>Crop: fill, cut the rest</source>
        <translation>Rogner : remplir, couper le reste</translation>
    </message>
    <message>
        <source>Pad: show all, repeat the edge</source>
        <translation>Compléter : tout montrer, répéter le bord</translation>
    </message>
    <message>
        <source>Stretch: change the shape</source>
        <translation>Étirer : changer la forme</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>How a start picture of another shape comes to the size of the picture that is made.</source>
        <translation>Comment une image de départ d’une autre forme vient à la taille de l’image à faire.</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>Peindre un masque</translation>
    </message>
    <message>
        <source>Opens the start picture to paint over what shall be made anew.</source>
        <translation>Ouvre l’image de départ pour peindre sur ce qui doit être refait.</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Vider le masque</translation>
    </message>
    <message>
        <source>Takes the mask away: all of the picture changes.</source>
        <translation>Retire le masque : toute l’image change.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>Over how many pixels the new part comes in inside the mask&apos;s edge; outside nothing changes.</source>
        <translation>Sur combien de pixels la partie neuve apparaît à l’intérieur du bord du masque ; dehors, rien ne change.</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>Le presse-papiers ne contient pas d’image. Copiez-en une, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>No step is left: raise it, or take more steps.</source>
        <translation>Il ne reste aucune étape : augmentez-la, ou prenez plus d’étapes.</translation>
    </message>
    <message>
        <source>Runs the last %1 of %2 steps.</source>
        <translation>Exécute les %1 dernières étapes sur %2.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputView</name>
    <message>
        <source>Drop or paste a picture here</source>
        <translation>Déposez ou collez une image ici</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputs</name>
    <message>
        <source>Taking a start picture</source>
        <translation>Reprise d’une image de départ</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>carte de régions</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>Ouvrir une image de départ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>Ouvrir une carte de régions ou une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Opening a region map</source>
        <translation>Ouverture d’une carte de régions</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>Enregistrer la carte de régions</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saving a region map</source>
        <translation>Enregistrement d’une carte de régions</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureLoader</name>
    <message>
        <source>%1 can&apos;t be read as a picture: %2. Save it as a PNG, then try again.</source>
        <translation>%1 ne peut pas être lu comme image : %2. Enregistrez-le en PNG, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PicturePanel</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The number that the noise is made from; −1 draws a new one for each Generate, the same seed repeats a picture.</source>
        <translation>Le nombre dont le bruit est fait ; −1 en tire un nouveau à chaque Générer, la même graine répète une image.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Sets the seed to −1: a new random one for each Generate.</source>
        <translation>Met la graine à −1 : une nouvelle au hasard à chaque Générer.</translation>
    </message>
    <message>
        <source>Use the last seed</source>
        <translation>Reprendre la dernière graine</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, so that only what you change is changed.</source>
        <translation>Prend la graine de la dernière image, pour que seul change ce que vous changez.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the picture in pixels; the time grows with width times height.</source>
        <translation>Largeur de l’image en pixels ; le temps croît avec la largeur fois la hauteur.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height of the picture in pixels; the time grows with width times height.</source>
        <translation>Hauteur de l’image en pixels ; le temps croît avec la largeur fois la hauteur.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How many pictures to make, with seeds seed, seed + 1 and so on; each takes its own time.</source>
        <translation>Combien d’images faire, avec les graines graine, graine + 1 et ainsi de suite ; chacune prend son temps.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, %1, so that only what you change is changed.</source>
        <translation>Prend la graine de la dernière image, %1, pour que seul change ce que vous changez.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>Images de cette session</translation>
    </message>
    <message>
        <source>The pictures that you made since the program started; click one to see it again, or drag it out as a file.</source>
        <translation>Les images que vous avez faites depuis le démarrage du programme ; cliquez-en une pour la revoir, ou tirez-la dehors comme fichier.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Save these settings as…</source>
        <translation>Enregistrer ces réglages sous…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Pas encore de préréglages</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Enregistrer un préréglage</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced</source>
        <translation>Nom ; celui qui le porte déjà est remplacé</translation>
    </message>
    <message>
        <source>The presets could not be read. %1 %2</source>
        <translation>Les préréglages n’ont pas pu être lus. %1 %2</translation>
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
        <translation>Ce que l’image doit montrer, en mots (la condition c) ; vide : sans texte.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>What guidance steers away from, in words; it takes the place of the empty text and costs nothing.</source>
        <translation>Ce dont le guidage éloigne, en mots ; il prend la place du texte vide et ne coûte rien.</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>Idées de prompts</translation>
    </message>
    <message>
        <source>A list of prompts that this model is good at.</source>
        <translation>Une liste de prompts que ce modèle réussit bien.</translation>
    </message>
    <message>
        <source>Another idea</source>
        <translation>Une autre idée</translation>
    </message>
    <message>
        <source>Replaces the prompt by another idea; undo brings yours back.</source>
        <translation>Remplace le prompt par une autre idée ; annuler ramène le vôtre.</translation>
    </message>
    <message>
        <source>What shall the picture show?</source>
        <translation>Que doit montrer l’image ?</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien en particulier</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityPanel</name>
    <message>
        <source>a folder of real pictures</source>
        <translation>un dossier d’images réelles</translation>
    </message>
    <message>
        <source>Real pictures</source>
        <translation>Images réelles</translation>
    </message>
    <message>
        <source>The real pictures to compare with: a data set&apos;s index.jsonl or folder, or a folder of folders, one for each class.</source>
        <translation>Les images réelles de comparaison : l’index.jsonl ou le dossier d’un jeu de données, ou un dossier de dossiers, un par classe.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the real pictures</source>
        <translation>Choisir les images réelles</translation>
    </message>
    <message>
        <source>Chooses the folder of real pictures.</source>
        <translation>Choisit le dossier d’images réelles.</translation>
    </message>
    <message>
        <source>Pictures for each w</source>
        <translation>Images pour chaque w</translation>
    </message>
    <message>
        <source>How many pictures are made at each w (N); the Fréchet distance of few pictures comes out too large.</source>
        <translation>Combien d’images sont faites à chaque w (N) ; la distance de Fréchet de peu d’images ressort trop grande.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure quality over w</source>
        <translation>Mesurer la qualité selon w</translation>
    </message>
    <message>
        <source>Makes pictures by class at each w of the list above and compares them with the real ones.</source>
        <translation>Fait des images par classe à chaque w de la liste ci-dessus et les compare aux réelles.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Stops after the present step; what was measured stays.</source>
        <translation>S’arrête après l’étape en cours ; ce qui a été mesuré reste.</translation>
    </message>
    <message>
        <source>What is drawn over w</source>
        <translation>Ce qui est tracé selon w</translation>
    </message>
    <message>
        <source>Which figure the chart shows, with its 95 % bootstrap interval.</source>
        <translation>Quel chiffre le graphique montre, avec son intervalle bootstrap à 95 %.</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Distance de Fréchet</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Class accuracy</source>
        <translation>Exactitude de classe</translation>
    </message>
    <message>
        <source>Chart of quality over w</source>
        <translation>Graphique de la qualité selon w</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>w %1: %2 (%3 to %4), N %5</source>
        <translation>w %1 : %2 (%3 à %4), N %5</translation>
    </message>
    <message>
        <source>Biased: so few pictures come out too far away. As many real pictures are at %1 from the others, which a perfect model would get.</source>
        <translation>Biaisé : si peu d’images ressortent trop éloignées. Autant d’images réelles sont à %1 des autres, ce qu’obtiendrait un modèle parfait.</translation>
    </message>
    <message>
        <source>Looking at the real pictures…</source>
        <translation>Examen des images réelles…</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) between the features of made and real pictures: less is nearer.</source>
        <translation>‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) entre les caractéristiques des images faites et réelles : moins, c’est plus près.</translation>
    </message>
    <message>
        <source>Share of made pictures inside the real ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>Part des images faites à l’intérieur de la variété des réelles (Kynkäänniemi et al., k = 3).</translation>
    </message>
    <message>
        <source>Share of real pictures inside the made ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>Part des images réelles à l’intérieur de la variété des images faites (Kynkäänniemi et al., k = 3).</translation>
    </message>
    <message>
        <source>Share of pictures whose class y the judge names.</source>
        <translation>Part des images dont le juge nomme la classe y.</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>the one in the model&apos;s folder</source>
        <translation>celui du dossier du modèle</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>The folder of the picture classifier whose features and class names judge, as “darkroom train features” writes it; empty takes “evaluation” in the model&apos;s folder.</source>
        <translation>Le dossier du classifieur d’images dont les caractéristiques et les noms de classes jugent, tel que l’écrit « darkroom train features » ; vide, c’est « evaluation » dans le dossier du modèle.</translation>
    </message>
    <message>
        <source>Choose the judge</source>
        <translation>Choisir le juge</translation>
    </message>
    <message>
        <source>Chooses the folder of the judge.</source>
        <translation>Choisit le dossier du juge.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>The system ended the measuring (signal 9), most likely because memory ran out. Choose fewer pictures or a smaller model, or close other programs, and measure again.</source>
        <translation>Le système a mis fin à la mesure (signal 9), très probablement parce que la mémoire était épuisée. Choisissez moins d’images ou un modèle plus petit, ou fermez d’autres programmes, puis mesurez de nouveau.</translation>
    </message>
    <message>
        <source>The measuring crashed (signal %1, %2). Measure again; if it crashes again, please report it.</source>
        <translation>La mesure a planté (signal %1, %2). Mesurez de nouveau ; si cela se reproduit, veuillez le signaler.</translation>
    </message>
    <message>
        <source>The measuring ended with code %1 and gave no reason. Measure again; if it ends so again, please report it.</source>
        <translation>La mesure s’est terminée avec le code %1 sans donner de raison. Mesurez de nouveau ; si cela se reproduit, veuillez le signaler.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueueModel</name>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Pas de prompt</translation>
    </message>
    <message>
        <source>w %1, %2 steps, seed %3</source>
        <translation>w %1, %2 étapes, graine %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>%1 · takes %2</source>
        <translation>%1 · prend %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueuePanel</name>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lets nothing begin, and holds the running picture between two steps (Ctrl+P).</source>
        <translation>Ne laisse rien commencer, et retient l’image en cours entre deux étapes (Ctrl+P).</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Stops the running picture and takes away all that wait (Esc).</source>
        <translation>Arrête l’image en cours et retire toutes celles qui attendent (Esc).</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Fermer la file d’attente</translation>
    </message>
    <message>
        <source>Hides this panel; the pictures in it go on (Ctrl+J).</source>
        <translation>Cache ce panneau ; ses images continuent (Ctrl+J).</translation>
    </message>
    <message>
        <source>Running and waiting pictures</source>
        <translation>Images en cours et en attente</translation>
    </message>
    <message>
        <source>The running picture and those that wait; drag them into another order, or use Alt with the arrow keys.</source>
        <translation>L’image en cours et celles qui attendent ; tirez-les dans un autre ordre, ou prenez Alt avec les touches fléchées.</translation>
    </message>
    <message>
        <source>Nothing is running. Press Generate (Ctrl+Enter): what is asked for while a picture is being made waits here.</source>
        <translation>Rien ne tourne. Pressez Générer (Ctrl+Enter) : ce qui est demandé pendant qu’une image se fait attend ici.</translation>
    </message>
    <message>
        <source>Make it the next</source>
        <translation>En faire la prochaine</translation>
    </message>
    <message>
        <source>Puts the chosen picture before all others that wait (Alt+Home).</source>
        <translation>Met l’image choisie avant toutes les autres qui attendent (Alt+Home).</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place earlier (Alt+Up).</source>
        <translation>Avance l’image choisie d’une place (Alt+Up).</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place later (Alt+Down).</source>
        <translation>Recule l’image choisie d’une place (Alt+Down).</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Takes the chosen picture out of the queue and its settings into the column, to be changed and asked for again (E).</source>
        <translation>Sort l’image choisie de la file et met ses réglages dans la colonne, pour les changer et la redemander (E).</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Asks for the chosen picture once more, with another random seed (R).</source>
        <translation>Demande l’image choisie encore une fois, avec une autre graine au hasard (R).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the chosen picture away, or ends it when it is running (Del).</source>
        <translation>Retire l’image choisie, ou la termine si elle est en cours (Del).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Make the chosen picture the next</source>
        <translation>Faire de l’image choisie la prochaine</translation>
    </message>
    <message>
        <source>Edit the chosen picture</source>
        <translation>Modifier l’image choisie</translation>
    </message>
    <message>
        <source>Repeat the chosen picture</source>
        <translation>Répéter l’image choisie</translation>
    </message>
    <message>
        <source>Cancel the chosen picture</source>
        <translation>Annuler l’image choisie</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ReadingPanel</name>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Which layer of CLIP&apos;s text encoder is read, counted from its end: 1 is the last one.</source>
        <translation>Quelle couche de l’encodeur de texte de CLIP est lue, comptée depuis sa fin : 1 est la dernière.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>Folder of textual inversions</source>
        <translation>Dossier d’inversions textuelles</translation>
    </message>
    <message>
        <source>A folder of textual-inversion files, whose names are words for what they learned, beside those that lie with the model.</source>
        <translation>Un dossier de fichiers d’inversion textuelle, dont les noms sont des mots pour ce qu’ils ont appris, en plus de ceux qui sont avec le modèle.</translation>
    </message>
    <message>
        <source>Beside the model</source>
        <translation>Avec le modèle</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionEditor</name>
    <message>
        <source>Region map</source>
        <translation>Carte de régions</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>The region that the brush paints.</source>
        <translation>La région que peint le pinceau.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paints freely while the button is held.</source>
        <translation>Peint librement tant que le bouton est pressé.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Paints the whole connected area of one region.</source>
        <translation>Peint toute la surface d’un seul tenant d’une région.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>Reprend le dernier trait.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>Ouvrir une carte de régions ou une image</translation>
    </message>
    <message>
        <source>Takes a region map from a file; of any other picture each pixel becomes the region of the nearest colour.</source>
        <translation>Prend une carte de régions dans un fichier ; de toute autre image, chaque pixel devient la région de couleur la plus proche.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>Enregistrer la carte de régions</translation>
    </message>
    <message>
        <source>Writes the map as an indexed PNG, whose values are the regions&apos; numbers.</source>
        <translation>Écrit la carte en PNG indexé, dont les valeurs sont les numéros des régions.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keeps the map and goes back to the pictures.</source>
        <translation>Garde la carte et revient aux images.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Region %1.</source>
        <translation>Région %1.</translation>
    </message>
    <message>
        <source>Paint what shall be where, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>Peignez ce qui doit être où, à la souris ou au clavier ; la molette change le pinceau.</translation>
    </message>
    <message>
        <source>Paints a straight line from where you press to where you let go; with the keyboard Space begins it, and Space again ends it.</source>
        <translation>Peint une ligne droite d’où vous appuyez jusqu’où vous relâchez ; au clavier, Espace la commence, et Espace encore la termine.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionMapView</name>
    <message>
        <source>Region map</source>
        <translation>Carte de régions</translation>
    </message>
    <message>
        <source>What shall be where, as it was painted: %1.</source>
        <translation>Ce qui doit être où, tel que peint : %1.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SamplingPanel</name>
    <message numerus="yes">
        <source>%1 (%n call(s) a step)</source>
        <translation>
            <numerusform>%1 (%n appel par étape)</numerusform>
            <numerusform>%1 (%n appels par étape)</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How many steps lead from noise to picture (N); the time grows with it.</source>
        <translation>Combien d’étapes mènent du bruit à l’image (N) ; le temps croît avec.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>How one step is taken; a sampler with two calls a step takes twice the time.</source>
        <translation>Comment une étape est faite ; un échantillonneur à deux appels par étape prend deux fois le temps.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>How the noise levels (σ) are spread over the steps; it costs nothing.</source>
        <translation>Comment les niveaux de bruit (σ) sont répartis sur les étapes ; cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Êta</translation>
    </message>
    <message>
        <source>How much fresh noise is added at each step (η): for DDIM 0 is none and 1 as much as DDPM; it costs nothing.</source>
        <translation>Combien de bruit neuf est ajouté à chaque étape (η) : pour DDIM, 0 est aucun et 1 autant que DDPM ; cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Eta η</source>
        <translation>Êta η</translation>
    </message>
    <message>
        <source>How many times the network runs for one picture.</source>
        <translation>Combien de fois le réseau tourne pour une image.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message numerus="yes">
        <source>%n model call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SavedNotice</name>
    <message>
        <source>Show file</source>
        <translation>Voir le fichier</translation>
    </message>
    <message>
        <source>Opens the folder that the picture was saved in.</source>
        <translation>Ouvre le dossier où l’image a été enregistrée.</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>Sa graine</translation>
    </message>
    <message>
        <source>Puts this picture&apos;s seed into the settings, so that only what you change is changed.</source>
        <translation>Met la graine de cette image dans les réglages, pour que seul change ce que vous changez.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistrée sous %1</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>Plus grande…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>Agrandit cette image en une seconde passe.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the stopped picture</source>
        <translation>Garder l’image arrêtée</translation>
    </message>
    <message>
        <source>Decodes what the last step left and saves it in the gallery with its settings (Ctrl+S).</source>
        <translation>Décode ce que la dernière étape a laissé et l’enregistre dans la galerie avec ses réglages (Ctrl+S).</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>Décodage…</translation>
    </message>
    <message>
        <source>Stopped, not saved</source>
        <translation>Arrêtée, non enregistrée</translation>
    </message>
    <message>
        <source>Stopped, no longer in memory</source>
        <translation>Arrêtée, plus en mémoire</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Session</name>
    <message>
        <source>Loading the model %1</source>
        <translation>Chargement du modèle %1</translation>
    </message>
    <message>
        <source>that ships with the program</source>
        <translation>livré avec le programme</translation>
    </message>
    <message>
        <source>Saving the picture with seed %1</source>
        <translation>Enregistrement de l’image de graine %1</translation>
    </message>
    <message>
        <source>Making the picture with seed %1</source>
        <translation>Génération de l’image de graine %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Keeping a stopped picture</source>
        <translation>Garder une image arrêtée</translation>
    </message>
    <message>
        <source>Looking something up</source>
        <translation>Consultation</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsColumn</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>Chargement, %1 %</translation>
    </message>
    <message>
        <source>This model can&apos;t be used.</source>
        <translation>Ce modèle n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Le chargement a été arrêté.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Pas encore chargé.</translation>
    </message>
    <message>
        <source>It lacks an autoencoder: choose a VAE.</source>
        <translation>Il lui manque un autoencodeur : choisissez un VAE.</translation>
    </message>
    <message>
        <source>Continues another run from step %1 on, as the picture did. Any change makes a picture of its own.</source>
        <translation>Continue une autre exécution à partir de l’étape %1, comme l’a fait l’image. Toute modification produit une image à part.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsModel</name>
    <message>
        <source>change of settings</source>
        <translation>changement de réglages</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search in actions and keys</source>
        <translation>Chercher dans les actions et les touches</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Shows the actions whose name, place or keys have these letters.</source>
        <translation>Montre les actions dont le nom, l’endroit ou les touches ont ces lettres.</translation>
    </message>
    <message>
        <source>Everything that a key does; choose a row to give it another key.</source>
        <translation>Tout ce que fait une touche ; choisissez une ligne pour lui donner une autre touche.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press the key, with Ctrl, Alt or Shift, that the chosen action shall have.</source>
        <translation>Pressez la touche, avec Ctrl, Alt ou Shift, que l’action choisie doit avoir.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Gives the chosen action the new key, and takes it from any other.</source>
        <translation>Donne la nouvelle touche à l’action choisie, et la retire à toute autre.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de touche</translation>
    </message>
    <message>
        <source>Takes all keys from the chosen action.</source>
        <translation>Retire toutes ses touches à l’action choisie.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Touche usuelle</translation>
    </message>
    <message>
        <source>Gives the chosen action its usual keys again.</source>
        <translation>Redonne à l’action choisie ses touches usuelles.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Gives every action its usual keys again.</source>
        <translation>Redonne à chaque action ses touches usuelles.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes this table (Esc).</source>
        <translation>Ferme ce tableau (Esc).</translation>
    </message>
    <message>
        <source>No action has these letters.</source>
        <translation>Aucune action n’a ces lettres.</translation>
    </message>
    <message>
        <source>%1: press its new key</source>
        <translation>%1 : pressez sa nouvelle touche</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Assign takes it from there.</source>
        <translation>%1 appartient à : %2. Attribuer la prend de là.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutModel</name>
    <message>
        <source>Clashes with: %1</source>
        <translation>Se heurte à : %1</translation>
    </message>
    <message>
        <source>Yours; usually %1</source>
        <translation>La vôtre ; d’usage %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Sparkline</name>
    <message>
        <source>%1 at the first step, %2 at step %3, where it is greatest, %4 at the last</source>
        <translation>%1 à la première étape, %2 à l’étape %3, où c’est le plus grand, %4 à la dernière</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>How much you like the picture: click a star, or press 0 to 5.</source>
        <translation>Combien l’image vous plaît : cliquez sur une étoile, ou pressez 0 à 5.</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 étoiles sur %2</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Une étoile de plus</translation>
    </message>
    <message>
        <source>One star fewer</source>
        <translation>Une étoile de moins</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StatusLine</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>Chargement du modèle, %1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Pas de modèle</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Device, precision and cost of the preview</source>
        <translation>Matériel, précision et coût de l’aperçu</translation>
    </message>
    <message numerus="yes">
        <source>Lab: %n lane(s)</source>
        <translation>
            <numerusform>Labo : %n piste</numerusform>
            <numerusform>Labo : %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not saved</source>
        <translation>Arrêtée après l’étape %1 sur %2, non enregistrée</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StoppedPictures</name>
    <message>
        <source>There is no stopped picture to keep. Pictures that are finished are saved by themselves.</source>
        <translation>Il n’y a pas d’image arrêtée à garder. Les images finies s’enregistrent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Keeping a stopped picture</source>
        <translation>Garder une image arrêtée</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TelemetryChart</name>
    <message>
        <source>Difference of the branches</source>
        <translation>Différence des branches</translation>
    </message>
    <message>
        <source>How far ε_c and ε_u lie apart: ‖ε_c − ε_u‖ / ‖ε_u‖.</source>
        <translation>L’écart entre ε_c et ε_u : ‖ε_c − ε_u‖ / ‖ε_u‖.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Whether the branches point the same way: cos(ε_c, ε_u), 1 where they do.</source>
        <translation>Si les branches pointent dans le même sens : cos(ε_c, ε_u), 1 si oui.</translation>
    </message>
    <message>
        <source>Parallel part</source>
        <translation>Part parallèle</translation>
    </message>
    <message>
        <source>The part of Δ along the conditional x̂₀, over ‖ε_u‖; above 0 it makes that picture stronger.</source>
        <translation>La part de Δ le long du x̂₀ conditionnel, sur ‖ε_u‖ ; au-dessus de 0, elle renforce cette image.</translation>
    </message>
    <message>
        <source>Orthogonal part</source>
        <translation>Part orthogonale</translation>
    </message>
    <message>
        <source>The rest of Δ, across the conditional x̂₀, over ‖ε_u‖.</source>
        <translation>Le reste de Δ, en travers du x̂₀ conditionnel, sur ‖ε_u‖.</translation>
    </message>
    <message>
        <source>Ratio of spreads</source>
        <translation>Rapport des écarts types</translation>
    </message>
    <message>
        <source>std(x̂₀ guided) / std(x̂₀ conditional): what rescale φ takes back.</source>
        <translation>std(x̂₀ guidé) / std(x̂₀ conditionnel) : ce que le recalage φ reprend.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>Saturated pixels</source>
        <translation>Pixels saturés</translation>
    </message>
    <message>
        <source>The share of the preview&apos;s pixels with a channel beyond its range.</source>
        <translation>La part des pixels de l’aperçu dont un canal sort de l’intervalle.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>What guidance of either kind moved: ‖ε̂ − ε_c‖ / ‖ε_c‖, the axis that both share.</source>
        <translation>Ce que le guidage de l’une ou l’autre sorte a déplacé : ‖ε̂ − ε_c‖ / ‖ε_c‖, l’axe commun aux deux.</translation>
    </message>
    <message>
        <source>Classifier&apos;s gradient</source>
        <translation>Gradient du classifieur</translation>
    </message>
    <message>
        <source>‖σ ∇log p(y|x_t)‖ / ‖ε‖ of the classifier, before its scale.</source>
        <translation>‖σ ∇log p(y|x_t)‖ / ‖ε‖ du classifieur, avant son échelle.</translation>
    </message>
    <message>
        <source>w as used</source>
        <translation>w employé</translation>
    </message>
    <message>
        <source>w(σ) as it was used at the step, 0 outside the interval.</source>
        <translation>w(σ) tel qu’employé à l’étape, 0 hors de l’intervalle.</translation>
    </message>
    <message>
        <source>w, scale</source>
        <translation>w, échelle</translation>
    </message>
    <message>
        <source>Both kinds on one axis</source>
        <translation>Les deux sortes sur un axe</translation>
    </message>
    <message>
        <source>What a lane was set to over how far that moved it (mean shift): lanes above each other did as much.</source>
        <translation>Le réglage d’une piste selon le déplacement qu’il a causé (déplacement moyen) : des pistes l’une au-dessus de l’autre ont fait autant.</translation>
    </message>
    <message>
        <source>When w matters</source>
        <translation>Quand w compte</translation>
    </message>
    <message>
        <source>w changed only from step k on: distance of the picture to the full rerun (rms of 8-bit levels) over k.</source>
        <translation>w changé seulement à partir de l’étape k : distance de l’image à la reprise complète (rms en niveaux de 8 bits) selon k.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est tracé</translation>
    </message>
    <message>
        <source>What the chart shows of each step.</source>
        <translation>Ce que le graphique montre de chaque étape.</translation>
    </message>
    <message>
        <source>Chart of the lanes</source>
        <translation>Graphique des pistes</translation>
    </message>
    <message>
        <source>first step k at the new w</source>
        <translation>première étape k au nouveau w</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>déplacement moyen</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>échelle du classifieur</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance to the full rerun</source>
        <translation>distance à la reprise complète</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Step %1   %2</source>
        <translation>Étape %1   %2</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions précédentes</translation>
    </message>
    <message>
        <source>Draws the lanes of the last runs dimmed beneath these, and puts them into the CSV.</source>
        <translation>Trace en plus pâle, sous celles-ci, les pistes des dernières exécutions, et les met dans le CSV.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the earlier runs</source>
        <translation>Oublier les exécutions précédentes</translation>
    </message>
    <message>
        <source>Takes the earlier runs off the chart.</source>
        <translation>Retire les exécutions précédentes du graphique.</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <translation>exécution %1, %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TokenView</name>
    <message>
        <source>[%1: %2 vectors]</source>
        <translation>[%1 : %2 vecteurs]</translation>
    </message>
    <message>
        <source>%1 tokens in %2 chunks of %3</source>
        <translation>%1 tokens en %2 morceaux de %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 tokens sur %2</translation>
    </message>
    <message>
        <source>%1, %2 more aren&apos;t read</source>
        <translation>%1, %2 de plus ne sont pas lus</translation>
    </message>
    <message>
        <source>&lt;br&gt;Chunk %1: </source>
        <translation>&lt;br&gt;Morceau %1 : </translation>
    </message>
    <message>
        <source>Chunk 1: </source>
        <translation>Morceau 1 : </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation>Montrer les tokens</translation>
    </message>
    <message>
        <source>Shows what the text encoder reads, token by token, with the weights that brackets give.</source>
        <translation>Montre ce que lit l’encodeur de texte, token par token, avec les poids que donnent les parenthèses.</translation>
    </message>
    <message>
        <source>Tokens that are read</source>
        <translation>Tokens lus</translation>
    </message>
    <message>
        <source>Text encoder %1: %2</source>
        <translation>Encodeur de texte %1 : %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Shows the part before again.</source>
        <translation>Montre de nouveau la partie d’avant.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Shows the next part of the window.</source>
        <translation>Montre la partie suivante de la fenêtre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Fermer la visite</translation>
    </message>
    <message>
        <source>Ends the tour; the help starts it again.</source>
        <translation>Termine la visite ; l’aide la recommence.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ViewSelector</name>
    <message>
        <source> (key %1 on the picture).</source>
        <translation> (touche %1 sur l’image).</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channel of the latent x_t is shown.</source>
        <translation>Quel canal du latent x_t est montré.</translation>
    </message>
    <message>
        <source>of x_t</source>
        <translation>de x_t</translation>
    </message>
    <message>
        <source>w at this step</source>
        <translation>w à cette étape</translation>
    </message>
    <message>
        <source>Shows this step&apos;s estimate x̂₀ at another w, from the stored ε_c and ε_u, without a network call; it is not what a run at that w gives.</source>
        <translation>Montre l’estimation x̂₀ de cette étape à un autre w, à partir de ε_c et ε_u gardés, sans appel du réseau ; ce n’est pas ce que donne une exécution à ce w.</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Bifurquer ici</translation>
    </message>
    <message>
        <source>Runs this picture again from this step on with the w beside it; the steps before are not computed again.</source>
        <translation>Exécute cette image de nouveau à partir de cette étape avec le w à côté ; les étapes précédentes ne sont pas recalculées.</translation>
    </message>
    <message>
        <source>with…</source>
        <translation>avec…</translation>
    </message>
    <message>
        <source>Branch here with other settings</source>
        <translation>Bifurquer ici avec d’autres réglages</translation>
    </message>
    <message>
        <source>Goes on from this step with another prompt, class, sampler, number of steps or w; the steps before are not computed again.</source>
        <translation>Continue à partir de cette étape avec un autre prompt, classe, échantillonneur, nombre d’étapes ou w ; les étapes précédentes ne sont pas recalculées.</translation>
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
        <translation>Le token du prompt dont la part d’attention, softmax(QKᵀ/√d), est montrée.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Over which layers the attention is averaged: all, or those with so many rows of pixels.</source>
        <translation>Sur quelles couches l’attention est moyennée : toutes, ou celles qui ont tant de lignes de pixels.</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Autres vues</translation>
    </message>
    <message>
        <source>The views that have no room beside the others.</source>
        <translation>Les vues qui n’ont pas de place à côté des autres.</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <source>Back to the running one</source>
        <translation>Retour à celle en cours</translation>
    </message>
    <message>
        <source>Back to the running picture</source>
        <translation>Retour à l’image en cours</translation>
    </message>
    <message>
        <source>Shows the picture that is being made again.</source>
        <translation>Montre de nouveau l’image qui se fait.</translation>
    </message>
    <message>
        <source>%1; stopped here</source>
        <translation>%1 ; arrêtée ici</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
</TS>
