// Included ahead of better-sqlite3's sources where `native-addon.mjs` builds them for Node-API 9, in which a reference is
// to an object, a function or a symbol. better-sqlite3 refers to strings, as Node-API 10 allows: here a primitive value is
// put into an array, and what is handed out for it is the reference to that, marked in its lowest bit.
//
// The experimental Node-API, too, would allow it in older runtimes. But it has finalizers called within a garbage
// collection, and where one begins while an error of SQLite is being thrown, Node takes the error for the finalizer's and
// ends the process: "Invoke in DisallowJavascriptExecutionScope".
#pragma once

#include <cstdint>
#include <node_api.h>

namespace primitive_references {

constexpr std::uintptr_t kMark = 1;

inline bool IsMarked(napi_ref ref) { return (reinterpret_cast<std::uintptr_t>(ref) & kMark) != 0; }

inline napi_ref Marked(napi_ref ref) {
  return reinterpret_cast<napi_ref>(reinterpret_cast<std::uintptr_t>(ref) | kMark);
}

inline napi_ref Unmarked(napi_ref ref) {
  return reinterpret_cast<napi_ref>(reinterpret_cast<std::uintptr_t>(ref) & ~kMark);
}

inline napi_status Create(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_symbol || type == napi_external) {
    return napi_create_reference(env, value, count, result);
  }
  napi_value array;
  status = napi_create_array_with_length(env, 1, &array);
  if (status == napi_ok) status = napi_set_element(env, array, 0, value);
  if (status == napi_ok) status = napi_create_reference(env, array, count, result);
  if (status == napi_ok) *result = Marked(*result);
  return status;
}

inline napi_status Get(napi_env env, napi_ref ref, napi_value* result) {
  const napi_status status = napi_get_reference_value(env, Unmarked(ref), result);
  if (status != napi_ok || !IsMarked(ref) || *result == nullptr) return status;
  return napi_get_element(env, *result, 0, result);
}

inline napi_status Delete(napi_env env, napi_ref ref) { return napi_delete_reference(env, Unmarked(ref)); }

inline napi_status Ref(napi_env env, napi_ref ref, uint32_t* count) {
  return napi_reference_ref(env, Unmarked(ref), count);
}

inline napi_status Unref(napi_env env, napi_ref ref, uint32_t* count) {
  return napi_reference_unref(env, Unmarked(ref), count);
}

}  // namespace primitive_references

#define napi_create_reference primitive_references::Create
#define napi_get_reference_value primitive_references::Get
#define napi_delete_reference primitive_references::Delete
#define napi_reference_ref primitive_references::Ref
#define napi_reference_unref primitive_references::Unref
