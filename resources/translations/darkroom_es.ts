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
        <source>%1 is told its guidance and reads no negative prompt.</source>
        <translation>%1 recibe su guía directamente y no lee ningún prompt negativo.</translation>
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
    <message>
        <source>Estimate of step %1 of %2, w %3, seed %4</source>
        <translation>Estimación del paso %1 de %2, w %3, semilla %4</translation>
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
        <source>Remembers the last four predictions as PLMS does, and asks the model once a step from the start.</source>
        <translation>Recuerda las últimas cuatro predicciones como PLMS y pregunta al modelo una vez por paso desde el principio.</translation>
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
        <source>Takes steps in pairs, the second of which corrects the first: second order at one look a step.</source>
        <translation>Da pasos por parejas, el segundo de los cuales corrige el primero: segundo orden con una sola mirada por paso.</translation>
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
        <source>A multistep solver that integrates the curve through its last predictions exactly; good with few steps.</source>
        <translation>Un método multipaso que integra exactamente la curva que pasa por sus últimas predicciones; bueno con pocos pasos.</translation>
    </message>
    <message>
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>Para modelos destilados a pocos pasos: salta al final y vuelve a añadir ruido.</translation>
    </message>
    <message>
        <source>For models distilled to a few steps by TCD: jumps past the next level and adds noise back to it.</source>
        <translation>Para modelos destilados a pocos pasos con TCD: salta más allá del nivel siguiente y vuelve a añadir ruido hasta él.</translation>
    </message>
    <message>
        <source>For consistency models: jumps to the end and adds noise again; one or two steps are enough.</source>
        <translation>Para modelos de consistencia: salta al final y vuelve a añadir ruido; bastan uno o dos pasos.</translation>
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
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>%1 (field %2)</source>
        <translation>%1 (campo %2)</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>%1 (tensor %2)</source>
        <translation>%1 (tensor %2)</translation>
    </message>
    <message>
        <source>%1 (text %2)</source>
        <translation>%1 (texto %2)</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; it has %3 and %4. Choose another model.</source>
        <translation>%1 pide el tipo de bloque %2, que este programa no tiene; tiene %3 y %4. Elija otro modelo.</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; the only one here is %3. Choose another model.</source>
        <translation>%1 pide el tipo de bloque %2, que este programa no tiene; aquí solo hay %3. Elija otro modelo.</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: there is a hole. The file is damaged: fetch it anew.</source>
        <translation>%1 empieza en %2, y el tensor anterior acaba en %3: hay un hueco. El archivo está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: they overlap. The file is damaged: fetch it anew.</source>
        <translation>%1 empieza en %2, y el tensor anterior acaba en %3: se solapan. El archivo está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, and none were expected</source>
        <translation>tras el último tensor siguen %1 bytes, y no se esperaba ninguno</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: tensor %2 holds values that %3 cannot. Store it in a wider type.</source>
        <translation>%1 no se puede escribir: el tensor %2 contiene valores que %3 no puede representar. Guárdelo en un tipo más amplio.</translation>
    </message>
    <message>
        <source>%1 cannot be read, since it is not a regular file. Copy its content into one.</source>
        <translation>%1 no se puede leer, pues no es un archivo regular. Copie su contenido a uno.</translation>
    </message>
    <message>
        <source>%1 describes a %2, a network that this program does not know: a U-Net (UNet2DConditionModel, UNet2DModel), an autoencoder (AutoencoderKL, VQModel) or a text encoder was looked for.</source>
        <translation>%1 describe una %2, una red que este programa no conoce: se buscaba una U-Net (UNet2DConditionModel, UNet2DModel), un autocodificador (AutoencoderKL, VQModel) o un codificador de texto.</translation>
    </message>
    <message>
        <source>%1 describes the tensor %2 wrongly: %3. The file is damaged: fetch it anew.</source>
        <translation>%1 describe mal el tensor %2: %3. El archivo está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model in either network: %2; %3. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 no encaja en ninguna de las dos redes de este modelo: %2; %3. Elija un LoRA entrenado para esta clase de modelo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model: %2. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 no encaja en este modelo: %2. Elija un LoRA entrenado para esta clase de modelo.</translation>
    </message>
    <message>
        <source>%1 ends at %2, past the end of the file&apos;s %3 bytes of data. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 acaba en %2, más allá del final de los %3 bytes de datos del archivo. El archivo está cortado o dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 finite little-endian 32-bit floats in base64</source>
        <translation>%1 números de coma flotante finitos de 32 bits, little-endian, en base64</translation>
    </message>
    <message>
        <source>%1 has %2 pictures with a class; quality needs %3 at least. Name a larger folder.</source>
        <translation>%1 tiene %2 imágenes con clase; la calidad necesita al menos %3. Indique una carpeta mayor.</translation>
    </message>
    <message>
        <source>%1 has a noise schedule that can&apos;t be run: %2</source>
        <translation>%1 tiene un programa de ruido que no se puede ejecutar: %2</translation>
    </message>
    <message>
        <source>%1 has no autoencoder of its own. Choose one of the same family, such as a file vae.safetensors (--vae).</source>
        <translation>%1 no tiene autocodificador propio. Elija uno de la misma familia, por ejemplo un archivo vae.safetensors (--vae).</translation>
    </message>
    <message>
        <source>%1 has no cross-attention: nothing weighs the tokens of a prompt.</source>
        <translation>%1 no tiene atención cruzada: nada pondera los tokens de un prompt.</translation>
    </message>
    <message>
        <source>%1 has no tensor %2, and one was expected. Check that this is the right file.</source>
        <translation>%1 no tiene el tensor %2, y se esperaba uno. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. %3 were left out as broken, first: %4</source>
        <translation>%1 no tiene ninguna imagen utilizable de la partición %2. Se omitieron %3 por estar dañadas, la primera: %4</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. Check the folder and the splits that were asked for.</source>
        <translation>%1 no tiene ninguna imagen utilizable de la partición %2. Compruebe la carpeta y las particiones pedidas.</translation>
    </message>
    <message>
        <source>%1 has no usable picture. %2 were left out as broken, first: %3</source>
        <translation>%1 no tiene ninguna imagen utilizable. Se omitieron %2 por estar dañadas, la primera: %3</translation>
    </message>
    <message>
        <source>%1 has no usable picture. Check the folder and the splits that were asked for.</source>
        <translation>%1 no tiene ninguna imagen utilizable. Compruebe la carpeta y las particiones pedidas.</translation>
    </message>
    <message>
        <source>%1 has the JSON key &quot;%2&quot; twice in one object; once was expected. Remove one of them.</source>
        <translation>%1 tiene la clave JSON &quot;%2&quot; dos veces en un objeto; se esperaba una. Quite una de ellas.</translation>
    </message>
    <message>
        <source>%1 has the shape %2 of %3, and its data_offsets hold %4 bytes, which does not fit. The file is damaged: fetch it anew.</source>
        <translation>%1 tiene la forma %2 de %3, y sus data_offsets abarcan %4 bytes, lo que no concuerda. El archivo está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has the shape %2, more elements than any file can hold. The file is damaged: fetch it anew.</source>
        <translation>%1 tiene la forma %2, con más elementos de los que caben en un archivo. El archivo está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has the shape %2; sizes of at least 0 were expected. The file is damaged: fetch it anew.</source>
        <translation>%1 tiene la forma %2; se esperaban tamaños de al menos 0. El archivo está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of JSON; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1 contiene %2 bytes de JSON; se esperaban como mucho %3. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of YAML; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1 contiene %2 bytes de YAML; se esperaban como mucho %3. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1 holds no autoencoder; it holds this: %2. Choose a KL or VQ autoencoder, or a model with one.</source>
        <translation>%1 no contiene un autocodificador; contiene esto: %2. Elija un autocodificador KL o VQ, o un modelo que tenga uno.</translation>
    </message>
    <message>
        <source>%1 holds part of a U-Net: tensor %2 is missing. The file is incomplete: fetch it anew.</source>
        <translation>%1 contiene parte de una U-Net: falta el tensor %2. El archivo está incompleto: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds pictures beside folders of pictures (%2). Put every picture into a folder of its class, or all of them into one folder.</source>
        <translation>%1 contiene imágenes junto a carpetas de imágenes (%2). Ponga cada imagen en la carpeta de su clase, o todas en una sola carpeta.</translation>
    </message>
    <message>
        <source>%1 holds vectors of %2 channels, and this model&apos;s text encoder has %3: the embedding was learned for another kind of model. Take it out of the prompt.</source>
        <translation>%1 contiene vectores de %2 canales, y el codificador de texto de este modelo tiene %3: el embedding se aprendió para otra clase de modelo. Quítelo del prompt.</translation>
    </message>
    <message>
        <source>%1 in its pickle is wrong: %2</source>
        <translation>%1 de su pickle es incorrecto: %2</translation>
    </message>
    <message>
        <source>%1 is %2, an option that this program does not have. Choose another model.</source>
        <translation>%1 es %2, una opción que este programa no tiene. Elija otro modelo.</translation>
    </message>
    <message>
        <source>%1 is %2, of a model that was trained on another kind of noise than a table of timesteps. Choose another model.</source>
        <translation>%1 es %2, de un modelo entrenado con otra clase de ruido que una tabla de instantes. Elija otro modelo.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; epsilon, v_prediction, sample or flow_prediction was expected. Correct the model&apos;s config.</source>
        <translation>%1 es &quot;%2&quot;; se esperaba epsilon, v_prediction, sample o flow_prediction. Corrija la configuración del modelo.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; leading, linspace or trailing was expected. Correct the model&apos;s config.</source>
        <translation>%1 es &quot;%2&quot;; se esperaba leading, linspace o trailing. Corrija la configuración del modelo.</translation>
    </message>
    <message>
        <source>%1 is a Git LFS pointer, a note that stands for the model: the real file has still to be fetched, for example with git lfs pull.</source>
        <translation>%1 es un puntero de Git LFS, una nota que está en lugar del modelo: falta descargar el archivo real, por ejemplo con git lfs pull.</translation>
    </message>
    <message>
        <source>%1 is a tar archive, as PyTorch wrote checkpoints before 0.1.10, or a packed folder. Unpack it, or save it anew with a newer PyTorch.</source>
        <translation>%1 es un archivo tar, como los que escribía PyTorch antes de 0.1.10, o una carpeta empaquetada. Desempaquételo, o guárdelo de nuevo con un PyTorch más reciente.</translation>
    </message>
    <message>
        <source>%1 is a web page saved under the name of a model. Fetch the model file itself: the page that you saw may ask for a login or a licence first.</source>
        <translation>%1 es una página web guardada con el nombre de un modelo. Descargue el propio archivo del modelo: quizá la página que vio pida antes iniciar sesión o aceptar una licencia.</translation>
    </message>
    <message>
        <source>%1 is a zip archive and no PyTorch checkpoint: an entry data.pkl was expected, and it holds %2. If the model lies packed inside, unpack it.</source>
        <translation>%1 es un archivo zip, y no un checkpoint de PyTorch: se esperaba una entrada data.pkl; contiene: %2. Si el modelo está empaquetado dentro, desempaquételo.</translation>
    </message>
    <message>
        <source>%1 is a zip archive, probably a PyTorch checkpoint, under the name of a safetensors file. Give it the ending .ckpt.</source>
        <translation>%1 es un archivo zip, probablemente un checkpoint de PyTorch, con el nombre de un archivo safetensors. Dele la extensión .ckpt.</translation>
    </message>
    <message>
        <source>%1 is missing: no classifier of noisy pictures is there. Train one with &apos;darkroom train classifier&apos;, and name the folder model of its run.</source>
        <translation>Falta %1: no hay ningún clasificador de imágenes ruidosas. Entrene uno con &apos;darkroom train classifier&apos;, e indique la carpeta model de su ejecución.</translation>
    </message>
    <message>
        <source>%1 is missing: no picture classifier is there to judge pictures with. Train one with &apos;darkroom train features&apos;, and name the folder model/evaluation of its run.</source>
        <translation>Falta %1: no hay ningún clasificador de imágenes con el que juzgarlas. Entrene uno con &apos;darkroom train features&apos;, e indique la carpeta model/evaluation de su ejecución.</translation>
    </message>
    <message>
        <source>%1 is neither a PNG nor a JPEG or WebP picture, so no settings can be read from it. Choose another file.</source>
        <translation>%1 no es una imagen PNG, JPEG ni WebP, así que no se pueden leer ajustes de ella. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is no BERT vocabulary: the token %2 was expected on a line of its own. Fetch the vocab.txt of the model.</source>
        <translation>%1 no es un vocabulario de BERT: se esperaba el token %2 en una línea propia. Descargue el vocab.txt del modelo.</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows, but a %2: it holds %3, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 no es un LoRA que este programa conozca, sino un %2: contiene %3, que no forman parte de ningún cambio de rango bajo de una capa. Use un LoRA de capas lineales y convoluciones.</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows: it holds %2, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 no es un LoRA que este programa conozca: contiene %2, que no forman parte de ningún cambio de rango bajo de una capa. Use un LoRA de capas lineales y convoluciones.</translation>
    </message>
    <message>
        <source>%1 is no PNG: its first bytes are others. Choose a PNG file.</source>
        <translation>%1 no es un PNG: sus primeros bytes son otros. Elija un archivo PNG.</translation>
    </message>
    <message>
        <source>%1 is no classifier of noisy pictures; it holds this: %2. Choose a folder that &apos;darkroom train classifier&apos; wrote, or a classifier of guided-diffusion.</source>
        <translation>%1 no es un clasificador de imágenes ruidosas; contiene esto: %2. Elija una carpeta escrita por &apos;darkroom train classifier&apos;, o un clasificador de guided-diffusion.</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder in the diffusers layout, with model_index.json, was expected. Choose such a folder.</source>
        <translation>%1 no es un modelo que este programa conozca: se esperaba una carpeta en la forma de diffusers, con model_index.json. Elija una carpeta así.</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder with model_index.json, with config.json, or with one weight file was expected; found %2. Choose a model&apos;s folder or file.</source>
        <translation>%1 no es un modelo que este programa conozca: se esperaba una carpeta con model_index.json, con config.json o con un archivo de pesos; encontrado: %2. Elija la carpeta o el archivo de un modelo.</translation>
    </message>
    <message>
        <source>%1 is no sound PNG: the chunk IHDR was expected first. Fetch the file anew.</source>
        <translation>%1 no es un PNG válido: se esperaba primero el bloque IHDR. Descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no sound PyTorch checkpoint: %2. Fetch the file anew.</source>
        <translation>%1 no es un checkpoint de PyTorch válido: %2. Descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no sound safetensors file: %2. Fetch the file anew.</source>
        <translation>%1 no es un archivo safetensors válido: %2. Descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no textual inversion: one tensor of vectors under a word, or clip_l and clip_g, was expected; found %2. Choose another file.</source>
        <translation>%1 no es una inversión textual: se esperaba un tensor de vectores bajo una palabra, o clip_l y clip_g; encontrado: %2. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is no vocabulary of CLIP&apos;s: the token %2 is missing. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1 no es un vocabulario de CLIP: falta el token %2. Descargue vocab.json y merges.txt del mismo modelo.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: it ends inside a chunk&apos;s frame at byte %2. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 no es un PNG completo: acaba dentro del marco de un bloque, en el byte %2. El archivo está cortado o dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: the chunk %2 at byte %3 claims %4 bytes, and only %5 are there. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 no es un PNG completo: el bloque %2 en el byte %3 declara %4 bytes, y solo hay %5. El archivo está cortado o dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not the picture that pixels_sha256 tells: it is damaged. Save the session again.</source>
        <translation>%1 no es la imagen que indica pixels_sha256: está dañada. Guarde la sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2. The file is damaged or not what its name says; fetch or write it anew.</source>
        <translation>%1 no es JSON válido: %2. El archivo está dañado o no es lo que dice su nombre; descárguelo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <translation>%1 no está completo: %2</translation>
    </message>
    <message>
        <source>%1 is sound, and holds no network that this program knows: looked for Stable Diffusion and latent diffusion (model.diffusion_model.*), autoencoders (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), networks of diffusers (down_blocks.*) and LoRA (*.lora_down.weight); found %2. Choose another file.</source>
        <translation>%1 está en buen estado, pero no contiene ninguna red que este programa conozca: se buscó Stable Diffusion y difusión latente (model.diffusion_model.*), autocodificadores (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), redes de diffusers (down_blocks.*) y LoRA (*.lora_down.weight); encontrado: %2. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or overwrite it (--force).</source>
        <translation>%1 ya existe. Elija otro nombre, o sobrescríbalo (--force).</translation>
    </message>
    <message>
        <source>%1 is too big: at most %2 bytes were expected. Check that this is the right file.</source>
        <translation>%1 es demasiado grande: se esperaban como mucho %2 bytes. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1 makes latents of %2 channels at 1/%3 of the picture&apos;s size, and this model&apos;s have %4 at 1/%5. Choose an autoencoder for this kind of model.</source>
        <translation>%1 hace latentes de %2 canales a 1/%3 del tamaño de la imagen, y los de este modelo tienen %4 a 1/%5. Elija un autocodificador para esta clase de modelo.</translation>
    </message>
    <message>
        <source>%1 makes no pictures by itself; it holds this: %2. Choose a model with a U-Net, as a folder or a single file.</source>
        <translation>%1 no hace imágenes por sí solo; contiene esto: %2. Elija un modelo con una U-Net, como carpeta o archivo suelto.</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net diffusion models; choose one.</source>
        <translation>%1 no nombra ningún componente &quot;unet&quot;, y es un %2. Este programa ejecuta modelos de difusión con U-Net; elija uno.</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net latent diffusion models; choose one.</source>
        <translation>%1 no nombra ningún componente &quot;unet&quot;, y es un %2. Este programa ejecuta modelos de difusión latente con U-Net; elija uno.</translation>
    </message>
    <message>
        <source>%1 names no shard: a field weight_map from tensors to files was expected. Fetch it anew.</source>
        <translation>%1 no nombra ningún fragmento: se esperaba un campo weight_map que asigne archivos a los tensores. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2, which this program does not have. It starts with DDIM on the same noise schedule.</source>
        <translation>%1 nombra el planificador %2, que este programa no tiene. Empieza con DDIM sobre el mismo programa de ruido.</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2; one of %3 was expected. Choose a sampler of this program instead.</source>
        <translation>%1 nombra el planificador %2; se esperaba uno de %3. Elija en su lugar un muestreador de este programa.</translation>
    </message>
    <message>
        <source>%1 needs a finite sigma/alpha at every step, and timestep %2 has zero signal. Choose DDIM, DDPM or DPM++ 2M, or a model without zero terminal SNR.</source>
        <translation>%1 necesita un sigma/alpha finito en cada paso, y el instante %2 tiene señal cero. Elija DDIM, DDPM o DPM++ 2M, o un modelo sin SNR terminal cero.</translation>
    </message>
    <message>
        <source>%1 needs about %2 MiB of memory, and %3 MiB are free. Close other programs, or choose a smaller model.</source>
        <translation>%1 requiere unos %2 MiB de memoria, y hay %3 MiB libres. Cierre otros programas, o elija un modelo menor.</translation>
    </message>
    <message>
        <source>%1 nests its JSON too deeply: at most %2 levels were expected. The file is damaged or not what its name says.</source>
        <translation>%1 anida su JSON a demasiada profundidad: se esperaban como mucho %2 niveles. El archivo está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures differ, by %3 of 255 levels at most.</source>
        <translation>Difieren %1 de %2 imágenes, en %3 de 255 niveles como mucho.</translation>
    </message>
    <message>
        <source>%1 of %2 x %3 pixels should hold %4 bytes a pixel and have sides of at most %5, and holds %6 bytes. Choose a smaller picture.</source>
        <translation>%1 de %2 x %3 píxeles debería tener %4 bytes por píxel y lados de %5 como mucho, pero tiene %6 bytes. Elija una imagen menor.</translation>
    </message>
    <message>
        <source>%1 of the shape %2</source>
        <translation>%1 de la forma %2</translation>
    </message>
    <message>
        <source>%1 reads its class as one token: all attention is on that, and its map is 1 everywhere.</source>
        <translation>%1 lee su clase como un solo token: toda la atención está en él, y su mapa es 1 en todas partes.</translation>
    </message>
    <message>
        <source>%1 reads no text: its cross-attention has no tokens to choose from.</source>
        <translation>%1 no lee texto: su atención cruzada no tiene tokens entre los que elegir.</translation>
    </message>
    <message>
        <source>%1 says that tensor %2 lies in %3, and it is not there. The files belong to different models, or one is damaged: fetch them anew.</source>
        <translation>%1 dice que el tensor %2 está en %3, y no está allí. Los archivos son de modelos distintos, o uno está dañado: descárguelos de nuevo.</translation>
    </message>
    <message>
        <source>%1 says that the U-Net takes %2 channels and gives %3, and its weights take %4 and give %5. They belong to different models; get both from one source.</source>
        <translation>%1 dice que la U-Net toma %2 canales y da %3, y sus pesos toman %4 y dan %5. Son de modelos distintos; obtenga ambos de una misma fuente.</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Choose another value.</source>
        <translation>%1 debería ser %2, pero es %3. Elija otro valor.</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Correct it, or write the file anew.</source>
        <translation>%1 debería ser %2; encontrado: %3. Corríjalo, o escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the LoRA anew.</source>
        <translation>%1 debería ser un objeto JSON, y no lo es. Obtenga el LoRA de nuevo.</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the model anew.</source>
        <translation>%1 debería ser un objeto JSON, y no lo es. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 should be a PNG in base 64. Save the session again.</source>
        <translation>%1 debería ser un PNG en base 64. Guarde la sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 should be a finite number, and is %2.</source>
        <translation>%1 debería ser un número finito, pero es %2.</translation>
    </message>
    <message>
        <source>%1 should be a multiple of %2 from %2 to %3 pixels, or 0 for the model&apos;s own size, and is %4.</source>
        <translation>%1 debería ser un múltiplo de %2 entre %2 y %3 píxeles, o 0 para el tamaño propio del modelo, pero es %4.</translation>
    </message>
    <message>
        <source>%1 should be a picture (PNG, JPEG, WebP, TIFF or BMP), and is none that can be read. Save it as a PNG.</source>
        <translation>%1 debería ser una imagen (PNG, JPEG, WebP, TIFF o BMP), y no es ninguna que se pueda leer. Guárdela como PNG.</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit RGB picture as PNG, but %2. Save the picture anew.</source>
        <translation>%1 debería ser una imagen RGB de 8 bits en PNG, pero %2. Guarde la imagen de nuevo.</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit grey or RGB picture, and is none. Save the region map as such a PNG.</source>
        <translation>%1 debería ser una imagen gris o RGB de 8 bits, y no lo es. Guarde el mapa de regiones como tal PNG.</translation>
    </message>
    <message>
        <source>%1 should be an object from tokens to numbers, and is none. Fetch it anew.</source>
        <translation>%1 debería ser un objeto que asigne números a tokens, y no lo es. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 should be from 0 to 1, and is %2.</source>
        <translation>%1 debería estar entre 0 y 1, pero es %2.</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &apos;%3&apos;.</source>
        <translation>%1 debería ser uno de %2, pero es &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &quot;%3&quot;.</source>
        <translation>%1 debería ser uno de %2, pero es &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 should have sides of at most %2 pixels, and is %3 x %4. Make it smaller.</source>
        <translation>%1 debería tener lados de %2 píxeles como mucho, pero es de %3 x %4. Redúzcala.</translation>
    </message>
    <message>
        <source>%1 takes %2, or points as SIGMA:FACTOR with commas between, by falling sigma; &apos;%3&apos; is none of these.</source>
        <translation>%1 toma %2, o puntos como SIGMA:FACTOR separados por comas, con sigma decreciente; &apos;%3&apos; no es nada de esto.</translation>
    </message>
    <message>
        <source>%1 tensors in all</source>
        <translation>%1 tensores en total</translation>
    </message>
    <message>
        <source>%1 was refused: %2; no model needs that, and nothing was run. Don&apos;t trust the file: get the model from another source, best as safetensors.</source>
        <translation>%1 se rechazó: %2; ningún modelo lo necesita, y no se ejecutó nada. No se fíe del archivo: obtenga el modelo de otra fuente, mejor como safetensors.</translation>
    </message>
    <message>
        <source>%1 weight files, of which none is called model</source>
        <translation>%1 archivos de pesos, ninguno de los cuales se llama model</translation>
    </message>
    <message>
        <source>%1, four times d_model</source>
        <translation>%1, cuatro veces d_model</translation>
    </message>
    <message>
        <source>%1, from a picture</source>
        <translation>%1, a partir de una imagen</translation>
    </message>
    <message>
        <source>%1, from a region map</source>
        <translation>%1, a partir de un mapa de regiones</translation>
    </message>
    <message>
        <source>%1, from classes</source>
        <translation>%1, a partir de clases</translation>
    </message>
    <message>
        <source>%1, from text</source>
        <translation>%1, a partir de texto</translation>
    </message>
    <message>
        <source>%1, inpainting</source>
        <translation>%1, inpainting</translation>
    </message>
    <message>
        <source>%1, super-resolution</source>
        <translation>%1, superresolución</translation>
    </message>
    <message>
        <source>%1, unconditional</source>
        <translation>%1, incondicional</translation>
    </message>
    <message>
        <source>%1: %2 It cannot be converted; use it as it is.</source>
        <translation>%1: %2 No se puede convertir; úselo tal cual.</translation>
    </message>
    <message>
        <source>%1: %2 Open another file, or save the session again.</source>
        <translation>%1: %2 Abra otro archivo, o guarde la sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2 This program cannot run the model; choose another one.</source>
        <translation>%1: %2 Este programa no puede ejecutar el modelo; elija otro.</translation>
    </message>
    <message>
        <source>%1: %2 blocks don&apos;t make levels of %3. Put the flags that the classifier was trained with beside it, as JSON, with classifier_depth.</source>
        <translation>%1: %2 bloques no dan niveles de %3. Ponga a su lado, como JSON, las opciones con las que se entrenó el clasificador, con classifier_depth.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the YAML, or fetch it anew.</source>
        <translation>%1: %2. Corrija el YAML, o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2. Replace the picture, or remove it from the data set.</source>
        <translation>%1: %2. Sustituya la imagen, o quítela del conjunto de datos.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not UTF-8 (byte %3 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1: &apos;%2&apos; no es UTF-8 (byte %3 de la línea). Guarde el índice como UTF-8, o corrija la línea.</translation>
    </message>
    <message>
        <source>%1: a list of objects with id and name was expected. Correct the file.</source>
        <translation>%1: se esperaba una lista de objetos con id y name. Corrija el archivo.</translation>
    </message>
    <message>
        <source>%1: added_tokens_decoder should map numbers to tokens, and has %2. Fetch it anew.</source>
        <translation>%1: added_tokens_decoder debería asignar tokens a números, pero tiene %2. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: entry %2 should be an object with id %2 and a name; ids run 0, 1, 2, ... Correct the file.</source>
        <translation>%1: la entrada %2 debería ser un objeto con id %2 y un name; los id son 0, 1, 2, ... Corrija el archivo.</translation>
    </message>
    <message>
        <source>%1: entry %2 should have rgb: three whole numbers from 0 to 255. Correct the file.</source>
        <translation>%1: la entrada %2 debería tener rgb: tres números enteros de 0 a 255. Corrija el archivo.</translation>
    </message>
    <message>
        <source>%1: field class_id should be below %2, the number of classes in classes.json, and is %3. Correct the line, or add the class.</source>
        <translation>%1: el campo class_id debería ser menor que %2, el número de clases de classes.json, pero es %3. Corrija la línea, o añada la clase.</translation>
    </message>
    <message>
        <source>%1: has %2 region classes; at most 256 fit a map&apos;s byte. Merge some.</source>
        <translation>%1: tiene %2 clases de regiones; en el byte de un mapa caben como mucho 256. Junte algunas.</translation>
    </message>
    <message>
        <source>%1: how many heads its attention has can&apos;t be read from the weights alone. Put the yaml that the model was published with beside it, under the same name.</source>
        <translation>%1: los pesos solos no dicen cuántas cabezas tiene su atención. Ponga a su lado, con el mismo nombre, el yaml con el que se publicó el modelo.</translation>
    </message>
    <message>
        <source>%1: layer %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1: la capa %2 contiene un NaN o un infinito donde solo tienen sentido números. El archivo está dañado o su entrenamiento falló; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1: line %2 should be two tokens with a space between them, and is %3. Fetch the merges.txt of the model.</source>
        <translation>%1: la línea %2 debería ser dos tokens con un espacio entre ellos, pero es %3. Descargue el merges.txt del modelo.</translation>
    </message>
    <message>
        <source>%1: of the layers %2 the file holds one half of the change alone. It is incomplete; get it anew.</source>
        <translation>%1: de las capas %2 el archivo contiene solo una mitad del cambio. Está incompleto; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1: scale_factor should be a number above 0, and is %2. The file is damaged; get it anew.</source>
        <translation>%1: scale_factor debería ser un número mayor que 0, pero es %2. El archivo está dañado; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1: el tensor %2 contiene un NaN o un infinito donde solo tienen sentido números. El archivo está dañado o su entrenamiento falló; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity. The file is damaged; get it anew.</source>
        <translation>%1: el tensor %2 contiene un NaN o un infinito. El archivo está dañado; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is missing, which the network needs. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1: falta el tensor %2, que la red necesita. El archivo está incompleto o es de otro modelo; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1: tensor %2 should hold fractions, and holds %3. Its weights were quantised, or the file is damaged; get another one.</source>
        <translation>%1: el tensor %2 debería contener fracciones, pero contiene %3. Sus pesos fueron cuantizados, o el archivo está dañado; obtenga otro.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has %2 samplers, so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: el flujo de trabajo de ComfyUI tiene %2 muestreadores, así que sus ajustes son ambiguos; se esperaba uno. Ábralo en ComfyUI para ver los ajustes.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has no sampler that is known here; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: el flujo de trabajo de ComfyUI no tiene ningún muestreador conocido aquí; se esperaba uno. Ábralo en ComfyUI para ver los ajustes.</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow joins several texts into its prompt (%2), so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: el flujo de trabajo de ComfyUI une varios textos en su prompt (%2), así que sus ajustes son ambiguos; se esperaba uno. Ábralo en ComfyUI para ver los ajustes.</translation>
    </message>
    <message>
        <source>%1: the U-Net has %2 %3, and %4 says %5. They belong to different models; get both from one source.</source>
        <translation>%1: la U-Net tiene %2 %3, y %4 dice %5. Son de modelos distintos; obtenga ambos de una misma fuente.</translation>
    </message>
    <message>
        <source>%1: the U-Net takes %2 channels and gives %3, and %4 says %5 and %6. They belong to different models; get both from one source.</source>
        <translation>%1: la U-Net toma %2 canales y da %3, y %4 dice %5 y %6. Son de modelos distintos; obtenga ambos de una misma fuente.</translation>
    </message>
    <message>
        <source>%1: the component &quot;scheduler&quot; is missing, which says what noise the model was trained on. Get the model anew.</source>
        <translation>%1: falta el componente &quot;scheduler&quot;, que dice con qué ruido se entrenó el modelo. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the figures need a model that takes a class and makes square pictures. Choose another one.</source>
        <translation>%1: las cifras necesitan un modelo que tome una clase y haga imágenes cuadradas. Elija otro.</translation>
    </message>
    <message>
        <source>%1: the id &quot;%2&quot; is taken by %3. Give each picture its own.</source>
        <translation>%1: el id &quot;%2&quot; ya lo tiene %3. Dé a cada imagen el suyo.</translation>
    </message>
    <message>
        <source>%1: the line is not UTF-8 (byte %2 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1: la línea no es UTF-8 (byte %2 de la línea). Guarde el índice como UTF-8, o corrija la línea.</translation>
    </message>
    <message>
        <source>%1: the metadata %2 should be text, and is %3. Write the file anew.</source>
        <translation>%1: el metadato %2 debería ser texto, pero es %3. Escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should be the id of a region of the model, and is %4. Paint with the ids that &apos;darkroom inspect&apos; lists.</source>
        <translation>%1: el píxel en %2, %3 debería ser el id de una región del modelo, pero es %4. Pinte con los id que enumera &apos;darkroom inspect&apos;.</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should have the colour of a region of the model, and is (%4, %5, %6). Paint with the colours that &apos;darkroom inspect&apos; lists, without smoothing.</source>
        <translation>%1: el píxel en %2, %3 debería tener el color de una región del modelo, pero es (%4, %5, %6). Pinte con los colores que enumera &apos;darkroom inspect&apos;, sin suavizado.</translation>
    </message>
    <message>
        <source>%1: the target %2 is no class of a latent-diffusion program (ldm, sgm, taming, cldm); it was not looked up. Don&apos;t trust the file, or correct its target.</source>
        <translation>%1: el target %2 no es una clase de un programa de difusión latente (ldm, sgm, taming, cldm); no se ha buscado. No se fíe del archivo, o corrija su target.</translation>
    </message>
    <message>
        <source>%1: the tokenizer&apos;s pad_token should be %2 or %3, as CLIP&apos;s are, and is %4. Models with another one cannot be run here: choose another model.</source>
        <translation>%1: el pad_token del tokenizador debería ser %2 o %3, como los de CLIP, pero es %4. Los modelos con otro no se pueden ejecutar aquí: elija otro modelo.</translation>
    </message>
    <message>
        <source>%1: there is a fault in the text %2: %3. The pixels may be sound; the settings cannot be read.</source>
        <translation>%1: hay un fallo en el texto %2: %3. Los píxeles pueden estar bien; los ajustes no se pueden leer.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>A Gaussian needs the features of at least two pictures.</source>
        <translation>Una gaussiana necesita los rasgos de al menos dos imágenes.</translation>
    </message>
    <message>
        <source>A KL autoencoder whose inner channels differ from its latents&apos; has no form in diffusers&apos; layout.</source>
        <translation>Un autocodificador KL cuyos canales interiores difieren de los de sus latentes no tiene equivalente en la forma de diffusers.</translation>
    </message>
    <message>
        <source>A LoRA in a prompt is written &lt;lora:name&gt; or &lt;lora:name:0.8&gt;, and %1 is not. Mend it, or take it out.</source>
        <translation>Un LoRA en un prompt se escribe &lt;lora:name&gt; o &lt;lora:name:0.8&gt;, y %1 no es así. Corríjalo, o quítelo.</translation>
    </message>
    <message>
        <source>A PNDM run has calls for %1 steps and a plan of %2.</source>
        <translation>Una ejecución de PNDM tiene llamadas para %1 pasos y un plan de %2.</translation>
    </message>
    <message>
        <source>A PNG chunk can hold at most %1 bytes, and %2 were given. Make a smaller picture.</source>
        <translation>Un bloque PNG puede contener como mucho %1 bytes, y se dieron %2. Haga una imagen menor.</translation>
    </message>
    <message>
        <source>A U-Net whose timesteps are embedded in other widths than its first level has no form in diffusers&apos; layout.</source>
        <translation>Una U-Net cuyos instantes se incrustan en otros anchos que su primer nivel no tiene equivalente en la forma de diffusers.</translation>
    </message>
    <message>
        <source>A U-Net with a middle block without attention has no form in diffusers&apos; layout.</source>
        <translation>Una U-Net con un bloque central sin atención no tiene equivalente en la forma de diffusers.</translation>
    </message>
    <message>
        <source>A U-Net with heads or blocks of several kinds and no transformers has no form in diffusers&apos; layout.</source>
        <translation>Una U-Net con cabezas o bloques de varias clases y sin transformers no tiene equivalente en la forma de diffusers.</translation>
    </message>
    <message>
        <source>A branch of %1 lanes needs a request for each, and has %2.</source>
        <translation>Una rama de %1 pistas necesita una petición para cada una, pero tiene %2.</translation>
    </message>
    <message>
        <source>A branch should have the picture that its run began from.</source>
        <translation>Una rama debería tener la imagen por la que empezó su ejecución.</translation>
    </message>
    <message>
        <source>A branch&apos;s lane should be from 0 to %1, and is %2.</source>
        <translation>La pista de una rama debería estar entre 0 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>A branch&apos;s size should be that of its run, %1 x %2, and is %3 x %4.</source>
        <translation>El tamaño de una rama debería ser el de su ejecución, %1 x %2, pero es %3 x %4.</translation>
    </message>
    <message>
        <source>A branch&apos;s step should be from 1 to %1, the steps that are done, and is %2.</source>
        <translation>El paso de una rama debería estar entre 1 y %1, los pasos ya dados, pero es %2.</translation>
    </message>
    <message>
        <source>A file was expected here, and this is a folder.</source>
        <translation>Aquí se esperaba un archivo, y esto es una carpeta.</translation>
    </message>
    <message>
        <source>A flow&apos;s sigma is %1; 0 to 1 was expected. Correct flow_shift or the schedule.</source>
        <translation>La sigma de un flujo es %1; se esperaba de 0 a 1. Corrija flow_shift o el programa de ruido.</translation>
    </message>
    <message>
        <source>A grid was asked for without a picture. Report this as a fault of the program.</source>
        <translation>Se pidió una cuadrícula sin ninguna imagen. Informe de esto como fallo de Darkroom.</translation>
    </message>
    <message>
        <source>A guidance curve should go from a level above 0 to a higher one, and goes from %1 to %2.</source>
        <translation>Una curva de guía debería ir de un nivel mayor que 0 a otro más alto, pero va de %1 a %2.</translation>
    </message>
    <message>
        <source>A manifold with %1 neighbours needs more than so many pictures, and has %2.</source>
        <translation>Una variedad con %1 vecinos necesita más imágenes que vecinos, y tiene %2.</translation>
    </message>
    <message>
        <source>A mask was given, and this model enlarges the whole picture. Leave it out.</source>
        <translation>Se dio una máscara, y este modelo amplía la imagen entera. Omítala.</translation>
    </message>
    <message>
        <source>A negative prompt was given, and this model is told its guidance and reads none. Leave it out.</source>
        <translation>Se dio un prompt negativo, y este modelo recibe su guía directamente y no lee ninguno. Omítalo.</translation>
    </message>
    <message>
        <source>A noise level&apos;s sigma/alpha is %1; 0 or more was expected. Choose another schedule.</source>
        <translation>El sigma/alpha de un nivel de ruido es %1; se esperaba 0 o más. Elija otro programa de ruido.</translation>
    </message>
    <message>
        <source>A noise schedule of one timestep can&apos;t be rescaled to zero terminal SNR. Set rescale_betas_zero_snr to false.</source>
        <translation>Un programa de ruido de un solo instante no se puede reescalar a SNR terminal cero. Ponga rescale_betas_zero_snr en false.</translation>
    </message>
    <message>
        <source>A noise source gave a tensor of another shape than the sampler&apos;s x. Report this as a fault of the program.</source>
        <translation>Una fuente de ruido dio un tensor de otra forma que el x del muestreador. Informe de esto como fallo de Darkroom.</translation>
    </message>
    <message>
        <source>A part of the program, %1, is not there; looked for %2. Install the program again, or set DARKROOM_RESOURCES to its folder of resources.</source>
        <translation>Falta una parte de Darkroom, %1; se buscó %2. Instale Darkroom de nuevo, o ponga en DARKROOM_RESOURCES la carpeta de sus recursos.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 could not be written as PNG.</source>
        <translation>No se pudo escribir como PNG una imagen de %1 x %2.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels with %3 bytes cannot be written; three bytes a pixel were expected.</source>
        <translation>No se puede escribir una imagen de %1 x %2 píxeles con %3 bytes; se esperaban tres bytes por píxel.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 should have %3 bytes, and has %4.</source>
        <translation>Una imagen de %1 x %2 debería tener %3 bytes, pero tiene %4.</translation>
    </message>
    <message>
        <source>A prediction has a type that is none of those known.</source>
        <translation>Una predicción tiene un tipo que no es ninguno de los conocidos.</translation>
    </message>
    <message>
        <source>A prediction was asked for as a type that is none of those known.</source>
        <translation>Se pidió una predicción de un tipo que no es ninguno de los conocidos.</translation>
    </message>
    <message>
        <source>A prompt was given, and this model takes none. Leave it out.</source>
        <translation>Se dio un prompt, y este modelo no toma ninguno. Omítalo.</translation>
    </message>
    <message>
        <source>A region map was given, and this model takes none. Leave it out.</source>
        <translation>Se dio un mapa de regiones, y este modelo no toma ninguno. Omítalo.</translation>
    </message>
    <message>
        <source>A run needs at least one request.</source>
        <translation>Una ejecución necesita al menos una petición.</translation>
    </message>
    <message>
        <source>A sampling plan has no steps; at least one was expected. Choose one or more.</source>
        <translation>Un plan de muestreo no tiene pasos; se esperaba al menos uno. Elija uno o más.</translation>
    </message>
    <message>
        <source>A session was compared with another number of pictures. Report this as a fault of the program.</source>
        <translation>Se comparó una sesión con otro número de imágenes. Informe de esto como fallo de Darkroom.</translation>
    </message>
    <message>
        <source>A strength of %1 leaves none of %2 steps to change the picture. Choose a greater strength or more steps.</source>
        <translation>Una fuerza de %1 no deja ninguno de los %2 pasos para cambiar la imagen. Elija una fuerza mayor o más pasos.</translation>
    </message>
    <message>
        <source>A tensor to be saved has a name that is taken: %1.</source>
        <translation>Un tensor que se iba a guardar tiene un nombre ya usado: %1.</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; [CLS] and [SEP] alone need %2.</source>
        <translation>Hay que cortar un texto a %1 tokens; solo [CLS] y [SEP] necesitan %2.</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; the begin and end token alone need %2.</source>
        <translation>Hay que cortar un texto a %1 tokens; solo los tokens de inicio y fin necesitan %2.</translation>
    </message>
    <message>
        <source>A text without a name was left out.</source>
        <translation>Se omitió un texto sin nombre.</translation>
    </message>
    <message>
        <source>A value of the axis %1 should be %2, and is &apos;%3&apos;.</source>
        <translation>Un valor del eje %1 debería ser %2, pero es &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>APG&apos;s eta</source>
        <translation>la eta de APG</translation>
    </message>
    <message>
        <source>APG&apos;s momentum</source>
        <translation>el impulso de APG</translation>
    </message>
    <message>
        <source>APG&apos;s norm should be a finite number of at least 0, and is %1.</source>
        <translation>La norma de APG debería ser un número finito de al menos 0, pero es %1.</translation>
    </message>
    <message>
        <source>An autoencoder was given, and this model has no latents. Leave it out.</source>
        <translation>Se dio un autocodificador, y este modelo no tiene latentes. Omítalo.</translation>
    </message>
    <message>
        <source>An automatic precision was not resolved before it was used.</source>
        <translation>Una precisión automática no se resolvió antes de usarla.</translation>
    </message>
    <message>
        <source>An element type has no tensor type.</source>
        <translation>Un tipo de elemento no tiene tipo de tensor.</translation>
    </message>
    <message>
        <source>BPE, the only kind of CLIP tokenizers</source>
        <translation>BPE, la única clase de tokenizadores de CLIP</translation>
    </message>
    <message>
        <source>Beside the weights the file holds %1, left by its training; skipped.</source>
        <translation>Además de los pesos el archivo contiene %1, restos de su entrenamiento; se omiten.</translation>
    </message>
    <message>
        <source>Beta number %1 of the noise schedule is %2; a number above 0 and below 1 was expected (the last may be 1). Correct beta_start, beta_end or trained_betas.</source>
        <translation>La beta número %1 del programa de ruido es %2; se esperaba un número mayor que 0 y menor que 1 (la última puede ser 1). Corrija beta_start, beta_end o trained_betas.</translation>
    </message>
    <message>
        <source>Bit-identical: all %1 pictures are the recorded ones.</source>
        <translation>Idénticas bit a bit: las %1 imágenes son las registradas.</translation>
    </message>
    <message>
        <source>CPU, %1 threads</source>
        <translation>CPU, %1 hilos</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>CPU, 1 hilo</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>Dispositivo CUDA %1</translation>
    </message>
    <message>
        <source>Cannot create %1: %2. %3</source>
        <translation>No se puede crear %1: %2. %3</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. %3</source>
        <translation>No se puede crear la carpeta %1: %2. %3</translation>
    </message>
    <message>
        <source>Cannot open %1 for writing: %2. %3</source>
        <translation>No se puede abrir %1 para escribir: %2. %3</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. A component&apos;s folder with config.json and weights was expected; check the path.</source>
        <translation>No se puede abrir la carpeta %1: %2. Se esperaba la carpeta de un componente, con config.json y pesos; compruebe la ruta.</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. Check the path.</source>
        <translation>No se puede abrir la carpeta %1: %2. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. %3</source>
        <translation>No se puede leer %1: %2. %3</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2. %3</source>
        <translation>No se puede eliminar %1: %2. %3</translation>
    </message>
    <message>
        <source>Cannot tell the size of %1: %2. %3</source>
        <translation>No se puede saber el tamaño de %1: %2. %3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. %3</source>
        <translation>No se puede escribir %1: %2. %3</translation>
    </message>
    <message>
        <source>Check that the path is spelled right and that the disk is connected.</source>
        <translation>Compruebe que la ruta está bien escrita y que el disco está conectado.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another folder.</source>
        <translation>Compruebe los permisos, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>DDPM expects a model with a learned variance to give %1 channels, and this one gave %2. Set variance_type to fixed_small.</source>
        <translation>DDPM espera que un modelo con varianza aprendida dé %1 canales, y este dio %2. Ponga variance_type en fixed_small.</translation>
    </message>
    <message>
        <source>DDPM has a variance type that is none of those known.</source>
        <translation>DDPM tiene un tipo de varianza que no es ninguno de los conocidos.</translation>
    </message>
    <message>
        <source>DEIS was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>A DEIS se le pidió el orden %1; se esperaba 1, 2 o 3. Elija uno de estos.</translation>
    </message>
    <message>
        <source>DPM-Solver singlestep was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>A DPM-Solver singlestep se le pidió el orden %1; se esperaba 1, 2 o 3. Elija uno de estos.</translation>
    </message>
    <message>
        <source>DPM-Solver was asked for order %1; 1 to 3 was expected, or 1 to 2 with noise. Choose one of these.</source>
        <translation>A DPM-Solver se le pidió el orden %1; se esperaba de 1 a 3, o de 1 a 2 con ruido. Elija uno de estos.</translation>
    </message>
    <message>
        <source>DPM-Solver was given eta %1; 0 or 1 was expected. Choose DPM-Solver++ for values between.</source>
        <translation>A DPM-Solver se le dio eta %1; se esperaba 0 o 1. Elija DPM-Solver++ para valores intermedios.</translation>
    </message>
    <message>
        <source>DPM-Solver++ was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>A DPM-Solver++ se le pidió el orden %1; se esperaba 1, 2 o 3. Elija uno de estos.</translation>
    </message>
    <message>
        <source>Device &quot;cuda&quot; was asked for, and there is no CUDA device that this program can use. Choose &quot;cpu&quot; or &quot;auto&quot;, or install a LibTorch with CUDA and its driver.</source>
        <translation>Se pidió el dispositivo &quot;cuda&quot;, y no hay ningún dispositivo CUDA que Darkroom pueda usar. Elija &quot;cpu&quot; o &quot;auto&quot;, o instale una LibTorch con CUDA y su controlador.</translation>
    </message>
    <message>
        <source>Diffusion of pictures</source>
        <translation>Difusión de imágenes</translation>
    </message>
    <message>
        <source>For %1, of rank %2; added to a model with a strength.</source>
        <translation>Para %1, de rango %2; se añade a un modelo con una fuerza.</translation>
    </message>
    <message>
        <source>For %1, of ranks %2 to %3; added to a model with a strength.</source>
        <translation>Para %1, de rangos %2 a %3; se añade a un modelo con una fuerza.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another folder.</source>
        <translation>Libere espacio en este disco, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Guidance has %1 values of w for %2 pictures; one, or one a picture, was expected. Give w once or for each picture.</source>
        <translation>La guía tiene %1 valores de w para %2 imágenes; se esperaba uno, o uno por imagen. Dé w una vez o para cada imagen.</translation>
    </message>
    <message>
        <source>Guidance has a rule that is none of those known.</source>
        <translation>La guía tiene una regla que no es ninguna de las conocidas.</translation>
    </message>
    <message>
        <source>Guidance was not given the predictions that it asked for. Report this as a fault of the program.</source>
        <translation>La guía no recibió las predicciones que pidió. Informe de esto como fallo de Darkroom.</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM) super-resolution</source>
        <translation>Difusión guiada (ADM), superresolución</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM)</source>
        <translation>Difusión guiada (ADM)</translation>
    </message>
    <message>
        <source>Guided diffusion&apos;s noisy classifier</source>
        <translation>Clasificador de imágenes ruidosas de guided-diffusion</translation>
    </message>
    <message>
        <source>Its attention pool reads %1 × %1 places.</source>
        <translation>Su agrupación por atención lee %1 × %1 posiciones.</translation>
    </message>
    <message>
        <source>Its config.json is not beside it; choose the folder that holds both to run it.</source>
        <translation>Su config.json no está a su lado; elija la carpeta que contiene ambos para ejecutarlo.</translation>
    </message>
    <message>
        <source>KL autoencoder</source>
        <translation>Autocodificador KL</translation>
    </message>
    <message>
        <source>LMS was asked for order %1; 1 to %2 were expected. Choose one of these.</source>
        <translation>A LMS se le pidió el orden %1; se esperaba de 1 a %2. Elija uno de estos.</translation>
    </message>
    <message>
        <source>Latent diffusion</source>
        <translation>Difusión latente</translation>
    </message>
    <message>
        <source>Loading the autoencoder %1</source>
        <translation>Cargar el autocodificador %1</translation>
    </message>
    <message>
        <source>Loading the model %1 in %2</source>
        <translation>Cargar el modelo %1 en %2</translation>
    </message>
    <message>
        <source>Model, device, precision and versions are those recorded: this device does not repeat its own sums, or the file was changed.</source>
        <translation>El modelo, el dispositivo, la precisión y las versiones son los registrados: este dispositivo no repite sus propias sumas, o el archivo se cambió.</translation>
    </message>
    <message>
        <source>No attention of this model has maps that are %1 rows high.</source>
        <translation>Ninguna atención de este modelo tiene mapas de %1 filas de alto.</translation>
    </message>
    <message>
        <source>No folder at %1. Choose another folder of models.</source>
        <translation>No hay ninguna carpeta en %1. Elija otra carpeta de modelos.</translation>
    </message>
    <message>
        <source>No model at %1: there is no such file or folder. Check the path.</source>
        <translation>No hay ningún modelo en %1: no existe tal archivo o carpeta. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>No model is loaded: choose a model folder first.</source>
        <translation>No hay ningún modelo cargado: elija primero la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>No room for %1: it needs %2 MiB, and %3 are free there. Choose another disk.</source>
        <translation>No hay sitio para %1: requiere %2 MiB, y allí hay %3 libres. Elija otro disco.</translation>
    </message>
    <message>
        <source>No weights in %1: looked for diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, pytorch_model.bin, the same with a variant such as .fp16, and their index files (*.safetensors.index.json, *.bin.index.json); found %2. Fetch the weight file into this folder.</source>
        <translation>No hay pesos en %1: se buscó diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, pytorch_model.bin, los mismos con una variante como .fp16, y sus archivos de índice (*.safetensors.index.json, *.bin.index.json); encontrado: %2. Descargue el archivo de pesos en esta carpeta.</translation>
    </message>
    <message>
        <source>Only pictures of one size, at least %1 pixels a side, can be compared by number; these have %2 × %3 and %4 × %5.</source>
        <translation>Solo se pueden comparar con números imágenes de un mismo tamaño, de al menos %1 píxeles por lado; estas tienen %2 × %3 y %4 × %5.</translation>
    </message>
    <message>
        <source>PNDM with Runge-Kutta steps was asked for %1 steps; 4 or more were expected. Set skip_prk_steps to true or take more steps.</source>
        <translation>A PNDM con pasos de Runge-Kutta se le pidieron %1 pasos; se esperaban 4 o más. Ponga skip_prk_steps en true o tome más pasos.</translation>
    </message>
    <message>
        <source>Pictures of different sizes were compared. Report this as a fault of the program.</source>
        <translation>Se compararon imágenes de tamaños distintos. Informe de esto como fallo de Darkroom.</translation>
    </message>
    <message>
        <source>Quality needs %1 pictures for each w at least, and was asked for %2.</source>
        <translation>La calidad necesita al menos %1 imágenes por cada w, y se le pidieron %2.</translation>
    </message>
    <message>
        <source>Quality over w is measured by class, and %1 takes none. Choose a model with classes and a judge of its pictures.</source>
        <translation>La calidad sobre w se mide por clases, y %1 no toma ninguna. Elija un modelo con clases y un juez de sus imágenes.</translation>
    </message>
    <message>
        <source>Quality over w needs values of w.</source>
        <translation>La calidad sobre w necesita valores de w.</translation>
    </message>
    <message>
        <source>Rank %1; added to a model with a strength.</source>
        <translation>Rango %1; se añade a un modelo con una fuerza.</translation>
    </message>
    <message>
        <source>Ranks %1 to %2; added to a model with a strength.</source>
        <translation>Rangos %1 a %2; se añade a un modelo con una fuerza.</translation>
    </message>
    <message>
        <source>Requests that develop together share the model&apos;s weights, and their prompts name different LoRAs. Name the same ones, or run them one after another.</source>
        <translation>Las peticiones que se hacen juntas comparten los pesos del modelo, y sus prompts nombran LoRA distintos. Nombre los mismos, o ejecútelas una tras otra.</translation>
    </message>
    <message>
        <source>Requests that develop together should agree in all but prompt, class, region map, seed and guidance.</source>
        <translation>Las peticiones que se hacen juntas deberían coincidir en todo salvo prompt, clase, mapa de regiones, semilla y guía.</translation>
    </message>
    <message>
        <source>Rows of %1 tokens have no room for a text.</source>
        <translation>En filas de %1 tokens no cabe ningún texto.</translation>
    </message>
    <message>
        <source>Something else is in the way: move it, or choose another name.</source>
        <translation>Hay otra cosa en ese lugar: muévala, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Stable Diffusion 2 comes as a model that predicts epsilon (made for 512 pixels) and as one that predicts v (768); the weights alone don&apos;t tell which. Its yaml beside the file would.</source>
        <translation>Stable Diffusion 2 viene como modelo que predice epsilon (hecho para 512 píxeles) y como uno que predice v (768); los pesos solos no dicen cuál es. Su yaml junto al archivo lo diría.</translation>
    </message>
    <message>
        <source>Stable Diffusion XL refiner</source>
        <translation>Refinador de Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Stands for %1 tokens of the prompt.</source>
        <translation>Vale por %1 tokens del prompt.</translation>
    </message>
    <message>
        <source>Stands for 1 token of the prompt.</source>
        <translation>Vale por 1 token del prompt.</translation>
    </message>
    <message>
        <source>Tensor %1 has no place in an autoencoder and is skipped.</source>
        <translation>El tensor %1 no tiene lugar en un autocodificador y se omite.</translation>
    </message>
    <message>
        <source>Tensor %1 holds values that %2 cannot. Choose a wider precision.</source>
        <translation>El tensor %1 contiene valores que %2 no puede representar. Elija una precisión más amplia.</translation>
    </message>
    <message>
        <source>Tensor %1 is both in %2 and in %3; one place was expected. Fetch the files anew.</source>
        <translation>El tensor %1 está tanto en %2 como en %3; se esperaba un solo lugar. Descargue los archivos de nuevo.</translation>
    </message>
    <message>
        <source>Tensor %1 writes %2 bytes fewer than its shape asks for.</source>
        <translation>El tensor %1 escribe %2 bytes menos de los que pide su forma.</translation>
    </message>
    <message>
        <source>Tensor %1 writes more bytes than its shape asks for.</source>
        <translation>El tensor %1 escribe más bytes de los que pide su forma.</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be stored.</source>
        <translation>Los tensores de tipo %1 no se pueden guardar.</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>Textual inversion</source>
        <translation>Inversión textual</translation>
    </message>
    <message>
        <source>The Fréchet distance compares features of one width; these have %1 and %2.</source>
        <translation>La distancia de Fréchet compara rasgos de un mismo ancho; estos tienen %1 y %2.</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent, for a condition that this program does not know.</source>
        <translation>La U-Net lee %1 canales además del latente, para una condición que este programa no conoce.</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent; without a yaml beside the file they are taken for a low-resolution picture.</source>
        <translation>La U-Net lee %1 canales además del latente; sin un yaml junto al archivo se toman por una imagen de baja resolución.</translation>
    </message>
    <message>
        <source>The added token %1 has the number %2, beyond a vocabulary of %3 tokens and those added to it. Fetch the tokenizer&apos;s files anew.</source>
        <translation>El token añadido %1 tiene el número %2, más allá de un vocabulario de %3 tokens y los añadidos a él. Descargue de nuevo los archivos del tokenizador.</translation>
    </message>
    <message>
        <source>The autoencoder (%1) is missing. Fetch its folder into %2, or choose another autoencoder.</source>
        <translation>Falta el autocodificador (%1). Descargue su carpeta en %2, o elija otro autocodificador.</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family, such as a file vae.safetensors.</source>
        <translation>Falta el autocodificador. Elija uno de la misma familia, por ejemplo un archivo vae.safetensors.</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family.</source>
        <translation>Falta el autocodificador. Elija uno de la misma familia.</translation>
    </message>
    <message>
        <source>The channel to show should be from 0 to %1, and is %2.</source>
        <translation>El canal que mostrar debería estar entre 0 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>The checksum of the text %1 is wrong: it may be damaged.</source>
        <translation>La suma de comprobación del texto %1 es incorrecta: puede estar dañado.</translation>
    </message>
    <message>
        <source>The classifier at %1 reads %2, and this model makes %3. Choose one that was trained for this model.</source>
        <translation>El clasificador de %1 lee %2, y este modelo hace %3. Elija uno entrenado para este modelo.</translation>
    </message>
    <message>
        <source>The classifier can&apos;t judge pictures of %1 x %2; it was trained on another size. Choose the model&apos;s own, or set classifier scale to 0.</source>
        <translation>El clasificador no puede juzgar imágenes de %1 x %2; se entrenó con otro tamaño. Elija el propio del modelo, o ponga la escala del clasificador en 0.</translation>
    </message>
    <message>
        <source>The classifier has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>El clasificador tiene otras clases que el conjunto de datos: la clase %1 es %2 allí y %3 en el classes.json del conjunto de datos. Tome el conjunto de datos con el que se entrenaron el modelo y el clasificador.</translation>
    </message>
    <message>
        <source>The classifier looks at pictures of %1 pixels a side, and the model makes pictures of %2. Train a classifier with --size %2.</source>
        <translation>El clasificador mira imágenes de %1 píxeles por lado, y el modelo hace imágenes de %2. Entrene un clasificador con --size %2.</translation>
    </message>
    <message>
        <source>The data set %1 is not there. Give a folder of pictures, a folder of class folders, or an %2.</source>
        <translation>El conjunto de datos %1 no existe. Dé una carpeta de imágenes, una carpeta de carpetas de clases, o un %2.</translation>
    </message>
    <message>
        <source>The device failed: %1 Try again, or choose the CPU.</source>
        <translation>El dispositivo falló: %1 Inténtelo de nuevo, o elija la CPU.</translation>
    </message>
    <message>
        <source>The device was %1, and is %2.</source>
        <translation>El dispositivo era %1, y es %2.</translation>
    </message>
    <message>
        <source>The disk is read-only: choose another folder.</source>
        <translation>El disco es de solo lectura: elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk reports a fault: check its cable and health, and copy your files elsewhere.</source>
        <translation>El disco informa de un fallo: compruebe su cable y su estado, y copie sus archivos a otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be listed (%2). Check that it may be read.</source>
        <translation>No se puede listar la carpeta %1 (%2). Compruebe que se puede leer.</translation>
    </message>
    <message>
        <source>The lane to show should be from 0 to %1, and is %2.</source>
        <translation>La pista que mostrar debería estar entre 0 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>The library was %1, and is %2.</source>
        <translation>La biblioteca era %1, y es %2.</translation>
    </message>
    <message>
        <source>The mask keeps the whole picture. Paint what shall be made anew.</source>
        <translation>La máscara conserva la imagen entera. Pinte lo que se hará de nuevo.</translation>
    </message>
    <message>
        <source>The model has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>El modelo tiene otras clases que el conjunto de datos: la clase %1 es %2 allí y %3 en el classes.json del conjunto de datos. Tome el conjunto de datos con el que se entrenaron el modelo y el clasificador.</translation>
    </message>
    <message>
        <source>The model has other weights: it was %1 %2, and is %3 %4.</source>
        <translation>El modelo tiene otros pesos: era %1 %2, y es %3 %4.</translation>
    </message>
    <message>
        <source>The model predicts noise, and timestep %1 has zero signal: x0 can&apos;t be told from it. Use a model that predicts v or the sample, or a schedule without zero terminal SNR.</source>
        <translation>El modelo predice ruido, y el instante %1 tiene señal cero: de él no se puede saber x0. Use un modelo que prediga v o la muestra, o un programa de ruido sin SNR terminal cero.</translation>
    </message>
    <message>
        <source>The model that ships with the program is not there; looked in %1. Install the program again, or set DARKROOM_RESOURCES to the folder that holds models/icons.</source>
        <translation>El modelo que viene con Darkroom no está; se buscó en %1. Instale Darkroom de nuevo, o ponga en DARKROOM_RESOURCES la carpeta que contiene models/icons.</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule ends at zero SNR, where sigma/alpha is infinite, and this schedule needs a finite one. Choose the schedule automatic with DDIM, DDPM or PLMS.</source>
        <translation>El programa de ruido del modelo acaba en SNR cero, donde sigma/alpha es infinito, y el programa elegido necesita uno finito. Elija el programa automático con DDIM, DDPM o PLMS.</translation>
    </message>
    <message>
        <source>The noise in x was asked for at the clean end, where there is none. End the schedule above sigma 0, or ask one step earlier.</source>
        <translation>Se pidió el ruido de x en el extremo limpio, donde no hay ninguno. Termine el programa por encima de sigma 0, o pídalo un paso antes.</translation>
    </message>
    <message>
        <source>The noise schedule has %1 training timesteps; at least 1 was expected. Correct num_train_timesteps.</source>
        <translation>El programa de ruido tiene %1 instantes de entrenamiento; se esperaba al menos 1. Corrija num_train_timesteps.</translation>
    </message>
    <message>
        <source>The noise schedule has a beta curve that is none of those known.</source>
        <translation>El programa de ruido tiene una curva de beta que no es ninguna de las conocidas.</translation>
    </message>
    <message>
        <source>The part %1 is missing. Fetch its folder into %2.</source>
        <translation>Falta la parte %1. Descargue su carpeta en %2.</translation>
    </message>
    <message>
        <source>The part before a branch should end at a step from %1 to %2, those that it has, and ends at %3.</source>
        <translation>La parte anterior a una rama debería acabar en un paso de %1 a %2, los que tiene, pero acaba en %3.</translation>
    </message>
    <message>
        <source>The picture can grow by whole pixels to at most %1 on a side, and should grow by %2, %3, %4 and %5. Choose smaller margins.</source>
        <translation>La imagen puede crecer en píxeles enteros hasta %1 por lado, y debería crecer en %2, %3, %4 y %5. Elija márgenes menores.</translation>
    </message>
    <message>
        <source>The picture holds values that are no numbers (NaN or infinity). Choose another precision (fp32), or fewer or other settings of guidance.</source>
        <translation>La imagen contiene valores que no son números (NaN o infinito). Elija otra precisión (fp32), o menos guía u otros ajustes de ella.</translation>
    </message>
    <message>
        <source>The picture size is %1; a number from 1 to %2 was expected.</source>
        <translation>El tamaño de la imagen es %1; se esperaba un número de 1 a %2.</translation>
    </message>
    <message>
        <source>The picture&apos;s end is missing: it may be cut off.</source>
        <translation>Falta el final de la imagen: puede estar cortada.</translation>
    </message>
    <message>
        <source>The pictures have another size than the recorded ones.</source>
        <translation>Las imágenes tienen otro tamaño que las registradas.</translation>
    </message>
    <message>
        <source>The precision was %1, and is %2.</source>
        <translation>La precisión era %1, y es %2.</translation>
    </message>
    <message>
        <source>The program was %1, and is %2.</source>
        <translation>El programa era %1, y es %2.</translation>
    </message>
    <message>
        <source>The region map should be of the picture&apos;s size, %1 x %2, and is %3 x %4.</source>
        <translation>El mapa de regiones debería tener el tamaño de la imagen, %1 x %2, pero es de %3 x %4.</translation>
    </message>
    <message>
        <source>The region map should hold region ids from 0 to %1, and holds %2.</source>
        <translation>El mapa de regiones debería contener id de regiones de 0 a %1, pero contiene %2.</translation>
    </message>
    <message>
        <source>The sampler is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>El muestreador es &quot;%1&quot;; se esperaba uno de %2. Elija uno de estos.</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>Al muestreador se le pidieron %1 pasos; se esperaba 1 o más. Elija otro número de pasos.</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 to %2 were expected. Choose another number of steps.</source>
        <translation>Al muestreador se le pidieron %1 pasos; se esperaban de 1 a %2. Elija otro número de pasos.</translation>
    </message>
    <message>
        <source>The schedule is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>El programa de ruido es &quot;%1&quot;; se esperaba uno de %2. Elija uno de estos.</translation>
    </message>
    <message>
        <source>The schedule runs from sigma %1 to %2; two positive numbers, the first not below the second, were expected. Correct sigma_min or sigma_max.</source>
        <translation>El programa de ruido va de sigma %1 a %2; se esperaban dos números positivos, el primero no menor que el segundo. Corrija sigma_min o sigma_max.</translation>
    </message>
    <message>
        <source>The schedule was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>Al programa de ruido se le pidieron %1 pasos; se esperaba 1 o más. Elija otro número de pasos.</translation>
    </message>
    <message>
        <source>The shard %1 is missing; %2 names %3 of them. Fetch it into this folder.</source>
        <translation>Falta el fragmento %1; %2 nombra %3 de ellos. Descárguelo en esta carpeta.</translation>
    </message>
    <message>
        <source>The step to show should be from 1 to %1, and is %2.</source>
        <translation>El paso que mostrar debería estar entre 1 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>The tensor %1 to be saved</source>
        <translation>El tensor %1 que se iba a guardar</translation>
    </message>
    <message>
        <source>The tensors %1 and %2 become one in the other layout, and are stored in different types. Choose one precision for all.</source>
        <translation>Los tensores %1 y %2 se vuelven uno en la otra forma, y están guardados en tipos distintos. Elija una misma precisión para todos.</translation>
    </message>
    <message>
        <source>The tensors %1* were left by its training and are skipped.</source>
        <translation>Los tensores %1* son restos de su entrenamiento y se omiten.</translation>
    </message>
    <message>
        <source>The text encoder is missing. Choose the whole model&apos;s file instead of a part of it.</source>
        <translation>Falta el codificador de texto. Elija el archivo del modelo entero en lugar de una parte.</translation>
    </message>
    <message>
        <source>The text encoder is missing. The U-Net reads tokens that are %1 wide; choose the text encoder that makes them.</source>
        <translation>Falta el codificador de texto. La U-Net lee tokens de ancho %1; elija el codificador de texto que los hace.</translation>
    </message>
    <message>
        <source>The token to show should be from 0 to %1, and is %2.</source>
        <translation>El token que mostrar debería estar entre 0 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>The workflow computes %1, so that it can&apos;t be restored.</source>
        <translation>El flujo de trabajo calcula %1, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>There are no settings in %1: drop a PNG made by Darkroom, or a model&apos;s file or folder.</source>
        <translation>No hay ajustes en %1: suelte un PNG hecho con Darkroom, o el archivo o la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked for a folder &apos;loras&apos; or &apos;lora&apos; in the model&apos;s folder and beside it. Put the file there, or take the tag out of the prompt.</source>
        <translation>No hay ningún LoRA llamado %1: se buscó una carpeta &apos;loras&apos; o &apos;lora&apos; en la carpeta del modelo y junto a ella. Ponga ahí el archivo, o quite la etiqueta del prompt.</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked in %2. Put the file there, or take the tag out of the prompt.</source>
        <translation>No hay ningún LoRA llamado %1: se buscó en %2. Ponga ahí el archivo, o quite la etiqueta del prompt.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the answers about %1 in. Set HOME.</source>
        <translation>No hay carpeta personal en la que guardar las respuestas sobre %1. Defina HOME.</translation>
    </message>
    <message>
        <source>There is no judge for the pictures of %1: %2 is missing. Train one on real pictures with &apos;darkroom train features&apos;, or name its folder.</source>
        <translation>No hay juez para las imágenes de %1: falta %2. Entrene uno con imágenes reales mediante &apos;darkroom train features&apos;, o indique su carpeta.</translation>
    </message>
    <message>
        <source>There is no picture to paint on beyond its edges. Give one.</source>
        <translation>No hay ninguna imagen que ampliar más allá de sus bordes. Dé una.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>No hay memoria suficiente para esta imagen. Elija un tamaño menor o menos imágenes a la vez, o cierre otros programas.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model or picture.</source>
        <translation>No hay memoria suficiente para esto. Cierre otros programas, o elija un modelo o una imagen menores.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture as a PNG. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para escribir la imagen como PNG. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t say its picture size; give width and height.</source>
        <translation>Este modelo no dice el tamaño de su imagen; dé ancho y alto.</translation>
    </message>
    <message>
        <source>This model enlarges a small picture. Give it one.</source>
        <translation>Este modelo amplía una imagen pequeña. Dele una.</translation>
    </message>
    <message>
        <source>This model makes pictures of classes alone. Choose one.</source>
        <translation>Este modelo hace imágenes solo a partir de clases. Elija una.</translation>
    </message>
    <message>
        <source>Timestep %1 is outside the noise schedule; 0 to %2 was expected. Choose other steps or another spacing.</source>
        <translation>El instante %1 está fuera del programa de ruido; se esperaba de 0 a %2. Elija otros pasos u otro reparto.</translation>
    </message>
    <message>
        <source>Token id %1 is not in the vocabulary of %2 tokens.</source>
        <translation>El id de token %1 no está en el vocabulario de %2 tokens.</translation>
    </message>
    <message>
        <source>UniPC was asked for order %1; 1 or more was expected. Choose 1, 2 or 3.</source>
        <translation>A UniPC se le pidió el orden %1; se esperaba 1 o más. Elija 1, 2 o 3.</translation>
    </message>
    <message>
        <source>VQ autoencoder</source>
        <translation>Autocodificador VQ</translation>
    </message>
    <message>
        <source>Your quota on this disk is used up: delete some files, or choose another folder.</source>
        <translation>Su cuota en este disco está agotada: borre algunos archivos, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength in text encoders</source>
        <translation>la fuerza de un LoRA en los codificadores de texto</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength</source>
        <translation>la fuerza de un LoRA</translation>
    </message>
    <message>
        <source>a PNG in base64</source>
        <translation>un PNG en base64</translation>
    </message>
    <message>
        <source>a branch should have at most %1 parts before it, and has %2.</source>
        <translation>una rama debería tener como mucho %1 partes anteriores, pero tiene %2.</translation>
    </message>
    <message>
        <source>a change of w should be a finite number from step 1 on, and is %1 from step %2 on.</source>
        <translation>un cambio de w debería ser un número finito desde el paso 1, pero es %1 desde el paso %2.</translation>
    </message>
    <message>
        <source>a checksum in it is wrong</source>
        <translation>una de sus sumas de comprobación es incorrecta</translation>
    </message>
    <message>
        <source>a class&apos;s number</source>
        <translation>el número de una clase</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>un diccionario</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels (%1 does not divide %2)</source>
        <translation>un divisor de cada valor de block_out_channels (%1 no divide a %2)</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels, %1 among them</source>
        <translation>un divisor de cada valor de block_out_channels, entre ellos %1</translation>
    </message>
    <message>
        <source>a divisor of hidden_size (%1)</source>
        <translation>un divisor de hidden_size (%1)</translation>
    </message>
    <message>
        <source>a list of %1 block types, one for each of block_out_channels</source>
        <translation>una lista de %1 tipos de bloque, uno por cada valor de block_out_channels</translation>
    </message>
    <message>
        <source>a list of %1 finite numbers</source>
        <translation>una lista de %1 números finitos</translation>
    </message>
    <message>
        <source>a list of 1 to %1 whole numbers from %2 to %3</source>
        <translation>una lista de 1 a %1 números enteros de %2 a %3</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <translation>una lista de como mucho %1 textos</translation>
    </message>
    <message>
        <source>a list of at most %1 whole numbers from %2 to %3</source>
        <translation>una lista de como mucho %1 números enteros de %2 a %3</translation>
    </message>
    <message>
        <source>a list of block types</source>
        <translation>una lista de tipos de bloque</translation>
    </message>
    <message>
        <source>a list of changes by rising step</source>
        <translation>una lista de cambios por paso creciente</translation>
    </message>
    <message>
        <source>a list of class names</source>
        <translation>una lista de nombres de clases</translation>
    </message>
    <message>
        <source>a list of finite numbers</source>
        <translation>una lista de números finitos</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>una lista de números</translation>
    </message>
    <message>
        <source>a list of pairs of tokens</source>
        <translation>una lista de pares de tokens</translation>
    </message>
    <message>
        <source>a list of parts by steps that never fall</source>
        <translation>una lista de partes con pasos que nunca decrecen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2</source>
        <translation>una lista de números enteros de %1 a %2</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>una lista de números enteros</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a model of its own kind</source>
        <translation>un modelo de su propia clase</translation>
    </message>
    <message>
        <source>a multiple of %1 channels</source>
        <translation>un múltiplo de %1 canales</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of CLIP&apos;s heads</source>
        <translation>un múltiplo de %1 canales, el ancho de las cabezas de CLIP</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of a head</source>
        <translation>un múltiplo de %1 canales, el ancho de una cabeza</translation>
    </message>
    <message>
        <source>a multiple of %1 rows, one set a head</source>
        <translation>un múltiplo de %1 filas, un juego por cabeza</translation>
    </message>
    <message>
        <source>a multiple of the %1 channels a head that its config asks for</source>
        <translation>un múltiplo de los %1 canales por cabeza que pide su configuración</translation>
    </message>
    <message>
        <source>a multiple of the %1 heads that its config asks for</source>
        <translation>un múltiplo de las %1 cabezas que pide su configuración</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>un parámetro</translation>
    </message>
    <message>
        <source>a part before a branch should have no parts of its own.</source>
        <translation>una parte anterior a una rama no debería tener partes propias.</translation>
    </message>
    <message>
        <source>a path inside the folder of the index</source>
        <translation>una ruta dentro de la carpeta del índice</translation>
    </message>
    <message>
        <source>a region map must be an 8-bit grey picture, and this one has %1 channels of %2 bits</source>
        <translation>un mapa de regiones debe ser una imagen gris de 8 bits, y esta tiene %1 canales de %2 bits</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>una petición</translation>
    </message>
    <message>
        <source>a sampler</source>
        <translation>un muestreador</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>un tamaño</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>un almacén</translation>
    </message>
    <message>
        <source>a tensor of its state dict has a name that is no text</source>
        <translation>un tensor de su state dict tiene un nombre que no es texto</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>un tensor</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>un valor lógico</translation>
    </message>
    <message>
        <source>a tuple of whole numbers</source>
        <translation>una tupla de números enteros</translation>
    </message>
    <message>
        <source>a type of numpy&apos;s</source>
        <translation>un tipo de numpy</translation>
    </message>
    <message>
        <source>a whole multiple of %1</source>
        <translation>un múltiplo entero de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number, because addition_embed_type is text_time</source>
        <translation>un número entero, porque addition_embed_type es text_time</translation>
    </message>
    <message>
        <source>a whole number, because class_embed_type is projection</source>
        <translation>un número entero, porque class_embed_type es projection</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un arreglo</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>otro valor</translation>
    </message>
    <message>
        <source>as large as the number of regions (%1) or larger</source>
        <translation>tan grande como el número de regiones (%1) o mayor</translation>
    </message>
    <message>
        <source>at least one class name</source>
        <translation>al menos un nombre de clase</translation>
    </message>
    <message>
        <source>at least two widths</source>
        <translation>al menos dos anchos</translation>
    </message>
    <message>
        <source>at most %1 (a newer version of this program wrote it: update the program)</source>
        <translation>como mucho %1 (lo escribió una versión más reciente de Darkroom: actualícelo)</translation>
    </message>
    <message>
        <source>at most %1 parts</source>
        <translation>como mucho %1 partes</translation>
    </message>
    <message>
        <source>bilinear, nearest, bicubic or area</source>
        <translation>bilinear, nearest, bicubic o area</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>blocks on its way down</source>
        <translation>bloques en su camino de bajada</translation>
    </message>
    <message>
        <source>channels at its first level</source>
        <translation>canales en su primer nivel</translation>
    </message>
    <message>
        <source>class should be from 0 to %1 for this model, and is %2.</source>
        <translation>la clase debería estar entre 0 y %1 para este modelo, pero es %2.</translation>
    </message>
    <message>
        <source>class was given, and this model takes none. Leave it out.</source>
        <translation>se dio una clase, y este modelo no toma ninguna. Omítala.</translation>
    </message>
    <message>
        <source>classifier class should be from 0 to %1 for this classifier, and is %2.</source>
        <translation>la clase del clasificador debería estar entre 0 y %1 para este clasificador, pero es %2.</translation>
    </message>
    <message>
        <source>classifier scale was given without a class. Give the class that the classifier shall guide to.</source>
        <translation>se dio una escala del clasificador sin una clase. Dé la clase hacia la que guiará el clasificador.</translation>
    </message>
    <message>
        <source>classifier scale was given, and this model has no classifier beside it: %1 is not there. Train one with &apos;darkroom train classifier&apos;, or name a classifier.</source>
        <translation>se dio una escala del clasificador, y este modelo no tiene ningún clasificador a su lado: falta %1. Entrene uno con &apos;darkroom train classifier&apos;, o indique un clasificador.</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>la escala del clasificador</translation>
    </message>
    <message>
        <source>clip skip should be from 0 to %1, and is %2.</source>
        <translation>el clip skip debería estar entre 0 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>clipSkip should be at most %1, the layers of this model&apos;s text encoder, and is %2.</source>
        <translation>clipSkip debería ser como mucho %1, las capas del codificador de texto de este modelo, pero es %2.</translation>
    </message>
    <message>
        <source>clipSkip was given, and this model&apos;s text encoder is none of CLIP&apos;s. Leave it at 0.</source>
        <translation>se dio clipSkip, y el codificador de texto de este modelo no es de CLIP. Déjelo en 0.</translation>
    </message>
    <message>
        <source>darkroom.json names %1 classes and row %2 as the null class, and the U-Net&apos;s table has %3 rows.</source>
        <translation>darkroom.json nombra %1 clases y la fila %2 como clase nula, y la tabla de la U-Net tiene %3 filas.</translation>
    </message>
    <message>
        <source>dynamic threshold</source>
        <translation>el umbral dinámico</translation>
    </message>
    <message>
        <source>eps, v or x0</source>
        <translation>eps, v o x0</translation>
    </message>
    <message>
        <source>eta should be a finite number of at least 0, and is %1.</source>
        <translation>eta debería ser un número finito de al menos 0, pero es %1.</translation>
    </message>
    <message>
        <source>false, for no picture-dependent shift is known here</source>
        <translation>false, pues aquí no se conoce ningún desplazamiento que dependa de la imagen</translation>
    </message>
    <message>
        <source>file of whole weights</source>
        <translation>archivo de pesos enteros</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>el reescalado de la guía</translation>
    </message>
    <message>
        <source>it asks for %1, part of a program</source>
        <translation>pide %1, parte de un programa</translation>
    </message>
    <message>
        <source>it asks to call %1</source>
        <translation>pide llamar a %1</translation>
    </message>
    <message>
        <source>it begins like neither a zip archive nor a pickle</source>
        <translation>no empieza ni como archivo zip ni como pickle</translation>
    </message>
    <message>
        <source>it claims %1 elements</source>
        <translation>declara %1 elementos</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>no empieza como uno</translation>
    </message>
    <message>
        <source>it does not unpack</source>
        <translation>no se desempaqueta</translation>
    </message>
    <message>
        <source>it ends at %1, before it begins at %2</source>
        <translation>acaba en %1, antes de empezar en %2</translation>
    </message>
    <message>
        <source>it ends at lane %1, and the session has %2.</source>
        <translation>acaba en la pista %1, y la sesión tiene %2.</translation>
    </message>
    <message>
        <source>it enlarges small pictures in latents, for which no conversion is known here.</source>
        <translation>amplía imágenes pequeñas en latentes, para lo que aquí no se conoce ninguna conversión.</translation>
    </message>
    <message>
        <source>it has %1 as its %2</source>
        <translation>tiene %1 como %2</translation>
    </message>
    <message>
        <source>it has %1 bytes, fewer than its length field of %2</source>
        <translation>tiene %1 bytes, menos que su campo de longitud de %2</translation>
    </message>
    <message>
        <source>it has %1 dimensions</source>
        <translation>tiene %1 dimensiones</translation>
    </message>
    <message>
        <source>it has %1 sizes and %2 strides</source>
        <translation>tiene %1 tamaños y %2 saltos</translation>
    </message>
    <message>
        <source>it has a shape that holds %1; whole numbers of at least 0 were expected</source>
        <translation>tiene una forma que contiene %1; se esperaban números enteros de al menos 0</translation>
    </message>
    <message>
        <source>it has a shape with a size of %1 or more than %2 sizes</source>
        <translation>tiene una forma con un tamaño de %1 o con más de %2 tamaños</translation>
    </message>
    <message>
        <source>it has a size that is no whole number</source>
        <translation>tiene un tamaño que no es un número entero</translation>
    </message>
    <message>
        <source>it has a text encoder, and its U-Net reads no text.</source>
        <translation>tiene un codificador de texto, y su U-Net no lee texto.</translation>
    </message>
    <message>
        <source>it has an argument %1 that should be %2</source>
        <translation>tiene un argumento %1 que debería ser %2</translation>
    </message>
    <message>
        <source>it has arguments that are no tuple</source>
        <translation>tiene argumentos que no son una tupla</translation>
    </message>
    <message>
        <source>it has data_offsets that hold %1; whole numbers of at least 0 were expected</source>
        <translation>tiene data_offsets que contienen %1; se esperaban números enteros de al menos 0</translation>
    </message>
    <message>
        <source>it has fewer than two data_offsets</source>
        <translation>tiene menos de dos data_offsets</translation>
    </message>
    <message>
        <source>it has more than two data_offsets</source>
        <translation>tiene más de dos data_offsets</translation>
    </message>
    <message>
        <source>it has no %1 among its fields</source>
        <translation>no tiene %1 entre sus campos</translation>
    </message>
    <message>
        <source>it has no autoencoder, which both layouts hold.</source>
        <translation>no tiene autocodificador, que ambas formas contienen.</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>no tiene cabecera</translation>
    </message>
    <message>
        <source>it has no lanes.</source>
        <translation>no tiene pistas.</translation>
    </message>
    <message>
        <source>it has only %1 arguments</source>
        <translation>solo tiene %1 argumentos</translation>
    </message>
    <message>
        <source>it has the field %1 twice</source>
        <translation>tiene el campo %1 dos veces</translation>
    </message>
    <message>
        <source>it has the key %1, and a plain number was expected</source>
        <translation>tiene la clave %1, y se esperaba un simple número</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2, more than any file can hold</source>
        <translation>tiene la forma %1 y los saltos %2, más de lo que cabe en un archivo</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2; numbers of at least 0 were expected</source>
        <translation>tiene la forma %1 y los saltos %2; se esperaban números de al menos 0</translation>
    </message>
    <message>
        <source>it has the storage offset %1</source>
        <translation>tiene el desplazamiento de almacén %1</translation>
    </message>
    <message>
        <source>it has the unknown dtype %1</source>
        <translation>tiene el dtype desconocido %1</translation>
    </message>
    <message>
        <source>it has the unknown element type %1</source>
        <translation>tiene el tipo de elemento desconocido %1</translation>
    </message>
    <message>
        <source>it has the unknown field %1</source>
        <translation>tiene el campo desconocido %1</translation>
    </message>
    <message>
        <source>it has the unknown type %1</source>
        <translation>tiene el tipo desconocido %1</translation>
    </message>
    <message>
        <source>it holds no named tensors, and a state dict was expected</source>
        <translation>no contiene tensores con nombre, y se esperaba un state dict</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>no contiene tensores</translation>
    </message>
    <message>
        <source>it holds one tensor without a name, and a state dict was expected</source>
        <translation>contiene un tensor sin nombre, y se esperaba un state dict</translation>
    </message>
    <message>
        <source>it is %1, an array of objects instead of numbers</source>
        <translation>es %1, un arreglo de objetos en lugar de números</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, a program instead of weights</source>
        <translation>es un archivo TorchScript, un programa en lugar de pesos</translation>
    </message>
    <message>
        <source>it is a bare pickle of Python&apos;s, without PyTorch&apos;s magic number</source>
        <translation>es un pickle suelto de Python, sin el número mágico de PyTorch</translation>
    </message>
    <message>
        <source>it is a view of another storage, as PyTorch wrote before version 0.4</source>
        <translation>es una vista de otro almacén, como las que escribía PyTorch antes de la versión 0.4</translation>
    </message>
    <message>
        <source>it is another kind of PNG</source>
        <translation>es otra clase de PNG</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>se llama %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is given an item that is no pair</source>
        <translation>recibe un elemento que no es un par</translation>
    </message>
    <message>
        <source>it is made by %1</source>
        <translation>se construye con %1</translation>
    </message>
    <message>
        <source>it is packed in a way that PNG does not know</source>
        <translation>está empaquetado de una manera que PNG no conoce</translation>
    </message>
    <message>
        <source>it lacks its language and translated name</source>
        <translation>le faltan su idioma y su nombre traducido</translation>
    </message>
    <message>
        <source>it needs a turn for each of its lanes.</source>
        <translation>necesita un cambio para cada una de sus pistas.</translation>
    </message>
    <message>
        <source>it puts %1 into an object</source>
        <translation>pone %1 en un objeto</translation>
    </message>
    <message>
        <source>it reads a region map, and diffusers has no pipeline or names for that.</source>
        <translation>lee un mapa de regiones, y diffusers no tiene pipeline ni nombres para eso.</translation>
    </message>
    <message>
        <source>it reads classes as tokens (ClassEmbedder), and diffusers has no pipeline or names for that.</source>
        <translation>lee clases como tokens (ClassEmbedder), y diffusers no tiene pipeline ni nombres para eso.</translation>
    </message>
    <message>
        <source>it reads its texts with the second of XL&apos;s encoders alone, for which no other layout is known here.</source>
        <translation>lee sus textos solo con el segundo de los codificadores de XL, para lo que aquí no se conoce otra forma.</translation>
    </message>
    <message>
        <source>it should be described by a JSON object, and is %1</source>
        <translation>su descripción debería ser un objeto JSON, pero es %1</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes that are allowed</source>
        <translation>al desempaquetarse ocupa más de los %1 bytes permitidos</translation>
    </message>
    <message>
        <source>it was written by a newer Darkroom (version %1 of the format, this program knows %2).</source>
        <translation>lo escribió un Darkroom más reciente (versión %1 del formato; este programa conoce la %2).</translation>
    </message>
    <message>
        <source>its U-Net doesn&apos;t read the class tokens that the file holds.</source>
        <translation>su U-Net no lee los tokens de clase que contiene el archivo.</translation>
    </message>
    <message>
        <source>its U-Net gives %1 channels, and pictures have three.</source>
        <translation>su U-Net da %1 canales, y las imágenes tienen tres.</translation>
    </message>
    <message>
        <source>its U-Net has another function between its layers than SiLU, for which the other layout has no form.</source>
        <translation>su U-Net tiene entre sus capas otra función que SiLU, para lo que la otra forma no tiene equivalente.</translation>
    </message>
    <message>
        <source>its U-Net has no layer for %1</source>
        <translation>su U-Net no tiene ninguna capa para %1</translation>
    </message>
    <message>
        <source>its U-Net has other shapes for %1</source>
        <translation>su U-Net tiene otras formas para %1</translation>
    </message>
    <message>
        <source>its U-Net lacks layers for %1, and has other shapes for %2</source>
        <translation>a su U-Net le faltan capas para %1, y tiene otras formas para %2</translation>
    </message>
    <message>
        <source>its U-Net reads text, and there is no text encoder.</source>
        <translation>su U-Net lee texto, y no hay codificador de texto.</translation>
    </message>
    <message>
        <source>its U-Net reads the masked picture before the mask, and diffusers&apos; inpainting pipeline has them the other way round.</source>
        <translation>su U-Net lee la imagen enmascarada antes que la máscara, y el pipeline de inpainting de diffusers las tiene al revés.</translation>
    </message>
    <message>
        <source>its U-Net takes %1 channels, and pictures have three.</source>
        <translation>su U-Net toma %1 canales, y las imágenes tienen tres.</translation>
    </message>
    <message>
        <source>its U-Net wants a pooled text vector (addition_embed_type), and no text encoder gives one.</source>
        <translation>su U-Net pide un vector de texto agrupado (addition_embed_type), y ningún codificador de texto lo da.</translation>
    </message>
    <message>
        <source>its U-Net wants an added condition (class_embed_type) that is not known here.</source>
        <translation>su U-Net pide una condición añadida (class_embed_type) que aquí no se conoce.</translation>
    </message>
    <message>
        <source>its batches hold %1 lanes, and it has %2.</source>
        <translation>sus lotes contienen %1 pistas, y tiene %2.</translation>
    </message>
    <message>
        <source>its description of the system that wrote it is missing</source>
        <translation>falta su descripción del sistema que lo escribió</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, and only %2 follow; the file is cut off</source>
        <translation>su cabecera declara %1 bytes, y solo siguen %2; el archivo está cortado</translation>
    </message>
    <message>
        <source>its header is not JSON (byte %1: %2)</source>
        <translation>su cabecera no es JSON (byte %1: %2)</translation>
    </message>
    <message>
        <source>its header should be a JSON object, and is %1</source>
        <translation>su cabecera debería ser un objeto JSON, pero es %1</translation>
    </message>
    <message>
        <source>its header should have at most %1 bytes, and claims %2</source>
        <translation>su cabecera debería tener como mucho %1 bytes, pero declara %2</translation>
    </message>
    <message>
        <source>its list of storages is missing</source>
        <translation>falta su lista de almacenes</translation>
    </message>
    <message>
        <source>its list of storages names one that no tensor uses</source>
        <translation>su lista de almacenes nombra uno que ningún tensor usa</translation>
    </message>
    <message>
        <source>its numbers are big-endian</source>
        <translation>sus números son big-endian</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no dictionary, at byte %1</source>
        <translation>su pickle añade elementos a lo que no es un diccionario, en el byte %1</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no list, at byte %1</source>
        <translation>su pickle añade elementos a lo que no es una lista, en el byte %1</translation>
    </message>
    <message>
        <source>its pickle asks for %1 bytes at byte %2, and %3 follow; the file is cut off or damaged</source>
        <translation>su pickle pide %1 bytes en el byte %2, y siguen %3; el archivo está cortado o dañado</translation>
    </message>
    <message>
        <source>its pickle calls what is no function</source>
        <translation>su pickle llama a lo que no es una función</translation>
    </message>
    <message>
        <source>its pickle closes what it never opened, at byte %1</source>
        <translation>su pickle cierra lo que nunca abrió, en el byte %1</translation>
    </message>
    <message>
        <source>its pickle ends before it is complete</source>
        <translation>su pickle acaba antes de estar completo</translation>
    </message>
    <message>
        <source>its pickle has a name of more than %1 characters</source>
        <translation>su pickle tiene un nombre de más de %1 caracteres</translation>
    </message>
    <message>
        <source>its pickle has a name without an end at byte %1</source>
        <translation>su pickle tiene un nombre sin final en el byte %1</translation>
    </message>
    <message>
        <source>its pickle has a number that is none, at byte %1</source>
        <translation>su pickle tiene un número que no lo es, en el byte %1</translation>
    </message>
    <message>
        <source>its pickle has protocol %1, and 2 to 5 are known</source>
        <translation>su pickle tiene el protocolo %1, y se conocen del 2 al 5</translation>
    </message>
    <message>
        <source>its pickle has the opcode %1 at byte %2, which PyTorch never writes</source>
        <translation>su pickle tiene el código de operación %1 en el byte %2, que PyTorch nunca escribe</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>su pickle contiene más de %1 valores</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>su pickle tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>its pickle names a class by what is no text, at byte %1</source>
        <translation>su pickle nombra una clase con lo que no es texto, en el byte %1</translation>
    </message>
    <message>
        <source>its pickle nests more than %1 levels deep</source>
        <translation>su pickle anida más de %1 niveles</translation>
    </message>
    <message>
        <source>its pickle puts state into a value that has none</source>
        <translation>su pickle pone un estado en un valor que no lo tiene</translation>
    </message>
    <message>
        <source>its pickle recalls a value that it never remembered, at byte %1</source>
        <translation>su pickle recuerda un valor que nunca guardó, en el byte %1</translation>
    </message>
    <message>
        <source>its pickle remembers a value under the number %1</source>
        <translation>su pickle guarda un valor con el número %1</translation>
    </message>
    <message>
        <source>its pickle takes a value where there is none, at byte %1</source>
        <translation>su pickle toma un valor donde no hay ninguno, en el byte %1</translation>
    </message>
    <message>
        <source>its pickle&apos;s containers hold more than %1 values</source>
        <translation>los contenedores de su pickle contienen más de %1 valores</translation>
    </message>
    <message>
        <source>its pictures don&apos;t have three colour channels.</source>
        <translation>sus imágenes no tienen tres canales de color.</translation>
    </message>
    <message>
        <source>its protocol is not %1</source>
        <translation>su protocolo no es %1</translation>
    </message>
    <message>
        <source>its row %1 has a filter that PNG does not know</source>
        <translation>su fila %1 tiene un filtro que PNG no conoce</translation>
    </message>
    <message>
        <source>its sides are not from 1 to %1 pixels</source>
        <translation>sus lados no son de 1 a %1 píxeles</translation>
    </message>
    <message>
        <source>its text encoder has no layer for %1</source>
        <translation>su codificador de texto no tiene ninguna capa para %1</translation>
    </message>
    <message>
        <source>its text encoder has other shapes for %1</source>
        <translation>su codificador de texto tiene otras formas para %1</translation>
    </message>
    <message>
        <source>its text encoder has too few layers.</source>
        <translation>su codificador de texto tiene demasiado pocas capas.</translation>
    </message>
    <message>
        <source>its text encoder is a BERT, for which the other layout has no names.</source>
        <translation>su codificador de texto es un BERT, para el que la otra forma no tiene nombres.</translation>
    </message>
    <message>
        <source>its text encoder lacks layers for %1, and has other shapes for %2</source>
        <translation>a su codificador de texto le faltan capas para %1, y tiene otras formas para %2</translation>
    </message>
    <message>
        <source>its two text encoders read texts of different lengths.</source>
        <translation>sus dos codificadores de texto leen textos de longitudes distintas.</translation>
    </message>
    <message>
        <source>its zip archive has no directory at its end; the file is cut off</source>
        <translation>su archivo zip no tiene directorio al final; el archivo está cortado</translation>
    </message>
    <message>
        <source>its zip archive has two ends that disagree on where the directory is</source>
        <translation>su archivo zip tiene dos finales que no coinciden en dónde está el directorio</translation>
    </message>
    <message>
        <source>its zip archive holds two pickles, in %1 and %2</source>
        <translation>su archivo zip contiene dos pickles, en %1 y %2</translation>
    </message>
    <message>
        <source>its zip directory claims %1 entries in %2 bytes</source>
        <translation>su directorio zip declara %1 entradas en %2 bytes</translation>
    </message>
    <message>
        <source>its zip directory is cut off at byte %1</source>
        <translation>su directorio zip está cortado en el byte %1</translation>
    </message>
    <message>
        <source>its zip directory is damaged at byte %1</source>
        <translation>su directorio zip está dañado en el byte %1</translation>
    </message>
    <message>
        <source>its zip directory should lie before the archive&apos;s end, and claims %1 bytes at %2 of %3</source>
        <translation>su directorio zip debería estar antes del final del archivo, pero declara %1 bytes en %2 de %3</translation>
    </message>
    <message>
        <source>its zip entries %1 and %2 overlap</source>
        <translation>sus entradas zip %1 y %2 se solapan</translation>
    </message>
    <message>
        <source>its zip entry %1 claims %2 bytes at %3, past the archive&apos;s directory; the file is cut off or damaged</source>
        <translation>su entrada zip %1 declara %2 bytes en %3, más allá del directorio del archivo; el archivo está cortado o dañado</translation>
    </message>
    <message>
        <source>its zip entry %1 has a name that leads out of the archive</source>
        <translation>su entrada zip %1 tiene un nombre que lleva fuera del archivo</translation>
    </message>
    <message>
        <source>its zip entry %1 has an extra field that is cut off</source>
        <translation>su entrada zip %1 tiene un campo extra cortado</translation>
    </message>
    <message>
        <source>its zip entry %1 has another name in its local header</source>
        <translation>su entrada zip %1 tiene otro nombre en su cabecera local</translation>
    </message>
    <message>
        <source>its zip entry %1 has no local header at byte %2</source>
        <translation>su entrada zip %1 no tiene cabecera local en el byte %2</translation>
    </message>
    <message>
        <source>its zip entry %1 is compressed, which PyTorch never does</source>
        <translation>su entrada zip %1 está comprimida, lo que PyTorch nunca hace</translation>
    </message>
    <message>
        <source>its zip entry %1 is encrypted</source>
        <translation>su entrada zip %1 está cifrada</translation>
    </message>
    <message>
        <source>its zip entry %1 is there twice</source>
        <translation>su entrada zip %1 aparece dos veces</translation>
    </message>
    <message>
        <source>its zip64 end record is not where its locator says</source>
        <translation>su registro final zip64 no está donde dice su localizador</translation>
    </message>
    <message>
        <source>latents of %1 channels</source>
        <translation>latentes de %1 canales</translation>
    </message>
    <message>
        <source>line %1 begins a value with %2, which YAML reserves</source>
        <translation>la línea %1 empieza un valor con %2, que YAML reserva</translation>
    </message>
    <message>
        <source>line %1 begins another document or a directive; one plain document was expected</source>
        <translation>la línea %1 empieza otro documento o una directiva; se esperaba un solo documento simple</translation>
    </message>
    <message>
        <source>line %1 has %2 after the end of a list or map</source>
        <translation>la línea %1 tiene %2 tras el final de una lista o un mapa</translation>
    </message>
    <message>
        <source>line %1 has a key that is no plain text</source>
        <translation>la línea %1 tiene una clave que no es texto simple</translation>
    </message>
    <message>
        <source>line %1 has a list or map whose items are not parted by commas</source>
        <translation>la línea %1 tiene una lista o un mapa cuyos elementos no están separados por comas</translation>
    </message>
    <message>
        <source>line %1 has a list or map without an end</source>
        <translation>la línea %1 tiene una lista o un mapa sin final</translation>
    </message>
    <message>
        <source>line %1 has a map in braces whose keys have no values</source>
        <translation>la línea %1 tiene un mapa entre llaves cuyas claves no tienen valores</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end on its line</source>
        <translation>la línea %1 tiene un texto entre comillas que no acaba en su línea</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end where the value does</source>
        <translation>la línea %1 tiene un texto entre comillas que no acaba donde acaba el valor</translation>
    </message>
    <message>
        <source>line %1 has a text block; write the text on one line instead</source>
        <translation>la línea %1 tiene un bloque de texto; escriba el texto en una sola línea</translation>
    </message>
    <message>
        <source>line %1 has an anchor or alias, %2; write the value out instead</source>
        <translation>la línea %1 tiene un ancla o un alias, %2; escriba el valor completo en su lugar</translation>
    </message>
    <message>
        <source>line %1 has an empty place in a list or map</source>
        <translation>la línea %1 tiene un lugar vacío en una lista o un mapa</translation>
    </message>
    <message>
        <source>line %1 has an escape that is not one of %2 in a quoted text</source>
        <translation>la línea %1 tiene, en un texto entre comillas, un escape que no es uno de %2</translation>
    </message>
    <message>
        <source>line %1 has an indentation that fits no line above</source>
        <translation>la línea %1 tiene una sangría que no concuerda con ninguna línea anterior</translation>
    </message>
    <message>
        <source>line %1 has the key %2 twice in one map</source>
        <translation>la línea %1 tiene la clave %2 dos veces en un mapa</translation>
    </message>
    <message>
        <source>line %1 has the tag %2, which a config does not need; nothing was made of it</source>
        <translation>la línea %1 tiene la etiqueta %2, que una configuración no necesita; no se hizo nada con ella</translation>
    </message>
    <message>
        <source>line %1 holds %2 where a key and a colon were expected</source>
        <translation>la línea %1 contiene %2 donde se esperaban una clave y dos puntos</translation>
    </message>
    <message>
        <source>line %1 holds a colon within text; put the text in quotes</source>
        <translation>la línea %1 contiene dos puntos dentro de un texto; ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>line %1 is indented by a tab; spaces were expected</source>
        <translation>la línea %1 tiene sangría con un tabulador; se esperaban espacios</translation>
    </message>
    <message>
        <source>line %1 is one too many: at most %2 values were expected</source>
        <translation>la línea %1 sobra: se esperaban como mucho %2 valores</translation>
    </message>
    <message>
        <source>line %1 merges another map; write its fields out instead</source>
        <translation>la línea %1 incorpora otro mapa; escriba sus campos en su lugar</translation>
    </message>
    <message>
        <source>line %1 nests more than %2 levels deep</source>
        <translation>la línea %1 anida más de %2 niveles</translation>
    </message>
    <message>
        <source>linear or cosine</source>
        <translation>linear o cosine</translation>
    </message>
    <message>
        <source>linear, sqrt_linear, cosine or sqrt</source>
        <translation>linear, sqrt_linear, cosine o sqrt</translation>
    </message>
    <message>
        <source>max_tokens of darkroom.json is more than the text encoder&apos;s positions.</source>
        <translation>max_tokens de darkroom.json es más que las posiciones del codificador de texto.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>multiples of groups</source>
        <translation>múltiplos de groups</translation>
    </message>
    <message>
        <source>multiples of norm_num_groups and attention_head_dim</source>
        <translation>múltiplos de norm_num_groups y attention_head_dim</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing, since parts have none of their own</source>
        <translation>nada, pues las partes no tienen ninguna propia</translation>
    </message>
    <message>
        <source>null, for a learned variance is DDPM&apos;s</source>
        <translation>null, pues una varianza aprendida es cosa de DDPM</translation>
    </message>
    <message>
        <source>null, for a solver within UniPC is not known here</source>
        <translation>null, pues aquí no se conoce ningún método dentro de UniPC</translation>
    </message>
    <message>
        <source>numbers of lanes</source>
        <translation>números de pistas</translation>
    </message>
    <message>
        <source>of shape %1 at offset %2, it reaches past its storage of %3 elements</source>
        <translation>de forma %1 en el desplazamiento %2, sobrepasa su almacén de %3 elementos</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>one whole number from %1 to %2 or a list of %3 of them, one a level</source>
        <translation>un número entero de %1 a %2 o una lista de %3 de ellos, uno por nivel</translation>
    </message>
    <message>
        <source>original_inference_steps is %1; 1 to %2 was expected. Correct the scheduler&apos;s config.</source>
        <translation>original_inference_steps es %1; se esperaba de 1 a %2. Corrija la configuración del planificador.</translation>
    </message>
    <message>
        <source>pairs of a label (0 to 255) and a count that together fill %1 pixels</source>
        <translation>pares de una etiqueta (0 a 255) y una cantidad que juntos llenan %1 píxeles</translation>
    </message>
    <message>
        <source>pairs of a label and a count that fill %1 pixels, not %2</source>
        <translation>pares de una etiqueta y una cantidad que llenan %1 píxeles, no %2</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>imágenes de %1 canales</translation>
    </message>
    <message>
        <source>precision fp16 was asked for on the CPU, where it is slow and overflows. Choose &quot;bf16&quot;, &quot;fp32&quot; or &quot;auto&quot;.</source>
        <translation>se pidió la precisión fp16 en la CPU, donde es lenta y se desborda. Elija &quot;bf16&quot;, &quot;fp32&quot; o &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>regions with ids below region_channels (%1)</source>
        <translation>regiones con id menores que region_channels (%1)</translation>
    </message>
    <message>
        <source>rows of %1 channels</source>
        <translation>filas de %1 canales</translation>
    </message>
    <message>
        <source>sigma_min, because algorithm_type is dpmsolver</source>
        <translation>sigma_min, porque algorithm_type es dpmsolver</translation>
    </message>
    <message>
        <source>size should be %1 x %2, the only one that this model was trained on, and is %3 x %4.</source>
        <translation>el tamaño debería ser %1 x %2, el único con el que se entrenó este modelo, pero es %3 x %4.</translation>
    </message>
    <message>
        <source>steps from 1 on</source>
        <translation>pasos desde 1</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>el tensor %1 aparece dos veces</translation>
    </message>
    <message>
        <source>tensors of %1 and %2 vectors</source>
        <translation>tensores de %1 y %2 vectores</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>texto que no esté vacío</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the JSON number %1</source>
        <translation>el número JSON %1</translation>
    </message>
    <message>
        <source>the JSON text %1</source>
        <translation>el texto JSON %1</translation>
    </message>
    <message>
        <source>the U-Net gives %1 channels, and the autoencoder&apos;s latents have %2.</source>
        <translation>la U-Net da %1 canales, y los latentes del autocodificador tienen %2.</translation>
    </message>
    <message>
        <source>the U-Net reads text of %1 channels, and the text encoder gives %2.</source>
        <translation>la U-Net lee texto de %1 canales, y el codificador de texto da %2.</translation>
    </message>
    <message>
        <source>the U-Net takes %1 channels, of which %2 are the latent&apos;s and %3 are those of a region map or picture; nothing is known about the others.</source>
        <translation>la U-Net toma %1 canales, de los que %2 son del latente y %3 de un mapa de regiones o una imagen; de los demás no se sabe nada.</translation>
    </message>
    <message>
        <source>the U-Net&apos;s added condition has %1 channels, and the text encoder&apos;s vector of %2 with six sizes of %3 has %4.</source>
        <translation>la condición añadida de la U-Net tiene %1 canales, y el vector de %2 del codificador de texto con seis tamaños de %3 tiene %4.</translation>
    </message>
    <message>
        <source>the class should be 0 or more, and is %1.</source>
        <translation>la clase debería ser 0 o más, pero es %1.</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is a %4.</source>
        <translation>el componente &quot;%1&quot; debería ser un %2 o un %3, pero es un %4.</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is missing.</source>
        <translation>el componente &quot;%1&quot; debería ser un %2 o un %3, pero falta.</translation>
    </message>
    <message>
        <source>the guidance curve should be finite factors at falling levels above 0, and has %1 at level %2.</source>
        <translation>la curva de guía debería ser factores finitos con niveles decrecientes mayores que 0, pero tiene %1 en el nivel %2.</translation>
    </message>
    <message>
        <source>the guidance interval should go from a level of at least 0 to a higher one, and goes from %1 to %2.</source>
        <translation>el intervalo de guía debería ir de un nivel de al menos 0 a otro más alto, pero va de %1 a %2.</translation>
    </message>
    <message>
        <source>the heads of its attentions differ in width, for which diffusers&apos; UNet2DModel has no form.</source>
        <translation>las cabezas de sus atenciones difieren en ancho, para lo que el UNet2DModel de diffusers no tiene equivalente.</translation>
    </message>
    <message>
        <source>the height</source>
        <translation>el alto</translation>
    </message>
    <message>
        <source>the inner channels of its autoencoder differ from its latents&apos;, for which diffusers&apos; layout has no form.</source>
        <translation>los canales interiores de su autocodificador difieren de los de sus latentes, para lo que la forma de diffusers no tiene equivalente.</translation>
    </message>
    <message>
        <source>the map that describes the model</source>
        <translation>el mapa que describe el modelo</translation>
    </message>
    <message>
        <source>the map&apos;s size in pixels</source>
        <translation>el tamaño del mapa en píxeles</translation>
    </message>
    <message>
        <source>the mask should have the size of the picture that it belongs to, %1 x %2, and has %3 x %4. Give the picture with it.</source>
        <translation>la máscara debería tener el tamaño de la imagen a la que pertenece, %1 x %2, pero es de %3 x %4. Dé la imagen junto con ella.</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>la máscara</translation>
    </message>
    <message>
        <source>the mask&apos;s soft edge should be from 0 to %1 pixels, and is %2.</source>
        <translation>el borde suave de la máscara debería estar entre 0 y %1 píxeles, pero es %2.</translation>
    </message>
    <message>
        <source>the noise schedule that the classifier was trained with</source>
        <translation>el programa de ruido con el que se entrenó el clasificador</translation>
    </message>
    <message>
        <source>the number of steps should be from 1 to %1, and is %2.</source>
        <translation>el número de pasos debería estar entre 1 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>the number of zero steps should be at least 0, and is %1.</source>
        <translation>el número de pasos cero debería ser al menos 0, pero es %1.</translation>
    </message>
    <message>
        <source>the part before a branch should end at a step from %1 to %2, and ends at %3.</source>
        <translation>la parte anterior a una rama debería acabar en un paso de %1 a %2, pero acaba en %3.</translation>
    </message>
    <message>
        <source>the picture cannot be decoded (%1 bytes that are no whole PNG, JPEG, WebP, BMP or TIFF)</source>
        <translation>la imagen no se puede decodificar (%1 bytes que no son un PNG, JPEG, WebP, BMP o TIFF completo)</translation>
    </message>
    <message>
        <source>the picture cannot be decoded: %1</source>
        <translation>la imagen no se puede decodificar: %1</translation>
    </message>
    <message>
        <source>the picture has %1 channels; 1, 3 or 4 were expected</source>
        <translation>la imagen tiene %1 canales; se esperaban 1, 3 o 4</translation>
    </message>
    <message>
        <source>the picture has neither 8 nor 16 bits a channel</source>
        <translation>la imagen no tiene ni 8 ni 16 bits por canal</translation>
    </message>
    <message>
        <source>the picture to begin from</source>
        <translation>la imagen inicial</translation>
    </message>
    <message>
        <source>the plain name of a safetensors or .bin file beside the index</source>
        <translation>el simple nombre de un archivo safetensors o .bin junto al índice</translation>
    </message>
    <message>
        <source>the preview interval should be at least 1 step, and is %1.</source>
        <translation>el intervalo de la vista previa debería ser de al menos 1 paso, pero es %1.</translation>
    </message>
    <message>
        <source>the preview map of darkroom.json doesn&apos;t fit latents of %1 channels.</source>
        <translation>el mapa de vista previa de darkroom.json no encaja con latentes de %1 canales.</translation>
    </message>
    <message>
        <source>the region map should have the picture&apos;s size, %1 x %2, and has %3 x %4. Resize it, or choose its size for the picture.</source>
        <translation>el mapa de regiones debería tener el tamaño de la imagen, %1 x %2, pero es de %3 x %4. Cambie su tamaño, o elija su tamaño para la imagen.</translation>
    </message>
    <message>
        <source>the region map should hold %1 x %2 labels, and holds %3.</source>
        <translation>el mapa de regiones debería contener %1 x %2 etiquetas, pero contiene %3.</translation>
    </message>
    <message>
        <source>the sampler &quot;%1&quot; is not known. Choose one such as ddim, euler or dpmpp_2m.</source>
        <translation>el muestreador &quot;%1&quot; no se conoce. Elija uno como ddim, euler o dpmpp_2m.</translation>
    </message>
    <message>
        <source>the schedule &quot;%1&quot; is not known. Choose one such as automatic, karras or uniform.</source>
        <translation>el programa de ruido &quot;%1&quot; no se conoce. Elija uno como automatic, karras o uniform.</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 bytes and holds %3</source>
        <translation>el almacén %1 declara %2 bytes y contiene %3</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements and holds %3</source>
        <translation>el almacén %1 declara %2 elementos y contiene %3</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements</source>
        <translation>el almacén %1 declara %2 elementos</translation>
    </message>
    <message>
        <source>the storage %1 has two sizes</source>
        <translation>el almacén %1 tiene dos tamaños</translation>
    </message>
    <message>
        <source>the storage %1 is not in the archive</source>
        <translation>el almacén %1 no está en el archivo zip</translation>
    </message>
    <message>
        <source>the storage %1 of %2 bytes should begin at byte %3, and %4 follow; the file is cut off</source>
        <translation>el almacén %1 de %2 bytes debería empezar en el byte %3, y siguen %4; el archivo está cortado</translation>
    </message>
    <message>
        <source>the storage %1 of tensor %2 is not in the file</source>
        <translation>el almacén %1 del tensor %2 no está en el archivo</translation>
    </message>
    <message>
        <source>the strength</source>
        <translation>la fuerza</translation>
    </message>
    <message>
        <source>the tokenizer has more words than the text encoder.</source>
        <translation>el tokenizador tiene más palabras que el codificador de texto.</translation>
    </message>
    <message>
        <source>the width</source>
        <translation>el ancho</translation>
    </message>
    <message>
        <source>this is no session of the guidance lab.</source>
        <translation>esto no es una sesión del laboratorio de guía.</translation>
    </message>
    <message>
        <source>three whole numbers from 0 to 255</source>
        <translation>tres números enteros de 0 a 255</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>true, false or a list of %1 of them, one a level</source>
        <translation>true, false o una lista de %1 de ellos, uno por nivel</translation>
    </message>
    <message>
        <source>true, since sizes change by convolutions here</source>
        <translation>true, pues aquí los tamaños cambian mediante convoluciones</translation>
    </message>
    <message>
        <source>two words, %1 and %2</source>
        <translation>dos palabras, %1 y %2</translation>
    </message>
    <message>
        <source>w was given, and this model has no null class to guide away from. Set it to 0.</source>
        <translation>se dio w, y este modelo no tiene una clase nula de la que alejar. Póngala en 0.</translation>
    </message>
    <message>
        <source>width and height should be multiples of %1 for this model, and are %2 x %3.</source>
        <translation>el ancho y el alto deberían ser múltiplos de %1 para este modelo, pero son %2 x %3.</translation>
    </message>
    <message>
        <source>its numbers are in another byte order than &quot;little&quot;</source>
        <translation>sus números están en otro orden de bytes que &quot;little&quot;</translation>
    </message>
    <message>
        <source>its packed rows are damaged</source>
        <translation>sus filas empaquetadas están dañadas</translation>
    </message>
    <message>
        <source>%1: reading %2 bytes at byte %3 failed (%4). Check the disk and try again.</source>
        <translation>%1: la lectura de %2 bytes en el byte %3 ha fallado (%4). Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1: the archive cannot be opened (%2). Put it beside the index, or make it readable.</source>
        <translation>%1: el archivo comprimido no se puede abrir (%2). Póngalo junto al índice o hágalo legible.</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 has the value %5; regions.json beside the index names %6 region classes. Correct one of them.</source>
        <translation>%1: el mapa de regiones de la fila %2, columna %3 de %4 tiene el valor %5; regions.json junto al índice nombra %6 clases de región. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 lies outside the sheet of %5 x %6 pixels in tiles of %7. Correct the line, or draw the sheet again.</source>
        <translation>%1: el mapa de regiones de la fila %2, columna %3 de %4 queda fuera de la hoja de %5 x %6 píxeles en teselas de %7. Corrija la línea o vuelva a dibujar la hoja.</translation>
    </message>
    <message>
        <source>The number of pictures to shuffle is %1; at least 1 was expected. Check the folder and the splits that were asked for.</source>
        <translation>El número de imágenes que mezclar es %1; se esperaba al menos 1. Compruebe la carpeta y las partes que se pidieron.</translation>
    </message>
    <message>
        <source>Two batches of pictures of one size, at least %1 pixels a side, can be compared; these are not.</source>
        <translation>Se pueden comparar dos lotes de imágenes de un mismo tamaño, de al menos %1 píxeles de lado; estos no lo son.</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>se acortó mientras se leía</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 has other regions than the data set. Take the data set that the model was trained on.</source>
        <translation>%1 tiene otras regiones que el conjunto de datos. Use el conjunto de datos con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>%1 takes no region map, so it has none to follow. Choose another model.</source>
        <translation>%1 no admite mapa de regiones, así que no tiene ninguno que seguir. Elija otro modelo.</translation>
    </message>
    <message>
        <source>A region map of another size than the picture was compared. Report this as a fault of the program.</source>
        <translation>Se comparó un mapa de regiones de otro tamaño que la imagen. Comuníquelo como un fallo del programa.</translation>
    </message>
    <message>
        <source>No test picture of the data set has a class and a region map. Name the whole icons data set.</source>
        <translation>Ninguna imagen de prueba del conjunto de datos tiene una clase y un mapa de regiones. Indique el conjunto de datos icons completo.</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 has other sizes. Get both from one source.</source>
        <translation>%1 y %2 no van juntos (%3): el tensor %4 tiene otros tamaños. Obtenga ambos de una misma fuente.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 is missing. Get both from one source.</source>
        <translation>%1 y %2 no van juntos (%3): falta el tensor %4. Obtenga ambos de una misma fuente.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: it was cut short meanwhile, or its disk has a fault. Get the file anew.</source>
        <translation>%1 no se pudo leer hasta el final: el archivo se acortó entretanto, o su disco tiene un fallo. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 has other sizes. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 no encaja en la red a la que está destinado (%2): el tensor %3 tiene otros tamaños. La configuración y los pesos son de modelos distintos; obtenga ambos de una misma fuente.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 is missing. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1 no encaja en la red a la que está destinado (%2): falta el tensor %3. El archivo está incompleto o es de otro modelo; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): there is no place for tensor %3. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 no encaja en la red a la que está destinado (%2): no hay lugar para el tensor %3. La configuración y los pesos son de modelos distintos; obtenga ambos de una misma fuente.</translation>
    </message>
    <message>
        <source>%1 has %2 names, and the model knows %3 regions; they keep their numbers. Correct the list.</source>
        <translation>%1 tiene %2 nombres, y el modelo conoce %3 regiones; estas conservan sus números. Corrija la lista.</translation>
    </message>
    <message>
        <source>%1 holds no network that this program can build (%2): tensor %3 should have %4. The file belongs to another kind of model, or is damaged; get it anew.</source>
        <translation>%1 no contiene ninguna red que este programa pueda construir (%2): el tensor %3 debería tener %4. El archivo es de otra clase de modelo, o está dañado; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so the regions keep their numbers. Save the list as UTF-8.</source>
        <translation>%1 no es UTF-8, así que las regiones conservan sus números. Guarde la lista como UTF-8.</translation>
    </message>
    <message>
        <source>%1 numbers its %2 tokens up to %3. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1 numera sus %2 tokens hasta %3. Descargue vocab.json y merges.txt del mismo modelo.</translation>
    </message>
    <message>
        <source>%1 sizes or more</source>
        <translation>%1 tamaños o más</translation>
    </message>
    <message>
        <source>Classifier guidance was asked for, and this model was trained on a range of noise for which no classifier is known here. Set classifier scale to 0.</source>
        <translation>Se pidió guía por clasificador, y este modelo se entrenó con un intervalo de ruido para el que aquí no se conoce ningún clasificador. Ponga la escala del clasificador en 0.</translation>
    </message>
    <message>
        <source>Darkroom&apos;s noisy classifier</source>
        <translation>Clasificador de imágenes ruidosas de Darkroom</translation>
    </message>
    <message>
        <source>Nothing tells these flags of %1, and the usual values are taken: %2. Put the flags that it was trained with beside it, as JSON.</source>
        <translation>Nada indica estas opciones de %1, y se toman los valores habituales: %2. Ponga a su lado, como JSON, las opciones con las que se entrenó.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1 This is a fault of the program; please report it.</source>
        <translation>Algo falló dentro de Darkroom: %1 Es un fallo de Darkroom; informe de él, por favor.</translation>
    </message>
    <message>
        <source>The consistency sampler was given a least sigma of %1; 0 or more was expected. Correct sigma_min.</source>
        <translation>El muestreador de consistencia recibió un sigma mínimo de %1; se esperaba 0 o más. Corrija sigma_min.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model. Close other programs, or choose a smaller model or a lower precision.</source>
        <translation>No hay memoria suficiente para este modelo. Cierre otros programas, o elija un modelo menor o una precisión más baja.</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, then try again.</source>
        <translation>No hay memoria suficiente: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This picture is a strip of the lab with %1 lanes; the settings are those of its first lane.</source>
        <translation>Esta imagen es una tira del laboratorio con %1 pistas; los ajustes son los de su primera pista.</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Where this run ended is no longer in memory. Make the picture again, or raise the memory for steps in the lab.</source>
        <translation>El final de esta ejecución ya no está en memoria. Haga la imagen de nuevo, o aumente en el laboratorio la memoria para pasos.</translation>
    </message>
    <message>
        <source>a list of %1 numbers, one a channel</source>
        <translation>una lista de %1 números, uno por canal</translation>
    </message>
    <message>
        <source>a list of numbers above 0</source>
        <translation>una lista de números mayores que 0</translation>
    </message>
    <message>
        <source>a list of requests, one for each lane</source>
        <translation>una lista de peticiones, una para cada pista</translation>
    </message>
    <message>
        <source>a number above 0 and below sigma_max</source>
        <translation>un número mayor que 0 y menor que sigma_max</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autocodificador</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>clasificador</translation>
    </message>
    <message>
        <source>it does not say what.</source>
        <translation>no se sabe qué.</translation>
    </message>
    <message>
        <source>karras or exponential</source>
        <translation>karras o exponential</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>null, for this scheduler&apos;s levels follow from a sine</source>
        <translation>null, pues los niveles de este planificador se derivan de un seno</translation>
    </message>
    <message>
        <source>region encoder</source>
        <translation>codificador de regiones</translation>
    </message>
    <message>
        <source>table of classes</source>
        <translation>tabla de clases</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>codificador de texto</translation>
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
    <name>LicenceWorks</name>
    <message>
        <source>Icons: data and attribution</source>
        <translation>Icons: datos y atribución</translation>
    </message>
    <message>
        <source>Icons: model card</source>
        <translation>Icons: ficha del modelo</translation>
    </message>
    <message>
        <source>CLIP&apos;s vocabulary</source>
        <translation>Vocabulario de CLIP</translation>
    </message>
    <message>
        <source>ImageNet&apos;s class names</source>
        <translation>Nombres de las clases de ImageNet</translation>
    </message>
    <message>
        <source>Lucide (icons of the window)</source>
        <translation>Lucide (iconos de la ventana)</translation>
    </message>
    <message>
        <source>LibTorch: what is compiled into it</source>
        <translation>LibTorch: lo que lleva compilado dentro</translation>
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
    <message>
        <source>the whole picture, which was stopped after step %1</source>
        <translation>la imagen entera, que se detuvo tras el paso %1</translation>
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
    <name>darkroom::FileShower</name>
    <message>
        <source>%1 is not there any more. Look for it where it was moved to, or in the trash.</source>
        <translation>%1 ya no está. Búsquelo donde se haya movido, o en la papelera.</translation>
    </message>
    <message>
        <source>No file manager opened the folder %1. Install one, or open the folder by other means.</source>
        <translation>Ningún gestor de archivos abrió la carpeta %1. Instale uno, o abra la carpeta de otro modo.</translation>
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
    <message>
        <source>Keep the stopped picture</source>
        <translation>Conservar la imagen detenida</translation>
    </message>
    <message>
        <source>The next picture begins from %1.</source>
        <translation>La próxima imagen empieza por %1.</translation>
    </message>
    <message>
        <source>Showing a file</source>
        <translation>Mostrar un archivo</translation>
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
    <message>
        <source>About Darkroom</source>
        <translation>Acerca de Darkroom</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::AboutDialog</name>
    <message>
        <source>About Darkroom</source>
        <translation>Acerca de Darkroom</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Buscar en las licencias</translation>
    </message>
    <message>
        <source>Shows the works whose name or licence has these words.</source>
        <translation>Muestra las obras cuyo nombre o licencia tiene estas palabras.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Obras</translation>
    </message>
    <message>
        <source>What Darkroom is made of and comes with; each has its licence beside it.</source>
        <translation>De qué está hecho Darkroom y qué lo acompaña; la licencia de cada cosa está al lado.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The licence of the chosen work, as its authors wrote it.</source>
        <translation>La licencia de la obra elegida, tal como la escribieron sus autores.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes this window (Esc).</source>
        <translation>Cierra esta ventana (Esc).</translation>
    </message>
    <message>
        <source>Darkroom %1</source>
        <translation>Darkroom %1</translation>
    </message>
    <message>
        <source>Makes pictures with latent diffusion models on this machine, and shows how they develop and what guidance does.</source>
        <translation>Hace imágenes en este equipo con modelos de difusión latente, y muestra cómo se revelan y qué hace la guía.</translation>
    </message>
    <message>
        <source>Darkroom&apos;s own code is under the MIT licence. Qt Charts, which it is built with, is under the GPL 3, and so is this program where it is handed on; everything else keeps the licence that stands below.</source>
        <translation>El código propio de Darkroom está bajo la licencia MIT. Qt Charts, con el que está construido, está bajo la GPL 3, y también este programa cuando se entrega a otros; todo lo demás conserva la licencia que figura abajo.</translation>
    </message>
    <message>
        <source>The licence of %1 is not here; looked in %2 and %3. Packages bring it along; in a source tree ./dev setup gets it.</source>
        <translation>La licencia de %1 no está aquí; se buscó en %2 y %3. Los paquetes la traen; en un árbol de fuentes la consigue ./dev setup.</translation>
    </message>
    <message>
        <source>No licence has these words.</source>
        <translation>Ninguna licencia tiene estas palabras.</translation>
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
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Tries again to save every picture that could not be saved.</source>
        <translation>Intenta guardar de nuevo todas las imágenes que no se pudieron guardar.</translation>
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
    <message>
        <source>Which classifier</source>
        <translation>Qué clasificador</translation>
    </message>
    <message>
        <source>The classifier of noisy pictures that steers: the one beside the model, or another file&apos;s or folder&apos;s; you can also drop it on the window.</source>
        <translation>El clasificador de imágenes ruidosas que dirige: el que está junto al modelo, o el de otro archivo o carpeta; también puede soltarlo sobre la ventana.</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Dirigido por</translation>
    </message>
    <message>
        <source>%1 has no classifier beside it: choose one here, or train one with “darkroom train classifier”.</source>
        <translation>%1 no tiene ningún clasificador a su lado: elija uno aquí, o entrene uno con «darkroom train classifier».</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>Ninguno: elija uno</translation>
    </message>
    <message>
        <source>The one beside the model</source>
        <translation>El que está junto al modelo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>It tells %n class(es) apart.</source>
        <translation>
            <numerusform>Distingue %n clase.</numerusform>
            <numerusform>Distingue %n clases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on %1 × %1 pixels.</source>
        <translation>Entrenado con %1 × %1 píxeles.</translation>
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
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Shows all pictures at one step of their runs, x̂₀ as it was estimated there; the right end shows the pictures.</source>
        <translation>Muestra todas las imágenes en un mismo paso de sus ejecuciones, x̂₀ como se estimó allí; el extremo derecho muestra las imágenes.</translation>
    </message>
    <message>
        <source>The steps of these pictures&apos; runs are no longer in memory: only runs since the start keep theirs, the last ones.</source>
        <translation>Los pasos de las ejecuciones de estas imágenes ya no están en la memoria: solo las últimas ejecuciones desde el inicio conservan los suyos.</translation>
    </message>
    <message>
        <source>no steps in memory</source>
        <translation>ningún paso en la memoria</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>x̂₀ at step %1 of %2</source>
        <translation>x̂₀ en el paso %1 de %2</translation>
    </message>
    <message>
        <source>%1; %2 as finished</source>
        <translation>%1; %2 terminada</translation>
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
    <message>
        <source>The estimate after each step; click one to look at it, or go through them by keys.</source>
        <translation>La estimación tras cada paso; pulse una para verla, o recórralas con el teclado.</translation>
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
    <message>
        <source>Made with</source>
        <translation>Hecha con</translation>
    </message>
    <message>
        <source>Shows the pictures that began from another, were masked or painted by regions, or were kept when they were stopped.</source>
        <translation>Muestra las imágenes que empezaron por otra, se enmascararon o se pintaron por regiones, o se conservaron al detenerse.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Imagen inicial</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Region map</source>
        <translation>Mapa de regiones</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>De todo tipo</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>Tira del laboratorio</translation>
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
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Strip: %1</source>
        <translation>Tira: %1</translation>
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
    <message>
        <source>Begin from this picture</source>
        <translation>Empezar por esta imagen</translation>
    </message>
    <message>
        <source>Paint a mask on this picture</source>
        <translation>Pintar una máscara sobre esta imagen</translation>
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
    <message>
        <source>Leaves out start picture, mask and region map in the lab: the lanes begin from noise. The settings stay as they are.</source>
        <translation>Deja fuera del laboratorio imagen inicial, máscara y mapa de regiones: las pistas empiezan por ruido. Los ajustes quedan como están.</translation>
    </message>
    <message>
        <source>The lanes begin from noise: start picture, mask and region map of the settings are left out.</source>
        <translation>Las pistas empiezan por ruido: se dejan fuera imagen inicial, máscara y mapa de regiones de los ajustes.</translation>
    </message>
    <message>
        <source>Every lane enlarges the start picture of the settings.</source>
        <translation>Cada pista amplía la imagen inicial de los ajustes.</translation>
    </message>
    <message>
        <source>Every lane begins from the start picture of the settings, at strength %1.</source>
        <translation>Cada pista empieza por la imagen inicial de los ajustes, con fuerza %1.</translation>
    </message>
    <message>
        <source>Every lane paints into the mask of the settings&apos; start picture, at strength %1.</source>
        <translation>Cada pista pinta dentro de la máscara de la imagen inicial de los ajustes, con fuerza %1.</translation>
    </message>
    <message>
        <source>Every lane follows the region map of the settings.</source>
        <translation>Cada pista sigue el mapa de regiones de los ajustes.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
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
    <message>
        <source>Paint over what shall be made anew, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>Pinte sobre lo que se hará de nuevo, con el ratón o con el teclado; la rueda cambia el pincel.</translation>
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
    <message>
        <source>Choose a classifier&apos;s file</source>
        <translation>Elegir el archivo de un clasificador</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s folder</source>
        <translation>Elegir la carpeta de un clasificador</translation>
    </message>
    <message>
        <source>change of the classifier</source>
        <translation>cambio de clasificador</translation>
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
        <translation>Elegir carpeta…</translation>
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
    <message>
        <source>Guide by it</source>
        <translation>Guiar con él</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>Lo que el archivo no dice</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and neither does a yaml or JSON beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 no dice todo lo que hace falta para ejecutarlo, ni lo dice un yaml o JSON a su lado. Aquí están los valores usuales; lo que elija se recuerda para este archivo, adondequiera que vaya.</translation>
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
    <message>
        <source>Line begun at %1, %2</source>
        <translation>Línea empezada en %1, %2</translation>
    </message>
    <message>
        <source>Drop the begun line</source>
        <translation>Descartar la línea empezada</translation>
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
    <message>
        <source>strength %1</source>
        <translation>fuerza %1</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Imagen inicial</translation>
    </message>
    <message>
        <source>%1, with a mask</source>
        <translation>%1, con máscara</translation>
    </message>
    <message>
        <source>Painted by a region map</source>
        <translation>Pintada según un mapa de regiones</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>Empezar por ella</translation>
    </message>
    <message>
        <source>Begin from this picture</source>
        <translation>Empezar por esta imagen</translation>
    </message>
    <message>
        <source>Makes this picture the one that the next begins from (B); Ctrl+Z undoes it.</source>
        <translation>Hace de esta imagen la inicial de la próxima (B); Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>Pintar máscara…</translation>
    </message>
    <message>
        <source>Paint a mask on it</source>
        <translation>Pintar una máscara sobre ella</translation>
    </message>
    <message>
        <source>Begins from this picture, and opens it to paint over what shall be made anew (M).</source>
        <translation>Empieza por esta imagen y la abre para pintar sobre lo que se hará de nuevo (M).</translation>
    </message>
    <message>
        <source>Stopped after step %1</source>
        <translation>Detenida tras el paso %1</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>Tira del laboratorio</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
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
    <message>
        <source>the one in the model&apos;s folder</source>
        <translation>el de la carpeta del modelo</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>The folder of the picture classifier whose features and class names judge, as “darkroom train features” writes it; empty takes “evaluation” in the model&apos;s folder.</source>
        <translation>La carpeta del clasificador de imágenes cuyas características y nombres de clases juzgan, como la escribe «darkroom train features»; vacía, es «evaluation» en la carpeta del modelo.</translation>
    </message>
    <message>
        <source>Choose the judge</source>
        <translation>Elegir el juez</translation>
    </message>
    <message>
        <source>Chooses the folder of the judge.</source>
        <translation>Elige la carpeta del juez.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>No se puede iniciar %1.</translation>
    </message>
    <message>
        <source>The system ended the measuring (signal 9), most likely because memory ran out. Choose fewer pictures or a smaller model, or close other programs, and measure again.</source>
        <translation>El sistema terminó la medición (señal 9), muy probablemente porque se agotó la memoria. Elija menos imágenes o un modelo más pequeño, o cierre otros programas, y mida de nuevo.</translation>
    </message>
    <message>
        <source>The measuring crashed (signal %1, %2). Measure again; if it crashes again, please report it.</source>
        <translation>La medición falló de forma inesperada (señal %1, %2). Mida de nuevo; si vuelve a fallar, infórmelo, por favor.</translation>
    </message>
    <message>
        <source>The measuring ended with code %1 and gave no reason. Measure again; if it ends so again, please report it.</source>
        <translation>La medición terminó con el código %1 sin indicar el motivo. Mida de nuevo; si vuelve a terminar así, infórmelo, por favor.</translation>
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
        <translation>Elegir carpeta…</translation>
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
    <message>
        <source>Paint what shall be where, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>Pinte qué debe estar dónde, con el ratón o con el teclado; la rueda cambia el pincel.</translation>
    </message>
    <message>
        <source>Paints a straight line from where you press to where you let go; with the keyboard Space begins it, and Space again ends it.</source>
        <translation>Pinta una línea recta desde donde pulsa hasta donde suelta; con el teclado Espacio la empieza, y Espacio otra vez la termina.</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionMapView</name>
    <message>
        <source>Region map</source>
        <translation>Mapa de regiones</translation>
    </message>
    <message>
        <source>What shall be where, as it was painted: %1.</source>
        <translation>Qué va dónde, tal como se pintó: %1.</translation>
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
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the stopped picture</source>
        <translation>Conservar la imagen detenida</translation>
    </message>
    <message>
        <source>Decodes what the last step left and saves it in the gallery with its settings (Ctrl+S).</source>
        <translation>Decodifica lo que dejó el último paso y lo guarda en la galería con sus ajustes (Ctrl+S).</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>Decodificando…</translation>
    </message>
    <message>
        <source>Stopped, not saved</source>
        <translation>Detenida, sin guardar</translation>
    </message>
    <message>
        <source>Stopped, no longer in memory</source>
        <translation>Detenida, ya no está en memoria</translation>
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
    <message>
        <source>Keeping a stopped picture</source>
        <translation>Conservación de una imagen detenida</translation>
    </message>
    <message>
        <source>Looking something up</source>
        <translation>Consulta</translation>
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
    <message numerus="yes">
        <source>Lab: %n lane(s)</source>
        <translation>
            <numerusform>Laboratorio: %n pista</numerusform>
            <numerusform>Laboratorio: %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not saved</source>
        <translation>Detenida tras el paso %1 de %2, sin guardar</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StoppedPictures</name>
    <message>
        <source>There is no stopped picture to keep. Pictures that are finished are saved by themselves.</source>
        <translation>No hay ninguna imagen detenida que conservar. Las imágenes acabadas se guardan solas.</translation>
    </message>
    <message>
        <source>Keeping a stopped picture</source>
        <translation>Conservación de una imagen detenida</translation>
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
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Draws the lanes of the last runs dimmed beneath these, and puts them into the CSV.</source>
        <translation>Dibuja más tenues, debajo de estas, las pistas de las últimas ejecuciones, y las incluye en el CSV.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the earlier runs</source>
        <translation>Olvidar las ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Takes the earlier runs off the chart.</source>
        <translation>Quita del gráfico las ejecuciones anteriores.</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <translation>ejecución %1, %2</translation>
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
