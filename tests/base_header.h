#pragma once
// The precompiled header of tests without torch and without a window. Files still include what they use.
#include "core/base_header.h"

#include <QtTest/QtTest>
