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
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>Pour les modèles distillés à quelques étapes : saute à la fin et rajoute du bruit.</translation>
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
        <source>%1 has no classifier beside it: train one with “darkroom train classifier”.</source>
        <translation>%1 n’a pas de classifieur à côté de lui : entraînez-en un avec « darkroom train classifier ».</translation>
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
        <source>The estimate after each step; click one to look at it, or use the arrow keys.</source>
        <translation>L’estimation après chaque étape ; cliquez sur l’une pour la voir, ou prenez les touches fléchées.</translation>
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
        <source>Search in prompts, classes, models and tags</source>
        <translation>Chercher dans prompts, classes, modèles et étiquettes</translation>
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
        <source>Paint over what shall be made anew; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>Peignez sur ce qui doit être refait ; la molette ou [ et ] changent le pinceau, les touches fléchées et Space peignent sans souris.</translation>
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
        <translation>Choisir un dossier…</translation>
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
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>Ce que le fichier ne dit pas</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and no yaml or flags lie beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 ne dit pas tout ce qu’il faut pour l’exécuter, et ni yaml ni options ne l’accompagnent. Les valeurs usuelles sont ici ; ce que vous choisissez est retenu pour ce fichier, où qu’il aille.</translation>
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
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>Measuring ended unexpectedly.</source>
        <translation>La mesure s’est terminée de façon inattendue.</translation>
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
        <translation>Choisir un dossier…</translation>
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
        <source>Paint what shall be where; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>Peignez ce qui doit être où ; la molette ou [ et ] changent le pinceau, les touches fléchées et Space peignent sans souris.</translation>
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
        <source>Paints a straight line from where you press to where you let go.</source>
        <translation>Peint une ligne droite d’où vous pressez à où vous lâchez.</translation>
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
            <numerusform>%n appel du modèle</numerusform>
            <numerusform>%n appels du modèle</numerusform>
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
