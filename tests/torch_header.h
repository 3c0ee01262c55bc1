#pragma once
// The precompiled header of tests with torch. Files still include what they use.
// Torch comes before Qt, whose macro `slots` would garble it.
#include "core/torch_header.h"

#include "core/base_header.h"

#include <QtTest/QtTest>
