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
        <source>For models distilled to a few steps: jumps to the end and adds noise again.</source>
        <translation>少ないステップに蒸留されたモデル用: 終わりまで跳び、再びノイズを加えます。</translation>
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
        <source>%1 has no classifier beside it: train one with “darkroom train classifier”.</source>
        <translation>%1 には分類器がありません。「darkroom train classifier」で訓練してください。</translation>
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
        <source>The estimate after each step; click one to look at it, or use the arrow keys.</source>
        <translation>各ステップ後の推定です。クリックするか矢印キーで見られます。</translation>
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
        <source>Search in prompts, classes, models and tags</source>
        <translation>プロンプト、クラス、モデル、タグを検索</translation>
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
        <source>Paint over what shall be made anew; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>作り直す所を塗ります。ホイールか [ と ] でブラシを変え、矢印キーと Space でマウスなしに塗れます。</translation>
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
</context>
<context>
    <name>darkroom::ui::OpenFactsDialog</name>
    <message>
        <source>What the file doesn&apos;t tell</source>
        <translation>ファイルに書かれていないこと</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t tell everything that running it needs, and no yaml or flags lie beside it. The usual values stand here; what you choose is remembered for this file, wherever it is moved.</source>
        <translation>%1 には実行に必要なことがすべて書かれておらず、yaml もフラグも添えられていません。ここには通常の値があり、選んだものはファイルをどこに移しても記憶されます。</translation>
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
</context>
<context>
    <name>darkroom::ui::QualityRunner</name>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 を起動できません。</translation>
    </message>
    <message>
        <source>Measuring ended unexpectedly.</source>
        <translation>測定が予期せず終わりました。</translation>
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
        <source>Paint what shall be where; the wheel or [ and ] change the brush, the arrow keys and Space paint without a mouse.</source>
        <translation>どこに何を置くかを塗ります。ホイールか [ と ] でブラシを変え、矢印キーと Space でマウスなしに塗れます。</translation>
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
        <source>Paints a straight line from where you press to where you let go.</source>
        <translation>押した所から離した所まで直線を塗ります。</translation>
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
