<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccessibleParts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>1 network call</source>
        <translation>ネットワーク呼び出し 1 回</translation>
    </message>
    <message>
        <source>%1 network calls</source>
        <translation>ネットワーク呼び出し %1 回</translation>
    </message>
    <message>
        <source>, %1 saved</source>
        <translation>、%1 回節約</translation>
    </message>
    <message>
        <source>, 1 gradient of the classifier</source>
        <translation>、分類器の勾配 1 回</translation>
    </message>
    <message>
        <source>, %1 gradients of the classifier</source>
        <translation>、分類器の勾配 %1 回</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>No effect at w 0.</source>
        <translation>w 0 では効果がありません。</translation>
    </message>
    <message>
        <source>No effect at w −1.</source>
        <translation>w −1 では効果がありません。</translation>
    </message>
    <message>
        <source>0: the sampler&apos;s own.</source>
        <translation>0: サンプラーの既定どおり。</translation>
    </message>
    <message>
        <source>Adds no noise.</source>
        <translation>ノイズを加えません。</translation>
    </message>
    <message>
        <source>%1 takes no prompts: pick a class.</source>
        <translation>%1 はプロンプトを受け取りません。クラスを選んでください。</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 はプロンプトを受け取りません。</translation>
    </message>
    <message>
        <source>%1 has no classes: type a prompt.</source>
        <translation>%1 にはクラスがありません。プロンプトを入力してください。</translation>
    </message>
    <message>
        <source>%1 has no condition to guide by.</source>
        <translation>%1 にはガイドする条件がありません。</translation>
    </message>
    <message>
        <source>%1 is told its guidance and reads no negative prompt.</source>
        <translation>%1 はガイダンスの強さを直接受け取り、ネガティブプロンプトを読みません。</translation>
    </message>
    <message>
        <source>%1 makes a picture %2 times larger: give it one.</source>
        <translation>%1 は画像を %2 倍に拡大します。画像を 1 枚与えてください。</translation>
    </message>
    <message>
        <source>%1 enlarges the whole picture.</source>
        <translation>%1 は画像全体を拡大します。</translation>
    </message>
    <message>
        <source>%1 takes no region map.</source>
        <translation>%1 は領域マップを受け取りません。</translation>
    </message>
    <message>
        <source>%1 makes this size only.</source>
        <translation>%1 はこのサイズだけを生成します。</translation>
    </message>
    <message>
        <source>Steers away from what you ask for.</source>
        <translation>求めるものから遠ざけます。</translation>
    </message>
    <message>
        <source>Unconditional: what you ask for has no effect.</source>
        <translation>無条件: 求めるものは効果を持ちません。</translation>
    </message>
    <message>
        <source>Between unconditional and what you ask for.</source>
        <translation>無条件と、求めるものの間です。</translation>
    </message>
    <message>
        <source>Plain conditional, without guidance.</source>
        <translation>条件付きのみ、ガイダンスなしです。</translation>
    </message>
    <message>
        <source>Far beyond the usual: expect burnt colours.</source>
        <translation>通常をはるかに超えています。色が飽和するでしょう。</translation>
    </message>
    <message>
        <source>Pushes towards what you ask for.</source>
        <translation>求めるものへ近づけます。</translation>
    </message>
    <message>
        <source>None: it works on pixels</source>
        <translation>なし: ピクセル上で動作します</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>なし: 選んでください</translation>
    </message>
    <message>
        <source>%1 reads no text, and LoRA files are for models that do.</source>
        <translation>%1 はテキストを読みません。LoRA ファイルはテキストを読むモデル用です。</translation>
    </message>
    <message>
        <source>Its text encoder isn&apos;t CLIP.</source>
        <translation>テキストエンコーダーが CLIP ではありません。</translation>
    </message>
    <message>
        <source>%1 has no classes.</source>
        <translation>%1 にはクラスがありません。</translation>
    </message>
    <message>
        <source>%1 has no null class to guide away from.</source>
        <translation>%1 には遠ざかるための無クラスがありません。</translation>
    </message>
    <message>
        <source>%1 needs a class.</source>
        <translation>%1 にはクラスが必要です。</translation>
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
        <translation>条件付き</translation>
    </message>
    <message>
        <source>unconditional</source>
        <translation>無条件</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>ガイド付き</translation>
    </message>
    <message>
        <source>full preview</source>
        <translation>完全プレビュー</translation>
    </message>
    <message>
        <source>fitted preview</source>
        <translation>近似プレビュー</translation>
    </message>
    <message>
        <source>x̂₀, %1, step %2 of %3, σ %4, %5</source>
        <translation>x̂₀、%1、ステップ %2 / %3、σ %4、%5</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not decoded</source>
        <translation>ステップ %1 / %2 の後に停止、未デコード</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 ステップ</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 ステップ</translation>
    </message>
    <message>
        <source>Picture, %1, w %2, seed %3, %4</source>
        <translation>画像、%1、w %2、シード %3、%4</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読み取り中</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード中</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>プレビューなし</translation>
    </message>
    <message>
        <source>%1 %2 ms, %3 % of the run</source>
        <translation>%1 %2 ms、実行の %3 %</translation>
    </message>
    <message>
        <source>Estimate of step %1 of %2, w %3, seed %4</source>
        <translation>ステップ %1 / %2 の推定、w %3、シード %4</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>ガイダンス w</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Ancestral sampling as in the first paper: fresh noise at every step, best with many steps.</source>
        <translation>最初の論文と同じ祖先サンプリング: 各ステップで新しいノイズを加えます。ステップ数が多いほど良くなります。</translation>
    </message>
    <message>
        <source>Deterministic at eta 0: the same seed gives the same picture, and few steps are enough.</source>
        <translation>イータ 0 では決定的: 同じシードなら同じ画像になり、少ないステップで足ります。</translation>
    </message>
    <message>
        <source>Remembers the last four predictions to take better steps; its first step asks the model twice.</source>
        <translation>直前の 4 つの予測を覚えてより良いステップを取ります。最初のステップではモデルに 2 回尋ねます。</translation>
    </message>
    <message>
        <source>Remembers the last four predictions as PLMS does, and asks the model once a step from the start.</source>
        <translation>PLMS と同様に直前の 4 つの予測を使い、最初から 1 ステップに 1 回だけモデルに尋ねます。</translation>
    </message>
    <message>
        <source>The simplest solver: one straight step along the model&apos;s direction.</source>
        <translation>最も単純な解法: モデルの方向へまっすぐ 1 ステップ進みます。</translation>
    </message>
    <message>
        <source>Euler steps with fresh noise at each one; the picture keeps changing with the number of steps.</source>
        <translation>毎回新しいノイズを加えるオイラー法。ステップ数を変えると画像も変わり続けます。</translation>
    </message>
    <message>
        <source>Corrects each Euler step by a second look; twice the cost, smaller errors.</source>
        <translation>各オイラーステップを 2 回目の評価で補正します。コストは 2 倍、誤差は小さくなります。</translation>
    </message>
    <message>
        <source>Looks at the middle of each step before taking it; twice the cost.</source>
        <translation>各ステップを取る前にその中間を調べます。コストは 2 倍です。</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise at each step; twice the cost.</source>
        <translation>各ステップで新しいノイズを加える DPM2。コストは 2 倍です。</translation>
    </message>
    <message>
        <source>A multistep solver that reuses up to four earlier predictions.</source>
        <translation>以前の予測を 4 つまで再利用する多段解法です。</translation>
    </message>
    <message>
        <source>Second order within a step, with fresh noise; twice the cost.</source>
        <translation>ステップ内で 2 次、新しいノイズ付き。コストは 2 倍です。</translation>
    </message>
    <message>
        <source>Takes steps in pairs, the second of which corrects the first: second order at one look a step.</source>
        <translation>ステップを 2 つずつ組にし、2 つ目が 1 つ目を修正します。1 ステップ 1 回の評価で 2 次です。</translation>
    </message>
    <message>
        <source>Solves the noisy equation with two looks a step; detailed, twice the cost.</source>
        <translation>ノイズのある方程式を 1 ステップ 2 回の評価で解きます。細部に強く、コストは 2 倍です。</translation>
    </message>
    <message>
        <source>Second order at the cost of one look a step: a good choice for 15 to 30 steps.</source>
        <translation>1 ステップ 1 回の評価で 2 次精度: 15 ～ 30 ステップに適しています。</translation>
    </message>
    <message>
        <source>DPM++ 2M for the noisy equation: fresh noise at each step.</source>
        <translation>ノイズのある方程式のための DPM++ 2M: 各ステップで新しいノイズを加えます。</translation>
    </message>
    <message>
        <source>Third order for the noisy equation; wants 30 steps or more.</source>
        <translation>ノイズのある方程式を 3 次精度で解きます。30 ステップ以上が必要です。</translation>
    </message>
    <message>
        <source>Predicts and corrects with the same calls: good with 10 to 20 steps.</source>
        <translation>同じ呼び出しで予測と補正を行います: 10 ～ 20 ステップに適しています。</translation>
    </message>
    <message>
        <source>A multistep solver that integrates the curve through its last predictions exactly; good with few steps.</source>
        <translation>直前の予測を通る曲線を厳密に積分する多段解法です。少ないステップに適しています。</translation>
    </message>
    <message>
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>少ないステップに蒸留されたモデル用: 終わりまで跳び、再びノイズを加えます。</translation>
    </message>
    <message>
        <source>For models distilled to a few steps by TCD: jumps past the next level and adds noise back to it.</source>
        <translation>TCD で少ないステップに蒸留されたモデル用です。次のレベルを越えて進み、そこまでノイズを加え直します。</translation>
    </message>
    <message>
        <source>For consistency models: jumps to the end and adds noise again; one or two steps are enough.</source>
        <translation>一貫性モデル用：終点まで飛び、再びノイズを加えます。1～2 ステップで足ります。</translation>
    </message>
    <message>
        <source>What the sampler is usually run with.</source>
        <translation>このサンプラーで通常使われるものです。</translation>
    </message>
    <message>
        <source>Levels at evenly spaced timesteps of the model, the last one above zero noise.</source>
        <translation>モデルの等間隔のタイムステップのレベル。最後はノイズゼロより上です。</translation>
    </message>
    <message>
        <source>Karras et al. 2022 with rho 7: many small steps at low noise.</source>
        <translation>Karras et al. 2022、rho 7: ノイズの小さいところで細かく刻みます。</translation>
    </message>
    <message>
        <source>Levels evenly spaced in the logarithm of the noise.</source>
        <translation>ノイズの対数で等間隔のレベルです。</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps that stop one step before the end, as few-step models expect.</source>
        <translation>終わりの 1 ステップ前で止まる等間隔のタイムステップ。少ステップのモデルが前提とするものです。</translation>
    </message>
    <message>
        <source>Evenly spaced timesteps from the noisiest to the cleanest.</source>
        <translation>最もノイズの多い所から最もきれいな所まで等間隔のタイムステップです。</translation>
    </message>
    <message>
        <source>Every n-th level of the model&apos;s own table.</source>
        <translation>モデル自身の表から n 個ごとのレベルです。</translation>
    </message>
    <message>
        <source>Every n-th timestep counted from the clean end, as DDIM&apos;s authors did.</source>
        <translation>DDIM の著者と同様に、きれいな端から数えて n 個ごとのタイムステップです。</translation>
    </message>
    <message>
        <source>Timesteps by a beta distribution: more of them at both ends.</source>
        <translation>ベータ分布に従うタイムステップ: 両端に多く置きます。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (ほか %2 個)</translation>
    </message>
    <message>
        <source>%1 (field %2)</source>
        <translation>%1 (フィールド %2)</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (%2 行目)</translation>
    </message>
    <message>
        <source>%1 (tensor %2)</source>
        <translation>%1 (テンソル %2)</translation>
    </message>
    <message>
        <source>%1 (text %2)</source>
        <translation>%1 (テキスト %2)</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; it has %3 and %4. Choose another model.</source>
        <translation>%1 はブロックの種類 %2 を求めていますが、このプログラムにはありません。使えるのは %3 と %4 です。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 asks for the block type %2, which this program does not have; the only one here is %3. Choose another model.</source>
        <translation>%1 はブロックの種類 %2 を求めていますが、このプログラムにはありません。使えるのは %3 だけです。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: there is a hole. The file is damaged: fetch it anew.</source>
        <translation>%1 は %2 で始まり、その前のテンソルは %3 で終わります。間に隙間があります。ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 begins at %2, and the tensor before it ends at %3: they overlap. The file is damaged: fetch it anew.</source>
        <translation>%1 は %2 で始まり、その前のテンソルは %3 で終わります。互いに重なっています。ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, and none were expected</source>
        <translation>最後のテンソルの後に、あるはずのない %1 バイトが続いています</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: tensor %2 holds values that %3 cannot. Store it in a wider type.</source>
        <translation>%1 に書き込めません: テンソル %2 に、%3 では表せない値があります。もっと広い型で保存してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read, since it is not a regular file. Copy its content into one.</source>
        <translation>%1 は通常のファイルではないため、読み取れません。内容を通常のファイルにコピーしてください。</translation>
    </message>
    <message>
        <source>%1 describes a %2, a network that this program does not know: a U-Net (UNet2DConditionModel, UNet2DModel), an autoencoder (AutoencoderKL, VQModel) or a text encoder was looked for.</source>
        <translation>%1 に記述されている %2 は、このプログラムの知らないネットワークです。探したのは U-Net (UNet2DConditionModel、UNet2DModel)、オートエンコーダー (AutoencoderKL、VQModel)、テキストエンコーダーです。</translation>
    </message>
    <message>
        <source>%1 describes the tensor %2 wrongly: %3. The file is damaged: fetch it anew.</source>
        <translation>%1 のテンソル %2 の記述が正しくありません: %3。ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model in either network: %2; %3. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 はこのモデルのどちらのネットワークにも合いません: %2。%3。この種類のモデル用に訓練された LoRA を選んでください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit this model: %2. Choose a LoRA that was trained for this kind of model.</source>
        <translation>%1 はこのモデルに合いません: %2。この種類のモデル用に訓練された LoRA を選んでください。</translation>
    </message>
    <message>
        <source>%1 ends at %2, past the end of the file&apos;s %3 bytes of data. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 は %2 で終わり、ファイルのデータ %3 バイトの終わりを超えています。ファイルが途中で切れているか、壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 finite little-endian 32-bit floats in base64</source>
        <translation>有限なリトルエンディアン 32 ビット浮動小数点数 %1 個 (base64)</translation>
    </message>
    <message>
        <source>%1 has %2 pictures with a class; quality needs %3 at least. Name a larger folder.</source>
        <translation>%1 にあるクラス付きの画像は %2 枚ですが、品質の測定には %3 枚以上が必要です。もっと大きいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 has a noise schedule that can&apos;t be run: %2</source>
        <translation>%1 のノイズスケジュールは実行できません: %2</translation>
    </message>
    <message>
        <source>%1 has no autoencoder of its own. Choose one of the same family, such as a file vae.safetensors (--vae).</source>
        <translation>%1 には自身のオートエンコーダーがありません。vae.safetensors などの同じ系統のものを選んでください (--vae)。</translation>
    </message>
    <message>
        <source>%1 has no cross-attention: nothing weighs the tokens of a prompt.</source>
        <translation>%1 には交差注意がありません。プロンプトのトークンに重みを付けるものがありません。</translation>
    </message>
    <message>
        <source>%1 has no tensor %2, and one was expected. Check that this is the right file.</source>
        <translation>%1 に、必要なテンソル %2 がありません。正しいファイルか確かめてください。</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. %3 were left out as broken, first: %4</source>
        <translation>%1 には分割 %2 の使える画像がありません。壊れているため除いたもの: %3 枚、最初のもの: %4</translation>
    </message>
    <message>
        <source>%1 has no usable picture of split %2. Check the folder and the splits that were asked for.</source>
        <translation>%1 には分割 %2 の使える画像がありません。フォルダーと、指定した分割を確かめてください。</translation>
    </message>
    <message>
        <source>%1 has no usable picture. %2 were left out as broken, first: %3</source>
        <translation>%1 には使える画像がありません。壊れているため除いたもの: %2 枚、最初のもの: %3</translation>
    </message>
    <message>
        <source>%1 has no usable picture. Check the folder and the splits that were asked for.</source>
        <translation>%1 には使える画像がありません。フォルダーと、指定した分割を確かめてください。</translation>
    </message>
    <message>
        <source>%1 has the JSON key &quot;%2&quot; twice in one object; once was expected. Remove one of them.</source>
        <translation>%1 では、1 つのオブジェクトに JSON のキー「%2」が 2 回現れます。1 回だけのはずです。どちらかを取り除いてください。</translation>
    </message>
    <message>
        <source>%1 has the shape %2 of %3, and its data_offsets hold %4 bytes, which does not fit. The file is damaged: fetch it anew.</source>
        <translation>%1 の形状は %3 の %2 ですが、data_offsets が示すのは %4 バイトで、合いません。ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 has the shape %2, more elements than any file can hold. The file is damaged: fetch it anew.</source>
        <translation>%1 の形状は %2 で、どのファイルにも収まらない要素数です。ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 has the shape %2; sizes of at least 0 were expected. The file is damaged: fetch it anew.</source>
        <translation>%1 の形状は %2 ですが、大きさはどれも 0 以上のはずです。ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of JSON; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1 の JSON は %2 バイトありますが、最大は %3 バイトです。正しいファイルか確かめてください。</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of YAML; at most %3 were expected. Check that this is the right file.</source>
        <translation>%1 の YAML は %2 バイトありますが、最大は %3 バイトです。正しいファイルか確かめてください。</translation>
    </message>
    <message>
        <source>%1 holds no autoencoder; it holds this: %2. Choose a KL or VQ autoencoder, or a model with one.</source>
        <translation>%1 にオートエンコーダーはありません (中身: %2)。KL または VQ オートエンコーダーか、それを含むモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds part of a U-Net: tensor %2 is missing. The file is incomplete: fetch it anew.</source>
        <translation>%1 にあるのは U-Net の一部だけです。テンソル %2 がありません。ファイルが不完全です。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 holds pictures beside folders of pictures (%2). Put every picture into a folder of its class, or all of them into one folder.</source>
        <translation>%1 には、画像と、画像のフォルダー (%2) が並んでいます。すべての画像をクラスごとのフォルダーに入れるか、1 つのフォルダーにまとめてください。</translation>
    </message>
    <message>
        <source>%1 holds vectors of %2 channels, and this model&apos;s text encoder has %3: the embedding was learned for another kind of model. Take it out of the prompt.</source>
        <translation>%1 のベクトルは %2 チャンネルですが、このモデルのテキストエンコーダーは %3 チャンネルです。この埋め込みは別の種類のモデル用に学習されたものです。プロンプトから取り除いてください。</translation>
    </message>
    <message>
        <source>%1 in its pickle is wrong: %2</source>
        <translation>pickle 内の%1に誤りがあります: %2</translation>
    </message>
    <message>
        <source>%1 is %2, an option that this program does not have. Choose another model.</source>
        <translation>%1 の値 (%2) は、このプログラムにない選択肢です。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is %2, of a model that was trained on another kind of noise than a table of timesteps. Choose another model.</source>
        <translation>%1 は %2 です。これは、タイムステップの表とは別の種類のノイズで訓練されたモデルのものです。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; epsilon, v_prediction, sample or flow_prediction was expected. Correct the model&apos;s config.</source>
        <translation>%1 は「%2」ですが、epsilon、v_prediction、sample、flow_prediction のいずれかでなければなりません。モデルの設定を訂正してください。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; leading, linspace or trailing was expected. Correct the model&apos;s config.</source>
        <translation>%1 は「%2」ですが、leading、linspace、trailing のいずれかでなければなりません。モデルの設定を訂正してください。</translation>
    </message>
    <message>
        <source>%1 is a Git LFS pointer, a note that stands for the model: the real file has still to be fetched, for example with git lfs pull.</source>
        <translation>%1 は Git LFS のポインターで、モデルの代わりに置かれた覚え書きです。実際のファイルを git lfs pull などで入手してください。</translation>
    </message>
    <message>
        <source>%1 is a tar archive, as PyTorch wrote checkpoints before 0.1.10, or a packed folder. Unpack it, or save it anew with a newer PyTorch.</source>
        <translation>%1 は tar アーカイブです (0.1.10 より前の PyTorch が書いたチェックポイントか、まとめたフォルダー)。展開するか、新しい PyTorch で保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is a web page saved under the name of a model. Fetch the model file itself: the page that you saw may ask for a login or a licence first.</source>
        <translation>%1 は、モデルの名前で保存されたウェブページです。モデルのファイルそのものを入手してください。そのページは、先にログインやライセンスへの同意を求めているかもしれません。</translation>
    </message>
    <message>
        <source>%1 is a zip archive and no PyTorch checkpoint: an entry data.pkl was expected, and it holds %2. If the model lies packed inside, unpack it.</source>
        <translation>%1 は zip アーカイブですが、PyTorch チェックポイントではありません。項目 data.pkl が必要です (中身: %2)。モデルが中に入っているなら、展開してください。</translation>
    </message>
    <message>
        <source>%1 is a zip archive, probably a PyTorch checkpoint, under the name of a safetensors file. Give it the ending .ckpt.</source>
        <translation>%1 は、safetensors ファイルの名前が付いた zip アーカイブで、おそらく PyTorch チェックポイントです。拡張子を .ckpt にしてください。</translation>
    </message>
    <message>
        <source>%1 is missing: no classifier of noisy pictures is there. Train one with &apos;darkroom train classifier&apos;, and name the folder model of its run.</source>
        <translation>%1 がなく、ノイズを含む画像の分類器がありません。&apos;darkroom train classifier&apos; で訓練し、その実行の model フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is missing: no picture classifier is there to judge pictures with. Train one with &apos;darkroom train features&apos;, and name the folder model/evaluation of its run.</source>
        <translation>%1 がなく、画像を判定する画像分類器がありません。&apos;darkroom train features&apos; で訓練し、その実行の model/evaluation フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is neither a PNG nor a JPEG or WebP picture, so no settings can be read from it. Choose another file.</source>
        <translation>%1 は PNG、JPEG、WebP のどの画像でもないため、設定を読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no BERT vocabulary: the token %2 was expected on a line of its own. Fetch the vocab.txt of the model.</source>
        <translation>%1 は BERT の語彙ではありません。トークン %2 が 1 つの行として必要です。モデルの vocab.txt を入手してください。</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows, but a %2: it holds %3, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 は、このプログラムの知る LoRA ではありません (種類: %2)。層の低ランクの変化に属さないもの (%3) を含んでいます。線形層と畳み込み層の LoRA を使ってください。</translation>
    </message>
    <message>
        <source>%1 is no LoRA that this program knows: it holds %2, which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.</source>
        <translation>%1 は、このプログラムの知る LoRA ではありません。層の低ランクの変化に属さないもの (%2) を含んでいます。線形層と畳み込み層の LoRA を使ってください。</translation>
    </message>
    <message>
        <source>%1 is no PNG: its first bytes are others. Choose a PNG file.</source>
        <translation>%1 は PNG ではありません。先頭のバイトが異なります。PNG ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no classifier of noisy pictures; it holds this: %2. Choose a folder that &apos;darkroom train classifier&apos; wrote, or a classifier of guided-diffusion.</source>
        <translation>%1 はノイズを含む画像の分類器ではありません (中身: %2)。&apos;darkroom train classifier&apos; が書いたフォルダーか、guided-diffusion の分類器を選んでください。</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder in the diffusers layout, with model_index.json, was expected. Choose such a folder.</source>
        <translation>%1 は、このプログラムの知るモデルではありません。model_index.json を持つ diffusers 形式のフォルダーが必要です。そのようなフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no model that this program knows: a folder with model_index.json, with config.json, or with one weight file was expected; found %2. Choose a model&apos;s folder or file.</source>
        <translation>%1 は、このプログラムの知るモデルではありません。model_index.json か config.json、または 1 つの重みファイルを持つフォルダーが必要です (見つかったもの: %2)。モデルのフォルダーかファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no sound PNG: the chunk IHDR was expected first. Fetch the file anew.</source>
        <translation>%1 は正常な PNG ではありません。最初にチャンク IHDR が必要です。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is no sound PyTorch checkpoint: %2. Fetch the file anew.</source>
        <translation>%1 は正常な PyTorch チェックポイントではありません: %2。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is no sound safetensors file: %2. Fetch the file anew.</source>
        <translation>%1 は正常な safetensors ファイルではありません: %2。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is no textual inversion: one tensor of vectors under a word, or clip_l and clip_g, was expected; found %2. Choose another file.</source>
        <translation>%1 はテキスト反転ではありません。1 つの語が付いたベクトルのテンソル 1 つか、clip_l と clip_g が必要です (見つかったもの: %2)。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no vocabulary of CLIP&apos;s: the token %2 is missing. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1 は CLIP の語彙ではありません。トークン %2 がありません。同じモデルの vocab.json と merges.txt を入手してください。</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: it ends inside a chunk&apos;s frame at byte %2. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 の PNG は完全ではありません。バイト %2 のチャンクの枠の途中で終わっています。ファイルが途中で切れているか、壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is no whole PNG: the chunk %2 at byte %3 claims %4 bytes, and only %5 are there. The file is cut off or damaged: fetch it anew.</source>
        <translation>%1 の PNG は完全ではありません。バイト %3 のチャンク %2 は %4 バイトのはずですが、%5 バイトしかありません。ファイルが途中で切れているか、壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is not the picture that pixels_sha256 tells: it is damaged. Save the session again.</source>
        <translation>%1 は pixels_sha256 の示す画像ではなく、壊れています。セッションを保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2. The file is damaged or not what its name says; fetch or write it anew.</source>
        <translation>%1 は正しい JSON ではありません: %2。ファイルが壊れているか、名前どおりのものではありません。入手し直すか、書き直してください。</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <translation>%1 は完全ではありません: %2</translation>
    </message>
    <message>
        <source>%1 is sound, and holds no network that this program knows: looked for Stable Diffusion and latent diffusion (model.diffusion_model.*), autoencoders (encoder.*, decoder.*), guided-diffusion (time_embed.*, input_blocks.*), networks of diffusers (down_blocks.*) and LoRA (*.lora_down.weight); found %2. Choose another file.</source>
        <translation>%1 は正常ですが、このプログラムの知るネットワークがありません。探したのは Stable Diffusion と潜在拡散 (model.diffusion_model.*)、オートエンコーダー (encoder.*、decoder.*)、guided-diffusion (time_embed.*、input_blocks.*)、diffusers のネットワーク (down_blocks.*)、LoRA (*.lora_down.weight) です (見つかったもの: %2)。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or overwrite it (--force).</source>
        <translation>%1 はすでにあります。別の名前を選ぶか、上書きしてください (--force)。</translation>
    </message>
    <message>
        <source>%1 is too big: at most %2 bytes were expected. Check that this is the right file.</source>
        <translation>%1 は大きすぎます。最大は %2 バイトです。正しいファイルか確かめてください。</translation>
    </message>
    <message>
        <source>%1 makes latents of %2 channels at 1/%3 of the picture&apos;s size, and this model&apos;s have %4 at 1/%5. Choose an autoencoder for this kind of model.</source>
        <translation>%1 の潜在変数は %2 チャンネル、大きさは画像の 1/%3 ですが、このモデルのものは %4 チャンネル、1/%5 です。この種類のモデル用のオートエンコーダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 makes no pictures by itself; it holds this: %2. Choose a model with a U-Net, as a folder or a single file.</source>
        <translation>%1 だけでは画像を作れません (中身: %2)。U-Net を持つモデルを、フォルダーまたは単独のファイルで選んでください。</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net diffusion models; choose one.</source>
        <translation>%1 は構成要素「unet」を挙げておらず、%2 です。このプログラムが動かすのは U-Net の拡散モデルです。そのようなモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 names no component &quot;unet&quot;, and is a %2. This program runs U-Net latent diffusion models; choose one.</source>
        <translation>%1 は構成要素「unet」を挙げておらず、%2 です。このプログラムが動かすのは U-Net の潜在拡散モデルです。そのようなモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 names no shard: a field weight_map from tensors to files was expected. Fetch it anew.</source>
        <translation>%1 に分割ファイルの名前がありません。テンソルをファイルに対応付けるフィールド weight_map が必要です。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2, which this program does not have. It starts with DDIM on the same noise schedule.</source>
        <translation>%1 のスケジューラー %2 は、このプログラムにはありません。同じノイズスケジュールで DDIM から始めます。</translation>
    </message>
    <message>
        <source>%1 names the scheduler %2; one of %3 was expected. Choose a sampler of this program instead.</source>
        <translation>%1 のスケジューラー %2 は使えません。使えるのは %3 です。代わりに、このプログラムのサンプラーを選んでください。</translation>
    </message>
    <message>
        <source>%1 needs a finite sigma/alpha at every step, and timestep %2 has zero signal. Choose DDIM, DDPM or DPM++ 2M, or a model without zero terminal SNR.</source>
        <translation>%1 はすべてのステップで有限の sigma/alpha を必要としますが、タイムステップ %2 の信号はゼロです。DDIM、DDPM、DPM++ 2M のいずれか、またはゼロ終端 SNR でないモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 needs about %2 MiB of memory, and %3 MiB are free. Close other programs, or choose a smaller model.</source>
        <translation>%1 には約 %2 MiB のメモリーが必要ですが、空きは %3 MiB です。ほかのプログラムを閉じるか、もっと小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 nests its JSON too deeply: at most %2 levels were expected. The file is damaged or not what its name says.</source>
        <translation>%1 の JSON は入れ子が深すぎます。最大は %2 段です。ファイルが壊れているか、名前どおりのものではありません。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures differ, by %3 of 255 levels at most.</source>
        <translation>%2 枚中 %1 枚の画像が異なります。差は 255 階調のうち最大 %3 です。</translation>
    </message>
    <message>
        <source>%1 of %2 x %3 pixels should hold %4 bytes a pixel and have sides of at most %5, and holds %6 bytes. Choose a smaller picture.</source>
        <translation>%1 (%2 x %3 ピクセル) は 1 ピクセルあたり %4 バイトで、辺は最大 %5 でなければなりませんが、%6 バイトあります。もっと小さい画像を選んでください。</translation>
    </message>
    <message>
        <source>%1 of the shape %2</source>
        <translation>%1 (形状 %2)</translation>
    </message>
    <message>
        <source>%1 reads its class as one token: all attention is on that, and its map is 1 everywhere.</source>
        <translation>%1 はクラスを 1 つのトークンとして読みます。注意はすべてそこに向き、マップはどこでも 1 です。</translation>
    </message>
    <message>
        <source>%1 reads no text: its cross-attention has no tokens to choose from.</source>
        <translation>%1 はテキストを読みません。交差注意に、選べるトークンがありません。</translation>
    </message>
    <message>
        <source>%1 says that tensor %2 lies in %3, and it is not there. The files belong to different models, or one is damaged: fetch them anew.</source>
        <translation>%1 によるとテンソル %2 は %3 にあるはずですが、見つかりません。ファイルが別々のモデルのものか、どれかが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 says that the U-Net takes %2 channels and gives %3, and its weights take %4 and give %5. They belong to different models; get both from one source.</source>
        <translation>%1 によると U-Net の入力は %2 チャンネル、出力は %3 チャンネルですが、重みでは入力 %4、出力 %5 です。別々のモデルのものです。両方を同じ所から入手してください。</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Choose another value.</source>
        <translation>%1 の値が正しくありません。必要な値: %2 (現在: %3)。別の値を選んでください。</translation>
    </message>
    <message>
        <source>%1 should be %2, and is %3. Correct it, or write the file anew.</source>
        <translation>%1 の値が正しくありません。必要な値: %2 (現在: %3)。訂正するか、ファイルを書き直してください。</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the LoRA anew.</source>
        <translation>%1 は JSON オブジェクトでなければなりませんが、そうではありません。LoRA を入手し直してください。</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, and is none. Get the model anew.</source>
        <translation>%1 は JSON オブジェクトでなければなりませんが、そうではありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 should be a PNG in base 64. Save the session again.</source>
        <translation>%1 は base 64 の PNG でなければなりません。セッションを保存し直してください。</translation>
    </message>
    <message>
        <source>%1 should be a finite number, and is %2.</source>
        <translation>%1: 有限の数が必要ですが、%2 です。</translation>
    </message>
    <message>
        <source>%1 should be a multiple of %2 from %2 to %3 pixels, or 0 for the model&apos;s own size, and is %4.</source>
        <translation>%1: %2 ～ %3 ピクセルの %2 の倍数か、モデル自身のサイズを表す 0 が必要ですが、%4 です。</translation>
    </message>
    <message>
        <source>%1 should be a picture (PNG, JPEG, WebP, TIFF or BMP), and is none that can be read. Save it as a PNG.</source>
        <translation>%1 は画像 (PNG、JPEG、WebP、TIFF、BMP) でなければなりませんが、読み取れる画像ではありません。PNG で保存してください。</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit RGB picture as PNG, but %2. Save the picture anew.</source>
        <translation>%1 は 8 ビット RGB の PNG 画像でなければなりませんが、%2。画像を保存し直してください。</translation>
    </message>
    <message>
        <source>%1 should be an 8-bit grey or RGB picture, and is none. Save the region map as such a PNG.</source>
        <translation>%1 は 8 ビットのグレースケールか RGB の画像でなければなりませんが、そうではありません。領域マップをそのような PNG で保存してください。</translation>
    </message>
    <message>
        <source>%1 should be an object from tokens to numbers, and is none. Fetch it anew.</source>
        <translation>%1 はトークンを数値に対応付けるオブジェクトでなければなりませんが、そうではありません。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 should be from 0 to 1, and is %2.</source>
        <translation>%1: 0 ～ 1 の値が必要ですが、%2 です。</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &apos;%3&apos;.</source>
        <translation>%1: 「%3」は使えません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 should be one of %2, and is &quot;%3&quot;.</source>
        <translation>%1: 「%3」は使えません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 should have sides of at most %2 pixels, and is %3 x %4. Make it smaller.</source>
        <translation>%1 の辺は最大 %2 ピクセルですが、%3 x %4 です。小さくしてください。</translation>
    </message>
    <message>
        <source>%1 takes %2, or points as SIGMA:FACTOR with commas between, by falling sigma; &apos;%3&apos; is none of these.</source>
        <translation>%1: 「%3」は使えません。%2、または SIGMA:FACTOR の形の点を、シグマの大きい順にコンマで区切って指定してください。</translation>
    </message>
    <message>
        <source>%1 tensors in all</source>
        <translation>全部で %1 個のテンソル</translation>
    </message>
    <message>
        <source>%1 was refused: %2; no model needs that, and nothing was run. Don&apos;t trust the file: get the model from another source, best as safetensors.</source>
        <translation>%1 は拒否されました: %2。これを必要とするモデルはなく、何も実行していません。このファイルを信用せず、別の所からモデルを、できれば safetensors で入手してください。</translation>
    </message>
    <message>
        <source>%1 weight files, of which none is called model</source>
        <translation>%1 個の重みファイル (model という名前のものはなし)</translation>
    </message>
    <message>
        <source>%1, four times d_model</source>
        <translation>%1 (d_model の 4 倍)</translation>
    </message>
    <message>
        <source>%1, from a picture</source>
        <translation>%1、画像から</translation>
    </message>
    <message>
        <source>%1, from a region map</source>
        <translation>%1、領域マップから</translation>
    </message>
    <message>
        <source>%1, from classes</source>
        <translation>%1、クラスから</translation>
    </message>
    <message>
        <source>%1, from text</source>
        <translation>%1、テキストから</translation>
    </message>
    <message>
        <source>%1, inpainting</source>
        <translation>%1、インペイント</translation>
    </message>
    <message>
        <source>%1, super-resolution</source>
        <translation>%1、超解像</translation>
    </message>
    <message>
        <source>%1, unconditional</source>
        <translation>%1、無条件</translation>
    </message>
    <message>
        <source>%1: %2 It cannot be converted; use it as it is.</source>
        <translation>%1: %2変換できません。そのままお使いください。</translation>
    </message>
    <message>
        <source>%1: %2 Open another file, or save the session again.</source>
        <translation>%1: %2別のファイルを開くか、セッションを保存し直してください。</translation>
    </message>
    <message>
        <source>%1: %2 This program cannot run the model; choose another one.</source>
        <translation>%1: %2このプログラムではこのモデルを動かせません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1: %2 blocks don&apos;t make levels of %3. Put the flags that the classifier was trained with beside it, as JSON, with classifier_depth.</source>
        <translation>%1: %2 個のブロックは %3 個ずつのレベルに分けられません。分類器の訓練に使ったフラグを、classifier_depth を含む JSON として隣に置いてください。</translation>
    </message>
    <message>
        <source>%1: %2. Correct the YAML, or fetch it anew.</source>
        <translation>%1: %2。YAML を訂正するか、入手し直してください。</translation>
    </message>
    <message>
        <source>%1: %2. Replace the picture, or remove it from the data set.</source>
        <translation>%1: %2。画像を差し替えるか、データセットから取り除いてください。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not UTF-8 (byte %3 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1: 「%2」は UTF-8 ではありません (行のバイト %3)。索引を UTF-8 で保存するか、その行を訂正してください。</translation>
    </message>
    <message>
        <source>%1: a list of objects with id and name was expected. Correct the file.</source>
        <translation>%1: id と name を持つオブジェクトのリストが必要です。ファイルを訂正してください。</translation>
    </message>
    <message>
        <source>%1: added_tokens_decoder should map numbers to tokens, and has %2. Fetch it anew.</source>
        <translation>%1: added_tokens_decoder は数値をトークンに対応付けるものですが、%2 があります。入手し直してください。</translation>
    </message>
    <message>
        <source>%1: entry %2 should be an object with id %2 and a name; ids run 0, 1, 2, ... Correct the file.</source>
        <translation>%1: 項目 %2 は、id %2 と name を持つオブジェクトでなければなりません。id は 0、1、2、... と続きます。ファイルを訂正してください。</translation>
    </message>
    <message>
        <source>%1: entry %2 should have rgb: three whole numbers from 0 to 255. Correct the file.</source>
        <translation>%1: 項目 %2 には、0 ～ 255 の整数 3 つの rgb が必要です。ファイルを訂正してください。</translation>
    </message>
    <message>
        <source>%1: field class_id should be below %2, the number of classes in classes.json, and is %3. Correct the line, or add the class.</source>
        <translation>%1: フィールド class_id は classes.json のクラス数 %2 より小さくなければなりませんが、%3 です。行を訂正するか、クラスを追加してください。</translation>
    </message>
    <message>
        <source>%1: has %2 region classes; at most 256 fit a map&apos;s byte. Merge some.</source>
        <translation>%1: 領域クラスが %2 個ありますが、マップの 1 バイトに収まるのは最大 256 個です。いくつかをまとめてください。</translation>
    </message>
    <message>
        <source>%1: how many heads its attention has can&apos;t be read from the weights alone. Put the yaml that the model was published with beside it, under the same name.</source>
        <translation>%1: 注意のヘッド数は重みだけからは読み取れません。モデルとともに公開された yaml を、同じ名前で隣に置いてください。</translation>
    </message>
    <message>
        <source>%1: layer %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1: 層 %2 に、数でなければならない所に NaN または無限大があります。ファイルが壊れているか、訓練が失敗しています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1: line %2 should be two tokens with a space between them, and is %3. Fetch the merges.txt of the model.</source>
        <translation>%1: %2 行目は、空白で区切った 2 つのトークンでなければなりませんが、%3 です。モデルの merges.txt を入手してください。</translation>
    </message>
    <message>
        <source>%1: of the layers %2 the file holds one half of the change alone. It is incomplete; get it anew.</source>
        <translation>%1: 層 %2 については、変化の片方しかファイルにありません。ファイルが不完全です。入手し直してください。</translation>
    </message>
    <message>
        <source>%1: scale_factor should be a number above 0, and is %2. The file is damaged; get it anew.</source>
        <translation>%1: scale_factor は 0 より大きい数でなければなりませんが、%2 です。ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.</source>
        <translation>%1: テンソル %2 に、数でなければならない所に NaN または無限大があります。ファイルが壊れているか、訓練が失敗しています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds a NaN or an infinity. The file is damaged; get it anew.</source>
        <translation>%1: テンソル %2 に NaN または無限大があります。ファイルが壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1: tensor %2 is missing, which the network needs. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1: ネットワークに必要なテンソル %2 がありません。ファイルが不完全か、別のモデルのものです。入手し直してください。</translation>
    </message>
    <message>
        <source>%1: tensor %2 should hold fractions, and holds %3. Its weights were quantised, or the file is damaged; get another one.</source>
        <translation>%1: テンソル %2 は小数でなければなりませんが、%3 です。重みが量子化されているか、ファイルが壊れています。別のものを入手してください。</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has %2 samplers, so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: ComfyUI のワークフローにサンプラーが %2 個あり、設定が 1 つに決まりません。必要なのは 1 個です。ComfyUI で開いて設定を確かめてください。</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow has no sampler that is known here; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: ComfyUI のワークフローに、ここで知られているサンプラーがありません。1 個が必要です。ComfyUI で開いて設定を確かめてください。</translation>
    </message>
    <message>
        <source>%1: the ComfyUI workflow joins several texts into its prompt (%2), so its settings are ambiguous; one was expected. Open it in ComfyUI to see the settings.</source>
        <translation>%1: ComfyUI のワークフローでは複数のテキストがプロンプトにつながり (%2)、設定が 1 つに決まりません。必要なのは 1 つです。ComfyUI で開いて設定を確かめてください。</translation>
    </message>
    <message>
        <source>%1: the U-Net has %2 %3, and %4 says %5. They belong to different models; get both from one source.</source>
        <translation>%1: U-Net の%3は %2 ですが、%4 では %5 です。別々のモデルのものです。両方を同じ所から入手してください。</translation>
    </message>
    <message>
        <source>%1: the U-Net takes %2 channels and gives %3, and %4 says %5 and %6. They belong to different models; get both from one source.</source>
        <translation>%1: U-Net の入力は %2 チャンネル、出力は %3 チャンネルですが、%4 では %5 と %6 です。別々のモデルのものです。両方を同じ所から入手してください。</translation>
    </message>
    <message>
        <source>%1: the component &quot;scheduler&quot; is missing, which says what noise the model was trained on. Get the model anew.</source>
        <translation>%1: 構成要素「scheduler」がないため、どんなノイズで訓練されたモデルか分かりません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1: the figures need a model that takes a class and makes square pictures. Choose another one.</source>
        <translation>%1: これらの指標には、クラスを受け取り、正方形の画像を作るモデルが必要です。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1: the id &quot;%2&quot; is taken by %3. Give each picture its own.</source>
        <translation>%1: id「%2」は %3 で使われています。画像ごとに別の id を付けてください。</translation>
    </message>
    <message>
        <source>%1: the line is not UTF-8 (byte %2 of the line). Save the index as UTF-8, or correct the line.</source>
        <translation>%1: この行は UTF-8 ではありません (行のバイト %2)。索引を UTF-8 で保存するか、その行を訂正してください。</translation>
    </message>
    <message>
        <source>%1: the metadata %2 should be text, and is %3. Write the file anew.</source>
        <translation>%1: メタデータ %2 はテキストでなければなりません (現在: %3)。ファイルを書き直してください。</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should be the id of a region of the model, and is %4. Paint with the ids that &apos;darkroom inspect&apos; lists.</source>
        <translation>%1: %2, %3 のピクセルはモデルの領域の id でなければなりませんが、%4 です。&apos;darkroom inspect&apos; が示す id で塗ってください。</translation>
    </message>
    <message>
        <source>%1: the pixel at %2, %3 should have the colour of a region of the model, and is (%4, %5, %6). Paint with the colours that &apos;darkroom inspect&apos; lists, without smoothing.</source>
        <translation>%1: %2, %3 のピクセルはモデルの領域の色でなければなりませんが、(%4, %5, %6) です。&apos;darkroom inspect&apos; が示す色で、ぼかさずに塗ってください。</translation>
    </message>
    <message>
        <source>%1: the target %2 is no class of a latent-diffusion program (ldm, sgm, taming, cldm); it was not looked up. Don&apos;t trust the file, or correct its target.</source>
        <translation>%1: target の %2 は潜在拡散のプログラム (ldm、sgm、taming、cldm) のクラスではないため、参照しませんでした。ファイルを信用しないか、その target を訂正してください。</translation>
    </message>
    <message>
        <source>%1: the tokenizer&apos;s pad_token should be %2 or %3, as CLIP&apos;s are, and is %4. Models with another one cannot be run here: choose another model.</source>
        <translation>%1: トークナイザーの pad_token は CLIP と同じ %2 か %3 でなければなりませんが、%4 です。ほかのものを使うモデルはここでは動きません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1: there is a fault in the text %2: %3. The pixels may be sound; the settings cannot be read.</source>
        <translation>%1: テキスト %2 に誤りがあります: %3。ピクセルは正常かもしれませんが、設定は読み取れません。</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 桁の 16 進数</translation>
    </message>
    <message>
        <source>A Gaussian needs the features of at least two pictures.</source>
        <translation>ガウス分布には、2 枚以上の画像の特徴が必要です。</translation>
    </message>
    <message>
        <source>A KL autoencoder whose inner channels differ from its latents&apos; has no form in diffusers&apos; layout.</source>
        <translation>内部のチャンネル数が潜在変数と異なる KL オートエンコーダーには、diffusers の形式がありません。</translation>
    </message>
    <message>
        <source>A LoRA in a prompt is written &lt;lora:name&gt; or &lt;lora:name:0.8&gt;, and %1 is not. Mend it, or take it out.</source>
        <translation>プロンプト内の LoRA は &lt;lora:name&gt; または &lt;lora:name:0.8&gt; と書きますが、%1 は違います。直すか、プロンプトから取り除いてください。</translation>
    </message>
    <message>
        <source>A PNDM run has calls for %1 steps and a plan of %2.</source>
        <translation>PNDM の実行に %1 ステップ分の呼び出しがありますが、計画は %2 ステップです。</translation>
    </message>
    <message>
        <source>A PNG chunk can hold at most %1 bytes, and %2 were given. Make a smaller picture.</source>
        <translation>PNG のチャンクに入るのは最大 %1 バイトですが、%2 バイトが渡されました。もっと小さい画像を作ってください。</translation>
    </message>
    <message>
        <source>A U-Net whose timesteps are embedded in other widths than its first level has no form in diffusers&apos; layout.</source>
        <translation>タイムステップの埋め込みの幅が最初のレベルと異なる U-Net には、diffusers の形式がありません。</translation>
    </message>
    <message>
        <source>A U-Net with a middle block without attention has no form in diffusers&apos; layout.</source>
        <translation>中央のブロックに注意のない U-Net には、diffusers の形式がありません。</translation>
    </message>
    <message>
        <source>A U-Net with heads or blocks of several kinds and no transformers has no form in diffusers&apos; layout.</source>
        <translation>トランスフォーマーがなく、数種類のヘッドやブロックを持つ U-Net には、diffusers の形式がありません。</translation>
    </message>
    <message>
        <source>A branch of %1 lanes needs a request for each, and has %2.</source>
        <translation>%1 レーンの分岐には、それぞれにリクエストが必要ですが、%2 個です。</translation>
    </message>
    <message>
        <source>A branch should have the picture that its run began from.</source>
        <translation>分岐には、元の実行の開始画像が必要です。</translation>
    </message>
    <message>
        <source>A branch&apos;s lane should be from 0 to %1, and is %2.</source>
        <translation>分岐のレーンは 0 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>A branch&apos;s size should be that of its run, %1 x %2, and is %3 x %4.</source>
        <translation>分岐のサイズは元の実行と同じ %1 x %2 でなければなりませんが、%3 x %4 です。</translation>
    </message>
    <message>
        <source>A branch&apos;s step should be from 1 to %1, the steps that are done, and is %2.</source>
        <translation>分岐のステップは、済んだステップの 1 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>A file was expected here, and this is a folder.</source>
        <translation>ここにはファイルが必要ですが、フォルダーです。</translation>
    </message>
    <message>
        <source>A flow&apos;s sigma is %1; 0 to 1 was expected. Correct flow_shift or the schedule.</source>
        <translation>フローの sigma が %1 ですが、0 ～ 1 でなければなりません。flow_shift かスケジュールを訂正してください。</translation>
    </message>
    <message>
        <source>A grid was asked for without a picture. Report this as a fault of the program.</source>
        <translation>画像なしで格子が求められました。プログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>A guidance curve should go from a level above 0 to a higher one, and goes from %1 to %2.</source>
        <translation>ガイダンス曲線は、0 より大きいレベルからより高いレベルへ進まなければなりませんが、%1 から %2 です。</translation>
    </message>
    <message>
        <source>A manifold with %1 neighbours needs more than so many pictures, and has %2.</source>
        <translation>%1 個の近傍を使う多様体には、それより多くの画像が必要ですが、%2 枚です。</translation>
    </message>
    <message>
        <source>A mask was given, and this model enlarges the whole picture. Leave it out.</source>
        <translation>マスクが渡されましたが、このモデルは画像全体を拡大します。マスクを外してください。</translation>
    </message>
    <message>
        <source>A negative prompt was given, and this model is told its guidance and reads none. Leave it out.</source>
        <translation>ネガティブプロンプトが渡されましたが、このモデルはガイダンスの強さを直接受け取り、ネガティブプロンプトを読みません。外してください。</translation>
    </message>
    <message>
        <source>A noise level&apos;s sigma/alpha is %1; 0 or more was expected. Choose another schedule.</source>
        <translation>ノイズレベルの sigma/alpha が %1 ですが、0 以上でなければなりません。別のスケジュールを選んでください。</translation>
    </message>
    <message>
        <source>A noise schedule of one timestep can&apos;t be rescaled to zero terminal SNR. Set rescale_betas_zero_snr to false.</source>
        <translation>タイムステップが 1 つのノイズスケジュールは、ゼロ終端 SNR にスケールし直せません。rescale_betas_zero_snr を false にしてください。</translation>
    </message>
    <message>
        <source>A noise source gave a tensor of another shape than the sampler&apos;s x. Report this as a fault of the program.</source>
        <translation>ノイズ源が、サンプラーの x と異なる形状のテンソルを返しました。プログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>A part of the program, %1, is not there; looked for %2. Install the program again, or set DARKROOM_RESOURCES to its folder of resources.</source>
        <translation>プログラムの一部 %1 がありません (探した場所: %2)。プログラムをインストールし直すか、DARKROOM_RESOURCES にリソースのフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 could not be written as PNG.</source>
        <translation>%1 x %2 の画像を PNG として書き出せませんでした。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels with %3 bytes cannot be written; three bytes a pixel were expected.</source>
        <translation>%1 x %2 ピクセル、%3 バイトの画像は書き出せません。1 ピクセルあたり 3 バイトが必要です。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 should have %3 bytes, and has %4.</source>
        <translation>%1 x %2 の画像は %3 バイトでなければなりませんが、%4 バイトです。</translation>
    </message>
    <message>
        <source>A prediction has a type that is none of those known.</source>
        <translation>予測の種類が、知られているどれでもありません。</translation>
    </message>
    <message>
        <source>A prediction was asked for as a type that is none of those known.</source>
        <translation>知られているどれでもない種類の予測が求められました。</translation>
    </message>
    <message>
        <source>A prompt was given, and this model takes none. Leave it out.</source>
        <translation>プロンプトが渡されましたが、このモデルは受け取りません。外してください。</translation>
    </message>
    <message>
        <source>A region map was given, and this model takes none. Leave it out.</source>
        <translation>領域マップが渡されましたが、このモデルは受け取りません。外してください。</translation>
    </message>
    <message>
        <source>A run needs at least one request.</source>
        <translation>実行にはリクエストが 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>A sampling plan has no steps; at least one was expected. Choose one or more.</source>
        <translation>サンプリングの計画にステップがありません。1 以上を選んでください。</translation>
    </message>
    <message>
        <source>A session was compared with another number of pictures. Report this as a fault of the program.</source>
        <translation>セッションが、枚数の異なる画像と比較されました。プログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>A strength of %1 leaves none of %2 steps to change the picture. Choose a greater strength or more steps.</source>
        <translation>強度 %1 では、%2 ステップのうち画像を変えるステップが残りません。強度かステップ数を大きくしてください。</translation>
    </message>
    <message>
        <source>A tensor to be saved has a name that is taken: %1.</source>
        <translation>保存するテンソルの名前がすでに使われています: %1。</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; [CLS] and [SEP] alone need %2.</source>
        <translation>テキストを %1 トークンに切り詰めることになっていますが、[CLS] と [SEP] だけで %2 トークン必要です。</translation>
    </message>
    <message>
        <source>A text is to be cut to %1 tokens; the begin and end token alone need %2.</source>
        <translation>テキストを %1 トークンに切り詰めることになっていますが、開始と終了のトークンだけで %2 トークン必要です。</translation>
    </message>
    <message>
        <source>A text without a name was left out.</source>
        <translation>名前のないテキストを除きました。</translation>
    </message>
    <message>
        <source>A value of the axis %1 should be %2, and is &apos;%3&apos;.</source>
        <translation>軸 %1 の値「%3」は使えません。必要な値: %2。</translation>
    </message>
    <message>
        <source>APG&apos;s eta</source>
        <translation>APG の eta</translation>
    </message>
    <message>
        <source>APG&apos;s momentum</source>
        <translation>APG のモメンタム</translation>
    </message>
    <message>
        <source>APG&apos;s norm should be a finite number of at least 0, and is %1.</source>
        <translation>APG のノルムは 0 以上の有限の数でなければなりませんが、%1 です。</translation>
    </message>
    <message>
        <source>An autoencoder was given, and this model has no latents. Leave it out.</source>
        <translation>オートエンコーダーが渡されましたが、このモデルには潜在変数がありません。外してください。</translation>
    </message>
    <message>
        <source>An automatic precision was not resolved before it was used.</source>
        <translation>自動の精度が、決まる前に使われました。</translation>
    </message>
    <message>
        <source>An element type has no tensor type.</source>
        <translation>要素の型に対応するテンソルの型がありません。</translation>
    </message>
    <message>
        <source>BPE, the only kind of CLIP tokenizers</source>
        <translation>BPE (CLIP トークナイザーの唯一の種類)</translation>
    </message>
    <message>
        <source>Beside the weights the file holds %1, left by its training; skipped.</source>
        <translation>ファイルには重みのほかに、訓練が残した %1 があります。無視します。</translation>
    </message>
    <message>
        <source>Beta number %1 of the noise schedule is %2; a number above 0 and below 1 was expected (the last may be 1). Correct beta_start, beta_end or trained_betas.</source>
        <translation>ノイズスケジュールの %1 番目のベータが %2 ですが、0 より大きく 1 より小さい数でなければなりません (最後は 1 でもかまいません)。beta_start、beta_end、trained_betas のいずれかを訂正してください。</translation>
    </message>
    <message>
        <source>Bit-identical: all %1 pictures are the recorded ones.</source>
        <translation>ビット単位で同一です。%1 枚の画像すべてが記録と一致しています。</translation>
    </message>
    <message>
        <source>CPU, %1 threads</source>
        <translation>CPU、%1 スレッド</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>CPU、1 スレッド</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>CUDA デバイス %1</translation>
    </message>
    <message>
        <source>Cannot create %1: %2. %3</source>
        <translation>%1 を作成できません: %2。%3</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. %3</source>
        <translation>フォルダー %1 を作成できません: %2。%3</translation>
    </message>
    <message>
        <source>Cannot open %1 for writing: %2. %3</source>
        <translation>%1 を書き込み用に開けません: %2。%3</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. A component&apos;s folder with config.json and weights was expected; check the path.</source>
        <translation>フォルダー %1 を開けません: %2。config.json と重みを持つ構成要素のフォルダーが必要です。パスを確かめてください。</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2. Check the path.</source>
        <translation>フォルダー %1 を開けません: %2。パスを確かめてください。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. %3</source>
        <translation>%1 を読み取れません: %2。%3</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2. %3</source>
        <translation>%1 を削除できません: %2。%3</translation>
    </message>
    <message>
        <source>Cannot tell the size of %1: %2. %3</source>
        <translation>%1 のサイズが分かりません: %2。%3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. %3</source>
        <translation>%1 に書き込めません: %2。%3</translation>
    </message>
    <message>
        <source>Check that the path is spelled right and that the disk is connected.</source>
        <translation>パスが正しいか、ディスクが接続されているかを確かめてください。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確かめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another folder.</source>
        <translation>アクセス権を確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>もっと短い名前を選んでください。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>DDPM expects a model with a learned variance to give %1 channels, and this one gave %2. Set variance_type to fixed_small.</source>
        <translation>DDPM では、学習された分散を持つモデルの出力は %1 チャンネルのはずですが、%2 チャンネルです。variance_type を fixed_small にしてください。</translation>
    </message>
    <message>
        <source>DDPM has a variance type that is none of those known.</source>
        <translation>DDPM の分散の種類が、知られているどれでもありません。</translation>
    </message>
    <message>
        <source>DEIS was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>DEIS に次数 %1 が指定されましたが、使えるのは 1、2、3 です。この中から選んでください。</translation>
    </message>
    <message>
        <source>DPM-Solver singlestep was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>単段の DPM-Solver に次数 %1 が指定されましたが、使えるのは 1、2、3 です。この中から選んでください。</translation>
    </message>
    <message>
        <source>DPM-Solver was asked for order %1; 1 to 3 was expected, or 1 to 2 with noise. Choose one of these.</source>
        <translation>DPM-Solver に次数 %1 が指定されましたが、使えるのは 1 ～ 3、ノイズ付きでは 1 ～ 2 です。この中から選んでください。</translation>
    </message>
    <message>
        <source>DPM-Solver was given eta %1; 0 or 1 was expected. Choose DPM-Solver++ for values between.</source>
        <translation>DPM-Solver に eta %1 が指定されましたが、使えるのは 0 か 1 です。間の値には DPM-Solver++ を選んでください。</translation>
    </message>
    <message>
        <source>DPM-Solver++ was asked for order %1; 1, 2 or 3 was expected. Choose one of these.</source>
        <translation>DPM-Solver++ に次数 %1 が指定されましたが、使えるのは 1、2、3 です。この中から選んでください。</translation>
    </message>
    <message>
        <source>Device &quot;cuda&quot; was asked for, and there is no CUDA device that this program can use. Choose &quot;cpu&quot; or &quot;auto&quot;, or install a LibTorch with CUDA and its driver.</source>
        <translation>デバイス「cuda」が指定されましたが、このプログラムが使える CUDA デバイスがありません。「cpu」か「auto」を選ぶか、CUDA 対応の LibTorch とそのドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>Diffusion of pictures</source>
        <translation>画像の拡散</translation>
    </message>
    <message>
        <source>For %1, of rank %2; added to a model with a strength.</source>
        <translation>対象: %1、ランク %2。強度を指定してモデルに加えます。</translation>
    </message>
    <message>
        <source>For %1, of ranks %2 to %3; added to a model with a strength.</source>
        <translation>対象: %1、ランク %2 ～ %3。強度を指定してモデルに加えます。</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another folder.</source>
        <translation>このディスクの空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Guidance has %1 values of w for %2 pictures; one, or one a picture, was expected. Give w once or for each picture.</source>
        <translation>%2 枚の画像に対して、ガイダンスの w の値が %1 個あります。値は 1 個か、画像ごとに 1 個です。w を 1 回、または画像ごとに指定してください。</translation>
    </message>
    <message>
        <source>Guidance has a rule that is none of those known.</source>
        <translation>ガイダンスの規則が、知られているどれでもありません。</translation>
    </message>
    <message>
        <source>Guidance was not given the predictions that it asked for. Report this as a fault of the program.</source>
        <translation>ガイダンスの求めた予測が渡されませんでした。プログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM) super-resolution</source>
        <translation>guided-diffusion (ADM) の超解像</translation>
    </message>
    <message>
        <source>Guided diffusion (ADM)</source>
        <translation>guided-diffusion (ADM)</translation>
    </message>
    <message>
        <source>Guided diffusion&apos;s noisy classifier</source>
        <translation>guided-diffusion のノイズ画像分類器</translation>
    </message>
    <message>
        <source>Its attention pool reads %1 × %1 places.</source>
        <translation>注意プールは %1 × %1 か所を読みます。</translation>
    </message>
    <message>
        <source>Its config.json is not beside it; choose the folder that holds both to run it.</source>
        <translation>隣に config.json がありません。動かすには、両方の入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>KL autoencoder</source>
        <translation>KL オートエンコーダー</translation>
    </message>
    <message>
        <source>LMS was asked for order %1; 1 to %2 were expected. Choose one of these.</source>
        <translation>LMS に次数 %1 が指定されましたが、使えるのは 1 ～ %2 です。この中から選んでください。</translation>
    </message>
    <message>
        <source>Latent diffusion</source>
        <translation>潜在拡散</translation>
    </message>
    <message>
        <source>Loading the autoencoder %1</source>
        <translation>オートエンコーダー %1 の読み込み</translation>
    </message>
    <message>
        <source>Loading the model %1 in %2</source>
        <translation>モデル %1 の読み込み (%2)</translation>
    </message>
    <message>
        <source>Model, device, precision and versions are those recorded: this device does not repeat its own sums, or the file was changed.</source>
        <translation>モデル、デバイス、精度、版は記録のとおりです。このデバイスが同じ計算を再現しないか、ファイルが変更されています。</translation>
    </message>
    <message>
        <source>No attention of this model has maps that are %1 rows high.</source>
        <translation>このモデルには、マップの高さが %1 行の注意がありません。</translation>
    </message>
    <message>
        <source>No folder at %1. Choose another folder of models.</source>
        <translation>%1 にフォルダーがありません。モデルの別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>No model at %1: there is no such file or folder. Check the path.</source>
        <translation>%1 にモデルがありません。そのようなファイルもフォルダーもありません。パスを確かめてください。</translation>
    </message>
    <message>
        <source>No model is loaded: choose a model folder first.</source>
        <translation>モデルが読み込まれていません。先にモデルフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>No room for %1: it needs %2 MiB, and %3 are free there. Choose another disk.</source>
        <translation>%1 のための空きがありません。%2 MiB 必要ですが、空きは %3 MiB です。別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>No weights in %1: looked for diffusion_pytorch_model.safetensors, model.safetensors, diffusion_pytorch_model.bin, pytorch_model.bin, the same with a variant such as .fp16, and their index files (*.safetensors.index.json, *.bin.index.json); found %2. Fetch the weight file into this folder.</source>
        <translation>%1 に重みがありません。探したのは diffusion_pytorch_model.safetensors、model.safetensors、diffusion_pytorch_model.bin、pytorch_model.bin、.fp16 などの変種が付いた同じもの、それらの索引ファイル (*.safetensors.index.json、*.bin.index.json) です (見つかったもの: %2)。重みファイルをこのフォルダーに入手してください。</translation>
    </message>
    <message>
        <source>Only pictures of one size, at least %1 pixels a side, can be compared by number; these have %2 × %3 and %4 × %5.</source>
        <translation>数値で比べられるのは、一辺が %1 ピクセル以上の同じサイズの画像だけですが、これらは %2 × %3 と %4 × %5 です。</translation>
    </message>
    <message>
        <source>PNDM with Runge-Kutta steps was asked for %1 steps; 4 or more were expected. Set skip_prk_steps to true or take more steps.</source>
        <translation>ルンゲ・クッタのステップを使う PNDM に %1 ステップが指定されましたが、4 以上が必要です。skip_prk_steps を true にするか、ステップ数を増やしてください。</translation>
    </message>
    <message>
        <source>Pictures of different sizes were compared. Report this as a fault of the program.</source>
        <translation>サイズの異なる画像が比較されました。プログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>Quality needs %1 pictures for each w at least, and was asked for %2.</source>
        <translation>品質の測定には w ごとに %1 枚以上の画像が必要ですが、%2 枚が指定されました。</translation>
    </message>
    <message>
        <source>Quality over w is measured by class, and %1 takes none. Choose a model with classes and a judge of its pictures.</source>
        <translation>w に対する品質はクラスごとに測りますが、%1 はクラスを受け取りません。クラスと、その画像の判定器を持つモデルを選んでください。</translation>
    </message>
    <message>
        <source>Quality over w needs values of w.</source>
        <translation>w に対する品質には、w の値が必要です。</translation>
    </message>
    <message>
        <source>Rank %1; added to a model with a strength.</source>
        <translation>ランク %1。強度を指定してモデルに加えます。</translation>
    </message>
    <message>
        <source>Ranks %1 to %2; added to a model with a strength.</source>
        <translation>ランク %1 ～ %2。強度を指定してモデルに加えます。</translation>
    </message>
    <message>
        <source>Requests that develop together share the model&apos;s weights, and their prompts name different LoRAs. Name the same ones, or run them one after another.</source>
        <translation>一緒に現像するリクエストはモデルの重みを共有しますが、プロンプトが別々の LoRA を指定しています。同じものを指定するか、1 つずつ実行してください。</translation>
    </message>
    <message>
        <source>Requests that develop together should agree in all but prompt, class, region map, seed and guidance.</source>
        <translation>一緒に現像するリクエストは、プロンプト、クラス、領域マップ、シード、ガイダンスを除いて一致していなければなりません。</translation>
    </message>
    <message>
        <source>Rows of %1 tokens have no room for a text.</source>
        <translation>%1 トークンの行には、テキストの入る余地がありません。</translation>
    </message>
    <message>
        <source>Something else is in the way: move it, or choose another name.</source>
        <translation>別のものがすでにあります。移動するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Stable Diffusion 2 comes as a model that predicts epsilon (made for 512 pixels) and as one that predicts v (768); the weights alone don&apos;t tell which. Its yaml beside the file would.</source>
        <translation>Stable Diffusion 2 には、イプシロンを予測するモデル (512 ピクセル用) と v を予測するモデル (768) があり、重みだけでは区別できません。ファイルの隣に yaml があれば分かります。</translation>
    </message>
    <message>
        <source>Stable Diffusion XL refiner</source>
        <translation>Stable Diffusion XL refiner</translation>
    </message>
    <message>
        <source>Stands for %1 tokens of the prompt.</source>
        <translation>プロンプトの %1 トークン分に当たります。</translation>
    </message>
    <message>
        <source>Stands for 1 token of the prompt.</source>
        <translation>プロンプトの 1 トークン分に当たります。</translation>
    </message>
    <message>
        <source>Tensor %1 has no place in an autoencoder and is skipped.</source>
        <translation>テンソル %1 はオートエンコーダーに当てはまらないため、無視します。</translation>
    </message>
    <message>
        <source>Tensor %1 holds values that %2 cannot. Choose a wider precision.</source>
        <translation>テンソル %1 に、%2 では表せない値があります。もっと広い精度を選んでください。</translation>
    </message>
    <message>
        <source>Tensor %1 is both in %2 and in %3; one place was expected. Fetch the files anew.</source>
        <translation>テンソル %1 が %2 と %3 の両方にあります。1 か所だけのはずです。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>Tensor %1 writes %2 bytes fewer than its shape asks for.</source>
        <translation>テンソル %1 の書き込みが、形状の求めるより %2 バイト少なくなっています。</translation>
    </message>
    <message>
        <source>Tensor %1 writes more bytes than its shape asks for.</source>
        <translation>テンソル %1 の書き込みが、形状の求めるバイト数を超えています。</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be stored.</source>
        <translation>型 %1 のテンソルは保存できません。</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>Textual inversion</source>
        <translation>テキスト反転</translation>
    </message>
    <message>
        <source>The Fréchet distance compares features of one width; these have %1 and %2.</source>
        <translation>フレシェ距離は同じ幅の特徴を比べますが、幅が %1 と %2 です。</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent, for a condition that this program does not know.</source>
        <translation>U-Net は潜在変数のほかに %1 チャンネルを読みますが、このプログラムはその条件を知りません。</translation>
    </message>
    <message>
        <source>The U-Net reads %1 channels beside the latent; without a yaml beside the file they are taken for a low-resolution picture.</source>
        <translation>U-Net は潜在変数のほかに %1 チャンネルを読みます。ファイルの隣に yaml がないため、低解像度の画像とみなします。</translation>
    </message>
    <message>
        <source>The added token %1 has the number %2, beyond a vocabulary of %3 tokens and those added to it. Fetch the tokenizer&apos;s files anew.</source>
        <translation>追加トークン %1 の番号 %2 が、%3 トークンの語彙とその追加分を超えています。トークナイザーのファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The autoencoder (%1) is missing. Fetch its folder into %2, or choose another autoencoder.</source>
        <translation>オートエンコーダー (%1) がありません。そのフォルダーを %2 に入手するか、別のオートエンコーダーを選んでください。</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family, such as a file vae.safetensors.</source>
        <translation>オートエンコーダーがありません。vae.safetensors などの同じ系統のものを選んでください。</translation>
    </message>
    <message>
        <source>The autoencoder is missing. Choose one of the same family.</source>
        <translation>オートエンコーダーがありません。同じ系統のものを選んでください。</translation>
    </message>
    <message>
        <source>The channel to show should be from 0 to %1, and is %2.</source>
        <translation>示すチャンネルは 0 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>The checksum of the text %1 is wrong: it may be damaged.</source>
        <translation>テキスト %1 のチェックサムが合いません。壊れている可能性があります。</translation>
    </message>
    <message>
        <source>The classifier at %1 reads %2, and this model makes %3. Choose one that was trained for this model.</source>
        <translation>分類器 %1 が読むのは %2ですが、このモデルが作るのは %3です。このモデル用に訓練されたものを選んでください。</translation>
    </message>
    <message>
        <source>The classifier can&apos;t judge pictures of %1 x %2; it was trained on another size. Choose the model&apos;s own, or set classifier scale to 0.</source>
        <translation>この分類器は別のサイズで訓練されているため、%1 x %2 の画像を判定できません。モデル自身のものを選ぶか、分類器スケールを 0 にしてください。</translation>
    </message>
    <message>
        <source>The classifier has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>分類器とデータセットのクラスが異なります。クラス %1 は分類器では %2、データセットの classes.json では %3 です。モデルと分類器の訓練に使ったデータセットを指定してください。</translation>
    </message>
    <message>
        <source>The classifier looks at pictures of %1 pixels a side, and the model makes pictures of %2. Train a classifier with --size %2.</source>
        <translation>分類器は一辺 %1 ピクセルの画像を見ますが、モデルが作る画像は %2 ピクセルです。--size %2 で分類器を訓練してください。</translation>
    </message>
    <message>
        <source>The data set %1 is not there. Give a folder of pictures, a folder of class folders, or an %2.</source>
        <translation>データセット %1 がありません。画像のフォルダー、クラスごとのフォルダーを含むフォルダー、または %2 を指定してください。</translation>
    </message>
    <message>
        <source>The device failed: %1 Try again, or choose the CPU.</source>
        <translation>デバイスでエラーが起きました: %1 もう一度試すか、CPU を選んでください。</translation>
    </message>
    <message>
        <source>The device was %1, and is %2.</source>
        <translation>デバイスは %1 でしたが、今は %2 です。</translation>
    </message>
    <message>
        <source>The disk is read-only: choose another folder.</source>
        <translation>ディスクが読み取り専用です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk reports a fault: check its cable and health, and copy your files elsewhere.</source>
        <translation>ディスクが異常を報告しています。ケーブルと状態を確かめ、ファイルを別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be listed (%2). Check that it may be read.</source>
        <translation>フォルダー %1 の一覧を取得できません (%2)。読み取りが許可されているか確かめてください。</translation>
    </message>
    <message>
        <source>The lane to show should be from 0 to %1, and is %2.</source>
        <translation>示すレーンは 0 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>The library was %1, and is %2.</source>
        <translation>ライブラリーは %1 でしたが、今は %2 です。</translation>
    </message>
    <message>
        <source>The mask keeps the whole picture. Paint what shall be made anew.</source>
        <translation>マスクが画像全体を残すようになっています。作り直す部分を塗ってください。</translation>
    </message>
    <message>
        <source>The model has other classes than the data set: class %1 is %2 there and %3 in the data set&apos;s classes.json. Take the data set that the model and the classifier were trained on.</source>
        <translation>モデルとデータセットのクラスが異なります。クラス %1 はモデルでは %2、データセットの classes.json では %3 です。モデルと分類器の訓練に使ったデータセットを指定してください。</translation>
    </message>
    <message>
        <source>The model has other weights: it was %1 %2, and is %3 %4.</source>
        <translation>モデルの重みが異なります。%1 %2 でしたが、今は %3 %4 です。</translation>
    </message>
    <message>
        <source>The model predicts noise, and timestep %1 has zero signal: x0 can&apos;t be told from it. Use a model that predicts v or the sample, or a schedule without zero terminal SNR.</source>
        <translation>モデルはノイズを予測しますが、タイムステップ %1 の信号はゼロなので、x0 が分かりません。v かサンプルを予測するモデル、またはゼロ終端 SNR でないスケジュールを使ってください。</translation>
    </message>
    <message>
        <source>The model that ships with the program is not there; looked in %1. Install the program again, or set DARKROOM_RESOURCES to the folder that holds models/icons.</source>
        <translation>プログラム付属のモデルがありません (探した場所: %1)。プログラムをインストールし直すか、models/icons を含むフォルダーを DARKROOM_RESOURCES に設定してください。</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule ends at zero SNR, where sigma/alpha is infinite, and this schedule needs a finite one. Choose the schedule automatic with DDIM, DDPM or PLMS.</source>
        <translation>モデルのノイズスケジュールは、sigma/alpha が無限大になるゼロ SNR で終わりますが、このスケジュールには有限の値が必要です。スケジュール「自動」と DDIM、DDPM、PLMS のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>The noise in x was asked for at the clean end, where there is none. End the schedule above sigma 0, or ask one step earlier.</source>
        <translation>ノイズのないきれいな端で、x のノイズが求められました。スケジュールを sigma 0 より上で終えるか、1 ステップ前で求めてください。</translation>
    </message>
    <message>
        <source>The noise schedule has %1 training timesteps; at least 1 was expected. Correct num_train_timesteps.</source>
        <translation>ノイズスケジュールの訓練タイムステップ数が %1 ですが、1 以上が必要です。num_train_timesteps を訂正してください。</translation>
    </message>
    <message>
        <source>The noise schedule has a beta curve that is none of those known.</source>
        <translation>ノイズスケジュールのベータ曲線が、知られているどれでもありません。</translation>
    </message>
    <message>
        <source>The part %1 is missing. Fetch its folder into %2.</source>
        <translation>構成要素 %1 がありません。そのフォルダーを %2 に入手してください。</translation>
    </message>
    <message>
        <source>The part before a branch should end at a step from %1 to %2, those that it has, and ends at %3.</source>
        <translation>分岐前の部分は、そこにあるステップ %1 ～ %2 で終わらなければなりませんが、%3 で終わっています。</translation>
    </message>
    <message>
        <source>The picture can grow by whole pixels to at most %1 on a side, and should grow by %2, %3, %4 and %5. Choose smaller margins.</source>
        <translation>画像を広げられるのは 1 ピクセル単位で、一辺は最大 %1 までですが、%2、%3、%4、%5 広げるよう指定されました。余白を小さくしてください。</translation>
    </message>
    <message>
        <source>The picture holds values that are no numbers (NaN or infinity). Choose another precision (fp32), or fewer or other settings of guidance.</source>
        <translation>画像に数でない値 (NaN または無限大) があります。別の精度 (fp32) を選ぶか、ガイダンスの設定を減らすか変えてください。</translation>
    </message>
    <message>
        <source>The picture size is %1; a number from 1 to %2 was expected.</source>
        <translation>画像サイズが %1 ですが、1 ～ %2 の数でなければなりません。</translation>
    </message>
    <message>
        <source>The picture&apos;s end is missing: it may be cut off.</source>
        <translation>画像の終わりがありません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The pictures have another size than the recorded ones.</source>
        <translation>画像のサイズが記録と異なります。</translation>
    </message>
    <message>
        <source>The precision was %1, and is %2.</source>
        <translation>精度は %1 でしたが、今は %2 です。</translation>
    </message>
    <message>
        <source>The program was %1, and is %2.</source>
        <translation>プログラムは %1 でしたが、今は %2 です。</translation>
    </message>
    <message>
        <source>The region map should be of the picture&apos;s size, %1 x %2, and is %3 x %4.</source>
        <translation>領域マップは画像と同じ %1 x %2 でなければなりませんが、%3 x %4 です。</translation>
    </message>
    <message>
        <source>The region map should hold region ids from 0 to %1, and holds %2.</source>
        <translation>領域マップの領域 id は 0 ～ %1 ですが、%2 があります。</translation>
    </message>
    <message>
        <source>The sampler is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>サンプラー「%1」は使えません。使えるのは %2 です。この中から選んでください。</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>サンプラーに %1 ステップが指定されましたが、1 以上が必要です。別のステップ数を選んでください。</translation>
    </message>
    <message>
        <source>The sampler was asked for %1 steps; 1 to %2 were expected. Choose another number of steps.</source>
        <translation>サンプラーに %1 ステップが指定されましたが、使えるのは 1 ～ %2 です。別のステップ数を選んでください。</translation>
    </message>
    <message>
        <source>The schedule is &quot;%1&quot;; one of %2 was expected. Choose one of these.</source>
        <translation>スケジュール「%1」は使えません。使えるのは %2 です。この中から選んでください。</translation>
    </message>
    <message>
        <source>The schedule runs from sigma %1 to %2; two positive numbers, the first not below the second, were expected. Correct sigma_min or sigma_max.</source>
        <translation>スケジュールが sigma %1 から %2 までですが、2 つの正の数で、最初が 2 番目以上でなければなりません。sigma_min か sigma_max を訂正してください。</translation>
    </message>
    <message>
        <source>The schedule was asked for %1 steps; 1 or more was expected. Choose another number of steps.</source>
        <translation>スケジュールに %1 ステップが指定されましたが、1 以上が必要です。別のステップ数を選んでください。</translation>
    </message>
    <message>
        <source>The shard %1 is missing; %2 names %3 of them. Fetch it into this folder.</source>
        <translation>分割ファイル %1 がありません。%2 によると全部で %3 個あります。このフォルダーに入手してください。</translation>
    </message>
    <message>
        <source>The step to show should be from 1 to %1, and is %2.</source>
        <translation>示すステップは 1 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>The tensor %1 to be saved</source>
        <translation>保存するテンソル %1</translation>
    </message>
    <message>
        <source>The tensors %1 and %2 become one in the other layout, and are stored in different types. Choose one precision for all.</source>
        <translation>テンソル %1 と %2 は変換先の形式では 1 つになりますが、異なる型で保存されています。すべてに 1 つの精度を選んでください。</translation>
    </message>
    <message>
        <source>The tensors %1* were left by its training and are skipped.</source>
        <translation>テンソル %1* は訓練が残したもので、無視します。</translation>
    </message>
    <message>
        <source>The text encoder is missing. Choose the whole model&apos;s file instead of a part of it.</source>
        <translation>テキストエンコーダーがありません。モデルの一部ではなく、モデル全体のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The text encoder is missing. The U-Net reads tokens that are %1 wide; choose the text encoder that makes them.</source>
        <translation>テキストエンコーダーがありません。U-Net が読むトークンの幅は %1 です。それを出力するテキストエンコーダーを選んでください。</translation>
    </message>
    <message>
        <source>The token to show should be from 0 to %1, and is %2.</source>
        <translation>示すトークンは 0 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>The workflow computes %1, so that it can&apos;t be restored.</source>
        <translation>ワークフローは %1 を計算で求めているため、復元できません。</translation>
    </message>
    <message>
        <source>There are no settings in %1: drop a PNG made by Darkroom, or a model&apos;s file or folder.</source>
        <translation>%1 に設定がありません。Darkroom で作った PNG か、モデルのファイルまたはフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked for a folder &apos;loras&apos; or &apos;lora&apos; in the model&apos;s folder and beside it. Put the file there, or take the tag out of the prompt.</source>
        <translation>LoRA %1 がありません。モデルのフォルダーの中と隣で、フォルダー &apos;loras&apos; か &apos;lora&apos; を探しました。ファイルをそこに置くか、プロンプトからタグを取り除いてください。</translation>
    </message>
    <message>
        <source>There is no LoRA called %1: looked in %2. Put the file there, or take the tag out of the prompt.</source>
        <translation>LoRA %1 がありません (探した場所: %2)。ファイルをそこに置くか、プロンプトからタグを取り除いてください。</translation>
    </message>
    <message>
        <source>There is no home folder to keep the answers about %1 in. Set HOME.</source>
        <translation>%1 についての答えを残すホームフォルダーがありません。HOME を設定してください。</translation>
    </message>
    <message>
        <source>There is no judge for the pictures of %1: %2 is missing. Train one on real pictures with &apos;darkroom train features&apos;, or name its folder.</source>
        <translation>%1 の画像の判定器がありません (%2 がありません)。&apos;darkroom train features&apos; で実画像を使って訓練するか、そのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no picture to paint on beyond its edges. Give one.</source>
        <translation>端の外に描くための画像がありません。画像を指定してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>この画像にはメモリーが足りません。サイズを小さくするか、一度に作る枚数を減らすか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model or picture.</source>
        <translation>このためのメモリーが足りません。ほかのプログラムを閉じるか、もっと小さいモデルか画像を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture as a PNG. Close other programs, then try again.</source>
        <translation>画像を PNG として書き出すにはメモリーが足りません。ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This model doesn&apos;t say its picture size; give width and height.</source>
        <translation>このモデルには画像サイズの情報がありません。幅と高さを指定してください。</translation>
    </message>
    <message>
        <source>This model enlarges a small picture. Give it one.</source>
        <translation>このモデルは小さい画像を拡大します。画像を 1 枚指定してください。</translation>
    </message>
    <message>
        <source>This model makes pictures of classes alone. Choose one.</source>
        <translation>このモデルが作るのはクラスの画像だけです。クラスを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Timestep %1 is outside the noise schedule; 0 to %2 was expected. Choose other steps or another spacing.</source>
        <translation>タイムステップ %1 はノイズスケジュールの範囲 0 ～ %2 の外です。別のステップ数か別の間隔を選んでください。</translation>
    </message>
    <message>
        <source>Token id %1 is not in the vocabulary of %2 tokens.</source>
        <translation>トークン id %1 は、%2 トークンの語彙にありません。</translation>
    </message>
    <message>
        <source>UniPC was asked for order %1; 1 or more was expected. Choose 1, 2 or 3.</source>
        <translation>UniPC に次数 %1 が指定されましたが、1 以上が必要です。1、2、3 のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>VQ autoencoder</source>
        <translation>VQ オートエンコーダー</translation>
    </message>
    <message>
        <source>Your quota on this disk is used up: delete some files, or choose another folder.</source>
        <translation>このディスクの割り当てを使い切っています。いくつかのファイルを削除するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength in text encoders</source>
        <translation>テキストエンコーダーでの LoRA の強度</translation>
    </message>
    <message>
        <source>a LoRA&apos;s strength</source>
        <translation>LoRA の強度</translation>
    </message>
    <message>
        <source>a PNG in base64</source>
        <translation>PNG (base64)</translation>
    </message>
    <message>
        <source>a branch should have at most %1 parts before it, and has %2.</source>
        <translation>分岐の前の部分は最大 %1 個ですが、%2 個あります。</translation>
    </message>
    <message>
        <source>a change of w should be a finite number from step 1 on, and is %1 from step %2 on.</source>
        <translation>w の変更は、ステップ 1 以降の有限の数でなければなりませんが、ステップ %2 から %1 です。</translation>
    </message>
    <message>
        <source>a checksum in it is wrong</source>
        <translation>中のチェックサムが合いません</translation>
    </message>
    <message>
        <source>a class&apos;s number</source>
        <translation>クラスの番号</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels (%1 does not divide %2)</source>
        <translation>block_out_channels のそれぞれの約数 (%1 は %2 を割り切りません)</translation>
    </message>
    <message>
        <source>a divisor of each of block_out_channels, %1 among them</source>
        <translation>%1 を含む block_out_channels のそれぞれの約数</translation>
    </message>
    <message>
        <source>a divisor of hidden_size (%1)</source>
        <translation>hidden_size (%1) の約数</translation>
    </message>
    <message>
        <source>a list of %1 block types, one for each of block_out_channels</source>
        <translation>block_out_channels ごとに 1 つ、計 %1 個のブロックの種類のリスト</translation>
    </message>
    <message>
        <source>a list of %1 finite numbers</source>
        <translation>有限の数 %1 個のリスト</translation>
    </message>
    <message>
        <source>a list of 1 to %1 whole numbers from %2 to %3</source>
        <translation>%2 ～ %3 の整数 1 ～ %1 個のリスト</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <translation>テキスト最大 %1 個のリスト</translation>
    </message>
    <message>
        <source>a list of at most %1 whole numbers from %2 to %3</source>
        <translation>%2 ～ %3 の整数最大 %1 個のリスト</translation>
    </message>
    <message>
        <source>a list of block types</source>
        <translation>ブロックの種類のリスト</translation>
    </message>
    <message>
        <source>a list of changes by rising step</source>
        <translation>ステップの昇順に並んだ変更のリスト</translation>
    </message>
    <message>
        <source>a list of class names</source>
        <translation>クラス名のリスト</translation>
    </message>
    <message>
        <source>a list of finite numbers</source>
        <translation>有限の数のリスト</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数値のリスト</translation>
    </message>
    <message>
        <source>a list of pairs of tokens</source>
        <translation>トークンの組のリスト</translation>
    </message>
    <message>
        <source>a list of parts by steps that never fall</source>
        <translation>ステップが減ることのない部分のリスト</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2</source>
        <translation>%1 ～ %2 の整数のリスト</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数のリスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a model of its own kind</source>
        <translation>独自の種類のモデル</translation>
    </message>
    <message>
        <source>a multiple of %1 channels</source>
        <translation>%1 の倍数のチャンネル数</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of CLIP&apos;s heads</source>
        <translation>%1 の倍数のチャンネル数 (CLIP のヘッドの幅)</translation>
    </message>
    <message>
        <source>a multiple of %1 channels, the width of a head</source>
        <translation>%1 の倍数のチャンネル数 (ヘッドの幅)</translation>
    </message>
    <message>
        <source>a multiple of %1 rows, one set a head</source>
        <translation>%1 の倍数の行数 (ヘッドごとに 1 組)</translation>
    </message>
    <message>
        <source>a multiple of the %1 channels a head that its config asks for</source>
        <translation>設定の求めるヘッドあたり %1 チャンネルの倍数</translation>
    </message>
    <message>
        <source>a multiple of the %1 heads that its config asks for</source>
        <translation>設定の求める %1 ヘッドの倍数</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 ～ %2 の数値</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>a part before a branch should have no parts of its own.</source>
        <translation>分岐の前の部分は、自身の部分を持てません。</translation>
    </message>
    <message>
        <source>a path inside the folder of the index</source>
        <translation>索引のフォルダー内のパス</translation>
    </message>
    <message>
        <source>a region map must be an 8-bit grey picture, and this one has %1 channels of %2 bits</source>
        <translation>領域マップは 8 ビットのグレースケール画像でなければなりませんが、%1 チャンネル、%2 ビットです</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>a sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>a tensor of its state dict has a name that is no text</source>
        <translation>state dict に、名前がテキストでないテンソルがあります</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a tuple of whole numbers</source>
        <translation>整数のタプル</translation>
    </message>
    <message>
        <source>a type of numpy&apos;s</source>
        <translation>numpy の型</translation>
    </message>
    <message>
        <source>a whole multiple of %1</source>
        <translation>%1 の整数倍</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ～ %2 の整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number, because addition_embed_type is text_time</source>
        <translation>整数 (class_embed_type が projection のため)</translation>
    </message>
    <message>
        <source>a whole number, because class_embed_type is projection</source>
        <translation>整数 (addition_embed_type が text_time のため)</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>as large as the number of regions (%1) or larger</source>
        <translation>領域の数 (%1) 以上</translation>
    </message>
    <message>
        <source>at least one class name</source>
        <translation>クラス名 1 つ以上</translation>
    </message>
    <message>
        <source>at least two widths</source>
        <translation>幅 2 つ以上</translation>
    </message>
    <message>
        <source>at most %1 (a newer version of this program wrote it: update the program)</source>
        <translation>%1 以下 (新しい版のプログラムが書いたファイルです。プログラムを更新してください)</translation>
    </message>
    <message>
        <source>at most %1 parts</source>
        <translation>最大 %1 個の部分</translation>
    </message>
    <message>
        <source>bilinear, nearest, bicubic or area</source>
        <translation>bilinear、nearest、bicubic、area のいずれか</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>バイナリーデータ</translation>
    </message>
    <message>
        <source>blocks on its way down</source>
        <translation>下りのブロック数</translation>
    </message>
    <message>
        <source>channels at its first level</source>
        <translation>最初のレベルのチャンネル数</translation>
    </message>
    <message>
        <source>class should be from 0 to %1 for this model, and is %2.</source>
        <translation>このモデルのクラスは 0 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>class was given, and this model takes none. Leave it out.</source>
        <translation>クラスが指定されましたが、このモデルは受け取りません。外してください。</translation>
    </message>
    <message>
        <source>classifier class should be from 0 to %1 for this classifier, and is %2.</source>
        <translation>この分類器のクラスは 0 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>classifier scale was given without a class. Give the class that the classifier shall guide to.</source>
        <translation>クラスなしで分類器スケールが指定されました。分類器が導くクラスを指定してください。</translation>
    </message>
    <message>
        <source>classifier scale was given, and this model has no classifier beside it: %1 is not there. Train one with &apos;darkroom train classifier&apos;, or name a classifier.</source>
        <translation>分類器スケールが指定されましたが、このモデルの隣に分類器がありません (%1 がありません)。&apos;darkroom train classifier&apos; で訓練するか、分類器を指定してください。</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>分類器スケール</translation>
    </message>
    <message>
        <source>clip skip should be from 0 to %1, and is %2.</source>
        <translation>クリップスキップは 0 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>clipSkip should be at most %1, the layers of this model&apos;s text encoder, and is %2.</source>
        <translation>clipSkip は、このモデルのテキストエンコーダーの層の数である %1 までですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>clipSkip was given, and this model&apos;s text encoder is none of CLIP&apos;s. Leave it at 0.</source>
        <translation>clipSkip が指定されましたが、このモデルのテキストエンコーダーは CLIP ではありません。0 のままにしてください。</translation>
    </message>
    <message>
        <source>darkroom.json names %1 classes and row %2 as the null class, and the U-Net&apos;s table has %3 rows.</source>
        <translation>darkroom.json はクラスを %1 個、無クラスを行 %2 としていますが、U-Net の表は %3 行です。</translation>
    </message>
    <message>
        <source>dynamic threshold</source>
        <translation>動的しきい値</translation>
    </message>
    <message>
        <source>eps, v or x0</source>
        <translation>eps、v、x0 のいずれか</translation>
    </message>
    <message>
        <source>eta should be a finite number of at least 0, and is %1.</source>
        <translation>eta は 0 以上の有限の数でなければなりませんが、%1 です。</translation>
    </message>
    <message>
        <source>false, for no picture-dependent shift is known here</source>
        <translation>false (画像に応じたシフトには対応していないため)</translation>
    </message>
    <message>
        <source>file of whole weights</source>
        <translation>重み全体のファイル</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>ガイダンスのリスケール</translation>
    </message>
    <message>
        <source>it asks for %1, part of a program</source>
        <translation>プログラムの一部である %1 を求めています</translation>
    </message>
    <message>
        <source>it asks to call %1</source>
        <translation>%1 を呼び出そうとしています</translation>
    </message>
    <message>
        <source>it begins like neither a zip archive nor a pickle</source>
        <translation>先頭が zip アーカイブでも pickle でもありません</translation>
    </message>
    <message>
        <source>it claims %1 elements</source>
        <translation>要素が %1 個あることになっています</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>先頭が PNG のものではありません</translation>
    </message>
    <message>
        <source>it does not unpack</source>
        <translation>展開できません</translation>
    </message>
    <message>
        <source>it ends at %1, before it begins at %2</source>
        <translation>終わり %1 が始まり %2 より前にあります</translation>
    </message>
    <message>
        <source>it ends at lane %1, and the session has %2.</source>
        <translation>レーン %1 で終わりますが、セッションのレーンは %2 です。</translation>
    </message>
    <message>
        <source>it enlarges small pictures in latents, for which no conversion is known here.</source>
        <translation>潜在変数で小さい画像を拡大するもので、その変換はここでは知られていません。</translation>
    </message>
    <message>
        <source>it has %1 as its %2</source>
        <translation>%2 の値が正しくありません (%1)</translation>
    </message>
    <message>
        <source>it has %1 bytes, fewer than its length field of %2</source>
        <translation>長さが %1 バイトで、長さを示すフィールドの %2 バイトに足りません</translation>
    </message>
    <message>
        <source>it has %1 dimensions</source>
        <translation>次元が %1 あります</translation>
    </message>
    <message>
        <source>it has %1 sizes and %2 strides</source>
        <translation>大きさが %1 個、ストライドが %2 個で、数が合いません</translation>
    </message>
    <message>
        <source>it has a shape that holds %1; whole numbers of at least 0 were expected</source>
        <translation>shape に 0 以上の整数でない値 (%1) があります</translation>
    </message>
    <message>
        <source>it has a shape with a size of %1 or more than %2 sizes</source>
        <translation>shape に %1 の大きさがあるか、大きさが %2 個を超えています</translation>
    </message>
    <message>
        <source>it has a size that is no whole number</source>
        <translation>整数でない大きさがあります</translation>
    </message>
    <message>
        <source>it has a text encoder, and its U-Net reads no text.</source>
        <translation>テキストエンコーダーがありますが、U-Net はテキストを読みません。</translation>
    </message>
    <message>
        <source>it has an argument %1 that should be %2</source>
        <translation>引数 %1 が正しくありません (必要な値: %2)</translation>
    </message>
    <message>
        <source>it has arguments that are no tuple</source>
        <translation>引数がタプルではありません</translation>
    </message>
    <message>
        <source>it has data_offsets that hold %1; whole numbers of at least 0 were expected</source>
        <translation>data_offsets に 0 以上の整数でない値 (%1) があります</translation>
    </message>
    <message>
        <source>it has fewer than two data_offsets</source>
        <translation>data_offsets が 2 つより少なくなっています</translation>
    </message>
    <message>
        <source>it has more than two data_offsets</source>
        <translation>data_offsets が 3 つ以上あります</translation>
    </message>
    <message>
        <source>it has no %1 among its fields</source>
        <translation>フィールドに %1 がありません</translation>
    </message>
    <message>
        <source>it has no autoencoder, which both layouts hold.</source>
        <translation>どちらの形式にも必要なオートエンコーダーがありません。</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>ヘッダーがありません</translation>
    </message>
    <message>
        <source>it has no lanes.</source>
        <translation>レーンがありません。</translation>
    </message>
    <message>
        <source>it has only %1 arguments</source>
        <translation>引数が %1 個しかありません</translation>
    </message>
    <message>
        <source>it has the field %1 twice</source>
        <translation>フィールド %1 が 2 回現れます</translation>
    </message>
    <message>
        <source>it has the key %1, and a plain number was expected</source>
        <translation>キー %1 がありますが、ただの数値が必要です</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2, more than any file can hold</source>
        <translation>形状が %1、ストライドが %2 で、どのファイルにも収まりません</translation>
    </message>
    <message>
        <source>it has the shape %1 and strides %2; numbers of at least 0 were expected</source>
        <translation>形状が %1、ストライドが %2 ですが、どれも 0 以上の数でなければなりません</translation>
    </message>
    <message>
        <source>it has the storage offset %1</source>
        <translation>ストレージのオフセットが %1 です</translation>
    </message>
    <message>
        <source>it has the unknown dtype %1</source>
        <translation>dtype の %1 は知られていません</translation>
    </message>
    <message>
        <source>it has the unknown element type %1</source>
        <translation>要素の型 %1 は知られていません</translation>
    </message>
    <message>
        <source>it has the unknown field %1</source>
        <translation>フィールド %1 は知られていません</translation>
    </message>
    <message>
        <source>it has the unknown type %1</source>
        <translation>型 %1 は知られていません</translation>
    </message>
    <message>
        <source>it holds no named tensors, and a state dict was expected</source>
        <translation>名前の付いたテンソルがありません。state dict が必要です</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>テンソルがありません</translation>
    </message>
    <message>
        <source>it holds one tensor without a name, and a state dict was expected</source>
        <translation>名前のないテンソルが 1 つだけあります。state dict が必要です</translation>
    </message>
    <message>
        <source>it is %1, an array of objects instead of numbers</source>
        <translation>%1 で、数値ではなくオブジェクトの配列です</translation>
    </message>
    <message>
        <source>it is a TorchScript archive, a program instead of weights</source>
        <translation>重みではなくプログラムである TorchScript アーカイブです</translation>
    </message>
    <message>
        <source>it is a bare pickle of Python&apos;s, without PyTorch&apos;s magic number</source>
        <translation>PyTorch のマジックナンバーがない、Python の単独の pickle です</translation>
    </message>
    <message>
        <source>it is a view of another storage, as PyTorch wrote before version 0.4</source>
        <translation>0.4 より前の PyTorch が書いたような、別のストレージのビューです</translation>
    </message>
    <message>
        <source>it is another kind of PNG</source>
        <translation>別の種類の PNG です</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>名前が %1 です</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is given an item that is no pair</source>
        <translation>組でない項目が渡されています</translation>
    </message>
    <message>
        <source>it is made by %1</source>
        <translation>%1 で作られています</translation>
    </message>
    <message>
        <source>it is packed in a way that PNG does not know</source>
        <translation>PNG の知らない方法で圧縮されています</translation>
    </message>
    <message>
        <source>it lacks its language and translated name</source>
        <translation>言語と翻訳名がありません</translation>
    </message>
    <message>
        <source>it needs a turn for each of its lanes.</source>
        <translation>レーンごとに順番が必要です。</translation>
    </message>
    <message>
        <source>it puts %1 into an object</source>
        <translation>オブジェクトに %1 を入れようとしています</translation>
    </message>
    <message>
        <source>it reads a region map, and diffusers has no pipeline or names for that.</source>
        <translation>領域マップを読みますが、diffusers にはそのためのパイプラインも名前もありません。</translation>
    </message>
    <message>
        <source>it reads classes as tokens (ClassEmbedder), and diffusers has no pipeline or names for that.</source>
        <translation>クラスをトークンとして読みますが (ClassEmbedder)、diffusers にはそのためのパイプラインも名前もありません。</translation>
    </message>
    <message>
        <source>it reads its texts with the second of XL&apos;s encoders alone, for which no other layout is known here.</source>
        <translation>XL の 2 番目のエンコーダーだけでテキストを読みますが、そのための別の形式はここでは知られていません。</translation>
    </message>
    <message>
        <source>it should be described by a JSON object, and is %1</source>
        <translation>記述は JSON オブジェクトでなければなりません (現在: %1)</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes that are allowed</source>
        <translation>展開すると、許される %1 バイトを超えます</translation>
    </message>
    <message>
        <source>it was written by a newer Darkroom (version %1 of the format, this program knows %2).</source>
        <translation>新しい Darkroom で書かれています (形式の版は %1、このプログラムが知るのは %2)。</translation>
    </message>
    <message>
        <source>its U-Net doesn&apos;t read the class tokens that the file holds.</source>
        <translation>U-Net は、ファイルにあるクラストークンを読みません。</translation>
    </message>
    <message>
        <source>its U-Net gives %1 channels, and pictures have three.</source>
        <translation>U-Net の出力は %1 チャンネルですが、画像は 3 チャンネルです。</translation>
    </message>
    <message>
        <source>its U-Net has another function between its layers than SiLU, for which the other layout has no form.</source>
        <translation>U-Net の層の間の関数が SiLU ではなく、変換先の形式にはそのための形がありません。</translation>
    </message>
    <message>
        <source>its U-Net has no layer for %1</source>
        <translation>U-Net に %1 に当たる層がありません</translation>
    </message>
    <message>
        <source>its U-Net has other shapes for %1</source>
        <translation>U-Net では %1 の形状が異なります</translation>
    </message>
    <message>
        <source>its U-Net lacks layers for %1, and has other shapes for %2</source>
        <translation>U-Net に %1 に当たる層がなく、%2 の形状も異なります</translation>
    </message>
    <message>
        <source>its U-Net reads text, and there is no text encoder.</source>
        <translation>U-Net はテキストを読みますが、テキストエンコーダーがありません。</translation>
    </message>
    <message>
        <source>its U-Net reads the masked picture before the mask, and diffusers&apos; inpainting pipeline has them the other way round.</source>
        <translation>U-Net はマスクした画像をマスクより先に読みますが、diffusers のインペイント用パイプラインでは順序が逆です。</translation>
    </message>
    <message>
        <source>its U-Net takes %1 channels, and pictures have three.</source>
        <translation>U-Net の入力は %1 チャンネルですが、画像は 3 チャンネルです。</translation>
    </message>
    <message>
        <source>its U-Net wants a pooled text vector (addition_embed_type), and no text encoder gives one.</source>
        <translation>U-Net はプールされたテキストベクトルを求めますが (addition_embed_type)、それを出すテキストエンコーダーがありません。</translation>
    </message>
    <message>
        <source>its U-Net wants an added condition (class_embed_type) that is not known here.</source>
        <translation>U-Net は、ここでは知られていない追加条件を求めます (class_embed_type)。</translation>
    </message>
    <message>
        <source>its batches hold %1 lanes, and it has %2.</source>
        <translation>バッチのレーンは計 %1 ですが、セッションのレーンは %2 です。</translation>
    </message>
    <message>
        <source>its description of the system that wrote it is missing</source>
        <translation>書いたシステムの記述がありません</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, and only %2 follow; the file is cut off</source>
        <translation>ヘッダーは %1 バイトのはずですが、後に %2 バイトしか続きません。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>its header is not JSON (byte %1: %2)</source>
        <translation>ヘッダーが JSON ではありません (バイト %1: %2)</translation>
    </message>
    <message>
        <source>its header should be a JSON object, and is %1</source>
        <translation>ヘッダーは JSON オブジェクトでなければなりません (現在: %1)</translation>
    </message>
    <message>
        <source>its header should have at most %1 bytes, and claims %2</source>
        <translation>ヘッダーは最大 %1 バイトですが、%2 バイトとなっています</translation>
    </message>
    <message>
        <source>its list of storages is missing</source>
        <translation>ストレージの一覧がありません</translation>
    </message>
    <message>
        <source>its list of storages names one that no tensor uses</source>
        <translation>ストレージの一覧に、どのテンソルも使わないものがあります</translation>
    </message>
    <message>
        <source>its numbers are big-endian</source>
        <translation>数値がビッグエンディアンです</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no dictionary, at byte %1</source>
        <translation>pickle がバイト %1 で、辞書でないものに項目を加えています</translation>
    </message>
    <message>
        <source>its pickle adds items to what is no list, at byte %1</source>
        <translation>pickle がバイト %1 で、リストでないものに項目を加えています</translation>
    </message>
    <message>
        <source>its pickle asks for %1 bytes at byte %2, and %3 follow; the file is cut off or damaged</source>
        <translation>pickle がバイト %2 で %1 バイトを求めていますが、残りは %3 バイトです。ファイルが途中で切れているか、壊れています</translation>
    </message>
    <message>
        <source>its pickle calls what is no function</source>
        <translation>pickle が関数でないものを呼び出しています</translation>
    </message>
    <message>
        <source>its pickle closes what it never opened, at byte %1</source>
        <translation>pickle がバイト %1 で、開いていないものを閉じています</translation>
    </message>
    <message>
        <source>its pickle ends before it is complete</source>
        <translation>pickle が完了する前に終わっています</translation>
    </message>
    <message>
        <source>its pickle has a name of more than %1 characters</source>
        <translation>pickle に %1 文字を超える名前があります</translation>
    </message>
    <message>
        <source>its pickle has a name without an end at byte %1</source>
        <translation>pickle のバイト %1 に、終わりのない名前があります</translation>
    </message>
    <message>
        <source>its pickle has a number that is none, at byte %1</source>
        <translation>pickle のバイト %1 に、数値として読めない数値があります</translation>
    </message>
    <message>
        <source>its pickle has protocol %1, and 2 to 5 are known</source>
        <translation>pickle のプロトコルが %1 ですが、知られているのは 2 ～ 5 です</translation>
    </message>
    <message>
        <source>its pickle has the opcode %1 at byte %2, which PyTorch never writes</source>
        <translation>pickle のバイト %2 に、PyTorch が書くことのない命令コード %1 があります</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>pickle の値が %1 個を超えています</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>pickle が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>its pickle names a class by what is no text, at byte %1</source>
        <translation>pickle がバイト %1 で、テキストでないものでクラスを指定しています</translation>
    </message>
    <message>
        <source>its pickle nests more than %1 levels deep</source>
        <translation>pickle の入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>its pickle puts state into a value that has none</source>
        <translation>pickle が、状態を持たない値に状態を入れています</translation>
    </message>
    <message>
        <source>its pickle recalls a value that it never remembered, at byte %1</source>
        <translation>pickle がバイト %1 で、記憶していない値を呼び戻しています</translation>
    </message>
    <message>
        <source>its pickle remembers a value under the number %1</source>
        <translation>pickle が値を大きすぎる番号 %1 で記憶しています</translation>
    </message>
    <message>
        <source>its pickle takes a value where there is none, at byte %1</source>
        <translation>pickle がバイト %1 で、存在しない値を取り出しています</translation>
    </message>
    <message>
        <source>its pickle&apos;s containers hold more than %1 values</source>
        <translation>pickle のコンテナーの値が %1 個を超えています</translation>
    </message>
    <message>
        <source>its pictures don&apos;t have three colour channels.</source>
        <translation>画像の色のチャンネルが 3 つではありません。</translation>
    </message>
    <message>
        <source>its protocol is not %1</source>
        <translation>プロトコルが %1 ではありません</translation>
    </message>
    <message>
        <source>its row %1 has a filter that PNG does not know</source>
        <translation>行 %1 に、PNG の知らないフィルターがあります</translation>
    </message>
    <message>
        <source>its sides are not from 1 to %1 pixels</source>
        <translation>辺が 1 ～ %1 ピクセルの範囲にありません</translation>
    </message>
    <message>
        <source>its text encoder has no layer for %1</source>
        <translation>テキストエンコーダーに %1 に当たる層がありません</translation>
    </message>
    <message>
        <source>its text encoder has other shapes for %1</source>
        <translation>テキストエンコーダーでは %1 の形状が異なります</translation>
    </message>
    <message>
        <source>its text encoder has too few layers.</source>
        <translation>テキストエンコーダーの層が足りません。</translation>
    </message>
    <message>
        <source>its text encoder is a BERT, for which the other layout has no names.</source>
        <translation>テキストエンコーダーが BERT で、変換先の形式にはその名前がありません。</translation>
    </message>
    <message>
        <source>its text encoder lacks layers for %1, and has other shapes for %2</source>
        <translation>テキストエンコーダーに %1 に当たる層がなく、%2 の形状も異なります</translation>
    </message>
    <message>
        <source>its two text encoders read texts of different lengths.</source>
        <translation>2 つのテキストエンコーダーが読むテキストの長さが異なります。</translation>
    </message>
    <message>
        <source>its zip archive has no directory at its end; the file is cut off</source>
        <translation>zip アーカイブの末尾にディレクトリーがありません。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>its zip archive has two ends that disagree on where the directory is</source>
        <translation>zip アーカイブに末尾が 2 つあり、ディレクトリーの場所が食い違っています</translation>
    </message>
    <message>
        <source>its zip archive holds two pickles, in %1 and %2</source>
        <translation>zip アーカイブに pickle が 2 つあります (%1 と %2)</translation>
    </message>
    <message>
        <source>its zip directory claims %1 entries in %2 bytes</source>
        <translation>zip ディレクトリーでは %2 バイトに %1 個の項目があることになっています</translation>
    </message>
    <message>
        <source>its zip directory is cut off at byte %1</source>
        <translation>zip ディレクトリーがバイト %1 で途切れています</translation>
    </message>
    <message>
        <source>its zip directory is damaged at byte %1</source>
        <translation>zip ディレクトリーがバイト %1 で壊れています</translation>
    </message>
    <message>
        <source>its zip directory should lie before the archive&apos;s end, and claims %1 bytes at %2 of %3</source>
        <translation>zip ディレクトリーはアーカイブの末尾より前にあるはずですが、%3 のうち %2 から %1 バイトとなっています</translation>
    </message>
    <message>
        <source>its zip entries %1 and %2 overlap</source>
        <translation>zip の項目 %1 と %2 が重なっています</translation>
    </message>
    <message>
        <source>its zip entry %1 claims %2 bytes at %3, past the archive&apos;s directory; the file is cut off or damaged</source>
        <translation>zip の項目 %1 は %3 から %2 バイトとなっていて、アーカイブのディレクトリーを越えています。ファイルが途中で切れているか、壊れています</translation>
    </message>
    <message>
        <source>its zip entry %1 has a name that leads out of the archive</source>
        <translation>zip の項目 %1 の名前が、アーカイブの外を指しています</translation>
    </message>
    <message>
        <source>its zip entry %1 has an extra field that is cut off</source>
        <translation>zip の項目 %1 の追加フィールドが途切れています</translation>
    </message>
    <message>
        <source>its zip entry %1 has another name in its local header</source>
        <translation>zip の項目 %1 の名前が、ローカルヘッダーでは異なります</translation>
    </message>
    <message>
        <source>its zip entry %1 has no local header at byte %2</source>
        <translation>zip の項目 %1 のローカルヘッダーがバイト %2 にありません</translation>
    </message>
    <message>
        <source>its zip entry %1 is compressed, which PyTorch never does</source>
        <translation>zip の項目 %1 が圧縮されていますが、PyTorch が圧縮することはありません</translation>
    </message>
    <message>
        <source>its zip entry %1 is encrypted</source>
        <translation>zip の項目 %1 が暗号化されています</translation>
    </message>
    <message>
        <source>its zip entry %1 is there twice</source>
        <translation>zip の項目 %1 が 2 つあります</translation>
    </message>
    <message>
        <source>its zip64 end record is not where its locator says</source>
        <translation>zip64 の終端レコードが、ロケーターの示す場所にありません</translation>
    </message>
    <message>
        <source>latents of %1 channels</source>
        <translation>%1 チャンネルの潜在変数</translation>
    </message>
    <message>
        <source>line %1 begins a value with %2, which YAML reserves</source>
        <translation>%1 行目の値が、YAML で予約されている %2 で始まっています</translation>
    </message>
    <message>
        <source>line %1 begins another document or a directive; one plain document was expected</source>
        <translation>%1 行目で別の文書またはディレクティブが始まっています。必要なのは 1 つの普通の文書です</translation>
    </message>
    <message>
        <source>line %1 has %2 after the end of a list or map</source>
        <translation>%1 行目で、リストまたはマップの終わりの後に %2 があります</translation>
    </message>
    <message>
        <source>line %1 has a key that is no plain text</source>
        <translation>%1 行目に、普通のテキストでないキーがあります</translation>
    </message>
    <message>
        <source>line %1 has a list or map whose items are not parted by commas</source>
        <translation>%1 行目に、項目がコンマで区切られていないリストまたはマップがあります</translation>
    </message>
    <message>
        <source>line %1 has a list or map without an end</source>
        <translation>%1 行目に、終わりのないリストまたはマップがあります</translation>
    </message>
    <message>
        <source>line %1 has a map in braces whose keys have no values</source>
        <translation>%1 行目に、キーに値のない波括弧のマップがあります</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end on its line</source>
        <translation>%1 行目に、その行で終わらない引用符付きのテキストがあります</translation>
    </message>
    <message>
        <source>line %1 has a quoted text that doesn&apos;t end where the value does</source>
        <translation>%1 行目に、値の終わりで終わらない引用符付きのテキストがあります</translation>
    </message>
    <message>
        <source>line %1 has a text block; write the text on one line instead</source>
        <translation>%1 行目にテキストブロックがあります。代わりにテキストを 1 行で書いてください</translation>
    </message>
    <message>
        <source>line %1 has an anchor or alias, %2; write the value out instead</source>
        <translation>%1 行目にアンカーまたはエイリアス %2 があります。代わりに値を書いてください</translation>
    </message>
    <message>
        <source>line %1 has an empty place in a list or map</source>
        <translation>%1 行目に、リストまたはマップの空の項目があります</translation>
    </message>
    <message>
        <source>line %1 has an escape that is not one of %2 in a quoted text</source>
        <translation>%1 行目の引用符付きのテキストに、%2 のどれでもないエスケープがあります</translation>
    </message>
    <message>
        <source>line %1 has an indentation that fits no line above</source>
        <translation>%1 行目の字下げが、上のどの行にも合いません</translation>
    </message>
    <message>
        <source>line %1 has the key %2 twice in one map</source>
        <translation>%1 行目で、1 つのマップにキー %2 が 2 回現れます</translation>
    </message>
    <message>
        <source>line %1 has the tag %2, which a config does not need; nothing was made of it</source>
        <translation>%1 行目に、設定には不要なタグ %2 があります。そこからは何も作られていません</translation>
    </message>
    <message>
        <source>line %1 holds %2 where a key and a colon were expected</source>
        <translation>%1 行目で、キーとコロンのあるべき所に %2 があります</translation>
    </message>
    <message>
        <source>line %1 holds a colon within text; put the text in quotes</source>
        <translation>%1 行目のテキストの中にコロンがあります。テキストを引用符で囲んでください</translation>
    </message>
    <message>
        <source>line %1 is indented by a tab; spaces were expected</source>
        <translation>%1 行目がタブで字下げされています。空白を使ってください</translation>
    </message>
    <message>
        <source>line %1 is one too many: at most %2 values were expected</source>
        <translation>%1 行目で値が多すぎます。最大は %2 個です</translation>
    </message>
    <message>
        <source>line %1 merges another map; write its fields out instead</source>
        <translation>%1 行目で別のマップを取り込んでいます。代わりにそのフィールドを書いてください</translation>
    </message>
    <message>
        <source>line %1 nests more than %2 levels deep</source>
        <translation>%1 行目の入れ子が %2 段を超えています</translation>
    </message>
    <message>
        <source>linear or cosine</source>
        <translation>linear または cosine</translation>
    </message>
    <message>
        <source>linear, sqrt_linear, cosine or sqrt</source>
        <translation>linear、sqrt_linear、cosine、sqrt のいずれか</translation>
    </message>
    <message>
        <source>max_tokens of darkroom.json is more than the text encoder&apos;s positions.</source>
        <translation>darkroom.json の max_tokens が、テキストエンコーダーの位置の数を超えています。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>multiples of groups</source>
        <translation>groups の倍数</translation>
    </message>
    <message>
        <source>multiples of norm_num_groups and attention_head_dim</source>
        <translation>norm_num_groups と attention_head_dim の倍数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing, since parts have none of their own</source>
        <translation>なし (部分は自身の部分を持てないため)</translation>
    </message>
    <message>
        <source>null, for a learned variance is DDPM&apos;s</source>
        <translation>null (学習された分散は DDPM のものであるため)</translation>
    </message>
    <message>
        <source>null, for a solver within UniPC is not known here</source>
        <translation>null (UniPC の中の解法には対応していないため)</translation>
    </message>
    <message>
        <source>numbers of lanes</source>
        <translation>レーンの数</translation>
    </message>
    <message>
        <source>of shape %1 at offset %2, it reaches past its storage of %3 elements</source>
        <translation>形状 %1、オフセット %2 では、%3 要素のストレージを越えています</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>one whole number from %1 to %2 or a list of %3 of them, one a level</source>
        <translation>%1 ～ %2 の整数 1 つ、またはレベルごとに 1 つ、計 %3 個のリスト</translation>
    </message>
    <message>
        <source>original_inference_steps is %1; 1 to %2 was expected. Correct the scheduler&apos;s config.</source>
        <translation>original_inference_steps が %1 ですが、1 ～ %2 でなければなりません。スケジューラーの設定を訂正してください。</translation>
    </message>
    <message>
        <source>pairs of a label (0 to 255) and a count that together fill %1 pixels</source>
        <translation>合わせて %1 ピクセルを埋める、ラベル (0 ～ 255) と個数の組</translation>
    </message>
    <message>
        <source>pairs of a label and a count that fill %1 pixels, not %2</source>
        <translation>%1 ピクセルを埋めるラベルと個数の組 (%2 ピクセルではなく)</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>%1 チャンネルの画像</translation>
    </message>
    <message>
        <source>precision fp16 was asked for on the CPU, where it is slow and overflows. Choose &quot;bf16&quot;, &quot;fp32&quot; or &quot;auto&quot;.</source>
        <translation>CPU に精度 fp16 が指定されましたが、CPU では遅く、桁あふれします。「bf16」、「fp32」、「auto」のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>regions with ids below region_channels (%1)</source>
        <translation>id が region_channels (%1) 未満の領域</translation>
    </message>
    <message>
        <source>rows of %1 channels</source>
        <translation>%1 チャンネルの行</translation>
    </message>
    <message>
        <source>sigma_min, because algorithm_type is dpmsolver</source>
        <translation>sigma_min (algorithm_type が dpmsolver のため)</translation>
    </message>
    <message>
        <source>size should be %1 x %2, the only one that this model was trained on, and is %3 x %4.</source>
        <translation>サイズは、このモデルが訓練された唯一の %1 x %2 でなければなりませんが、%3 x %4 です。</translation>
    </message>
    <message>
        <source>steps from 1 on</source>
        <translation>1 以降のステップ</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>テンソル %1 が 2 つあります</translation>
    </message>
    <message>
        <source>tensors of %1 and %2 vectors</source>
        <translation>ベクトルが %1 個と %2 個のテンソル</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>空でないテキスト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the JSON number %1</source>
        <translation>数値 %1</translation>
    </message>
    <message>
        <source>the JSON text %1</source>
        <translation>テキスト %1</translation>
    </message>
    <message>
        <source>the U-Net gives %1 channels, and the autoencoder&apos;s latents have %2.</source>
        <translation>U-Net の出力は %1 チャンネルですが、オートエンコーダーの潜在変数は %2 チャンネルです。</translation>
    </message>
    <message>
        <source>the U-Net reads text of %1 channels, and the text encoder gives %2.</source>
        <translation>U-Net の読むテキストは %1 チャンネルですが、テキストエンコーダーの出力は %2 チャンネルです。</translation>
    </message>
    <message>
        <source>the U-Net takes %1 channels, of which %2 are the latent&apos;s and %3 are those of a region map or picture; nothing is known about the others.</source>
        <translation>U-Net の入力は %1 チャンネルで、%2 は潜在変数、%3 は領域マップまたは画像のものです。残りについては何も知られていません。</translation>
    </message>
    <message>
        <source>the U-Net&apos;s added condition has %1 channels, and the text encoder&apos;s vector of %2 with six sizes of %3 has %4.</source>
        <translation>U-Net の追加条件は %1 チャンネルですが、テキストエンコーダーのベクトル (%2) と %3 ずつの 6 つのサイズを合わせると %4 です。</translation>
    </message>
    <message>
        <source>the class should be 0 or more, and is %1.</source>
        <translation>クラスは 0 以上でなければなりませんが、%1 です。</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is a %4.</source>
        <translation>構成要素「%1」は %2 か %3 でなければなりませんが、%4 です。</translation>
    </message>
    <message>
        <source>the component &quot;%1&quot; should be a %2 or a %3, and is missing.</source>
        <translation>構成要素「%1」(%2 または %3) がありません。</translation>
    </message>
    <message>
        <source>the guidance curve should be finite factors at falling levels above 0, and has %1 at level %2.</source>
        <translation>ガイダンス曲線は、0 より大きい降順のレベルでの有限の係数でなければなりませんが、レベル %2 で %1 です。</translation>
    </message>
    <message>
        <source>the guidance interval should go from a level of at least 0 to a higher one, and goes from %1 to %2.</source>
        <translation>ガイダンスの区間は、0 以上のレベルからより高いレベルまででなければなりませんが、%1 から %2 までです。</translation>
    </message>
    <message>
        <source>the heads of its attentions differ in width, for which diffusers&apos; UNet2DModel has no form.</source>
        <translation>注意のヘッドの幅がそろっていませんが、diffusers の UNet2DModel にはその形式がありません。</translation>
    </message>
    <message>
        <source>the height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>the inner channels of its autoencoder differ from its latents&apos;, for which diffusers&apos; layout has no form.</source>
        <translation>オートエンコーダーの内部のチャンネル数が潜在変数と異なりますが、diffusers にはその形式がありません。</translation>
    </message>
    <message>
        <source>the map that describes the model</source>
        <translation>モデルを記述するマップ</translation>
    </message>
    <message>
        <source>the map&apos;s size in pixels</source>
        <translation>マップのサイズ (ピクセル)</translation>
    </message>
    <message>
        <source>the mask should have the size of the picture that it belongs to, %1 x %2, and has %3 x %4. Give the picture with it.</source>
        <translation>マスクのサイズは、対応する画像の %1 x %2 でなければなりませんが、%3 x %4 です。その画像とともに指定してください。</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>the mask&apos;s soft edge should be from 0 to %1 pixels, and is %2.</source>
        <translation>マスクのぼかし幅は 0 ～ %1 ピクセルですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>the noise schedule that the classifier was trained with</source>
        <translation>分類器の訓練に使ったノイズスケジュール</translation>
    </message>
    <message>
        <source>the number of steps should be from 1 to %1, and is %2.</source>
        <translation>ステップ数は 1 ～ %1 ですが、%2 が指定されました。</translation>
    </message>
    <message>
        <source>the number of zero steps should be at least 0, and is %1.</source>
        <translation>ゼロにするステップの数は 0 以上でなければなりませんが、%1 です。</translation>
    </message>
    <message>
        <source>the part before a branch should end at a step from %1 to %2, and ends at %3.</source>
        <translation>分岐の前の部分は、ステップ %1 ～ %2 で終わらなければなりませんが、%3 で終わっています。</translation>
    </message>
    <message>
        <source>the picture cannot be decoded (%1 bytes that are no whole PNG, JPEG, WebP, BMP or TIFF)</source>
        <translation>画像をデコードできません (%1 バイトありますが、完全な PNG、JPEG、WebP、BMP、TIFF のどれでもありません)</translation>
    </message>
    <message>
        <source>the picture cannot be decoded: %1</source>
        <translation>画像をデコードできません: %1</translation>
    </message>
    <message>
        <source>the picture has %1 channels; 1, 3 or 4 were expected</source>
        <translation>画像は 1、3、4 チャンネルのいずれかでなければなりませんが、%1 チャンネルです</translation>
    </message>
    <message>
        <source>the picture has neither 8 nor 16 bits a channel</source>
        <translation>画像が 1 チャンネルあたり 8 ビットでも 16 ビットでもありません</translation>
    </message>
    <message>
        <source>the picture to begin from</source>
        <translation>開始画像</translation>
    </message>
    <message>
        <source>the plain name of a safetensors or .bin file beside the index</source>
        <translation>索引の隣にある safetensors または .bin ファイルの、フォルダーを含まない名前</translation>
    </message>
    <message>
        <source>the preview interval should be at least 1 step, and is %1.</source>
        <translation>プレビューの間隔は 1 ステップ以上でなければなりませんが、%1 です。</translation>
    </message>
    <message>
        <source>the preview map of darkroom.json doesn&apos;t fit latents of %1 channels.</source>
        <translation>darkroom.json のプレビュー用マップが、%1 チャンネルの潜在変数に合いません。</translation>
    </message>
    <message>
        <source>the region map should have the picture&apos;s size, %1 x %2, and has %3 x %4. Resize it, or choose its size for the picture.</source>
        <translation>領域マップは画像と同じ %1 x %2 でなければなりませんが、%3 x %4 です。大きさを変えるか、画像をそのサイズにしてください。</translation>
    </message>
    <message>
        <source>the region map should hold %1 x %2 labels, and holds %3.</source>
        <translation>領域マップのラベルは %1 x %2 個でなければなりませんが、%3 個です。</translation>
    </message>
    <message>
        <source>the sampler &quot;%1&quot; is not known. Choose one such as ddim, euler or dpmpp_2m.</source>
        <translation>サンプラー「%1」は知られていません。ddim、euler、dpmpp_2m などを選んでください。</translation>
    </message>
    <message>
        <source>the schedule &quot;%1&quot; is not known. Choose one such as automatic, karras or uniform.</source>
        <translation>スケジュール「%1」は知られていません。automatic、karras、uniform などを選んでください。</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 bytes and holds %3</source>
        <translation>ストレージ %1 は %2 バイトのはずですが、%3 バイトです</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements and holds %3</source>
        <translation>ストレージ %1 の要素は %2 個のはずですが、%3 個です</translation>
    </message>
    <message>
        <source>the storage %1 claims %2 elements</source>
        <translation>ストレージ %1 に要素が %2 個あることになっています</translation>
    </message>
    <message>
        <source>the storage %1 has two sizes</source>
        <translation>ストレージ %1 のサイズが 2 通りあります</translation>
    </message>
    <message>
        <source>the storage %1 is not in the archive</source>
        <translation>ストレージ %1 がアーカイブにありません</translation>
    </message>
    <message>
        <source>the storage %1 of %2 bytes should begin at byte %3, and %4 follow; the file is cut off</source>
        <translation>%2 バイトのストレージ %1 はバイト %3 から始まるはずですが、残りは %4 バイトです。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>the storage %1 of tensor %2 is not in the file</source>
        <translation>テンソル %2 のストレージ %1 がファイルにありません</translation>
    </message>
    <message>
        <source>the strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>the tokenizer has more words than the text encoder.</source>
        <translation>トークナイザーの語数が、テキストエンコーダーの語数を超えています。</translation>
    </message>
    <message>
        <source>the width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>this is no session of the guidance lab.</source>
        <translation>これはガイダンスラボのセッションではありません。</translation>
    </message>
    <message>
        <source>three whole numbers from 0 to 255</source>
        <translation>0 ～ 255 の整数 3 つ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>true, false or a list of %1 of them, one a level</source>
        <translation>true、false、またはレベルごとに 1 つ、計 %1 個のそれらのリスト</translation>
    </message>
    <message>
        <source>true, since sizes change by convolutions here</source>
        <translation>true (ここではサイズを畳み込みで変えるため)</translation>
    </message>
    <message>
        <source>two words, %1 and %2</source>
        <translation>2 つの語 (%1 と %2)</translation>
    </message>
    <message>
        <source>w was given, and this model has no null class to guide away from. Set it to 0.</source>
        <translation>w が指定されましたが、このモデルには遠ざかるための無クラスがありません。0 にしてください。</translation>
    </message>
    <message>
        <source>width and height should be multiples of %1 for this model, and are %2 x %3.</source>
        <translation>幅と高さは、このモデルでは %1 の倍数でなければなりませんが、%2 x %3 です。</translation>
    </message>
    <message>
        <source>its numbers are in another byte order than &quot;little&quot;</source>
        <translation>数値のバイト順が &quot;little&quot; ではありません</translation>
    </message>
    <message>
        <source>its packed rows are damaged</source>
        <translation>圧縮された行が壊れています</translation>
    </message>
    <message>
        <source>%1: reading %2 bytes at byte %3 failed (%4). Check the disk and try again.</source>
        <translation>%1: バイト %3 から %2 バイトの読み込みに失敗しました (%4)。ディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1: the archive cannot be opened (%2). Put it beside the index, or make it readable.</source>
        <translation>%1: アーカイブを開けません (%2)。索引の隣に置くか、読み取れるようにしてください。</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 has the value %5; regions.json beside the index names %6 region classes. Correct one of them.</source>
        <translation>%1: %4 の行 %2、列 %3 の領域マップに値 %5 がありますが、索引の隣の regions.json にある領域クラスは %6 個です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>%1: the region map at row %2, col %3 of %4 lies outside the sheet of %5 x %6 pixels in tiles of %7. Correct the line, or draw the sheet again.</source>
        <translation>%1: %4 の行 %2、列 %3 の領域マップは、%7 のタイルからなる %5 x %6 ピクセルのシートの外にあります。その行を直すか、シートを描き直してください。</translation>
    </message>
    <message>
        <source>The number of pictures to shuffle is %1; at least 1 was expected. Check the folder and the splits that were asked for.</source>
        <translation>シャッフルする画像の数は %1 ですが、1 以上が必要です。フォルダーと、指定した分割を確かめてください。</translation>
    </message>
    <message>
        <source>Two batches of pictures of one size, at least %1 pixels a side, can be compared; these are not.</source>
        <translation>比べられるのは、同じ大きさで一辺が %1 ピクセル以上の画像のまとまり 2 つです。これらは違います。</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>読み込み中に短くなりました</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 has other regions than the data set. Take the data set that the model was trained on.</source>
        <translation>%1 の領域はデータセットのものと違います。モデルの学習に使ったデータセットを指定してください。</translation>
    </message>
    <message>
        <source>%1 takes no region map, so it has none to follow. Choose another model.</source>
        <translation>%1 は領域マップを受け取らないため、従うマップがありません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>A region map of another size than the picture was compared. Report this as a fault of the program.</source>
        <translation>画像と大きさの違う領域マップが比べられました。プログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>No test picture of the data set has a class and a region map. Name the whole icons data set.</source>
        <translation>データセットのテスト画像には、クラスと領域マップの両方を持つものがありません。icons データセット全体を指定してください。</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>茶色</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 has other sizes. Get both from one source.</source>
        <translation>%1 と %2 は対になるものではありません (%3): テンソル %4 の形状が異なります。両方を同じ所から入手してください。</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together (%3): tensor %4 is missing. Get both from one source.</source>
        <translation>%1 と %2 は対になるものではありません (%3): テンソル %4 がありません。両方を同じ所から入手してください。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: it was cut short meanwhile, or its disk has a fault. Get the file anew.</source>
        <translation>%1 を最後まで読めませんでした。途中でファイルが短くなったか、ディスクに異常があります。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 has other sizes. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 は対象のネットワーク (%2) に合いません: テンソル %3 の形状が異なります。設定と重みが別々のモデルのものです。両方を同じ所から入手してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): tensor %3 is missing. The file is incomplete or belongs to another model; get it anew.</source>
        <translation>%1 は対象のネットワーク (%2) に合いません: テンソル %3 がありません。ファイルが不完全か、別のモデルのものです。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit the network that it is for (%2): there is no place for tensor %3. The config and the weights belong to different models; get both from one source.</source>
        <translation>%1 は対象のネットワーク (%2) に合いません: テンソル %3 の当てはまる場所がありません。設定と重みが別々のモデルのものです。両方を同じ所から入手してください。</translation>
    </message>
    <message>
        <source>%1 has %2 names, and the model knows %3 regions; they keep their numbers. Correct the list.</source>
        <translation>%1 には名前が %2 個ありますが、モデルの領域は %3 個です。領域は番号のまま示します。リストを訂正してください。</translation>
    </message>
    <message>
        <source>%1 holds no network that this program can build (%2): tensor %3 should have %4. The file belongs to another kind of model, or is damaged; get it anew.</source>
        <translation>%1 に、このプログラムで組み立てられるネットワークはありません (%2): テンソル %3 の形状が合いません。必要なもの: %4。ファイルが別の種類のモデルのものか、壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so the regions keep their numbers. Save the list as UTF-8.</source>
        <translation>%1 は UTF-8 ではないため、領域は番号のまま示します。リストを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1 numbers its %2 tokens up to %3. Fetch vocab.json and merges.txt of one model.</source>
        <translation>%1 のトークンは %2 個なのに、番号が %3 まであります。同じモデルの vocab.json と merges.txt を入手してください。</translation>
    </message>
    <message>
        <source>%1 sizes or more</source>
        <translation>%1 次元以上</translation>
    </message>
    <message>
        <source>Classifier guidance was asked for, and this model was trained on a range of noise for which no classifier is known here. Set classifier scale to 0.</source>
        <translation>分類器ガイダンスが求められましたが、このモデルの訓練に使われたノイズの範囲に対応する分類器は、ここでは知られていません。分類器スケールを 0 にしてください。</translation>
    </message>
    <message>
        <source>Darkroom&apos;s noisy classifier</source>
        <translation>Darkroom のノイズ画像分類器</translation>
    </message>
    <message>
        <source>Nothing tells these flags of %1, and the usual values are taken: %2. Put the flags that it was trained with beside it, as JSON.</source>
        <translation>%1 の次のフラグはどこにも書かれていないため、通常の値とみなします: %2。訓練に使ったフラグを JSON として隣に置いてください。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: %1 This is a fault of the program; please report it.</source>
        <translation>プログラムの内部で問題が起きました: %1 これはプログラムの不具合です。報告をお願いします。</translation>
    </message>
    <message>
        <source>The consistency sampler was given a least sigma of %1; 0 or more was expected. Correct sigma_min.</source>
        <translation>サンプラー Consistency の最小の sigma が %1 ですが、0 以上でなければなりません。sigma_min を訂正してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this model. Close other programs, or choose a smaller model or a lower precision.</source>
        <translation>このモデルにはメモリーが足りません。ほかのプログラムを閉じるか、もっと小さいモデルか低い精度を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory: close other programs, then try again.</source>
        <translation>メモリーが足りません。ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This picture is a strip of the lab with %1 lanes; the settings are those of its first lane.</source>
        <translation>この画像は %1 レーンからなるラボのストリップです。設定は最初のレーンのものです。</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Where this run ended is no longer in memory. Make the picture again, or raise the memory for steps in the lab.</source>
        <translation>この実行の終わりの状態はもうメモリーにありません。画像を作り直すか、ラボのステップ用メモリーを増やしてください。</translation>
    </message>
    <message>
        <source>a list of %1 numbers, one a channel</source>
        <translation>チャンネルごとに 1 つ、計 %1 個の数値のリスト</translation>
    </message>
    <message>
        <source>a list of numbers above 0</source>
        <translation>0 より大きい数値のリスト</translation>
    </message>
    <message>
        <source>a list of requests, one for each lane</source>
        <translation>レーンごとに 1 つのリクエストのリスト</translation>
    </message>
    <message>
        <source>a number above 0 and below sigma_max</source>
        <translation>0 より大きく sigma_max より小さい数値</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0 より大きい数値</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>オートエンコーダー</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>it does not say what.</source>
        <translation>詳しい内容は分かりません。</translation>
    </message>
    <message>
        <source>karras or exponential</source>
        <translation>karras または exponential</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>null, for this scheduler&apos;s levels follow from a sine</source>
        <translation>null (このスケジューラーのレベルは正弦から決まるため)</translation>
    </message>
    <message>
        <source>region encoder</source>
        <translation>領域エンコーダー</translation>
    </message>
    <message>
        <source>table of classes</source>
        <translation>クラスの表</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
</context>
<context>
    <name>GalleryCommands</name>
    <message numerus="yes">
        <source>stars of %n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚の星</numerusform>
        </translation>
    </message>
    <message>
        <source>tags of a picture</source>
        <translation>画像のタグ</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚の削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>%1 was written by a newer Darkroom (version %2 of the history, this program knows %3). Use the newer program.</source>
        <translation>%1 はより新しい Darkroom が書いたものです (履歴のバージョン %2、このプログラムが知るのは %3)。新しいほうのプログラムを使ってください。</translation>
    </message>
    <message>
        <source>The history %1 is damaged. Start Darkroom again: it is then made anew from the pictures.</source>
        <translation>履歴 %1 が壊れています。Darkroom を起動し直してください。画像から作り直されます。</translation>
    </message>
    <message>
        <source>Another program holds the history %1. Close that program, then try again.</source>
        <translation>別のプログラムが履歴 %1 を使っています。そのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The history %1 can&apos;t be used: %2. Check that its folder can be written and the disk is not full.</source>
        <translation>履歴 %1 を使えません: %2。フォルダーに書き込めること、ディスクがいっぱいでないことを確かめてください。</translation>
    </message>
</context>
<context>
    <name>LabPlan</name>
    <message>
        <source>%1 steps</source>
        <translation>%1 ステップ</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>classifier scale %1</source>
        <translation>分類器スケール %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The second axis needs a sampler.</source>
        <translation>第 2 軸にはサンプラーが必要です。</translation>
    </message>
    <message>
        <source>The second axis needs values.</source>
        <translation>第 2 軸には値が必要です。</translation>
    </message>
    <message>
        <source>The second axis takes whole numbers from 0 on.</source>
        <translation>第 2 軸は 0 以上の整数を受け取ります。</translation>
    </message>
    <message>
        <source>Steps are from 1 to 1000.</source>
        <translation>ステップ数は 1 ～ 1000 です。</translation>
    </message>
    <message>
        <source>Type at least %1 values of w.</source>
        <translation>w の値を %1 個以上入力してください。</translation>
    </message>
    <message>
        <source>%1 lanes are too many; at most %2 at once.</source>
        <translation>%1 レーンは多すぎます。一度に最大 %2 までです。</translation>
    </message>
    <message>
        <source>Classifier-free</source>
        <translation>分類器なし</translation>
    </message>
    <message>
        <source>Classifier, w %1</source>
        <translation>分類器、w %1</translation>
    </message>
    <message>
        <source>w %1 until a step, %2 from it on</source>
        <translation>あるステップまで w %1、そこから %2</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>スケール %1</translation>
    </message>
    <message>
        <source>w %1, s %2</source>
        <translation>w %1、s %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Classifier scales are from −1000000 to 1000000.</source>
        <translation>分類器スケールは −1000000 ～ 1000000 です。</translation>
    </message>
    <message>
        <source>The second axis needs prompts, with | between.</source>
        <translation>第 2 軸にはプロンプトが必要です (| で区切ります)。</translation>
    </message>
</context>
<context>
    <name>LargerButton</name>
    <message>
        <source>%1 × as large</source>
        <translation>%1 倍の大きさ</translation>
    </message>
</context>
<context>
    <name>LicenceWorks</name>
    <message>
        <source>Icons: data and attribution</source>
        <translation>Icons：データと帰属表示</translation>
    </message>
    <message>
        <source>Icons: model card</source>
        <translation>Icons：モデルカード</translation>
    </message>
    <message>
        <source>CLIP&apos;s vocabulary</source>
        <translation>CLIP の語彙</translation>
    </message>
    <message>
        <source>ImageNet&apos;s class names</source>
        <translation>ImageNet のクラス名</translation>
    </message>
    <message>
        <source>Lucide (icons of the window)</source>
        <translation>Lucide（ウィンドウのアイコン）</translation>
    </message>
    <message>
        <source>LibTorch: what is compiled into it</source>
        <translation>LibTorch：組み込まれているもの</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>predicts ε</source>
        <translation>ε を予測</translation>
    </message>
    <message>
        <source>predicts v</source>
        <translation>v を予測</translation>
    </message>
    <message>
        <source>predicts x₀</source>
        <translation>x₀ を予測</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>a region map</source>
        <translation>領域マップ</translation>
    </message>
    <message>
        <source>a picture and a mask</source>
        <translation>画像とマスク</translation>
    </message>
    <message>
        <source>a small picture</source>
        <translation>小さい画像</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
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
        <translation>重み %1 B</translation>
    </message>
    <message>
        <source>%1 M weights</source>
        <translation>重み %1 M</translation>
    </message>
    <message>
        <source>%1 k weights</source>
        <translation>重み %1 k</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>入力: %1</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Two dots need a number before and one after them that the steps lead to: 0,1,..,8.</source>
        <translation>2 つのピリオドには、前に数、後に刻みが到達する数が必要です: 0,1,..,8。</translation>
    </message>
    <message>
        <source>“%1” is not a number; write for example 0,1,2,4,8.</source>
        <translation>「%1」は数ではありません。例えば 0,1,2,4,8 のように書いてください。</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>値は最大 %1 個です。</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>not used: %1</source>
        <translation>未使用: %1</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>そのモデルはここにありません</translation>
    </message>
    <message>
        <source>the whole picture, which was stopped after step %1</source>
        <translation>ステップ %1 の後に停止した画像の全体</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The settings and the queue of the last time could not be read. %1 %2</source>
        <translation>前回の設定とキューを読み取れませんでした。%1 %2</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>The file is kept as %1.</source>
        <translation>ファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>It could not be kept under another name: %1. Copy it away before you go on.</source>
        <translation>別の名前で残せませんでした: %1。続ける前に別の場所へコピーしてください。</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>モデルの既定</translation>
    </message>
    <message>
        <source>no start picture</source>
        <translation>開始画像なし</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>開始画像</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>how the start picture is used</source>
        <translation>開始画像の使い方</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>count</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>no region map</source>
        <translation>領域マップなし</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>領域マップ</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>ノイズ源</translation>
    </message>
    <message>
        <source>%1, from step %2 on %3</source>
        <translation>%1、ステップ %2 から %3</translation>
    </message>
    <message>
        <source>%1, turned %2 times to %3</source>
        <translation>%1、%2 回変えて %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 オフ</translation>
    </message>
    <message>
        <source>how prompts are read</source>
        <translation>プロンプトの読み方</translation>
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
        <translation>分岐なし</translation>
    </message>
    <message>
        <source>branch from step %1 on</source>
        <translation>ステップ %1 からの分岐</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>compared pictures</source>
        <translation>比較中の画像</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>picture and steps</source>
        <translation>画像とステップ</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>領域マップ</translation>
    </message>
    <message>
        <source>start picture</source>
        <translation>開始画像</translation>
    </message>
    <message>
        <source>curve of w</source>
        <translation>w の曲線</translation>
    </message>
    <message>
        <source>lanes of the lab</source>
        <translation>ラボのレーン</translation>
    </message>
</context>
<context>
    <name>StepViews</name>
    <message>
        <source>The noisy latent x_t itself, as a picture.</source>
        <translation>ノイズを含む潜在変数 x_t そのものを画像で示します。</translation>
    </message>
    <message>
        <source>The finished picture as guidance estimates it at this step (x̂₀).</source>
        <translation>このステップでガイダンスが推定する完成画像です (x̂₀)。</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the conditional branch ε_c alone.</source>
        <translation>条件付きの枝 ε_c だけによる推定 x̂₀ です。</translation>
    </message>
    <message>
        <source>The estimate x̂₀ of the unconditional branch ε_u alone.</source>
        <translation>無条件の枝 ε_u だけによる推定 x̂₀ です。</translation>
    </message>
    <message>
        <source>The noise that the conditional branch sees (ε_c), as a picture.</source>
        <translation>条件付きの枝が見るノイズ (ε_c) を画像で示します。</translation>
    </message>
    <message>
        <source>The noise that the unconditional branch sees (ε_u), as a picture.</source>
        <translation>無条件の枝が見るノイズ (ε_u) を画像で示します。</translation>
    </message>
    <message>
        <source>What guidance multiplies, Δ = ε_c − ε_u, as a picture.</source>
        <translation>ガイダンスが掛け合わせる Δ = ε_c − ε_u を画像で示します。</translation>
    </message>
    <message>
        <source>Where the branches differ: |Δ| over the channels, as a heat map.</source>
        <translation>枝の違う場所: チャンネル全体の |Δ| をヒートマップで示します。</translation>
    </message>
    <message>
        <source>One channel of x_t in grey, with its least and greatest value and its spread.</source>
        <translation>x_t の 1 チャンネルを灰色で、最小値、最大値、ばらつきとともに示します。</translation>
    </message>
    <message>
        <source>Where the branches have differed up to this step: |Δ| summed over the steps.</source>
        <translation>このステップまでに枝が違った場所: |Δ| をステップで合計したものです。</translation>
    </message>
    <message>
        <source>The classifier&apos;s gradient σ ∇log p(y|x_t), as a picture.</source>
        <translation>分類器の勾配 σ ∇log p(y|x_t) を画像で示します。</translation>
    </message>
    <message>
        <source>x_t, channel %1</source>
        <translation>x_t、チャンネル %1</translation>
    </message>
    <message>
        <source>x̂₀ at w %1</source>
        <translation>w %1 での x̂₀</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, σ %4</source>
        <translation>%1、ステップ %2 / %3、σ %4</translation>
    </message>
    <message>
        <source>%1: this step&apos;s estimate, not the result</source>
        <translation>%1: このステップの推定であり、結果ではありません</translation>
    </message>
    <message>
        <source>%1, min %2, max %3, std %4</source>
        <translation>%1、最小 %2、最大 %3、標準偏差 %4</translation>
    </message>
    <message>
        <source>%1 is not there: one branch ran alone at step %2, or its tensors aren&apos;t kept</source>
        <translation>%1 はありません: ステップ %2 では枝が 1 つだけ動いたか、テンソルが残っていません</translation>
    </message>
    <message>
        <source>No classifier guided step %1</source>
        <translation>ステップ %1 をガイドした分類器はありません</translation>
    </message>
    <message>
        <source>The tensors of step %1 aren&apos;t kept, or not this one</source>
        <translation>ステップ %1 のテンソルは残っていないか、これはありません</translation>
    </message>
    <message>
        <source>What the cross-attention of ε_c gives a token of the prompt, softmax(QKᵀ/√d), over the estimate in grey; each step that is shown costs one network call.</source>
        <translation>ε_c の交差注意がプロンプトのトークンに与えるもの softmax(QKᵀ/√d) を、灰色の推定に重ねて示します。示すステップごとにネットワーク呼び出しが 1 回かかります。</translation>
    </message>
    <message>
        <source>attention to “%1”</source>
        <translation>「%1」への注意</translation>
    </message>
    <message>
        <source>There is no attention to show: step %1 has no prompt, or its tensors aren&apos;t kept</source>
        <translation>示す注意がありません: ステップ %1 にはプロンプトがないか、テンソルが残っていません</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャンネル</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash, so it stays where it is. Delete it in the file manager instead.</source>
        <translation>%1 をごみ箱に移せなかったので、そのまま残っています。代わりにファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: there is another file of that name. Move that one away first.</source>
        <translation>%1 をごみ箱から戻せませんでした: 同じ名前の別のファイルがあります。先にそちらを移動してください。</translation>
    </message>
    <message>
        <source>%1 could not be brought back from the trash: it is no longer there, or its folder can&apos;t be written. Look for it in the file manager&apos;s trash.</source>
        <translation>%1 をごみ箱から戻せませんでした: もうそこにないか、フォルダーに書き込めません。ファイルマネージャーのごみ箱を探してください。</translation>
    </message>
</context>
<context>
    <name>darkroom::FileShower</name>
    <message>
        <source>%1 is not there any more. Look for it where it was moved to, or in the trash.</source>
        <translation>%1 はもうありません。移動先かゴミ箱を探してください。</translation>
    </message>
    <message>
        <source>No file manager opened the folder %1. Install one, or open the folder by other means.</source>
        <translation>フォルダー %1 を開けるファイルマネージャーがありません。インストールするか、ほかの方法で開いてください。</translation>
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
        <translation>モデルの変更</translation>
    </message>
    <message>
        <source>use of a seed</source>
        <translation>シードの使用</translation>
    </message>
    <message>
        <source>change of the preview</source>
        <translation>プレビューの変更</translation>
    </message>
    <message>
        <source>Saving what the next start needs</source>
        <translation>次の起動に必要なものを保存</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate first of all</source>
        <translation>最優先で生成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Skip this picture</source>
        <translation>この画像をスキップ</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Canvas or gallery</source>
        <translation>キャンバスまたはギャラリー</translation>
    </message>
    <message>
        <source>Guidance lab</source>
        <translation>ガイダンスラボ</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>モデルフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>設定欄</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>画像を合わせる</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語 (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード (CUDA)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Automatic: the fastest by measurement</source>
        <translation>自動: 測定で最速のもの</translation>
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
        <translation>fp16、グラフィックカードのみ</translation>
    </message>
    <message>
        <source>use of an example</source>
        <translation>例の使用</translation>
    </message>
    <message>
        <source>These are already the settings of %1.</source>
        <translation>これらはすでに %1 の設定です。</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Settings restored from %1</source>
        <translation>%1 から設定を復元しました</translation>
    </message>
    <message>
        <source>Reading what was there at the last time</source>
        <translation>前回のものを読み取り</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) had not been finished when the program ended.</source>
        <translation>
            <numerusform>プログラム終了時に %n 枚の画像が完成していませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them now</source>
        <translation>今生成する</translation>
    </message>
    <message>
        <source>settings of a waiting picture</source>
        <translation>待機中の画像の設定</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>モデルフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>change of: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Make the shown picture twice as large</source>
        <translation>表示中の画像を 2 倍に拡大</translation>
    </message>
    <message>
        <source>Keep the stopped picture</source>
        <translation>停止した画像を残す</translation>
    </message>
    <message>
        <source>The next picture begins from %1.</source>
        <translation>次の画像は %1 から始まります。</translation>
    </message>
    <message>
        <source>Showing a file</source>
        <translation>ファイルの表示</translation>
    </message>
</context>
<context>
    <name>darkroom::WindowGuide</name>
    <message>
        <source>Say what you want to see</source>
        <translation>見たいものを書く</translation>
    </message>
    <message>
        <source>Type a prompt here, or choose a class below it. The bulb gives ideas that the model knows well.</source>
        <translation>ここにプロンプトを入力するか、下でクラスを選びます。電球はモデルが得意なアイデアを出します。</translation>
    </message>
    <message>
        <source>How much it follows</source>
        <translation>どれだけ従うか</translation>
    </message>
    <message>
        <source>Guidance w draws the picture towards the prompt. Turn it also while a picture develops, and watch.</source>
        <translation>ガイダンス w は画像をプロンプトへ引き寄せます。生成中にも変えて、様子を見てください。</translation>
    </message>
    <message>
        <source>Make the picture</source>
        <translation>画像を作る</translation>
    </message>
    <message>
        <source>Press this, or Ctrl+Enter from anywhere. Each press queues one more; Esc stops.</source>
        <translation>ここを押すか、どこからでも Ctrl+Enter を押します。押すたびにキューに 1 枚加わり、Esc で止まります。</translation>
    </message>
    <message>
        <source>Watch it develop</source>
        <translation>現れる様子を見る</translation>
    </message>
    <message>
        <source>The estimate of every step is shown here, and stays in the filmstrip below to look back at.</source>
        <translation>各ステップの推定がここに現れ、下のフィルムストリップに残って見返せます。</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>再び探す</translation>
    </message>
    <message>
        <source>Every picture is saved with its settings. The gallery finds it, compares it and gives the settings back.</source>
        <translation>画像はすべて設定とともに保存されます。ギャラリーで探し、比べ、設定を取り戻せます。</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Text size, language, shortcuts and the help are in the menu. F1 explains whatever has the focus.</source>
        <translation>文字サイズ、言語、ショートカット、ヘルプはメニューにあります。F1 はフォーカスのあるものを説明します。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>ウィンドウの案内</translation>
    </message>
    <message>
        <source>About Darkroom</source>
        <translation>Darkroom について</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::AboutDialog</name>
    <message>
        <source>About Darkroom</source>
        <translation>Darkroom について</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>ライセンスを検索</translation>
    </message>
    <message>
        <source>Shows the works whose name or licence has these words.</source>
        <translation>名前かライセンスにこの言葉がある著作物を表示します。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>著作物</translation>
    </message>
    <message>
        <source>What Darkroom is made of and comes with; each has its licence beside it.</source>
        <translation>Darkroom を成り立たせ、いっしょに届く著作物です。それぞれのライセンスが横に出ます。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The licence of the chosen work, as its authors wrote it.</source>
        <translation>選んだ著作物のライセンスを、作者が書いたまま示します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes this window (Esc).</source>
        <translation>このウィンドウを閉じます (Esc)。</translation>
    </message>
    <message>
        <source>Darkroom %1</source>
        <translation>Darkroom %1</translation>
    </message>
    <message>
        <source>Makes pictures with latent diffusion models on this machine, and shows how they develop and what guidance does.</source>
        <translation>このコンピューターの潜在拡散モデルで画像を作り、画像が現れていく様子とガイダンスのはたらきを見せます。</translation>
    </message>
    <message>
        <source>Darkroom&apos;s own code is under the MIT licence. Qt Charts, which it is built with, is under the GPL 3, and so is this program where it is handed on; everything else keeps the licence that stands below.</source>
        <translation>Darkroom 自身のコードは MIT ライセンスです。組み込まれている Qt Charts は GPL 3 なので、再配布されるこのプログラムも GPL 3 になります。ほかのものには下に示すライセンスがそのまま適用されます。</translation>
    </message>
    <message>
        <source>The licence of %1 is not here; looked in %2 and %3. Packages bring it along; in a source tree ./dev setup gets it.</source>
        <translation>%1 のライセンスはここにありません。%2 と %3 を探しました。パッケージには付属し、ソースツリーでは ./dev setup が取得します。</translation>
    </message>
    <message>
        <source>No licence has these words.</source>
        <translation>この言葉のあるライセンスはありません。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Banner</name>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選ぶ</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose a model from.</source>
        <translation>モデルを選ぶためにフォルダーの一覧を開きます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Brings the settings back that were there before (Ctrl+Z).</source>
        <translation>前の設定に戻します (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Shows what happened at more length, to copy into a report.</source>
        <translation>報告にコピーできるよう、何が起きたかを詳しく示します。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Takes this message away.</source>
        <translation>このメッセージを消します。</translation>
    </message>
    <message>
        <source>What happened, to copy into a report.</source>
        <translation>報告にコピーするための、起きたことの記録です。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copies the details to the clipboard.</source>
        <translation>詳細をクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Opens a list of folders to choose from.</source>
        <translation>選ぶためにフォルダーの一覧を開きます。</translation>
    </message>
    <message>
        <source>Choose a VAE</source>
        <translation>VAE を選ぶ</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Tries again to save every picture that could not be saved.</source>
        <translation>保存できなかったすべての画像の保存をもう一度試みます。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::BranchDialog</name>
    <message>
        <source>Branch at step %1</source>
        <translation>ステップ %1 で分岐</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>ガイダンス w</translation>
    </message>
    <message>
        <source>Guidance strength w from the branch&apos;s first step on.</source>
        <translation>分岐の最初のステップからのガイダンスの強さ w です。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Runs the steps from this one on with these settings and saves the picture as a branch of this one.</source>
        <translation>このステップ以降をこれらの設定で実行し、画像をこの画像の分岐として保存します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leaves the run as it is.</source>
        <translation>実行をそのままにします。</translation>
    </message>
    <message>
        <source>Steps 1 to %1 stay as they are. From step %2 on the run goes on with these settings; its x_t, size and seed are kept.</source>
        <translation>ステップ 1 ～ %1 はそのままです。ステップ %2 からこれらの設定で続けます。x_t、サイズ、シードは保たれます。</translation>
    </message>
    <message>
        <source>The run begins anew from the same noise with these settings; size and seed are kept.</source>
        <translation>同じノイズからこれらの設定で実行し直します。サイズとシードは保たれます。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Canvas</name>
    <message>
        <source>One step back</source>
        <translation>1 ステップ戻る</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>1 ステップ進む</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最後のステップ</translation>
    </message>
    <message>
        <source>Play the steps, or stop there</source>
        <translation>ステップを再生または停止</translation>
    </message>
    <message>
        <source>View %1 of the step</source>
        <translation>ステップの表示 %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassPanel</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>A class label (y) beside the prompt or in its place; type a part of its name to find it.</source>
        <translation>プロンプトに添えて、または代わりに使うクラスラベル (y) です。名前の一部を入力して探します。</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>任意のクラス</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassifierPanel</name>
    <message>
        <source>Classifier scale</source>
        <translation>分類器スケール</translation>
    </message>
    <message>
        <source>How strongly a classifier of noisy pictures steers (s in ε − s σ ∇log p(y|x_t)); 0 is off, and it is not the s of CFG.</source>
        <translation>ノイズ画像の分類器が導く強さ (ε − s σ ∇log p(y|x_t) の s) です。0 はオフで、CFG の s ではありません。</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>Classifier&apos;s class</source>
        <translation>分類器のクラス</translation>
    </message>
    <message>
        <source>The class y that the classifier steers to; it need not be the one of the prompt.</source>
        <translation>分類器が導く先のクラス y です。プロンプトのクラスと同じでなくても構いません。</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>The picture&apos;s class</source>
        <translation>画像のクラス</translation>
    </message>
    <message>
        <source>Known once a model is loaded.</source>
        <translation>モデルが読み込まれるとわかります。</translation>
    </message>
    <message>
        <source>Off; on, it costs one gradient of the classifier each look.</source>
        <translation>オフです。オンにすると評価ごとに分類器の勾配 1 回のコストがかかります。</translation>
    </message>
    <message>
        <source>Needs a class: pick one here or above.</source>
        <translation>クラスが必要です。ここか上で選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>+ %n gradient(s) of the classifier a step.</source>
        <translation>
            <numerusform>+ 1 ステップにつき分類器の勾配 %n 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which classifier</source>
        <translation>どの分類器か</translation>
    </message>
    <message>
        <source>The classifier of noisy pictures that steers: the one beside the model, or another file&apos;s or folder&apos;s; you can also drop it on the window.</source>
        <translation>誘導に使う、ノイズのある画像の分類器です。モデルの隣にあるもの、または別のファイルやフォルダーのものを選べます。ウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>誘導元</translation>
    </message>
    <message>
        <source>%1 has no classifier beside it: choose one here, or train one with “darkroom train classifier”.</source>
        <translation>%1 の隣に分類器がありません。ここで選ぶか、「darkroom train classifier」で訓練してください。</translation>
    </message>
    <message>
        <source>None: choose one</source>
        <translation>なし: 選んでください</translation>
    </message>
    <message>
        <source>The one beside the model</source>
        <translation>モデルの隣にあるもの</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message numerus="yes">
        <source>It tells %n class(es) apart.</source>
        <translation>
            <numerusform>%n クラスを見分けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on %1 × %1 pixels.</source>
        <translation>%1 × %1 ピクセルで訓練されています。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::CompareCanvas</name>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit the pictures</source>
        <translation>画像を枠に合わせる</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>さらに左を見る</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>さらに右を見る</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>さらに上を見る</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>さらに下を見る</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ComparePage</name>
    <message>
        <source>Difference × %1</source>
        <translation>差 × %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>PSNR %1, SSIM %2</source>
        <translation>PSNR %1、SSIM %2</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>ギャラリーに戻る</translation>
    </message>
    <message>
        <source>Goes back to all pictures (Esc).</source>
        <translation>すべての画像に戻ります (Esc)。</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <source>Side by side, or two pictures in one place (M takes the next way).</source>
        <translation>並べるか、2 枚を同じ場所に置きます (M で次の方法)。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>フェード</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>1 枚目</translation>
    </message>
    <message>
        <source>The picture that is measured against, and lies at the left or below.</source>
        <translation>基準になる画像で、左または下に置かれます。</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>2 枚目</translation>
    </message>
    <message>
        <source>The picture that is compared with the first one.</source>
        <translation>1 枚目と比べる画像です。</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>2 枚を入れ替え</translation>
    </message>
    <message>
        <source>Lets the two pictures change places (C).</source>
        <translation>2 枚の画像の場所を入れ替えます (C)。</translation>
    </message>
    <message>
        <source>Share of the second picture</source>
        <translation>2 枚目の割合</translation>
    </message>
    <message>
        <source>How much of the second picture is seen in wipe and fade.</source>
        <translation>ワイプとフェードで 2 枚目がどれだけ見えるかです。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Fits all pictures into their places again (0 on the pictures); Ctrl and the wheel zoom them together.</source>
        <translation>すべての画像を元の場所に合わせます (画像の上で 0)。Ctrl とホイールで一緒に拡大縮小します。</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>比較中の画像</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>異なるパラメーター</translation>
    </message>
    <message>
        <source>The settings in which the pictures differ, one row each; what is equal is left out.</source>
        <translation>画像の間で異なる設定を 1 行ずつ示します。同じものは省きます。</translation>
    </message>
    <message>
        <source>Swap the two pictures</source>
        <translation>2 枚の画像を入れ替え</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>次の比較方法</translation>
    </message>
    <message>
        <source>Of different sizes</source>
        <translation>サイズが異なります</translation>
    </message>
    <message>
        <source>How alike the two pictures are: peak signal-to-noise ratio, and structural similarity (1 is equal).</source>
        <translation>2 枚の画像の似ている度合い: ピーク信号対雑音比と構造的類似度です (1 は同一)。</translation>
    </message>
    <message>
        <source>Pictures of different sizes can&apos;t be compared by number.</source>
        <translation>サイズの異なる画像は数値で比べられません。</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>All settings are equal, or the files hold none.</source>
        <translation>設定はすべて同じか、ファイルに含まれていません。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Shows all pictures at one step of their runs, x̂₀ as it was estimated there; the right end shows the pictures.</source>
        <translation>すべての画像を、それぞれの実行の同じステップで推定された x̂₀ として表示します。右端は完成した画像です。</translation>
    </message>
    <message>
        <source>The steps of these pictures&apos; runs are no longer in memory: only runs since the start keep theirs, the last ones.</source>
        <translation>これらの画像のステップはもうメモリーにありません。起動後の最近の実行だけがステップを保持します。</translation>
    </message>
    <message>
        <source>no steps in memory</source>
        <translation>メモリーにステップなし</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>x̂₀ at step %1 of %2</source>
        <translation>ステップ %1 / %2 の x̂₀</translation>
    </message>
    <message>
        <source>%1; %2 as finished</source>
        <translation>%1。%2 は完成画像</translation>
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
        <translation>ノイズ → 画像</translation>
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
        <translation>すべてのステップで w %1</translation>
    </message>
    <message>
        <source>only for σ from %1 to %2</source>
        <translation>σ が %1 ～ %2 の間だけ</translation>
    </message>
    <message>
        <source>Raise the point</source>
        <translation>点を上げる</translation>
    </message>
    <message>
        <source>Lower the point</source>
        <translation>点を下げる</translation>
    </message>
    <message>
        <source>Point to the left</source>
        <translation>点を左へ</translation>
    </message>
    <message>
        <source>Point to the right</source>
        <translation>点を右へ</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>前の点</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>次の点</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>点を取り除く</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::DifferenceModel</name>
    <message>
        <source>%1 of picture %2: %3</source>
        <translation>画像 %2 の %1: %3</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilmModel</name>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Filmstrip</name>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Shows the steps one after the other (Space).</source>
        <translation>ステップを順に示します (Space)。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>最後のステップの後、最初のステップに戻ります。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Goes through the steps of this picture; it costs nothing, since they are kept.</source>
        <translation>この画像のステップを移動します。残してあるのでコストはかかりません。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The estimate after each step; click one to look at it, or go through them by keys.</source>
        <translation>各ステップの後の推定です。クリックして見るか、キーで順に見ます。</translation>
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
            <numerusform>星 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>星 %n 個以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shows the pictures that have all of these words in prompt, class, model or tags (Ctrl+F).</source>
        <translation>これらの語をすべてプロンプト、クラス、モデル、タグに含む画像を示します (Ctrl+F)。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Shows the pictures of one class.</source>
        <translation>1 つのクラスの画像を示します。</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>任意のクラス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Shows the pictures of one model.</source>
        <translation>1 つのモデルの画像を示します。</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意のモデル</translation>
    </message>
    <message>
        <source>Least w</source>
        <translation>最小の w</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at least this.</source>
        <translation>ガイダンス w がこれ以上の画像を示します。</translation>
    </message>
    <message>
        <source>Most w</source>
        <translation>最大の w</translation>
    </message>
    <message>
        <source>Shows the pictures whose guidance w is at most this.</source>
        <translation>ガイダンス w がこれ以下の画像を示します。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Shows the pictures of these days.</source>
        <translation>これらの日の画像を示します。</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Shows the pictures from this day on.</source>
        <translation>この日以降の画像を示します。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Shows the pictures up to this day.</source>
        <translation>この日までの画像を示します。</translation>
    </message>
    <message>
        <source>Least stars</source>
        <translation>最小の星の数</translation>
    </message>
    <message>
        <source>Shows the pictures with at least so many stars.</source>
        <translation>星がこの数以上の画像を示します。</translation>
    </message>
    <message>
        <source>Any stars</source>
        <translation>星を問わない</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>検索とすべての条件を消します。</translation>
    </message>
    <message>
        <source>Followed folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Which folders&apos; pictures are shown here: adds one, or follows one no longer.</source>
        <translation>どのフォルダーの画像をここに示すか: 追加するか、監視をやめます。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使ったもの</translation>
    </message>
    <message>
        <source>Shows the pictures that began from another, were masked or painted by regions, or were kept when they were stopped.</source>
        <translation>別の画像から始めた画像、マスクや領域で塗った画像、停止して残した画像を示します。</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>開始画像</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Region map</source>
        <translation>領域マップ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>ラボのストリップ</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FolderMenu</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Pictures are saved here, so the gallery always follows it.</source>
        <translation>画像はここに保存されるので、ギャラリーは常に監視します。</translation>
    </message>
    <message>
        <source>Follow it no longer; its pictures stay where they are</source>
        <translation>監視をやめる (画像はそのまま残ります)</translation>
    </message>
    <message>
        <source>Choose a folder of pictures to follow</source>
        <translation>監視する画像のフォルダーを選ぶ</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryModel</name>
    <message>
        <source>w %1, seed %2</source>
        <translation>w %1、シード %2</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>星 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n レーン</numerusform>
        </translation>
    </message>
    <message>
        <source>Strip: %1</source>
        <translation>ストリップ：%1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>All pictures, newest first; choose several with Shift or Ctrl, drag them out as files, press A, S or P to use settings.</source>
        <translation>すべての画像を新しい順に示します。Shift か Ctrl で複数を選び、ファイルとしてドラッグし、A、S、P で設定を使います。</translation>
    </message>
    <message>
        <source>Use all settings of the picture</source>
        <translation>画像の設定をすべて使う</translation>
    </message>
    <message>
        <source>Use the seed of the picture</source>
        <translation>画像のシードを使う</translation>
    </message>
    <message>
        <source>Use the prompt of the picture</source>
        <translation>画像のプロンプトを使う</translation>
    </message>
    <message>
        <source>Compare the chosen pictures</source>
        <translation>選んだ画像を比較</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Delete the chosen pictures</source>
        <translation>選んだ画像を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the gallery</source>
        <translation>ギャラリーを検索</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>まだ画像がありません</translation>
    </message>
    <message>
        <source>No picture matches</source>
        <translation>一致する画像がありません</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here with its settings. Press Generate (Ctrl+Enter) to make the first one.</source>
        <translation>生成した画像は設定とともにここに残ります。「生成」(Ctrl+Enter) で最初の 1 枚を作ってください。</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n picture(s) has all of these words and conditions.</source>
        <translation>
            <numerusform>%n 枚の画像のうち、これらの語と条件をすべて満たすものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>キャンバスへ</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <source>Shows the canvas, where pictures are made (Ctrl+H).</source>
        <translation>画像を作るキャンバスを示します (Ctrl+H)。</translation>
    </message>
    <message>
        <source>Takes the search and all conditions away.</source>
        <translation>検索とすべての条件を消します。</translation>
    </message>
    <message>
        <source>Begin from this picture</source>
        <translation>この画像から始める</translation>
    </message>
    <message>
        <source>Paint a mask on this picture</source>
        <translation>この画像にマスクを塗る</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GenerateBar</name>
    <message>
        <source>Skip this picture</source>
        <translation>この画像をスキップ</translation>
    </message>
    <message>
        <source>Ends this picture and goes on with the next one that waits (Alt+Enter).</source>
        <translation>この画像を終え、次に待っている画像へ進みます (Alt+Enter)。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops loading, or the picture before its next model call, and takes away what waits (Esc); what was seen stays.</source>
        <translation>読み込み、または次のモデル呼び出しの前に画像を止め、待機中のものを取り除きます (Esc)。見たものは残ります。</translation>
    </message>
    <message>
        <source>Waiting pictures</source>
        <translation>待機中の画像</translation>
    </message>
    <message>
        <source>Shows the pictures that wait their turn, to be put into another order or taken away (Ctrl+J).</source>
        <translation>順番を待つ画像を示し、並べ替えたり取り除いたりできます (Ctrl+J)。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Makes the picture (Ctrl+Enter); while one is being made the next one waits, or goes first with Ctrl+Shift+Enter.</source>
        <translation>画像を生成します (Ctrl+Enter)。生成中なら次の画像は待ち、Ctrl+Shift+Enter なら先に入ります。</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 枚生成</translation>
    </message>
    <message>
        <source>Paused, %1 waiting</source>
        <translation>一時停止中、%1 件待機</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceCurvePanel</name>
    <message>
        <source>Shape of w</source>
        <translation>w の形</translation>
    </message>
    <message>
        <source>How w goes over the run, w(σ); linear and cosine rise and keep the mean, so they need no other w.</source>
        <translation>実行を通した w の推移 w(σ) です。線形と余弦は増加しつつ平均を保つので、w を変える必要はありません。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>In an interval</source>
        <translation>区間内</translation>
    </message>
    <message>
        <source>Linear, rising</source>
        <translation>線形、増加</translation>
    </message>
    <message>
        <source>Cosine, rising</source>
        <translation>余弦、増加</translation>
    </message>
    <message>
        <source>Points of your own</source>
        <translation>自分の点</translation>
    </message>
    <message>
        <source>Curve of w over the noise level</source>
        <translation>ノイズレベルに対する w の曲線</translation>
    </message>
    <message>
        <source>w(σ) on a log σ axis: drag points or the interval&apos;s edges, double click to add one, Delete to take one away.</source>
        <translation>log σ 軸上の w(σ): 点や区間の端をドラッグし、ダブルクリックで追加、Delete で削除します。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Guidance in an interval only</source>
        <translation>区間内だけのガイダンス</translation>
    </message>
    <message>
        <source>Guides only while the noise level σ is inside; elsewhere the conditional branch runs alone, which saves calls.</source>
        <translation>ノイズレベル σ が区間内の間だけガイドします。それ以外は条件付きの枝だけが動き、呼び出しを節約します。</translation>
    </message>
    <message>
        <source>Interval&apos;s lower end</source>
        <translation>区間の下端</translation>
    </message>
    <message>
        <source>The noise level σ below which w is 0 (σ_lo of Kynkäänniemi et al.).</source>
        <translation>これより下で w が 0 になるノイズレベル σ です (Kynkäänniemi et al. の σ_lo)。</translation>
    </message>
    <message>
        <source>Interval&apos;s upper end</source>
        <translation>区間の上端</translation>
    </message>
    <message>
        <source>The noise level σ above which w is 0 (σ_hi of Kynkäänniemi et al.).</source>
        <translation>これより上で w が 0 になるノイズレベル σ です (Kynkäänniemi et al. の σ_hi)。</translation>
    </message>
    <message>
        <source>Network calls of one picture, counted by the run&apos;s own rules, and what two branches at every look would have cost beside them.</source>
        <translation>実行自身の規則で数えた画像 1 枚のネットワーク呼び出しと、毎回 2 つの枝を使った場合の数です。</translation>
    </message>
    <message>
        <source>w over σ</source>
        <translation>σ に対する w</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceLab</name>
    <message>
        <source>Working in the lab
%1</source>
        <translation>ラボでの作業
%1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceMethodPanel</name>
    <message>
        <source>Guidance method</source>
        <translation>ガイダンスの方法</translation>
    </message>
    <message>
        <source>How ε_c and ε_u become one prediction; the number of model calls is the same for all.</source>
        <translation>ε_c と ε_u を 1 つの予測にする方法です。モデル呼び出しの回数はどれも同じです。</translation>
    </message>
    <message>
        <source>CFG: (1 + w) ε_c − w ε_u</source>
        <translation>CFG: (1 + w) ε_c − w ε_u</translation>
    </message>
    <message>
        <source>APG: less along x̂₀</source>
        <translation>APG: x̂₀ 方向を弱める</translation>
    </message>
    <message>
        <source>CFG-Zero*: fitted ε_u</source>
        <translation>CFG-Zero*: ε_u を合わせる</translation>
    </message>
    <message>
        <source>Parallel part η</source>
        <translation>平行成分 η</translation>
    </message>
    <message>
        <source>How much of Δ along the conditional x̂₀ stays (η of APG); that part saturates, 1 keeps it all.</source>
        <translation>条件付き x̂₀ に沿った Δ をどれだけ残すか (APG の η) です。この成分は飽和を招き、1 ですべて残します。</translation>
    </message>
    <message>
        <source>Norm limit r</source>
        <translation>ノルム上限 r</translation>
    </message>
    <message>
        <source>The length to which Δ is cut (r of APG); 0 cuts nothing.</source>
        <translation>Δ を切り詰める長さ (APG の r) です。0 では切りません。</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>モメンタム β</translation>
    </message>
    <message>
        <source>How much of the steps before goes on in Δ (β of APG); below 0 pushes away from it.</source>
        <translation>前のステップが Δ にどれだけ続くか (APG の β) です。0 未満では遠ざけます。</translation>
    </message>
    <message>
        <source>Zero steps</source>
        <translation>ゼロステップ</translation>
    </message>
    <message>
        <source>So many first steps (K of CFG-Zero*) predict zero and move nothing.</source>
        <translation>最初のこの数のステップ (CFG-Zero* の K) はゼロを予測し、何も動かしません。</translation>
    </message>
    <message>
        <source>Rescale φ</source>
        <translation>リスケール φ</translation>
    </message>
    <message>
        <source>How far the guided x̂₀ goes back to the spread of the conditional one (φ of Lin et al.); 0 is off, 0.7 is usual.</source>
        <translation>ガイド付き x̂₀ を条件付きのばらつきへどれだけ戻すか (Lin et al. の φ) です。0 はオフ、通常は 0.7 です。</translation>
    </message>
    <message>
        <source>Dynamic threshold p</source>
        <translation>動的しきい値 p</translation>
    </message>
    <message>
        <source>The share of x̂₀&apos;s values that stays in range, the others being squeezed into it (p of Saharia et al.); 0 is off, 0.995 is usual.</source>
        <translation>範囲内に残す x̂₀ の値の割合で、他は押し込みます (Saharia et al. の p)。0 はオフ、通常は 0.995 です。</translation>
    </message>
    <message>
        <source>Parallel η</source>
        <translation>平行 η</translation>
    </message>
    <message>
        <source>Norm r</source>
        <translation>ノルム r</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Threshold p</source>
        <translation>しきい値 p</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>ステップごとのガイダンス</translation>
    </message>
    <message>
        <source>How far the two branches lay apart at each step of the latest run (‖ε_c − ε_u‖ / ‖ε_u‖).</source>
        <translation>最新の実行の各ステップで 2 つの枝がどれだけ離れていたか (‖ε_c − ε_u‖ / ‖ε_u‖) です。</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>ガイダンス w</translation>
    </message>
    <message>
        <source>How strongly the picture is pushed towards what you ask for (w), from the next step on while one develops; away from 0 and −1 each step costs two model calls.</source>
        <translation>求めるものへ画像をどれだけ強く近づけるか (w) で、生成中なら次のステップから効きます。0 と −1 以外では各ステップにモデル呼び出しが 2 回かかります。</translation>
    </message>
    <message>
        <source>Guidance strength w as in the paper: (1 + w) ε_c − w ε_u; −10 to 100 can be typed.</source>
        <translation>論文と同じガイダンスの強さ w: (1 + w) ε_c − w ε_u。−10 ～ 100 を入力できます。</translation>
    </message>
    <message>
        <source>CFG scale s</source>
        <translation>CFG スケール s</translation>
    </message>
    <message>
        <source>The same strength as other programs write it: s = 1 + w.</source>
        <translation>他のプログラムの書き方による同じ強さ: s = 1 + w。</translation>
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
        <translation>サンプラーの 1 回の評価でネットワークが動く回数です。</translation>
    </message>
    <message>
        <source>More guidance</source>
        <translation>ガイダンスの詳細</translation>
    </message>
    <message>
        <source>Shows the method, w over the noise level σ, the interval, and guidance by a classifier.</source>
        <translation>方法、ノイズレベル σ に対する w、区間、分類器によるガイダンスを示します。</translation>
    </message>
    <message>
        <source>Method, curve, classifier…</source>
        <translation>方法、曲線、分類器…</translation>
    </message>
    <message>
        <source>Method, curve, classifier: changed…</source>
        <translation>方法、曲線、分類器: 変更あり…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>× 2 calls</source>
        <translation>× 2 回</translation>
    </message>
    <message>
        <source>× 1 call</source>
        <translation>× 1 回</translation>
    </message>
    <message>
        <source>As it was turned during that run: w %1.</source>
        <translation>その実行で変えたとおり: w %1。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GuidanceSlider</name>
    <message>
        <source>%1 default</source>
        <translation>%1 既定</translation>
    </message>
    <message>
        <source>0 conditional</source>
        <translation>0 条件付き</translation>
    </message>
    <message>
        <source>−1 unconditional</source>
        <translation>−1 無条件</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeaderBar</name>
    <message>
        <source>Preview: automatic</source>
        <translation>プレビュー: 自動</translation>
    </message>
    <message>
        <source>Preview: off</source>
        <translation>プレビュー: オフ</translation>
    </message>
    <message>
        <source>Preview: fitted</source>
        <translation>プレビュー: 近似</translation>
    </message>
    <message>
        <source>Preview: full</source>
        <translation>プレビュー: 完全</translation>
    </message>
    <message>
        <source>Settings column</source>
        <translation>設定欄</translation>
    </message>
    <message>
        <source>Shows or hides the settings (F9).</source>
        <translation>設定を表示または隠します (F9)。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Shows the picture that is being made.</source>
        <translation>生成中の画像を示します。</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Shows all pictures that were made, to find one again (Ctrl+H).</source>
        <translation>生成したすべての画像を示し、探し出せます (Ctrl+H)。</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>Shows what guidance does: many w from one noise, side by side (Ctrl+L).</source>
        <translation>ガイダンスの働きを示します: 1 つのノイズから多くの w を並べます (Ctrl+L)。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Settings under names of your own: takes one, or saves the present ones.</source>
        <translation>自分の名前を付けた設定です。使うか、現在のものを保存します。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Shows or hides what runs and what waits (Ctrl+J).</source>
        <translation>実行中と待機中のものを表示または隠します (Ctrl+J)。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Fits the picture into the canvas (Ctrl+0).</source>
        <translation>画像をキャンバスに合わせます (Ctrl+0)。</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Shows one screen pixel for each pixel of the picture (Ctrl+1).</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで示します (Ctrl+1)。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>What shows the picture while it develops: a fitted map costs almost nothing, the full decoder is exact and slower.</source>
        <translation>生成中の画像の見せ方です: 近似写像はほぼ無料、完全なデコーダーは正確で遅くなります。</translation>
    </message>
    <message>
        <source>Automatic: the best one under a tenth of a step</source>
        <translation>自動: ステップの 10 分の 1 未満で最良のもの</translation>
    </message>
    <message>
        <source>Fitted map: almost free</source>
        <translation>近似写像: ほぼ無料</translation>
    </message>
    <message>
        <source>Fitted map, R² %1: almost free</source>
        <translation>近似写像 (R² %1): ほぼ無料</translation>
    </message>
    <message>
        <source>Fitted map: this model has none</source>
        <translation>近似写像: このモデルにはありません</translation>
    </message>
    <message>
        <source>Full decoder: exact, slower</source>
        <translation>完全なデコーダー: 正確、低速</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>明るい、暗い、またはデスクトップと同じ。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Fits, %1 %</source>
        <translation>合わせ、%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opening, undo, text size, help and everything else (F10).</source>
        <translation>開く、元に戻す、文字サイズ、ヘルプ、その他すべて (F10)。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HeatLegend</name>
    <message>
        <source>The scale of |Δ|, the same in every lane.</source>
        <translation>|Δ| の目盛りで、すべてのレーンで同じです。</translation>
    </message>
    <message>
        <source>Scale of |Δ| from 0 to %1</source>
        <translation>|Δ| の目盛り 0 ～ %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Goes back to where the help was opened (Esc).</source>
        <translation>ヘルプを開いた所に戻ります (Esc)。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The pages of the help.</source>
        <translation>ヘルプのページです。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Shows the lines of all pages that have these words.</source>
        <translation>すべてのページから、これらの語を含む行を示します。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Opens the table of all keys.</source>
        <translation>すべてのキーの表を開きます。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Points at the parts of the window, one after the other.</source>
        <translation>ウィンドウの各部を順に指し示します。</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>ヘルプで見つかったもの</translation>
    </message>
    <message>
        <source>The lines that have the words of the search; each leads to its place.</source>
        <translation>検索の語を含む行です。それぞれその場所に移ります。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>A page of the help.</source>
        <translation>ヘルプの 1 ページです。</translation>
    </message>
    <message>
        <source>No line of the help has these words.</source>
        <translation>これらの語を含む行はヘルプにありません。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HistoryWorker</name>
    <message>
        <source>Reading the history</source>
        <translation>履歴の読み取り</translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation>履歴を開く</translation>
    </message>
    <message>
        <source>Bringing back stars and tags</source>
        <translation>星とタグを戻す</translation>
    </message>
    <message>
        <source>The history was damaged, so it was made anew from the pictures in their folders; the damaged file is kept as %1.</source>
        <translation>履歴が壊れていたので、フォルダーの画像から作り直しました。壊れたファイルは %1 として残してあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept their stars and tags.</source>
        <translation>
            <numerusform>%n 枚の画像の星とタグは保たれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>フォルダーを調べる</translation>
    </message>
    <message>
        <source>Writing %1 into the history</source>
        <translation>%1 を履歴に書き込み</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>履歴の検索</translation>
    </message>
    <message>
        <source>Reading settings from the history</source>
        <translation>履歴から設定を読み取り</translation>
    </message>
    <message>
        <source>Giving stars</source>
        <translation>星を付ける</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>タグの変更</translation>
    </message>
    <message>
        <source>Deleting a picture</source>
        <translation>画像の削除</translation>
    </message>
    <message>
        <source>Bringing back a picture</source>
        <translation>画像を戻す</translation>
    </message>
    <message>
        <source>Something went wrong in the history: %1</source>
        <translation>履歴で問題が起きました: %1</translation>
    </message>
    <message>
        <source>%1 was not the history of Darkroom, so the history was made from the pictures in their folders; what was there is kept as %2.</source>
        <translation>%1 は Darkroom の履歴ではなかったので、フォルダーの画像から履歴を作りました。そこにあったものは %2 として残してあります。</translation>
    </message>
    <message>
        <source>The history %1 was empty, so it was made anew from the pictures in their folders.</source>
        <translation>履歴 %1 が空だったので、フォルダーの画像から作り直しました。</translation>
    </message>
    <message>
        <source>%1 Until the next start the gallery is made from the pictures in their folders, and keeps no stars and tags that you give.</source>
        <translation>%1 次に起動するまで、ギャラリーはフォルダーの画像から作られ、付けた星とタグは残りません。</translation>
    </message>
    <message>
        <source>The history %1 is damaged and could not be set aside. Rename or delete it, then start again.</source>
        <translation>履歴 %1 は壊れていて、別の名前で残せませんでした。名前を変えるか削除してから、起動し直してください。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Invitation</name>
    <message>
        <source>Choose a model folder</source>
        <translation>モデルフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a model folder on this computer; you can also drop it on the window.</source>
        <translation>このコンピューターのモデルフォルダーを選んでください。ウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>プロンプトを入力して Ctrl+Enter を押してください</translation>
    </message>
    <message>
        <source>or start with one of these</source>
        <translation>またはこれらから始めてください</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>Choose a model folder, or drop one here.</source>
        <translation>モデルフォルダーを選ぶか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>読み込みを停止しました</translation>
    </message>
    <message>
        <source>Generate loads the model again; or choose another one.</source>
        <translation>「生成」でモデルを再び読み込みます。または別のものを選んでください。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Takes this prompt and makes the picture.</source>
        <translation>このプロンプトで画像を生成します。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabForm</name>
    <message>
        <source>Values of w</source>
        <translation>w の値</translation>
    </message>
    <message>
        <source>A lane for each w, 3 to 15 of them with commas between; 0,1,..,8 fills a range.</source>
        <translation>w ごとに 1 レーン、3 ～ 15 個をコンマで区切ります。0,1,..,8 で範囲を埋めます。</translation>
    </message>
    <message>
        <source>Classifier scales</source>
        <translation>分類器スケールの値</translation>
    </message>
    <message>
        <source>Below them, from the same noise, a lane for each scale of classifier guidance; empty means none.</source>
        <translation>その下に、同じノイズから分類器ガイダンスのスケールごとに 1 レーン。空ならなしです。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>w beside the classifier</source>
        <translation>分類器と併用する w</translation>
    </message>
    <message>
        <source>Which network the classifier steers: w 0 the conditional one, −1 the unconditional one.</source>
        <translation>分類器が導くネットワーク: w 0 は条件付き、−1 は無条件です。</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>第 2 軸</translation>
    </message>
    <message>
        <source>What else the strip varies, one row for each value.</source>
        <translation>ストリップで他に変えるもので、値ごとに 1 行です。</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>他になし</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>分類器スケール</translation>
    </message>
    <message>
        <source>Values of the second axis</source>
        <translation>第 2 軸の値</translation>
    </message>
    <message>
        <source>New w</source>
        <translation>新しい w</translation>
    </message>
    <message>
        <source>The w that is set from a step k on, for “when does w matter”.</source>
        <translation>「w はいつ効くか」で、ステップ k から設定する w です。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for steps</source>
        <translation>ステップ用メモリー</translation>
    </message>
    <message>
        <source>How much memory the kept steps of all runs may take; beyond it every k-th step is kept, and the oldest runs go.</source>
        <translation>すべての実行で残すステップが使えるメモリーです。超えると k ステップごとに残し、最も古い実行は消えます。</translation>
    </message>
    <message>
        <source>Develop strip</source>
        <translation>ストリップ現像</translation>
    </message>
    <message>
        <source>Develop the strip</source>
        <translation>ストリップを現像</translation>
    </message>
    <message>
        <source>Develops all lanes together from one noise.</source>
        <translation>1 つのノイズからすべてのレーンを一緒に現像します。</translation>
    </message>
    <message>
        <source>When does w matter?</source>
        <translation>w はいつ効く?</translation>
    </message>
    <message>
        <source>When does w matter</source>
        <translation>w はいつ効くか</translation>
    </message>
    <message>
        <source>Develops the settings&apos; w until a step k and the new w from it on, for many k, and draws how far each comes.</source>
        <translation>ステップ k までは設定の w、そこからは新しい w で、多くの k について現像し、どこまで届くかを描きます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the lab</source>
        <translation>ラボを停止</translation>
    </message>
    <message>
        <source>Stops the lanes before their next network call; what was seen stays.</source>
        <translation>次のネットワーク呼び出しの前にレーンを止めます。見たものは残ります。</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分類器</translation>
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
        <translation>および</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>no classifier</source>
        <translation>分類器なし</translation>
    </message>
    <message>
        <source>names or numbers</source>
        <translation>名前または番号</translation>
    </message>
    <message>
        <source>There is no sampler “%1”.</source>
        <translation>サンプラー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no class “%1”.</source>
        <translation>クラス「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 lanes: %2.</source>
        <translation>%1 レーン: %2。</translation>
    </message>
    <message>
        <source>%1 MB used</source>
        <translation>%1 MB 使用中</translation>
    </message>
    <message>
        <source>Lanes can be counted once a model is loaded.</source>
        <translation>モデルが読み込まれるとレーンを数えられます。</translation>
    </message>
    <message>
        <source>red apple | blue rocket</source>
        <translation>red apple | blue rocket</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>The values of the second axis with commas between, prompts with |; numbers may fill a range with two dots.</source>
        <translation>第 2 軸の値をコンマで、プロンプトは | で区切ります。数は 2 つのピリオドで範囲を埋められます。</translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation>%1 はプロンプトを受け取りません。</translation>
    </message>
    <message>
        <source>Leaves out start picture, mask and region map in the lab: the lanes begin from noise. The settings stay as they are.</source>
        <translation>ラボでは開始画像、マスク、領域マップを使いません。レーンはノイズから始まり、設定はそのままです。</translation>
    </message>
    <message>
        <source>The lanes begin from noise: start picture, mask and region map of the settings are left out.</source>
        <translation>レーンはノイズから始まります。設定の開始画像、マスク、領域マップは使いません。</translation>
    </message>
    <message>
        <source>Every lane enlarges the start picture of the settings.</source>
        <translation>各レーンは設定の開始画像を拡大します。</translation>
    </message>
    <message>
        <source>Every lane begins from the start picture of the settings, at strength %1.</source>
        <translation>各レーンは設定の開始画像から、強度 %1 で始まります。</translation>
    </message>
    <message>
        <source>Every lane paints into the mask of the settings&apos; start picture, at strength %1.</source>
        <translation>各レーンは設定の開始画像のマスクの中を、強度 %1 で描きます。</translation>
    </message>
    <message>
        <source>Every lane follows the region map of the settings.</source>
        <translation>各レーンは設定の領域マップに従います。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabPage</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Shows the steps of all lanes one after the other.</source>
        <translation>すべてのレーンのステップを順に示します。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Begins again at the first step when the last one was shown.</source>
        <translation>最後のステップの後、最初のステップに戻ります。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Goes through the steps of all lanes together; the right end shows the newest, and the finished pictures.</source>
        <translation>すべてのレーンのステップを一緒に移動します。右端は最新のもの、そして完成画像です。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What is shown of the step in every lane: the estimate x̂₀, a branch, Δ and others.</source>
        <translation>各レーンでステップの何を示すか: 推定 x̂₀、枝、Δ などです。</translation>
    </message>
    <message>
        <source>Where |Δ|</source>
        <translation>|Δ| の場所</translation>
    </message>
    <message>
        <source>Where guidance acts</source>
        <translation>ガイダンスが働く場所</translation>
    </message>
    <message>
        <source>Shows below each lane where the branches differ at the step (|Δ| over the channels), on one scale for all lanes.</source>
        <translation>各レーンの下に、ステップで枝が違う場所 (チャンネル全体の |Δ|) をすべて同じ目盛りで示します。</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Summed over the steps</source>
        <translation>ステップで合計</translation>
    </message>
    <message>
        <source>Sums |Δ| over the steps up to this one.</source>
        <translation>このステップまでの |Δ| を合計します。</translation>
    </message>
    <message>
        <source>Align by shift</source>
        <translation>シフトで揃える</translation>
    </message>
    <message>
        <source>Align both kinds by their shift</source>
        <translation>両方の種類をシフトで揃える</translation>
    </message>
    <message>
        <source>Puts lanes that were moved as far (‖ε̂ − ε_c‖ / ‖ε_c‖) above each other, whatever they were set to.</source>
        <translation>設定値にかかわらず、同じだけ動いたレーン (‖ε̂ − ε_c‖ / ‖ε_c‖) を上下に並べます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Strip as PNG…</source>
        <translation>ストリップを PNG で…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Telemetry as CSV…</source>
        <translation>テレメトリーを CSV で…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>グラフを PNG で…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>グラフを SVG で…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation>ステップはまだありません</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>セッションを開く…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Develops the lanes of a saved session again and tells whether their pictures are bit-identical, or the largest difference and why.</source>
        <translation>保存したセッションのレーンを再び現像し、画像がビット単位で同じか、最大の差とその理由を示します。</translation>
    </message>
    <message>
        <source>Saves the whole session to develop it again, the strip as one labelled PNG, the chart as PNG or SVG, the telemetry as CSV.</source>
        <translation>再び現像するためのセッション全体、ラベル付き PNG のストリップ、PNG か SVG のグラフ、CSV のテレメトリーを保存します。</translation>
    </message>
    <message>
        <source>Session…</source>
        <translation>セッション…</translation>
    </message>
    <message>
        <source>Lab session (*.darkroom-lab)</source>
        <translation>ラボのセッション (*.darkroom-lab)</translation>
    </message>
    <message>
        <source>Developing the session again…</source>
        <translation>セッションを再び現像中…</translation>
    </message>
    <message>
        <source>The session was not developed to its end.</source>
        <translation>セッションは最後まで現像されていません。</translation>
    </message>
    <message>
        <source>Quality over w</source>
        <translation>w に対する品質</translation>
    </message>
    <message>
        <source>Shows Fréchet distance, precision, recall and class accuracy over w in place of the lanes&apos; chart, measured on many pictures.</source>
        <translation>多くの画像で測ったフレシェ距離、適合率、再現率、クラス正解率を、レーンのグラフの代わりに w に対して示します。</translation>
    </message>
    <message>
        <source>Lane on canvas</source>
        <translation>レーンをキャンバスへ</translation>
    </message>
    <message>
        <source>Choose a lane first.</source>
        <translation>まずレーンを選んでください。</translation>
    </message>
    <message>
        <source>This lane still develops; it can be opened when it has ended.</source>
        <translation>このレーンはまだ現像中です。終わると開けます。</translation>
    </message>
    <message>
        <source>This lane has no steps to show.</source>
        <translation>このレーンには示せるステップがありません。</translation>
    </message>
    <message>
        <source>Shows the chosen lane on the canvas with all views of its steps, the attention to each token among them, and to branch there.</source>
        <translation>選んだレーンをキャンバスに示します。各トークンへの注意を含むステップのすべての表示が使え、そこから枝分かれもできます。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LabResults</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>ステップ %1 から</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGrid</name>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>The lanes from one noise, developing together; the chosen one is drawn strong in the chart.</source>
        <translation>1 つのノイズから一緒に現像されるレーンです。選んだものはグラフで太く描かれます。</translation>
    </message>
    <message>
        <source>Type values of w and press Develop strip: one lane for each develops here, all from the same noise.</source>
        <translation>w の値を入力して「ストリップ現像」を押してください。値ごとに 1 レーンが、同じノイズからここに現れます。</translation>
    </message>
    <message>
        <source>Lane to the left</source>
        <translation>左のレーン</translation>
    </message>
    <message>
        <source>Lane to the right</source>
        <translation>右のレーン</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>上のレーン</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>下のレーン</translation>
    </message>
    <message>
        <source>Show the lane on the canvas</source>
        <translation>レーンをキャンバスに示す</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LaneGridModel</name>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>シフト %1</translation>
    </message>
    <message>
        <source>%1 %2 w %3</source>
        <translation>%1 %2 w %3</translation>
    </message>
    <message>
        <source>%1 %2 scale %3</source>
        <translation>%1 %2 スケール %3</translation>
    </message>
    <message>
        <source>|Δ|</source>
        <translation>|Δ|</translation>
    </message>
    <message>
        <source>Where guidance acts in the lane %1.</source>
        <translation>レーン %1 でガイダンスが働く場所です。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LargerPictures</name>
    <message>
        <source>Load a model first: it makes the larger picture.</source>
        <translation>先にモデルを読み込んでください。大きい画像はモデルが作ります。</translation>
    </message>
    <message>
        <source>Another model made this picture: load that one first.</source>
        <translation>この画像は別のモデルが作りました。先にそのモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>A second pass begins from pictures of up to %1 pixels a side.</source>
        <translation>2 回目は一辺 %1 ピクセルまでの画像から始めます。</translation>
    </message>
    <message>
        <source>%1 makes one size only.</source>
        <translation>%1 は 1 つのサイズだけを生成します。</translation>
    </message>
    <message>
        <source>%1 enlarges a start picture itself.</source>
        <translation>%1 は自分で開始画像を拡大します。</translation>
    </message>
    <message>
        <source>Its region map has the size of the small picture.</source>
        <translation>領域マップが小さい画像のサイズです。</translation>
    </message>
    <message>
        <source>The larger picture would be larger than any that can be made.</source>
        <translation>拡大した画像は生成できる大きさを超えます。</translation>
    </message>
    <message>
        <source>Making a picture larger</source>
        <translation>画像の拡大</translation>
    </message>
    <message>
        <source>There is no finished picture to make larger. Make one, or choose one in the gallery.</source>
        <translation>拡大できる完成画像がありません。生成するか、ギャラリーで選んでください。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LineLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>線なし</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>線: %1</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LoraPanel</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>LoRA ファイルを追加</translation>
    </message>
    <message>
        <source>Adds LoRA files, which change the model&apos;s weights while they are on the stack.</source>
        <translation>スタックにある間モデルの重みを変える LoRA ファイルを追加します。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>No LoRA: the model as it is.</source>
        <translation>LoRA なし: モデルのままです。</translation>
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
        <translation>この LoRA を効かせるかどうかです。オフでも位置と強度は保たれます。</translation>
    </message>
    <message>
        <source>U-Net </source>
        <translation>U-Net </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the U-Net</source>
        <translation>U-Net での LoRA %1 の強度</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the U-Net is added: 1 is all of it, below 0 turns it round.</source>
        <translation>この LoRA による U-Net の変化をどれだけ加えるか: 1 で全部、0 未満で逆向きです。</translation>
    </message>
    <message>
        <source>Text </source>
        <translation>テキスト </translation>
    </message>
    <message>
        <source>Strength of LoRA %1 in the text encoder</source>
        <translation>テキストエンコーダーでの LoRA %1 の強度</translation>
    </message>
    <message>
        <source>How much of this LoRA&apos;s change of the text encoder is added; it follows the U-Net&apos;s until it is set apart.</source>
        <translation>この LoRA によるテキストエンコーダーの変化をどれだけ加えるかです。個別に設定するまで U-Net の値に従います。</translation>
    </message>
    <message>
        <source>Move LoRA %1 up</source>
        <translation>LoRA %1 を上へ</translation>
    </message>
    <message>
        <source>Puts this LoRA one place earlier in the stack.</source>
        <translation>この LoRA をスタックで 1 つ前に移します。</translation>
    </message>
    <message>
        <source>Move LoRA %1 down</source>
        <translation>LoRA %1 を下へ</translation>
    </message>
    <message>
        <source>Puts this LoRA one place later in the stack.</source>
        <translation>この LoRA をスタックで 1 つ後に移します。</translation>
    </message>
    <message>
        <source>Remove LoRA %1</source>
        <translation>LoRA %1 を取り除く</translation>
    </message>
    <message>
        <source>Takes this LoRA off the stack; the model&apos;s own weights come back without loading it anew.</source>
        <translation>この LoRA をスタックから外します。読み込み直さずにモデル自身の重みに戻ります。</translation>
    </message>
    <message>
        <source>LoRA %1, %2</source>
        <translation>LoRA %1、%2</translation>
    </message>
    <message>
        <source>Whether this LoRA counts (%1); switched off it keeps its place and strengths.</source>
        <translation>この LoRA (%1) を効かせるかどうかです。オフでも位置と強度は保たれます。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::MaskEditor</name>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paints what shall be made anew.</source>
        <translation>作り直す所を塗ります。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Paints what shall stay as it is.</source>
        <translation>そのまま残す所を塗ります。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Keeps what was masked, and makes the rest anew.</source>
        <translation>マスクした所を残し、他を作り直します。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Takes the whole mask away.</source>
        <translation>マスク全体を消します。</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>一筆戻す</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>最後の一筆を取り消します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Keeps the mask and goes back to the pictures.</source>
        <translation>マスクを残して画像に戻ります。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Paint over what shall be made anew, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>作り直す所を、マウスまたはキーで塗ります。ホイールでブラシの大きさが変わります。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelDesk</name>
    <message>
        <source>Model files (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;All files (*)</source>
        <translation>モデルファイル (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s folder</source>
        <translation>オートエンコーダーまたはモデルのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Add LoRA files</source>
        <translation>LoRA ファイルを追加</translation>
    </message>
    <message>
        <source>Choose a folder of textual inversions</source>
        <translation>テキスト反転のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>change of the words&apos; folder</source>
        <translation>単語のフォルダーの変更</translation>
    </message>
    <message>
        <source>change of the model</source>
        <translation>モデルの変更</translation>
    </message>
    <message>
        <source>change of the VAE</source>
        <translation>VAE の変更</translation>
    </message>
    <message>
        <source>a learned word in the prompt</source>
        <translation>プロンプト内の学習した単語</translation>
    </message>
    <message>
        <source>Open a model&apos;s file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Choose an autoencoder&apos;s or a model&apos;s file</source>
        <translation>オートエンコーダーまたはモデルのファイルを選ぶ</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s file</source>
        <translation>分類器のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s folder</source>
        <translation>分類器のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>change of the classifier</source>
        <translation>分類器の変更</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelLibrary</name>
    <message>
        <source>The folder of models %1 is not there. Bring it back, or take it off the list of models.</source>
        <translation>モデルのフォルダー %1 がありません。元に戻すか、モデルの一覧から外してください。</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>モデルの検索</translation>
    </message>
    <message>
        <source>Keeping the star of a model</source>
        <translation>モデルの星の保存</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelListModel</name>
    <message>
        <source>starred</source>
        <translation>星付き</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelPanel</name>
    <message>
        <source>prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n クラス</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that makes the pictures; another one takes a moment to load.</source>
        <translation>画像を作るモデルです。別のモデルの読み込みには少し時間がかかります。</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>オートエンコーダー (VAE)</translation>
    </message>
    <message>
        <source>What turns latents into the picture: the model&apos;s own autoencoder (VAE), or another file&apos;s of the same kind.</source>
        <translation>潜在変数を画像に変えるものです: モデル自身のオートエンコーダー (VAE) か、同じ種類の別のファイルのものです。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Opens another model of this computer, from a list, a folder or a file; you can also drop it on the window.</source>
        <translation>このコンピューターの別のモデルを一覧、フォルダー、ファイルから開きます。ウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>Open a model&apos;s file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Open a model&apos;s folder…</source>
        <translation>モデルのフォルダーを開く…</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>モデル自身のもの</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelsPage</name>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Add as LoRA</source>
        <translation>LoRA として追加</translation>
    </message>
    <message>
        <source>Use as VAE</source>
        <translation>VAE として使う</translation>
    </message>
    <message>
        <source>Write into the prompt</source>
        <translation>プロンプトに書く</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>することがありません</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>キャンバスに戻る</translation>
    </message>
    <message>
        <source>Goes back to the picture (Esc).</source>
        <translation>画像に戻ります (Esc)。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Shows models with all of these words in their name or kind.</source>
        <translation>これらの語をすべて名前か種類に含むモデルを示します。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Names a folder of models; it and its subfolders are listed.</source>
        <translation>モデルのフォルダーを指定します。その中とサブフォルダーが一覧に載ります。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再び調べる</translation>
    </message>
    <message>
        <source>Looks through the folders for what is new or gone (F5).</source>
        <translation>フォルダーを調べ、新しいものとなくなったものを探します (F5)。</translation>
    </message>
    <message>
        <source>Models in your folders</source>
        <translation>フォルダー内のモデル</translation>
    </message>
    <message>
        <source>A click or Enter loads a model; S or a click on the star marks it.</source>
        <translation>クリックか Enter でモデルを読み込み、S か星のクリックで印を付けます。</translation>
    </message>
    <message>
        <source>Does with the chosen file what it is for (Enter).</source>
        <translation>選んだファイルを本来の用途に使います (Enter)。</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Marks the chosen model, so that it stands first (S).</source>
        <translation>選んだモデルに印を付け、先頭に置きます (S)。</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 を一覧から外す</translation>
    </message>
    <message>
        <source>Takes %1 off the list; its files stay where they are.</source>
        <translation>%1 を一覧から外します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>No folder of models is named yet. Add one: every model, VAE and LoRA in it and its subfolders is listed here by what it is.</source>
        <translation>モデルのフォルダーがまだ指定されていません。追加すると、その中とサブフォルダーのモデル、VAE、LoRA がすべて種類とともにここに載ります。</translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation>これらの語をすべて含むモデルはありません。</translation>
    </message>
    <message>
        <source>There are no models in these folders.</source>
        <translation>これらのフォルダーにモデルはありません。</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 so far</source>
        <translation>フォルダーを調べています: 現在 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) and parts of models</source>
        <translation>
            <numerusform>モデルとその部品 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>選んだモデル</translation>
    </message>
    <message>
        <source>Where the chosen model is, what it is, and what it lacks.</source>
        <translation>選んだモデルの場所、種類、足りないものです。</translation>
    </message>
    <message>
        <source>Load the chosen model</source>
        <translation>選んだモデルを読み込む</translation>
    </message>
    <message>
        <source>Star the chosen model</source>
        <translation>選んだモデルに星を付ける</translation>
    </message>
    <message>
        <source>Look through the folders again</source>
        <translation>フォルダーを再び調べる</translation>
    </message>
    <message>
        <source>Go to the list of models</source>
        <translation>モデルの一覧へ</translation>
    </message>
    <message>
        <source>Guide by it</source>
        <translation>これでガイドする</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>ファイルに書かれていないこと</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and neither does a yaml or JSON beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 にも、添えられた yaml や JSON にも、実行に必要なことがすべては書かれていません。ここには通常の値があり、選んだものはファイルをどこに移しても記憶されます。</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Keeps these values for the file and loads the model with them.</source>
        <translation>このファイルの値として残し、それでモデルを読み込みます。</translation>
    </message>
    <message>
        <source>Leaves the usual values, where there are any, and asks again at the next start.</source>
        <translation>通常の値があればそのままにし、次の起動時に再び尋ねます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>How noise grows over the timesteps: linear in most published models, cosine in some of 64 pixels.</source>
        <translation>タイムステップを通したノイズの増え方: 公開モデルの多くは線形、64 ピクセルのものの一部は余弦です。</translation>
    </message>
    <message>
        <source>Timesteps</source>
        <translation>タイムステップ数</translation>
    </message>
    <message>
        <source>How many noise levels it was trained on.</source>
        <translation>訓練されたノイズレベルの数です。</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意ヘッド数</translation>
    </message>
    <message>
        <source>How many heads each attention has, where their number is given.</source>
        <translation>ヘッドの数が与えられる場合の、各注意のヘッド数です。</translation>
    </message>
    <message>
        <source>Channels of a head</source>
        <translation>ヘッドのチャンネル</translation>
    </message>
    <message>
        <source>How wide each attention head is, where that is given; it counts before the number of heads.</source>
        <translation>与えられる場合の各注意ヘッドの幅です。ヘッド数より優先されます。</translation>
    </message>
    <message>
        <source>New attention order</source>
        <translation>新しい順序</translation>
    </message>
    <message>
        <source>In which order queries, keys and values stand in its attentions (use_new_attention_order).</source>
        <translation>注意の中でクエリ、キー、値が並ぶ順序です (use_new_attention_order)。</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>予測対象</translation>
    </message>
    <message>
        <source>What the network predicts: v in the models for 768 pixels, ε (eps) in those for 512.</source>
        <translation>ネットワークが予測するもの: 768 ピクセル用のモデルでは v、512 用では ε (eps) です。</translation>
    </message>
    <message>
        <source>Scale of latents</source>
        <translation>潜在変数のスケール</translation>
    </message>
    <message>
        <source>What latents were multiplied by in training: 0.18215 for many text models, 1 for most others.</source>
        <translation>訓練で潜在変数に掛けられた数: 多くのテキストモデルでは 0.18215、他の多くでは 1 です。</translation>
    </message>
    <message>
        <source>Picture&apos;s side</source>
        <translation>画像の一辺</translation>
    </message>
    <message>
        <source>The side of the pictures that it makes, in pixels.</source>
        <translation>生成する画像の一辺 (ピクセル) です。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>一辺</translation>
    </message>
    <message>
        <source>The side of what its network works on, in latent pixels, or in pixels where it has no autoencoder.</source>
        <translation>ネットワークが扱うものの一辺を、潜在ピクセルで、オートエンコーダーがなければピクセルで示します。</translation>
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
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the picture.</source>
        <translation>画像のピクセル数で表したブラシの直径です。</translation>
    </message>
    <message>
        <source>Nothing to paint on</source>
        <translation>塗るものがありません</translation>
    </message>
    <message>
        <source>Brush %1, at %2, %3 of %4 × %5; %6 % painted</source>
        <translation>ブラシ %1、位置 %2, %3 / %4 × %5。%6 % 塗布済み</translation>
    </message>
    <message>
        <source>Brush to the left</source>
        <translation>ブラシを左へ</translation>
    </message>
    <message>
        <source>Brush to the right</source>
        <translation>ブラシを右へ</translation>
    </message>
    <message>
        <source>Brush up</source>
        <translation>ブラシを上へ</translation>
    </message>
    <message>
        <source>Brush down</source>
        <translation>ブラシを下へ</translation>
    </message>
    <message>
        <source>Paint below the brush</source>
        <translation>ブラシの下を塗る</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>一筆戻す</translation>
    </message>
    <message>
        <source>Line begun at %1, %2</source>
        <translation>線の始点 %1, %2</translation>
    </message>
    <message>
        <source>Drop the begun line</source>
        <translation>引きかけの線をやめる</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureDetails</name>
    <message>
        <source>another picture</source>
        <translation>別の画像</translation>
    </message>
    <message>
        <source>Branch of %1 at step %2</source>
        <translation>%1 のステップ %2 での分岐</translation>
    </message>
    <message>
        <source>From %1 at step %2</source>
        <translation>%1 のステップ %2 から</translation>
    </message>
    <message>
        <source>%1, which is not among the pictures</source>
        <translation>%1 (画像の中にありません)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Guidance w</source>
        <translation>ガイダンス w</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1、%2 ステップ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>There are no settings in this file.</source>
        <translation>このファイルに設定はありません。</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>タグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Words of your own to find the picture by, with commas between.</source>
        <translation>画像を探すための自分の言葉を、コンマで区切ります。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>設定をすべて使う</translation>
    </message>
    <message>
        <source>Takes over all settings of this picture (A); Ctrl+Z brings yours back.</source>
        <translation>この画像の設定をすべて使います (A)。Ctrl+Z で元の設定に戻ります。</translation>
    </message>
    <message>
        <source>Use the seed</source>
        <translation>シードを使う</translation>
    </message>
    <message>
        <source>Takes over the seed of this picture alone (S).</source>
        <translation>この画像のシードだけを使います (S)。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Use the prompt</source>
        <translation>プロンプトを使う</translation>
    </message>
    <message>
        <source>Takes over prompt, negative prompt and class of this picture (P).</source>
        <translation>この画像のプロンプト、ネガティブプロンプト、クラスを使います (P)。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>元の画像を表示</translation>
    </message>
    <message>
        <source>Show the picture that it came from</source>
        <translation>元になった画像を表示</translation>
    </message>
    <message>
        <source>Goes to the picture that this one was made from.</source>
        <translation>この画像の元になった画像へ移動します。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Shows 2 to 9 chosen pictures beside each other (C).</source>
        <translation>選んだ 2 ～ 9 枚の画像を並べて示します (C)。</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Opens the folder of this picture in the file manager (F).</source>
        <translation>この画像のフォルダーをファイルマネージャーで開きます (F)。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Moves the chosen pictures to the trash (Del); Ctrl+Z brings them back.</source>
        <translation>選んだ画像をごみ箱に移します (Del)。Ctrl+Z で戻ります。</translation>
    </message>
    <message>
        <source>All of these are your settings now.</source>
        <translation>これらはすべて現在の設定です。</translation>
    </message>
    <message>
        <source>All would change: %1</source>
        <translation>すべてを使うと変わるもの: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>画像を選ぶと、どう作られたかがわかります。</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>拡大…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>拡大する</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>2 回目の処理でこの画像を拡大します。</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>強度 %1</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>開始画像</translation>
    </message>
    <message>
        <source>%1, with a mask</source>
        <translation>%1、マスクあり</translation>
    </message>
    <message>
        <source>Painted by a region map</source>
        <translation>領域マップで描画</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>ここから始める</translation>
    </message>
    <message>
        <source>Begin from this picture</source>
        <translation>この画像から始める</translation>
    </message>
    <message>
        <source>Makes this picture the one that the next begins from (B); Ctrl+Z undoes it.</source>
        <translation>この画像を次の画像の開始画像にします (B)。Ctrl+Z で元に戻ります。</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>マスクを塗る…</translation>
    </message>
    <message>
        <source>Paint a mask on it</source>
        <translation>その上にマスクを塗る</translation>
    </message>
    <message>
        <source>Begins from this picture, and opens it to paint over what shall be made anew (M).</source>
        <translation>この画像から始め、開いて作り直す所を塗ります (M)。</translation>
    </message>
    <message>
        <source>Stopped after step %1</source>
        <translation>ステップ %1 の後に停止</translation>
    </message>
    <message>
        <source>Strip of the lab</source>
        <translation>ラボのストリップ</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n レーン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputPanel</name>
    <message>
        <source>Paint…</source>
        <translation>塗る…</translation>
    </message>
    <message>
        <source>Paint regions</source>
        <translation>領域を塗る</translation>
    </message>
    <message>
        <source>Opens the map of what shall be where, to be painted with the model&apos;s regions.</source>
        <translation>どこに何を置くかのマップを開き、モデルの領域で塗ります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>領域を消去</translation>
    </message>
    <message>
        <source>Takes the region map away: the model places things itself.</source>
        <translation>領域マップを消します。モデルが自分で配置します。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>開始画像</translation>
    </message>
    <message>
        <source>The picture to begin from, as it will be fitted; drop one here or paste it with Ctrl+V.</source>
        <translation>開始に使う画像を、合わせた状態で示します。ここにドロップするか Ctrl+V で貼り付けます。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>開始画像を開く</translation>
    </message>
    <message>
        <source>Takes a picture file to begin from.</source>
        <translation>画像ファイルから始めます。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste a start picture</source>
        <translation>開始画像を貼り付け</translation>
    </message>
    <message>
        <source>Takes the picture from the clipboard.</source>
        <translation>クリップボードの画像を使います。</translation>
    </message>
    <message>
        <source>Use result</source>
        <translation>結果を使う</translation>
    </message>
    <message>
        <source>Use this result</source>
        <translation>この結果を使う</translation>
    </message>
    <message>
        <source>Begins the next picture from the one that is shown.</source>
        <translation>表示中の画像から次の画像を始めます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove the start picture</source>
        <translation>開始画像を取り除く</translation>
    </message>
    <message>
        <source>Begins from noise alone again, without mask.</source>
        <translation>マスクなしで、再びノイズだけから始めます。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>How much of the schedule runs: near 0 the picture hardly changes, at 1 little of it is left.</source>
        <translation>スケジュールのどれだけを実行するか: 0 に近いと画像はほぼ変わらず、1 ではほとんど残りません。</translation>
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
        <translation>初手</translation>
    </message>
    <message>
        <source>Whose rule says which step the strength begins with: the two differ by one step.</source>
        <translation>強度からどの規則で最初のステップを決めるか: 2 つは 1 ステップ違います。</translation>
    </message>
    <message>
        <source>Crop: fill, cut the rest</source>
        <translation>切り抜き: 埋めて残りを切る</translation>
    </message>
    <message>
        <source>Pad: show all, repeat the edge</source>
        <translation>余白: 全体を示し端を繰り返す</translation>
    </message>
    <message>
        <source>Stretch: change the shape</source>
        <translation>引き伸ばし: 形を変える</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>How a start picture of another shape comes to the size of the picture that is made.</source>
        <translation>形の違う開始画像を、生成する画像のサイズに合わせる方法です。</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>マスクを塗る</translation>
    </message>
    <message>
        <source>Opens the start picture to paint over what shall be made anew.</source>
        <translation>開始画像を開き、作り直す所を塗ります。</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <source>Takes the mask away: all of the picture changes.</source>
        <translation>マスクを消します: 画像全体が変わります。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>ぼかし幅</translation>
    </message>
    <message>
        <source>Over how many pixels the new part comes in inside the mask&apos;s edge; outside nothing changes.</source>
        <translation>マスクの縁の内側で新しい部分が何ピクセルかけて現れるかです。外側は変わりません。</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>クリップボードに画像がありません。コピーしてから貼り付けてください。</translation>
    </message>
    <message>
        <source>No step is left: raise it, or take more steps.</source>
        <translation>ステップが残りません。強度を上げるか、ステップ数を増やしてください。</translation>
    </message>
    <message>
        <source>Runs the last %1 of %2 steps.</source>
        <translation>%2 ステップのうち最後の %1 を実行します。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputView</name>
    <message>
        <source>Drop or paste a picture here</source>
        <translation>ここに画像をドロップまたは貼り付け</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureInputs</name>
    <message>
        <source>Taking a start picture</source>
        <translation>開始画像の取得</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>region map</source>
        <translation>領域マップ</translation>
    </message>
    <message>
        <source>Open a start picture</source>
        <translation>開始画像を開く</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>領域マップまたは画像を開く</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Opening a region map</source>
        <translation>領域マップを開く</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>領域マップを保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Saving a region map</source>
        <translation>領域マップの保存</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureLoader</name>
    <message>
        <source>%1 can&apos;t be read as a picture: %2. Save it as a PNG, then try again.</source>
        <translation>%1 を画像として読み取れません: %2。PNG で保存してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PicturePanel</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The number that the noise is made from; −1 draws a new one for each Generate, the same seed repeats a picture.</source>
        <translation>ノイズの元になる数です。−1 は生成のたびに新しい数を引き、同じシードは同じ画像を再現します。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>ランダムなシード</translation>
    </message>
    <message>
        <source>Sets the seed to −1: a new random one for each Generate.</source>
        <translation>シードを −1 にします: 生成のたびに新しいランダムな値になります。</translation>
    </message>
    <message>
        <source>Use the last seed</source>
        <translation>最後のシードを使う</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, so that only what you change is changed.</source>
        <translation>最新の画像のシードを使い、変えた所だけが変わるようにします。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width of the picture in pixels; the time grows with width times height.</source>
        <translation>画像の幅 (ピクセル) です。時間は幅 × 高さとともに増えます。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Height of the picture in pixels; the time grows with width times height.</source>
        <translation>画像の高さ (ピクセル) です。時間は幅 × 高さとともに増えます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>How many pictures to make, with seeds seed, seed + 1 and so on; each takes its own time.</source>
        <translation>作る画像の枚数です。シードはシード、シード + 1、… で、それぞれに時間がかかります。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Takes the seed of the latest picture, %1, so that only what you change is changed.</source>
        <translation>最新の画像のシード %1 を使い、変えた所だけが変わるようにします。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>このセッションの画像</translation>
    </message>
    <message>
        <source>The pictures that you made since the program started; click one to see it again, or drag it out as a file.</source>
        <translation>プログラム開始後に作った画像です。クリックで再び表示し、ファイルとしてドラッグできます。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save these settings as…</source>
        <translation>この設定を名前を付けて保存…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>プリセットはまだありません</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced</source>
        <translation>名前 (同じ名前のものは置き換えられます)</translation>
    </message>
    <message>
        <source>The presets could not be read. %1 %2</source>
        <translation>プリセットを読み取れませんでした。%1 %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What the picture shall show, in words (the condition c); empty means no text.</source>
        <translation>画像に何を示すかを言葉で書きます (条件 c)。空ならテキストなしです。</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>What guidance steers away from, in words; it takes the place of the empty text and costs nothing.</source>
        <translation>ガイダンスが遠ざけるものを言葉で書きます。空のテキストの代わりになり、コストはかかりません。</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>プロンプトのアイデア</translation>
    </message>
    <message>
        <source>A list of prompts that this model is good at.</source>
        <translation>このモデルが得意なプロンプトの一覧です。</translation>
    </message>
    <message>
        <source>Another idea</source>
        <translation>別のアイデア</translation>
    </message>
    <message>
        <source>Replaces the prompt by another idea; undo brings yours back.</source>
        <translation>プロンプトを別のアイデアに置き換えます。元に戻すと戻ります。</translation>
    </message>
    <message>
        <source>What shall the picture show?</source>
        <translation>画像に何を示しますか?</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>特になし</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityPanel</name>
    <message>
        <source>a folder of real pictures</source>
        <translation>実画像のフォルダー</translation>
    </message>
    <message>
        <source>Real pictures</source>
        <translation>実画像</translation>
    </message>
    <message>
        <source>The real pictures to compare with: a data set&apos;s index.jsonl or folder, or a folder of folders, one for each class.</source>
        <translation>比較する実画像: データセットの index.jsonl かフォルダー、またはクラスごとのフォルダーを含むフォルダーです。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose the real pictures</source>
        <translation>実画像を選ぶ</translation>
    </message>
    <message>
        <source>Chooses the folder of real pictures.</source>
        <translation>実画像のフォルダーを選びます。</translation>
    </message>
    <message>
        <source>Pictures for each w</source>
        <translation>w ごとの枚数</translation>
    </message>
    <message>
        <source>How many pictures are made at each w (N); the Fréchet distance of few pictures comes out too large.</source>
        <translation>各 w で作る画像の枚数 (N) です。枚数が少ないとフレシェ距離は大きく出ます。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measure quality over w</source>
        <translation>w に対する品質を測定</translation>
    </message>
    <message>
        <source>Makes pictures by class at each w of the list above and compares them with the real ones.</source>
        <translation>上の一覧の各 w でクラスごとに画像を作り、実画像と比べます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を停止</translation>
    </message>
    <message>
        <source>Stops after the present step; what was measured stays.</source>
        <translation>今のステップの後で止めます。測ったものは残ります。</translation>
    </message>
    <message>
        <source>What is drawn over w</source>
        <translation>w に対して描くもの</translation>
    </message>
    <message>
        <source>Which figure the chart shows, with its 95 % bootstrap interval.</source>
        <translation>グラフに示す指標と、その 95 % ブートストラップ区間です。</translation>
    </message>
    <message>
        <source>Fréchet distance</source>
        <translation>フレシェ距離</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Class accuracy</source>
        <translation>クラス正解率</translation>
    </message>
    <message>
        <source>Chart of quality over w</source>
        <translation>w に対する品質のグラフ</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>w %1: %2 (%3 to %4), N %5</source>
        <translation>w %1: %2 (%3 ～ %4)、N %5</translation>
    </message>
    <message>
        <source>Biased: so few pictures come out too far away. As many real pictures are at %1 from the others, which a perfect model would get.</source>
        <translation>偏りあり: 枚数が少ないと遠く出ます。同数の実画像は他から %1 で、完全なモデルでもこの値になります。</translation>
    </message>
    <message>
        <source>Looking at the real pictures…</source>
        <translation>実画像を調べています…</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>まだ何も測定されていません。</translation>
    </message>
    <message>
        <source>‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) between the features of made and real pictures: less is nearer.</source>
        <translation>作った画像と実画像の特徴の間の ‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½): 小さいほど近くなります。</translation>
    </message>
    <message>
        <source>Share of made pictures inside the real ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>作った画像のうち実画像の多様体の中にあるものの割合です (Kynkäänniemi et al.、k = 3)。</translation>
    </message>
    <message>
        <source>Share of real pictures inside the made ones&apos; manifold (Kynkäänniemi et al., k = 3).</source>
        <translation>実画像のうち作った画像の多様体の中にあるものの割合です (Kynkäänniemi et al.、k = 3)。</translation>
    </message>
    <message>
        <source>Share of pictures whose class y the judge names.</source>
        <translation>判定器がクラス y を言い当てた画像の割合です。</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>the one in the model&apos;s folder</source>
        <translation>モデルのフォルダーにあるもの</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>判定器</translation>
    </message>
    <message>
        <source>The folder of the picture classifier whose features and class names judge, as “darkroom train features” writes it; empty takes “evaluation” in the model&apos;s folder.</source>
        <translation>特徴とクラス名で判定する画像分類器のフォルダーです (「darkroom train features」が書き出すもの)。空ならモデルのフォルダーの「evaluation」を使います。</translation>
    </message>
    <message>
        <source>Choose the judge</source>
        <translation>判定器を選ぶ</translation>
    </message>
    <message>
        <source>Chooses the folder of the judge.</source>
        <translation>判定器のフォルダーを選びます。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 を起動できません。</translation>
    </message>
    <message>
        <source>The system ended the measuring (signal 9), most likely because memory ran out. Choose fewer pictures or a smaller model, or close other programs, and measure again.</source>
        <translation>システムが計測を終了させました（シグナル 9）。おそらくメモリが足りなくなったためです。画像の数を減らすか、より小さいモデルを選ぶか、ほかのプログラムを閉じてから、もう一度計測してください。</translation>
    </message>
    <message>
        <source>The measuring crashed (signal %1, %2). Measure again; if it crashes again, please report it.</source>
        <translation>計測が異常終了しました（シグナル %1、%2）。もう一度計測し、再び異常終了する場合は報告してください。</translation>
    </message>
    <message>
        <source>The measuring ended with code %1 and gave no reason. Measure again; if it ends so again, please report it.</source>
        <translation>計測がコード %1 で終了し、理由は示されませんでした。もう一度計測し、再び同じように終了する場合は報告してください。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueueModel</name>
    <message>
        <source>Class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>w %1, %2 steps, seed %3</source>
        <translation>w %1、%2 ステップ、シード %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 · takes %2</source>
        <translation>%1 · 所要 %2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::QueuePanel</name>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Lets nothing begin, and holds the running picture between two steps (Ctrl+P).</source>
        <translation>何も始めず、実行中の画像をステップの間で止めます (Ctrl+P)。</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべて取り消す</translation>
    </message>
    <message>
        <source>Stops the running picture and takes away all that wait (Esc).</source>
        <translation>実行中の画像を止め、待機中のものをすべて取り除きます (Esc)。</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>キューを閉じる</translation>
    </message>
    <message>
        <source>Hides this panel; the pictures in it go on (Ctrl+J).</source>
        <translation>このパネルを隠します。中の画像は続きます (Ctrl+J)。</translation>
    </message>
    <message>
        <source>Running and waiting pictures</source>
        <translation>実行中と待機中の画像</translation>
    </message>
    <message>
        <source>The running picture and those that wait; drag them into another order, or use Alt with the arrow keys.</source>
        <translation>実行中の画像と待機中の画像です。ドラッグするか Alt と矢印キーで並べ替えます。</translation>
    </message>
    <message>
        <source>Nothing is running. Press Generate (Ctrl+Enter): what is asked for while a picture is being made waits here.</source>
        <translation>何も実行されていません。「生成」(Ctrl+Enter) を押してください。生成中に頼んだものはここで待ちます。</translation>
    </message>
    <message>
        <source>Make it the next</source>
        <translation>次にする</translation>
    </message>
    <message>
        <source>Puts the chosen picture before all others that wait (Alt+Home).</source>
        <translation>選んだ画像を待機中の他のすべての前に置きます (Alt+Home)。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place earlier (Alt+Up).</source>
        <translation>選んだ画像を 1 つ前に移します (Alt+Up)。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Puts the chosen picture one place later (Alt+Down).</source>
        <translation>選んだ画像を 1 つ後に移します (Alt+Down)。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Takes the chosen picture out of the queue and its settings into the column, to be changed and asked for again (E).</source>
        <translation>選んだ画像をキューから出し、その設定を設定欄に入れて、変えて頼み直せるようにします (E)。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Asks for the chosen picture once more, with another random seed (R).</source>
        <translation>選んだ画像を別のランダムなシードでもう一度頼みます (R)。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Takes the chosen picture away, or ends it when it is running (Del).</source>
        <translation>選んだ画像を取り除き、実行中なら終えます (Del)。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Make the chosen picture the next</source>
        <translation>選んだ画像を次にする</translation>
    </message>
    <message>
        <source>Edit the chosen picture</source>
        <translation>選んだ画像を編集</translation>
    </message>
    <message>
        <source>Repeat the chosen picture</source>
        <translation>選んだ画像を繰り返す</translation>
    </message>
    <message>
        <source>Cancel the chosen picture</source>
        <translation>選んだ画像を取り消す</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ReadingPanel</name>
    <message>
        <source>Clip skip</source>
        <translation>クリップスキップ</translation>
    </message>
    <message>
        <source>Which layer of CLIP&apos;s text encoder is read, counted from its end: 1 is the last one.</source>
        <translation>CLIP のテキストエンコーダーのどの層を読むかを終わりから数えます: 1 が最後の層です。</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>モデル自身のもの</translation>
    </message>
    <message>
        <source>Folder of textual inversions</source>
        <translation>テキスト反転のフォルダー</translation>
    </message>
    <message>
        <source>A folder of textual-inversion files, whose names are words for what they learned, beside those that lie with the model.</source>
        <translation>テキスト反転ファイルのフォルダーです。ファイル名が、学習したものを表す単語になります。モデルと一緒にあるものに加わります。</translation>
    </message>
    <message>
        <source>Beside the model</source>
        <translation>モデルと同じ場所</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionEditor</name>
    <message>
        <source>Region map</source>
        <translation>領域マップ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>The region that the brush paints.</source>
        <translation>ブラシで塗る領域です。</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paints freely while the button is held.</source>
        <translation>ボタンを押している間、自由に塗ります。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>Paints the whole connected area of one region.</source>
        <translation>1 つの領域のつながった範囲をすべて塗ります。</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>一筆戻す</translation>
    </message>
    <message>
        <source>Takes back the latest stroke.</source>
        <translation>最後の一筆を取り消します。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a region map or picture</source>
        <translation>領域マップまたは画像を開く</translation>
    </message>
    <message>
        <source>Takes a region map from a file; of any other picture each pixel becomes the region of the nearest colour.</source>
        <translation>ファイルから領域マップを取ります。他の画像では、各ピクセルが最も近い色の領域になります。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the region map</source>
        <translation>領域マップを保存</translation>
    </message>
    <message>
        <source>Writes the map as an indexed PNG, whose values are the regions&apos; numbers.</source>
        <translation>マップを、値が領域番号であるインデックス PNG として書き出します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Keeps the map and goes back to the pictures.</source>
        <translation>マップを残して画像に戻ります。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Region %1.</source>
        <translation>領域 %1。</translation>
    </message>
    <message>
        <source>Paint what shall be where, with the mouse or by keys; the wheel changes the brush.</source>
        <translation>何をどこに置くかを、マウスまたはキーで塗ります。ホイールでブラシの大きさが変わります。</translation>
    </message>
    <message>
        <source>Paints a straight line from where you press to where you let go; with the keyboard Space begins it, and Space again ends it.</source>
        <translation>押したところから離したところまで直線を引きます。キーボードではスペースで始め、もう一度スペースで終えます。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::RegionMapView</name>
    <message>
        <source>Region map</source>
        <translation>領域マップ</translation>
    </message>
    <message>
        <source>What shall be where, as it was painted: %1.</source>
        <translation>どこに何を置くか、塗ったとおり: %1。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SamplingPanel</name>
    <message numerus="yes">
        <source>%1 (%n call(s) a step)</source>
        <translation>
            <numerusform>%1 (1 ステップ %n 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>How many steps lead from noise to picture (N); the time grows with it.</source>
        <translation>ノイズから画像までのステップ数 (N) です。時間もそれにつれて増えます。</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>How one step is taken; a sampler with two calls a step takes twice the time.</source>
        <translation>1 ステップの取り方です。1 ステップに 2 回呼び出すサンプラーは 2 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>How the noise levels (σ) are spread over the steps; it costs nothing.</source>
        <translation>ノイズレベル (σ) をステップにどう割り振るかです。コストはかかりません。</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>イータ</translation>
    </message>
    <message>
        <source>How much fresh noise is added at each step (η): for DDIM 0 is none and 1 as much as DDPM; it costs nothing.</source>
        <translation>各ステップで加える新しいノイズの量 (η): DDIM では 0 はなし、1 は DDPM と同じです。コストはかかりません。</translation>
    </message>
    <message>
        <source>Eta η</source>
        <translation>イータ η</translation>
    </message>
    <message>
        <source>How many times the network runs for one picture.</source>
        <translation>画像 1 枚にネットワークが動く回数です。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message numerus="yes">
        <source>%n model call(s)</source>
        <translation>
            <numerusform>モデル呼び出し %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SavedNotice</name>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Opens the folder that the picture was saved in.</source>
        <translation>画像を保存したフォルダーを開きます。</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>シードを使う</translation>
    </message>
    <message>
        <source>Puts this picture&apos;s seed into the settings, so that only what you change is changed.</source>
        <translation>この画像のシードを設定に入れ、変えた所だけが変わるようにします。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>拡大…</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>拡大する</translation>
    </message>
    <message>
        <source>Makes this picture larger in a second pass.</source>
        <translation>2 回目の処理でこの画像を拡大します。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep the stopped picture</source>
        <translation>停止した画像を残す</translation>
    </message>
    <message>
        <source>Decodes what the last step left and saves it in the gallery with its settings (Ctrl+S).</source>
        <translation>最後のステップが残したものをデコードし、設定とともにギャラリーに保存します (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>デコード中…</translation>
    </message>
    <message>
        <source>Stopped, not saved</source>
        <translation>停止、未保存</translation>
    </message>
    <message>
        <source>Stopped, no longer in memory</source>
        <translation>停止、メモリーにはもうありません</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Session</name>
    <message>
        <source>Loading the model %1</source>
        <translation>モデル %1 の読み込み</translation>
    </message>
    <message>
        <source>that ships with the program</source>
        <translation>プログラム付属</translation>
    </message>
    <message>
        <source>Saving the picture with seed %1</source>
        <translation>シード %1 の画像の保存</translation>
    </message>
    <message>
        <source>Making the picture with seed %1</source>
        <translation>シード %1 の画像の生成</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Keeping a stopped picture</source>
        <translation>停止した画像を残す処理</translation>
    </message>
    <message>
        <source>Looking something up</source>
        <translation>確認中</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsColumn</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>読み込み中、%1 %</translation>
    </message>
    <message>
        <source>This model can&apos;t be used.</source>
        <translation>このモデルは使えません。</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>読み込みを停止しました。</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>まだ読み込まれていません。</translation>
    </message>
    <message>
        <source>It lacks an autoencoder: choose a VAE.</source>
        <translation>オートエンコーダーがありません。VAE を選んでください。</translation>
    </message>
    <message>
        <source>Continues another run from step %1 on, as the picture did. Any change makes a picture of its own.</source>
        <translation>画像と同じく、別の実行をステップ %1 から続けます。変更すると独立した画像になります。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SettingsModel</name>
    <message>
        <source>change of settings</source>
        <translation>設定の変更</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Search in actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shows the actions whose name, place or keys have these letters.</source>
        <translation>名前、場所、キーにこれらの文字を含む操作を示します。</translation>
    </message>
    <message>
        <source>Everything that a key does; choose a row to give it another key.</source>
        <translation>キーで行うすべての操作です。行を選ぶと別のキーを割り当てられます。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the key, with Ctrl, Alt or Shift, that the chosen action shall have.</source>
        <translation>選んだ操作に割り当てるキーを、Ctrl、Alt、Shift とともに押してください。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Gives the chosen action the new key, and takes it from any other.</source>
        <translation>選んだ操作に新しいキーを割り当て、他の操作からは外します。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Takes all keys from the chosen action.</source>
        <translation>選んだ操作のキーをすべて外します。</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>既定のキー</translation>
    </message>
    <message>
        <source>Gives the chosen action its usual keys again.</source>
        <translation>選んだ操作を既定のキーに戻します。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Gives every action its usual keys again.</source>
        <translation>すべての操作を既定のキーに戻します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes this table (Esc).</source>
        <translation>この表を閉じます (Esc)。</translation>
    </message>
    <message>
        <source>No action has these letters.</source>
        <translation>これらの文字を含む操作はありません。</translation>
    </message>
    <message>
        <source>%1: press its new key</source>
        <translation>%1: 新しいキーを押してください</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Assign takes it from there.</source>
        <translation>%1 は %2 のキーです。割り当てるとそこから外れます。</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ShortcutModel</name>
    <message>
        <source>Clashes with: %1</source>
        <translation>衝突: %1</translation>
    </message>
    <message>
        <source>Yours; usually %1</source>
        <translation>変更済み。既定は %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Sparkline</name>
    <message>
        <source>%1 at the first step, %2 at step %3, where it is greatest, %4 at the last</source>
        <translation>最初のステップで %1、最大はステップ %3 の %2、最後は %4</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>How much you like the picture: click a star, or press 0 to 5.</source>
        <translation>画像をどれだけ気に入ったか: 星をクリックするか、0 ～ 5 を押します。</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>星 %1 / %2</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>星を 1 つ増やす</translation>
    </message>
    <message>
        <source>One star fewer</source>
        <translation>星を 1 つ減らす</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StatusLine</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>モデルを読み込み中、%1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Device, precision and cost of the preview</source>
        <translation>デバイス、精度、プレビューのコスト</translation>
    </message>
    <message numerus="yes">
        <source>Lab: %n lane(s)</source>
        <translation>
            <numerusform>ラボ: %n レーン</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Stopped after step %1 of %2, not saved</source>
        <translation>ステップ %1 / %2 の後に停止、未保存</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StoppedPictures</name>
    <message>
        <source>There is no stopped picture to keep. Pictures that are finished are saved by themselves.</source>
        <translation>残せる停止した画像がありません。完成した画像は自動で保存されます。</translation>
    </message>
    <message>
        <source>Keeping a stopped picture</source>
        <translation>停止した画像を残す処理</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TelemetryChart</name>
    <message>
        <source>Difference of the branches</source>
        <translation>枝の差</translation>
    </message>
    <message>
        <source>How far ε_c and ε_u lie apart: ‖ε_c − ε_u‖ / ‖ε_u‖.</source>
        <translation>ε_c と ε_u がどれだけ離れているか: ‖ε_c − ε_u‖ / ‖ε_u‖。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Whether the branches point the same way: cos(ε_c, ε_u), 1 where they do.</source>
        <translation>枝が同じ向きか: cos(ε_c, ε_u)、同じなら 1 です。</translation>
    </message>
    <message>
        <source>Parallel part</source>
        <translation>平行成分</translation>
    </message>
    <message>
        <source>The part of Δ along the conditional x̂₀, over ‖ε_u‖; above 0 it makes that picture stronger.</source>
        <translation>Δ のうち条件付き x̂₀ に沿った成分の ‖ε_u‖ に対する比で、0 より上ではその画像を強めます。</translation>
    </message>
    <message>
        <source>Orthogonal part</source>
        <translation>直交成分</translation>
    </message>
    <message>
        <source>The rest of Δ, across the conditional x̂₀, over ‖ε_u‖.</source>
        <translation>Δ の残り、条件付き x̂₀ に直交する成分の ‖ε_u‖ に対する比です。</translation>
    </message>
    <message>
        <source>Ratio of spreads</source>
        <translation>ばらつきの比</translation>
    </message>
    <message>
        <source>std(x̂₀ guided) / std(x̂₀ conditional): what rescale φ takes back.</source>
        <translation>std(x̂₀ ガイド付き) / std(x̂₀ 条件付き): リスケール φ が戻すものです。</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Saturated pixels</source>
        <translation>飽和ピクセル</translation>
    </message>
    <message>
        <source>The share of the preview&apos;s pixels with a channel beyond its range.</source>
        <translation>プレビューのピクセルのうち、範囲を超えたチャンネルを持つものの割合です。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>What guidance of either kind moved: ‖ε̂ − ε_c‖ / ‖ε_c‖, the axis that both share.</source>
        <translation>どちらの種類のガイダンスも、動かした量: ‖ε̂ − ε_c‖ / ‖ε_c‖、両者に共通の軸です。</translation>
    </message>
    <message>
        <source>Classifier&apos;s gradient</source>
        <translation>分類器の勾配</translation>
    </message>
    <message>
        <source>‖σ ∇log p(y|x_t)‖ / ‖ε‖ of the classifier, before its scale.</source>
        <translation>スケール前の分類器の ‖σ ∇log p(y|x_t)‖ / ‖ε‖。</translation>
    </message>
    <message>
        <source>w as used</source>
        <translation>使われた w</translation>
    </message>
    <message>
        <source>w(σ) as it was used at the step, 0 outside the interval.</source>
        <translation>ステップで使われた w(σ) で、区間外では 0 です。</translation>
    </message>
    <message>
        <source>w, scale</source>
        <translation>w、スケール</translation>
    </message>
    <message>
        <source>Both kinds on one axis</source>
        <translation>両方の種類を 1 つの軸に</translation>
    </message>
    <message>
        <source>What a lane was set to over how far that moved it (mean shift): lanes above each other did as much.</source>
        <translation>レーンの設定値を、それが動かした量 (平均シフト) に対して示します: 上下に並ぶレーンは同じだけ動きました。</translation>
    </message>
    <message>
        <source>When w matters</source>
        <translation>w がいつ効くか</translation>
    </message>
    <message>
        <source>w changed only from step k on: distance of the picture to the full rerun (rms of 8-bit levels) over k.</source>
        <translation>ステップ k から w を変えた場合: 完全な再実行との画像の距離 (8 ビット階調の rms) を k に対して示します。</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>描くもの</translation>
    </message>
    <message>
        <source>What the chart shows of each step.</source>
        <translation>グラフが各ステップの何を示すかです。</translation>
    </message>
    <message>
        <source>Chart of the lanes</source>
        <translation>レーンのグラフ</translation>
    </message>
    <message>
        <source>first step k at the new w</source>
        <translation>新しい w の最初のステップ k</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>mean shift</source>
        <translation>平均シフト</translation>
    </message>
    <message>
        <source>classifier scale</source>
        <translation>分類器スケール</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>distance to the full rerun</source>
        <translation>完全な再実行との距離</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1   %2</source>
        <translation>ステップ %1   %2</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前の実行</translation>
    </message>
    <message>
        <source>Draws the lanes of the last runs dimmed beneath these, and puts them into the CSV.</source>
        <translation>直前の数回の実行のレーンを薄く下に描き、CSV にも入れます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget the earlier runs</source>
        <translation>以前の実行を消去</translation>
    </message>
    <message>
        <source>Takes the earlier runs off the chart.</source>
        <translation>以前の実行をグラフから外します。</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <translation>実行 %1、%2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::TokenView</name>
    <message>
        <source>[%1: %2 vectors]</source>
        <translation>[%1: %2 ベクトル]</translation>
    </message>
    <message>
        <source>%1 tokens in %2 chunks of %3</source>
        <translation>%1 トークン、%3 ずつ %2 チャンク</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 トークン</translation>
    </message>
    <message>
        <source>%1, %2 more aren&apos;t read</source>
        <translation>%1、残り %2 は読まれません</translation>
    </message>
    <message>
        <source>&lt;br&gt;Chunk %1: </source>
        <translation>&lt;br&gt;チャンク %1: </translation>
    </message>
    <message>
        <source>Chunk 1: </source>
        <translation>チャンク 1: </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Shows what the text encoder reads, token by token, with the weights that brackets give.</source>
        <translation>テキストエンコーダーが読むものを、括弧が与える重みとともにトークンごとに示します。</translation>
    </message>
    <message>
        <source>Tokens that are read</source>
        <translation>読まれるトークン</translation>
    </message>
    <message>
        <source>Text encoder %1: %2</source>
        <translation>テキストエンコーダー %1：%2</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Shows the part before again.</source>
        <translation>前の部分を再び示します。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Shows the next part of the window.</source>
        <translation>ウィンドウの次の部分を示します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>案内を閉じる</translation>
    </message>
    <message>
        <source>Ends the tour; the help starts it again.</source>
        <translation>案内を終えます。ヘルプから再び始められます。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ViewSelector</name>
    <message>
        <source> (key %1 on the picture).</source>
        <translation> (画像の上でキー %1)。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Which channel of the latent x_t is shown.</source>
        <translation>潜在変数 x_t のどのチャンネルを示すかです。</translation>
    </message>
    <message>
        <source>of x_t</source>
        <translation>(x_t)</translation>
    </message>
    <message>
        <source>w at this step</source>
        <translation>このステップの w</translation>
    </message>
    <message>
        <source>Shows this step&apos;s estimate x̂₀ at another w, from the stored ε_c and ε_u, without a network call; it is not what a run at that w gives.</source>
        <translation>残してある ε_c と ε_u から、別の w でのこのステップの推定 x̂₀ を、ネットワーク呼び出しなしで示します。その w での実行結果とは異なります。</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>ここで分岐</translation>
    </message>
    <message>
        <source>Runs this picture again from this step on with the w beside it; the steps before are not computed again.</source>
        <translation>隣の w で、このステップからこの画像を再び実行します。前のステップは計算し直しません。</translation>
    </message>
    <message>
        <source>with…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Branch here with other settings</source>
        <translation>別の設定でここから分岐</translation>
    </message>
    <message>
        <source>Goes on from this step with another prompt, class, sampler, number of steps or w; the steps before are not computed again.</source>
        <translation>このステップから別のプロンプト、クラス、サンプラー、ステップ数、w で続けます。前のステップは計算し直しません。</translation>
    </message>
    <message>
        <source>w %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The token of the prompt whose share of the attention, softmax(QKᵀ/√d), is shown.</source>
        <translation>注意の割合 softmax(QKᵀ/√d) を示すプロンプトのトークンです。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Over which layers the attention is averaged: all, or those with so many rows of pixels.</source>
        <translation>どの層で注意を平均するか: すべて、またはピクセルの行数がこの数の層です。</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>その他の表示</translation>
    </message>
    <message>
        <source>The views that have no room beside the others.</source>
        <translation>ほかの表示の横に収まらない表示です。</translation>
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
        <translation>画像</translation>
    </message>
    <message>
        <source>Back to the running one</source>
        <translation>実行中のものに戻る</translation>
    </message>
    <message>
        <source>Back to the running picture</source>
        <translation>実行中の画像に戻る</translation>
    </message>
    <message>
        <source>Shows the picture that is being made again.</source>
        <translation>生成中の画像を再び示します。</translation>
    </message>
    <message>
        <source>%1; stopped here</source>
        <translation>%1。ここで停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
</TS>
