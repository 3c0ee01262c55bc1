#!/usr/bin/env python3
"""Times one training step of the Icons networks in PyTorch from Python: diffusers' modules, bf16 autocast, channels-last, AdamW.

    python -m venv v && v/bin/pip install torch==2.13.0 diffusers==0.42.1 transformers accelerate
    v/bin/python tests/bench/peer_training_step.py [--threads N] [--steps N]

Prints one JSON object with examples a second for each network, the peer of training_step_bench. Run the two in turn on an otherwise idle
machine and quote their ratio alone.
"""
import argparse
import json
import os
import time

os.environ.setdefault("HF_HUB_OFFLINE", "1")
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel

AUTOENCODER = dict(in_channels=3, out_channels=3, latent_channels=8, sample_size=128, layers_per_block=1,
                   block_out_channels=(32, 32, 96, 192), norm_num_groups=8, mid_block_add_attention=False,
                   down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4)
UNET = dict(sample_size=16, in_channels=20, out_channels=8, layers_per_block=1, block_out_channels=(128, 256, 320),
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"), cross_attention_dim=384,
            attention_head_dim=(2, 4, 5), num_class_embeds=101, resnet_time_scale_shift="scale_shift",
            use_linear_projection=True, norm_num_groups=32)


def rate(network, loss, batch, steps):
    """Examples a second of forward, backward and AdamW: the median step after two for warming up."""
    network = network.to(memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-4)
    seconds = []
    for _ in range(steps + 2):
        start = time.perf_counter()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            value = loss(network)
        value.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        seconds.append(time.perf_counter() - start)
    return batch / sorted(seconds[2:])[steps // 2]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--steps", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)

    pictures = torch.randn(16, 3, 128, 128).contiguous(memory_format=torch.channels_last)

    def autoencoder_loss(network):
        posterior = network.encode(pictures).latent_dist
        decoded = network.decode(posterior.sample()).sample.float()
        return (decoded - pictures).abs().mean() + 1e-6 * posterior.kl().mean()

    latents = torch.randn(64, 20, 16, 16).contiguous(memory_format=torch.channels_last)
    timesteps, classes, tokens = torch.randint(0, 1000, (64,)), torch.randint(0, 101, (64,)), torch.randn(64, 16, 384)

    def unet_loss(network):
        return network(latents, timesteps, encoder_hidden_states=tokens, class_labels=classes).sample.float().square().mean()

    result = dict(threads=options.threads, torch=torch.__version__)
    result["autoencoder_pictures_per_second"] = round(rate(AutoencoderKL(**AUTOENCODER), autoencoder_loss, 16, options.steps), 2)
    result["unet_latents_per_second"] = round(rate(UNet2DConditionModel(**UNET), unet_loss, 64, options.steps), 2)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
