#!/usr/bin/env python3
"""Times the shipped Icons model in diffusers: 20 DDIM steps with classifier-free guidance (two rows a step) and the decode, on the CPU.

    python -m venv v && v/bin/pip install torch==2.13.0 diffusers==0.42.1 transformers accelerate safetensors
    v/bin/python tests/bench/peer_generation.py resources/models/icons [--threads N]

Prints one JSON object with the median seconds of a picture in fp32 and in bf16 channels-last, the peer of generation_bench. Run the two in
turn on an otherwise idle machine and quote their ratio alone.
"""
import argparse
import json
import os
import time

os.environ.setdefault("HF_HUB_OFFLINE", "1")
import torch
from diffusers import AutoencoderKL, DDIMScheduler, UNet2DConditionModel

STEPS, RUNS, SCALE = 20, 5, 4.0


def seconds(folder, dtype):
    unet = UNet2DConditionModel.from_pretrained(folder, subfolder="unet", torch_dtype=dtype).eval().to(memory_format=torch.channels_last)
    vae = AutoencoderKL.from_pretrained(folder, subfolder="vae", torch_dtype=dtype).eval().to(memory_format=torch.channels_last)
    scheduler = DDIMScheduler.from_pretrained(folder, subfolder="scheduler")
    regions = unet.config.in_channels - unet.config.out_channels
    context = torch.randn(2, 8, unet.config.cross_attention_dim).to(dtype)
    classes = torch.full((2,), unet.config.num_class_embeds - 1)
    taken = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        scheduler.set_timesteps(STEPS)
        x = torch.randn(1, unet.config.out_channels, unet.config.sample_size, unet.config.sample_size)
        for t in scheduler.timesteps:
            rows = torch.cat([x, torch.zeros(1, regions, *x.shape[2:])], 1).repeat(2, 1, 1, 1).to(dtype).contiguous(memory_format=torch.channels_last)
            uncond, cond = unet(rows, t, encoder_hidden_states=context, class_labels=classes).sample.float().chunk(2)
            x = scheduler.step(uncond + SCALE * (cond - uncond), t, x).prev_sample
        vae.decode((x / vae.config.scaling_factor).to(dtype))
        taken.append(time.perf_counter() - start)
    return sorted(taken[1:])[RUNS // 2]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    with torch.inference_mode():
        print(json.dumps(dict(threads=options.threads, torch=torch.__version__, fp32_seconds=round(seconds(options.folder, torch.float32), 3),
                              bf16_seconds=round(seconds(options.folder, torch.bfloat16), 3))))


if __name__ == "__main__":
    main()
