#pragma once
// The precompiled header of the window's parts. Files still include what they use.
#include <QtWidgets/QtWidgets>

#include <nlohmann/json.hpp>
