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
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>用于蒸馏到少数步的模型：跳到终点再加噪声。</translation>
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
        <source>%1 has no classifier beside it: train one with “darkroom train classifier”.</source>
        <translation>%1 没有附带分类器：请用“darkroom train classifier”训练一个。</translation>
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
        <source>The estimate after each step; click one to look at it, or use the arrow keys.</source>
        <translation>每一步之后的估计；点击查看，或使用方向键。</translation>
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
        <source>Search in prompts, classes, models and tags</source>
        <translation>在提示词、类别、模型和标签中搜索</translation>
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
        <source>Paint over what shall be made anew; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>涂抹要重新生成的部分；滚轮或 [ 和 ] 改变画笔，方向键和 Space 可不用鼠标涂抹。</translation>
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
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>文件未说明的内容</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and no yaml or flags lie beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 未说明运行所需的全部内容，旁边也没有 yaml 或参数。这里是常用值；您的选择会为此文件记住，无论移到何处。</translation>
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
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Measuring ended unexpectedly.</source>
        <translation>测量意外结束。</translation>
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
        <source>Paint what shall be where; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>绘制何处放何物；滚轮或 [ 和 ] 改变画笔，方向键和 Space 可不用鼠标绘制。</translation>
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
        <source>Paints a straight line from where you press to where you let go.</source>
        <translation>从按下处到松开处画一条直线。</translation>
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
