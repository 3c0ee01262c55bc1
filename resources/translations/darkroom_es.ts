<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccessibleParts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>1 network call</source>
        <translation>1 llamada a la red</translation>
    </message>
    <message>
        <source>%1 network calls</source>
        <translation>%1 llamadas a la red</translation>
    </message>
    <message>
        <source>, %1 saved</source>
        <translation>, %1 ahorradas</translation>
    </message>
    <message>
        <source>, 1 gradient of the classifier</source>
        <translation>, 1 gradiente del clasificador</translation>
    </message>
    <message>
        <source>, %1 gradients of the classifier</source>
        <translation>, %1 gradientes del clasificador</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>No effect at w 0.</source>
        <translation>Sin efecto con w 0.</translation>
    </message>
    <message>
        <source>No effect at w −1.</source>
        <translation>Sin efecto con w −1.</translation>
    </message>
    <message>
        <source>0: the sampler&apos;s own.</source>
        <translation>0: el del muestreador.</translation>
    </message>
    <message>
        <source>Adds no noise.</source>
        <translation>No añade ruido.</translation>
    </message>
    <message>
        <source>%1 takes no prompts: pick a class.</source>
        <translation>%1 no toma prompts: elija una clase.</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 no toma prompts.</translation>
    </message>
    <message>
        <source>%1 has no classes: type a prompt.</source>
        <translation>%1 no tiene clases: escriba un prompt.</translation>
    </message>
    <message>
        <source>%1 has no condition to guide by.</source>
        <translation>%1 no tiene ninguna condición por la que guiar.</translation>
    </message>
    <message>
        <source>%1 makes a picture %2 times larger: give it one.</source>
        <translation>%1 amplía una imagen %2 veces: dele una.</translation>
    </message>
    <message>
        <source>%1 enlarges the whole picture.</source>
        <translation>%1 amplía la imagen entera.</translation>
    </message>
    <message>
        <source>%1 takes no region map.</source>
        <translation>%1 no toma mapas de regiones.</translation>
    </message>
    <message>
        <source>%1 makes this size only.</source>
        <translation>%1 solo hace este tamaño.</translation>
    </message>
    <message>
        <source>Steers away from what you ask for.</source>
        <translation>Aleja de lo que usted pide.</translation>
    </message>
    <message>
        <source>Unconditional: what you ask for has no effect.</source>
        <translation>Incondicional: lo que usted pide no tiene efecto.</translation>
    </message>
    <message>
        <source>Between unconditional and what you ask for.</source>
        <translation>Entre incondicional y lo que usted pide.</translation>
    </message>
    <message>
        <source>Plain conditional, without guidance.</source>
        <translation>Solo condicional, sin guía.</translation>
    </message>
    <message>
        <source>Far beyond the usual: expect burnt colours.</source>
        <translation>Muy por encima de lo usual: espere colores quemados.</translation>
    </message>
    <message>
        <source>Pushes towards what you ask for.</source>
        <translation>Empuja hacia lo que usted pide.</translation>
    </message>
    <message>
        <source>None: it works on pixels</source>
        <translation>Ninguno: trabaja con píxeles</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>Ninguno: elija uno</translation>
    </message>
    <message>
        <source>%1 reads no text, and LoRA files are for models that do.</source>
        <translation>%1 no lee texto, y los archivos LoRA son para modelos que lo leen.</translation>
    </message>
    <message>
        <source>Its text encoder isn&apos;t CLIP.</source>
        <translation>Su codificador de texto no es CLIP.</translation>
    </message>
    <message>
        <source>%1 has no classes.</source>
        <translation>%1 no tiene clases.</translation>
    </message>
    <message>
        <source>%1 has no null class to guide away from.</source>
        <translation>%1 no tiene una clase nula de la que alejar.</translation>
    </message>
    <message>
        <source>%1 needs a class.</source>
        <translation>%1 necesita una clase.</translation>
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
        <translation>condicional</translation>
    </message>
    <message>
        <source>unconditional</source>
        <translation>incondicional</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>guiado</translation>
    </message>
    <message>
        <source>full preview</source>
        <translation>vista previa completa</translation>
    </message>
    <message>
        <source>fitted preview</source>
        <translation>vista previa ajustada</translation>
    </message>
    <message>
        <source>x̂₀, %1, step %2 of %3, σ %4, %5</source>
        <translation>x̂₀, %1, paso %2 de %3, σ %4, %5</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not decoded</source>
        <translation>Detenida tras el paso %1 de %2, sin decodificar</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>Picture, %1, w %2, seed %3, %4</source>
        <translation>Imagen, %1, w %2, semilla %3, %4</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo el prompt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificando</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>sin vista previa</translation>
    </message>
    <message>
        <source>%1 %2 ms, %3 % of the run</source>
        <translation>%1 %2 ms, %3 % de la ejecución</translation>
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
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Guía w</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Ancestral sampling as in the first paper: fresh noise at every step, best with many steps.</source>
        <translation>Muestreo ancestral como en el primer artículo: ruido nuevo en cada paso, mejor con muchos pasos.</translation>
    </message>
    <message>
        <source>Deterministic at eta 0: the same seed gives the same picture, and few steps are enough.</source>
        <translation>Determinista con eta 0: la misma semilla da la misma imagen, y bastan pocos pasos.</translation>
    </message>
    <message>
        <source>Remembers the last four predictions to take better steps; its first step asks the model twice.</source>
        <translation>Recuerda las cuatro últimas predicciones para dar mejores pasos; el primero pregunta dos veces al modelo.</translation>
    </message>
    <message>
        <source>The simplest solver: one straight step along the model&apos;s direction.</source>
        <translation>El método más simple: un paso recto en la dirección del modelo.</translation>
    </message>
    <message>
        <source>Euler steps with fresh noise at each one; the picture keeps changing with the number of steps.</source>
        <translation>Pasos de Euler con ruido nuevo en cada uno; la imagen sigue cambiando con el número de pasos.</translation>
    </message>
    <message>
        <source>Corrects each Euler step by a second look; twice the cost, smaller errors.</source>
        <translation>Corrige cada paso de Euler con una segunda mirada; el doble de coste, errores menores.</translation>
    </message>
    <message>
        <source>Looks at the middle of each step before taking it; twice the cost.</source>
        <translation>Mira la mitad de cada paso antes de darlo; el doble de coste.</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise at each step; twice the cost.</source>
        <translation>DPM2 con ruido nuevo en cada paso; el doble de coste.</translation>
    </message>
    <message>
        <source>A multistep solver that reuses up to four earlier predictions.</source>
        <translation>Un método multipaso que reutiliza hasta cuatro predicciones anteriores.</translation>
    </message>
    <message>
        <source>Second order within a step, with fresh noise; twice the cost.</source>
        <translation>Segundo orden dentro de un paso, con ruido nuevo; el doble de coste.</translation>
    </message>
    <message>
        <source>Solves the noisy equation with two looks a step; detailed, twice the cost.</source>
        <translation>Resuelve la ecuación ruidosa con dos miradas por paso; detallado, el doble de coste.</translation>
    </message>
    <message>
        <source>Second order at the cost of one look a step: a good choice for 15 to 30 steps.</source>
        <translation>Segundo orden al precio de una mirada por paso: buena elección para 15 a 30 pasos.</translation>
    </message>
    <message>
        <source>DPM++ 2M for the noisy equation: fresh noise at each step.</source>
        <translation>DPM++ 2M para la ecuación ruidosa: ruido nuevo en cada paso.</translation>
    </message>
    <message>
        <source>Third order for the noisy equation; wants 30 steps or more.</source>
        <translation>Tercer orden para la ecuación ruidosa; pide 30 pasos o más.</translation>
    </message>
    <message>
        <source>Predicts and corrects with the same calls: good with 10 to 20 steps.</source>
        <translation>Predice y corrige con las mismas llamadas: bueno con 10 a 20 pasos.</translation>
    </message>
    <message>
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>Para modelos destilados a pocos pasos: salta al final y vuelve a añadir ruido.</translation>
    </message>
    <message>
        <source>What the sampler is usually run with.</source>
        <translation>Con lo que suele usarse el muestreador.</translation>
    </message>
    <message>
        <source>Levels at evenly spaced timesteps of the model, the last one above zero noise.</source>
        <translation>Niveles en instantes del modelo repartidos por igual, el último por encima del ruido cero.</translation>
    </message>
    <message>
        <source>Karras et al. 2022 with rho 7: many small steps at low noise.</source>
        <translation>Karras et al. 2022 con rho 7: muchos pasos pequeños con poco ruido.</translation>
    </message>
    <message>
        <source>Levels evenly spaced in the logarithm of the noise.</source>
        <translation>Niveles repartidos por igual en el logaritmo del ruido.</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps that stop one step before the end, as few-step models expect.</source>
        <translation>Instantes repartidos por igual que acaban un paso antes del final, como esperan los modelos de pocos pasos.</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps from the noisiest to the cleanest.</source>
        <translation>Instantes repartidos por igual del más ruidoso al más limpio.</translation>
    </message>
    <message>
        <source>Every n-th level of the model&apos;s own table.</source>
        <translation>Uno de cada n niveles de la tabla del modelo.</translation>
    </message>
    <message>
        <source>Every n-th timestep counted from the clean end, as DDIM&apos;s authors did.</source>
        <translation>Uno de cada n instantes contados desde el extremo limpio, como hicieron los autores de DDIM.</translation>
    </message>
    <message>
        <source>Timesteps by a beta distribution: more of them at both ends.</source>
        <translation>Instantes según una distribución beta: más en ambos extremos.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>GalleryCommands</name>
    <message numerus="yes">
        <source>stars of %n picture(s)</source>
        <translation>
            <numerusform>estrellas de %n imagen</numerusform>
            <numerusform>estrellas de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>tags of a picture</source>
        <translation>etiquetas de una imagen</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n picture(s)</source>
        <translation>
            <numerusform>borrado de %n imagen</numerusform>
            <numerusform>borrado de %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>%1 was written by a newer Darkroom (version %2 of the history, this program knows %3). Use the newer program.</source>
        <translation>%1 lo escribió un Darkroom más nuevo (versión %2 del historial; este programa conoce la %3). Use el programa más nuevo.</translation>
    </message>
    <message>
        <source>The history %1 is damaged. Start Darkroom again: it is then made anew from the pictures.</source>
        <translation>El historial %1 está dañado. Inicie Darkroom de nuevo: entonces se rehace con las imágenes.</translation>
    </message>
    <message>
        <source>Another program holds the history %1. Close that program, then try again.</source>
        <translation>Otro programa retiene el historial %1. Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The history %1 can&apos;t be used: %2. Check that its folder can be written and the disk is not full.</source>
        <translation>No se puede usar el historial %1: %2. Compruebe que se puede escribir en su carpeta y que el disco no está lleno.</translation>
    </message>
</context>
<context>
    <name>LabPlan</name>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>classifier scale %1</source>
        <translation>escala del clasificador %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The second axis needs a sampler.</source>
        <translation>El segundo eje necesita un muestreador.</translation>
    </message>
    <message>
        <source>The second axis needs values.</source>
        <translation>El segundo eje necesita valores.</translation>
    </message>
    <message>
        <source>The second axis takes whole numbers from 0 on.</source>
        <translation>El segundo eje toma números enteros desde 0.</translation>
    </message>
    <message>
        <source>Steps are from 1 to 1000.</source>
        <translation>Los pasos van de 1 a 1000.</translation>
    </message>
    <message>
        <source>Type at least %1 values of w.</source>
        <translation>Escriba al menos %1 valores de w.</translation>
    </message>
    <message>
        <source>%1 lanes are too many; at most %2 at once.</source>
        <translation>%1 pistas son demasiadas; %2 como mucho a la vez.</translation>
    </message>
    <message>
        <source>Classifier-free</source>
        <translation>Sin clasificador</translation>
    </message>
    <message>
        <source>Classifier, w %1</source>
        <translation>Clasificador, w %1</translation>
    </message>
    <message>
        <source>w %1 until a step, %2 from it on</source>
        <translation>w %1 hasta un paso, %2 desde él</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>escala %1</translation>
    </message>
    <message>
        <source>w %1, s %2</source>
        <translation>w %1, s %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Classifier scales are from −1000000 to 1000000.</source>
        <translation>Las escalas del clasificador van de −1000000 a 1000000.</translation>
    </message>
    <message>
        <source>The second axis needs prompts, with | between.</source>
        <translation>El segundo eje necesita prompts, separados por |.</translation>
    </message>
</context>
<context>
    <name>LargerButton</name>
    <message>
        <source>%1 × as large</source>
        <translation>%1 veces mayor</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>predicts ε</source>
        <translation>predice ε</translation>
    </message>
    <message>
        <source>predicts v</source>
        <translation>predice v</translation>
    </message>
    <message>
        <source>predicts x₀</source>
        <translation>predice x₀</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>a region map</source>
        <translation>un mapa de regiones</translation>
    </message>
    <message>
        <source>a picture and a mask</source>
        <translation>una imagen y una máscara</translation>
    </message>
    <message>
        <source>a small picture</source>
        <translation>una imagen pequeña</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
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
        <translation>%1 mil M de pesos</translation>
    </message>
    <message>
        <source>%1 M weights</source>
        <translation>%1 M de pesos</translation>
    </message>
    <message>
        <source>%1 k weights</source>
        <translation>%1 mil pesos</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>toma %1</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Two dots need a number before and one after them that the steps lead to: 0,1,..,8.</source>
        <translation>Los dos puntos necesitan un número antes y otro después al que lleven los pasos: 0,1,..,8.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write for example 0,1,2,4,8.</source>
        <translation>«%1» no es un número; escriba por ejemplo 0,1,2,4,8.</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>Como mucho %1 valores.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>not used: %1</source>
        <translation>no usado: %1</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>su modelo no está aquí</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The settings and the queue of the last time could not be read. %1 %2</source>
        <translation>No se pudieron leer los ajustes y la cola de la última vez. %1 %2</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>The file is kept as %1.</source>
        <translation>El archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>It could not be kept under another name: %1. Copy it away before you go on.</source>
        <translation>No se pudo conservar con otro nombre: %1. Cópielo a otro lugar antes de seguir.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>el del modelo</translation>
    </message>
    <message>
        <source>no start picture</source>
        <translation>sin imagen inicial</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>imagen inicial</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>sin máscara</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>how the start picture is used</source>
        <translation>uso de la imagen inicial</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>otro modelo</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>prompt negativo</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>muestreador</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>no region map</source>
        <translation>sin mapa de regiones</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>mapa de regiones</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>fuente del ruido</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1, desde el paso %2 %3</translation>
    </message>
    <message>
        <source>%1, turned %2 times to %3</source>
        <translation>%1, girada %2 veces hasta %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 apagado</translation>
    </message>
    <message>
        <source>how prompts are read</source>
        <translation>cómo se leen los prompts</translation>
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
        <translation>sin rama</translation>
    </message>
    <message>
        <source>branch from step %1 on</source>
        <translation>rama desde el paso %1</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>gallery</source>
        <translation>galería</translation>
    </message>
    <message>
        <source>compared pictures</source>
        <translation>imágenes comparadas</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>picture and steps</source>
        <translation>imagen y pasos</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>mapa de regiones</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>imagen inicial</translation>
    </message>
    <message>
        <source>curve of w</source>
        <translation>curva de w</translation>
    </message>
    <message>
        <source>lanes of the lab</source>
        <translation>pistas del laboratorio</translation>
    </message>
</context>
<context>
    <name>StepViews</name>
    <message>
        <source>The noisy latent x_t itself, as a picture.</source>
        <translation>El latente ruidoso x_t mismo, como imagen.</translation>
    </message>
    <message>
        <source>The finished picture as guidance estimates it at this step (x̂₀).</source>
        <translation>La imagen acabada según la estima la guía en este paso (x̂₀).</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the conditional branch ε_c alone.</source>
        <translation>La estimación x̂₀ de la rama condicional ε_c sola.</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the unconditional branch ε_u alone.</source>
        <translation>La estimación x̂₀ de la rama incondicional ε_u sola.</translation>
    </message>
    <message>
        <source>The noise that the conditional branch sees (ε_c), as a picture.</source>
        <translation>El ruido que ve la rama condicional (ε_c), como imagen.</translation>
    </message>
    <message>
        <source>The noise that the unconditional branch sees (ε_u), as a picture.</source>
        <translation>El ruido que ve la rama incondicional (ε_u), como imagen.</translation>
    </message>
    <message>
        <source>What guidance multiplies, Δ = ε_c − ε_u, as a picture.</source>
        <translation>Lo que multiplica la guía, Δ = ε_c − ε_u, como imagen.</translation>
    </message>
    <message>
        <source>Where the branches differ: |Δ| over the channels, as a heat map.</source>
        <translation>Dónde difieren las ramas: |Δ| sobre los canales, como mapa de calor.</translation>
    </message>
    <message>
        <source>One channel of x_t in grey, with its least and greatest value and its spread.</source>
        <translation>Un canal de x_t en gris, con su valor mínimo y máximo y su dispersión.</translation>
    </message>
    <message>
        <source>Where the branches have differed up to this step: |Δ| summed over the steps.</source>
        <translation>Dónde han diferido las ramas hasta este paso: |Δ| sumado sobre los pasos.</translation>
    </message>
    <message>
        <source>The classifier&apos;s gradient σ ∇log p(y|x_t), as a picture.</source>
        <translation>El gradiente del clasificador σ ∇log p(y|x_t), como imagen.</translation>
    </message>
    <message>
        <source>x_t, channel %1</source>
        <translation>x_t, canal %1</translation>
    </message>
    <message>
        <source>x̂₀ at w %1</source>
        <translation>x̂₀ con w %1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, σ %4</source>
        <translation>%1, paso %2 de %3, σ %4</translation>
    </message>
    <message>
        <source>%1: this step&apos;s estimate, not the result</source>
        <translation>%1: la estimación de este paso, no el resultado</translation>
    </message>
    <message>
        <source>%1, min %2, max %3, std %4</source>
        <translation>%1, mín %2, máx %3, std %4</translation>
    </message>
    <message>
        <source>%1 is not there: one branch ran alone at step %2, or its tensors aren&apos;t kept</source>
        <translation>%1 no existe: una rama corrió sola en el paso %2, o sus tensores no se conservan</translation>
    </message>
    <message>
        <source>No classifier guided step %1</source>
        <translation>Ningún clasificador guió el paso %1</translation>
    </message>
    <message>
        <source>The tensors of step %1 aren&apos;t kept, or not this one</source>
        <translation>Los tensores del paso %1 no se conservan, o este no</translation>
    </message>
    <message>
        <source>What the cross-attention of ε_c gives a token of the prompt, softmax(QKᵀ/√d), over the estimate in grey; each step that is shown costs one network call.</source>
        <translation>Lo que la atención cruzada de ε_c da a un token del prompt, softmax(QKᵀ/√d), sobre la estimación en gris; cada paso mostrado cuesta una llamada a la red.</translation>
    </message>
    <message>
        <source>attention to “%1”</source>
        <translation>atención a «%1»</translation>
    </message>
    <message>
        <source>There is no attention to show: step %1 has no prompt, or its tensors aren&apos;t kept</source>
        <translation>No hay atención que mostrar: el paso %1 no tiene prompt, o sus tensores no se conservan</translation>
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
        <translation>No se pudo llevar %1 a la papelera, así que se queda donde está. Bórrelo en el gestor de archivos.</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: there is another file of that name. Move that one away first.</source>
        <translation>No se pudo devolver %1 de la papelera: hay otro archivo con ese nombre. Mueva antes ese otro.</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: it is no longer there, or its folder can&apos;t be written. Look for it in the file manager&apos;s trash.</source>
        <translation>No se pudo devolver %1 de la papelera: ya no está ahí, o no se puede escribir en su carpeta. Búsquelo en la papelera del gestor de archivos.</translation>
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
        <translation>cambio de modelo</translation>
    </message>
    <message>
        <source>use of a seed</source>
        <translation>uso de una semilla</translation>
    </message>
    <message>
        <source>change of the preview</source>
        <translation>cambio de vista previa</translation>
    </message>
    <message>
        <source>Saving what the next start needs</source>
        <translation>Guardando lo que necesita el próximo arranque</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate first of all</source>
        <translation>Generar antes que nada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Skip this picture</source>
        <translation>Saltar esta imagen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Canvas or gallery</source>
        <translation>Lienzo o galería</translation>
    </message>
    <message>
        <source>Guidance lab</source>
        <translation>Laboratorio de guía</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>Elegir una carpeta de modelo…</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>Columna de ajustes</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Encajar la imagen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Automatic: the fastest by measurement</source>
        <translation>Automática: la más rápida medida</translation>
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
        <translation>fp16, solo en una tarjeta gráfica</translation>
    </message>
    <message>
        <source>use of an example</source>
        <translation>uso de un ejemplo</translation>
    </message>
    <message>
        <source>These are already the settings of %1.</source>
        <translation>Estos ya son los ajustes de %1.</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>ajustes de %1</translation>
    </message>
    <message>
        <source>Settings restored from %1</source>
        <translation>Ajustes recuperados de %1</translation>
    </message>
    <message>
        <source>Reading what was there at the last time</source>
        <translation>Leyendo lo que quedó de la última vez</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) had not been finished when the program ended.</source>
        <translation>
            <numerusform>%n imagen no estaba acabada cuando terminó el programa.</numerusform>
            <numerusform>%n imágenes no estaban acabadas cuando terminó el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them now</source>
        <translation>Hacerlas ahora</translation>
    </message>
    <message>
        <source>settings of a waiting picture</source>
        <translation>ajustes de una imagen en espera</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Elegir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>change of: %1</source>
        <translation>cambio: %1</translation>
    </message>
    <message>
        <source>Make the shown picture twice as large</source>
        <translation>Hacer el doble de grande la imagen mostrada</translation>
    </message>
</context>
<context>
    <name>darkroom::WindowGuide</name>
    <message>
        <source>Say what you want to see</source>
        <translation>Diga qué quiere ver</translation>
    </message>
    <message>
        <source>Type a prompt here, or choose a class below it. The bulb gives ideas that the model knows well.</source>
        <translation>Escriba un prompt aquí, o elija una clase debajo. La bombilla da ideas que el modelo conoce bien.</translation>
    </message>
    <message>
        <source>How much it follows</source>
        <translation>Cuánto lo sigue</translation>
    </message>
    <message>
        <source>Guidance w draws the picture towards the prompt. Turn it also while a picture develops, and watch.</source>
        <translation>La guía w atrae la imagen hacia el prompt. Gírela también mientras se revela una imagen, y observe.</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>Hacer la imagen</translation>
    </message>
    <message>
        <source>Press this, or Ctrl+Enter from anywhere. Each press queues one more; Esc stops.</source>
        <translation>Pulse aquí, o Ctrl+Enter desde cualquier parte. Cada pulsación pone una más en la cola; Esc detiene.</translation>
    </message>
    <message>
        <source>Watch it develop</source>
        <translation>Véala revelarse</translation>
    </message>
    <message>
        <source>The estimate of every step is shown here, and stays in the filmstrip below to look back at.</source>
        <translation>La estimación de cada paso se muestra aquí, y queda en la tira de abajo para volver a verla.</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Encontrarla de nuevo</translation>
    </message>
    <message>
        <source>Every picture is saved with its settings. The gallery finds it, compares it and gives the settings back.</source>
        <translation>Cada imagen se guarda con sus ajustes. La galería la encuentra, la compara y devuelve los ajustes.</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Text size, language, shortcuts and the help are in the menu. F1 explains whatever has the focus.</source>
        <translation>El tamaño del texto, el idioma, los atajos y la ayuda están en el menú. F1 explica lo que tiene el foco.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Atajos…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Banner</name>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose a model from.</source>
        <translation>Abre una lista de carpetas para elegir un modelo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Brings the settings back that were there before (Ctrl+Z).</source>
        <translation>Devuelve los ajustes que había antes (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Shows what happened at more length, to copy into a report.</source>
        <translation>Muestra con más detalle lo que pasó, para copiarlo en un informe.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Takes this message away.</source>
        <translation>Quita este mensaje.</translation>
    </message>
    <message>
        <source>What happened, to copy into a report.</source>
        <translation>Lo que pasó, para copiarlo en un informe.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copies the details to the clipboard.</source>
        <translation>Copia los detalles al portapapeles.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose from.</source>
        <translation>Abre una lista de carpetas para elegir.</translation>
    </message>
    <message>
        <source>Choose a VAE</source>
        <translation>Elegir un VAE</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::BranchDialog</name>
    <message>
        <source>Branch at step %1</source>
        <translation>Ramificar en el paso %1</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Guía w</translation>
    </message>
    <message>
        <source>Guidance strength w from the branch&apos;s first step on.</source>
        <translation>Fuerza de guía w desde el primer paso de la rama.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramificar</translation>
    </message>
    <message>
        <source>Runs the steps from this one on with these settings and saves the picture as a branch of this one.</source>
        <translation>Ejecuta los pasos desde este con estos ajustes y guarda la imagen como rama de esta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leaves the run as it is.</source>
        <translation>Deja la ejecución como está.</translation>
    </message>
    <message>
        <source>Steps 1 to %1 stay as they are. From step %2 on the run goes on with these settings; its x_t, size and seed are kept.</source>
        <translation>Los pasos 1 a %1 quedan como están. Desde el paso %2 la ejecución sigue con estos ajustes; su x_t, tamaño y semilla se conservan.</translation>
    </message>
    <message>
        <source>The run begins anew from the same noise with these settings; size and seed are kept.</source>
        <translation>La ejecución empieza de nuevo desde el mismo ruido con estos ajustes; tamaño y semilla se conservan.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Canvas</name>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Play the steps, or stop there</source>
        <translation>Reproducir los pasos, o detenerlos</translation>
    </message>
    <message>
        <source>View %1 of the step</source>
        <translation>Vista %1 del paso</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassPanel</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>A class label (y) beside the prompt or in its place; type a part of its name to find it.</source>
        <translation>Una clase (y) junto al prompt o en su lugar; escriba parte de su nombre para encontrarla.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Cualquier clase</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassifierPanel</name>
    <message>
        <source>Classifier scale</source>
        <translation>Escala del clasificador</translation>
    </message>
    <message>
        <source>How strongly a classifier of noisy pictures steers (s in ε − s σ ∇log p(y|x_t)); 0 is off, and it is not the s of CFG.</source>
        <translation>Con qué fuerza dirige un clasificador de imágenes ruidosas (s en ε − s σ ∇log p(y|x_t)); 0 lo apaga, y no es la s de CFG.</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Classifier&apos;s class</source>
        <translation>Clase del clasificador</translation>
    </message>
    <message>
        <source>The class y that the classifier steers to; it need not be the one of the prompt.</source>
        <translation>La clase y hacia la que dirige el clasificador; no tiene que ser la del prompt.</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>hacia</translation>
    </message>
    <message>
        <source>The picture&apos;s class</source>
        <translation>La clase de la imagen</translation>
    </message>
    <message>
        <source>Known once a model is loaded.</source>
        <translation>Se sabe cuando hay un modelo cargado.</translation>
    </message>
    <message>
        <source>%1 has no classifier beside it: train one with “darkroom train classifier”.</source>
        <translation>%1 no tiene un clasificador a su lado: entrene uno con «darkroom train classifier».</translation>
    </message>
    <message>
        <source>Off; on, it costs one gradient of the classifier each look.</source>
        <translation>Apagado; encendido cuesta un gradiente del clasificador por mirada.</translation>
    </message>
    <message>
        <source>Needs a class: pick one here or above.</source>
        <translation>Necesita una clase: elija una aquí o arriba.</translation>
    </message>
    <message numerus="yes">
        <source>+ %n gradient(s) of the classifier a step.</source>
        <translation>
            <numerusform>+ %n gradiente del clasificador por paso.</numerusform>
            <numerusform>+ %n gradientes del clasificador por paso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::CompareCanvas</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the pictures</source>
        <translation>Ajustar las imágenes</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>Mirar más a la izquierda</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>Mirar más a la derecha</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>Mirar más arriba</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Mirar más abajo</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ComparePage</name>
    <message>
        <source>Difference × %1</source>
        <translation>Diferencia × %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
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
        <translation>Volver a la galería</translation>
    </message>
    <message>
        <source>Goes back to all pictures (Esc).</source>
        <translation>Vuelve a todas las imágenes (Esc).</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>Side by side, or two pictures in one place (M takes the next way).</source>
        <translation>Lado a lado, o dos imágenes en un mismo sitio (M toma la manera siguiente).</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>The picture that is measured against, and lies at the left or below.</source>
        <translation>La imagen con la que se mide, a la izquierda o debajo.</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Segunda imagen</translation>
    </message>
    <message>
        <source>The picture that is compared with the first one.</source>
        <translation>La imagen que se compara con la primera.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiar las dos</translation>
    </message>
    <message>
        <source>Lets the two pictures change places (C).</source>
        <translation>Cambia de sitio las dos imágenes (C).</translation>
    </message>
    <message>
        <source>Share of the second picture</source>
        <translation>Parte de la segunda imagen</translation>
    </message>
    <message>
        <source>How much of the second picture is seen in wipe and fade.</source>
        <translation>Cuánto de la segunda imagen se ve en cortina y fundido.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Fits all pictures into their places again (0 on the pictures); Ctrl and the wheel zoom them together.</source>
        <translation>Encaja de nuevo todas las imágenes en su sitio (0 sobre las imágenes); Ctrl y la rueda las amplían juntas.</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>Imágenes comparadas</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Parámetros que difieren</translation>
    </message>
    <message>
        <source>The settings in which the pictures differ, one row each; what is equal is left out.</source>
        <translation>Los ajustes en que difieren las imágenes, una fila cada uno; lo igual se omite.</translation>
    </message>
    <message>
        <source>Swap the two pictures</source>
        <translation>Intercambiar las dos imágenes</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Manera siguiente de comparar</translation>
    </message>
    <message>
        <source>Of different sizes</source>
        <translation>De tamaños distintos</translation>
    </message>
    <message>
        <source>How alike the two pictures are: peak signal-to-noise ratio, and structural similarity (1 is equal).</source>
        <translation>Cuánto se parecen las dos imágenes: relación señal a ruido de pico y similitud estructural (1 es igual).</translation>
    </message>
    <message>
        <source>Pictures of different sizes can&apos;t be compared by number.</source>
        <translation>Las imágenes de tamaños distintos no se pueden comparar con un número.</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>All settings are equal, or the files hold none.</source>
        <translation>Todos los ajustes son iguales, o los archivos no tienen ninguno.</translation>
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
        <translation>ruido → imagen</translation>
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
        <translation>w %1 en cada paso</translation>
    </message>
    <message>
        <source>only for σ from %1 to %2</source>
        <translation>solo para σ de %1 a %2</translation>
    </message>
    <message>
        <source>Raise the point</source>
        <translation>Subir el punto</translation>
    </message>
    <message>
        <source>Lower the point</source>
        <translation>Bajar el punto</translation>
    </message>
    <message>
        <source>Point to the left</source>
        <translation>Punto a la izquierda</translation>
    </message>
    <message>
        <source>Point to the right</source>
        <translation>Punto a la derecha</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Quitar el punto</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::DifferenceModel</name>
    <message>
        <source>%1 of picture %2: %3</source>
        <translation>%1 de la imagen %2: %3</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilmModel</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Filmstrip</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The estimate after each step; click one to look at it, or use the arrow keys.</source>
        <translation>La estimación tras cada paso; pulse una para verla, o use las flechas.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shows the steps one after the other (Space).</source>
        <translation>Muestra los pasos uno tras otro (Space).</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>Empieza de nuevo por el primer paso después del último.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Goes through the steps of this picture; it costs nothing, since they are kept.</source>
        <translation>Recorre los pasos de esta imagen; no cuesta nada, pues se conservan.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilterBar</name>
    <message>
        <source>any</source>
        <translation>todas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>≥ %n estrella</numerusform>
            <numerusform>≥ %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in prompts, classes, models and tags</source>
        <translation>Buscar en prompts, clases, modelos y etiquetas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shows the pictures that have all of these words in prompt, class, model or tags (Ctrl+F).</source>
        <translation>Muestra las imágenes que tienen todas estas palabras en prompt, clase, modelo o etiquetas (Ctrl+F).</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Shows the pictures of one class.</source>
        <translation>Muestra las imágenes de una clase.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Toda clase</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Shows the pictures of one model.</source>
        <translation>Muestra las imágenes de un modelo.</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Todo modelo</translation>
    </message>
    <message>
        <source>Least w</source>
        <translation>w mínima</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at least this.</source>
        <translation>Muestra las imágenes cuya guía w es al menos esta.</translation>
    </message>
    <message>
        <source>Most w</source>
        <translation>w máxima</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at most this.</source>
        <translation>Muestra las imágenes cuya guía w es como mucho esta.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Shows the pictures of these days.</source>
        <translation>Muestra las imágenes de estos días.</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Todo día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 días</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>De … a</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Shows the pictures from this day on.</source>
        <translation>Muestra las imágenes desde este día.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Shows the pictures up to this day.</source>
        <translation>Muestra las imágenes hasta este día.</translation>
    </message>
    <message>
        <source>Least stars</source>
        <translation>Estrellas mínimas</translation>
    </message>
    <message>
        <source>Shows the pictures with at least so many stars.</source>
        <translation>Muestra las imágenes con al menos tantas estrellas.</translation>
    </message>
    <message>
        <source>Any stars</source>
        <translation>Sin mínimo</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>Quita la búsqueda y todas las condiciones.</translation>
    </message>
    <message>
        <source>Followed folders</source>
        <translation>Carpetas seguidas</translation>
    </message>
    <message>
        <source>Which folders&apos; pictures are shown here: adds one, or follows one no longer.</source>
        <translation>De qué carpetas se muestran aquí las imágenes: añade una, o deja de seguir una.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FolderMenu</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Pictures are saved here, so the gallery always follows it.</source>
        <translation>Las imágenes se guardan aquí, así que la galería la sigue siempre.</translation>
    </message>
    <message>
        <source>Follow it no longer; its pictures stay where they are</source>
        <translation>Dejar de seguirla; sus imágenes quedan donde están</translation>
    </message>
    <message>
        <source>Choose a folder of pictures to follow</source>
        <translation>Elegir una carpeta de imágenes que seguir</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryModel</name>
    <message>
        <source>w %1, seed %2</source>
        <translation>w %1, semilla %2</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 de %2 estrellas</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All pictures, newest first; choose several with Shift or Ctrl, drag them out as files, press A, S or P to use settings.</source>
        <translation>Todas las imágenes, las más nuevas primero; elija varias con Shift o Ctrl, arrástrelas fuera como archivos, pulse A, S o P para usar ajustes.</translation>
    </message>
    <message>
        <source>Use all settings of the picture</source>
        <translation>Usar todos los ajustes de la imagen</translation>
    </message>
    <message>
        <source>Use the seed of the picture</source>
        <translation>Usar la semilla de la imagen</translation>
    </message>
    <message>
        <source>Use the prompt of the picture</source>
        <translation>Usar el prompt de la imagen</translation>
    </message>
    <message>
        <source>Compare the chosen pictures</source>
        <translation>Comparar las imágenes elegidas</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Delete the chosen pictures</source>
        <translation>Borrar las imágenes elegidas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the gallery</source>
        <translation>Buscar en la galería</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>No picture matches</source>
        <translation>Ninguna imagen coincide</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here with its settings. Press Generate (Ctrl+Enter) to make the first one.</source>
        <translation>Cada imagen que hace se guarda aquí con sus ajustes. Pulse Generar (Ctrl+Enter) para hacer la primera.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n picture(s) has all of these words and conditions.</source>
        <translation>
            <numerusform>Su imagen no tiene todas estas palabras y condiciones.</numerusform>
            <numerusform>Ninguna de sus %n imágenes tiene todas estas palabras y condiciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Ir al lienzo</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Shows the canvas, where pictures are made (Ctrl+H).</source>
        <translation>Muestra el lienzo, donde se hacen las imágenes (Ctrl+H).</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>Quita la búsqueda y todas las condiciones.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GenerateBar</name>
    <message>
        <source>Skip this picture</source>
        <translation>Saltar esta imagen</translation>
    </message>
    <message>
        <source>Ends this picture and goes on with the next one that waits (Alt+Enter).</source>
        <translation>Termina esta imagen y sigue con la próxima que espera (Alt+Enter).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops loading, or the picture before its next model call, and takes away what waits (Esc); what was seen stays.</source>
        <translation>Detiene la carga, o la imagen antes de su próxima llamada al modelo, y quita lo que espera (Esc); lo visto queda.</translation>
    </message>
    <message>
        <source>Waiting pictures</source>
        <translation>Imágenes en espera</translation>
    </message>
    <message>
        <source>Shows the pictures that wait their turn, to be put into another order or taken away (Ctrl+J).</source>
        <translation>Muestra las imágenes que esperan su turno, para ponerlas en otro orden o quitarlas (Ctrl+J).</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Makes the picture (Ctrl+Enter); while one is being made the next one waits, or goes first with Ctrl+Shift+Enter.</source>
        <translation>Hace la imagen (Ctrl+Enter); mientras se hace una, la próxima espera, o va primero con Ctrl+Shift+Enter.</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Generar %1</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>En pausa, %1 en espera</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceCurvePanel</name>
    <message>
        <source>Shape of w</source>
        <translation>Forma de w</translation>
    </message>
    <message>
        <source>How w goes over the run, w(σ); linear and cosine rise and keep the mean, so they need no other w.</source>
        <translation>Cómo va w a lo largo de la ejecución, w(σ); lineal y coseno suben y conservan la media, así que no necesitan otra w.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>In an interval</source>
        <translation>En un intervalo</translation>
    </message>
    <message>
        <source>Linear, rising</source>
        <translation>Lineal, creciente</translation>
    </message>
    <message>
        <source>Cosine, rising</source>
        <translation>Coseno, creciente</translation>
    </message>
    <message>
        <source>Points of your own</source>
        <translation>Puntos propios</translation>
    </message>
    <message>
        <source>Curve of w over the noise level</source>
        <translation>Curva de w sobre el nivel de ruido</translation>
    </message>
    <message>
        <source>w(σ) on a log σ axis: drag points or the interval&apos;s edges, double click to add one, Delete to take one away.</source>
        <translation>w(σ) en un eje log σ: arrastre puntos o los bordes del intervalo, doble clic añade uno, Delete quita uno.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Guidance in an interval only</source>
        <translation>Guía solo en un intervalo</translation>
    </message>
    <message>
        <source>Guides only while the noise level σ is inside; elsewhere the conditional branch runs alone, which saves calls.</source>
        <translation>Guía solo mientras el nivel de ruido σ está dentro; fuera corre sola la rama condicional, lo que ahorra llamadas.</translation>
    </message>
    <message>
        <source>Interval&apos;s lower end</source>
        <translation>Extremo inferior del intervalo</translation>
    </message>
    <message>
        <source>The noise level σ below which w is 0 (σ_lo of Kynkäänniemi et al.).</source>
        <translation>El nivel de ruido σ bajo el cual w es 0 (σ_lo de Kynkäänniemi et al.).</translation>
    </message>
    <message>
        <source>Interval&apos;s upper end</source>
        <translation>Extremo superior del intervalo</translation>
    </message>
    <message>
        <source>The noise level σ above which w is 0 (σ_hi of Kynkäänniemi et al.).</source>
        <translation>El nivel de ruido σ sobre el cual w es 0 (σ_hi de Kynkäänniemi et al.).</translation>
    </message>
    <message>
        <source>Network calls of one picture, counted by the run&apos;s own rules, and what two branches at every look would have cost beside them.</source>
        <translation>Llamadas a la red de una imagen, contadas con las reglas de la ejecución, y al lado lo que habrían costado dos ramas en cada mirada.</translation>
    </message>
    <message>
        <source>w over σ</source>
        <translation>w sobre σ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceLab</name>
    <message>
        <source>Working in the lab
%1</source>
        <translation>Trabajo en el laboratorio
%1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceMethodPanel</name>
    <message>
        <source>Guidance method</source>
        <translation>Método de guía</translation>
    </message>
    <message>
        <source>How ε_c and ε_u become one prediction; the number of model calls is the same for all.</source>
        <translation>Cómo ε_c y ε_u se vuelven una predicción; el número de llamadas al modelo es el mismo para todos.</translation>
    </message>
    <message>
        <source>CFG: (1 + w) ε_c − w ε_u</source>
        <translation>CFG: (1 + w) ε_c − w ε_u</translation>
    </message>
    <message>
        <source>APG: less along x̂₀</source>
        <translation>APG: menos a lo largo de x̂₀</translation>
    </message>
    <message>
        <source>CFG-Zero*: fitted ε_u</source>
        <translation>CFG-Zero*: ε_u ajustado</translation>
    </message>
    <message>
        <source>Parallel part η</source>
        <translation>Parte paralela η</translation>
    </message>
    <message>
        <source>How much of Δ along the conditional x̂₀ stays (η of APG); that part saturates, 1 keeps it all.</source>
        <translation>Cuánto de Δ a lo largo del x̂₀ condicional queda (η de APG); esa parte satura, 1 la conserva toda.</translation>
    </message>
    <message>
        <source>Norm limit r</source>
        <translation>Límite de norma r</translation>
    </message>
    <message>
        <source>The length to which Δ is cut (r of APG); 0 cuts nothing.</source>
        <translation>La longitud a la que se corta Δ (r de APG); 0 no corta nada.</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>Impulso β</translation>
    </message>
    <message>
        <source>How much of the steps before goes on in Δ (β of APG); below 0 pushes away from it.</source>
        <translation>Cuánto de los pasos anteriores sigue en Δ (β de APG); por debajo de 0 aleja de ello.</translation>
    </message>
    <message>
        <source>Zero steps</source>
        <translation>Pasos cero</translation>
    </message>
    <message>
        <source>So many first steps (K of CFG-Zero*) predict zero and move nothing.</source>
        <translation>Tantos primeros pasos (K de CFG-Zero*) predicen cero y no mueven nada.</translation>
    </message>
    <message>
        <source>Rescale φ</source>
        <translation>Reescalado φ</translation>
    </message>
    <message>
        <source>How far the guided x̂₀ goes back to the spread of the conditional one (φ of Lin et al.); 0 is off, 0.7 is usual.</source>
        <translation>Cuánto vuelve el x̂₀ guiado a la dispersión del condicional (φ de Lin et al.); 0 lo apaga, 0.7 es usual.</translation>
    </message>
    <message>
        <source>Dynamic threshold p</source>
        <translation>Umbral dinámico p</translation>
    </message>
    <message>
        <source>The share of x̂₀&apos;s values that stays in range, the others being squeezed into it (p of Saharia et al.); 0 is off, 0.995 is usual.</source>
        <translation>La parte de los valores de x̂₀ que queda en el rango, apretando los demás dentro (p de Saharia et al.); 0 lo apaga, 0.995 es usual.</translation>
    </message>
    <message>
        <source>Parallel η</source>
        <translation>Paralela η</translation>
    </message>
    <message>
        <source>Norm r</source>
        <translation>Norma r</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Threshold p</source>
        <translation>Umbral p</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>Guía a lo largo de los pasos</translation>
    </message>
    <message>
        <source>How far the two branches lay apart at each step of the latest run (‖ε_c − ε_u‖ / ‖ε_u‖).</source>
        <translation>Cuánto distaban las dos ramas en cada paso de la última ejecución (‖ε_c − ε_u‖ / ‖ε_u‖).</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Guía w</translation>
    </message>
    <message>
        <source>How strongly the picture is pushed towards what you ask for (w), from the next step on while one develops; away from 0 and −1 each step costs two model calls.</source>
        <translation>Con qué fuerza se empuja la imagen hacia lo que usted pide (w), desde el próximo paso mientras se hace una; fuera de 0 y −1 cada paso cuesta dos llamadas al modelo.</translation>
    </message>
    <message>
        <source>Guidance strength w as in the paper: (1 + w) ε_c − w ε_u; −10 to 100 can be typed.</source>
        <translation>Fuerza de guía w como en el artículo: (1 + w) ε_c − w ε_u; se puede escribir de −10 a 100.</translation>
    </message>
    <message>
        <source>CFG scale s</source>
        <translation>Escala CFG s</translation>
    </message>
    <message>
        <source>The same strength as other programs write it: s = 1 + w.</source>
        <translation>La misma fuerza como la escriben otros programas: s = 1 + w.</translation>
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
        <translation>Cuántas veces corre la red por cada mirada del muestreador.</translation>
    </message>
    <message>
        <source>More guidance</source>
        <translation>Más guía</translation>
    </message>
    <message>
        <source>Shows the method, w over the noise level σ, the interval, and guidance by a classifier.</source>
        <translation>Muestra el método, w sobre el nivel de ruido σ, el intervalo y la guía por un clasificador.</translation>
    </message>
    <message>
        <source>Method, curve, classifier…</source>
        <translation>Método, curva, clasificador…</translation>
    </message>
    <message>
        <source>Method, curve, classifier: changed…</source>
        <translation>Método, curva, clasificador: cambiados…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>× 2 calls</source>
        <translation>× 2 llamadas</translation>
    </message>
    <message>
        <source>× 1 call</source>
        <translation>× 1 llamada</translation>
    </message>
    <message>
        <source>As it was turned during that run: w %1.</source>
        <translation>Como se giró en esa ejecución: w %1.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceSlider</name>
    <message>
        <source>%1 default</source>
        <translation>%1 usual</translation>
    </message>
    <message>
        <source>0 conditional</source>
        <translation>0 condicional</translation>
    </message>
    <message>
        <source>−1 unconditional</source>
        <translation>−1 incondicional</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeaderBar</name>
    <message>
        <source>Preview: automatic</source>
        <translation>Vista previa: automática</translation>
    </message>
    <message>
        <source>Preview: off</source>
        <translation>Vista previa: no</translation>
    </message>
    <message>
        <source>Preview: fitted</source>
        <translation>Vista previa: ajustada</translation>
    </message>
    <message>
        <source>Preview: full</source>
        <translation>Vista previa: completa</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>Columna de ajustes</translation>
    </message>
    <message>
        <source>Shows or hides the settings (F9).</source>
        <translation>Muestra u oculta los ajustes (F9).</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Shows the picture that is being made.</source>
        <translation>Muestra la imagen que se está haciendo.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Shows all pictures that were made, to find one again (Ctrl+H).</source>
        <translation>Muestra todas las imágenes hechas, para volver a encontrar una (Ctrl+H).</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Shows what guidance does: many w from one noise, side by side (Ctrl+L).</source>
        <translation>Muestra qué hace la guía: muchas w desde un mismo ruido, lado a lado (Ctrl+L).</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Settings under names of your own: takes one, or saves the present ones.</source>
        <translation>Ajustes con nombres propios: toma uno, o guarda los actuales.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Shows or hides what runs and what waits (Ctrl+J).</source>
        <translation>Muestra u oculta lo que corre y lo que espera (Ctrl+J).</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Fits the picture into the canvas (Ctrl+0).</source>
        <translation>Encaja la imagen en el lienzo (Ctrl+0).</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Shows one screen pixel for each pixel of the picture (Ctrl+1).</source>
        <translation>Muestra un píxel de pantalla por cada píxel de la imagen (Ctrl+1).</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What shows the picture while it develops: a fitted map costs almost nothing, the full decoder is exact and slower.</source>
        <translation>Qué muestra la imagen mientras se hace: un mapa ajustado no cuesta casi nada, el decodificador completo es exacto y más lento.</translation>
    </message>
    <message>
        <source>Automatic: the best one under a tenth of a step</source>
        <translation>Automática: la mejor por debajo de una décima de paso</translation>
    </message>
    <message>
        <source>Fitted map: almost free</source>
        <translation>Mapa ajustado: casi gratis</translation>
    </message>
    <message>
        <source>Fitted map, R² %1: almost free</source>
        <translation>Mapa ajustado, R² %1: casi gratis</translation>
    </message>
    <message>
        <source>Fitted map: this model has none</source>
        <translation>Mapa ajustado: este modelo no tiene</translation>
    </message>
    <message>
        <source>Full decoder: exact, slower</source>
        <translation>Decodificador completo: exacto, más lento</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>Claro, oscuro, o como el escritorio.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Fits, %1 %</source>
        <translation>Encajada, %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opening, undo, text size, help and everything else (F10).</source>
        <translation>Abrir, deshacer, tamaño del texto, ayuda y todo lo demás (F10).</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeatLegend</name>
    <message>
        <source>The scale of |Δ|, the same in every lane.</source>
        <translation>La escala de |Δ|, la misma en todas las pistas.</translation>
    </message>
    <message>
        <source>Scale of |Δ| from 0 to %1</source>
        <translation>Escala de |Δ| de 0 a %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Goes back to where the help was opened (Esc).</source>
        <translation>Vuelve a donde se abrió la ayuda (Esc).</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The pages of the help.</source>
        <translation>Las páginas de la ayuda.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Shows the lines of all pages that have these words.</source>
        <translation>Muestra las líneas de todas las páginas que tienen estas palabras.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Opens the table of all keys.</source>
        <translation>Abre la tabla de todas las teclas.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Points at the parts of the window, one after the other.</source>
        <translation>Señala las partes de la ventana, una tras otra.</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Encontrado en la ayuda</translation>
    </message>
    <message>
        <source>The lines that have the words of the search; each leads to its place.</source>
        <translation>Las líneas que tienen las palabras buscadas; cada una lleva a su lugar.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>A page of the help.</source>
        <translation>Una página de la ayuda.</translation>
    </message>
    <message>
        <source>No line of the help has these words.</source>
        <translation>Ninguna línea de la ayuda tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HistoryWorker</name>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation>Abriendo el historial</translation>
    </message>
    <message>
        <source>Bringing back stars and tags</source>
        <translation>Devolviendo estrellas y etiquetas</translation>
    </message>
    <message>
        <source>The history was damaged, so it was made anew from the pictures in their folders; the damaged file is kept as %1.</source>
        <translation>El historial estaba dañado, así que se rehízo con las imágenes de sus carpetas; el archivo dañado se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept their stars and tags.</source>
        <translation>
            <numerusform>%n imagen conservó sus estrellas y etiquetas.</numerusform>
            <numerusform>%n imágenes conservaron sus estrellas y etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Recorriendo las carpetas</translation>
    </message>
    <message>
        <source>Writing %1 into the history</source>
        <translation>Anotando %1 en el historial</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>Buscando en el historial</translation>
    </message>
    <message>
        <source>Reading settings from the history</source>
        <translation>Leyendo ajustes del historial</translation>
    </message>
    <message>
        <source>Giving stars</source>
        <translation>Dando estrellas</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Cambiando etiquetas</translation>
    </message>
    <message>
        <source>Deleting a picture</source>
        <translation>Borrando una imagen</translation>
    </message>
    <message>
        <source>Bringing back a picture</source>
        <translation>Devolviendo una imagen</translation>
    </message>
    <message>
        <source>Something went wrong in the history: %1</source>
        <translation>Algo falló en el historial: %1</translation>
    </message>
    <message>
        <source>%1 was not the history of Darkroom, so the history was made from the pictures in their folders; what was there is kept as %2.</source>
        <translation>%1 no era el historial de Darkroom, así que el historial se hizo con las imágenes de sus carpetas; lo que había se conserva como %2.</translation>
    </message>
    <message>
        <source>The history %1 was empty, so it was made anew from the pictures in their folders.</source>
        <translation>El historial %1 estaba vacío, así que se rehízo con las imágenes de sus carpetas.</translation>
    </message>
    <message>
        <source>%1 Until the next start the gallery is made from the pictures in their folders, and keeps no stars and tags that you give.</source>
        <translation>%1 Hasta el próximo inicio la galería se hace con las imágenes de sus carpetas y no conserva las estrellas y etiquetas que ponga.</translation>
    </message>
    <message>
        <source>The history %1 is damaged and could not be set aside. Rename or delete it, then start again.</source>
        <translation>El historial %1 está dañado y no se pudo apartar. Cámbiele el nombre o bórrelo, y empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Invitation</name>
    <message>
        <source>Choose a model folder</source>
        <translation>Elegir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Choose a model folder on this computer; you can also drop it on the window.</source>
        <translation>Elija una carpeta de modelo de este equipo; también puede soltarla en la ventana.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>Escriba un prompt y pulse Ctrl+Enter</translation>
    </message>
    <message>
        <source>or start with one of these</source>
        <translation>o empiece con uno de estos</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>Choose a model folder, or drop one here.</source>
        <translation>Elija una carpeta de modelo, o suelte una aquí.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Se detuvo la carga</translation>
    </message>
    <message>
        <source>Generate loads the model again; or choose another one.</source>
        <translation>Generar carga el modelo otra vez; o elija otro.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Takes this prompt and makes the picture.</source>
        <translation>Toma este prompt y hace la imagen.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabForm</name>
    <message>
        <source>Values of w</source>
        <translation>Valores de w</translation>
    </message>
    <message>
        <source>A lane for each w, 3 to 15 of them with commas between; 0,1,..,8 fills a range.</source>
        <translation>Una pista por cada w, de 3 a 15 separadas por comas; 0,1,..,8 rellena un rango.</translation>
    </message>
    <message>
        <source>Classifier scales</source>
        <translation>Escalas del clasificador</translation>
    </message>
    <message>
        <source>Below them, from the same noise, a lane for each scale of classifier guidance; empty means none.</source>
        <translation>Debajo, desde el mismo ruido, una pista por cada escala de guía por clasificador; vacío es ninguna.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>w beside the classifier</source>
        <translation>w junto al clasificador</translation>
    </message>
    <message>
        <source>Which network the classifier steers: w 0 the conditional one, −1 the unconditional one.</source>
        <translation>Qué red dirige el clasificador: w 0 la condicional, −1 la incondicional.</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>Segundo eje</translation>
    </message>
    <message>
        <source>What else the strip varies, one row for each value.</source>
        <translation>Qué más varía la tira, una fila por cada valor.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>muestreador</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>escala del clasificador</translation>
    </message>
    <message>
        <source>Values of the second axis</source>
        <translation>Valores del segundo eje</translation>
    </message>
    <message>
        <source>New w</source>
        <translation>w nueva</translation>
    </message>
    <message>
        <source>The w that is set from a step k on, for “when does w matter”.</source>
        <translation>La w que rige desde un paso k, para «cuándo importa w».</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for steps</source>
        <translation>Memoria para pasos</translation>
    </message>
    <message>
        <source>How much memory the kept steps of all runs may take; beyond it every k-th step is kept, and the oldest runs go.</source>
        <translation>Cuánta memoria pueden tomar los pasos conservados de todas las ejecuciones; más allá se conserva uno de cada k pasos, y se van las ejecuciones más viejas.</translation>
    </message>
    <message>
        <source>Develop strip</source>
        <translation>Revelar tira</translation>
    </message>
    <message>
        <source>Develop the strip</source>
        <translation>Revelar la tira</translation>
    </message>
    <message>
        <source>Develops all lanes together from one noise.</source>
        <translation>Revela juntas todas las pistas desde un mismo ruido.</translation>
    </message>
    <message>
        <source>When does w matter?</source>
        <translation>¿Cuándo importa w?</translation>
    </message>
    <message>
        <source>When does w matter</source>
        <translation>Cuándo importa w</translation>
    </message>
    <message>
        <source>Develops the settings&apos; w until a step k and the new w from it on, for many k, and draws how far each comes.</source>
        <translation>Revela con la w de los ajustes hasta un paso k y con la w nueva desde él, para muchos k, y dibuja hasta dónde llega cada uno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the lab</source>
        <translation>Detener el laboratorio</translation>
    </message>
    <message>
        <source>Stops the lanes before their next network call; what was seen stays.</source>
        <translation>Detiene las pistas antes de su próxima llamada a la red; lo visto queda.</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>over w</source>
        <translation>sobre w</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>no classifier</source>
        <translation>sin clasificador</translation>
    </message>
    <message>
        <source>names or numbers</source>
        <translation>nombres o números</translation>
    </message>
    <message>
        <source>There is no sampler “%1”.</source>
        <translation>No hay ningún muestreador «%1».</translation>
    </message>
    <message>
        <source>There is no class “%1”.</source>
        <translation>No hay ninguna clase «%1».</translation>
    </message>
    <message>
        <source>%1 lanes: %2.</source>
        <translation>%1 pistas: %2.</translation>
    </message>
    <message>
        <source>%1 MB used</source>
        <translation>%1 MB usados</translation>
    </message>
    <message>
        <source>Lanes can be counted once a model is loaded.</source>
        <translation>Las pistas se pueden contar cuando hay un modelo cargado.</translation>
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
        <translation>Los valores del segundo eje separados por comas, los prompts por |; los números pueden rellenar un rango con dos puntos.</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 no toma prompts.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabPage</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shows the steps of all lanes one after the other.</source>
        <translation>Muestra los pasos de todas las pistas uno tras otro.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>Empieza de nuevo por el primer paso después del último.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Goes through the steps of all lanes together; the right end shows the newest, and the finished pictures.</source>
        <translation>Recorre juntos los pasos de todas las pistas; el extremo derecho muestra el más nuevo, y las imágenes acabadas.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What is shown of the step in every lane: the estimate x̂₀, a branch, Δ and others.</source>
        <translation>Qué se muestra del paso en cada pista: la estimación x̂₀, una rama, Δ y otros.</translation>
    </message>
    <message>
        <source>Where |Δ|</source>
        <translation>Dónde |Δ|</translation>
    </message>
    <message>
        <source>Where guidance acts</source>
        <translation>Dónde actúa la guía</translation>
    </message>
    <message>
        <source>Shows below each lane where the branches differ at the step (|Δ| over the channels), on one scale for all lanes.</source>
        <translation>Muestra bajo cada pista dónde difieren las ramas en el paso (|Δ| sobre los canales), en una misma escala para todas.</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta aquí</translation>
    </message>
    <message>
        <source>Summed over the steps</source>
        <translation>Sumado sobre los pasos</translation>
    </message>
    <message>
        <source>Sums |Δ| over the steps up to this one.</source>
        <translation>Suma |Δ| sobre los pasos hasta este.</translation>
    </message>
    <message>
        <source>Align by shift</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Align both kinds by their shift</source>
        <translation>Alinear ambas clases por su desplazamiento</translation>
    </message>
    <message>
        <source>Puts lanes that were moved as far (‖ε̂ − ε_c‖ / ‖ε_c‖) above each other, whatever they were set to.</source>
        <translation>Pone una sobre otra las pistas movidas por igual (‖ε̂ − ε_c‖ / ‖ε_c‖), fuera cual fuera su ajuste.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Strip as PNG…</source>
        <translation>Tira como PNG…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Telemetry as CSV…</source>
        <translation>Telemetría como CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Gráfico como PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Gráfico como SVG…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation>aún sin pasos</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Abrir sesión…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Develops the lanes of a saved session again and tells whether their pictures are bit-identical, or the largest difference and why.</source>
        <translation>Revela otra vez las pistas de una sesión guardada y dice si sus imágenes son idénticas bit a bit, o la mayor diferencia y por qué.</translation>
    </message>
    <message>
        <source>Saves the whole session to develop it again, the strip as one labelled PNG, the chart as PNG or SVG, the telemetry as CSV.</source>
        <translation>Guarda la sesión entera para revelarla otra vez, la tira como un PNG rotulado, el gráfico como PNG o SVG, la telemetría como CSV.</translation>
    </message>
    <message>
        <source>Session…</source>
        <translation>Sesión…</translation>
    </message>
    <message>
        <source>Lab session (*.darkroom-lab)</source>
        <translation>Sesión de laboratorio (*.darkroom-lab)</translation>
    </message>
    <message>
        <source>Developing the session again…</source>
        <translation>Revelando otra vez la sesión…</translation>
    </message>
    <message>
        <source>The session was not developed to its end.</source>
        <translation>La sesión no se reveló hasta el final.</translation>
    </message>
    <message>
        <source>Quality over w</source>
        <translation>Calidad sobre w</translation>
    </message>
    <message>
        <source>Shows Fréchet distance, precision, recall and class accuracy over w in place of the lanes&apos; chart, measured on many pictures.</source>
        <translation>Muestra la distancia de Fréchet, precisión, exhaustividad y acierto de clase sobre w en lugar del gráfico de las pistas, medidos en muchas imágenes.</translation>
    </message>
    <message>
        <source>Lane on canvas</source>
        <translation>Pista en el lienzo</translation>
    </message>
    <message>
        <source>Choose a lane first.</source>
        <translation>Elija antes una pista.</translation>
    </message>
    <message>
        <source>This lane still develops; it can be opened when it has ended.</source>
        <translation>Esta pista aún se revela; se podrá abrir cuando termine.</translation>
    </message>
    <message>
        <source>This lane has no steps to show.</source>
        <translation>Esta pista no tiene pasos que mostrar.</translation>
    </message>
    <message>
        <source>Shows the chosen lane on the canvas with all views of its steps, the attention to each token among them, and to branch there.</source>
        <translation>Muestra la pista elegida en el lienzo con todas las vistas de sus pasos, entre ellas la atención a cada token, y para ramificar allí.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabResults</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>desde el paso %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGrid</name>
    <message>
        <source>Lanes</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>The lanes from one noise, developing together; the chosen one is drawn strong in the chart.</source>
        <translation>Las pistas desde un mismo ruido, que se revelan juntas; la elegida se dibuja más fuerte en el gráfico.</translation>
    </message>
    <message>
        <source>Type values of w and press Develop strip: one lane for each develops here, all from the same noise.</source>
        <translation>Escriba valores de w y pulse Revelar tira: aquí se revela una pista por cada uno, todas desde el mismo ruido.</translation>
    </message>
    <message>
        <source>Lane to the left</source>
        <translation>Pista de la izquierda</translation>
    </message>
    <message>
        <source>Lane to the right</source>
        <translation>Pista de la derecha</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Pista de arriba</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Pista de abajo</translation>
    </message>
    <message>
        <source>Show the lane on the canvas</source>
        <translation>Mostrar la pista en el lienzo</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGridModel</name>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>desplazamiento %1</translation>
    </message>
    <message>
        <source>%1 %2 w %3</source>
        <translation>%1 %2 w %3</translation>
    </message>
    <message>
        <source>%1 %2 scale %3</source>
        <translation>%1 %2 escala %3</translation>
    </message>
    <message>
        <source>|Δ|</source>
        <translation>|Δ|</translation>
    </message>
    <message>
        <source>Where guidance acts in the lane %1.</source>
        <translation>Dónde actúa la guía en la pista %1.</translation>
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
        <translation>Cargue antes un modelo: él hace la imagen mayor.</translation>
    </message>
    <message>
        <source>Another model made this picture: load that one first.</source>
        <translation>Otro modelo hizo esta imagen: cargue antes ese.</translation>
    </message>
    <message>
        <source>A second pass begins from pictures of up to %1 pixels a side.</source>
        <translation>Una segunda pasada empieza por imágenes de hasta %1 píxeles de lado.</translation>
    </message>
    <message>
        <source>%1 makes one size only.</source>
        <translation>%1 hace un solo tamaño.</translation>
    </message>
    <message>
        <source>%1 enlarges a start picture itself.</source>
        <translation>%1 amplía por sí mismo una imagen inicial.</translation>
    </message>
    <message>
        <source>Its region map has the size of the small picture.</source>
        <translation>Su mapa de regiones tiene el tamaño de la imagen pequeña.</translation>
    </message>
    <message>
        <source>The larger picture would be larger than any that can be made.</source>
        <translation>La imagen mayor pasaría de lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Making a picture larger</source>
        <translation>Ampliación de una imagen</translation>
    </message>
    <message>
        <source>There is no finished picture to make larger. Make one, or choose one in the gallery.</source>
        <translation>No hay ninguna imagen acabada que ampliar. Haga una, o elija una en la galería.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LineLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Sin líneas</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Líneas: %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LoraPanel</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>Añadir archivos LoRA</translation>
    </message>
    <message>
        <source>Adds LoRA files, which change the model&apos;s weights while they are on the stack.</source>
        <translation>Añade archivos LoRA, que cambian los pesos del modelo mientras están en la pila.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>No LoRA: the model as it is.</source>
        <translation>Sin LoRA: el modelo como es.</translation>
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
        <translation>Si este LoRA cuenta; apagado conserva su lugar y sus fuerzas.</translation>
    </message>
    <message>
        <source>U-Net </source>
        <translation>U-Net </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the U-Net</source>
        <translation>Fuerza del LoRA %1 en la U-Net</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the U-Net is added: 1 is all of it, below 0 turns it round.</source>
        <translation>Cuánto del cambio de este LoRA en la U-Net se añade: 1 es todo, por debajo de 0 lo invierte.</translation>
    </message>
    <message>
        <source>Text </source>
        <translation>Texto </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the text encoder</source>
        <translation>Fuerza del LoRA %1 en el codificador de texto</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the text encoder is added; it follows the U-Net&apos;s until it is set apart.</source>
        <translation>Cuánto del cambio de este LoRA en el codificador de texto se añade; sigue al de la U-Net hasta que se fije aparte.</translation>
    </message>
    <message>
        <source>Move LoRA %1 up</source>
        <translation>Subir el LoRA %1</translation>
    </message>
    <message>
        <source>Puts this LoRA one place earlier in the stack.</source>
        <translation>Adelanta este LoRA un lugar en la pila.</translation>
    </message>
    <message>
        <source>Move LoRA %1 down</source>
        <translation>Bajar el LoRA %1</translation>
    </message>
    <message>
        <source>Puts this LoRA one place later in the stack.</source>
        <translation>Atrasa este LoRA un lugar en la pila.</translation>
    </message>
    <message>
        <source>Remove LoRA %1</source>
        <translation>Quitar el LoRA %1</translation>
    </message>
    <message>
        <source>Takes this LoRA off the stack; the model&apos;s own weights come back without loading it anew.</source>
        <translation>Quita este LoRA de la pila; los pesos propios del modelo vuelven sin cargarlo de nuevo.</translation>
    </message>
    <message>
        <source>LoRA %1, %2</source>
        <translation>LoRA %1, %2</translation>
    </message>
    <message>
        <source>Whether this LoRA counts (%1); switched off it keeps its place and strengths.</source>
        <translation>Si este LoRA cuenta (%1); apagado conserva su lugar y sus fuerzas.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::MaskEditor</name>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Paint over what shall be made anew; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>Pinte sobre lo que se hará de nuevo; la rueda o [ y ] cambian el pincel, las flechas y Space pintan sin ratón.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paints what shall be made anew.</source>
        <translation>Pinta lo que se hará de nuevo.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Paints what shall stay as it is.</source>
        <translation>Pinta lo que quedará como está.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Keeps what was masked, and makes the rest anew.</source>
        <translation>Conserva lo enmascarado y hace de nuevo el resto.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Takes the whole mask away.</source>
        <translation>Quita toda la máscara.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Deshacer trazo</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>Quita el último trazo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Keeps the mask and goes back to the pictures.</source>
        <translation>Conserva la máscara y vuelve a las imágenes.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelDesk</name>
    <message>
        <source>Model files (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;All files (*)</source>
        <translation>Archivos de modelos (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s folder</source>
        <translation>Elegir la carpeta de un autocodificador o modelo</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>Añadir archivos LoRA</translation>
    </message>
    <message>
        <source>Choose a folder of textual inversions</source>
        <translation>Elegir una carpeta de inversiones textuales</translation>
    </message>
    <message>
        <source>change of the words&apos; folder</source>
        <translation>cambio de la carpeta de palabras</translation>
    </message>
    <message>
        <source>change of the model</source>
        <translation>cambio de modelo</translation>
    </message>
    <message>
        <source>change of the VAE</source>
        <translation>cambio de VAE</translation>
    </message>
    <message>
        <source>a learned word in the prompt</source>
        <translation>una palabra aprendida en el prompt</translation>
    </message>
    <message>
        <source>Open a model&apos;s file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s file</source>
        <translation>Elegir el archivo de un autocodificador o modelo</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelLibrary</name>
    <message>
        <source>The folder of models %1 is not there. Bring it back, or take it off the list of models.</source>
        <translation>La carpeta de modelos %1 no está. Devuélvala, o quítela de la lista de modelos.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Buscando modelos</translation>
    </message>
    <message>
        <source>Keeping the star of a model</source>
        <translation>Guardando la estrella de un modelo</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelListModel</name>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
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
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model that makes the pictures; another one takes a moment to load.</source>
        <translation>El modelo que hace las imágenes; cargar otro tarda un momento.</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>Autocodificador (VAE)</translation>
    </message>
    <message>
        <source>What turns latents into the picture: the model&apos;s own autoencoder (VAE), or another file&apos;s of the same kind.</source>
        <translation>Lo que convierte los latentes en imagen: el autocodificador (VAE) del modelo, o el de otro archivo de la misma clase.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Opens another model of this computer, from a list, a folder or a file; you can also drop it on the window.</source>
        <translation>Abre otro modelo de este equipo, de una lista, una carpeta o un archivo; también puede soltarlo en la ventana.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Open a model&apos;s folder…</source>
        <translation>Abrir la carpeta de un modelo…</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>El del modelo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelsPage</name>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Add as LoRA</source>
        <translation>Añadir como LoRA</translation>
    </message>
    <message>
        <source>Use as VAE</source>
        <translation>Usar como VAE</translation>
    </message>
    <message>
        <source>Write into the prompt</source>
        <translation>Escribir en el prompt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>Volver al lienzo</translation>
    </message>
    <message>
        <source>Goes back to the picture (Esc).</source>
        <translation>Vuelve a la imagen (Esc).</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Shows models with all of these words in their name or kind.</source>
        <translation>Muestra los modelos que tienen todas estas palabras en su nombre o clase.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Names a folder of models; it and its subfolders are listed.</source>
        <translation>Nombra una carpeta de modelos; se listan ella y sus subcarpetas.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looks through the folders for what is new or gone (F5).</source>
        <translation>Recorre las carpetas en busca de lo nuevo o lo que falta (F5).</translation>
    </message>
    <message>
        <source>Models in your folders</source>
        <translation>Modelos de sus carpetas</translation>
    </message>
    <message>
        <source>A click or Enter loads a model; S or a click on the star marks it.</source>
        <translation>Un clic o Enter carga un modelo; S o un clic en la estrella lo marca.</translation>
    </message>
    <message>
        <source>Does with the chosen file what it is for (Enter).</source>
        <translation>Hace con el archivo elegido aquello para lo que es (Enter).</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Marks the chosen model, so that it stands first (S).</source>
        <translation>Marca el modelo elegido, para que vaya el primero (S).</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Takes %1 off the list; its files stay where they are.</source>
        <translation>Quita %1 de la lista; sus archivos quedan donde están.</translation>
    </message>
    <message>
        <source>No folder of models is named yet. Add one: every model, VAE and LoRA in it and its subfolders is listed here by what it is.</source>
        <translation>Aún no se ha nombrado ninguna carpeta de modelos. Añada una: cada modelo, VAE y LoRA que hay en ella y en sus subcarpetas se lista aquí según lo que es.</translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation>Ningún modelo tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>There are no models in these folders.</source>
        <translation>No hay modelos en estas carpetas.</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 so far</source>
        <translation>Recorriendo las carpetas: %1 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) and parts of models</source>
        <translation>
            <numerusform>%n modelo o parte de modelo</numerusform>
            <numerusform>%n modelos y partes de modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>El modelo elegido</translation>
    </message>
    <message>
        <source>Where the chosen model is, what it is, and what it lacks.</source>
        <translation>Dónde está el modelo elegido, qué es y qué le falta.</translation>
    </message>
    <message>
        <source>Load the chosen model</source>
        <translation>Cargar el modelo elegido</translation>
    </message>
    <message>
        <source>Star the chosen model</source>
        <translation>Marcar el modelo elegido</translation>
    </message>
    <message>
        <source>Look through the folders again</source>
        <translation>Recorrer de nuevo las carpetas</translation>
    </message>
    <message>
        <source>Go to the list of models</source>
        <translation>Ir a la lista de modelos</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>Lo que el archivo no dice</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and no yaml or flags lie beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 no dice todo lo que hace falta para ejecutarlo, y no hay yaml ni opciones a su lado. Aquí están los valores usuales; lo que elija se recuerda para este archivo, adondequiera que vaya.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keeps these values for the file and loads the model with them.</source>
        <translation>Conserva estos valores para el archivo y carga el modelo con ellos.</translation>
    </message>
    <message>
        <source>Leaves the usual values, where there are any, and asks again at the next start.</source>
        <translation>Deja los valores usuales, donde los hay, y pregunta de nuevo en el próximo arranque.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No dado</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Programa de ruido</translation>
    </message>
    <message>
        <source>How noise grows over the timesteps: linear in most published models, cosine in some of 64 pixels.</source>
        <translation>Cómo crece el ruido a lo largo de los instantes: lineal en la mayoría de los modelos publicados, coseno en algunos de 64 píxeles.</translation>
    </message>
    <message>
        <source>Timesteps</source>
        <translation>Instantes</translation>
    </message>
    <message>
        <source>How many noise levels it was trained on.</source>
        <translation>Con cuántos niveles de ruido se entrenó.</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Cabezas de atención</translation>
    </message>
    <message>
        <source>How many heads each attention has, where their number is given.</source>
        <translation>Cuántas cabezas tiene cada atención, donde se da su número.</translation>
    </message>
    <message>
        <source>Channels of a head</source>
        <translation>Canales de una cabeza</translation>
    </message>
    <message>
        <source>How wide each attention head is, where that is given; it counts before the number of heads.</source>
        <translation>Qué ancho tiene cada cabeza de atención, donde se da; cuenta antes que el número de cabezas.</translation>
    </message>
    <message>
        <source>New attention order</source>
        <translation>Orden nuevo</translation>
    </message>
    <message>
        <source>In which order queries, keys and values stand in its attentions (use_new_attention_order).</source>
        <translation>En qué orden están consultas, claves y valores en sus atenciones (use_new_attention_order).</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>Predice</translation>
    </message>
    <message>
        <source>What the network predicts: v in the models for 768 pixels, ε (eps) in those for 512.</source>
        <translation>Lo que predice la red: v en los modelos de 768 píxeles, ε (eps) en los de 512.</translation>
    </message>
    <message>
        <source>Scale of latents</source>
        <translation>Escala de los latentes</translation>
    </message>
    <message>
        <source>What latents were multiplied by in training: 0.18215 for many text models, 1 for most others.</source>
        <translation>Por cuánto se multiplicaban los latentes al entrenar: 0.18215 en muchos modelos de texto, 1 en casi todos los demás.</translation>
    </message>
    <message>
        <source>Picture&apos;s side</source>
        <translation>Lado de la imagen</translation>
    </message>
    <message>
        <source>The side of the pictures that it makes, in pixels.</source>
        <translation>El lado de las imágenes que hace, en píxeles.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>The side of what its network works on, in latent pixels, or in pixels where it has no autoencoder.</source>
        <translation>El lado de aquello con lo que trabaja su red, en píxeles latentes, o en píxeles si no tiene autocodificador.</translation>
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
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the picture.</source>
        <translation>Diámetro del pincel en píxeles de la imagen.</translation>
    </message>
    <message>
        <source>Nothing to paint on</source>
        <translation>Nada sobre lo que pintar</translation>
    </message>
    <message>
        <source>Brush %1, at %2, %3 of %4 × %5; %6 % painted</source>
        <translation>Pincel %1, en %2, %3 de %4 × %5; %6 % pintado</translation>
    </message>
    <message>
        <source>Brush to the left</source>
        <translation>Pincel a la izquierda</translation>
    </message>
    <message>
        <source>Brush to the right</source>
        <translation>Pincel a la derecha</translation>
    </message>
    <message>
        <source>Brush up</source>
        <translation>Pincel hacia arriba</translation>
    </message>
    <message>
        <source>Brush down</source>
        <translation>Pincel hacia abajo</translation>
    </message>
    <message>
        <source>Paint below the brush</source>
        <translation>Pintar bajo el pincel</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Deshacer trazo</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureDetails</name>
    <message>
        <source>another picture</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>Branch of %1 at step %2</source>
        <translation>Rama de %1 en el paso %2</translation>
    </message>
    <message>
        <source>From %1 at step %2</source>
        <translation>De %1 en el paso %2</translation>
    </message>
    <message>
        <source>%1, which is not among the pictures</source>
        <translation>%1, que no está entre las imágenes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>Guía w</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1, %2 pasos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>There are no settings in this file.</source>
        <translation>No hay ajustes en este archivo.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, con comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words of your own to find the picture by, with commas between.</source>
        <translation>Palabras propias para encontrar la imagen, separadas por comas.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>Usar todos los ajustes</translation>
    </message>
    <message>
        <source>Takes over all settings of this picture (A); Ctrl+Z brings yours back.</source>
        <translation>Toma todos los ajustes de esta imagen (A); Ctrl+Z devuelve los suyos.</translation>
    </message>
    <message>
        <source>Use the seed</source>
        <translation>Usar la semilla</translation>
    </message>
    <message>
        <source>Takes over the seed of this picture alone (S).</source>
        <translation>Toma solo la semilla de esta imagen (S).</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>Usar el prompt</translation>
    </message>
    <message>
        <source>Takes over prompt, negative prompt and class of this picture (P).</source>
        <translation>Toma prompt, prompt negativo y clase de esta imagen (P).</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>Mostrar de dónde vino</translation>
    </message>
    <message>
        <source>Show the picture that it came from</source>
        <translation>Mostrar la imagen de la que vino</translation>
    </message>
    <message>
        <source>Goes to the picture that this one was made from.</source>
        <translation>Va a la imagen de la que se hizo esta.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shows 2 to 9 chosen pictures beside each other (C).</source>
        <translation>Muestra de 2 a 9 imágenes elegidas lado a lado (C).</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Ver archivo</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Opens the folder of this picture in the file manager (F).</source>
        <translation>Abre la carpeta de esta imagen en el gestor de archivos (F).</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Moves the chosen pictures to the trash (Del); Ctrl+Z brings them back.</source>
        <translation>Lleva las imágenes elegidas a la papelera (Del); Ctrl+Z las devuelve.</translation>
    </message>
    <message>
        <source>All of these are your settings now.</source>
        <translation>Todos estos son ya sus ajustes.</translation>
    </message>
    <message>
        <source>All would change: %1</source>
        <translation>Todo cambiaría: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Elija una imagen para ver cómo se hizo.</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>Mayor…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>Hace mayor esta imagen en una segunda pasada.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputPanel</name>
    <message>
        <source>Paint…</source>
        <translation>Pintar…</translation>
    </message>
    <message>
        <source>Paint regions</source>
        <translation>Pintar regiones</translation>
    </message>
    <message>
        <source>Opens the map of what shall be where, to be painted with the model&apos;s regions.</source>
        <translation>Abre el mapa de qué va dónde, para pintarlo con las regiones del modelo.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>Vaciar regiones</translation>
    </message>
    <message>
        <source>Takes the region map away: the model places things itself.</source>
        <translation>Quita el mapa de regiones: el modelo lo coloca todo él mismo.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Imagen inicial</translation>
    </message>
    <message>
        <source>The picture to begin from, as it will be fitted; drop one here or paste it with Ctrl+V.</source>
        <translation>La imagen por la que empezar, tal como se encajará; suelte una aquí o péguela con Ctrl+V.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>Abrir una imagen inicial</translation>
    </message>
    <message>
        <source>Takes a picture file to begin from.</source>
        <translation>Toma un archivo de imagen para empezar.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a start picture</source>
        <translation>Pegar una imagen inicial</translation>
    </message>
    <message>
        <source>Takes the picture from the clipboard.</source>
        <translation>Toma la imagen del portapapeles.</translation>
    </message>
    <message>
        <source>Use result</source>
        <translation>Usar resultado</translation>
    </message>
    <message>
        <source>Use this result</source>
        <translation>Usar este resultado</translation>
    </message>
    <message>
        <source>Begins the next picture from the one that is shown.</source>
        <translation>Empieza la próxima imagen por la que se muestra.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the start picture</source>
        <translation>Quitar la imagen inicial</translation>
    </message>
    <message>
        <source>Begins from noise alone again, without mask.</source>
        <translation>Empieza otra vez solo con ruido, sin máscara.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>How much of the schedule runs: near 0 the picture hardly changes, at 1 little of it is left.</source>
        <translation>Cuánto del programa de ruido corre: cerca de 0 la imagen apenas cambia, con 1 queda poco de ella.</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Whose rule says which step the strength begins with: the two differ by one step.</source>
        <translation>Con qué regla decide la fuerza el primer paso: las dos difieren en un paso.</translation>
    </message>
    <message>
        <source>Crop: fill, cut the rest</source>
        <translation>Recortar: llenar, cortar el resto</translation>
    </message>
    <message>
        <source>Pad: show all, repeat the edge</source>
        <translation>Rellenar: mostrar todo, repetir el borde</translation>
    </message>
    <message>
        <source>Stretch: change the shape</source>
        <translation>Estirar: cambiar la forma</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>How a start picture of another shape comes to the size of the picture that is made.</source>
        <translation>Cómo llega una imagen inicial de otra forma al tamaño de la imagen que se hace.</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>Pintar una máscara</translation>
    </message>
    <message>
        <source>Opens the start picture to paint over what shall be made anew.</source>
        <translation>Abre la imagen inicial para pintar sobre lo que se hará de nuevo.</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Vaciar la máscara</translation>
    </message>
    <message>
        <source>Takes the mask away: all of the picture changes.</source>
        <translation>Quita la máscara: cambia toda la imagen.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>Over how many pixels the new part comes in inside the mask&apos;s edge; outside nothing changes.</source>
        <translation>En cuántos píxeles entra la parte nueva por dentro del borde de la máscara; fuera no cambia nada.</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Empezar por</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>El portapapeles no tiene ninguna imagen. Copie una y péguela de nuevo.</translation>
    </message>
    <message>
        <source>No step is left: raise it, or take more steps.</source>
        <translation>No queda ningún paso: súbala, o tome más pasos.</translation>
    </message>
    <message>
        <source>Runs the last %1 of %2 steps.</source>
        <translation>Ejecuta los últimos %1 de %2 pasos.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputView</name>
    <message>
        <source>Drop or paste a picture here</source>
        <translation>Suelte o pegue una imagen aquí</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputs</name>
    <message>
        <source>Taking a start picture</source>
        <translation>Tomando una imagen inicial</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>mapa de regiones</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>Abrir una imagen inicial</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>Abrir un mapa de regiones o una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Opening a region map</source>
        <translation>Abriendo un mapa de regiones</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>Guardar el mapa de regiones</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saving a region map</source>
        <translation>Guardando un mapa de regiones</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureLoader</name>
    <message>
        <source>%1 can&apos;t be read as a picture: %2. Save it as a PNG, then try again.</source>
        <translation>%1 no se puede leer como imagen: %2. Guárdela como PNG e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PicturePanel</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The number that the noise is made from; −1 draws a new one for each Generate, the same seed repeats a picture.</source>
        <translation>El número del que se hace el ruido; −1 saca uno nuevo en cada Generar, la misma semilla repite una imagen.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla al azar</translation>
    </message>
    <message>
        <source>Sets the seed to −1: a new random one for each Generate.</source>
        <translation>Pone la semilla en −1: una nueva al azar en cada Generar.</translation>
    </message>
    <message>
        <source>Use the last seed</source>
        <translation>Usar la última semilla</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, so that only what you change is changed.</source>
        <translation>Toma la semilla de la última imagen, para que solo cambie lo que usted cambie.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the picture in pixels; the time grows with width times height.</source>
        <translation>Ancho de la imagen en píxeles; el tiempo crece con ancho por alto.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Height of the picture in pixels; the time grows with width times height.</source>
        <translation>Alto de la imagen en píxeles; el tiempo crece con ancho por alto.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many pictures to make, with seeds seed, seed + 1 and so on; each takes its own time.</source>
        <translation>Cuántas imágenes hacer, con las semillas semilla, semilla + 1 y así; cada una lleva su tiempo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, %1, so that only what you change is changed.</source>
        <translation>Toma la semilla de la última imagen, %1, para que solo cambie lo que usted cambie.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>Imágenes de esta sesión</translation>
    </message>
    <message>
        <source>The pictures that you made since the program started; click one to see it again, or drag it out as a file.</source>
        <translation>Las imágenes que ha hecho desde que arrancó el programa; pulse una para verla otra vez, o arrástrela fuera como archivo.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Save these settings as…</source>
        <translation>Guardar estos ajustes como…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Aún no hay preajustes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Guardar un preajuste</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced</source>
        <translation>Nombre; el que ya lo tenga se reemplaza</translation>
    </message>
    <message>
        <source>The presets could not be read. %1 %2</source>
        <translation>No se pudieron leer los preajustes. %1 %2</translation>
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
        <translation>Lo que mostrará la imagen, en palabras (la condición c); vacío es sin texto.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>What guidance steers away from, in words; it takes the place of the empty text and costs nothing.</source>
        <translation>De qué aleja la guía, en palabras; toma el lugar del texto vacío y no cuesta nada.</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>Ideas de prompts</translation>
    </message>
    <message>
        <source>A list of prompts that this model is good at.</source>
        <translation>Una lista de prompts que a este modelo se le dan bien.</translation>
    </message>
    <message>
        <source>Another idea</source>
        <translation>Otra idea</translation>
    </message>
    <message>
        <source>Replaces the prompt by another idea; undo brings yours back.</source>
        <translation>Reemplaza el prompt por otra idea; deshacer devuelve el suyo.</translation>
    </message>
    <message>
        <source>What shall the picture show?</source>
        <translation>¿Qué mostrará la imagen?</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityPanel</name>
    <message>
        <source>a folder of real pictures</source>
        <translation>una carpeta de imágenes reales</translation>
    </message>
    <message>
        <source>Real pictures</source>
        <translation>Imágenes reales</translation>
    </message>
    <message>
        <source>The real pictures to compare with: a data set&apos;s index.jsonl or folder, or a folder of folders, one for each class.</source>
        <translation>Las imágenes reales con las que comparar: el index.jsonl o la carpeta de un conjunto de datos, o una carpeta de carpetas, una por clase.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the real pictures</source>
        <translation>Elegir las imágenes reales</translation>
    </message>
    <message>
        <source>Chooses the folder of real pictures.</source>
        <translation>Elige la carpeta de imágenes reales.</translation>
    </message>
    <message>
        <source>Pictures for each w</source>
        <translation>Imágenes por cada w</translation>
    </message>
    <message>
        <source>How many pictures are made at each w (N); the Fréchet distance of few pictures comes out too large.</source>
        <translation>Cuántas imágenes se hacen con cada w (N); la distancia de Fréchet de pocas imágenes sale demasiado grande.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure quality over w</source>
        <translation>Medir la calidad sobre w</translation>
    </message>
    <message>
        <source>Makes pictures by class at each w of the list above and compares them with the real ones.</source>
        <translation>Hace imágenes por clase con cada w de la lista de arriba y las compara con las reales.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Stops after the present step; what was measured stays.</source>
        <translation>Se detiene tras el paso actual; lo medido queda.</translation>
    </message>
    <message>
        <source>What is drawn over w</source>
        <translation>Qué se dibuja sobre w</translation>
    </message>
    <message>
        <source>Which figure the chart shows, with its 95 % bootstrap interval.</source>
        <translation>Qué cifra muestra el gráfico, con su intervalo bootstrap del 95 %.</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Distancia de Fréchet</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Class accuracy</source>
        <translation>Acierto de clase</translation>
    </message>
    <message>
        <source>Chart of quality over w</source>
        <translation>Gráfico de la calidad sobre w</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>w %1: %2 (%3 to %4), N %5</source>
        <translation>w %1: %2 (%3 a %4), N %5</translation>
    </message>
    <message>
        <source>Biased: so few pictures come out too far away. As many real pictures are at %1 from the others, which a perfect model would get.</source>
        <translation>Sesgado: tan pocas imágenes salen demasiado lejos. Otras tantas imágenes reales están a %1 de las demás, lo que obtendría un modelo perfecto.</translation>
    </message>
    <message>
        <source>Looking at the real pictures…</source>
        <translation>Mirando las imágenes reales…</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) between the features of made and real pictures: less is nearer.</source>
        <translation>‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) entre los rasgos de imágenes hechas y reales: menos es más cerca.</translation>
    </message>
    <message>
        <source>Share of made pictures inside the real ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>Parte de las imágenes hechas dentro de la variedad de las reales (Kynkäänniemi et al., k = 3).</translation>
    </message>
    <message>
        <source>Share of real pictures inside the made ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>Parte de las imágenes reales dentro de la variedad de las hechas (Kynkäänniemi et al., k = 3).</translation>
    </message>
    <message>
        <source>Share of pictures whose class y the judge names.</source>
        <translation>Parte de las imágenes cuya clase y nombra el juez.</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
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
        <translation>No se puede iniciar %1.</translation>
    </message>
    <message>
        <source>Measuring ended unexpectedly.</source>
        <translation>La medición terminó de forma inesperada.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueueModel</name>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sin prompt</translation>
    </message>
    <message>
        <source>w %1, %2 steps, seed %3</source>
        <translation>w %1, %2 pasos, semilla %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 · takes %2</source>
        <translation>%1 · tarda %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueuePanel</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Lets nothing begin, and holds the running picture between two steps (Ctrl+P).</source>
        <translation>No deja empezar nada, y retiene la imagen en curso entre dos pasos (Ctrl+P).</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Stops the running picture and takes away all that wait (Esc).</source>
        <translation>Detiene la imagen en curso y quita todas las que esperan (Esc).</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Cerrar la cola</translation>
    </message>
    <message>
        <source>Hides this panel; the pictures in it go on (Ctrl+J).</source>
        <translation>Oculta este panel; sus imágenes siguen (Ctrl+J).</translation>
    </message>
    <message>
        <source>Running and waiting pictures</source>
        <translation>Imágenes en curso y en espera</translation>
    </message>
    <message>
        <source>The running picture and those that wait; drag them into another order, or use Alt with the arrow keys.</source>
        <translation>La imagen en curso y las que esperan; arrástrelas a otro orden, o use Alt con las flechas.</translation>
    </message>
    <message>
        <source>Nothing is running. Press Generate (Ctrl+Enter): what is asked for while a picture is being made waits here.</source>
        <translation>No corre nada. Pulse Generar (Ctrl+Enter): lo que se pide mientras se hace una imagen espera aquí.</translation>
    </message>
    <message>
        <source>Make it the next</source>
        <translation>Hacerla la próxima</translation>
    </message>
    <message>
        <source>Puts the chosen picture before all others that wait (Alt+Home).</source>
        <translation>Pone la imagen elegida antes que todas las que esperan (Alt+Home).</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place earlier (Alt+Up).</source>
        <translation>Adelanta la imagen elegida un lugar (Alt+Up).</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place later (Alt+Down).</source>
        <translation>Atrasa la imagen elegida un lugar (Alt+Down).</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Takes the chosen picture out of the queue and its settings into the column, to be changed and asked for again (E).</source>
        <translation>Saca de la cola la imagen elegida y pone sus ajustes en la columna, para cambiarlos y pedirla de nuevo (E).</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Asks for the chosen picture once more, with another random seed (R).</source>
        <translation>Pide la imagen elegida una vez más, con otra semilla al azar (R).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Takes the chosen picture away, or ends it when it is running (Del).</source>
        <translation>Quita la imagen elegida, o la termina si está en curso (Del).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Make the chosen picture the next</source>
        <translation>Hacer la imagen elegida la próxima</translation>
    </message>
    <message>
        <source>Edit the chosen picture</source>
        <translation>Editar la imagen elegida</translation>
    </message>
    <message>
        <source>Repeat the chosen picture</source>
        <translation>Repetir la imagen elegida</translation>
    </message>
    <message>
        <source>Cancel the chosen picture</source>
        <translation>Cancelar la imagen elegida</translation>
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
        <translation>Qué capa del codificador de texto de CLIP se lee, contada desde el final: 1 es la última.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>El del modelo</translation>
    </message>
    <message>
        <source>Folder of textual inversions</source>
        <translation>Carpeta de inversiones textuales</translation>
    </message>
    <message>
        <source>A folder of textual-inversion files, whose names are words for what they learned, beside those that lie with the model.</source>
        <translation>Una carpeta de archivos de inversión textual, cuyos nombres son palabras para lo que aprendieron, además de los que están con el modelo.</translation>
    </message>
    <message>
        <source>Beside the model</source>
        <translation>Junto al modelo</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionEditor</name>
    <message>
        <source>Region map</source>
        <translation>Mapa de regiones</translation>
    </message>
    <message>
        <source>Paint what shall be where; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>Pinte qué va dónde; la rueda o [ y ] cambian el pincel, las flechas y Space pintan sin ratón.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>The region that the brush paints.</source>
        <translation>La región que pinta el pincel.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paints freely while the button is held.</source>
        <translation>Pinta a mano alzada mientras se mantiene el botón.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Paints a straight line from where you press to where you let go.</source>
        <translation>Pinta una línea recta desde donde pulsa hasta donde suelta.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Llenar</translation>
    </message>
    <message>
        <source>Paints the whole connected area of one region.</source>
        <translation>Pinta toda el área conexa de una región.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Deshacer trazo</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>Quita el último trazo.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>Abrir un mapa de regiones o una imagen</translation>
    </message>
    <message>
        <source>Takes a region map from a file; of any other picture each pixel becomes the region of the nearest colour.</source>
        <translation>Toma un mapa de regiones de un archivo; de cualquier otra imagen, cada píxel pasa a la región de color más próximo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>Guardar el mapa de regiones</translation>
    </message>
    <message>
        <source>Writes the map as an indexed PNG, whose values are the regions&apos; numbers.</source>
        <translation>Escribe el mapa como PNG indexado, cuyos valores son los números de las regiones.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Keeps the map and goes back to the pictures.</source>
        <translation>Conserva el mapa y vuelve a las imágenes.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Region %1.</source>
        <translation>Región %1.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SamplingPanel</name>
    <message numerus="yes">
        <source>%1 (%n call(s) a step)</source>
        <translation>
            <numerusform>%1 (%n llamada por paso)</numerusform>
            <numerusform>%1 (%n llamadas por paso)</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How many steps lead from noise to picture (N); the time grows with it.</source>
        <translation>Cuántos pasos llevan del ruido a la imagen (N); el tiempo crece con ellos.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>How one step is taken; a sampler with two calls a step takes twice the time.</source>
        <translation>Cómo se da un paso; un muestreador con dos llamadas por paso tarda el doble.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>How the noise levels (σ) are spread over the steps; it costs nothing.</source>
        <translation>Cómo se reparten los niveles de ruido (σ) sobre los pasos; no cuesta nada.</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>How much fresh noise is added at each step (η): for DDIM 0 is none and 1 as much as DDPM; it costs nothing.</source>
        <translation>Cuánto ruido nuevo se añade en cada paso (η): para DDIM 0 es ninguno y 1 tanto como DDPM; no cuesta nada.</translation>
    </message>
    <message>
        <source>Eta η</source>
        <translation>Eta η</translation>
    </message>
    <message>
        <source>How many times the network runs for one picture.</source>
        <translation>Cuántas veces corre la red para una imagen.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message numerus="yes">
        <source>%n model call(s)</source>
        <translation>
            <numerusform>%n llamada al modelo</numerusform>
            <numerusform>%n llamadas al modelo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SavedNotice</name>
    <message>
        <source>Show file</source>
        <translation>Ver archivo</translation>
    </message>
    <message>
        <source>Opens the folder that the picture was saved in.</source>
        <translation>Abre la carpeta en la que se guardó la imagen.</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>Usar semilla</translation>
    </message>
    <message>
        <source>Puts this picture&apos;s seed into the settings, so that only what you change is changed.</source>
        <translation>Pone la semilla de esta imagen en los ajustes, para que solo cambie lo que usted cambie.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>Mayor…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>Hace mayor esta imagen en una segunda pasada.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Session</name>
    <message>
        <source>Loading the model %1</source>
        <translation>Cargando el modelo %1</translation>
    </message>
    <message>
        <source>that ships with the program</source>
        <translation>que viene con el programa</translation>
    </message>
    <message>
        <source>Saving the picture with seed %1</source>
        <translation>Guardando la imagen de semilla %1</translation>
    </message>
    <message>
        <source>Making the picture with seed %1</source>
        <translation>Haciendo la imagen de semilla %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsColumn</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>Cargando, %1 %</translation>
    </message>
    <message>
        <source>This model can&apos;t be used.</source>
        <translation>Este modelo no se puede usar.</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Se detuvo la carga.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Aún sin cargar.</translation>
    </message>
    <message>
        <source>It lacks an autoencoder: choose a VAE.</source>
        <translation>Le falta un autocodificador: elija un VAE.</translation>
    </message>
    <message>
        <source>Continues another run from step %1 on, as the picture did. Any change makes a picture of its own.</source>
        <translation>Continúa otra ejecución desde el paso %1, como lo hizo la imagen. Cualquier cambio da una imagen propia.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsModel</name>
    <message>
        <source>change of settings</source>
        <translation>cambio de ajustes</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Search in actions and keys</source>
        <translation>Buscar en acciones y teclas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shows the actions whose name, place or keys have these letters.</source>
        <translation>Muestra las acciones cuyo nombre, lugar o teclas tienen estas letras.</translation>
    </message>
    <message>
        <source>Everything that a key does; choose a row to give it another key.</source>
        <translation>Todo lo que hace una tecla; elija una fila para darle otra tecla.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press the key, with Ctrl, Alt or Shift, that the chosen action shall have.</source>
        <translation>Pulse la tecla, con Ctrl, Alt o Shift, que tendrá la acción elegida.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Gives the chosen action the new key, and takes it from any other.</source>
        <translation>Da la tecla nueva a la acción elegida, y la quita de cualquier otra.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Takes all keys from the chosen action.</source>
        <translation>Quita todas las teclas de la acción elegida.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla usual</translation>
    </message>
    <message>
        <source>Gives the chosen action its usual keys again.</source>
        <translation>Devuelve a la acción elegida sus teclas usuales.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Gives every action its usual keys again.</source>
        <translation>Devuelve a cada acción sus teclas usuales.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes this table (Esc).</source>
        <translation>Cierra esta tabla (Esc).</translation>
    </message>
    <message>
        <source>No action has these letters.</source>
        <translation>Ninguna acción tiene estas letras.</translation>
    </message>
    <message>
        <source>%1: press its new key</source>
        <translation>%1: pulse su tecla nueva</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Assign takes it from there.</source>
        <translation>%1 es de: %2. Asignar la toma de ahí.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutModel</name>
    <message>
        <source>Clashes with: %1</source>
        <translation>Choca con: %1</translation>
    </message>
    <message>
        <source>Yours; usually %1</source>
        <translation>Suya; la usual es %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Sparkline</name>
    <message>
        <source>%1 at the first step, %2 at step %3, where it is greatest, %4 at the last</source>
        <translation>%1 en el primer paso, %2 en el paso %3, donde es mayor, %4 en el último</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>How much you like the picture: click a star, or press 0 to 5.</source>
        <translation>Cuánto le gusta la imagen: pulse una estrella, o las teclas 0 a 5.</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 de %2 estrellas</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Una estrella más</translation>
    </message>
    <message>
        <source>One star fewer</source>
        <translation>Una estrella menos</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StatusLine</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>Cargando el modelo, %1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Device, precision and cost of the preview</source>
        <translation>Dispositivo, precisión y coste de la vista previa</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TelemetryChart</name>
    <message>
        <source>Difference of the branches</source>
        <translation>Diferencia de las ramas</translation>
    </message>
    <message>
        <source>How far ε_c and ε_u lie apart: ‖ε_c − ε_u‖ / ‖ε_u‖.</source>
        <translation>Cuánto distan ε_c y ε_u: ‖ε_c − ε_u‖ / ‖ε_u‖.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Whether the branches point the same way: cos(ε_c, ε_u), 1 where they do.</source>
        <translation>Si las ramas apuntan en la misma dirección: cos(ε_c, ε_u), 1 donde lo hacen.</translation>
    </message>
    <message>
        <source>Parallel part</source>
        <translation>Parte paralela</translation>
    </message>
    <message>
        <source>The part of Δ along the conditional x̂₀, over ‖ε_u‖; above 0 it makes that picture stronger.</source>
        <translation>La parte de Δ a lo largo del x̂₀ condicional, entre ‖ε_u‖; por encima de 0 refuerza esa imagen.</translation>
    </message>
    <message>
        <source>Orthogonal part</source>
        <translation>Parte ortogonal</translation>
    </message>
    <message>
        <source>The rest of Δ, across the conditional x̂₀, over ‖ε_u‖.</source>
        <translation>El resto de Δ, a través del x̂₀ condicional, entre ‖ε_u‖.</translation>
    </message>
    <message>
        <source>Ratio of spreads</source>
        <translation>Razón de dispersiones</translation>
    </message>
    <message>
        <source>std(x̂₀ guided) / std(x̂₀ conditional): what rescale φ takes back.</source>
        <translation>std(x̂₀ guiado) / std(x̂₀ condicional): lo que deshace el reescalado φ.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>Saturated pixels</source>
        <translation>Píxeles saturados</translation>
    </message>
    <message>
        <source>The share of the preview&apos;s pixels with a channel beyond its range.</source>
        <translation>La parte de los píxeles de la vista previa con un canal fuera de rango.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>What guidance of either kind moved: ‖ε̂ − ε_c‖ / ‖ε_c‖, the axis that both share.</source>
        <translation>Lo que movió la guía de una u otra clase: ‖ε̂ − ε_c‖ / ‖ε_c‖, el eje común a ambas.</translation>
    </message>
    <message>
        <source>Classifier&apos;s gradient</source>
        <translation>Gradiente del clasificador</translation>
    </message>
    <message>
        <source>‖σ ∇log p(y|x_t)‖ / ‖ε‖ of the classifier, before its scale.</source>
        <translation>‖σ ∇log p(y|x_t)‖ / ‖ε‖ del clasificador, antes de su escala.</translation>
    </message>
    <message>
        <source>w as used</source>
        <translation>w usada</translation>
    </message>
    <message>
        <source>w(σ) as it was used at the step, 0 outside the interval.</source>
        <translation>w(σ) como se usó en el paso, 0 fuera del intervalo.</translation>
    </message>
    <message>
        <source>w, scale</source>
        <translation>w, escala</translation>
    </message>
    <message>
        <source>Both kinds on one axis</source>
        <translation>Ambas clases en un eje</translation>
    </message>
    <message>
        <source>What a lane was set to over how far that moved it (mean shift): lanes above each other did as much.</source>
        <translation>El ajuste de una pista sobre cuánto la movió (desplazamiento medio): las pistas una sobre otra hicieron lo mismo.</translation>
    </message>
    <message>
        <source>When w matters</source>
        <translation>Cuándo importa w</translation>
    </message>
    <message>
        <source>w changed only from step k on: distance of the picture to the full rerun (rms of 8-bit levels) over k.</source>
        <translation>w cambiada solo desde el paso k: distancia de la imagen a la repetición completa (rms en niveles de 8 bits) sobre k.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>What the chart shows of each step.</source>
        <translation>Qué muestra el gráfico de cada paso.</translation>
    </message>
    <message>
        <source>Chart of the lanes</source>
        <translation>Gráfico de las pistas</translation>
    </message>
    <message>
        <source>first step k at the new w</source>
        <translation>primer paso k con la w nueva</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>desplazamiento medio</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>escala del clasificador</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance to the full rerun</source>
        <translation>distancia a la repetición completa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1   %2</source>
        <translation>Paso %1   %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TokenView</name>
    <message>
        <source>[%1: %2 vectors]</source>
        <translation>[%1: %2 vectores]</translation>
    </message>
    <message>
        <source>%1 tokens in %2 chunks of %3</source>
        <translation>%1 tokens en %2 trozos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1, %2 more aren&apos;t read</source>
        <translation>%1, %2 más no se leen</translation>
    </message>
    <message>
        <source>&lt;br&gt;Chunk %1: </source>
        <translation>&lt;br&gt;Trozo %1: </translation>
    </message>
    <message>
        <source>Chunk 1: </source>
        <translation>Trozo 1: </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation>Mostrar los tokens</translation>
    </message>
    <message>
        <source>Shows what the text encoder reads, token by token, with the weights that brackets give.</source>
        <translation>Muestra lo que lee el codificador de texto, token a token, con los pesos que dan los paréntesis.</translation>
    </message>
    <message>
        <source>Tokens that are read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>Text encoder %1: %2</source>
        <translation>Codificador de texto %1: %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Shows the part before again.</source>
        <translation>Muestra otra vez la parte anterior.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Shows the next part of the window.</source>
        <translation>Muestra la parte siguiente de la ventana.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Cerrar el recorrido</translation>
    </message>
    <message>
        <source>Ends the tour; the help starts it again.</source>
        <translation>Termina el recorrido; la ayuda lo empieza de nuevo.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ViewSelector</name>
    <message>
        <source> (key %1 on the picture).</source>
        <translation> (tecla %1 sobre la imagen).</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channel of the latent x_t is shown.</source>
        <translation>Qué canal del latente x_t se muestra.</translation>
    </message>
    <message>
        <source>of x_t</source>
        <translation>de x_t</translation>
    </message>
    <message>
        <source>w at this step</source>
        <translation>w en este paso</translation>
    </message>
    <message>
        <source>Shows this step&apos;s estimate x̂₀ at another w, from the stored ε_c and ε_u, without a network call; it is not what a run at that w gives.</source>
        <translation>Muestra la estimación x̂₀ de este paso con otra w, de los ε_c y ε_u conservados, sin llamar a la red; no es lo que da una ejecución con esa w.</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Ramificar aquí</translation>
    </message>
    <message>
        <source>Runs this picture again from this step on with the w beside it; the steps before are not computed again.</source>
        <translation>Ejecuta otra vez esta imagen desde este paso con la w de al lado; los pasos anteriores no se vuelven a calcular.</translation>
    </message>
    <message>
        <source>with…</source>
        <translation>con…</translation>
    </message>
    <message>
        <source>Branch here with other settings</source>
        <translation>Ramificar aquí con otros ajustes</translation>
    </message>
    <message>
        <source>Goes on from this step with another prompt, class, sampler, number of steps or w; the steps before are not computed again.</source>
        <translation>Sigue desde este paso con otro prompt, clase, muestreador, número de pasos o w; los pasos anteriores no se vuelven a calcular.</translation>
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
        <translation>El token del prompt cuya parte de la atención, softmax(QKᵀ/√d), se muestra.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Over which layers the attention is averaged: all, or those with so many rows of pixels.</source>
        <translation>Sobre qué capas se promedia la atención: todas, o las que tienen tantas filas de píxeles.</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Más vistas</translation>
    </message>
    <message>
        <source>The views that have no room beside the others.</source>
        <translation>Las vistas que no tienen sitio junto a las demás.</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Back to the running one</source>
        <translation>Volver a la que corre</translation>
    </message>
    <message>
        <source>Back to the running picture</source>
        <translation>Volver a la imagen en curso</translation>
    </message>
    <message>
        <source>Shows the picture that is being made again.</source>
        <translation>Muestra otra vez la imagen que se está haciendo.</translation>
    </message>
    <message>
        <source>%1; stopped here</source>
        <translation>%1; detenida aquí</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
</TS>
