<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessibleParts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>1 network call</source>
        <translation>1 次网络调用</translation>
    </message>
    <message>
        <source>%1 network calls</source>
        <translation>%1 次网络调用</translation>
    </message>
    <message>
        <source>, %1 saved</source>
        <translation>，节省 %1 次</translation>
    </message>
    <message>
        <source>, 1 gradient of the classifier</source>
        <translation>，1 次分类器梯度</translation>
    </message>
    <message>
        <source>, %1 gradients of the classifier</source>
        <translation>，%1 次分类器梯度</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>No effect at w 0.</source>
        <translation>w 为 0 时无效。</translation>
    </message>
    <message>
        <source>No effect at w −1.</source>
        <translation>w 为 −1 时无效。</translation>
    </message>
    <message>
        <source>0: the sampler&apos;s own.</source>
        <translation>0：采样器自带的噪声。</translation>
    </message>
    <message>
        <source>Adds no noise.</source>
        <translation>不加噪声。</translation>
    </message>
    <message>
        <source>%1 takes no prompts: pick a class.</source>
        <translation>%1 不接受提示词：请选择类别。</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 不接受提示词。</translation>
    </message>
    <message>
        <source>%1 has no classes: type a prompt.</source>
        <translation>%1 没有类别：请输入提示词。</translation>
    </message>
    <message>
        <source>%1 has no condition to guide by.</source>
        <translation>%1 没有可用于引导的条件。</translation>
    </message>
    <message>
        <source>%1 is told its guidance and reads no negative prompt.</source>
        <translation>%1 直接接收引导强度，不读取负面提示词。</translation>
    </message>
    <message>
        <source>%1 makes a picture %2 times larger: give it one.</source>
        <translation>%1 将图片放大 %2 倍：请给它一张图片。</translation>
    </message>
    <message>
        <source>%1 enlarges the whole picture.</source>
        <translation>%1 放大整张图片。</translation>
    </message>
    <message>
        <source>%1 takes no region map.</source>
        <translation>%1 不接受区域图。</translation>
    </message>
    <message>
        <source>%1 makes this size only.</source>
        <translation>%1 只生成这种尺寸。</translation>
    </message>
    <message>
        <source>Steers away from what you ask for.</source>
        <translation>远离您所要求的内容。</translation>
    </message>
    <message>
        <source>Unconditional: what you ask for has no effect.</source>
        <translation>无条件：您所要求的内容不起作用。</translation>
    </message>
    <message>
        <source>Between unconditional and what you ask for.</source>
        <translation>介于无条件与您所要求的内容之间。</translation>
    </message>
    <message>
        <source>Plain conditional, without guidance.</source>
        <translation>仅条件预测，无引导。</translation>
    </message>
    <message>
        <source>Far beyond the usual: expect burnt colours.</source>
        <translation>远超常用范围：颜色可能过饱和。</translation>
    </message>
    <message>
        <source>Pushes towards what you ask for.</source>
        <translation>推向您所要求的内容。</translation>
    </message>
    <message>
        <source>None: it works on pixels</source>
        <translation>无：它直接处理像素</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>无：请选择一个</translation>
    </message>
    <message>
        <source>%1 reads no text, and LoRA files are for models that do.</source>
        <translation>%1 不读取文字，而 LoRA 文件用于读取文字的模型。</translation>
    </message>
    <message>
        <source>Its text encoder isn&apos;t CLIP.</source>
        <translation>其文本编码器不是 CLIP。</translation>
    </message>
    <message>
        <source>%1 has no classes.</source>
        <translation>%1 没有类别。</translation>
    </message>
    <message>
        <source>%1 has no null class to guide away from.</source>
        <translation>%1 没有可供远离的空类别。</translation>
    </message>
    <message>
        <source>%1 needs a class.</source>
        <translation>%1 需要类别。</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>unconditional</source>
        <translation>无条件</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>full preview</source>
        <translation>完整预览</translation>
    </message>
    <message>
        <source>fitted preview</source>
        <translation>拟合预览</translation>
    </message>
    <message>
        <source>x̂₀, %1, step %2 of %3, σ %4, %5</source>
        <translation>x̂₀，%1，第 %2 步，共 %3 步，σ %4，%5</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not decoded</source>
        <translation>在第 %1 步（共 %2 步）后停止，未解码</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>Picture, %1, w %2, seed %3, %4</source>
        <translation>图片，%1，w %2，种子 %3，%4</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>正在解码</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>%1 %2 ms, %3 % of the run</source>
        <translation>%1 %2 毫秒，占运行的 %3 %</translation>
    </message>
    <message>
        <source>Estimate of step %1 of %2, w %3, seed %4</source>
        <translation>第 %1 步（共 %2 步）的估计，w %3，种子 %4</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负向提示词</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>引导 w</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Ancestral sampling as in the first paper: fresh noise at every step, best with many steps.</source>
        <translation>如最初论文的祖先采样：每一步加新噪声，步数多时最好。</translation>
    </message>
    <message>
        <source>Deterministic at eta 0: the same seed gives the same picture, and few steps are enough.</source>
        <translation>Eta 为 0 时是确定性的：同一种子得到同一张图片，少量步数即可。</translation>
    </message>
    <message>
        <source>Remembers the last four predictions to take better steps; its first step asks the model twice.</source>
        <translation>记住最近四次预测以走出更好的一步；第一步要询问模型两次。</translation>
    </message>
    <message>
        <source>Remembers the last four predictions as PLMS does, and asks the model once a step from the start.</source>
        <translation>与 PLMS 一样记住最近四次预测，但从一开始每步只询问模型一次。</translation>
    </message>
    <message>
        <source>The simplest solver: one straight step along the model&apos;s direction.</source>
        <translation>最简单的求解器：沿模型方向走一步直线。</translation>
    </message>
    <message>
        <source>Euler steps with fresh noise at each one; the picture keeps changing with the number of steps.</source>
        <translation>每一步都加新噪声的欧拉法；图片随步数不断变化。</translation>
    </message>
    <message>
        <source>Corrects each Euler step by a second look; twice the cost, smaller errors.</source>
        <translation>用第二次评估校正每个欧拉步；代价加倍，误差更小。</translation>
    </message>
    <message>
        <source>Looks at the middle of each step before taking it; twice the cost.</source>
        <translation>在走每一步之前先看其中点；代价加倍。</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise at each step; twice the cost.</source>
        <translation>每一步加新噪声的 DPM2；代价加倍。</translation>
    </message>
    <message>
        <source>A multistep solver that reuses up to four earlier predictions.</source>
        <translation>重用至多四次先前预测的多步求解器。</translation>
    </message>
    <message>
        <source>Second order within a step, with fresh noise; twice the cost.</source>
        <translation>步内二阶，带新噪声；代价加倍。</translation>
    </message>
    <message>
        <source>Takes steps in pairs, the second of which corrects the first: second order at one look a step.</source>
        <translation>成对地走步，第二步校正第一步：每步一次评估即为二阶。</translation>
    </message>
    <message>
        <source>Solves the noisy equation with two looks a step; detailed, twice the cost.</source>
        <translation>每步两次评估求解含噪方程；细节丰富，代价加倍。</translation>
    </message>
    <message>
        <source>Second order at the cost of one look a step: a good choice for 15 to 30 steps.</source>
        <translation>每步一次评估即达二阶：适合 15 到 30 步。</translation>
    </message>
    <message>
        <source>DPM++ 2M for the noisy equation: fresh noise at each step.</source>
        <translation>用于含噪方程的 DPM++ 2M：每一步加新噪声。</translation>
    </message>
    <message>
        <source>Third order for the noisy equation; wants 30 steps or more.</source>
        <translation>对含噪方程的三阶方法；需要 30 步或更多。</translation>
    </message>
    <message>
        <source>Predicts and corrects with the same calls: good with 10 to 20 steps.</source>
        <translation>用相同的调用预测并校正：适合 10 到 20 步。</translation>
    </message>
    <message>
        <source>A multistep solver that integrates the curve through its last predictions exactly; good with few steps.</source>
        <translation>多步求解器，对经过最近几次预测的曲线精确积分；适合较少步数。</translation>
    </message>
    <message>
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>用于蒸馏到少数步的模型：跳到终点再加噪声。</translation>
    </message>
    <message>
        <source>For models distilled to a few steps by TCD: jumps past the next level and adds noise back to it.</source>
        <translation>用于以 TCD 蒸馏到少量步数的模型：越过下一个噪声级，再把噪声加回到该级。</translation>
    </message>
    <message>
        <source>For consistency models: jumps to the end and adds noise again; one or two steps are enough.</source>
        <translation>用于一致性模型：跳到终点再加噪声；一两步就够。</translation>
    </message>
    <message>
        <source>What the sampler is usually run with.</source>
        <translation>该采样器通常使用的调度。</translation>
    </message>
    <message>
        <source>Levels at evenly spaced timesteps of the model, the last one above zero noise.</source>
        <translation>模型上等间隔时间步的噪声级，最后一个高于零噪声。</translation>
    </message>
    <message>
        <source>Karras et al. 2022 with rho 7: many small steps at low noise.</source>
        <translation>Karras 等 2022，rho 为 7：低噪声处有许多小步。</translation>
    </message>
    <message>
        <source>Levels evenly spaced in the logarithm of the noise.</source>
        <translation>在噪声对数上等间隔的噪声级。</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps that stop one step before the end, as few-step models expect.</source>
        <translation>在终点前一步停止的等间隔时间步，少步模型如此要求。</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps from the noisiest to the cleanest.</source>
        <translation>从最嘈杂到最干净等间隔的时间步。</translation>
    </message>
    <message>
        <source>Every n-th level of the model&apos;s own table.</source>
        <translation>模型自有表中每隔 n 个取一个噪声级。</translation>
    </message>
    <message>
        <source>Every n-th timestep counted from the clean end, as DDIM&apos;s authors did.</source>
        <translation>从干净端数起每隔 n 个取一个时间步，与 DDIM 作者相同。</translation>
    </message>
    <message>
        <source>Timesteps by a beta distribution: more of them at both ends.</source>
        <translation>按 Beta 分布的时间步：两端更密。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 个）</translation>
    </message>
    <message>
        <source>%1 (field %2)</source>
        <translation>%1（字段 %2）</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1 (tensor %2)</source>
        <translation>%1（张量 %2）</translation>
    </message>
    <message>
        <source>%1 (text %2)</source>
        <translation>%1（文本 %2）</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; it has %3 and %4. Choose another model.</source>
        <translation>%1：要求块类型 %2，而本程序没有；可用的是 %3 和 %4。请选择其他模型。</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; the only one here is %3. Choose another model.</source>
        <translation>%1：要求块类型 %2，而本程序没有；可用的只有 %3。请选择其他模型。</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: there is a hole. The file is damaged: fetch it anew.</source>
        <translation>%1：始于 %2，而前一个张量止于 %3：中间有空隙。文件已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: they overlap. The file is damaged: fetch it anew.</source>
        <translation>%1：始于 %2，而前一个张量止于 %3：二者重叠。文件已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, and none were expected</source>
        <translation>最后一个张量之后还有 %1 字节，本不应有</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: tensor %2 holds values that %3 cannot. Store it in a wider type.</source>
        <translation>无法写入 %1：张量 %2 含有 %3 无法表示的值。请以更宽的类型存储。</translation>
    </message>
    <message>
        <source>%1 cannot be read, since it is not a regular file. Copy its content into one.</source>
        <translation>无法读取 %1，因为它不是普通文件。请将其内容复制到普通文件中。</translation>
    </message>
    <message>
        <source>%1 describes a %2, a network that this program does not know: a U-Net (UNet2DConditionModel, UNet2DModel), an autoencoder (AutoencoderKL, VQModel) or a text encoder was looked for.</source>
        <translation>%1 描述的是 %2，这是本程序不认识的网络：要找的是 U-Net（UNet2DConditionModel、UNet2DModel）、自编码器（AutoencoderKL、VQModel）或文本编码器。</translation>
    </message>
    <message>
        <source>%1 describes the tensor %2 wrongly: %3. The file is damaged: fetch it anew.</source>
        <translation>%1：对张量 %2 的描述有误：%3。文件已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model in either network: %2; %3. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 与此模型的两个网络都不匹配：%2；%3。请选择为此类模型训练的 LoRA。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model: %2. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 与此模型不匹配：%2。请选择为此类模型训练的 LoRA。</translation>
    </message>
    <message>
        <source>%1 ends at %2, past the end of the file&apos;s %3 bytes of data. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1：止于 %2，超出了文件的 %3 字节数据。文件被截断或已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 finite little-endian 32-bit floats in base64</source>
        <translation>以 base64 编码的 %1 个小端序有限 32 位浮点数</translation>
    </message>
    <message>
        <source>%1 has %2 pictures with a class; quality needs %3 at least. Name a larger folder.</source>
        <translation>%1 有 %2 张带类别的图片；测量质量至少需要 %3 张。请指定更大的文件夹。</translation>
    </message>
    <message>
        <source>%1 has a noise schedule that can&apos;t be run: %2</source>
        <translation>%1 的噪声调度无法运行：%2</translation>
    </message>
    <message>
        <source>%1 has no autoencoder of its own. Choose one of the same family, such as a file vae.safetensors (--vae).</source>
        <translation>%1 没有自带的自编码器。请选择同系列的自编码器，例如文件 vae.safetensors (--vae)。</translation>
    </message>
    <message>
        <source>%1 has no cross-attention: nothing weighs the tokens of a prompt.</source>
        <translation>%1 没有交叉注意力：没有什么为提示词的词元赋予权重。</translation>
    </message>
    <message>
        <source>%1 has no tensor %2, and one was expected. Check that this is the right file.</source>
        <translation>%1 缺少所需的张量 %2。请检查是否为正确的文件。</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. %3 were left out as broken, first: %4</source>
        <translation>%1 的划分 %2 中没有可用的图片。%3 张因损坏而被略过，第一张：%4</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. Check the folder and the splits that were asked for.</source>
        <translation>%1 的划分 %2 中没有可用的图片。请检查文件夹和所要求的划分。</translation>
    </message>
    <message>
        <source>%1 has no usable picture. %2 were left out as broken, first: %3</source>
        <translation>%1 中没有可用的图片。%2 张因损坏而被略过，第一张：%3</translation>
    </message>
    <message>
        <source>%1 has no usable picture. Check the folder and the splits that were asked for.</source>
        <translation>%1 中没有可用的图片。请检查文件夹和所要求的划分。</translation>
    </message>
    <message>
        <source>%1 has the JSON key &quot;%2&quot; twice in one object; once was expected. Remove one of them.</source>
        <translation>%1：同一对象中 JSON 键“%2”出现了两次，应只有一次。请删去其中一个。</translation>
    </message>
    <message>
        <source>%1 has the shape %2 of %3, and its data_offsets hold %4 bytes, which does not fit. The file is damaged: fetch it anew.</source>
        <translation>%1：形状为 %2，类型为 %3，而其 data_offsets 含 %4 字节，并不相符。文件已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 has the shape %2, more elements than any file can hold. The file is damaged: fetch it anew.</source>
        <translation>%1：形状为 %2，元素数超过任何文件所能容纳。文件已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 has the shape %2; sizes of at least 0 were expected. The file is damaged: fetch it anew.</source>
        <translation>%1：形状为 %2，而各维大小应不小于 0。文件已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of JSON; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1：含 %2 字节的 JSON，最多应为 %3 字节。请检查是否为正确的文件。</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of YAML; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1：含 %2 字节的 YAML，最多应为 %3 字节。请检查是否为正确的文件。</translation>
    </message>
    <message>
        <source>%1 holds no autoencoder; it holds this: %2. Choose a KL or VQ autoencoder, or a model with one.</source>
        <translation>%1 中没有自编码器；其内容为：%2。请选择 KL 或 VQ 自编码器，或带有自编码器的模型。</translation>
    </message>
    <message>
        <source>%1 holds part of a U-Net: tensor %2 is missing. The file is incomplete: fetch it anew.</source>
        <translation>%1 只含 U-Net 的一部分：缺少张量 %2。文件不完整：请重新获取。</translation>
    </message>
    <message>
        <source>%1 holds pictures beside folders of pictures (%2). Put every picture into a folder of its class, or all of them into one folder.</source>
        <translation>%1 中图片与图片文件夹 (%2) 混放。请将每张图片放入其类别的文件夹，或全部放入一个文件夹。</translation>
    </message>
    <message>
        <source>%1 holds vectors of %2 channels, and this model&apos;s text encoder has %3: the embedding was learned for another kind of model. Take it out of the prompt.</source>
        <translation>%1 含 %2 通道的向量，而此模型的文本编码器为 %3 通道：该嵌入是为另一类模型学习的。请将其从提示词中移除。</translation>
    </message>
    <message>
        <source>%1 in its pickle is wrong: %2</source>
        <translation>其 pickle 中%1有误：%2</translation>
    </message>
    <message>
        <source>%1 is %2, an option that this program does not have. Choose another model.</source>
        <translation>%1：本程序没有这一选项：%2。请选择其他模型。</translation>
    </message>
    <message>
        <source>%1 is %2, of a model that was trained on another kind of noise than a table of timesteps. Choose another model.</source>
        <translation>%1：值为 %2，所属模型训练时用的噪声不是时间步表，而是另一种。请选择其他模型。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; epsilon, v_prediction, sample or flow_prediction was expected. Correct the model&apos;s config.</source>
        <translation>%1：值为“%2”，应为 epsilon、v_prediction、sample 或 flow_prediction。请改正模型的配置。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; leading, linspace or trailing was expected. Correct the model&apos;s config.</source>
        <translation>%1：值为“%2”，应为 leading、linspace 或 trailing。请改正模型的配置。</translation>
    </message>
    <message>
        <source>%1 is a Git LFS pointer, a note that stands for the model: the real file has still to be fetched, for example with git lfs pull.</source>
        <translation>%1 是 Git LFS 指针，只是代替模型的说明：仍需获取真正的文件，例如用 git lfs pull。</translation>
    </message>
    <message>
        <source>%1 is a tar archive, as PyTorch wrote checkpoints before 0.1.10, or a packed folder. Unpack it, or save it anew with a newer PyTorch.</source>
        <translation>%1 是 tar 归档：可能是 PyTorch 0.1.10 之前写的检查点，或打包的文件夹。请解包，或用较新的 PyTorch 重新保存。</translation>
    </message>
    <message>
        <source>%1 is a web page saved under the name of a model. Fetch the model file itself: the page that you saw may ask for a login or a licence first.</source>
        <translation>%1 是以模型名称保存的网页。请获取模型文件本身：您看到的页面可能要求先登录或接受许可。</translation>
    </message>
    <message>
        <source>%1 is a zip archive and no PyTorch checkpoint: an entry data.pkl was expected, and it holds %2. If the model lies packed inside, unpack it.</source>
        <translation>%1 是 zip 归档，但不是 PyTorch 检查点：应有条目 data.pkl，其内容却为：%2。如果模型打包在其中，请解压。</translation>
    </message>
    <message>
        <source>%1 is a zip archive, probably a PyTorch checkpoint, under the name of a safetensors file. Give it the ending .ckpt.</source>
        <translation>%1 是以 safetensors 文件命名的 zip 归档，很可能是 PyTorch 检查点。请将其扩展名改为 .ckpt。</translation>
    </message>
    <message>
        <source>%1 is missing: no classifier of noisy pictures is there. Train one with &apos;darkroom train classifier&apos;, and name the folder model of its run.</source>
        <translation>缺少 %1：那里没有含噪图片的分类器。请用 &apos;darkroom train classifier&apos; 训练一个，并指定其运行的文件夹 model。</translation>
    </message>
    <message>
        <source>%1 is missing: no picture classifier is there to judge pictures with. Train one with &apos;darkroom train features&apos;, and name the folder model/evaluation of its run.</source>
        <translation>缺少 %1：那里没有用于评判图片的图片分类器。请用 &apos;darkroom train features&apos; 训练一个，并指定其运行的文件夹 model/evaluation。</translation>
    </message>
    <message>
        <source>%1 is neither a PNG nor a JPEG or WebP picture, so no settings can be read from it. Choose another file.</source>
        <translation>%1 不是 PNG、JPEG 或 WebP 图片，因此无法从中读取设置。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is no BERT vocabulary: the token %2 was expected on a line of its own. Fetch the vocab.txt of the model.</source>
        <translation>%1 不是 BERT 词表：词元 %2 应单独占一行。请获取该模型的 vocab.txt。</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows, but a %2: it holds %3, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 不是本程序支持的 LoRA（类型：%2）：其中有不属于层的低秩改变的内容：%3。请使用线性层和卷积层的 LoRA。</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows: it holds %2, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 不是本程序支持的 LoRA：其中有不属于层的低秩改变的内容：%2。请使用线性层和卷积层的 LoRA。</translation>
    </message>
    <message>
        <source>%1 is no PNG: its first bytes are others. Choose a PNG file.</source>
        <translation>%1：不是 PNG，开头的字节不同。请选择 PNG 文件。</translation>
    </message>
    <message>
        <source>%1 is no classifier of noisy pictures; it holds this: %2. Choose a folder that &apos;darkroom train classifier&apos; wrote, or a classifier of guided-diffusion.</source>
        <translation>%1 不是含噪图片的分类器；其内容为：%2。请选择 &apos;darkroom train classifier&apos; 写出的文件夹，或 guided-diffusion 的分类器。</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder in the diffusers layout, with model_index.json, was expected. Choose such a folder.</source>
        <translation>%1 不是本程序支持的模型：应为带有 model_index.json 的 diffusers 布局文件夹。请选择这样的文件夹。</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder with model_index.json, with config.json, or with one weight file was expected; found %2. Choose a model&apos;s folder or file.</source>
        <translation>%1 不是本程序支持的模型：应为带有 model_index.json、config.json 或一个权重文件的文件夹；找到的是：%2。请选择模型的文件夹或文件。</translation>
    </message>
    <message>
        <source>%1 is no sound PNG: the chunk IHDR was expected first. Fetch the file anew.</source>
        <translation>%1：不是完好的 PNG，应以数据块 IHDR 开头。请重新获取文件。</translation>
    </message>
    <message>
        <source>%1 is no sound PyTorch checkpoint: %2. Fetch the file anew.</source>
        <translation>%1：不是完好的 PyTorch 检查点：%2。请重新获取文件。</translation>
    </message>
    <message>
        <source>%1 is no sound safetensors file: %2. Fetch the file anew.</source>
        <translation>%1：不是完好的 safetensors 文件：%2。请重新获取文件。</translation>
    </message>
    <message>
        <source>%1 is no textual inversion: one tensor of vectors under a word, or clip_l and clip_g, was expected; found %2. Choose another file.</source>
        <translation>%1 不是文本反演：应为某个词下的一个向量张量，或 clip_l 和 clip_g；找到的是：%2。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is no vocabulary of CLIP&apos;s: the token %2 is missing. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1：不是 CLIP 的词表，缺少词元 %2。请获取同一模型的 vocab.json 和 merges.txt。</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: it ends inside a chunk&apos;s frame at byte %2. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1：不是完整的 PNG，在字节 %2 处的数据块框架中途结束。文件被截断或已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: the chunk %2 at byte %3 claims %4 bytes, and only %5 are there. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1：不是完整的 PNG，字节 %3 处的数据块 %2 声称有 %4 字节，实际只有 %5 字节。文件被截断或已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 is not the picture that pixels_sha256 tells: it is damaged. Save the session again.</source>
        <translation>%1：不是 pixels_sha256 所指的图片，已损坏。请重新保存会话。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2. The file is damaged or not what its name says; fetch or write it anew.</source>
        <translation>%1：不是有效的 JSON：%2。文件已损坏或与其名称不符；请重新获取或写入。</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <translation>%1 不完整：%2</translation>
    </message>
    <message>
        <source>%1 is sound, and holds no network that this program knows: looked for Stable Diffusion and latent diffusion (model.diffusion_model.*), autoencoders (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), networks of diffusers (down_blocks.*) and LoRA (*.lora_down.weight); found %2. Choose another file.</source>
        <translation>%1 完好，但不含本程序认识的网络：查找过 Stable Diffusion 和潜扩散 (model.diffusion_model.*)、自编码器（encoder.*、decoder.*）、guided-diffusion（time_embed.*、input_blocks.*）、diffusers 的网络 (down_blocks.*) 和 LoRA (*.lora_down.weight)；找到的是：%2。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or overwrite it (--force).</source>
        <translation>%1 已存在。请选择其他名称，或将其覆盖 (--force)。</translation>
    </message>
    <message>
        <source>%1 is too big: at most %2 bytes were expected. Check that this is the right file.</source>
        <translation>%1 太大：最多应为 %2 字节。请检查是否为正确的文件。</translation>
    </message>
    <message>
        <source>%1 makes latents of %2 channels at 1/%3 of the picture&apos;s size, and this model&apos;s have %4 at 1/%5. Choose an autoencoder for this kind of model.</source>
        <translation>%1 生成的潜变量有 %2 个通道，边长为图片的 1/%3，而此模型的有 %4 个通道，边长为 1/%5。请选择适合此类模型的自编码器。</translation>
    </message>
    <message>
        <source>%1 makes no pictures by itself; it holds this: %2. Choose a model with a U-Net, as a folder or a single file.</source>
        <translation>%1 本身不能生成图片；其内容为：%2。请选择带有 U-Net 的模型，文件夹或单个文件均可。</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net diffusion models; choose one.</source>
        <translation>%1 没有列出组件“unet”，其类型为 %2。本程序运行 U-Net 扩散模型；请选择这样的模型。</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net latent diffusion models; choose one.</source>
        <translation>%1 没有列出组件“unet”，其类型为 %2。本程序运行 U-Net 潜扩散模型；请选择这样的模型。</translation>
    </message>
    <message>
        <source>%1 names no shard: a field weight_map from tensors to files was expected. Fetch it anew.</source>
        <translation>%1 没有列出分片：应有将张量对应到文件的字段 weight_map。请重新获取。</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2, which this program does not have. It starts with DDIM on the same noise schedule.</source>
        <translation>%1 指定了本程序没有的调度器 %2。将以 DDIM 在相同的噪声调度上开始。</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2; one of %3 was expected. Choose a sampler of this program instead.</source>
        <translation>%1 指定了调度器 %2，应为以下之一：%3。请改选本程序的采样器。</translation>
    </message>
    <message>
        <source>%1 needs a finite sigma/alpha at every step, and timestep %2 has zero signal. Choose DDIM, DDPM or DPM++ 2M, or a model without zero terminal SNR.</source>
        <translation>%1 要求每一步的 sigma/alpha 都有限，而时间步 %2 的信号为零。请选择 DDIM、DDPM 或 DPM++ 2M，或没有零终端 SNR 的模型。</translation>
    </message>
    <message>
        <source>%1 needs about %2 MiB of memory, and %3 MiB are free. Close other programs, or choose a smaller model.</source>
        <translation>%1 需要约 %2 MiB 内存，而可用的只有 %3 MiB。请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <source>%1 nests its JSON too deeply: at most %2 levels were expected. The file is damaged or not what its name says.</source>
        <translation>%1：JSON 嵌套过深，最多应为 %2 层。文件已损坏或与其名称不符。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures differ, by %3 of 255 levels at most.</source>
        <translation>%2 张图片中有 %1 张不同，最多相差 255 级中的 %3 级。</translation>
    </message>
    <message>
        <source>%1 of %2 x %3 pixels should hold %4 bytes a pixel and have sides of at most %5, and holds %6 bytes. Choose a smaller picture.</source>
        <translation>%1（%2 x %3 像素）每像素应有 %4 字节，边长不超过 %5，实际共有 %6 字节。请选择更小的图片。</translation>
    </message>
    <message>
        <source>%1 of the shape %2</source>
        <translation>%1（形状 %2）</translation>
    </message>
    <message>
        <source>%1 reads its class as one token: all attention is on that, and its map is 1 everywhere.</source>
        <translation>%1 将类别读作一个词元：注意力全在其上，其图处处为 1。</translation>
    </message>
    <message>
        <source>%1 reads no text: its cross-attention has no tokens to choose from.</source>
        <translation>%1 不读取文字：其交叉注意力没有词元可选。</translation>
    </message>
    <message>
        <source>%1 says that tensor %2 lies in %3, and it is not there. The files belong to different models, or one is damaged: fetch them anew.</source>
        <translation>%1 指出张量 %2 在 %3 中，但那里没有。这些文件属于不同的模型，或其中之一已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>%1 says that the U-Net takes %2 channels and gives %3, and its weights take %4 and give %5. They belong to different models; get both from one source.</source>
        <translation>%1 指出 U-Net 接受 %2 个通道、给出 %3 个，而其权重接受 %4 个、给出 %5 个。二者属于不同的模型；请从同一来源获取。</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Choose another value.</source>
        <translation>%1 应为%2，实际值：%3。请选择其他值。</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Correct it, or write the file anew.</source>
        <translation>%1：应为%2，实际值：%3。请改正，或重新写入文件。</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the LoRA anew.</source>
        <translation>%1 应为 JSON 对象，但不是。请重新获取 LoRA。</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the model anew.</source>
        <translation>%1 应为 JSON 对象，但不是。请重新获取模型。</translation>
    </message>
    <message>
        <source>%1 should be a PNG in base 64. Save the session again.</source>
        <translation>%1：应为 base64 编码的 PNG。请重新保存会话。</translation>
    </message>
    <message>
        <source>%1 should be a finite number, and is %2.</source>
        <translation>%1：应为有限数，实际值：%2。</translation>
    </message>
    <message>
        <source>%1 should be a multiple of %2 from %2 to %3 pixels, or 0 for the model&apos;s own size, and is %4.</source>
        <translation>%1应为 %2 的倍数，从 %2 到 %3 像素，或为 0 以使用模型自身的尺寸；实际值：%4。</translation>
    </message>
    <message>
        <source>%1 should be a picture (PNG, JPEG, WebP, TIFF or BMP), and is none that can be read. Save it as a PNG.</source>
        <translation>%1 应为图片（PNG、JPEG、WebP、TIFF 或 BMP），但无法作为图片读取。请另存为 PNG。</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit RGB picture as PNG, but %2. Save the picture anew.</source>
        <translation>%1：应为 8 位 RGB 的 PNG 图片，但%2。请重新保存图片。</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit grey or RGB picture, and is none. Save the region map as such a PNG.</source>
        <translation>%1 应为 8 位灰度或 RGB 图片，但不是。请将区域图保存为这样的 PNG。</translation>
    </message>
    <message>
        <source>%1 should be an object from tokens to numbers, and is none. Fetch it anew.</source>
        <translation>%1：应为将词元对应到数字的对象，但不是。请重新获取。</translation>
    </message>
    <message>
        <source>%1 should be from 0 to 1, and is %2.</source>
        <translation>%1应在 0 到 1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &apos;%3&apos;.</source>
        <translation>%1 应为以下之一：%2，实际值：&apos;%3&apos;。</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &quot;%3&quot;.</source>
        <translation>%1 应为以下之一：%2，实际值：“%3”。</translation>
    </message>
    <message>
        <source>%1 should have sides of at most %2 pixels, and is %3 x %4. Make it smaller.</source>
        <translation>%1 的边长应不超过 %2 像素，实际为 %3 x %4。请将其缩小。</translation>
    </message>
    <message>
        <source>%1 takes %2, or points as SIGMA:FACTOR with commas between, by falling sigma; &apos;%3&apos; is none of these.</source>
        <translation>%1 接受 %2，或以逗号分隔、按 sigma 递减的点 SIGMA:FACTOR；&apos;%3&apos; 都不是。</translation>
    </message>
    <message>
        <source>%1 tensors in all</source>
        <translation>共 %1 个张量</translation>
    </message>
    <message>
        <source>%1 was refused: %2; no model needs that, and nothing was run. Don&apos;t trust the file: get the model from another source, best as safetensors.</source>
        <translation>已拒绝 %1：%2；没有模型需要这样做，也没有运行任何内容。请勿信任该文件：请从其他来源获取模型，最好是 safetensors。</translation>
    </message>
    <message>
        <source>%1 weight files, of which none is called model</source>
        <translation>%1 个权重文件，但没有一个名为 model</translation>
    </message>
    <message>
        <source>%1, four times d_model</source>
        <translation>四倍的 d_model，即 %1</translation>
    </message>
    <message>
        <source>%1, from a picture</source>
        <translation>%1，以图片为条件</translation>
    </message>
    <message>
        <source>%1, from a region map</source>
        <translation>%1，以区域图为条件</translation>
    </message>
    <message>
        <source>%1, from classes</source>
        <translation>%1，以类别为条件</translation>
    </message>
    <message>
        <source>%1, from text</source>
        <translation>%1，以文字为条件</translation>
    </message>
    <message>
        <source>%1, inpainting</source>
        <translation>%1，局部重绘</translation>
    </message>
    <message>
        <source>%1, super-resolution</source>
        <translation>%1，超分辨率</translation>
    </message>
    <message>
        <source>%1, unconditional</source>
        <translation>%1，无条件</translation>
    </message>
    <message>
        <source>%1: %2 It cannot be converted; use it as it is.</source>
        <translation>%1：%2此模型无法转换；请按原样使用。</translation>
    </message>
    <message>
        <source>%1: %2 Open another file, or save the session again.</source>
        <translation>%1：%2请打开其他文件，或重新保存会话。</translation>
    </message>
    <message>
        <source>%1: %2 This program cannot run the model; choose another one.</source>
        <translation>%1：%2本程序无法运行此模型；请选择其他模型。</translation>
    </message>
    <message>
        <source>%1: %2 blocks don&apos;t make levels of %3. Put the flags that the classifier was trained with beside it, as JSON, with classifier_depth.</source>
        <translation>%1：%2 个块无法组成每级 %3 个的各级。请将训练该分类器所用的参数以 JSON 放在其旁边，并包含 classifier_depth。</translation>
    </message>
    <message>
        <source>%1: %2. Correct the YAML, or fetch it anew.</source>
        <translation>%1：%2。请改正 YAML，或重新获取。</translation>
    </message>
    <message>
        <source>%1: %2. Replace the picture, or remove it from the data set.</source>
        <translation>%1：%2。请替换该图片，或将其从数据集中移除。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not UTF-8 (byte %3 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1：&apos;%2&apos; 不是 UTF-8（该行的字节 %3）。请将索引保存为 UTF-8，或改正该行。</translation>
    </message>
    <message>
        <source>%1: a list of objects with id and name was expected. Correct the file.</source>
        <translation>%1：应为含 id 和 name 的对象的列表。请改正文件。</translation>
    </message>
    <message>
        <source>%1: added_tokens_decoder should map numbers to tokens, and has %2. Fetch it anew.</source>
        <translation>%1：added_tokens_decoder 应将数字对应到词元，却有 %2。请重新获取。</translation>
    </message>
    <message>
        <source>%1: entry %2 should be an object with id %2 and a name; ids run 0, 1, 2, ... Correct the file.</source>
        <translation>%1：条目 %2 应为 id 为 %2 并带有 name 的对象；id 依次为 0, 1, 2, ... 请改正文件。</translation>
    </message>
    <message>
        <source>%1: entry %2 should have rgb: three whole numbers from 0 to 255. Correct the file.</source>
        <translation>%1：条目 %2 应有 rgb：三个 0 到 255 的整数。请改正文件。</translation>
    </message>
    <message>
        <source>%1: field class_id should be below %2, the number of classes in classes.json, and is %3. Correct the line, or add the class.</source>
        <translation>%1：字段 class_id 应小于 classes.json 中的类别数 %2，实际值：%3。请改正该行，或添加该类别。</translation>
    </message>
    <message>
        <source>%1: has %2 region classes; at most 256 fit a map&apos;s byte. Merge some.</source>
        <translation>%1：有 %2 个区域类别；区域图的一个字节最多容纳 256 个。请合并一些。</translation>
    </message>
    <message>
        <source>%1: how many heads its attention has can&apos;t be read from the weights alone. Put the yaml that the model was published with beside it, under the same name.</source>
        <translation>%1：仅从权重无法得知其注意力有多少个头。请将与该模型一同发布的 yaml 以相同名称放在其旁边。</translation>
    </message>
    <message>
        <source>%1: layer %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1：层 %2 在只应有数的地方含有 NaN 或无穷大。文件已损坏，或其训练失败；请重新获取。</translation>
    </message>
    <message>
        <source>%1: line %2 should be two tokens with a space between them, and is %3. Fetch the merges.txt of the model.</source>
        <translation>%1：第 %2 行应为以空格分隔的两个词元，实际值：%3。请获取该模型的 merges.txt。</translation>
    </message>
    <message>
        <source>%1: of the layers %2 the file holds one half of the change alone. It is incomplete; get it anew.</source>
        <translation>%1：文件中这些层的改变只有一半：%2。文件不完整；请重新获取。</translation>
    </message>
    <message>
        <source>%1: scale_factor should be a number above 0, and is %2. The file is damaged; get it anew.</source>
        <translation>%1：scale_factor 应为大于 0 的数，实际值：%2。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1：张量 %2 在只应有数的地方含有 NaN 或无穷大。文件已损坏，或其训练失败；请重新获取。</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity. The file is damaged; get it anew.</source>
        <translation>%1：张量 %2 含有 NaN 或无穷大。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>%1: tensor %2 is missing, which the network needs. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1：缺少网络所需的张量 %2。文件不完整，或属于其他模型；请重新获取。</translation>
    </message>
    <message>
        <source>%1: tensor %2 should hold fractions, and holds %3. Its weights were quantised, or the file is damaged; get another one.</source>
        <translation>%1：张量 %2 应为小数，实际类型为 %3。其权重经过量化，或文件已损坏；请另行获取。</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has %2 samplers, so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1：ComfyUI 工作流有 %2 个采样器，因此其设置不明确，应只有一个。请在 ComfyUI 中打开以查看设置。</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has no sampler that is known here; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1：ComfyUI 工作流中没有本程序认识的采样器，应有一个。请在 ComfyUI 中打开以查看设置。</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow joins several texts into its prompt (%2), so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1：ComfyUI 工作流将多段文字合并为提示词 (%2)，因此其设置不明确，应只有一段。请在 ComfyUI 中打开以查看设置。</translation>
    </message>
    <message>
        <source>%1: the U-Net has %2 %3, and %4 says %5. They belong to different models; get both from one source.</source>
        <translation>%1：U-Net 的%3为 %2，而 %4 中写的是 %5。二者属于不同的模型；请从同一来源获取。</translation>
    </message>
    <message>
        <source>%1: the U-Net takes %2 channels and gives %3, and %4 says %5 and %6. They belong to different models; get both from one source.</source>
        <translation>%1：U-Net 接受 %2 个通道、给出 %3 个，而 %4 中写的是 %5 和 %6。二者属于不同的模型；请从同一来源获取。</translation>
    </message>
    <message>
        <source>%1: the component &quot;scheduler&quot; is missing, which says what noise the model was trained on. Get the model anew.</source>
        <translation>%1：缺少组件“scheduler”，它说明模型是在何种噪声上训练的。请重新获取模型。</translation>
    </message>
    <message>
        <source>%1: the figures need a model that takes a class and makes square pictures. Choose another one.</source>
        <translation>%1：这些指标需要接受类别并生成正方形图片的模型。请选择其他模型。</translation>
    </message>
    <message>
        <source>%1: the id &quot;%2&quot; is taken by %3. Give each picture its own.</source>
        <translation>%1：id“%2”已被 %3 使用。请为每张图片指定各自的 id。</translation>
    </message>
    <message>
        <source>%1: the line is not UTF-8 (byte %2 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1：该行不是 UTF-8（该行的字节 %2）。请将索引保存为 UTF-8，或改正该行。</translation>
    </message>
    <message>
        <source>%1: the metadata %2 should be text, and is %3. Write the file anew.</source>
        <translation>%1：元数据 %2 应为文本，实际值：%3。请重新写入文件。</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should be the id of a region of the model, and is %4. Paint with the ids that &apos;darkroom inspect&apos; lists.</source>
        <translation>%1：(%2, %3) 处的像素应为模型某个区域的 id，实际值：%4。请用 &apos;darkroom inspect&apos; 列出的 id 绘制。</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should have the colour of a region of the model, and is (%4, %5, %6). Paint with the colours that &apos;darkroom inspect&apos; lists, without smoothing.</source>
        <translation>%1：(%2, %3) 处的像素应为模型某个区域的颜色，实际为 (%4, %5, %6)。请用 &apos;darkroom inspect&apos; 列出的颜色绘制，不要平滑。</translation>
    </message>
    <message>
        <source>%1: the target %2 is no class of a latent-diffusion program (ldm, sgm, taming, cldm); it was not looked up. Don&apos;t trust the file, or correct its target.</source>
        <translation>%1：目标 %2 不是潜扩散程序（ldm、sgm、taming、cldm）的类；未对其进行查找。请勿信任该文件，或改正其目标。</translation>
    </message>
    <message>
        <source>%1: the tokenizer&apos;s pad_token should be %2 or %3, as CLIP&apos;s are, and is %4. Models with another one cannot be run here: choose another model.</source>
        <translation>%1：分词器的 pad_token 应像 CLIP 那样为 %2 或 %3，实际值：%4。使用其他 pad_token 的模型无法在此运行：请选择其他模型。</translation>
    </message>
    <message>
        <source>%1: there is a fault in the text %2: %3. The pixels may be sound; the settings cannot be read.</source>
        <translation>%1：文本 %2 有错误：%3。像素可能完好；但无法读取设置。</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>长度为 64 的十六进制数</translation>
    </message>
    <message>
        <source>A Gaussian needs the features of at least two pictures.</source>
        <translation>高斯分布需要至少两张图片的特征。</translation>
    </message>
    <message>
        <source>A KL autoencoder whose inner channels differ from its latents&apos; has no form in diffusers&apos; layout.</source>
        <translation>内部通道与其潜变量的通道不同的 KL 自编码器，在 diffusers 的布局中没有对应形式。</translation>
    </message>
    <message>
        <source>A LoRA in a prompt is written &lt;lora:name&gt; or &lt;lora:name:0.8&gt;, and %1 is not. Mend it, or take it out.</source>
        <translation>提示词中的 LoRA 写作 &lt;lora:name&gt; 或 &lt;lora:name:0.8&gt;，而 %1 不是。请改正或删去。</translation>
    </message>
    <message>
        <source>A PNDM run has calls for %1 steps and a plan of %2.</source>
        <translation>PNDM 运行有 %1 步的调用，而计划为 %2 步。</translation>
    </message>
    <message>
        <source>A PNG chunk can hold at most %1 bytes, and %2 were given. Make a smaller picture.</source>
        <translation>PNG 数据块最多可容纳 %1 字节，却给出了 %2 字节。请生成更小的图片。</translation>
    </message>
    <message>
        <source>A U-Net whose timesteps are embedded in other widths than its first level has no form in diffusers&apos; layout.</source>
        <translation>时间步嵌入宽度与第一级不同的 U-Net，在 diffusers 的布局中没有对应形式。</translation>
    </message>
    <message>
        <source>A U-Net with a middle block without attention has no form in diffusers&apos; layout.</source>
        <translation>中间块没有注意力的 U-Net，在 diffusers 的布局中没有对应形式。</translation>
    </message>
    <message>
        <source>A U-Net with heads or blocks of several kinds and no transformers has no form in diffusers&apos; layout.</source>
        <translation>头或块有多种且没有 transformer 的 U-Net，在 diffusers 的布局中没有对应形式。</translation>
    </message>
    <message>
        <source>A branch of %1 lanes needs a request for each, and has %2.</source>
        <translation>%1 条轨道的分支需要每条各一个请求，却有 %2 个。</translation>
    </message>
    <message>
        <source>A branch should have the picture that its run began from.</source>
        <translation>分支的起始图片应与其运行的起始图片相同。</translation>
    </message>
    <message>
        <source>A branch&apos;s lane should be from 0 to %1, and is %2.</source>
        <translation>分支的轨道应在 0 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>A branch&apos;s size should be that of its run, %1 x %2, and is %3 x %4.</source>
        <translation>分支的尺寸应与其运行相同，即 %1 x %2，实际为 %3 x %4。</translation>
    </message>
    <message>
        <source>A branch&apos;s step should be from 1 to %1, the steps that are done, and is %2.</source>
        <translation>分支的步应在 1 到 %1（已完成的步）之间，实际值：%2。</translation>
    </message>
    <message>
        <source>A file was expected here, and this is a folder.</source>
        <translation>此处应为文件，但这是文件夹。</translation>
    </message>
    <message>
        <source>A flow&apos;s sigma is %1; 0 to 1 was expected. Correct flow_shift or the schedule.</source>
        <translation>流的 sigma 为 %1，应在 0 到 1 之间。请改正 flow_shift 或调度。</translation>
    </message>
    <message>
        <source>A grid was asked for without a picture. Report this as a fault of the program.</source>
        <translation>请求网格时没有图片。这是程序的缺陷，请报告。</translation>
    </message>
    <message>
        <source>A guidance curve should go from a level above 0 to a higher one, and goes from %1 to %2.</source>
        <translation>引导曲线应从大于 0 的噪声级到更高的噪声级，实际为从 %1 到 %2。</translation>
    </message>
    <message>
        <source>A manifold with %1 neighbours needs more than so many pictures, and has %2.</source>
        <translation>有 %1 个近邻的流形需要多于此数的图片，实际有 %2 张。</translation>
    </message>
    <message>
        <source>A mask was given, and this model enlarges the whole picture. Leave it out.</source>
        <translation>给出了蒙版，但此模型放大整张图片。请去掉蒙版。</translation>
    </message>
    <message>
        <source>A negative prompt was given, and this model is told its guidance and reads none. Leave it out.</source>
        <translation>给出了负向提示词，但此模型直接接收引导强度，不读取负向提示词。请去掉它。</translation>
    </message>
    <message>
        <source>A noise level&apos;s sigma/alpha is %1; 0 or more was expected. Choose another schedule.</source>
        <translation>某噪声级的 sigma/alpha 为 %1，应不小于 0。请选择其他调度。</translation>
    </message>
    <message>
        <source>A noise schedule of one timestep can&apos;t be rescaled to zero terminal SNR. Set rescale_betas_zero_snr to false.</source>
        <translation>只有一个时间步的噪声调度无法重缩放到零终端 SNR。请将 rescale_betas_zero_snr 设为 false。</translation>
    </message>
    <message>
        <source>A noise source gave a tensor of another shape than the sampler&apos;s x. Report this as a fault of the program.</source>
        <translation>噪声来源给出的张量与采样器的 x 形状不同。这是程序的缺陷，请报告。</translation>
    </message>
    <message>
        <source>A part of the program, %1, is not there; looked for %2. Install the program again, or set DARKROOM_RESOURCES to its folder of resources.</source>
        <translation>程序的部件 %1 不存在；查找过：%2。请重新安装程序，或将 DARKROOM_RESOURCES 设为其资源文件夹。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 could not be written as PNG.</source>
        <translation>%1 x %2 的图片无法写为 PNG。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels with %3 bytes cannot be written; three bytes a pixel were expected.</source>
        <translation>无法写入 %3 字节的 %1 x %2 像素图片；每像素应为三字节。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 should have %3 bytes, and has %4.</source>
        <translation>%1 x %2 的图片应有 %3 字节，实际有 %4 字节。</translation>
    </message>
    <message>
        <source>A prediction has a type that is none of those known.</source>
        <translation>预测的类型不是已知类型之一。</translation>
    </message>
    <message>
        <source>A prediction was asked for as a type that is none of those known.</source>
        <translation>请求的预测类型不是已知类型之一。</translation>
    </message>
    <message>
        <source>A prompt was given, and this model takes none. Leave it out.</source>
        <translation>给出了提示词，但此模型不接受提示词。请去掉它。</translation>
    </message>
    <message>
        <source>A region map was given, and this model takes none. Leave it out.</source>
        <translation>给出了区域图，但此模型不接受区域图。请去掉它。</translation>
    </message>
    <message>
        <source>A run needs at least one request.</source>
        <translation>运行至少需要一个请求。</translation>
    </message>
    <message>
        <source>A sampling plan has no steps; at least one was expected. Choose one or more.</source>
        <translation>采样计划没有步，至少应有一步。请选择一步或更多。</translation>
    </message>
    <message>
        <source>A session was compared with another number of pictures. Report this as a fault of the program.</source>
        <translation>会话与数量不同的图片进行了比较。这是程序的缺陷，请报告。</translation>
    </message>
    <message>
        <source>A strength of %1 leaves none of %2 steps to change the picture. Choose a greater strength or more steps.</source>
        <translation>强度 %1 使 %2 步中没有一步可以改变图片。请选择更大的强度或更多的步数。</translation>
    </message>
    <message>
        <source>A tensor to be saved has a name that is taken: %1.</source>
        <translation>要保存的张量的名称已被占用：%1。</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; [CLS] and [SEP] alone need %2.</source>
        <translation>文本要截断到 %1 个词元；仅 [CLS] 和 [SEP] 就需要 %2 个。</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; the begin and end token alone need %2.</source>
        <translation>文本要截断到 %1 个词元；仅开始和结束词元就需要 %2 个。</translation>
    </message>
    <message>
        <source>A text without a name was left out.</source>
        <translation>略过了一段没有名称的文本。</translation>
    </message>
    <message>
        <source>A value of the axis %1 should be %2, and is &apos;%3&apos;.</source>
        <translation>轴 %1 的值应为%2，实际值：&apos;%3&apos;。</translation>
    </message>
    <message>
        <source>APG&apos;s eta</source>
        <translation>APG 的 eta</translation>
    </message>
    <message>
        <source>APG&apos;s momentum</source>
        <translation>APG 的动量</translation>
    </message>
    <message>
        <source>APG&apos;s norm should be a finite number of at least 0, and is %1.</source>
        <translation>APG 的范数应为不小于 0 的有限数，实际值：%1。</translation>
    </message>
    <message>
        <source>An autoencoder was given, and this model has no latents. Leave it out.</source>
        <translation>给出了自编码器，但此模型没有潜变量。请去掉它。</translation>
    </message>
    <message>
        <source>An automatic precision was not resolved before it was used.</source>
        <translation>自动精度在使用前未被确定。</translation>
    </message>
    <message>
        <source>An element type has no tensor type.</source>
        <translation>某元素类型没有对应的张量类型。</translation>
    </message>
    <message>
        <source>BPE, the only kind of CLIP tokenizers</source>
        <translation>唯一的 CLIP 分词器类型 BPE</translation>
    </message>
    <message>
        <source>Beside the weights the file holds %1, left by its training; skipped.</source>
        <translation>除权重外，文件还含有训练留下的 %1；已略过。</translation>
    </message>
    <message>
        <source>Beta number %1 of the noise schedule is %2; a number above 0 and below 1 was expected (the last may be 1). Correct beta_start, beta_end or trained_betas.</source>
        <translation>噪声调度的第 %1 个 beta 为 %2，应为大于 0 且小于 1 的数（最后一个可为 1）。请改正 beta_start、beta_end 或 trained_betas。</translation>
    </message>
    <message>
        <source>Bit-identical: all %1 pictures are the recorded ones.</source>
        <translation>逐位相同：全部 %1 张图片都与记录的一致。</translation>
    </message>
    <message>
        <source>CPU, %1 threads</source>
        <translation>CPU，%1 个线程</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>CPU，1 个线程</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>CUDA 设备 %1</translation>
    </message>
    <message>
        <source>Cannot create %1: %2. %3</source>
        <translation>无法创建 %1：%2。%3</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. %3</source>
        <translation>无法创建文件夹 %1：%2。%3</translation>
    </message>
    <message>
        <source>Cannot open %1 for writing: %2. %3</source>
        <translation>无法打开 %1 进行写入：%2。%3</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. A component&apos;s folder with config.json and weights was expected; check the path.</source>
        <translation>无法打开文件夹 %1：%2。应为带有 config.json 和权重的组件文件夹；请检查路径。</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. Check the path.</source>
        <translation>无法打开文件夹 %1：%2。请检查路径。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. %3</source>
        <translation>无法读取 %1：%2。%3</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2. %3</source>
        <translation>无法移除 %1：%2。%3</translation>
    </message>
    <message>
        <source>Cannot tell the size of %1: %2. %3</source>
        <translation>无法得知 %1 的大小：%2。%3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. %3</source>
        <translation>无法写入 %1：%2。%3</translation>
    </message>
    <message>
        <source>Check that the path is spelled right and that the disk is connected.</source>
        <translation>请检查路径是否拼写正确，以及磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another folder.</source>
        <translation>请检查权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择更短的名称。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>DDPM expects a model with a learned variance to give %1 channels, and this one gave %2. Set variance_type to fixed_small.</source>
        <translation>DDPM 要求学习方差的模型给出 %1 个通道，而此模型给出 %2 个。请将 variance_type 设为 fixed_small。</translation>
    </message>
    <message>
        <source>DDPM has a variance type that is none of those known.</source>
        <translation>DDPM 的方差类型不是已知类型之一。</translation>
    </message>
    <message>
        <source>DEIS was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>为 DEIS 指定的阶数是 %1，应为 1、2 或 3。请选择其中之一。</translation>
    </message>
    <message>
        <source>DPM-Solver singlestep was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>为 DPM-Solver singlestep 指定的阶数是 %1，应为 1、2 或 3。请选择其中之一。</translation>
    </message>
    <message>
        <source>DPM-Solver was asked for order %1; 1 to 3 was expected, or 1 to 2 with noise. Choose one of these.</source>
        <translation>为 DPM-Solver 指定的阶数是 %1，应为 1 到 3，加噪声时为 1 到 2。请选择其中之一。</translation>
    </message>
    <message>
        <source>DPM-Solver was given eta %1; 0 or 1 was expected. Choose DPM-Solver++ for values between.</source>
        <translation>为 DPM-Solver 指定的 eta 是 %1，应为 0 或 1。介于其间的值请选择 DPM-Solver++。</translation>
    </message>
    <message>
        <source>DPM-Solver++ was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>为 DPM-Solver++ 指定的阶数是 %1，应为 1、2 或 3。请选择其中之一。</translation>
    </message>
    <message>
        <source>Device &quot;cuda&quot; was asked for, and there is no CUDA device that this program can use. Choose &quot;cpu&quot; or &quot;auto&quot;, or install a LibTorch with CUDA and its driver.</source>
        <translation>要求使用设备“cuda”，但没有本程序可用的 CUDA 设备。请选择“cpu”或“auto”，或安装带 CUDA 的 LibTorch 及其驱动。</translation>
    </message>
    <message>
        <source>Diffusion of pictures</source>
        <translation>图片的扩散</translation>
    </message>
    <message>
        <source>For %1, of rank %2; added to a model with a strength.</source>
        <translation>适用于：%1，秩为 %2；以某一强度加到模型上。</translation>
    </message>
    <message>
        <source>For %1, of ranks %2 to %3; added to a model with a strength.</source>
        <translation>适用于：%1，秩为 %2 到 %3；以某一强度加到模型上。</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another folder.</source>
        <translation>请在此磁盘上腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Guidance has %1 values of w for %2 pictures; one, or one a picture, was expected. Give w once or for each picture.</source>
        <translation>引导有 %1 个 w 值，而图片有 %2 张；应为一个，或每张图片一个。请只给出一次 w，或为每张图片给出。</translation>
    </message>
    <message>
        <source>Guidance has a rule that is none of those known.</source>
        <translation>引导的规则不是已知规则之一。</translation>
    </message>
    <message>
        <source>Guidance was not given the predictions that it asked for. Report this as a fault of the program.</source>
        <translation>引导没有得到它所要求的预测。这是程序的缺陷，请报告。</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM) super-resolution</source>
        <translation>guided-diffusion (ADM) 超分辨率</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM)</source>
        <translation>guided-diffusion (ADM)</translation>
    </message>
    <message>
        <source>Guided diffusion&apos;s noisy classifier</source>
        <translation>guided-diffusion 的含噪图片分类器</translation>
    </message>
    <message>
        <source>Its attention pool reads %1 × %1 places.</source>
        <translation>其注意力池化读取 %1 × %1 个位置。</translation>
    </message>
    <message>
        <source>Its config.json is not beside it; choose the folder that holds both to run it.</source>
        <translation>旁边没有其 config.json；要运行它，请选择同时含有两者的文件夹。</translation>
    </message>
    <message>
        <source>KL autoencoder</source>
        <translation>KL 自编码器</translation>
    </message>
    <message>
        <source>LMS was asked for order %1; 1 to %2 were expected. Choose one of these.</source>
        <translation>为 LMS 指定的阶数是 %1，应为 1 到 %2。请选择其中之一。</translation>
    </message>
    <message>
        <source>Latent diffusion</source>
        <translation>潜扩散</translation>
    </message>
    <message>
        <source>Loading the autoencoder %1</source>
        <translation>载入自编码器 %1</translation>
    </message>
    <message>
        <source>Loading the model %1 in %2</source>
        <translation>以 %2 载入模型 %1</translation>
    </message>
    <message>
        <source>Model, device, precision and versions are those recorded: this device does not repeat its own sums, or the file was changed.</source>
        <translation>模型、设备、精度和版本都与记录的一致：此设备无法重现自己的计算结果，或文件被更改过。</translation>
    </message>
    <message>
        <source>No attention of this model has maps that are %1 rows high.</source>
        <translation>此模型没有高为 %1 行的注意力图。</translation>
    </message>
    <message>
        <source>No folder at %1. Choose another folder of models.</source>
        <translation>%1 处没有文件夹。请选择其他模型文件夹。</translation>
    </message>
    <message>
        <source>No model at %1: there is no such file or folder. Check the path.</source>
        <translation>%1 处没有模型：没有这样的文件或文件夹。请检查路径。</translation>
    </message>
    <message>
        <source>No model is loaded: choose a model folder first.</source>
        <translation>未载入模型：请先选择模型文件夹。</translation>
    </message>
    <message>
        <source>No room for %1: it needs %2 MiB, and %3 are free there. Choose another disk.</source>
        <translation>空间不足，无法存放 %1：需要 %2 MiB，而那里可用的只有 %3 MiB。请选择其他磁盘。</translation>
    </message>
    <message>
        <source>No weights in %1: looked for diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, pytorch_model.bin, the same with a variant such as .fp16, and their index files (*.safetensors.index.json, *.bin.index.json); found %2. Fetch the weight file into this folder.</source>
        <translation>%1 中没有权重：查找过 diffusion_pytorch_model.safetensors、model.safetensors、diffusion_pytorch_model.bin、pytorch_model.bin、带 .fp16 等变体的同名文件，以及它们的索引文件（*.safetensors.index.json、*.bin.index.json）；找到的是：%2。请将权重文件获取到此文件夹。</translation>
    </message>
    <message>
        <source>Only pictures of one size, at least %1 pixels a side, can be compared by number; these have %2 × %3 and %4 × %5.</source>
        <translation>只有尺寸相同、边长至少 %1 像素的图片才能用数值比较；这些图片为 %2 × %3 和 %4 × %5。</translation>
    </message>
    <message>
        <source>PNDM with Runge-Kutta steps was asked for %1 steps; 4 or more were expected. Set skip_prk_steps to true or take more steps.</source>
        <translation>为带 Runge-Kutta 步的 PNDM 指定的步数是 %1，应为 4 或更多。请将 skip_prk_steps 设为 true，或增加步数。</translation>
    </message>
    <message>
        <source>Pictures of different sizes were compared. Report this as a fault of the program.</source>
        <translation>比较了尺寸不同的图片。这是程序的缺陷，请报告。</translation>
    </message>
    <message>
        <source>Quality needs %1 pictures for each w at least, and was asked for %2.</source>
        <translation>测量质量时每个 w 至少需要 %1 张图片，却只要求了 %2 张。</translation>
    </message>
    <message>
        <source>Quality over w is measured by class, and %1 takes none. Choose a model with classes and a judge of its pictures.</source>
        <translation>质量随 w 的变化按类别测量，而 %1 不接受类别。请选择带有类别和图片判别器的模型。</translation>
    </message>
    <message>
        <source>Quality over w needs values of w.</source>
        <translation>测量质量随 w 的变化需要 w 的值。</translation>
    </message>
    <message>
        <source>Rank %1; added to a model with a strength.</source>
        <translation>秩为 %1；以某一强度加到模型上。</translation>
    </message>
    <message>
        <source>Ranks %1 to %2; added to a model with a strength.</source>
        <translation>秩为 %1 到 %2；以某一强度加到模型上。</translation>
    </message>
    <message>
        <source>Requests that develop together share the model&apos;s weights, and their prompts name different LoRAs. Name the same ones, or run them one after another.</source>
        <translation>一起显影的请求共用模型的权重，而它们的提示词指定了不同的 LoRA。请指定相同的 LoRA，或依次运行。</translation>
    </message>
    <message>
        <source>Requests that develop together should agree in all but prompt, class, region map, seed and guidance.</source>
        <translation>一起显影的请求除提示词、类别、区域图、种子和引导外应完全一致。</translation>
    </message>
    <message>
        <source>Rows of %1 tokens have no room for a text.</source>
        <translation>%1 个词元的行容不下文本。</translation>
    </message>
    <message>
        <source>Something else is in the way: move it, or choose another name.</source>
        <translation>有其他东西占用了该位置：请将其移走，或选择其他名称。</translation>
    </message>
    <message>
        <source>Stable Diffusion 2 comes as a model that predicts epsilon (made for 512 pixels) and as one that predicts v (768); the weights alone don&apos;t tell which. Its yaml beside the file would.</source>
        <translation>Stable Diffusion 2 有预测 epsilon 的模型（用于 512 像素）和预测 v 的模型 (768)；仅凭权重无法区分。文件旁边的 yaml 可以说明。</translation>
    </message>
    <message>
        <source>Stable Diffusion XL refiner</source>
        <translation>Stable Diffusion XL refiner</translation>
    </message>
    <message>
        <source>Stands for %1 tokens of the prompt.</source>
        <translation>代表提示词中的 %1 个词元。</translation>
    </message>
    <message>
        <source>Stands for 1 token of the prompt.</source>
        <translation>代表提示词中的 1 个词元。</translation>
    </message>
    <message>
        <source>Tensor %1 has no place in an autoencoder and is skipped.</source>
        <translation>张量 %1 不属于自编码器，已略过。</translation>
    </message>
    <message>
        <source>Tensor %1 holds values that %2 cannot. Choose a wider precision.</source>
        <translation>张量 %1 含有 %2 无法表示的值。请选择更宽的精度。</translation>
    </message>
    <message>
        <source>Tensor %1 is both in %2 and in %3; one place was expected. Fetch the files anew.</source>
        <translation>张量 %1 同时在 %2 和 %3 中，应只在一处。请重新获取这些文件。</translation>
    </message>
    <message>
        <source>Tensor %1 writes %2 bytes fewer than its shape asks for.</source>
        <translation>张量 %1 写入的字节比其形状所要求的少 %2。</translation>
    </message>
    <message>
        <source>Tensor %1 writes more bytes than its shape asks for.</source>
        <translation>张量 %1 写入的字节多于其形状所要求的。</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be stored.</source>
        <translation>无法存储类型为 %1 的张量。</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>Textual inversion</source>
        <translation>文本反演</translation>
    </message>
    <message>
        <source>The Fréchet distance compares features of one width; these have %1 and %2.</source>
        <translation>Fréchet 距离比较宽度相同的特征；这里的宽度为 %1 和 %2。</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent, for a condition that this program does not know.</source>
        <translation>U-Net 在潜变量之外还读取 %1 个通道，用于本程序不认识的条件。</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent; without a yaml beside the file they are taken for a low-resolution picture.</source>
        <translation>U-Net 在潜变量之外还读取 %1 个通道；由于文件旁边没有 yaml，将其视为低分辨率图片。</translation>
    </message>
    <message>
        <source>The added token %1 has the number %2, beyond a vocabulary of %3 tokens and those added to it. Fetch the tokenizer&apos;s files anew.</source>
        <translation>新增词元 %1 的编号为 %2，超出了 %3 个词元的词表及其新增词元。请重新获取分词器的文件。</translation>
    </message>
    <message>
        <source>The autoencoder (%1) is missing. Fetch its folder into %2, or choose another autoencoder.</source>
        <translation>缺少自编码器 (%1)。请将其文件夹获取到 %2 中，或选择其他自编码器。</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family, such as a file vae.safetensors.</source>
        <translation>缺少自编码器。请选择同系列的自编码器，例如文件 vae.safetensors。</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family.</source>
        <translation>缺少自编码器。请选择同系列的自编码器。</translation>
    </message>
    <message>
        <source>The channel to show should be from 0 to %1, and is %2.</source>
        <translation>要显示的通道应在 0 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>The checksum of the text %1 is wrong: it may be damaged.</source>
        <translation>文本 %1 的校验和有误：它可能已损坏。</translation>
    </message>
    <message>
        <source>The classifier at %1 reads %2, and this model makes %3. Choose one that was trained for this model.</source>
        <translation>%1 处的分类器读取%2，而此模型生成%3。请选择为此模型训练的分类器。</translation>
    </message>
    <message>
        <source>The classifier can&apos;t judge pictures of %1 x %2; it was trained on another size. Choose the model&apos;s own, or set classifier scale to 0.</source>
        <translation>该分类器无法评判 %1 x %2 的图片；它是用其他尺寸训练的。请选择模型自带的分类器，或将分类器强度设为 0。</translation>
    </message>
    <message>
        <source>The classifier has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>该分类器的类别与数据集不同：类别 %1 在那里是%2，而在数据集的 classes.json 中是%3。请使用模型和分类器训练时所用的数据集。</translation>
    </message>
    <message>
        <source>The classifier looks at pictures of %1 pixels a side, and the model makes pictures of %2. Train a classifier with --size %2.</source>
        <translation>该分类器查看边长 %1 像素的图片，而模型生成 %2 像素的图片。请用 --size %2 训练分类器。</translation>
    </message>
    <message>
        <source>The data set %1 is not there. Give a folder of pictures, a folder of class folders, or an %2.</source>
        <translation>数据集 %1 不存在。请给出图片文件夹、含各类别文件夹的文件夹，或 %2。</translation>
    </message>
    <message>
        <source>The device failed: %1 Try again, or choose the CPU.</source>
        <translation>设备出错：%1 请重试，或选择 CPU。</translation>
    </message>
    <message>
        <source>The device was %1, and is %2.</source>
        <translation>设备原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The disk is read-only: choose another folder.</source>
        <translation>磁盘是只读的：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk reports a fault: check its cable and health, and copy your files elsewhere.</source>
        <translation>磁盘报告故障：请检查其连接线和健康状况，并将您的文件复制到别处。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be listed (%2). Check that it may be read.</source>
        <translation>无法列出文件夹 %1 (%2)。请检查是否有读取权限。</translation>
    </message>
    <message>
        <source>The lane to show should be from 0 to %1, and is %2.</source>
        <translation>要显示的轨道应在 0 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>The library was %1, and is %2.</source>
        <translation>库原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The mask keeps the whole picture. Paint what shall be made anew.</source>
        <translation>蒙版保留了整张图片。请涂出要重新生成的部分。</translation>
    </message>
    <message>
        <source>The model has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>该模型的类别与数据集不同：类别 %1 在那里是%2，而在数据集的 classes.json 中是%3。请使用模型和分类器训练时所用的数据集。</translation>
    </message>
    <message>
        <source>The model has other weights: it was %1 %2, and is %3 %4.</source>
        <translation>模型的权重不同：原为 %1 %2，现为 %3 %4。</translation>
    </message>
    <message>
        <source>The model predicts noise, and timestep %1 has zero signal: x0 can&apos;t be told from it. Use a model that predicts v or the sample, or a schedule without zero terminal SNR.</source>
        <translation>模型预测噪声，而时间步 %1 的信号为零：无法由此得出 x0。请使用预测 v 或 sample 的模型，或没有零终端 SNR 的调度。</translation>
    </message>
    <message>
        <source>The model that ships with the program is not there; looked in %1. Install the program again, or set DARKROOM_RESOURCES to the folder that holds models/icons.</source>
        <translation>程序自带的模型不存在；查找位置：%1。请重新安装程序，或将 DARKROOM_RESOURCES 设为含有 models/icons 的文件夹。</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule ends at zero SNR, where sigma/alpha is infinite, and this schedule needs a finite one. Choose the schedule automatic with DDIM, DDPM or PLMS.</source>
        <translation>模型的噪声调度终于零 SNR，此处 sigma/alpha 为无穷大，而此调度要求其有限。请为 DDIM、DDPM 或 PLMS 选择调度 automatic。</translation>
    </message>
    <message>
        <source>The noise in x was asked for at the clean end, where there is none. End the schedule above sigma 0, or ask one step earlier.</source>
        <translation>在没有噪声的干净端请求了 x 中的噪声。请让调度终于 sigma 大于 0 处，或提前一步请求。</translation>
    </message>
    <message>
        <source>The noise schedule has %1 training timesteps; at least 1 was expected. Correct num_train_timesteps.</source>
        <translation>噪声调度有 %1 个训练时间步，至少应为 1 个。请改正 num_train_timesteps。</translation>
    </message>
    <message>
        <source>The noise schedule has a beta curve that is none of those known.</source>
        <translation>噪声调度的 beta 曲线不是已知曲线之一。</translation>
    </message>
    <message>
        <source>The part %1 is missing. Fetch its folder into %2.</source>
        <translation>缺少部件 %1。请将其文件夹获取到 %2 中。</translation>
    </message>
    <message>
        <source>The part before a branch should end at a step from %1 to %2, those that it has, and ends at %3.</source>
        <translation>分支之前的部分应终于它已有的第 %1 步到第 %2 步之间，实际终于第 %3 步。</translation>
    </message>
    <message>
        <source>The picture can grow by whole pixels to at most %1 on a side, and should grow by %2, %3, %4 and %5. Choose smaller margins.</source>
        <translation>图片每边最多可扩大 %1 个整像素，而要求扩大 %2、%3、%4 和 %5。请选择更小的边距。</translation>
    </message>
    <message>
        <source>The picture holds values that are no numbers (NaN or infinity). Choose another precision (fp32), or fewer or other settings of guidance.</source>
        <translation>图片含有不是数的值（NaN 或无穷大）。请选择其他精度 (fp32)，或减少、更改引导的设置。</translation>
    </message>
    <message>
        <source>The picture size is %1; a number from 1 to %2 was expected.</source>
        <translation>图片尺寸为 %1，应为 1 到 %2 的数。</translation>
    </message>
    <message>
        <source>The picture&apos;s end is missing: it may be cut off.</source>
        <translation>缺少图片的结尾：它可能被截断。</translation>
    </message>
    <message>
        <source>The pictures have another size than the recorded ones.</source>
        <translation>图片的尺寸与记录的不同。</translation>
    </message>
    <message>
        <source>The precision was %1, and is %2.</source>
        <translation>精度原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The program was %1, and is %2.</source>
        <translation>程序原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The region map should be of the picture&apos;s size, %1 x %2, and is %3 x %4.</source>
        <translation>区域图应与图片尺寸相同，即 %1 x %2，实际为 %3 x %4。</translation>
    </message>
    <message>
        <source>The region map should hold region ids from 0 to %1, and holds %2.</source>
        <translation>区域图应含 0 到 %1 的区域 id，却含有 %2。</translation>
    </message>
    <message>
        <source>The sampler is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>采样器为“%1”，应为以下之一：%2。请选择其中之一。</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>为采样器指定的步数是 %1，应为 1 或更多。请选择其他步数。</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 to %2 were expected. Choose another number of steps.</source>
        <translation>为采样器指定的步数是 %1，应为 1 到 %2。请选择其他步数。</translation>
    </message>
    <message>
        <source>The schedule is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>调度为“%1”，应为以下之一：%2。请选择其中之一。</translation>
    </message>
    <message>
        <source>The schedule runs from sigma %1 to %2; two positive numbers, the first not below the second, were expected. Correct sigma_min or sigma_max.</source>
        <translation>调度的 sigma 从 %1 到 %2，应为两个正数，且前者不小于后者。请改正 sigma_min 或 sigma_max。</translation>
    </message>
    <message>
        <source>The schedule was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>为调度指定的步数是 %1，应为 1 或更多。请选择其他步数。</translation>
    </message>
    <message>
        <source>The shard %1 is missing; %2 names %3 of them. Fetch it into this folder.</source>
        <translation>缺少分片 %1；%2 列出了 %3 个分片。请将其获取到此文件夹。</translation>
    </message>
    <message>
        <source>The step to show should be from 1 to %1, and is %2.</source>
        <translation>要显示的步应在 1 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>The tensor %1 to be saved</source>
        <translation>要保存的张量 %1</translation>
    </message>
    <message>
        <source>The tensors %1 and %2 become one in the other layout, and are stored in different types. Choose one precision for all.</source>
        <translation>张量 %1 和 %2 在另一种布局中合而为一，但它们以不同的类型存储。请为全部选择同一种精度。</translation>
    </message>
    <message>
        <source>The tensors %1* were left by its training and are skipped.</source>
        <translation>张量 %1* 是训练留下的，已略过。</translation>
    </message>
    <message>
        <source>The text encoder is missing. Choose the whole model&apos;s file instead of a part of it.</source>
        <translation>缺少文本编码器。请选择整个模型的文件，而不是其中一部分。</translation>
    </message>
    <message>
        <source>The text encoder is missing. The U-Net reads tokens that are %1 wide; choose the text encoder that makes them.</source>
        <translation>缺少文本编码器。U-Net 读取宽度为 %1 的词元；请选择生成这种词元的文本编码器。</translation>
    </message>
    <message>
        <source>The token to show should be from 0 to %1, and is %2.</source>
        <translation>要显示的词元应在 0 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>The workflow computes %1, so that it can&apos;t be restored.</source>
        <translation>工作流通过计算得出 %1，因此无法恢复。</translation>
    </message>
    <message>
        <source>There are no settings in %1: drop a PNG made by Darkroom, or a model&apos;s file or folder.</source>
        <translation>%1 中没有设置：请拖入 Darkroom 生成的 PNG，或模型的文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked for a folder &apos;loras&apos; or &apos;lora&apos; in the model&apos;s folder and beside it. Put the file there, or take the tag out of the prompt.</source>
        <translation>没有名为 %1 的 LoRA：在模型的文件夹中及其旁边查找过文件夹 &apos;loras&apos; 或 &apos;lora&apos;。请将文件放到那里，或从提示词中删去该标签。</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked in %2. Put the file there, or take the tag out of the prompt.</source>
        <translation>没有名为 %1 的 LoRA：查找位置：%2。请将文件放到那里，或从提示词中删去该标签。</translation>
    </message>
    <message>
        <source>There is no home folder to keep the answers about %1 in. Set HOME.</source>
        <translation>没有可用于保存 %1 相关选择的主文件夹。请设置 HOME。</translation>
    </message>
    <message>
        <source>There is no judge for the pictures of %1: %2 is missing. Train one on real pictures with &apos;darkroom train features&apos;, or name its folder.</source>
        <translation>没有用于 %1 的图片的判别器：缺少 %2。请用 &apos;darkroom train features&apos; 在真实图片上训练一个，或指定其文件夹。</translation>
    </message>
    <message>
        <source>There is no picture to paint on beyond its edges. Give one.</source>
        <translation>没有可向边缘外续画的图片。请给出一张。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>内存不足，无法生成此图片。请选择更小的尺寸，一次生成更少的图片，或关闭其他程序。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model or picture.</source>
        <translation>内存不足。请关闭其他程序，或选择更小的模型或图片。</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture as a PNG. Close other programs, then try again.</source>
        <translation>内存不足，无法将图片写为 PNG。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>This model doesn&apos;t say its picture size; give width and height.</source>
        <translation>此模型未说明其图片尺寸；请给出宽度和高度。</translation>
    </message>
    <message>
        <source>This model enlarges a small picture. Give it one.</source>
        <translation>此模型用于放大小图片。请给它一张图片。</translation>
    </message>
    <message>
        <source>This model makes pictures of classes alone. Choose one.</source>
        <translation>此模型只生成各类别的图片。请选择类别。</translation>
    </message>
    <message>
        <source>Timestep %1 is outside the noise schedule; 0 to %2 was expected. Choose other steps or another spacing.</source>
        <translation>时间步 %1 在噪声调度之外，应在 0 到 %2 之间。请选择其他步数或其他间隔方式。</translation>
    </message>
    <message>
        <source>Token id %1 is not in the vocabulary of %2 tokens.</source>
        <translation>词元 id %1 不在含 %2 个词元的词表中。</translation>
    </message>
    <message>
        <source>UniPC was asked for order %1; 1 or more was expected. Choose 1, 2 or 3.</source>
        <translation>为 UniPC 指定的阶数是 %1，应为 1 或更多。请选择 1、2 或 3。</translation>
    </message>
    <message>
        <source>VQ autoencoder</source>
        <translation>VQ 自编码器</translation>
    </message>
    <message>
        <source>Your quota on this disk is used up: delete some files, or choose another folder.</source>
        <translation>您在此磁盘上的配额已用完：请删除一些文件，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>一个 JSON 对象</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength in text encoders</source>
        <translation>LoRA 在文本编码器中的强度</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength</source>
        <translation>LoRA 的强度</translation>
    </message>
    <message>
        <source>a PNG in base64</source>
        <translation>以 base64 编码的 PNG</translation>
    </message>
    <message>
        <source>a branch should have at most %1 parts before it, and has %2.</source>
        <translation>分支之前最多应有 %1 个部分，实际有 %2 个。</translation>
    </message>
    <message>
        <source>a change of w should be a finite number from step 1 on, and is %1 from step %2 on.</source>
        <translation>w 的更改应为从第 1 步起的有限数，实际为从第 %2 步起的 %1。</translation>
    </message>
    <message>
        <source>a checksum in it is wrong</source>
        <translation>其中有一个校验和有误</translation>
    </message>
    <message>
        <source>a class&apos;s number</source>
        <translation>一个类别的编号</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>一个字典</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels (%1 does not divide %2)</source>
        <translation>能整除每个 block_out_channels 的数（%1 不能整除 %2）</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels, %1 among them</source>
        <translation>能整除每个 block_out_channels（包括 %1）的数</translation>
    </message>
    <message>
        <source>a divisor of hidden_size (%1)</source>
        <translation>能整除 hidden_size (%1) 的数</translation>
    </message>
    <message>
        <source>a list of %1 block types, one for each of block_out_channels</source>
        <translation>含 %1 个块类型的列表，每个 block_out_channels 对应一个</translation>
    </message>
    <message>
        <source>a list of %1 finite numbers</source>
        <translation>含 %1 个有限数的列表</translation>
    </message>
    <message>
        <source>a list of 1 to %1 whole numbers from %2 to %3</source>
        <translation>含 1 到 %1 个整数的列表，整数从 %2 到 %3</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <translation>最多含 %1 段文本的列表</translation>
    </message>
    <message>
        <source>a list of at most %1 whole numbers from %2 to %3</source>
        <translation>最多含 %1 个整数的列表，整数从 %2 到 %3</translation>
    </message>
    <message>
        <source>a list of block types</source>
        <translation>块类型的列表</translation>
    </message>
    <message>
        <source>a list of changes by rising step</source>
        <translation>按步递增的更改列表</translation>
    </message>
    <message>
        <source>a list of class names</source>
        <translation>类别名称的列表</translation>
    </message>
    <message>
        <source>a list of finite numbers</source>
        <translation>有限数的列表</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数的列表</translation>
    </message>
    <message>
        <source>a list of pairs of tokens</source>
        <translation>词元对的列表</translation>
    </message>
    <message>
        <source>a list of parts by steps that never fall</source>
        <translation>步不递减的部分的列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本的列表</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2</source>
        <translation>从 %1 到 %2 的整数的列表</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数的列表</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>a model of its own kind</source>
        <translation>一种独特的模型</translation>
    </message>
    <message>
        <source>a multiple of %1 channels</source>
        <translation>通道数为 %1 的倍数</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of CLIP&apos;s heads</source>
        <translation>通道数为 %1（CLIP 每个头的宽度）的倍数</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of a head</source>
        <translation>通道数为 %1（每个头的宽度）的倍数</translation>
    </message>
    <message>
        <source>a multiple of %1 rows, one set a head</source>
        <translation>行数为 %1 的倍数，每个头一组</translation>
    </message>
    <message>
        <source>a multiple of the %1 channels a head that its config asks for</source>
        <translation>通道数为其配置所要求的每头 %1 个通道的倍数</translation>
    </message>
    <message>
        <source>a multiple of the %1 heads that its config asks for</source>
        <translation>通道数为其配置所要求的 %1 个头的倍数</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>一个名称</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>从 %1 到 %2 的数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>一个参数</translation>
    </message>
    <message>
        <source>a part before a branch should have no parts of its own.</source>
        <translation>分支之前的部分不应再有自己的部分。</translation>
    </message>
    <message>
        <source>a path inside the folder of the index</source>
        <translation>索引所在文件夹内的路径</translation>
    </message>
    <message>
        <source>a region map must be an 8-bit grey picture, and this one has %1 channels of %2 bits</source>
        <translation>区域图必须是 8 位灰度图片，而此图片有 %1 个 %2 位的通道</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>一个请求</translation>
    </message>
    <message>
        <source>a sampler</source>
        <translation>一个采样器</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>一个尺寸</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>一个存储</translation>
    </message>
    <message>
        <source>a tensor of its state dict has a name that is no text</source>
        <translation>其 state dict 中有张量的名称不是文本</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>一个张量</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a tuple of whole numbers</source>
        <translation>整数的元组</translation>
    </message>
    <message>
        <source>a type of numpy&apos;s</source>
        <translation>一个 numpy 类型</translation>
    </message>
    <message>
        <source>a whole multiple of %1</source>
        <translation>%1 的整数倍</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>从 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>a whole number, because addition_embed_type is text_time</source>
        <translation>一个整数，因为 addition_embed_type 为 text_time</translation>
    </message>
    <message>
        <source>a whole number, because class_embed_type is projection</source>
        <translation>一个整数，因为 class_embed_type 为 projection</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>一个数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>as large as the number of regions (%1) or larger</source>
        <translation>不小于区域数 (%1) 的数</translation>
    </message>
    <message>
        <source>at least one class name</source>
        <translation>至少一个类别名称</translation>
    </message>
    <message>
        <source>at least two widths</source>
        <translation>至少两个宽度</translation>
    </message>
    <message>
        <source>at most %1 (a newer version of this program wrote it: update the program)</source>
        <translation>不大于 %1 的数（由较新版本的本程序写入：请更新程序）</translation>
    </message>
    <message>
        <source>at most %1 parts</source>
        <translation>最多 %1 个部分</translation>
    </message>
    <message>
        <source>bilinear, nearest, bicubic or area</source>
        <translation>以下之一：bilinear、nearest、bicubic、area</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>blocks on its way down</source>
        <translation>下行路径的块数</translation>
    </message>
    <message>
        <source>channels at its first level</source>
        <translation>第一级的通道数</translation>
    </message>
    <message>
        <source>class should be from 0 to %1 for this model, and is %2.</source>
        <translation>此模型的类别应在 0 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>class was given, and this model takes none. Leave it out.</source>
        <translation>给出了类别，但此模型不接受类别。请去掉它。</translation>
    </message>
    <message>
        <source>classifier class should be from 0 to %1 for this classifier, and is %2.</source>
        <translation>此分类器的分类器类别应在 0 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>classifier scale was given without a class. Give the class that the classifier shall guide to.</source>
        <translation>给出了分类器强度，却没有类别。请给出分类器引导的目标类别。</translation>
    </message>
    <message>
        <source>classifier scale was given, and this model has no classifier beside it: %1 is not there. Train one with &apos;darkroom train classifier&apos;, or name a classifier.</source>
        <translation>给出了分类器强度，但此模型旁边没有分类器：%1 不存在。请用 &apos;darkroom train classifier&apos; 训练一个，或指定一个分类器。</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>分类器强度</translation>
    </message>
    <message>
        <source>clip skip should be from 0 to %1, and is %2.</source>
        <translation>Clip skip 应在 0 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>clipSkip should be at most %1, the layers of this model&apos;s text encoder, and is %2.</source>
        <translation>clipSkip 最大应为 %1，即此模型文本编码器的层数，实际值：%2。</translation>
    </message>
    <message>
        <source>clipSkip was given, and this model&apos;s text encoder is none of CLIP&apos;s. Leave it at 0.</source>
        <translation>给出了 clipSkip，但此模型的文本编码器不是 CLIP。请将其保持为 0。</translation>
    </message>
    <message>
        <source>darkroom.json names %1 classes and row %2 as the null class, and the U-Net&apos;s table has %3 rows.</source>
        <translation>darkroom.json 列出 %1 个类别，并以第 %2 行为空类别，而 U-Net 的表有 %3 行。</translation>
    </message>
    <message>
        <source>dynamic threshold</source>
        <translation>动态阈值</translation>
    </message>
    <message>
        <source>eps, v or x0</source>
        <translation>以下之一：eps、v、x0</translation>
    </message>
    <message>
        <source>eta should be a finite number of at least 0, and is %1.</source>
        <translation>eta 应为不小于 0 的有限数，实际值：%1。</translation>
    </message>
    <message>
        <source>false, for no picture-dependent shift is known here</source>
        <translation>布尔值 false，因为本程序不支持随图片变化的偏移</translation>
    </message>
    <message>
        <source>file of whole weights</source>
        <translation>完整权重文件</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>引导重缩放</translation>
    </message>
    <message>
        <source>it asks for %1, part of a program</source>
        <translation>它请求使用 %1，这是程序的一部分</translation>
    </message>
    <message>
        <source>it asks to call %1</source>
        <translation>它请求调用 %1</translation>
    </message>
    <message>
        <source>it begins like neither a zip archive nor a pickle</source>
        <translation>其开头既不像 zip 归档，也不像 pickle</translation>
    </message>
    <message>
        <source>it claims %1 elements</source>
        <translation>它声称有 %1 个元素</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>其开头与 PNG 不符</translation>
    </message>
    <message>
        <source>it does not unpack</source>
        <translation>它无法解压</translation>
    </message>
    <message>
        <source>it ends at %1, before it begins at %2</source>
        <translation>它止于 %1，早于起点 %2</translation>
    </message>
    <message>
        <source>it ends at lane %1, and the session has %2.</source>
        <translation>它止于轨道 %1，而会话有 %2 条轨道。</translation>
    </message>
    <message>
        <source>it enlarges small pictures in latents, for which no conversion is known here.</source>
        <translation>它在潜空间中放大小图片，尚无已知的转换方法。</translation>
    </message>
    <message>
        <source>it has %1 as its %2</source>
        <translation>其 %2 是%1</translation>
    </message>
    <message>
        <source>it has %1 bytes, fewer than its length field of %2</source>
        <translation>它有 %1 字节，短于其 %2 字节的长度字段</translation>
    </message>
    <message>
        <source>it has %1 dimensions</source>
        <translation>它有 %1 维</translation>
    </message>
    <message>
        <source>it has %1 sizes and %2 strides</source>
        <translation>它有 %1 个大小和 %2 个步幅</translation>
    </message>
    <message>
        <source>it has a shape that holds %1; whole numbers of at least 0 were expected</source>
        <translation>其形状中有%1，应为不小于 0 的整数</translation>
    </message>
    <message>
        <source>it has a shape with a size of %1 or more than %2 sizes</source>
        <translation>其形状中有一维大小为 %1，或维数超过 %2</translation>
    </message>
    <message>
        <source>it has a size that is no whole number</source>
        <translation>它有一维大小不是整数</translation>
    </message>
    <message>
        <source>it has a text encoder, and its U-Net reads no text.</source>
        <translation>它有文本编码器，而其 U-Net 不读取文字。</translation>
    </message>
    <message>
        <source>it has an argument %1 that should be %2</source>
        <translation>它的第 %1 个参数应为%2</translation>
    </message>
    <message>
        <source>it has arguments that are no tuple</source>
        <translation>它的参数不是元组</translation>
    </message>
    <message>
        <source>it has data_offsets that hold %1; whole numbers of at least 0 were expected</source>
        <translation>其 data_offsets 中有%1，应为不小于 0 的整数</translation>
    </message>
    <message>
        <source>it has fewer than two data_offsets</source>
        <translation>其 data_offsets 少于两个</translation>
    </message>
    <message>
        <source>it has more than two data_offsets</source>
        <translation>其 data_offsets 多于两个</translation>
    </message>
    <message>
        <source>it has no %1 among its fields</source>
        <translation>其字段中没有 %1</translation>
    </message>
    <message>
        <source>it has no autoencoder, which both layouts hold.</source>
        <translation>它没有自编码器，而两种布局都含自编码器。</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>它没有文件头</translation>
    </message>
    <message>
        <source>it has no lanes.</source>
        <translation>它没有轨道。</translation>
    </message>
    <message>
        <source>it has only %1 arguments</source>
        <translation>它只有 %1 个参数</translation>
    </message>
    <message>
        <source>it has the field %1 twice</source>
        <translation>它的字段 %1 出现了两次</translation>
    </message>
    <message>
        <source>it has the key %1, and a plain number was expected</source>
        <translation>它的键为 %1，应为普通数字</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2, more than any file can hold</source>
        <translation>它的形状为 %1，步幅为 %2，超过任何文件所能容纳</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2; numbers of at least 0 were expected</source>
        <translation>它的形状为 %1，步幅为 %2，应为不小于 0 的数</translation>
    </message>
    <message>
        <source>it has the storage offset %1</source>
        <translation>它的存储偏移为 %1</translation>
    </message>
    <message>
        <source>it has the unknown dtype %1</source>
        <translation>它的 dtype 未知：%1</translation>
    </message>
    <message>
        <source>it has the unknown element type %1</source>
        <translation>它的元素类型未知：%1</translation>
    </message>
    <message>
        <source>it has the unknown field %1</source>
        <translation>它有未知的字段 %1</translation>
    </message>
    <message>
        <source>it has the unknown type %1</source>
        <translation>它的类型未知：%1</translation>
    </message>
    <message>
        <source>it holds no named tensors, and a state dict was expected</source>
        <translation>它不含有名称的张量，应为 state dict</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>它不含张量</translation>
    </message>
    <message>
        <source>it holds one tensor without a name, and a state dict was expected</source>
        <translation>它只含一个没有名称的张量，应为 state dict</translation>
    </message>
    <message>
        <source>it is %1, an array of objects instead of numbers</source>
        <translation>它是 %1，即对象数组，而不是数</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, a program instead of weights</source>
        <translation>它是 TorchScript 归档，是程序而不是权重</translation>
    </message>
    <message>
        <source>it is a bare pickle of Python&apos;s, without PyTorch&apos;s magic number</source>
        <translation>它是单纯的 Python pickle，没有 PyTorch 的魔数</translation>
    </message>
    <message>
        <source>it is a view of another storage, as PyTorch wrote before version 0.4</source>
        <translation>它是另一存储的视图，这是 PyTorch 0.4 版之前的写法</translation>
    </message>
    <message>
        <source>it is another kind of PNG</source>
        <translation>它是另一种 PNG</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>它的名称为 %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is given an item that is no pair</source>
        <translation>它得到的一项不是键值对</translation>
    </message>
    <message>
        <source>it is made by %1</source>
        <translation>它由 %1 生成</translation>
    </message>
    <message>
        <source>it is packed in a way that PNG does not know</source>
        <translation>其压缩方式是 PNG 所没有的</translation>
    </message>
    <message>
        <source>it lacks its language and translated name</source>
        <translation>它缺少语言和译名</translation>
    </message>
    <message>
        <source>it needs a turn for each of its lanes.</source>
        <translation>它的每条轨道都需要一个转折步。</translation>
    </message>
    <message>
        <source>it puts %1 into an object</source>
        <translation>它将 %1 放入对象</translation>
    </message>
    <message>
        <source>it reads a region map, and diffusers has no pipeline or names for that.</source>
        <translation>它读取区域图，而 diffusers 没有相应的管线或名称。</translation>
    </message>
    <message>
        <source>it reads classes as tokens (ClassEmbedder), and diffusers has no pipeline or names for that.</source>
        <translation>它将类别读作词元 (ClassEmbedder)，而 diffusers 没有相应的管线或名称。</translation>
    </message>
    <message>
        <source>it reads its texts with the second of XL&apos;s encoders alone, for which no other layout is known here.</source>
        <translation>它只用 XL 的第二个编码器读取文字，尚无其他已知的布局。</translation>
    </message>
    <message>
        <source>it should be described by a JSON object, and is %1</source>
        <translation>应以 JSON 对象描述它，实际值：%1</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes that are allowed</source>
        <translation>解压后超过允许的 %1 字节</translation>
    </message>
    <message>
        <source>it was written by a newer Darkroom (version %1 of the format, this program knows %2).</source>
        <translation>它由较新的 Darkroom 写入（格式版本 %1，本程序支持到 %2）。</translation>
    </message>
    <message>
        <source>its U-Net doesn&apos;t read the class tokens that the file holds.</source>
        <translation>其 U-Net 不读取文件所含的类别词元。</translation>
    </message>
    <message>
        <source>its U-Net gives %1 channels, and pictures have three.</source>
        <translation>其 U-Net 给出 %1 个通道，而图片有三个。</translation>
    </message>
    <message>
        <source>its U-Net has another function between its layers than SiLU, for which the other layout has no form.</source>
        <translation>其 U-Net 层间的函数不是 SiLU，而另一种布局没有相应的形式。</translation>
    </message>
    <message>
        <source>its U-Net has no layer for %1</source>
        <translation>该模型的 U-Net 没有对应的层：%1</translation>
    </message>
    <message>
        <source>its U-Net has other shapes for %1</source>
        <translation>该模型的 U-Net 中形状不同的有：%1</translation>
    </message>
    <message>
        <source>its U-Net lacks layers for %1, and has other shapes for %2</source>
        <translation>该模型的 U-Net 没有对应的层：%1，且形状不同的有：%2</translation>
    </message>
    <message>
        <source>its U-Net reads text, and there is no text encoder.</source>
        <translation>其 U-Net 读取文字，但没有文本编码器。</translation>
    </message>
    <message>
        <source>its U-Net reads the masked picture before the mask, and diffusers&apos; inpainting pipeline has them the other way round.</source>
        <translation>其 U-Net 先读取蒙版图片再读取蒙版，而 diffusers 的局部重绘管线顺序相反。</translation>
    </message>
    <message>
        <source>its U-Net takes %1 channels, and pictures have three.</source>
        <translation>其 U-Net 接受 %1 个通道，而图片有三个。</translation>
    </message>
    <message>
        <source>its U-Net wants a pooled text vector (addition_embed_type), and no text encoder gives one.</source>
        <translation>其 U-Net 需要池化的文本向量 (addition_embed_type)，但没有文本编码器给出该向量。</translation>
    </message>
    <message>
        <source>its U-Net wants an added condition (class_embed_type) that is not known here.</source>
        <translation>其 U-Net 需要附加条件 (class_embed_type)，本程序不支持该条件。</translation>
    </message>
    <message>
        <source>its batches hold %1 lanes, and it has %2.</source>
        <translation>其批次共含 %1 条轨道，而它有 %2 条。</translation>
    </message>
    <message>
        <source>its description of the system that wrote it is missing</source>
        <translation>缺少对写入它的系统的描述</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, and only %2 follow; the file is cut off</source>
        <translation>其文件头声称有 %1 字节，其后却只有 %2 字节；文件被截断</translation>
    </message>
    <message>
        <source>its header is not JSON (byte %1: %2)</source>
        <translation>其文件头不是 JSON（字节 %1：%2）</translation>
    </message>
    <message>
        <source>its header should be a JSON object, and is %1</source>
        <translation>其文件头应为 JSON 对象，实际值：%1</translation>
    </message>
    <message>
        <source>its header should have at most %1 bytes, and claims %2</source>
        <translation>其文件头最多应为 %1 字节，却声称有 %2 字节</translation>
    </message>
    <message>
        <source>its list of storages is missing</source>
        <translation>缺少其存储列表</translation>
    </message>
    <message>
        <source>its list of storages names one that no tensor uses</source>
        <translation>其存储列表中有一个没有张量使用的存储</translation>
    </message>
    <message>
        <source>its numbers are big-endian</source>
        <translation>其数为大端序</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no dictionary, at byte %1</source>
        <translation>其 pickle 在字节 %1 处向并非字典的内容添加项</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no list, at byte %1</source>
        <translation>其 pickle 在字节 %1 处向并非列表的内容添加项</translation>
    </message>
    <message>
        <source>its pickle asks for %1 bytes at byte %2, and %3 follow; the file is cut off or damaged</source>
        <translation>其 pickle 在字节 %2 处请求 %1 字节，其后只有 %3 字节；文件被截断或已损坏</translation>
    </message>
    <message>
        <source>its pickle calls what is no function</source>
        <translation>其 pickle 调用了并非函数的内容</translation>
    </message>
    <message>
        <source>its pickle closes what it never opened, at byte %1</source>
        <translation>其 pickle 在字节 %1 处关闭了从未打开的内容</translation>
    </message>
    <message>
        <source>its pickle ends before it is complete</source>
        <translation>其 pickle 未完整即已结束</translation>
    </message>
    <message>
        <source>its pickle has a name of more than %1 characters</source>
        <translation>其 pickle 中有超过 %1 个字符的名称</translation>
    </message>
    <message>
        <source>its pickle has a name without an end at byte %1</source>
        <translation>其 pickle 在字节 %1 处的名称没有结尾</translation>
    </message>
    <message>
        <source>its pickle has a number that is none, at byte %1</source>
        <translation>其 pickle 在字节 %1 处的数不是有效的数</translation>
    </message>
    <message>
        <source>its pickle has protocol %1, and 2 to 5 are known</source>
        <translation>其 pickle 的协议为 %1，支持的是 2 到 5</translation>
    </message>
    <message>
        <source>its pickle has the opcode %1 at byte %2, which PyTorch never writes</source>
        <translation>其 pickle 在字节 %2 处有操作码 %1，PyTorch 从不写入该操作码</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>其 pickle 含有超过 %1 个值</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>其 pickle 长于 %1 字节</translation>
    </message>
    <message>
        <source>its pickle names a class by what is no text, at byte %1</source>
        <translation>其 pickle 在字节 %1 处用并非文本的内容指定类</translation>
    </message>
    <message>
        <source>its pickle nests more than %1 levels deep</source>
        <translation>其 pickle 嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>its pickle puts state into a value that has none</source>
        <translation>其 pickle 将状态放入没有状态的值</translation>
    </message>
    <message>
        <source>its pickle recalls a value that it never remembered, at byte %1</source>
        <translation>其 pickle 在字节 %1 处取回从未记住的值</translation>
    </message>
    <message>
        <source>its pickle remembers a value under the number %1</source>
        <translation>其 pickle 以编号 %1 记住一个值</translation>
    </message>
    <message>
        <source>its pickle takes a value where there is none, at byte %1</source>
        <translation>其 pickle 在字节 %1 处取用不存在的值</translation>
    </message>
    <message>
        <source>its pickle&apos;s containers hold more than %1 values</source>
        <translation>其 pickle 的容器含有超过 %1 个值</translation>
    </message>
    <message>
        <source>its pictures don&apos;t have three colour channels.</source>
        <translation>其图片没有三个颜色通道。</translation>
    </message>
    <message>
        <source>its protocol is not %1</source>
        <translation>其协议不是 %1</translation>
    </message>
    <message>
        <source>its row %1 has a filter that PNG does not know</source>
        <translation>其第 %1 行的滤波器是 PNG 所没有的</translation>
    </message>
    <message>
        <source>its sides are not from 1 to %1 pixels</source>
        <translation>其边长不在 1 到 %1 像素之间</translation>
    </message>
    <message>
        <source>its text encoder has no layer for %1</source>
        <translation>该模型的文本编码器没有对应的层：%1</translation>
    </message>
    <message>
        <source>its text encoder has other shapes for %1</source>
        <translation>该模型的文本编码器中形状不同的有：%1</translation>
    </message>
    <message>
        <source>its text encoder has too few layers.</source>
        <translation>其文本编码器的层数太少。</translation>
    </message>
    <message>
        <source>its text encoder is a BERT, for which the other layout has no names.</source>
        <translation>其文本编码器是 BERT，而另一种布局没有相应的名称。</translation>
    </message>
    <message>
        <source>its text encoder lacks layers for %1, and has other shapes for %2</source>
        <translation>该模型的文本编码器没有对应的层：%1，且形状不同的有：%2</translation>
    </message>
    <message>
        <source>its two text encoders read texts of different lengths.</source>
        <translation>其两个文本编码器读取的文字长度不同。</translation>
    </message>
    <message>
        <source>its zip archive has no directory at its end; the file is cut off</source>
        <translation>其 zip 归档的末尾没有目录；文件被截断</translation>
    </message>
    <message>
        <source>its zip archive has two ends that disagree on where the directory is</source>
        <translation>其 zip 归档有两个结尾，对目录的位置说法不一</translation>
    </message>
    <message>
        <source>its zip archive holds two pickles, in %1 and %2</source>
        <translation>其 zip 归档含有两个 pickle，位于 %1 和 %2</translation>
    </message>
    <message>
        <source>its zip directory claims %1 entries in %2 bytes</source>
        <translation>其 zip 目录声称在 %2 字节中有 %1 个条目</translation>
    </message>
    <message>
        <source>its zip directory is cut off at byte %1</source>
        <translation>其 zip 目录在字节 %1 处被截断</translation>
    </message>
    <message>
        <source>its zip directory is damaged at byte %1</source>
        <translation>其 zip 目录在字节 %1 处已损坏</translation>
    </message>
    <message>
        <source>its zip directory should lie before the archive&apos;s end, and claims %1 bytes at %2 of %3</source>
        <translation>其 zip 目录应在归档末尾之前，却声称在 %3 字节中的 %2 处有 %1 字节</translation>
    </message>
    <message>
        <source>its zip entries %1 and %2 overlap</source>
        <translation>其 zip 条目 %1 和 %2 重叠</translation>
    </message>
    <message>
        <source>its zip entry %1 claims %2 bytes at %3, past the archive&apos;s directory; the file is cut off or damaged</source>
        <translation>其 zip 条目 %1 声称在 %3 处有 %2 字节，越过了归档的目录；文件被截断或已损坏</translation>
    </message>
    <message>
        <source>its zip entry %1 has a name that leads out of the archive</source>
        <translation>其 zip 条目 %1 的名称指向归档之外</translation>
    </message>
    <message>
        <source>its zip entry %1 has an extra field that is cut off</source>
        <translation>其 zip 条目 %1 的附加字段被截断</translation>
    </message>
    <message>
        <source>its zip entry %1 has another name in its local header</source>
        <translation>其 zip 条目 %1 在本地文件头中的名称不同</translation>
    </message>
    <message>
        <source>its zip entry %1 has no local header at byte %2</source>
        <translation>其 zip 条目 %1 在字节 %2 处没有本地文件头</translation>
    </message>
    <message>
        <source>its zip entry %1 is compressed, which PyTorch never does</source>
        <translation>其 zip 条目 %1 经过压缩，PyTorch 从不这样做</translation>
    </message>
    <message>
        <source>its zip entry %1 is encrypted</source>
        <translation>其 zip 条目 %1 已加密</translation>
    </message>
    <message>
        <source>its zip entry %1 is there twice</source>
        <translation>其 zip 条目 %1 出现了两次</translation>
    </message>
    <message>
        <source>its zip64 end record is not where its locator says</source>
        <translation>其 zip64 结尾记录不在定位记录所说的位置</translation>
    </message>
    <message>
        <source>latents of %1 channels</source>
        <translation>通道数为 %1 的潜变量</translation>
    </message>
    <message>
        <source>line %1 begins a value with %2, which YAML reserves</source>
        <translation>第 %1 行的一个值以 %2 开头，这是 YAML 的保留字符</translation>
    </message>
    <message>
        <source>line %1 begins another document or a directive; one plain document was expected</source>
        <translation>第 %1 行开始了另一个文档或指令，应只有一个普通文档</translation>
    </message>
    <message>
        <source>line %1 has %2 after the end of a list or map</source>
        <translation>第 %1 行在列表或映射结束后还有 %2</translation>
    </message>
    <message>
        <source>line %1 has a key that is no plain text</source>
        <translation>第 %1 行的一个键不是普通文本</translation>
    </message>
    <message>
        <source>line %1 has a list or map whose items are not parted by commas</source>
        <translation>第 %1 行的列表或映射中各项没有用逗号分隔</translation>
    </message>
    <message>
        <source>line %1 has a list or map without an end</source>
        <translation>第 %1 行的列表或映射没有结尾</translation>
    </message>
    <message>
        <source>line %1 has a map in braces whose keys have no values</source>
        <translation>第 %1 行花括号内的映射有键而没有值</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end on its line</source>
        <translation>第 %1 行的引号文本没有在该行结束</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end where the value does</source>
        <translation>第 %1 行的引号文本没有在值的末尾结束</translation>
    </message>
    <message>
        <source>line %1 has a text block; write the text on one line instead</source>
        <translation>第 %1 行有文本块；请改为将文本写在一行中</translation>
    </message>
    <message>
        <source>line %1 has an anchor or alias, %2; write the value out instead</source>
        <translation>第 %1 行有锚点或别名 %2；请改为写出该值</translation>
    </message>
    <message>
        <source>line %1 has an empty place in a list or map</source>
        <translation>第 %1 行的列表或映射中有空位</translation>
    </message>
    <message>
        <source>line %1 has an escape that is not one of %2 in a quoted text</source>
        <translation>第 %1 行的引号文本中有不属于 %2 的转义</translation>
    </message>
    <message>
        <source>line %1 has an indentation that fits no line above</source>
        <translation>第 %1 行的缩进与上面任何一行都不一致</translation>
    </message>
    <message>
        <source>line %1 has the key %2 twice in one map</source>
        <translation>第 %1 行在同一映射中第二次出现键 %2</translation>
    </message>
    <message>
        <source>line %1 has the tag %2, which a config does not need; nothing was made of it</source>
        <translation>第 %1 行有标签 %2，配置不需要它；未对其作任何处理</translation>
    </message>
    <message>
        <source>line %1 holds %2 where a key and a colon were expected</source>
        <translation>第 %1 行有 %2，此处应为键和冒号</translation>
    </message>
    <message>
        <source>line %1 holds a colon within text; put the text in quotes</source>
        <translation>第 %1 行的文本中有冒号；请将文本放入引号</translation>
    </message>
    <message>
        <source>line %1 is indented by a tab; spaces were expected</source>
        <translation>第 %1 行用制表符缩进，应使用空格</translation>
    </message>
    <message>
        <source>line %1 is one too many: at most %2 values were expected</source>
        <translation>第 %1 行超出了限度：最多应有 %2 个值</translation>
    </message>
    <message>
        <source>line %1 merges another map; write its fields out instead</source>
        <translation>第 %1 行合并了另一个映射；请改为写出其字段</translation>
    </message>
    <message>
        <source>line %1 nests more than %2 levels deep</source>
        <translation>第 %1 行嵌套超过 %2 层</translation>
    </message>
    <message>
        <source>linear or cosine</source>
        <translation>以下之一：linear、cosine</translation>
    </message>
    <message>
        <source>linear, sqrt_linear, cosine or sqrt</source>
        <translation>以下之一：linear、sqrt_linear、cosine、sqrt</translation>
    </message>
    <message>
        <source>max_tokens of darkroom.json is more than the text encoder&apos;s positions.</source>
        <translation>darkroom.json 的 max_tokens 大于文本编码器的位置数。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>multiples of groups</source>
        <translation>groups 的倍数</translation>
    </message>
    <message>
        <source>multiples of norm_num_groups and attention_head_dim</source>
        <translation>norm_num_groups 和 attention_head_dim 的倍数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing, since parts have none of their own</source>
        <translation>空的，因为部分不能再有自己的部分</translation>
    </message>
    <message>
        <source>null, for a learned variance is DDPM&apos;s</source>
        <translation>空值 null，因为学习方差属于 DDPM</translation>
    </message>
    <message>
        <source>null, for a solver within UniPC is not known here</source>
        <translation>空值 null，因为本程序不支持 UniPC 内的求解器</translation>
    </message>
    <message>
        <source>numbers of lanes</source>
        <translation>轨道的数目</translation>
    </message>
    <message>
        <source>of shape %1 at offset %2, it reaches past its storage of %3 elements</source>
        <translation>形状为 %1、偏移为 %2，它超出了含 %3 个元素的存储</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>one whole number from %1 to %2 or a list of %3 of them, one a level</source>
        <translation>一个从 %1 到 %2 的整数，或含 %3 个这种整数的列表，每级一个</translation>
    </message>
    <message>
        <source>original_inference_steps is %1; 1 to %2 was expected. Correct the scheduler&apos;s config.</source>
        <translation>original_inference_steps 为 %1，应为 1 到 %2。请改正调度器的配置。</translation>
    </message>
    <message>
        <source>pairs of a label (0 to 255) and a count that together fill %1 pixels</source>
        <translation>标签（0 到 255）与个数的对，合计填满 %1 个像素</translation>
    </message>
    <message>
        <source>pairs of a label and a count that fill %1 pixels, not %2</source>
        <translation>标签与个数的对，共填满 %1 个像素，而不是 %2 个</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>通道数为 %1 的图片</translation>
    </message>
    <message>
        <source>precision fp16 was asked for on the CPU, where it is slow and overflows. Choose &quot;bf16&quot;, &quot;fp32&quot; or &quot;auto&quot;.</source>
        <translation>要求在 CPU 上使用精度 fp16，而它在 CPU 上很慢且会溢出。请选择“bf16”、“fp32”或“auto”。</translation>
    </message>
    <message>
        <source>regions with ids below region_channels (%1)</source>
        <translation>id 小于 region_channels (%1) 的区域</translation>
    </message>
    <message>
        <source>rows of %1 channels</source>
        <translation>每行 %1 个通道</translation>
    </message>
    <message>
        <source>sigma_min, because algorithm_type is dpmsolver</source>
        <translation>取值 sigma_min，因为 algorithm_type 为 dpmsolver</translation>
    </message>
    <message>
        <source>size should be %1 x %2, the only one that this model was trained on, and is %3 x %4.</source>
        <translation>尺寸应为 %1 x %2，这是此模型训练时的唯一尺寸，实际为 %3 x %4。</translation>
    </message>
    <message>
        <source>steps from 1 on</source>
        <translation>从 1 起的步</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>张量 %1 出现了两次</translation>
    </message>
    <message>
        <source>tensors of %1 and %2 vectors</source>
        <translation>分别含 %1 和 %2 个向量的张量</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>非空的文本</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the JSON number %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>the JSON text %1</source>
        <translation>文本 %1</translation>
    </message>
    <message>
        <source>the U-Net gives %1 channels, and the autoencoder&apos;s latents have %2.</source>
        <translation>U-Net 给出 %1 个通道，而自编码器的潜变量有 %2 个。</translation>
    </message>
    <message>
        <source>the U-Net reads text of %1 channels, and the text encoder gives %2.</source>
        <translation>U-Net 读取 %1 通道的文本，而文本编码器给出 %2 通道。</translation>
    </message>
    <message>
        <source>the U-Net takes %1 channels, of which %2 are the latent&apos;s and %3 are those of a region map or picture; nothing is known about the others.</source>
        <translation>U-Net 接受 %1 个通道，其中 %2 个属于潜变量，%3 个属于区域图或图片；其余通道的用途未知。</translation>
    </message>
    <message>
        <source>the U-Net&apos;s added condition has %1 channels, and the text encoder&apos;s vector of %2 with six sizes of %3 has %4.</source>
        <translation>U-Net 的附加条件有 %1 个通道，而文本编码器的向量 (%2) 与六个宽 %3 的尺寸合计有 %4 个。</translation>
    </message>
    <message>
        <source>the class should be 0 or more, and is %1.</source>
        <translation>类别应不小于 0，实际值：%1。</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is a %4.</source>
        <translation>组件“%1”应为 %2 或 %3，实际为 %4。</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is missing.</source>
        <translation>组件“%1”应为 %2 或 %3，但缺少该组件。</translation>
    </message>
    <message>
        <source>the guidance curve should be finite factors at falling levels above 0, and has %1 at level %2.</source>
        <translation>引导曲线应为噪声级递减且大于 0 处的有限系数，实际在噪声级 %2 处为 %1。</translation>
    </message>
    <message>
        <source>the guidance interval should go from a level of at least 0 to a higher one, and goes from %1 to %2.</source>
        <translation>引导区间应从不小于 0 的噪声级到更高的噪声级，实际为从 %1 到 %2。</translation>
    </message>
    <message>
        <source>the heads of its attentions differ in width, for which diffusers&apos; UNet2DModel has no form.</source>
        <translation>其各注意力的头宽度不一，而 diffusers 的 UNet2DModel 没有相应的形式。</translation>
    </message>
    <message>
        <source>the height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>the inner channels of its autoencoder differ from its latents&apos;, for which diffusers&apos; layout has no form.</source>
        <translation>其自编码器的内部通道与其潜变量的通道不同，而 diffusers 的布局没有相应的形式。</translation>
    </message>
    <message>
        <source>the map that describes the model</source>
        <translation>描述模型的映射</translation>
    </message>
    <message>
        <source>the map&apos;s size in pixels</source>
        <translation>区域图的像素尺寸</translation>
    </message>
    <message>
        <source>the mask should have the size of the picture that it belongs to, %1 x %2, and has %3 x %4. Give the picture with it.</source>
        <translation>蒙版的尺寸应与其所属图片相同，即 %1 x %2，实际为 %3 x %4。请同时给出该图片。</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>the mask&apos;s soft edge should be from 0 to %1 pixels, and is %2.</source>
        <translation>蒙版的柔边应在 0 到 %1 像素之间，实际值：%2。</translation>
    </message>
    <message>
        <source>the noise schedule that the classifier was trained with</source>
        <translation>分类器训练时所用的噪声调度</translation>
    </message>
    <message>
        <source>the number of steps should be from 1 to %1, and is %2.</source>
        <translation>步数应在 1 到 %1 之间，实际值：%2。</translation>
    </message>
    <message>
        <source>the number of zero steps should be at least 0, and is %1.</source>
        <translation>零步数应不小于 0，实际值：%1。</translation>
    </message>
    <message>
        <source>the part before a branch should end at a step from %1 to %2, and ends at %3.</source>
        <translation>分支之前的部分应终于第 %1 步到第 %2 步之间，实际终于第 %3 步。</translation>
    </message>
    <message>
        <source>the picture cannot be decoded (%1 bytes that are no whole PNG, JPEG, WebP, BMP or TIFF)</source>
        <translation>无法解码图片（%1 字节，不是完整的 PNG、JPEG、WebP、BMP 或 TIFF）</translation>
    </message>
    <message>
        <source>the picture cannot be decoded: %1</source>
        <translation>无法解码图片：%1</translation>
    </message>
    <message>
        <source>the picture has %1 channels; 1, 3 or 4 were expected</source>
        <translation>图片有 %1 个通道，应为 1、3 或 4 个</translation>
    </message>
    <message>
        <source>the picture has neither 8 nor 16 bits a channel</source>
        <translation>图片的每个通道既不是 8 位也不是 16 位</translation>
    </message>
    <message>
        <source>the picture to begin from</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>the plain name of a safetensors or .bin file beside the index</source>
        <translation>与索引同处一个文件夹的 safetensors 或 .bin 文件的名称，不含路径</translation>
    </message>
    <message>
        <source>the preview interval should be at least 1 step, and is %1.</source>
        <translation>预览间隔应至少为 1 步，实际值：%1。</translation>
    </message>
    <message>
        <source>the preview map of darkroom.json doesn&apos;t fit latents of %1 channels.</source>
        <translation>darkroom.json 的预览映射与 %1 通道的潜变量不匹配。</translation>
    </message>
    <message>
        <source>the region map should have the picture&apos;s size, %1 x %2, and has %3 x %4. Resize it, or choose its size for the picture.</source>
        <translation>区域图应与图片尺寸相同，即 %1 x %2，实际为 %3 x %4。请调整其大小，或将图片设为其尺寸。</translation>
    </message>
    <message>
        <source>the region map should hold %1 x %2 labels, and holds %3.</source>
        <translation>区域图应含 %1 x %2 个标签，实际有 %3 个。</translation>
    </message>
    <message>
        <source>the sampler &quot;%1&quot; is not known. Choose one such as ddim, euler or dpmpp_2m.</source>
        <translation>未知的采样器“%1”。请选择 ddim、euler 或 dpmpp_2m 等采样器。</translation>
    </message>
    <message>
        <source>the schedule &quot;%1&quot; is not known. Choose one such as automatic, karras or uniform.</source>
        <translation>未知的调度“%1”。请选择 automatic、karras 或 uniform 等调度。</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 bytes and holds %3</source>
        <translation>存储 %1 声称有 %2 字节，实际有 %3 字节</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements and holds %3</source>
        <translation>存储 %1 声称有 %2 个元素，实际有 %3 个</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements</source>
        <translation>存储 %1 声称有 %2 个元素</translation>
    </message>
    <message>
        <source>the storage %1 has two sizes</source>
        <translation>存储 %1 有两种大小</translation>
    </message>
    <message>
        <source>the storage %1 is not in the archive</source>
        <translation>存储 %1 不在归档中</translation>
    </message>
    <message>
        <source>the storage %1 of %2 bytes should begin at byte %3, and %4 follow; the file is cut off</source>
        <translation>大小为 %2 字节的存储 %1 应始于字节 %3，其后却只有 %4 字节；文件被截断</translation>
    </message>
    <message>
        <source>the storage %1 of tensor %2 is not in the file</source>
        <translation>张量 %2 的存储 %1 不在文件中</translation>
    </message>
    <message>
        <source>the strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>the tokenizer has more words than the text encoder.</source>
        <translation>分词器的词多于文本编码器。</translation>
    </message>
    <message>
        <source>the width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>this is no session of the guidance lab.</source>
        <translation>这不是引导实验室的会话。</translation>
    </message>
    <message>
        <source>three whole numbers from 0 to 255</source>
        <translation>三个 0 到 255 的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <source>true, false or a list of %1 of them, one a level</source>
        <translation>布尔值 true 或 false，或含 %1 个布尔值的列表，每级一个</translation>
    </message>
    <message>
        <source>true, since sizes change by convolutions here</source>
        <translation>布尔值 true，因为此处通过卷积改变尺寸</translation>
    </message>
    <message>
        <source>two words, %1 and %2</source>
        <translation>两个词：%1 和 %2</translation>
    </message>
    <message>
        <source>w was given, and this model has no null class to guide away from. Set it to 0.</source>
        <translation>给出了 w，但此模型没有可供远离的空类别。请将其设为 0。</translation>
    </message>
    <message>
        <source>width and height should be multiples of %1 for this model, and are %2 x %3.</source>
        <translation>对此模型，宽度和高度应为 %1 的倍数，实际为 %2 x %3。</translation>
    </message>
    <message>
        <source>its numbers are in another byte order than &quot;little&quot;</source>
        <translation>其数的字节序不是“little”</translation>
    </message>
    <message>
        <source>its packed rows are damaged</source>
        <translation>其压缩的行已损坏</translation>
    </message>
    <message>
        <source>%1: reading %2 bytes at byte %3 failed (%4). Check the disk and try again.</source>
        <translation>%1：从字节 %3 起读取 %2 字节失败（%4）。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1: the archive cannot be opened (%2). Put it beside the index, or make it readable.</source>
        <translation>%1：无法打开归档（%2）。请将其放在索引旁边，或使其可读。</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 has the value %5; regions.json beside the index names %6 region classes. Correct one of them.</source>
        <translation>%1：%4 中第 %2 行、第 %3 列的区域图含有值 %5；索引旁的 regions.json 列出 %6 个区域类别。请更正其中之一。</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 lies outside the sheet of %5 x %6 pixels in tiles of %7. Correct the line, or draw the sheet again.</source>
        <translation>%1：%4 中第 %2 行、第 %3 列的区域图超出了 %5 x %6 像素、图块边长 %7 的图版。请更正该行，或重新绘制图版。</translation>
    </message>
    <message>
        <source>The number of pictures to shuffle is %1; at least 1 was expected. Check the folder and the splits that were asked for.</source>
        <translation>要打乱的图片数为 %1；至少应为 1。请检查文件夹和所要求的划分。</translation>
    </message>
    <message>
        <source>Two batches of pictures of one size, at least %1 pixels a side, can be compared; these are not.</source>
        <translation>只能比较两批尺寸相同、边长至少 %1 像素的图片；这些不是。</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>读取期间变短了</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>%1 has other regions than the data set. Take the data set that the model was trained on.</source>
        <translation>%1 的区域与数据集的不同。请使用训练该模型所用的数据集。</translation>
    </message>
    <message>
        <source>%1 takes no region map, so it has none to follow. Choose another model.</source>
        <translation>%1 不接受区域图，因此没有可遵循的区域图。请选择其他模型。</translation>
    </message>
    <message>
        <source>A region map of another size than the picture was compared. Report this as a fault of the program.</source>
        <translation>比较了尺寸与图片不同的区域图。请将此作为程序错误报告。</translation>
    </message>
    <message>
        <source>No test picture of the data set has a class and a region map. Name the whole icons data set.</source>
        <translation>数据集中没有同时带有类别和区域图的测试图片。请指定完整的 icons 数据集。</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 has other sizes. Get both from one source.</source>
        <translation>%1 与 %2 不配套（%3）：张量 %4 的形状不同。请从同一来源获取两者。</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 is missing. Get both from one source.</source>
        <translation>%1 与 %2 不配套（%3）：缺少张量 %4。请从同一来源获取两者。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: it was cut short meanwhile, or its disk has a fault. Get the file anew.</source>
        <translation>无法将 %1 读到末尾：文件在此期间被截短，或其磁盘有故障。请重新获取文件。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 has other sizes. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 与其所属的网络（%2）不匹配：张量 %3 的形状不同。配置与权重属于不同的模型；请从同一来源获取两者。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 is missing. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1 与其所属的网络（%2）不匹配：缺少张量 %3。文件不完整，或属于其他模型；请重新获取。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): there is no place for tensor %3. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 与其所属的网络（%2）不匹配：网络中没有张量 %3 的位置。配置与权重属于不同的模型；请从同一来源获取两者。</translation>
    </message>
    <message>
        <source>%1 has %2 names, and the model knows %3 regions; they keep their numbers. Correct the list.</source>
        <translation>%1 中有 %2 个名称，而模型有 %3 个区域；区域仍以编号表示。请改正列表。</translation>
    </message>
    <message>
        <source>%1 holds no network that this program can build (%2): tensor %3 should have %4. The file belongs to another kind of model, or is damaged; get it anew.</source>
        <translation>%1 不含本程序能够构建的网络（%2）：张量 %3 应具备：%4。文件属于另一类模型，或已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so the regions keep their numbers. Save the list as UTF-8.</source>
        <translation>%1 不是 UTF-8，因此区域仍以编号表示。请将列表保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 numbers its %2 tokens up to %3. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1：只有 %2 个词元，编号却到 %3。请获取同一模型的 vocab.json 和 merges.txt。</translation>
    </message>
    <message>
        <source>%1 sizes or more</source>
        <translation>不少于 %1 维</translation>
    </message>
    <message>
        <source>Classifier guidance was asked for, and this model was trained on a range of noise for which no classifier is known here. Set classifier scale to 0.</source>
        <translation>要求使用分类器引导，而对于此模型训练所用的噪声范围，本程序没有已知的分类器。请将分类器强度设为 0。</translation>
    </message>
    <message>
        <source>Darkroom&apos;s noisy classifier</source>
        <translation>Darkroom 的含噪图片分类器</translation>
    </message>
    <message>
        <source>Nothing tells these flags of %1, and the usual values are taken: %2. Put the flags that it was trained with beside it, as JSON.</source>
        <translation>没有任何地方写明 %1 的下列参数，因此采用常用值：%2。请将训练它所用的参数以 JSON 放在其旁边。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1 This is a fault of the program; please report it.</source>
        <translation>程序内部出错：%1 这是程序的缺陷，请报告。</translation>
    </message>
    <message>
        <source>The consistency sampler was given a least sigma of %1; 0 or more was expected. Correct sigma_min.</source>
        <translation>采样器 Consistency 的最小 sigma 为 %1，应不小于 0。请改正 sigma_min。</translation>
    </message>
    <message>
        <source>There is not enough memory for this model. Close other programs, or choose a smaller model or a lower precision.</source>
        <translation>内存不足，无法使用此模型。请关闭其他程序，或选择更小的模型或更低的精度。</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, then try again.</source>
        <translation>内存不足：请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>This picture is a strip of the lab with %1 lanes; the settings are those of its first lane.</source>
        <translation>此图片是含 %1 条轨道的实验室条带；设置取自其第一条轨道。</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Where this run ended is no longer in memory. Make the picture again, or raise the memory for steps in the lab.</source>
        <translation>此运行结束时的状态已不在内存中。请重新生成图片，或在实验室中增大步的内存。</translation>
    </message>
    <message>
        <source>a list of %1 numbers, one a channel</source>
        <translation>含 %1 个数的列表，每个通道一个</translation>
    </message>
    <message>
        <source>a list of numbers above 0</source>
        <translation>大于 0 的数的列表</translation>
    </message>
    <message>
        <source>a list of requests, one for each lane</source>
        <translation>请求的列表，每条轨道一个</translation>
    </message>
    <message>
        <source>a number above 0 and below sigma_max</source>
        <translation>一个大于 0 且小于 sigma_max 的数</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>一个大于 0 的数</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>it does not say what.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>karras or exponential</source>
        <translation>以下之一：karras、exponential</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>null, for this scheduler&apos;s levels follow from a sine</source>
        <translation>空值 null，因为此调度器的噪声级由正弦得出</translation>
    </message>
    <message>
        <source>region encoder</source>
        <translation>区域编码器</translation>
    </message>
    <message>
        <source>table of classes</source>
        <translation>类别表</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>文本编码器</translation>
    </message>
</context>
<context>
    <name>GalleryCommands</name>
    <message numerus="yes">
        <source>stars of %n picture(s)</source>
        <translation>
            <numerusform>%n 张图片的星级</numerusform>
        </translation>
    </message>
    <message>
        <source>tags of a picture</source>
        <translation>图片的标签</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n picture(s)</source>
        <translation>
            <numerusform>删除 %n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>%1 was written by a newer Darkroom (version %2 of the history, this program knows %3). Use the newer program.</source>
        <translation>%1 由更新的 Darkroom 写成（历史版本 %2，此程序认识 %3）。请使用更新的程序。</translation>
    </message>
    <message>
        <source>The history %1 is damaged. Start Darkroom again: it is then made anew from the pictures.</source>
        <translation>历史 %1 已损坏。请重新启动 Darkroom：届时会从图片重建。</translation>
    </message>
    <message>
        <source>Another program holds the history %1. Close that program, then try again.</source>
        <translation>另一个程序占用着历史 %1。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>The history %1 can&apos;t be used: %2. Check that its folder can be written and the disk is not full.</source>
        <translation>无法使用历史 %1：%2。请检查其文件夹是否可写、磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>LabPlan</name>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>classifier scale %1</source>
        <translation>分类器强度 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The second axis needs a sampler.</source>
        <translation>第二轴需要一个采样器。</translation>
    </message>
    <message>
        <source>The second axis needs values.</source>
        <translation>第二轴需要数值。</translation>
    </message>
    <message>
        <source>The second axis takes whole numbers from 0 on.</source>
        <translation>第二轴接受从 0 起的整数。</translation>
    </message>
    <message>
        <source>Steps are from 1 to 1000.</source>
        <translation>步数为 1 到 1000。</translation>
    </message>
    <message>
        <source>Type at least %1 values of w.</source>
        <translation>请至少输入 %1 个 w 值。</translation>
    </message>
    <message>
        <source>%1 lanes are too many; at most %2 at once.</source>
        <translation>%1 条轨道太多；一次最多 %2 条。</translation>
    </message>
    <message>
        <source>Classifier-free</source>
        <translation>无分类器</translation>
    </message>
    <message>
        <source>Classifier, w %1</source>
        <translation>分类器，w %1</translation>
    </message>
    <message>
        <source>w %1 until a step, %2 from it on</source>
        <translation>某一步之前 w %1，之后 %2</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>强度 %1</translation>
    </message>
    <message>
        <source>w %1, s %2</source>
        <translation>w %1，s %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Classifier scales are from −1000000 to 1000000.</source>
        <translation>分类器强度为 −1000000 到 1000000。</translation>
    </message>
    <message>
        <source>The second axis needs prompts, with | between.</source>
        <translation>第二轴需要提示词，用 | 分隔。</translation>
    </message>
</context>
<context>
    <name>LargerButton</name>
    <message>
        <source>%1 × as large</source>
        <translation>放大到 %1 倍</translation>
    </message>
</context>
<context>
    <name>LicenceWorks</name>
    <message>
        <source>Icons: data and attribution</source>
        <translation>Icons：数据与署名</translation>
    </message>
    <message>
        <source>Icons: model card</source>
        <translation>Icons：模型卡</translation>
    </message>
    <message>
        <source>CLIP&apos;s vocabulary</source>
        <translation>CLIP 的词表</translation>
    </message>
    <message>
        <source>ImageNet&apos;s class names</source>
        <translation>ImageNet 的类别名称</translation>
    </message>
    <message>
        <source>Lucide (icons of the window)</source>
        <translation>Lucide（窗口图标）</translation>
    </message>
    <message>
        <source>LibTorch: what is compiled into it</source>
        <translation>LibTorch：编译在其中的部分</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>predicts ε</source>
        <translation>预测 ε</translation>
    </message>
    <message>
        <source>predicts v</source>
        <translation>预测 v</translation>
    </message>
    <message>
        <source>predicts x₀</source>
        <translation>预测 x₀</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>a region map</source>
        <translation>区域图</translation>
    </message>
    <message>
        <source>a picture and a mask</source>
        <translation>图片和蒙版</translation>
    </message>
    <message>
        <source>a small picture</source>
        <translation>小图片</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
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
        <translation>%1 B 权重</translation>
    </message>
    <message>
        <source>%1 M weights</source>
        <translation>%1 M 权重</translation>
    </message>
    <message>
        <source>%1 k weights</source>
        <translation>%1 k 权重</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>接受%1</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Two dots need a number before and one after them that the steps lead to: 0,1,..,8.</source>
        <translation>两个点的前后都需要一个数，且步长要能到达后者：0,1,..,8。</translation>
    </message>
    <message>
        <source>“%1” is not a number; write for example 0,1,2,4,8.</source>
        <translation>“%1”不是数；请写成例如 0,1,2,4,8。</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>最多 %1 个值。</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>其模型不在这里</translation>
    </message>
    <message>
        <source>the whole picture, which was stopped after step %1</source>
        <translation>在第 %1 步后停止的图片的全部</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The settings and the queue of the last time could not be read. %1 %2</source>
        <translation>无法读取上次的设置和队列。%1 %2</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>The file is kept as %1.</source>
        <translation>该文件保留为 %1。</translation>
    </message>
    <message>
        <source>It could not be kept under another name: %1. Copy it away before you go on.</source>
        <translation>无法以其他名称保留：%1。请在继续之前将其复制到别处。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>no start picture</source>
        <translation>无起始图片</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>无蒙版</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>how the start picture is used</source>
        <translation>起始图片的用法</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>另一个模型</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>负向提示词</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>no region map</source>
        <translation>无区域图</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>区域图</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>噪声来源</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1，从第 %2 步起 %3</translation>
    </message>
    <message>
        <source>%1, turned %2 times to %3</source>
        <translation>%1，调整 %2 次后为 %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 关闭</translation>
    </message>
    <message>
        <source>how prompts are read</source>
        <translation>提示词的读取方式</translation>
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
        <translation>无分支</translation>
    </message>
    <message>
        <source>branch from step %1 on</source>
        <translation>从第 %1 步起的分支</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>compared pictures</source>
        <translation>比较的图片</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>picture and steps</source>
        <translation>图片和各步</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>区域图</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>curve of w</source>
        <translation>w 曲线</translation>
    </message>
    <message>
        <source>lanes of the lab</source>
        <translation>实验室的轨道</translation>
    </message>
</context>
<context>
    <name>StepViews</name>
    <message>
        <source>The noisy latent x_t itself, as a picture.</source>
        <translation>含噪潜变量 x_t 本身的图像。</translation>
    </message>
    <message>
        <source>The finished picture as guidance estimates it at this step (x̂₀).</source>
        <translation>引导在这一步估计的最终图片（x̂₀）。</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the conditional branch ε_c alone.</source>
        <translation>仅条件分支 ε_c 的估计 x̂₀。</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the unconditional branch ε_u alone.</source>
        <translation>仅无条件分支 ε_u 的估计 x̂₀。</translation>
    </message>
    <message>
        <source>The noise that the conditional branch sees (ε_c), as a picture.</source>
        <translation>条件分支看到的噪声（ε_c）的图像。</translation>
    </message>
    <message>
        <source>The noise that the unconditional branch sees (ε_u), as a picture.</source>
        <translation>无条件分支看到的噪声（ε_u）的图像。</translation>
    </message>
    <message>
        <source>What guidance multiplies, Δ = ε_c − ε_u, as a picture.</source>
        <translation>引导所放大的 Δ = ε_c − ε_u 的图像。</translation>
    </message>
    <message>
        <source>Where the branches differ: |Δ| over the channels, as a heat map.</source>
        <translation>分支的差异所在：各通道的 |Δ| 热图。</translation>
    </message>
    <message>
        <source>One channel of x_t in grey, with its least and greatest value and its spread.</source>
        <translation>x_t 的一个通道的灰度图，附最小值、最大值和离散度。</translation>
    </message>
    <message>
        <source>Where the branches have differed up to this step: |Δ| summed over the steps.</source>
        <translation>到这一步为止分支的差异所在：|Δ| 对各步求和。</translation>
    </message>
    <message>
        <source>The classifier&apos;s gradient σ ∇log p(y|x_t), as a picture.</source>
        <translation>分类器梯度 σ ∇log p(y|x_t) 的图像。</translation>
    </message>
    <message>
        <source>x_t, channel %1</source>
        <translation>x_t，通道 %1</translation>
    </message>
    <message>
        <source>x̂₀ at w %1</source>
        <translation>w 为 %1 时的 x̂₀</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, σ %4</source>
        <translation>%1，第 %2 步，共 %3 步，σ %4</translation>
    </message>
    <message>
        <source>%1: this step&apos;s estimate, not the result</source>
        <translation>%1：这一步的估计，不是结果</translation>
    </message>
    <message>
        <source>%1, min %2, max %3, std %4</source>
        <translation>%1，最小 %2，最大 %3，标准差 %4</translation>
    </message>
    <message>
        <source>%1 is not there: one branch ran alone at step %2, or its tensors aren&apos;t kept</source>
        <translation>没有 %1：第 %2 步只运行了一个分支，或其张量未保留</translation>
    </message>
    <message>
        <source>No classifier guided step %1</source>
        <translation>第 %1 步没有分类器引导</translation>
    </message>
    <message>
        <source>The tensors of step %1 aren&apos;t kept, or not this one</source>
        <translation>第 %1 步的张量未保留，或没有这一项</translation>
    </message>
    <message>
        <source>What the cross-attention of ε_c gives a token of the prompt, softmax(QKᵀ/√d), over the estimate in grey; each step that is shown costs one network call.</source>
        <translation>ε_c 的交叉注意力给予提示词某个词元的权重 softmax(QKᵀ/√d)，叠加在灰度估计上；显示的每一步花费一次网络调用。</translation>
    </message>
    <message>
        <source>attention to “%1”</source>
        <translation>对“%1”的注意力</translation>
    </message>
    <message>
        <source>There is no attention to show: step %1 has no prompt, or its tensors aren&apos;t kept</source>
        <translation>没有可显示的注意力：第 %1 步没有提示词，或其张量未保留</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash, so it stays where it is. Delete it in the file manager instead.</source>
        <translation>%1 无法移到回收站，因此留在原处。请改在文件管理器中删除。</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: there is another file of that name. Move that one away first.</source>
        <translation>%1 无法从回收站恢复：已有另一个同名文件。请先移走那个文件。</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: it is no longer there, or its folder can&apos;t be written. Look for it in the file manager&apos;s trash.</source>
        <translation>%1 无法从回收站恢复：它已不在那里，或其文件夹不可写。请在文件管理器的回收站中查找。</translation>
    </message>
</context>
<context>
    <name>darkroom::FileShower</name>
    <message>
        <source>%1 is not there any more. Look for it where it was moved to, or in the trash.</source>
        <translation>%1 已不在原处。请到它被移至的位置或回收站中查找。</translation>
    </message>
    <message>
        <source>No file manager opened the folder %1. Install one, or open the folder by other means.</source>
        <translation>没有文件管理器能打开文件夹 %1。请安装一个，或用其他方式打开该文件夹。</translation>
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
        <translation>更换模型</translation>
    </message>
    <message>
        <source>use of a seed</source>
        <translation>使用种子</translation>
    </message>
    <message>
        <source>change of the preview</source>
        <translation>更改预览</translation>
    </message>
    <message>
        <source>Saving what the next start needs</source>
        <translation>保存下次启动所需内容</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate first of all</source>
        <translation>优先生成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Skip this picture</source>
        <translation>跳过这张图片</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Canvas or gallery</source>
        <translation>画布或图库</translation>
    </message>
    <message>
        <source>Guidance lab</source>
        <translation>引导实验室</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>选择模型文件夹…</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>设置栏</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言 (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Automatic: the fastest by measurement</source>
        <translation>自动：实测最快</translation>
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
        <translation>fp16，仅限显卡</translation>
    </message>
    <message>
        <source>use of an example</source>
        <translation>使用示例</translation>
    </message>
    <message>
        <source>These are already the settings of %1.</source>
        <translation>这些已经是 %1 的设置。</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>Settings restored from %1</source>
        <translation>已从 %1 恢复设置</translation>
    </message>
    <message>
        <source>Reading what was there at the last time</source>
        <translation>读取上次留下的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) had not been finished when the program ended.</source>
        <translation>
            <numerusform>程序结束时有 %n 张图片尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them now</source>
        <translation>现在生成</translation>
    </message>
    <message>
        <source>settings of a waiting picture</source>
        <translation>等待中图片的设置</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>change of: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Make the shown picture twice as large</source>
        <translation>将显示的图片放大一倍</translation>
    </message>
    <message>
        <source>Keep the stopped picture</source>
        <translation>保留已停止的图片</translation>
    </message>
    <message>
        <source>The next picture begins from %1.</source>
        <translation>下一张图片从 %1 开始。</translation>
    </message>
    <message>
        <source>Showing a file</source>
        <translation>显示文件</translation>
    </message>
</context>
<context>
    <name>darkroom::WindowGuide</name>
    <message>
        <source>Say what you want to see</source>
        <translation>说出您想看到什么</translation>
    </message>
    <message>
        <source>Type a prompt here, or choose a class below it. The bulb gives ideas that the model knows well.</source>
        <translation>在这里输入提示词，或在下方选择类别。灯泡给出模型擅长的灵感。</translation>
    </message>
    <message>
        <source>How much it follows</source>
        <translation>遵循的程度</translation>
    </message>
    <message>
        <source>Guidance w draws the picture towards the prompt. Turn it also while a picture develops, and watch.</source>
        <translation>引导 w 将图片拉向提示词。图片显影时也可以调整，并观察变化。</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Press this, or Ctrl+Enter from anywhere. Each press queues one more; Esc stops.</source>
        <translation>按这里，或在任何位置按 Ctrl+Enter。每按一次就向队列加一张；Esc 停止。</translation>
    </message>
    <message>
        <source>Watch it develop</source>
        <translation>看它显影</translation>
    </message>
    <message>
        <source>The estimate of every step is shown here, and stays in the filmstrip below to look back at.</source>
        <translation>每一步的估计显示在这里，并保留在下方的胶片条中供回看。</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>再次找到它</translation>
    </message>
    <message>
        <source>Every picture is saved with its settings. The gallery finds it, compares it and gives the settings back.</source>
        <translation>每张图片都连同设置保存。图库可以找到它、比较它并恢复设置。</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>其余一切</translation>
    </message>
    <message>
        <source>Text size, language, shortcuts and the help are in the menu. F1 explains whatever has the focus.</source>
        <translation>文字大小、语言、快捷键和帮助都在菜单中。F1 解释当前焦点所在的内容。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>About Darkroom</source>
        <translation>关于 Darkroom</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::AboutDialog</name>
    <message>
        <source>About Darkroom</source>
        <translation>关于 Darkroom</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>搜索许可证</translation>
    </message>
    <message>
        <source>Shows the works whose name or licence has these words.</source>
        <translation>显示名称或许可证中含有这些词的作品。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>What Darkroom is made of and comes with; each has its licence beside it.</source>
        <translation>Darkroom 的组成部分和随附的作品；旁边是各自的许可证。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The licence of the chosen work, as its authors wrote it.</source>
        <translation>所选作品的许可证，按作者所写原样显示。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes this window (Esc).</source>
        <translation>关闭此窗口 (Esc)。</translation>
    </message>
    <message>
        <source>Darkroom %1</source>
        <translation>Darkroom %1</translation>
    </message>
    <message>
        <source>Makes pictures with latent diffusion models on this machine, and shows how they develop and what guidance does.</source>
        <translation>在本机上用潜在扩散模型制作图片，并展示图片如何显影、引导起什么作用。</translation>
    </message>
    <message>
        <source>Darkroom&apos;s own code is under the MIT licence. Qt Charts, which it is built with, is under the GPL 3, and so is this program where it is handed on; everything else keeps the licence that stands below.</source>
        <translation>Darkroom 自身的代码采用 MIT 许可证。构建时所用的 Qt Charts 采用 GPL 3，因此本程序在转交他人时也受 GPL 3 约束；其余部分各自保留下面所列的许可证。</translation>
    </message>
    <message>
        <source>The licence of %1 is not here; looked in %2 and %3. Packages bring it along; in a source tree ./dev setup gets it.</source>
        <translation>这里没有 %1 的许可证；已在 %2 和 %3 中查找。软件包会附带它；在源代码目录中由 ./dev setup 获取。</translation>
    </message>
    <message>
        <source>No licence has these words.</source>
        <translation>没有许可证含有这些词。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Banner</name>
    <message>
        <source>Choose another model</source>
        <translation>选择另一个模型</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose a model from.</source>
        <translation>打开文件夹列表以选择模型。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Brings the settings back that were there before (Ctrl+Z).</source>
        <translation>恢复之前的设置 (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Shows what happened at more length, to copy into a report.</source>
        <translation>更详细地显示发生了什么，便于复制到报告中。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Takes this message away.</source>
        <translation>移除此消息。</translation>
    </message>
    <message>
        <source>What happened, to copy into a report.</source>
        <translation>发生的情况，便于复制到报告中。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copies the details to the clipboard.</source>
        <translation>将详情复制到剪贴板。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose from.</source>
        <translation>打开文件夹列表以供选择。</translation>
    </message>
    <message>
        <source>Choose a VAE</source>
        <translation>选择 VAE</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Tries again to save every picture that could not be saved.</source>
        <translation>再次尝试保存所有未能保存的图片。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::BranchDialog</name>
    <message>
        <source>Branch at step %1</source>
        <translation>在第 %1 步分支</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>引导 w</translation>
    </message>
    <message>
        <source>Guidance strength w from the branch&apos;s first step on.</source>
        <translation>从分支第一步起的引导强度 w。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Runs the steps from this one on with these settings and saves the picture as a branch of this one.</source>
        <translation>用这些设置运行从这一步起的各步，并将图片保存为此图的分支。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leaves the run as it is.</source>
        <translation>让运行保持原样。</translation>
    </message>
    <message>
        <source>Steps 1 to %1 stay as they are. From step %2 on the run goes on with these settings; its x_t, size and seed are kept.</source>
        <translation>第 1 到 %1 步保持不变。从第 %2 步起用这些设置继续；其 x_t、尺寸和种子保留。</translation>
    </message>
    <message>
        <source>The run begins anew from the same noise with these settings; size and seed are kept.</source>
        <translation>用这些设置从同一噪声重新开始运行；尺寸和种子保留。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Canvas</name>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Play the steps, or stop there</source>
        <translation>播放各步，或停住</translation>
    </message>
    <message>
        <source>View %1 of the step</source>
        <translation>该步的视图 %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassPanel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>A class label (y) beside the prompt or in its place; type a part of its name to find it.</source>
        <translation>与提示词并用或代替它的类别标签（y）；输入名称的一部分来查找。</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>任意类别</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassifierPanel</name>
    <message>
        <source>Classifier scale</source>
        <translation>分类器强度</translation>
    </message>
    <message>
        <source>How strongly a classifier of noisy pictures steers (s in ε − s σ ∇log p(y|x_t)); 0 is off, and it is not the s of CFG.</source>
        <translation>含噪图片的分类器引导的强度（ε − s σ ∇log p(y|x_t) 中的 s）；0 为关闭，它不是 CFG 的 s。</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Classifier&apos;s class</source>
        <translation>分类器的类别</translation>
    </message>
    <message>
        <source>The class y that the classifier steers to; it need not be the one of the prompt.</source>
        <translation>分类器引导的目标类别 y；不必与提示词的类别相同。</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>The picture&apos;s class</source>
        <translation>图片的类别</translation>
    </message>
    <message>
        <source>Known once a model is loaded.</source>
        <translation>模型载入后即可知道。</translation>
    </message>
    <message>
        <source>Off; on, it costs one gradient of the classifier each look.</source>
        <translation>关闭；开启后每次评估花费一次分类器梯度。</translation>
    </message>
    <message>
        <source>Needs a class: pick one here or above.</source>
        <translation>需要类别：请在此处或上方选择。</translation>
    </message>
    <message numerus="yes">
        <source>+ %n gradient(s) of the classifier a step.</source>
        <translation>
            <numerusform>+ 每步 %n 次分类器梯度。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which classifier</source>
        <translation>使用哪个分类器</translation>
    </message>
    <message>
        <source>The classifier of noisy pictures that steers: the one beside the model, or another file&apos;s or folder&apos;s; you can also drop it on the window.</source>
        <translation>用于引导的带噪图片分类器：模型旁边的，或其他文件或文件夹中的；也可以将它拖到窗口上。</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>引导者</translation>
    </message>
    <message>
        <source>%1 has no classifier beside it: choose one here, or train one with “darkroom train classifier”.</source>
        <translation>%1 旁边没有分类器：请在此选择一个，或用“darkroom train classifier”训练一个。</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>无：请选择一个</translation>
    </message>
    <message>
        <source>The one beside the model</source>
        <translation>模型旁边的</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>It tells %n class(es) apart.</source>
        <translation>
            <numerusform>它区分 %n 个类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on %1 × %1 pixels.</source>
        <translation>以 %1 × %1 像素训练。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::CompareCanvas</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the pictures</source>
        <translation>图片适应窗口</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>向左看</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>向右看</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>向上看</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>向下看</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ComparePage</name>
    <message>
        <source>Difference × %1</source>
        <translation>差异 × %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>PSNR %1, SSIM %2</source>
        <translation>PSNR %1，SSIM %2</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>Goes back to all pictures (Esc).</source>
        <translation>返回所有图片 (Esc)。</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Side by side, or two pictures in one place (M takes the next way).</source>
        <translation>并排，或两张图片放在同一处（M 切换到下一种方式）。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>淡入淡出</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>第一张图片</translation>
    </message>
    <message>
        <source>The picture that is measured against, and lies at the left or below.</source>
        <translation>作为基准的图片，位于左侧或下层。</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>第二张图片</translation>
    </message>
    <message>
        <source>The picture that is compared with the first one.</source>
        <translation>与第一张比较的图片。</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>交换两张</translation>
    </message>
    <message>
        <source>Lets the two pictures change places (C).</source>
        <translation>让两张图片交换位置 (C)。</translation>
    </message>
    <message>
        <source>Share of the second picture</source>
        <translation>第二张图片的占比</translation>
    </message>
    <message>
        <source>How much of the second picture is seen in wipe and fade.</source>
        <translation>擦除和淡入淡出时第二张图片显示多少。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fits all pictures into their places again (0 on the pictures); Ctrl and the wheel zoom them together.</source>
        <translation>让所有图片重新适应各自位置（在图片上按 0）；Ctrl 加滚轮可一起缩放。</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>比较的图片</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>不同的参数</translation>
    </message>
    <message>
        <source>The settings in which the pictures differ, one row each; what is equal is left out.</source>
        <translation>图片之间不同的设置，每项一行；相同的省略。</translation>
    </message>
    <message>
        <source>Swap the two pictures</source>
        <translation>交换两张图片</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>下一种比较方式</translation>
    </message>
    <message>
        <source>Of different sizes</source>
        <translation>尺寸不同</translation>
    </message>
    <message>
        <source>How alike the two pictures are: peak signal-to-noise ratio, and structural similarity (1 is equal).</source>
        <translation>两张图片的相似程度：峰值信噪比和结构相似性（1 为相同）。</translation>
    </message>
    <message>
        <source>Pictures of different sizes can&apos;t be compared by number.</source>
        <translation>尺寸不同的图片无法用数值比较。</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>All settings are equal, or the files hold none.</source>
        <translation>所有设置都相同，或文件中没有设置。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Shows all pictures at one step of their runs, x̂₀ as it was estimated there; the right end shows the pictures.</source>
        <translation>显示所有图片在各自运行的同一步的 x̂₀ 估计；最右端显示图片本身。</translation>
    </message>
    <message>
        <source>The steps of these pictures&apos; runs are no longer in memory: only runs since the start keep theirs, the last ones.</source>
        <translation>这些图片的运行步骤已不在内存中：只有启动以来最近的运行保留其步骤。</translation>
    </message>
    <message>
        <source>no steps in memory</source>
        <translation>内存中没有步骤</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>x̂₀ at step %1 of %2</source>
        <translation>第 %1 步（共 %2 步）的 x̂₀</translation>
    </message>
    <message>
        <source>%1; %2 as finished</source>
        <translation>%1；%2 为成品</translation>
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
        <translation>噪声 → 图片</translation>
    </message>
    <message>
        <source>w %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>σ %1: w %2</source>
        <translation>σ %1：w %2</translation>
    </message>
    <message>
        <source>w %1 at every step</source>
        <translation>每一步 w %1</translation>
    </message>
    <message>
        <source>only for σ from %1 to %2</source>
        <translation>仅当 σ 在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>Raise the point</source>
        <translation>抬高该点</translation>
    </message>
    <message>
        <source>Lower the point</source>
        <translation>降低该点</translation>
    </message>
    <message>
        <source>Point to the left</source>
        <translation>该点左移</translation>
    </message>
    <message>
        <source>Point to the right</source>
        <translation>该点右移</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>上一个点</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>下一个点</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>移除该点</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::DifferenceModel</name>
    <message>
        <source>%1 of picture %2: %3</source>
        <translation>图片 %2 的%1：%3</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilmModel</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Filmstrip</name>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Shows the steps one after the other (Space).</source>
        <translation>依次显示各步 (Space)。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>显示最后一步后从第一步重新开始。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Goes through the steps of this picture; it costs nothing, since they are kept.</source>
        <translation>浏览这张图片的各步；不需要计算，因为它们都保留着。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The estimate after each step; click one to look at it, or go through them by keys.</source>
        <translation>每一步之后的估计；点击其中一个查看，或用按键依次查看。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilterBar</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n 星或以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Shows the pictures that have all of these words in prompt, class, model or tags (Ctrl+F).</source>
        <translation>显示在提示词、类别、模型或标签中含有所有这些词的图片 (Ctrl+F)。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Shows the pictures of one class.</source>
        <translation>显示某一类别的图片。</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Shows the pictures of one model.</source>
        <translation>显示某一模型的图片。</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Least w</source>
        <translation>最小 w</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at least this.</source>
        <translation>显示引导 w 不小于此值的图片。</translation>
    </message>
    <message>
        <source>Most w</source>
        <translation>最大 w</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at most this.</source>
        <translation>显示引导 w 不大于此值的图片。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Shows the pictures of these days.</source>
        <translation>显示这些日子的图片。</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>从 … 到</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Shows the pictures from this day on.</source>
        <translation>显示从这一天起的图片。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Shows the pictures up to this day.</source>
        <translation>显示到这一天为止的图片。</translation>
    </message>
    <message>
        <source>Least stars</source>
        <translation>最低星级</translation>
    </message>
    <message>
        <source>Shows the pictures with at least so many stars.</source>
        <translation>显示至少有这么多星的图片。</translation>
    </message>
    <message>
        <source>Any stars</source>
        <translation>任意星级</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>移除搜索和所有条件。</translation>
    </message>
    <message>
        <source>Followed folders</source>
        <translation>关注的文件夹</translation>
    </message>
    <message>
        <source>Which folders&apos; pictures are shown here: adds one, or follows one no longer.</source>
        <translation>这里显示哪些文件夹的图片：可添加一个，或不再关注某个。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用</translation>
    </message>
    <message>
        <source>Shows the pictures that began from another, were masked or painted by regions, or were kept when they were stopped.</source>
        <translation>显示从另一张图片开始、用蒙版或区域绘制，或停止后保留的图片。</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Region map</source>
        <translation>区域图</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>任意方式</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>实验室条带</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FolderMenu</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Pictures are saved here, so the gallery always follows it.</source>
        <translation>图片保存在这里，因此图库始终关注它。</translation>
    </message>
    <message>
        <source>Follow it no longer; its pictures stay where they are</source>
        <translation>不再关注；其中的图片保留在原处</translation>
    </message>
    <message>
        <source>Choose a folder of pictures to follow</source>
        <translation>选择要关注的图片文件夹</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryModel</name>
    <message>
        <source>w %1, seed %2</source>
        <translation>w %1，种子 %2</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 / %2 星</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n 条轨道</numerusform>
        </translation>
    </message>
    <message>
        <source>Strip: %1</source>
        <translation>条带：%1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All pictures, newest first; choose several with Shift or Ctrl, drag them out as files, press A, S or P to use settings.</source>
        <translation>所有图片，最新的在前；用 Shift 或 Ctrl 多选，可作为文件拖出，按 A、S 或 P 使用设置。</translation>
    </message>
    <message>
        <source>Use all settings of the picture</source>
        <translation>使用图片的全部设置</translation>
    </message>
    <message>
        <source>Use the seed of the picture</source>
        <translation>使用图片的种子</translation>
    </message>
    <message>
        <source>Use the prompt of the picture</source>
        <translation>使用图片的提示词</translation>
    </message>
    <message>
        <source>Compare the chosen pictures</source>
        <translation>比较所选图片</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Delete the chosen pictures</source>
        <translation>删除所选图片</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the gallery</source>
        <translation>在图库中搜索</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>No picture matches</source>
        <translation>没有匹配的图片</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here with its settings. Press Generate (Ctrl+Enter) to make the first one.</source>
        <translation>您生成的每张图片都会连同设置保存在这里。按“生成”(Ctrl+Enter) 来生成第一张。</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n picture(s) has all of these words and conditions.</source>
        <translation>
            <numerusform>您的 %n 张图片中没有同时符合所有这些词和条件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>转到画布</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>Shows the canvas, where pictures are made (Ctrl+H).</source>
        <translation>显示生成图片的画布 (Ctrl+H)。</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>移除搜索和所有条件。</translation>
    </message>
    <message>
        <source>Begin from this picture</source>
        <translation>从这张图片开始</translation>
    </message>
    <message>
        <source>Paint a mask on this picture</source>
        <translation>在这张图片上绘制蒙版</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GenerateBar</name>
    <message>
        <source>Skip this picture</source>
        <translation>跳过这张图片</translation>
    </message>
    <message>
        <source>Ends this picture and goes on with the next one that waits (Alt+Enter).</source>
        <translation>结束这张图片，继续下一张等待的 (Alt+Enter)。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops loading, or the picture before its next model call, and takes away what waits (Esc); what was seen stays.</source>
        <translation>停止载入，或在下一次模型调用前停止图片，并移除等待的 (Esc)；看到的会保留。</translation>
    </message>
    <message>
        <source>Waiting pictures</source>
        <translation>等待的图片</translation>
    </message>
    <message>
        <source>Shows the pictures that wait their turn, to be put into another order or taken away (Ctrl+J).</source>
        <translation>显示等待中的图片，可调整顺序或移除 (Ctrl+J)。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Makes the picture (Ctrl+Enter); while one is being made the next one waits, or goes first with Ctrl+Shift+Enter.</source>
        <translation>生成图片 (Ctrl+Enter)；正在生成时下一张会等待，用 Ctrl+Shift+Enter 则优先。</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>生成 %1 张</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>已暂停，%1 张等待</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 张等待</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceCurvePanel</name>
    <message>
        <source>Shape of w</source>
        <translation>w 的形状</translation>
    </message>
    <message>
        <source>How w goes over the run, w(σ); linear and cosine rise and keep the mean, so they need no other w.</source>
        <translation>w 在运行中如何变化，即 w(σ)；线性和余弦上升并保持均值，因此不需要另选 w。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>In an interval</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>Linear, rising</source>
        <translation>线性上升</translation>
    </message>
    <message>
        <source>Cosine, rising</source>
        <translation>余弦上升</translation>
    </message>
    <message>
        <source>Points of your own</source>
        <translation>自定义点</translation>
    </message>
    <message>
        <source>Curve of w over the noise level</source>
        <translation>w 随噪声级变化的曲线</translation>
    </message>
    <message>
        <source>w(σ) on a log σ axis: drag points or the interval&apos;s edges, double click to add one, Delete to take one away.</source>
        <translation>log σ 轴上的 w(σ)：拖动点或区间边缘，双击添加，Delete 删除。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Guidance in an interval only</source>
        <translation>仅在区间内引导</translation>
    </message>
    <message>
        <source>Guides only while the noise level σ is inside; elsewhere the conditional branch runs alone, which saves calls.</source>
        <translation>仅当噪声级 σ 在区间内时引导；其余时候只运行条件分支，节省调用。</translation>
    </message>
    <message>
        <source>Interval&apos;s lower end</source>
        <translation>区间下端</translation>
    </message>
    <message>
        <source>The noise level σ below which w is 0 (σ_lo of Kynkäänniemi et al.).</source>
        <translation>低于此噪声级 σ 时 w 为 0（Kynkäänniemi 等的 σ_lo）。</translation>
    </message>
    <message>
        <source>Interval&apos;s upper end</source>
        <translation>区间上端</translation>
    </message>
    <message>
        <source>The noise level σ above which w is 0 (σ_hi of Kynkäänniemi et al.).</source>
        <translation>高于此噪声级 σ 时 w 为 0（Kynkäänniemi 等的 σ_hi）。</translation>
    </message>
    <message>
        <source>Network calls of one picture, counted by the run&apos;s own rules, and what two branches at every look would have cost beside them.</source>
        <translation>按运行自身的规则计算的一张图片的网络调用数，以及每次评估都用两个分支时的代价。</translation>
    </message>
    <message>
        <source>w over σ</source>
        <translation>w 随 σ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceLab</name>
    <message>
        <source>Working in the lab
%1</source>
        <translation>实验室工作
%1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceMethodPanel</name>
    <message>
        <source>Guidance method</source>
        <translation>引导方法</translation>
    </message>
    <message>
        <source>How ε_c and ε_u become one prediction; the number of model calls is the same for all.</source>
        <translation>ε_c 和 ε_u 如何合成一个预测；所有方法的模型调用数相同。</translation>
    </message>
    <message>
        <source>CFG: (1 + w) ε_c − w ε_u</source>
        <translation>CFG：(1 + w) ε_c − w ε_u</translation>
    </message>
    <message>
        <source>APG: less along x̂₀</source>
        <translation>APG：减弱沿 x̂₀ 的部分</translation>
    </message>
    <message>
        <source>CFG-Zero*: fitted ε_u</source>
        <translation>CFG-Zero*：拟合 ε_u</translation>
    </message>
    <message>
        <source>Parallel part η</source>
        <translation>平行部分 η</translation>
    </message>
    <message>
        <source>How much of Δ along the conditional x̂₀ stays (η of APG); that part saturates, 1 keeps it all.</source>
        <translation>Δ 沿条件 x̂₀ 的部分保留多少（APG 的 η）；这一部分导致过饱和，1 为全部保留。</translation>
    </message>
    <message>
        <source>Norm limit r</source>
        <translation>范数上限 r</translation>
    </message>
    <message>
        <source>The length to which Δ is cut (r of APG); 0 cuts nothing.</source>
        <translation>Δ 被截到的长度（APG 的 r）；0 为不截断。</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>动量 β</translation>
    </message>
    <message>
        <source>How much of the steps before goes on in Δ (β of APG); below 0 pushes away from it.</source>
        <translation>先前各步在 Δ 中延续多少（APG 的 β）；小于 0 则推离它们。</translation>
    </message>
    <message>
        <source>Zero steps</source>
        <translation>零步数</translation>
    </message>
    <message>
        <source>So many first steps (K of CFG-Zero*) predict zero and move nothing.</source>
        <translation>最初这么多步（CFG-Zero* 的 K）预测为零，不作任何移动。</translation>
    </message>
    <message>
        <source>Rescale φ</source>
        <translation>重缩放 φ</translation>
    </message>
    <message>
        <source>How far the guided x̂₀ goes back to the spread of the conditional one (φ of Lin et al.); 0 is off, 0.7 is usual.</source>
        <translation>引导后的 x̂₀ 向条件预测的离散度恢复多少（Lin 等的 φ）；0 为关闭，常用 0.7。</translation>
    </message>
    <message>
        <source>Dynamic threshold p</source>
        <translation>动态阈值 p</translation>
    </message>
    <message>
        <source>The share of x̂₀&apos;s values that stays in range, the others being squeezed into it (p of Saharia et al.); 0 is off, 0.995 is usual.</source>
        <translation>x̂₀ 的值中保持在范围内的比例，其余被压入范围（Saharia 等的 p）；0 为关闭，常用 0.995。</translation>
    </message>
    <message>
        <source>Parallel η</source>
        <translation>平行 η</translation>
    </message>
    <message>
        <source>Norm r</source>
        <translation>范数 r</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Threshold p</source>
        <translation>阈值 p</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>各步的引导</translation>
    </message>
    <message>
        <source>How far the two branches lay apart at each step of the latest run (‖ε_c − ε_u‖ / ‖ε_u‖).</source>
        <translation>最近一次运行中每一步两个分支相距多远（‖ε_c − ε_u‖ / ‖ε_u‖）。</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>引导 w</translation>
    </message>
    <message>
        <source>How strongly the picture is pushed towards what you ask for (w), from the next step on while one develops; away from 0 and −1 each step costs two model calls.</source>
        <translation>图片被推向您所要求内容的强度（w），正在生成时从下一步起生效；除 0 和 −1 外，每一步花费两次模型调用。</translation>
    </message>
    <message>
        <source>Guidance strength w as in the paper: (1 + w) ε_c − w ε_u; −10 to 100 can be typed.</source>
        <translation>如论文中的引导强度 w：(1 + w) ε_c − w ε_u；可输入 −10 到 100。</translation>
    </message>
    <message>
        <source>CFG scale s</source>
        <translation>CFG 强度 s</translation>
    </message>
    <message>
        <source>The same strength as other programs write it: s = 1 + w.</source>
        <translation>其他程序所写的同一强度：s = 1 + w。</translation>
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
        <translation>采样器每次评估运行网络的次数。</translation>
    </message>
    <message>
        <source>More guidance</source>
        <translation>更多引导</translation>
    </message>
    <message>
        <source>Shows the method, w over the noise level σ, the interval, and guidance by a classifier.</source>
        <translation>显示方法、w 随噪声级 σ 的变化、区间和分类器引导。</translation>
    </message>
    <message>
        <source>Method, curve, classifier…</source>
        <translation>方法、曲线、分类器…</translation>
    </message>
    <message>
        <source>Method, curve, classifier: changed…</source>
        <translation>方法、曲线、分类器：已更改…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>× 2 calls</source>
        <translation>× 2 次调用</translation>
    </message>
    <message>
        <source>× 1 call</source>
        <translation>× 1 次调用</translation>
    </message>
    <message>
        <source>As it was turned during that run: w %1.</source>
        <translation>与那次运行中的调整一致：w %1。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceSlider</name>
    <message>
        <source>%1 default</source>
        <translation>%1 默认</translation>
    </message>
    <message>
        <source>0 conditional</source>
        <translation>0 条件</translation>
    </message>
    <message>
        <source>−1 unconditional</source>
        <translation>−1 无条件</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeaderBar</name>
    <message>
        <source>Preview: automatic</source>
        <translation>预览：自动</translation>
    </message>
    <message>
        <source>Preview: off</source>
        <translation>预览：关闭</translation>
    </message>
    <message>
        <source>Preview: fitted</source>
        <translation>预览：拟合</translation>
    </message>
    <message>
        <source>Preview: full</source>
        <translation>预览：完整</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>设置栏</translation>
    </message>
    <message>
        <source>Shows or hides the settings (F9).</source>
        <translation>显示或隐藏设置 (F9)。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Shows the picture that is being made.</source>
        <translation>显示正在生成的图片。</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Shows all pictures that were made, to find one again (Ctrl+H).</source>
        <translation>显示所有生成过的图片，以便再次找到 (Ctrl+H)。</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Shows what guidance does: many w from one noise, side by side (Ctrl+L).</source>
        <translation>显示引导的作用：同一噪声的多个 w 并排 (Ctrl+L)。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Settings under names of your own: takes one, or saves the present ones.</source>
        <translation>以您自己命名的设置：使用其一，或保存当前设置。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Shows or hides what runs and what waits (Ctrl+J).</source>
        <translation>显示或隐藏运行和等待的内容 (Ctrl+J)。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fits the picture into the canvas (Ctrl+0).</source>
        <translation>让图片适应画布 (Ctrl+0)。</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Shows one screen pixel for each pixel of the picture (Ctrl+1).</source>
        <translation>图片的每个像素显示为一个屏幕像素 (Ctrl+1)。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What shows the picture while it develops: a fitted map costs almost nothing, the full decoder is exact and slower.</source>
        <translation>图片生成时以什么显示：拟合映射几乎不花代价，完整解码器精确但更慢。</translation>
    </message>
    <message>
        <source>Automatic: the best one under a tenth of a step</source>
        <translation>自动：一步时间的十分之一以内最好的</translation>
    </message>
    <message>
        <source>Fitted map: almost free</source>
        <translation>拟合映射：几乎免费</translation>
    </message>
    <message>
        <source>Fitted map, R² %1: almost free</source>
        <translation>拟合映射（R² %1）：几乎免费</translation>
    </message>
    <message>
        <source>Fitted map: this model has none</source>
        <translation>拟合映射：此模型没有</translation>
    </message>
    <message>
        <source>Full decoder: exact, slower</source>
        <translation>完整解码器：精确，较慢</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>浅色、深色，或跟随桌面。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Fits, %1 %</source>
        <translation>适应，%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opening, undo, text size, help and everything else (F10).</source>
        <translation>打开、撤销、文字大小、帮助及其他一切 (F10)。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeatLegend</name>
    <message>
        <source>The scale of |Δ|, the same in every lane.</source>
        <translation>|Δ| 的标尺，各轨道相同。</translation>
    </message>
    <message>
        <source>Scale of |Δ| from 0 to %1</source>
        <translation>|Δ| 的标尺，从 0 到 %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Goes back to where the help was opened (Esc).</source>
        <translation>返回打开帮助之处 (Esc)。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The pages of the help.</source>
        <translation>帮助的各页。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Shows the lines of all pages that have these words.</source>
        <translation>显示所有页面中含有这些词的行。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Opens the table of all keys.</source>
        <translation>打开所有按键的表。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Points at the parts of the window, one after the other.</source>
        <translation>依次指出窗口的各个部分。</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>在帮助中找到</translation>
    </message>
    <message>
        <source>The lines that have the words of the search; each leads to its place.</source>
        <translation>含有搜索词的行；每一行通向其所在处。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>A page of the help.</source>
        <translation>帮助的一页。</translation>
    </message>
    <message>
        <source>No line of the help has these words.</source>
        <translation>帮助中没有含这些词的行。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HistoryWorker</name>
    <message>
        <source>Reading the history</source>
        <translation>读取历史</translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation>打开历史</translation>
    </message>
    <message>
        <source>Bringing back stars and tags</source>
        <translation>恢复星级和标签</translation>
    </message>
    <message>
        <source>The history was damaged, so it was made anew from the pictures in their folders; the damaged file is kept as %1.</source>
        <translation>历史已损坏，因此已从各文件夹中的图片重建；损坏的文件保留为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept their stars and tags.</source>
        <translation>
            <numerusform>%n 张图片保留了星级和标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>查看文件夹</translation>
    </message>
    <message>
        <source>Writing %1 into the history</source>
        <translation>将 %1 写入历史</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Reading settings from the history</source>
        <translation>从历史读取设置</translation>
    </message>
    <message>
        <source>Giving stars</source>
        <translation>评定星级</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Deleting a picture</source>
        <translation>删除图片</translation>
    </message>
    <message>
        <source>Bringing back a picture</source>
        <translation>恢复图片</translation>
    </message>
    <message>
        <source>Something went wrong in the history: %1</source>
        <translation>历史出现问题：%1</translation>
    </message>
    <message>
        <source>%1 was not the history of Darkroom, so the history was made from the pictures in their folders; what was there is kept as %2.</source>
        <translation>%1 不是 Darkroom 的历史，因此已从各文件夹中的图片建立历史；原有内容保留为 %2。</translation>
    </message>
    <message>
        <source>The history %1 was empty, so it was made anew from the pictures in their folders.</source>
        <translation>历史 %1 为空，因此已从各文件夹中的图片重建。</translation>
    </message>
    <message>
        <source>%1 Until the next start the gallery is made from the pictures in their folders, and keeps no stars and tags that you give.</source>
        <translation>%1 在下次启动之前，图库由各文件夹中的图片组成，不保留您给的星级和标签。</translation>
    </message>
    <message>
        <source>The history %1 is damaged and could not be set aside. Rename or delete it, then start again.</source>
        <translation>历史 %1 已损坏，且无法移开。请将其改名或删除，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Invitation</name>
    <message>
        <source>Choose a model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>Choose a model folder on this computer; you can also drop it on the window.</source>
        <translation>选择此计算机上的模型文件夹；也可将其拖到窗口上。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>输入提示词并按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>or start with one of these</source>
        <translation>或从以下之一开始</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>未载入模型</translation>
    </message>
    <message>
        <source>Choose a model folder, or drop one here.</source>
        <translation>选择模型文件夹，或将其拖到这里。</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>载入已停止</translation>
    </message>
    <message>
        <source>Generate loads the model again; or choose another one.</source>
        <translation>“生成”会再次载入模型；或选择另一个。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在载入模型</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Takes this prompt and makes the picture.</source>
        <translation>采用此提示词并生成图片。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabForm</name>
    <message>
        <source>Values of w</source>
        <translation>w 的值</translation>
    </message>
    <message>
        <source>A lane for each w, 3 to 15 of them with commas between; 0,1,..,8 fills a range.</source>
        <translation>每个 w 一条轨道，3 到 15 个，用逗号分隔；0,1,..,8 填充一个范围。</translation>
    </message>
    <message>
        <source>Classifier scales</source>
        <translation>分类器强度的值</translation>
    </message>
    <message>
        <source>Below them, from the same noise, a lane for each scale of classifier guidance; empty means none.</source>
        <translation>其下方，从同一噪声出发，每个分类器引导强度一条轨道；留空表示没有。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>w beside the classifier</source>
        <translation>与分类器并用的 w</translation>
    </message>
    <message>
        <source>Which network the classifier steers: w 0 the conditional one, −1 the unconditional one.</source>
        <translation>分类器引导哪个网络：w 为 0 是条件网络，−1 是无条件网络。</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>第二轴</translation>
    </message>
    <message>
        <source>What else the strip varies, one row for each value.</source>
        <translation>条带还改变什么，每个值一行。</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>无其他</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>分类器强度</translation>
    </message>
    <message>
        <source>Values of the second axis</source>
        <translation>第二轴的值</translation>
    </message>
    <message>
        <source>New w</source>
        <translation>新的 w</translation>
    </message>
    <message>
        <source>The w that is set from a step k on, for “when does w matter”.</source>
        <translation>用于“w 何时重要”，从第 k 步起采用的 w。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for steps</source>
        <translation>步的内存</translation>
    </message>
    <message>
        <source>How much memory the kept steps of all runs may take; beyond it every k-th step is kept, and the oldest runs go.</source>
        <translation>所有运行保留的步可占用多少内存；超出后每隔 k 步保留一步，最旧的运行被移除。</translation>
    </message>
    <message>
        <source>Develop strip</source>
        <translation>显影条带</translation>
    </message>
    <message>
        <source>Develop the strip</source>
        <translation>显影条带</translation>
    </message>
    <message>
        <source>Develops all lanes together from one noise.</source>
        <translation>从同一噪声一起显影所有轨道。</translation>
    </message>
    <message>
        <source>When does w matter?</source>
        <translation>w 何时重要？</translation>
    </message>
    <message>
        <source>When does w matter</source>
        <translation>w 何时重要</translation>
    </message>
    <message>
        <source>Develops the settings&apos; w until a step k and the new w from it on, for many k, and draws how far each comes.</source>
        <translation>在第 k 步之前用设置的 w，之后用新的 w，对许多 k 进行显影，并画出各自能到多远。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the lab</source>
        <translation>停止实验室</translation>
    </message>
    <message>
        <source>Stops the lanes before their next network call; what was seen stays.</source>
        <translation>在下一次网络调用前停止各轨道；看到的会保留。</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>over w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>and</source>
        <translation>以及</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>no classifier</source>
        <translation>无分类器</translation>
    </message>
    <message>
        <source>names or numbers</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>There is no sampler “%1”.</source>
        <translation>没有采样器“%1”。</translation>
    </message>
    <message>
        <source>There is no class “%1”.</source>
        <translation>没有类别“%1”。</translation>
    </message>
    <message>
        <source>%1 lanes: %2.</source>
        <translation>%1 条轨道：%2。</translation>
    </message>
    <message>
        <source>%1 MB used</source>
        <translation>已用 %1 MB</translation>
    </message>
    <message>
        <source>Lanes can be counted once a model is loaded.</source>
        <translation>载入模型后即可统计轨道。</translation>
    </message>
    <message>
        <source>red apple | blue rocket</source>
        <translation>red apple | blue rocket</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>The values of the second axis with commas between, prompts with |; numbers may fill a range with two dots.</source>
        <translation>第二轴的值，用逗号分隔，提示词用 | 分隔；数可用两个点填充范围。</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 不接受提示词。</translation>
    </message>
    <message>
        <source>Leaves out start picture, mask and region map in the lab: the lanes begin from noise. The settings stay as they are.</source>
        <translation>在实验室中不使用起始图片、蒙版和区域图：轨道从噪声开始。设置保持不变。</translation>
    </message>
    <message>
        <source>The lanes begin from noise: start picture, mask and region map of the settings are left out.</source>
        <translation>轨道从噪声开始：不使用设置中的起始图片、蒙版和区域图。</translation>
    </message>
    <message>
        <source>Every lane enlarges the start picture of the settings.</source>
        <translation>每条轨道都放大设置中的起始图片。</translation>
    </message>
    <message>
        <source>Every lane begins from the start picture of the settings, at strength %1.</source>
        <translation>每条轨道都从设置中的起始图片开始，强度 %1。</translation>
    </message>
    <message>
        <source>Every lane paints into the mask of the settings&apos; start picture, at strength %1.</source>
        <translation>每条轨道都在设置中起始图片的蒙版内绘制，强度 %1。</translation>
    </message>
    <message>
        <source>Every lane follows the region map of the settings.</source>
        <translation>每条轨道都遵循设置中的区域图。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabPage</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Shows the steps of all lanes one after the other.</source>
        <translation>依次显示所有轨道的各步。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>显示最后一步后从第一步重新开始。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Goes through the steps of all lanes together; the right end shows the newest, and the finished pictures.</source>
        <translation>一起浏览所有轨道的各步；右端显示最新的一步以及完成的图片。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What is shown of the step in every lane: the estimate x̂₀, a branch, Δ and others.</source>
        <translation>每条轨道显示这一步的什么：估计 x̂₀、某个分支、Δ 等。</translation>
    </message>
    <message>
        <source>Where |Δ|</source>
        <translation>|Δ| 所在</translation>
    </message>
    <message>
        <source>Where guidance acts</source>
        <translation>引导的作用位置</translation>
    </message>
    <message>
        <source>Shows below each lane where the branches differ at the step (|Δ| over the channels), on one scale for all lanes.</source>
        <translation>在每条轨道下方显示该步分支的差异所在（各通道的 |Δ|），所有轨道用同一标尺。</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Summed over the steps</source>
        <translation>对各步求和</translation>
    </message>
    <message>
        <source>Sums |Δ| over the steps up to this one.</source>
        <translation>将 |Δ| 累加到这一步。</translation>
    </message>
    <message>
        <source>Align by shift</source>
        <translation>按位移对齐</translation>
    </message>
    <message>
        <source>Align both kinds by their shift</source>
        <translation>按位移对齐两种方式</translation>
    </message>
    <message>
        <source>Puts lanes that were moved as far (‖ε̂ − ε_c‖ / ‖ε_c‖) above each other, whatever they were set to.</source>
        <translation>将移动同样远（‖ε̂ − ε_c‖ / ‖ε_c‖）的轨道上下对齐，不论其设置为何。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Strip as PNG…</source>
        <translation>条带存为 PNG…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Telemetry as CSV…</source>
        <translation>遥测存为 CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>图表存为 PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>图表存为 SVG…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation>还没有步</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>打开会话…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Develops the lanes of a saved session again and tells whether their pictures are bit-identical, or the largest difference and why.</source>
        <translation>重新显影已保存会话的各轨道，并说明图片是否逐位相同，或最大差异及其原因。</translation>
    </message>
    <message>
        <source>Saves the whole session to develop it again, the strip as one labelled PNG, the chart as PNG or SVG, the telemetry as CSV.</source>
        <translation>保存整个会话以便重新显影，条带存为带标注的 PNG，图表存为 PNG 或 SVG，遥测存为 CSV。</translation>
    </message>
    <message>
        <source>Session…</source>
        <translation>会话…</translation>
    </message>
    <message>
        <source>Lab session (*.darkroom-lab)</source>
        <translation>实验室会话 (*.darkroom-lab)</translation>
    </message>
    <message>
        <source>Developing the session again…</source>
        <translation>正在重新显影会话…</translation>
    </message>
    <message>
        <source>The session was not developed to its end.</source>
        <translation>会话没有显影到最后。</translation>
    </message>
    <message>
        <source>Quality over w</source>
        <translation>质量随 w</translation>
    </message>
    <message>
        <source>Shows Fréchet distance, precision, recall and class accuracy over w in place of the lanes&apos; chart, measured on many pictures.</source>
        <translation>以在许多图片上测得的 Fréchet 距离、精确率、召回率和类别准确率随 w 的变化，代替轨道图表。</translation>
    </message>
    <message>
        <source>Lane on canvas</source>
        <translation>轨道到画布</translation>
    </message>
    <message>
        <source>Choose a lane first.</source>
        <translation>请先选一条轨道。</translation>
    </message>
    <message>
        <source>This lane still develops; it can be opened when it has ended.</source>
        <translation>此轨道仍在显影；结束后即可打开。</translation>
    </message>
    <message>
        <source>This lane has no steps to show.</source>
        <translation>此轨道没有可显示的步。</translation>
    </message>
    <message>
        <source>Shows the chosen lane on the canvas with all views of its steps, the attention to each token among them, and to branch there.</source>
        <translation>在画布上显示所选轨道及其各步的全部视图，包括对每个词元的注意力，并可在那里分支。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabResults</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>从第 %1 步起</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGrid</name>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>The lanes from one noise, developing together; the chosen one is drawn strong in the chart.</source>
        <translation>从同一噪声一起显影的轨道；所选的一条在图表中加粗。</translation>
    </message>
    <message>
        <source>Type values of w and press Develop strip: one lane for each develops here, all from the same noise.</source>
        <translation>输入 w 的值并按“显影条带”：每个值在此显影一条轨道，全部来自同一噪声。</translation>
    </message>
    <message>
        <source>Lane to the left</source>
        <translation>左边的轨道</translation>
    </message>
    <message>
        <source>Lane to the right</source>
        <translation>右边的轨道</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>上面的轨道</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>下面的轨道</translation>
    </message>
    <message>
        <source>Show the lane on the canvas</source>
        <translation>在画布上显示轨道</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGridModel</name>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>位移 %1</translation>
    </message>
    <message>
        <source>%1 %2 w %3</source>
        <translation>%1 %2 w %3</translation>
    </message>
    <message>
        <source>%1 %2 scale %3</source>
        <translation>%1 %2 强度 %3</translation>
    </message>
    <message>
        <source>|Δ|</source>
        <translation>|Δ|</translation>
    </message>
    <message>
        <source>Where guidance acts in the lane %1.</source>
        <translation>轨道 %1 中引导的作用位置。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LargerPictures</name>
    <message>
        <source>Load a model first: it makes the larger picture.</source>
        <translation>请先载入模型：由它生成更大的图片。</translation>
    </message>
    <message>
        <source>Another model made this picture: load that one first.</source>
        <translation>此图片由另一个模型生成：请先载入该模型。</translation>
    </message>
    <message>
        <source>A second pass begins from pictures of up to %1 pixels a side.</source>
        <translation>第二遍从边长不超过 %1 像素的图片开始。</translation>
    </message>
    <message>
        <source>%1 makes one size only.</source>
        <translation>%1 只生成一种尺寸。</translation>
    </message>
    <message>
        <source>%1 enlarges a start picture itself.</source>
        <translation>%1 自己会放大起始图片。</translation>
    </message>
    <message>
        <source>Its region map has the size of the small picture.</source>
        <translation>其区域图与小图片的尺寸相同。</translation>
    </message>
    <message>
        <source>The larger picture would be larger than any that can be made.</source>
        <translation>更大的图片会超出可生成的范围。</translation>
    </message>
    <message>
        <source>Making a picture larger</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>There is no finished picture to make larger. Make one, or choose one in the gallery.</source>
        <translation>没有可放大的完成图片。请生成一张，或在图库中选择一张。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LineLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>无线条</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>线条：%1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LoraPanel</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>添加 LoRA 文件</translation>
    </message>
    <message>
        <source>Adds LoRA files, which change the model&apos;s weights while they are on the stack.</source>
        <translation>添加 LoRA 文件，它们在堆栈中时会改变模型的权重。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>No LoRA: the model as it is.</source>
        <translation>没有 LoRA：模型保持原样。</translation>
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
        <translation>此 LoRA 是否生效；关闭时保留其位置和强度。</translation>
    </message>
    <message>
        <source>U-Net </source>
        <translation>U-Net </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the U-Net</source>
        <translation>LoRA %1 在 U-Net 中的强度</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the U-Net is added: 1 is all of it, below 0 turns it round.</source>
        <translation>加入此 LoRA 对 U-Net 的改变的多少：1 为全部，小于 0 为反向。</translation>
    </message>
    <message>
        <source>Text </source>
        <translation>文本 </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the text encoder</source>
        <translation>LoRA %1 在文本编码器中的强度</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the text encoder is added; it follows the U-Net&apos;s until it is set apart.</source>
        <translation>加入此 LoRA 对文本编码器的改变的多少；在单独设置之前跟随 U-Net 的值。</translation>
    </message>
    <message>
        <source>Move LoRA %1 up</source>
        <translation>上移 LoRA %1</translation>
    </message>
    <message>
        <source>Puts this LoRA one place earlier in the stack.</source>
        <translation>将此 LoRA 在堆栈中提前一位。</translation>
    </message>
    <message>
        <source>Move LoRA %1 down</source>
        <translation>下移 LoRA %1</translation>
    </message>
    <message>
        <source>Puts this LoRA one place later in the stack.</source>
        <translation>将此 LoRA 在堆栈中推后一位。</translation>
    </message>
    <message>
        <source>Remove LoRA %1</source>
        <translation>移除 LoRA %1</translation>
    </message>
    <message>
        <source>Takes this LoRA off the stack; the model&apos;s own weights come back without loading it anew.</source>
        <translation>将此 LoRA 从堆栈中取下；无需重新载入即可恢复模型自身的权重。</translation>
    </message>
    <message>
        <source>LoRA %1, %2</source>
        <translation>LoRA %1，%2</translation>
    </message>
    <message>
        <source>Whether this LoRA counts (%1); switched off it keeps its place and strengths.</source>
        <translation>此 LoRA（%1）是否生效；关闭时保留其位置和强度。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::MaskEditor</name>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paints what shall be made anew.</source>
        <translation>涂抹要重新生成的部分。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Paints what shall stay as it is.</source>
        <translation>涂抹要保持原样的部分。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>Keeps what was masked, and makes the rest anew.</source>
        <translation>保留原来遮住的部分，重新生成其余部分。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Takes the whole mask away.</source>
        <translation>移除整个蒙版。</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>撤销笔画</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>撤回最后一笔。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keeps the mask and goes back to the pictures.</source>
        <translation>保留蒙版并返回图片。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Paint over what shall be made anew, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>用鼠标或按键涂抹要重新生成的地方；滚轮改变画笔。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelDesk</name>
    <message>
        <source>Model files (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;All files (*)</source>
        <translation>模型文件 (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s folder</source>
        <translation>选择自编码器或模型的文件夹</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>添加 LoRA 文件</translation>
    </message>
    <message>
        <source>Choose a folder of textual inversions</source>
        <translation>选择文本反演的文件夹</translation>
    </message>
    <message>
        <source>change of the words&apos; folder</source>
        <translation>更改词语文件夹</translation>
    </message>
    <message>
        <source>change of the model</source>
        <translation>更换模型</translation>
    </message>
    <message>
        <source>change of the VAE</source>
        <translation>更改 VAE</translation>
    </message>
    <message>
        <source>a learned word in the prompt</source>
        <translation>提示词中的学得词语</translation>
    </message>
    <message>
        <source>Open a model&apos;s file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s file</source>
        <translation>选择自编码器或模型的文件</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s file</source>
        <translation>选择分类器的文件</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s folder</source>
        <translation>选择分类器的文件夹</translation>
    </message>
    <message>
        <source>change of the classifier</source>
        <translation>更改分类器</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelLibrary</name>
    <message>
        <source>The folder of models %1 is not there. Bring it back, or take it off the list of models.</source>
        <translation>模型文件夹 %1 不存在。请恢复它，或将其从模型列表中移除。</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Keeping the star of a model</source>
        <translation>保存模型的星标</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelListModel</name>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelPanel</name>
    <message>
        <source>prompts</source>
        <translation>提示词</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that makes the pictures; another one takes a moment to load.</source>
        <translation>生成图片的模型；载入另一个需要片刻。</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>自编码器 (VAE)</translation>
    </message>
    <message>
        <source>What turns latents into the picture: the model&apos;s own autoencoder (VAE), or another file&apos;s of the same kind.</source>
        <translation>将潜变量变为图片的部分：模型自带的自编码器 (VAE)，或另一个同类文件中的。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Opens another model of this computer, from a list, a folder or a file; you can also drop it on the window.</source>
        <translation>从列表、文件夹或文件打开此计算机上的另一个模型；也可将其拖到窗口上。</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Open a model&apos;s folder…</source>
        <translation>打开模型的文件夹…</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelsPage</name>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Add as LoRA</source>
        <translation>作为 LoRA 添加</translation>
    </message>
    <message>
        <source>Use as VAE</source>
        <translation>用作 VAE</translation>
    </message>
    <message>
        <source>Write into the prompt</source>
        <translation>写入提示词</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无事可做</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>返回画布</translation>
    </message>
    <message>
        <source>Goes back to the picture (Esc).</source>
        <translation>返回图片 (Esc)。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Shows models with all of these words in their name or kind.</source>
        <translation>显示名称或类型中含有所有这些词的模型。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Names a folder of models; it and its subfolders are listed.</source>
        <translation>指定一个模型文件夹；它及其子文件夹会被列出。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looks through the folders for what is new or gone (F5).</source>
        <translation>查看各文件夹中新增或消失的内容 (F5)。</translation>
    </message>
    <message>
        <source>Models in your folders</source>
        <translation>您文件夹中的模型</translation>
    </message>
    <message>
        <source>A click or Enter loads a model; S or a click on the star marks it.</source>
        <translation>点击或按 Enter 载入模型；按 S 或点击星形加星标。</translation>
    </message>
    <message>
        <source>Does with the chosen file what it is for (Enter).</source>
        <translation>按所选文件的用途使用它 (Enter)。</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Marks the chosen model, so that it stands first (S).</source>
        <translation>为所选模型加星标，使其排在最前 (S)。</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>将 %1 从列表移除</translation>
    </message>
    <message>
        <source>Takes %1 off the list; its files stay where they are.</source>
        <translation>将 %1 从列表移除；其文件保留在原处。</translation>
    </message>
    <message>
        <source>No folder of models is named yet. Add one: every model, VAE and LoRA in it and its subfolders is listed here by what it is.</source>
        <translation>尚未指定模型文件夹。请添加一个：其中及其子文件夹中的每个模型、VAE 和 LoRA 都会按类型列在这里。</translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation>没有模型含有所有这些词。</translation>
    </message>
    <message>
        <source>There are no models in these folders.</source>
        <translation>这些文件夹中没有模型。</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 so far</source>
        <translation>正在查看文件夹：目前 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) and parts of models</source>
        <translation>
            <numerusform>%n 个模型和模型部件</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>所选模型</translation>
    </message>
    <message>
        <source>Where the chosen model is, what it is, and what it lacks.</source>
        <translation>所选模型在哪里、是什么、缺少什么。</translation>
    </message>
    <message>
        <source>Load the chosen model</source>
        <translation>载入所选模型</translation>
    </message>
    <message>
        <source>Star the chosen model</source>
        <translation>为所选模型加星标</translation>
    </message>
    <message>
        <source>Look through the folders again</source>
        <translation>重新查看文件夹</translation>
    </message>
    <message>
        <source>Go to the list of models</source>
        <translation>转到模型列表</translation>
    </message>
    <message>
        <source>Guide by it</source>
        <translation>用它引导</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>文件未说明的内容</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and neither does a yaml or JSON beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 未说明运行所需的全部内容，旁边的 yaml 或 JSON 也未说明。这里是常用值；您的选择会为此文件记住，无论移到何处。</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Keeps these values for the file and loads the model with them.</source>
        <translation>为此文件保留这些值并用其载入模型。</translation>
    </message>
    <message>
        <source>Leaves the usual values, where there are any, and asks again at the next start.</source>
        <translation>在有常用值时保持不变，并在下次启动时再次询问。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>How noise grows over the timesteps: linear in most published models, cosine in some of 64 pixels.</source>
        <translation>噪声随时间步如何增长：大多数已发布的模型为线性，一些 64 像素的模型为余弦。</translation>
    </message>
    <message>
        <source>Timesteps</source>
        <translation>时间步数</translation>
    </message>
    <message>
        <source>How many noise levels it was trained on.</source>
        <translation>训练时使用的噪声级数目。</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>How many heads each attention has, where their number is given.</source>
        <translation>在给出头数时，每个注意力有多少个头。</translation>
    </message>
    <message>
        <source>Channels of a head</source>
        <translation>每头通道数</translation>
    </message>
    <message>
        <source>How wide each attention head is, where that is given; it counts before the number of heads.</source>
        <translation>在给出时，每个注意力头的宽度；优先于头数。</translation>
    </message>
    <message>
        <source>New attention order</source>
        <translation>新的顺序</translation>
    </message>
    <message>
        <source>In which order queries, keys and values stand in its attentions (use_new_attention_order).</source>
        <translation>查询、键和值在其注意力中的排列顺序（use_new_attention_order）。</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What the network predicts: v in the models for 768 pixels, ε (eps) in those for 512.</source>
        <translation>网络预测什么：768 像素的模型为 v，512 像素的为 ε（eps）。</translation>
    </message>
    <message>
        <source>Scale of latents</source>
        <translation>潜变量缩放</translation>
    </message>
    <message>
        <source>What latents were multiplied by in training: 0.18215 for many text models, 1 for most others.</source>
        <translation>训练中潜变量所乘的数：许多文本模型为 0.18215，其他大多为 1。</translation>
    </message>
    <message>
        <source>Picture&apos;s side</source>
        <translation>图片边长</translation>
    </message>
    <message>
        <source>The side of the pictures that it makes, in pixels.</source>
        <translation>它所生成图片的边长，以像素计。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>The side of what its network works on, in latent pixels, or in pixels where it has no autoencoder.</source>
        <translation>其网络所处理内容的边长，以潜变量像素计；没有自编码器时以像素计。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PaintView</name>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the picture.</source>
        <translation>画笔直径，以图片像素计。</translation>
    </message>
    <message>
        <source>Nothing to paint on</source>
        <translation>没有可涂抹的内容</translation>
    </message>
    <message>
        <source>Brush %1, at %2, %3 of %4 × %5; %6 % painted</source>
        <translation>画笔 %1，位于 %2，%3，共 %4 × %5；已涂抹 %6 %</translation>
    </message>
    <message>
        <source>Brush to the left</source>
        <translation>画笔左移</translation>
    </message>
    <message>
        <source>Brush to the right</source>
        <translation>画笔右移</translation>
    </message>
    <message>
        <source>Brush up</source>
        <translation>画笔上移</translation>
    </message>
    <message>
        <source>Brush down</source>
        <translation>画笔下移</translation>
    </message>
    <message>
        <source>Paint below the brush</source>
        <translation>在画笔下涂抹</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>缩小画笔</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>放大画笔</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>撤销笔画</translation>
    </message>
    <message>
        <source>Line begun at %1, %2</source>
        <translation>线条起点 %1, %2</translation>
    </message>
    <message>
        <source>Drop the begun line</source>
        <translation>放弃已开始的线条</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureDetails</name>
    <message>
        <source>another picture</source>
        <translation>另一张图片</translation>
    </message>
    <message>
        <source>Branch of %1 at step %2</source>
        <translation>%1 在第 %2 步的分支</translation>
    </message>
    <message>
        <source>From %1 at step %2</source>
        <translation>来自 %1 的第 %2 步</translation>
    </message>
    <message>
        <source>%1, which is not among the pictures</source>
        <translation>%1（不在图片之中）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>引导 w</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1，%2 步</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There are no settings in this file.</source>
        <translation>此文件中没有设置。</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words of your own to find the picture by, with commas between.</source>
        <translation>用来查找图片的自定义词，用逗号分隔。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>使用全部设置</translation>
    </message>
    <message>
        <source>Takes over all settings of this picture (A); Ctrl+Z brings yours back.</source>
        <translation>采用此图片的全部设置 (A)；Ctrl+Z 恢复您的设置。</translation>
    </message>
    <message>
        <source>Use the seed</source>
        <translation>使用种子</translation>
    </message>
    <message>
        <source>Takes over the seed of this picture alone (S).</source>
        <translation>仅采用此图片的种子 (S)。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>使用提示词</translation>
    </message>
    <message>
        <source>Takes over prompt, negative prompt and class of this picture (P).</source>
        <translation>采用此图片的提示词、负向提示词和类别 (P)。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>显示其来源</translation>
    </message>
    <message>
        <source>Show the picture that it came from</source>
        <translation>显示其来源图片</translation>
    </message>
    <message>
        <source>Goes to the picture that this one was made from.</source>
        <translation>转到生成此图所用的图片。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Shows 2 to 9 chosen pictures beside each other (C).</source>
        <translation>并排显示所选的 2 到 9 张图片 (C)。</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Opens the folder of this picture in the file manager (F).</source>
        <translation>在文件管理器中打开此图片的文件夹 (F)。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Moves the chosen pictures to the trash (Del); Ctrl+Z brings them back.</source>
        <translation>将所选图片移到回收站 (Del)；Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>All of these are your settings now.</source>
        <translation>这些都已是您当前的设置。</translation>
    </message>
    <message>
        <source>All would change: %1</source>
        <translation>全部采用会改变：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>选择一张图片以查看它是如何生成的。</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>放大…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>用第二遍将此图片放大。</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>强度 %1</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>%1, with a mask</source>
        <translation>%1，带蒙版</translation>
    </message>
    <message>
        <source>Painted by a region map</source>
        <translation>按区域图绘制</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>以此开始</translation>
    </message>
    <message>
        <source>Begin from this picture</source>
        <translation>从这张图片开始</translation>
    </message>
    <message>
        <source>Makes this picture the one that the next begins from (B); Ctrl+Z undoes it.</source>
        <translation>将此图片用作下一张的起始图片 (B)；Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>绘制蒙版…</translation>
    </message>
    <message>
        <source>Paint a mask on it</source>
        <translation>在其上绘制蒙版</translation>
    </message>
    <message>
        <source>Begins from this picture, and opens it to paint over what shall be made anew (M).</source>
        <translation>从这张图片开始，并打开它以涂抹要重新生成的部分 (M)。</translation>
    </message>
    <message>
        <source>Stopped after step %1</source>
        <translation>在第 %1 步后停止</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>实验室条带</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n 条轨道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputPanel</name>
    <message>
        <source>Paint…</source>
        <translation>绘制…</translation>
    </message>
    <message>
        <source>Paint regions</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <source>Opens the map of what shall be where, to be painted with the model&apos;s regions.</source>
        <translation>打开何处放何物的区域图，用模型的区域绘制。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>清除区域</translation>
    </message>
    <message>
        <source>Takes the region map away: the model places things itself.</source>
        <translation>移除区域图：由模型自行安排。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>The picture to begin from, as it will be fitted; drop one here or paste it with Ctrl+V.</source>
        <translation>用作起点的图片，按适应后的样子显示；拖到这里或用 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>打开起始图片</translation>
    </message>
    <message>
        <source>Takes a picture file to begin from.</source>
        <translation>以图片文件作为起点。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a start picture</source>
        <translation>粘贴起始图片</translation>
    </message>
    <message>
        <source>Takes the picture from the clipboard.</source>
        <translation>采用剪贴板中的图片。</translation>
    </message>
    <message>
        <source>Use result</source>
        <translation>使用结果</translation>
    </message>
    <message>
        <source>Use this result</source>
        <translation>使用此结果</translation>
    </message>
    <message>
        <source>Begins the next picture from the one that is shown.</source>
        <translation>以当前显示的图片作为下一张的起点。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the start picture</source>
        <translation>移除起始图片</translation>
    </message>
    <message>
        <source>Begins from noise alone again, without mask.</source>
        <translation>重新只从噪声开始，不用蒙版。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much of the schedule runs: near 0 the picture hardly changes, at 1 little of it is left.</source>
        <translation>运行调度的多大部分：接近 0 时图片几乎不变，为 1 时所剩无几。</translation>
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
        <translation>首步</translation>
    </message>
    <message>
        <source>Whose rule says which step the strength begins with: the two differ by one step.</source>
        <translation>按谁的规则由强度决定第一步：两者相差一步。</translation>
    </message>
    <message>
        <source>Crop: fill, cut the rest</source>
        <translation>裁剪：填满，切去其余</translation>
    </message>
    <message>
        <source>Pad: show all, repeat the edge</source>
        <translation>填充：显示全部，重复边缘</translation>
    </message>
    <message>
        <source>Stretch: change the shape</source>
        <translation>拉伸：改变形状</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>How a start picture of another shape comes to the size of the picture that is made.</source>
        <translation>形状不同的起始图片如何变为要生成图片的尺寸。</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>绘制蒙版</translation>
    </message>
    <message>
        <source>Opens the start picture to paint over what shall be made anew.</source>
        <translation>打开起始图片，涂抹要重新生成的部分。</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>Takes the mask away: all of the picture changes.</source>
        <translation>移除蒙版：整张图片都会改变。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔边</translation>
    </message>
    <message>
        <source>Over how many pixels the new part comes in inside the mask&apos;s edge; outside nothing changes.</source>
        <translation>新的部分在蒙版边缘内侧经过多少像素过渡；外侧不变。</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>剪贴板中没有图片。请复制一张再粘贴。</translation>
    </message>
    <message>
        <source>No step is left: raise it, or take more steps.</source>
        <translation>没有剩余的步：请提高强度，或增加步数。</translation>
    </message>
    <message>
        <source>Runs the last %1 of %2 steps.</source>
        <translation>运行 %2 步中的最后 %1 步。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputView</name>
    <message>
        <source>Drop or paste a picture here</source>
        <translation>将图片拖放或粘贴到这里</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputs</name>
    <message>
        <source>Taking a start picture</source>
        <translation>采用起始图片</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>区域图</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>打开起始图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>打开区域图或图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Opening a region map</source>
        <translation>打开区域图</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>保存区域图</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Saving a region map</source>
        <translation>保存区域图</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureLoader</name>
    <message>
        <source>%1 can&apos;t be read as a picture: %2. Save it as a PNG, then try again.</source>
        <translation>无法将 %1 作为图片读取：%2。请将其保存为 PNG 后重试。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PicturePanel</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number that the noise is made from; −1 draws a new one for each Generate, the same seed repeats a picture.</source>
        <translation>生成噪声所用的数；−1 表示每次生成时重新抽取，同一种子会重现同一图片。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Sets the seed to −1: a new random one for each Generate.</source>
        <translation>将种子设为 −1：每次生成时使用新的随机种子。</translation>
    </message>
    <message>
        <source>Use the last seed</source>
        <translation>使用上一个种子</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, so that only what you change is changed.</source>
        <translation>采用最近一张图片的种子，使得只有您改动的部分改变。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the picture in pixels; the time grows with width times height.</source>
        <translation>图片宽度（像素）；时间随宽乘高增长。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the picture in pixels; the time grows with width times height.</source>
        <translation>图片高度（像素）；时间随宽乘高增长。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many pictures to make, with seeds seed, seed + 1 and so on; each takes its own time.</source>
        <translation>生成多少张图片，种子依次为种子、种子 + 1 等；每张都需要各自的时间。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, %1, so that only what you change is changed.</source>
        <translation>采用最近一张图片的种子 %1，使得只有您改动的部分改变。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>本次会话的图片</translation>
    </message>
    <message>
        <source>The pictures that you made since the program started; click one to see it again, or drag it out as a file.</source>
        <translation>自程序启动以来生成的图片；点击可再次查看，或作为文件拖出。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save these settings as…</source>
        <translation>将这些设置另存为…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>还没有预设</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced</source>
        <translation>名称；同名的会被替换</translation>
    </message>
    <message>
        <source>The presets could not be read. %1 %2</source>
        <translation>无法读取预设。%1 %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What the picture shall show, in words (the condition c); empty means no text.</source>
        <translation>用文字描述图片要显示的内容（条件 c）；留空表示无文字。</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负向提示词</translation>
    </message>
    <message>
        <source>What guidance steers away from, in words; it takes the place of the empty text and costs nothing.</source>
        <translation>用文字描述引导要远离的内容；它取代空文本，不增加代价。</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>提示词灵感</translation>
    </message>
    <message>
        <source>A list of prompts that this model is good at.</source>
        <translation>此模型擅长的提示词列表。</translation>
    </message>
    <message>
        <source>Another idea</source>
        <translation>另一个灵感</translation>
    </message>
    <message>
        <source>Replaces the prompt by another idea; undo brings yours back.</source>
        <translation>用另一个灵感替换提示词；撤销可恢复您的提示词。</translation>
    </message>
    <message>
        <source>What shall the picture show?</source>
        <translation>图片要显示什么？</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>没有特别要求</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityPanel</name>
    <message>
        <source>a folder of real pictures</source>
        <translation>真实图片的文件夹</translation>
    </message>
    <message>
        <source>Real pictures</source>
        <translation>真实图片</translation>
    </message>
    <message>
        <source>The real pictures to compare with: a data set&apos;s index.jsonl or folder, or a folder of folders, one for each class.</source>
        <translation>用于比较的真实图片：数据集的 index.jsonl 或文件夹，或每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the real pictures</source>
        <translation>选择真实图片</translation>
    </message>
    <message>
        <source>Chooses the folder of real pictures.</source>
        <translation>选择真实图片的文件夹。</translation>
    </message>
    <message>
        <source>Pictures for each w</source>
        <translation>每个 w 的图片数</translation>
    </message>
    <message>
        <source>How many pictures are made at each w (N); the Fréchet distance of few pictures comes out too large.</source>
        <translation>每个 w 生成多少张图片（N）；图片少时 Fréchet 距离会偏大。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure quality over w</source>
        <translation>测量质量随 w 的变化</translation>
    </message>
    <message>
        <source>Makes pictures by class at each w of the list above and compares them with the real ones.</source>
        <translation>在上方列表的每个 w 处按类别生成图片，并与真实图片比较。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Stops after the present step; what was measured stays.</source>
        <translation>在当前步之后停止；已测得的会保留。</translation>
    </message>
    <message>
        <source>What is drawn over w</source>
        <translation>随 w 绘制的内容</translation>
    </message>
    <message>
        <source>Which figure the chart shows, with its 95 % bootstrap interval.</source>
        <translation>图表显示哪项指标，及其 95 % 自助法区间。</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>Fréchet 距离</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Class accuracy</source>
        <translation>类别准确率</translation>
    </message>
    <message>
        <source>Chart of quality over w</source>
        <translation>质量随 w 变化的图表</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>w %1: %2 (%3 to %4), N %5</source>
        <translation>w %1：%2（%3 到 %4），N %5</translation>
    </message>
    <message>
        <source>Biased: so few pictures come out too far away. As many real pictures are at %1 from the others, which a perfect model would get.</source>
        <translation>有偏差：图片这么少时距离偏大。同样多的真实图片与其余的距离为 %1，完美的模型也会得到此值。</translation>
    </message>
    <message>
        <source>Looking at the real pictures…</source>
        <translation>正在查看真实图片…</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量任何内容。</translation>
    </message>
    <message>
        <source>‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) between the features of made and real pictures: less is nearer.</source>
        <translation>生成图片与真实图片特征之间的 ‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½)：越小越接近。</translation>
    </message>
    <message>
        <source>Share of made pictures inside the real ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>生成图片中位于真实图片流形内的比例（Kynkäänniemi 等，k = 3）。</translation>
    </message>
    <message>
        <source>Share of real pictures inside the made ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>真实图片中位于生成图片流形内的比例（Kynkäänniemi 等，k = 3）。</translation>
    </message>
    <message>
        <source>Share of pictures whose class y the judge names.</source>
        <translation>判别器说出类别 y 的图片比例。</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>the one in the model&apos;s folder</source>
        <translation>模型文件夹中的</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>The folder of the picture classifier whose features and class names judge, as “darkroom train features” writes it; empty takes “evaluation” in the model&apos;s folder.</source>
        <translation>以其特征和类别名进行判别的图片分类器的文件夹，由“darkroom train features”写出；留空则用模型文件夹中的“evaluation”。</translation>
    </message>
    <message>
        <source>Choose the judge</source>
        <translation>选择判别器</translation>
    </message>
    <message>
        <source>Chooses the folder of the judge.</source>
        <translation>选择判别器的文件夹。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>The system ended the measuring (signal 9), most likely because memory ran out. Choose fewer pictures or a smaller model, or close other programs, and measure again.</source>
        <translation>系统结束了测量（信号 9），很可能是因为内存不足。请减少图片数量、选择较小的模型，或关闭其他程序，然后重新测量。</translation>
    </message>
    <message>
        <source>The measuring crashed (signal %1, %2). Measure again; if it crashes again, please report it.</source>
        <translation>测量崩溃了（信号 %1，%2）。请重新测量；如果再次崩溃，请报告。</translation>
    </message>
    <message>
        <source>The measuring ended with code %1 and gave no reason. Measure again; if it ends so again, please report it.</source>
        <translation>测量以代码 %1 结束，没有给出原因。请重新测量；如果再次如此，请报告。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueueModel</name>
    <message>
        <source>Class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <source>w %1, %2 steps, seed %3</source>
        <translation>w %1，%2 步，种子 %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 · takes %2</source>
        <translation>%1 · 需要 %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueuePanel</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 张等待</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Lets nothing begin, and holds the running picture between two steps (Ctrl+P).</source>
        <translation>不让任何任务开始，并将运行中的图片停在两步之间 (Ctrl+P)。</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Stops the running picture and takes away all that wait (Esc).</source>
        <translation>停止运行中的图片并移除所有等待的 (Esc)。</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>关闭队列</translation>
    </message>
    <message>
        <source>Hides this panel; the pictures in it go on (Ctrl+J).</source>
        <translation>隐藏此面板；其中的图片继续 (Ctrl+J)。</translation>
    </message>
    <message>
        <source>Running and waiting pictures</source>
        <translation>运行和等待的图片</translation>
    </message>
    <message>
        <source>The running picture and those that wait; drag them into another order, or use Alt with the arrow keys.</source>
        <translation>运行中的图片和等待的图片；可拖动调整顺序，或使用 Alt 加方向键。</translation>
    </message>
    <message>
        <source>Nothing is running. Press Generate (Ctrl+Enter): what is asked for while a picture is being made waits here.</source>
        <translation>没有任务在运行。按“生成”(Ctrl+Enter)：生成期间请求的内容会在这里等待。</translation>
    </message>
    <message>
        <source>Make it the next</source>
        <translation>排到最前</translation>
    </message>
    <message>
        <source>Puts the chosen picture before all others that wait (Alt+Home).</source>
        <translation>将所选图片放到所有等待图片之前 (Alt+Home)。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place earlier (Alt+Up).</source>
        <translation>将所选图片提前一位 (Alt+Up)。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place later (Alt+Down).</source>
        <translation>将所选图片推后一位 (Alt+Down)。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Takes the chosen picture out of the queue and its settings into the column, to be changed and asked for again (E).</source>
        <translation>将所选图片移出队列，并把其设置放入设置栏，以便更改后重新请求 (E)。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Asks for the chosen picture once more, with another random seed (R).</source>
        <translation>用另一个随机种子再次请求所选图片 (R)。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Takes the chosen picture away, or ends it when it is running (Del).</source>
        <translation>移除所选图片，若正在运行则结束它 (Del)。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make the chosen picture the next</source>
        <translation>将所选图片排到下一个</translation>
    </message>
    <message>
        <source>Edit the chosen picture</source>
        <translation>编辑所选图片</translation>
    </message>
    <message>
        <source>Repeat the chosen picture</source>
        <translation>重复所选图片</translation>
    </message>
    <message>
        <source>Cancel the chosen picture</source>
        <translation>取消所选图片</translation>
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
        <translation>读取 CLIP 文本编码器的哪一层，从末尾数起：1 为最后一层。</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>Folder of textual inversions</source>
        <translation>文本反演文件夹</translation>
    </message>
    <message>
        <source>A folder of textual-inversion files, whose names are words for what they learned, beside those that lie with the model.</source>
        <translation>文本反演文件的文件夹，文件名即为其所学内容的词语；与模型旁边的文件一并使用。</translation>
    </message>
    <message>
        <source>Beside the model</source>
        <translation>模型旁边</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionEditor</name>
    <message>
        <source>Region map</source>
        <translation>区域图</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The region that the brush paints.</source>
        <translation>画笔绘制的区域。</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paints freely while the button is held.</source>
        <translation>按住按钮时自由绘制。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Paints the whole connected area of one region.</source>
        <translation>绘制某一区域的整个连通部分。</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>撤销笔画</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>撤回最后一笔。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>打开区域图或图片</translation>
    </message>
    <message>
        <source>Takes a region map from a file; of any other picture each pixel becomes the region of the nearest colour.</source>
        <translation>从文件取得区域图；对其他任何图片，每个像素成为颜色最接近的区域。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>保存区域图</translation>
    </message>
    <message>
        <source>Writes the map as an indexed PNG, whose values are the regions&apos; numbers.</source>
        <translation>将区域图写为索引 PNG，其值为区域编号。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keeps the map and goes back to the pictures.</source>
        <translation>保留区域图并返回图片。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Region %1.</source>
        <translation>区域 %1。</translation>
    </message>
    <message>
        <source>Paint what shall be where, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>用鼠标或按键绘制各处应有的内容；滚轮改变画笔。</translation>
    </message>
    <message>
        <source>Paints a straight line from where you press to where you let go; with the keyboard Space begins it, and Space again ends it.</source>
        <translation>从按下处到松开处画一条直线；用键盘时按空格开始，再按空格结束。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionMapView</name>
    <message>
        <source>Region map</source>
        <translation>区域图</translation>
    </message>
    <message>
        <source>What shall be where, as it was painted: %1.</source>
        <translation>何处放何物，如所绘：%1。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SamplingPanel</name>
    <message numerus="yes">
        <source>%1 (%n call(s) a step)</source>
        <translation>
            <numerusform>%1（每步 %n 次调用）</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many steps lead from noise to picture (N); the time grows with it.</source>
        <translation>从噪声到图片要走多少步（N）；时间随之增长。</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>How one step is taken; a sampler with two calls a step takes twice the time.</source>
        <translation>一步如何走；每步调用两次的采样器需要两倍时间。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the noise levels (σ) are spread over the steps; it costs nothing.</source>
        <translation>噪声级（σ）如何分布在各步上；不增加代价。</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>How much fresh noise is added at each step (η): for DDIM 0 is none and 1 as much as DDPM; it costs nothing.</source>
        <translation>每一步加入多少新噪声（η）：对 DDIM，0 为不加，1 与 DDPM 相同；不增加代价。</translation>
    </message>
    <message>
        <source>Eta η</source>
        <translation>Eta η</translation>
    </message>
    <message>
        <source>How many times the network runs for one picture.</source>
        <translation>生成一张图片要运行网络多少次。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message numerus="yes">
        <source>%n model call(s)</source>
        <translation>
            <numerusform>%n 次模型调用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SavedNotice</name>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Opens the folder that the picture was saved in.</source>
        <translation>打开保存图片的文件夹。</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>使用种子</translation>
    </message>
    <message>
        <source>Puts this picture&apos;s seed into the settings, so that only what you change is changed.</source>
        <translation>将此图片的种子放入设置，使得只有您改动的部分改变。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>放大…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>用第二遍将此图片放大。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the stopped picture</source>
        <translation>保留已停止的图片</translation>
    </message>
    <message>
        <source>Decodes what the last step left and saves it in the gallery with its settings (Ctrl+S).</source>
        <translation>解码最后一步留下的内容，连同设置保存到图库 (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>正在解码…</translation>
    </message>
    <message>
        <source>Stopped, not saved</source>
        <translation>已停止，未保存</translation>
    </message>
    <message>
        <source>Stopped, no longer in memory</source>
        <translation>已停止，已不在内存中</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Session</name>
    <message>
        <source>Loading the model %1</source>
        <translation>载入模型 %1</translation>
    </message>
    <message>
        <source>that ships with the program</source>
        <translation>随程序附带</translation>
    </message>
    <message>
        <source>Saving the picture with seed %1</source>
        <translation>保存种子为 %1 的图片</translation>
    </message>
    <message>
        <source>Making the picture with seed %1</source>
        <translation>生成种子为 %1 的图片</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Keeping a stopped picture</source>
        <translation>保留已停止的图片</translation>
    </message>
    <message>
        <source>Looking something up</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsColumn</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>正在载入，%1 %</translation>
    </message>
    <message>
        <source>This model can&apos;t be used.</source>
        <translation>无法使用此模型。</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>载入已停止。</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>尚未载入。</translation>
    </message>
    <message>
        <source>It lacks an autoencoder: choose a VAE.</source>
        <translation>缺少自编码器：请选择 VAE。</translation>
    </message>
    <message>
        <source>Continues another run from step %1 on, as the picture did. Any change makes a picture of its own.</source>
        <translation>与该图片一样，从第 %1 步起接续另一次运行。任何更改都会生成独立的图片。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsModel</name>
    <message>
        <source>change of settings</source>
        <translation>更改设置</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search in actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Shows the actions whose name, place or keys have these letters.</source>
        <translation>显示名称、位置或按键中含有这些字母的操作。</translation>
    </message>
    <message>
        <source>Everything that a key does; choose a row to give it another key.</source>
        <translation>按键能做的一切；选择一行可为其指定另一个按键。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the key, with Ctrl, Alt or Shift, that the chosen action shall have.</source>
        <translation>按下所选操作要使用的按键，可加 Ctrl、Alt 或 Shift。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Gives the chosen action the new key, and takes it from any other.</source>
        <translation>将新按键给予所选操作，并从其他操作上移除。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Takes all keys from the chosen action.</source>
        <translation>移除所选操作的所有按键。</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Gives the chosen action its usual keys again.</source>
        <translation>恢复所选操作的默认按键。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Gives every action its usual keys again.</source>
        <translation>恢复每个操作的默认按键。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes this table (Esc).</source>
        <translation>关闭此表 (Esc)。</translation>
    </message>
    <message>
        <source>No action has these letters.</source>
        <translation>没有操作含有这些字母。</translation>
    </message>
    <message>
        <source>%1: press its new key</source>
        <translation>%1：请按下新按键</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Assign takes it from there.</source>
        <translation>%1 属于：%2。“指定”会将其移走。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutModel</name>
    <message>
        <source>Clashes with: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>Yours; usually %1</source>
        <translation>已更改；默认为 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Sparkline</name>
    <message>
        <source>%1 at the first step, %2 at step %3, where it is greatest, %4 at the last</source>
        <translation>第一步 %1，第 %3 步最大为 %2，最后一步 %4</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>How much you like the picture: click a star, or press 0 to 5.</source>
        <translation>您有多喜欢这张图片：点击星星，或按 0 到 5。</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 / %2 星</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>多一颗星</translation>
    </message>
    <message>
        <source>One star fewer</source>
        <translation>少一颗星</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StatusLine</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>正在载入模型，%1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 张等待</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Device, precision and cost of the preview</source>
        <translation>设备、精度和预览的代价</translation>
    </message>
    <message numerus="yes">
        <source>Lab: %n lane(s)</source>
        <translation>
            <numerusform>实验室：%n 条轨道</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not saved</source>
        <translation>在第 %1 步（共 %2 步）后停止，未保存</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StoppedPictures</name>
    <message>
        <source>There is no stopped picture to keep. Pictures that are finished are saved by themselves.</source>
        <translation>没有可保留的已停止图片。完成的图片会自动保存。</translation>
    </message>
    <message>
        <source>Keeping a stopped picture</source>
        <translation>保留已停止的图片</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TelemetryChart</name>
    <message>
        <source>Difference of the branches</source>
        <translation>分支的差异</translation>
    </message>
    <message>
        <source>How far ε_c and ε_u lie apart: ‖ε_c − ε_u‖ / ‖ε_u‖.</source>
        <translation>ε_c 与 ε_u 相距多远：‖ε_c − ε_u‖ / ‖ε_u‖。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Whether the branches point the same way: cos(ε_c, ε_u), 1 where they do.</source>
        <translation>分支是否指向同一方向：cos(ε_c, ε_u)，相同时为 1。</translation>
    </message>
    <message>
        <source>Parallel part</source>
        <translation>平行部分</translation>
    </message>
    <message>
        <source>The part of Δ along the conditional x̂₀, over ‖ε_u‖; above 0 it makes that picture stronger.</source>
        <translation>Δ 沿条件 x̂₀ 的部分除以 ‖ε_u‖；大于 0 时增强该图片。</translation>
    </message>
    <message>
        <source>Orthogonal part</source>
        <translation>正交部分</translation>
    </message>
    <message>
        <source>The rest of Δ, across the conditional x̂₀, over ‖ε_u‖.</source>
        <translation>Δ 的其余部分，与条件 x̂₀ 正交，除以 ‖ε_u‖。</translation>
    </message>
    <message>
        <source>Ratio of spreads</source>
        <translation>离散度之比</translation>
    </message>
    <message>
        <source>std(x̂₀ guided) / std(x̂₀ conditional): what rescale φ takes back.</source>
        <translation>std(x̂₀ 引导) / std(x̂₀ 条件)：重缩放 φ 所恢复的量。</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Saturated pixels</source>
        <translation>过饱和像素</translation>
    </message>
    <message>
        <source>The share of the preview&apos;s pixels with a channel beyond its range.</source>
        <translation>预览像素中有通道超出范围的比例。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>What guidance of either kind moved: ‖ε̂ − ε_c‖ / ‖ε_c‖, the axis that both share.</source>
        <translation>任一种引导所移动的量：‖ε̂ − ε_c‖ / ‖ε_c‖，两者共用的轴。</translation>
    </message>
    <message>
        <source>Classifier&apos;s gradient</source>
        <translation>分类器梯度</translation>
    </message>
    <message>
        <source>‖σ ∇log p(y|x_t)‖ / ‖ε‖ of the classifier, before its scale.</source>
        <translation>分类器的 ‖σ ∇log p(y|x_t)‖ / ‖ε‖，乘以强度之前。</translation>
    </message>
    <message>
        <source>w as used</source>
        <translation>实际使用的 w</translation>
    </message>
    <message>
        <source>w(σ) as it was used at the step, 0 outside the interval.</source>
        <translation>该步实际使用的 w(σ)，区间外为 0。</translation>
    </message>
    <message>
        <source>w, scale</source>
        <translation>w、强度</translation>
    </message>
    <message>
        <source>Both kinds on one axis</source>
        <translation>两种方式共用一轴</translation>
    </message>
    <message>
        <source>What a lane was set to over how far that moved it (mean shift): lanes above each other did as much.</source>
        <translation>轨道的设置对其移动量（平均位移）：上下对齐的轨道效果相当。</translation>
    </message>
    <message>
        <source>When w matters</source>
        <translation>w 何时重要</translation>
    </message>
    <message>
        <source>w changed only from step k on: distance of the picture to the full rerun (rms of 8-bit levels) over k.</source>
        <translation>仅从第 k 步起改变 w：图片与完整重新运行的距离（8 位级的 rms）对 k。</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘制内容</translation>
    </message>
    <message>
        <source>What the chart shows of each step.</source>
        <translation>图表显示每一步的什么。</translation>
    </message>
    <message>
        <source>Chart of the lanes</source>
        <translation>轨道图表</translation>
    </message>
    <message>
        <source>first step k at the new w</source>
        <translation>采用新 w 的第一步 k</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>平均位移</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>分类器强度</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance to the full rerun</source>
        <translation>与完整重新运行的距离</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Step %1   %2</source>
        <translation>第 %1 步   %2</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>先前的运行</translation>
    </message>
    <message>
        <source>Draws the lanes of the last runs dimmed beneath these, and puts them into the CSV.</source>
        <translation>将最近几次运行的轨道以较淡的颜色画在下方，并写入 CSV。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget the earlier runs</source>
        <translation>清除先前的运行</translation>
    </message>
    <message>
        <source>Takes the earlier runs off the chart.</source>
        <translation>将先前的运行从图表中移除。</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <translation>运行 %1，%2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TokenView</name>
    <message>
        <source>[%1: %2 vectors]</source>
        <translation>[%1：%2 个向量]</translation>
    </message>
    <message>
        <source>%1 tokens in %2 chunks of %3</source>
        <translation>%1 个词元，分为 %2 块，每块 %3</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 个词元</translation>
    </message>
    <message>
        <source>%1, %2 more aren&apos;t read</source>
        <translation>%1，另有 %2 个未读取</translation>
    </message>
    <message>
        <source>&lt;br&gt;Chunk %1: </source>
        <translation>&lt;br&gt;第 %1 块： </translation>
    </message>
    <message>
        <source>Chunk 1: </source>
        <translation>第 1 块： </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation>显示词元</translation>
    </message>
    <message>
        <source>Shows what the text encoder reads, token by token, with the weights that brackets give.</source>
        <translation>逐个词元显示文本编码器所读内容，以及括号给出的权重。</translation>
    </message>
    <message>
        <source>Tokens that are read</source>
        <translation>读取的词元</translation>
    </message>
    <message>
        <source>Text encoder %1: %2</source>
        <translation>文本编码器 %1：%2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Shows the part before again.</source>
        <translation>再次显示前一部分。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Shows the next part of the window.</source>
        <translation>显示窗口的下一部分。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>关闭导览</translation>
    </message>
    <message>
        <source>Ends the tour; the help starts it again.</source>
        <translation>结束导览；可从帮助重新开始。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ViewSelector</name>
    <message>
        <source> (key %1 on the picture).</source>
        <translation>（在图片上按 %1 键）。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Which channel of the latent x_t is shown.</source>
        <translation>显示潜变量 x_t 的哪个通道。</translation>
    </message>
    <message>
        <source>of x_t</source>
        <translation>(x_t)</translation>
    </message>
    <message>
        <source>w at this step</source>
        <translation>此步的 w</translation>
    </message>
    <message>
        <source>Shows this step&apos;s estimate x̂₀ at another w, from the stored ε_c and ε_u, without a network call; it is not what a run at that w gives.</source>
        <translation>由保留的 ε_c 和 ε_u，以另一个 w 显示此步的估计 x̂₀，不需要网络调用；它不是以该 w 运行的结果。</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>在此分支</translation>
    </message>
    <message>
        <source>Runs this picture again from this step on with the w beside it; the steps before are not computed again.</source>
        <translation>用旁边的 w 从这一步起重新运行此图片；之前的步不重新计算。</translation>
    </message>
    <message>
        <source>with…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Branch here with other settings</source>
        <translation>用其他设置在此分支</translation>
    </message>
    <message>
        <source>Goes on from this step with another prompt, class, sampler, number of steps or w; the steps before are not computed again.</source>
        <translation>从这一步起用另外的提示词、类别、采样器、步数或 w 继续；之前的步不重新计算。</translation>
    </message>
    <message>
        <source>w %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>The token of the prompt whose share of the attention, softmax(QKᵀ/√d), is shown.</source>
        <translation>显示其注意力份额 softmax(QKᵀ/√d) 的提示词词元。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Over which layers the attention is averaged: all, or those with so many rows of pixels.</source>
        <translation>对哪些层的注意力取平均：全部，或像素行数为此值的层。</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>更多视图</translation>
    </message>
    <message>
        <source>The views that have no room beside the others.</source>
        <translation>其他视图旁边放不下的视图。</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Back to the running one</source>
        <translation>回到运行中的图片</translation>
    </message>
    <message>
        <source>Back to the running picture</source>
        <translation>回到运行中的图片</translation>
    </message>
    <message>
        <source>Shows the picture that is being made again.</source>
        <translation>重新显示正在生成的图片。</translation>
    </message>
    <message>
        <source>%1; stopped here</source>
        <translation>%1；在此停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
</TS>
