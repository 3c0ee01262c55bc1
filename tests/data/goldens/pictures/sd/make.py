"""Makes reference.safetensors and reference.json with the diffusers library: image to image and inpainting by its own pipelines.

    python make.py

Needs torch, diffusers, safetensors (numpy). The posterior's mean stands for its sample, so that the generator draws the run's noise alone.
"""
import json
import pathlib

import numpy
import torch
from diffusers import AutoencoderKL, DDIMScheduler, StableDiffusionImg2ImgPipeline, StableDiffusionInpaintPipeline, UNet2DConditionModel
from diffusers.models.autoencoders.vae import DiagonalGaussianDistribution
from safetensors.torch import load_file, save_file

HERE = pathlib.Path(__file__).resolve().parent
MODELS = HERE.parent.parent / "diffusers"
SIDE = 64

DiagonalGaussianDistribution.sample = lambda self, generator=None: self.mean

CASES = {
    "img2img": dict(model="sd15-tiny", strength=0.6, steps=10, seed=1513),
    "img2img-weak": dict(model="sd15-tiny", strength=0.35, steps=7, seed=4),
    "inpaint-whole": dict(model="sd15-tiny", strength=1.0, steps=6, seed=5, mask=[16, 24, 48, 56]),
    "inpaint": dict(model="sd15-tiny", strength=0.7, steps=10, seed=6, mask=[16, 24, 48, 56]),
    "inpaint-own-whole": dict(model="inpaint-tiny", strength=1.0, steps=6, seed=7, mask=[13, 21, 45, 58]),
    "inpaint-own": dict(model="inpaint-tiny", strength=0.7, steps=10, seed=8, mask=[13, 21, 45, 58]),
}


def picture():
    y, x = numpy.mgrid[0:SIDE, 0:SIDE]
    channels = [x * 4, y * 4, 127 + 120 * numpy.sin(x / 5) * numpy.cos(y / 7)]
    return numpy.stack([c.astype(numpy.uint8) for c in channels], -1)


def run(case):
    folder = MODELS / case["model"]
    texts = load_file(folder / "reference.safetensors")["text/hidden"]
    reference = json.loads((folder / "reference.json").read_text())
    row = reference["prompts"].index(reference["run_prompt"])
    parts = dict(vae=AutoencoderKL.from_pretrained(folder / "vae"), unet=UNet2DConditionModel.from_pretrained(folder / "unet"),
                 scheduler=DDIMScheduler.from_config(reference["samplers"]["ddim"]["config"]),
                 text_encoder=None, tokenizer=None, safety_checker=None, feature_extractor=None, requires_safety_checker=False)
    case["prompt"], case["w"] = reference["run_prompt"], reference["w"]
    image = torch.from_numpy(picture()).permute(2, 0, 1)[None].float() / 127.5 - 1
    asked = dict(prompt_embeds=texts[row:row + 1].float(), negative_prompt_embeds=texts[-1:].float(), image=image,
                 strength=case["strength"], num_inference_steps=case["steps"], guidance_scale=reference["guidance_scale"],
                 generator=torch.Generator().manual_seed(case["seed"]), output_type="pt")
    if "mask" not in case:
        return StableDiffusionImg2ImgPipeline(**parts)(**asked).images
    left, top, right, bottom = case["mask"]
    mask = torch.zeros(1, 1, SIDE, SIDE)
    mask[:, :, top:bottom, left:right] = 1
    return StableDiffusionInpaintPipeline(**parts)(mask_image=mask, height=SIDE, width=SIDE, **asked).images


torch.set_num_threads(1)
tensors = {"picture": torch.from_numpy(picture())}
with torch.no_grad():
    for name, case in CASES.items():
        tensors[name] = run(case).contiguous()
save_file(tensors, HERE / "reference.safetensors")
(HERE / "reference.json").write_text(json.dumps(CASES, indent=1) + "\n")
